# The skills: plain name, meaning, four levels with an everyday example each, two resume lines, one next step.
# The id is the slug in content/skills.toml.

## People

active-listening = Listening well
    .means = You take in what people tell you, and you ask when something is not clear.
    .not-yet = You hear the main point and miss some of the details for now.
    .with-help = You follow directions when someone says them to you one at a time.
    .on-my-own = You let a neighbor explain a problem and then say it back the right way.
    .show-others = You help two people who disagree hear what the other one means.
    .resume-1 = Listened closely and asked questions to be sure what people meant
    .resume-2 = Took in spoken instructions and carried them out the right way
    .step = This week, say back what someone told you before you answer.

speaking = Speaking clearly
    .means = You say things so that people understand you, in whatever language you use.
    .not-yet = You let someone else make the phone call or ask the question.
    .with-help = You explain what you need at an office while a friend stands beside you.
    .on-my-own = You call a clinic or a school and explain what you need.
    .show-others = You speak for your group at a meeting and help others get ready to speak.
    .resume-1 = Said what was needed in clear words that people understood
    .resume-2 = Spoke with people one to one or in groups and answered their questions
    .step = Call one place this week and ask when it is open.

service-orientation = Helping people
    .means = You see what someone needs and look for a way to help.
    .not-yet = You wait to be asked and are not sure yet what would help.
    .with-help = You help a neighbor after someone tells you what the neighbor needs.
    .on-my-own = You find out what a sick neighbor needs and get it done.
    .show-others = You bring helpers together and show each one what people need.
    .resume-1 = Noticed what people needed and found ways to help
    .resume-2 = Answered questions and guided people to the right place or person
    .step = Ask one person this week, "What would help you most right now?"

coordination = Working with others
    .means = You fit your work to what others do, so that the whole job gets done.
    .not-yet = You do your own part first and learn later what others were doing.
    .with-help = You do your part of a family event when someone tells you what and when.
    .on-my-own = You plan rides for people with different hours and change the plan when needed.
    .show-others = You lead a team of helpers and show new ones how to work together.
    .resume-1 = Worked with others and fit own tasks to theirs
    .resume-2 = Agreed with others on who would do what, and when
    .step = Before your next shared job, ask each person what they will do and when.

social-perceptiveness = Understanding people
    .means = You notice how people feel, and you think about why.
    .not-yet = You learn that someone is upset when they tell you in words.
    .with-help = You see why someone is upset after a friend explains what happened.
    .on-my-own = You see that a child or guest is worried and find out why.
    .show-others = You explain to a new helper what a person's face and voice can tell them.
    .resume-1 = Noticed how people felt and chose words and actions to fit
    .resume-2 = Saw what people needed, even when they did not say it
    .step = Watch one talk this week and notice what the faces and voices tell you.

instructing = Teaching others
    .means = You show people how to do something until they can do it.
    .not-yet = You do the job yourself and have not shown anyone how yet.
    .with-help = You show a child one step of a recipe while another adult helps.
    .on-my-own = You teach a friend to use an app and watch them do it alone.
    .show-others = You plan how to teach a group and help other people teach it too.
    .resume-1 = Showed people how to do a task until they could do it
    .resume-2 = Watched learners try a task alone and helped them correct mistakes
    .step = Teach someone one small thing this week, then watch them do it.

persuasion = Convincing people
    .means = You give people good reasons to try something or to see it another way.
    .not-yet = You have an idea and wait for someone else to speak for it.
    .with-help = You ask for a change together with a friend who knows what to say.
    .on-my-own = You give a family member good reasons to see a doctor, and they go.
    .show-others = You show a group how to ask neighbors to join, with honest reasons.
    .resume-1 = Gave people clear, honest reasons to try something new
    .resume-2 = Won people's support for a plan or a shared goal
    .step = Pick one thing you want to change and write two good reasons for it.

negotiation = Finding agreement
    .means = You help people who want different things find an answer they can accept.
    .not-yet = You step back when people want different things and let others decide.
    .with-help = You agree on who does which chores while another adult guides the talk.
    .on-my-own = You talk with a seller until you agree on a fair price.
    .show-others = You lead a talk between two angry neighbors and help them agree.
    .resume-1 = Talked things through until both sides could accept the answer
    .resume-2 = Stayed calm when people disagreed and asked each one what mattered most
    .step = When two people disagree this week, ask each one what matters most to them.

management-of-personnel-resources = Leading a team
    .means = You choose who does what and help people do their best.
    .not-yet = You do your own task while someone else leads the group.
    .with-help = You lead one small task while the group leader stays close by.
    .on-my-own = You ask the right people to help at a party and guide them that day.
    .show-others = You teach new leaders how to give out tasks and thank people for good work.
    .resume-1 = Led a group and gave each person tasks that fit
    .resume-2 = Guided people through a shared job from start to end
    .step = Ask someone who helps you which job they would like to learn.

## Thinking

time-management = Using time well
    .means = You plan what to do and when, for yourself and for others.
    .not-yet = You do each thing when it comes up, with no plan for the week yet.
    .with-help = You plan your week with someone who helps you put things in order.
    .on-my-own = You plan a week of meals, rides and visits so that people arrive on time.
    .show-others = You make the week's plan for a group and show others how to plan theirs.
    .resume-1 = Planned tasks in order and finished them on time
    .resume-2 = Put the most urgent tasks first when time was short
    .step = Write down three things for tomorrow and do the hardest one first.

management-of-financial-resources = Handling money
    .means = You decide how to spend money and keep track of where it goes.
    .not-yet = You leave the bills and the spending plan to someone else for now.
    .with-help = You plan the month's money with someone who has done it before.
    .on-my-own = You plan the month's money, pay the bills and keep the papers.
    .show-others = You look after a group's money and show the next person how to do it.
    .resume-1 = Planned spending and kept track of where the money went
    .resume-2 = Compared prices and planned what to buy with a set amount
    .step = Write down what you spend for three days and look for one surprise.

judgment-and-decision-making = Making decisions
    .means = You look at the good and the bad of each choice before you choose.
    .not-yet = You ask someone else to choose when there is a lot to think about.
    .with-help = You talk about two phone plans with a friend and then pick one.
    .on-my-own = You compare cost, time and risk before you fix or replace something.
    .show-others = You lead a group through its choices and what each one would bring.
    .resume-1 = Compared the cost, time and risk of each choice before deciding
    .resume-2 = Chose what to do when plans changed and explained the reasons
    .step = Before you buy something this week, write one reason for it and one against it.

reading-comprehension = Reading and understanding
    .means = You read letters, labels and directions and know what they mean.
    .not-yet = You ask someone to tell you what a letter says.
    .with-help = You read a form with someone who explains the hard words.
    .on-my-own = You read a lease or a notice and find what you must do.
    .show-others = You explain a hard letter to others and show them where to look.
    .resume-1 = Read papers and instructions, found what mattered and acted on it
    .resume-2 = Found the facts, dates or steps needed in longer texts
    .step = Read one label or notice this week and say what it means in your words.

active-learning = Learning new things
    .means = You take in something new and see how to use it, now and later.
    .not-yet = You use the way you know and have not tried the new one yet.
    .with-help = You try a new way of doing a task while someone guides you.
    .on-my-own = You watch a video about a repair and use the idea on another job.
    .show-others = You learn a new rule or tool and show others what it changes for them.
    .resume-1 = Learned new tools or ways of working and put them to use
    .resume-2 = Used what was learned in one task to solve problems in another
    .step = Learn one new thing this week and use it in two places.

using-maths = Working with numbers
    .means = You add, measure and compare to solve everyday problems.
    .not-yet = You ask someone else to count the change or work out the amount.
    .with-help = You double a recipe while someone checks the numbers with you.
    .on-my-own = You measure a room and work out how much paint or flooring to buy.
    .show-others = You show others how to work out the cost of a job and check it.
    .resume-1 = Counted, measured and worked out amounts or costs
    .resume-2 = Checked sums and amounts and corrected mistakes
    .step = At a store this week, work out which of two sizes costs less by weight.

critical-thinking = Thinking things through
    .means = You ask if an idea makes sense and look for what is weak in it.
    .not-yet = You take news as true when it comes from someone you know.
    .with-help = You talk with a friend about whether an offer is real.
    .on-my-own = You check a message that asks for money and see what is wrong with it.
    .show-others = You show others how to see a trick in a message or an ad.
    .resume-1 = Checked whether claims and ideas made sense before acting on them
    .resume-2 = Compared ways to do a job and named good and weak points
    .step = Pick one thing you heard this week and check it in two other places.

writing = Writing clearly
    .means = You write so that the reader knows what you mean.
    .not-yet = You ask someone else to write the note or message for you.
    .with-help = You write a message and ask someone to read it before you send it.
    .on-my-own = You write to a school or a landlord and say what you need.
    .show-others = You help others write letters and forms and show them how to start.
    .resume-1 = Wrote notes, messages or letters that people could use
    .resume-2 = Wrote down facts clearly for other people to use
    .step = Write a thank you note this week and read it out loud before you send it.

monitoring = Checking on progress
    .means = You watch how work is going and change what needs to get better.
    .not-yet = You look at the work when it is done and not yet on the way.
    .with-help = You stop halfway through a job and look it over with someone.
    .on-my-own = You follow a child's schoolwork through the week and change the plan when needed.
    .show-others = You show a team how to check its own work and what to change.
    .resume-1 = Checked work along the way and fixed small problems early
    .resume-2 = Followed how people or tasks were doing and gave help when needed
    .step = Stop halfway through a task this week and ask what you could change.

complex-problem-solving = Solving hard problems
    .means = You take a big problem apart, look at the choices and make one work.
    .not-yet = You bring a big problem to someone else and let them handle it.
    .with-help = You list the parts of a problem with someone and do the first part.
    .on-my-own = You find care, a ride and time off when a family member gets sick.
    .show-others = You lead others through a hard problem and explain each step you take.
    .resume-1 = Solved big problems by finding facts and comparing the choices
    .resume-2 = Found new ways to get things done when the first way failed
    .step = Write down one big problem, break it into parts, and start with the smallest.

learning-strategies = Knowing how to learn
    .means = You find the way to learn or teach that works for the task.
    .not-yet = You learn things in the one way you were shown.
    .with-help = You try a new way to study after someone shows you how.
    .on-my-own = You use videos, notes and practice to learn for a driving permit.
    .show-others = You help a learner choose between watching, reading and practice, and see what works.
    .resume-1 = Found ways to learn or teach that worked for the task
    .resume-2 = Changed the way of explaining or practicing until it worked
    .step = Learn one thing in a new way this week: draw it, say it or do it.

management-of-material-resources = Managing supplies
    .means = You get the things a job needs and see that they are used well.
    .not-yet = You find out that a thing is missing at the time you need it.
    .with-help = You shop for supplies from a list that someone made with you.
    .on-my-own = You keep a kitchen or a tool shelf full and waste very little.
    .show-others = You plan the supplies for a big event and show helpers how to use them.
    .resume-1 = Kept supplies or goods stocked and in order, with little waste
    .resume-2 = Planned and found what was needed for a job or event
    .step = Look at one shelf this week and list what you need and what you can share.

systems-analysis = Seeing how things connect
    .means = You see how the parts of something work together and what a change will do.
    .not-yet = You look at one part at a time and not yet at how they fit.
    .with-help = You draw the steps of a busy morning with someone and see what slows it.
    .on-my-own = You work out how a new bus time will change meals, sleep and school rides.
    .show-others = You show a group how one change in a plan will change the rest.
    .resume-1 = Worked out how a change in one part would affect the rest
    .resume-2 = Looked at how the parts fit together before changing one of them
    .step = Draw the steps of one thing you do each day, with arrows between them.

systems-evaluation = Making things run better
    .means = You look at how well something works and find what would improve it.
    .not-yet = You do a job the way it is set up now.
    .with-help = You see how long a chore takes and try a faster way with someone.
    .on-my-own = You compare the heat or water bill before and after a change you made.
    .show-others = You show a group how to count what works and choose what to improve.
    .resume-1 = Looked at how well something worked and found ways to improve it
    .resume-2 = Compared results before and after a change to see what helped
    .step = Time one chore this week, change one step, and time it again.

science = Using science
    .means = You make a guess, try it with care, and learn from what happens.
    .not-yet = You do it the usual way and have not looked for the reason yet.
    .with-help = You grow seeds in two ways with someone and compare them.
    .on-my-own = You change one thing at a time in a recipe and write what happens.
    .show-others = You show others how to change one thing and keep all else the same.
    .resume-1 = Watched closely, tried things with care and noted what happened
    .resume-2 = Changed one thing at a time to see what made a difference
    .step = Change one thing in how you cook or grow something and write what happens.

## Technical: hands on machines, tools and systems

operation-and-control = Running machines
    .means = You make a machine or vehicle do what it should, safely.
    .not-yet = You ask someone else to start and run the machine.
    .with-help = You use a sewing machine or a drill while someone stays beside you.
    .on-my-own = You set, run and stop a machine safely for the whole job.
    .show-others = You show a new person how to run a machine and stay safe.
    .resume-1 = Ran machines or vehicles in a safe way
    .resume-2 = Started, set and stopped machines at the right time
    .step = Find out what one more button does on a machine you use.

equipment-maintenance = Taking care of machines
    .means = You clean, oil and check machines so that they keep working.
    .not-yet = You use the machine, and someone else does the cleaning and care.
    .with-help = You change a filter or oil a bike chain while someone shows you how.
    .on-my-own = You clean filters and check tires, and you know when to do each one.
    .show-others = You make a care plan for shared tools and show others how to follow it.
    .resume-1 = Cleaned, checked and cared for machines, tools or vehicles
    .resume-2 = Kept track of when equipment needed care or new parts
    .step = Clean one filter or tool this week, with the power off.

troubleshooting = Finding what is wrong
    .means = You find out why something does not work and decide what to do.
    .not-yet = You ask someone else to look when something stops working.
    .with-help = You check the plug, the switch and the settings while someone guides you.
    .on-my-own = You find out why a phone will not connect and get it working again.
    .show-others = You show others how to look for the cause, one step at a time.
    .resume-1 = Found out why a device or machine failed, step by step
    .resume-2 = Decided when to fix a problem and when to call for help
    .step = When something stops working this week, write down what you checked before you ask for help.

repairing = Fixing things
    .means = You make broken things work again with the right tools.
    .not-yet = You take a broken thing to someone else or get a new one.
    .with-help = You hold the parts and turn the screws while someone tells you how.
    .on-my-own = You fix a flat bike tire or a toilet that keeps running.
    .show-others = You teach others at a repair event how to fix things safely.
    .resume-1 = Repaired things that were broken with the right tools and parts
    .resume-2 = Took things apart, fixed or changed parts and put them back together
    .step = Fix one small thing this week, such as a loose screw.

equipment-selection = Choosing the right tools
    .means = You know which tools and machines a job needs.
    .not-yet = You use the tool that someone hands you.
    .with-help = You choose between two tools with someone who knows the job.
    .on-my-own = You look at a job first and bring the tools it needs.
    .show-others = You show a new helper which tool to use and why.
    .resume-1 = Chose the tools and materials that fit each job
    .resume-2 = Compared tools for safety, price and use before a job
    .step = Before your next job, list the tools you need, then check the list at the end.

operations-monitoring = Watching dials and lights
    .means = You watch the dials, lights and sounds that tell you how a machine is working.
    .not-yet = You are still new to what the lights and sounds mean.
    .with-help = You see a warning light and find out what it means with someone.
    .on-my-own = You hear or see a change in a machine and turn it off in time.
    .show-others = You show others what the dials should read and when to stop.
    .resume-1 = Watched dials, lights and sounds of machines and acted on changes
    .resume-2 = Noticed early when a machine needed to be stopped or checked
    .step = Find one warning light on something you use and look up what it means.

quality-control-analysis = Checking quality
    .means = You look over work or goods to see that they are right.
    .not-yet = You do your part of the work and let someone else check it.
    .with-help = You check a batch of food or goods with someone, from a list.
    .on-my-own = You check each item, find the bad ones and put them aside.
    .show-others = You make a checklist and show others what good work looks like.
    .resume-1 = Checked goods or finished work and put aside what was not right
    .resume-2 = Found mistakes early so that they could be put right
    .step = Write down three signs of good work, then check one thing you made.

installation = Setting things up
    .means = You put in equipment or programs so that they work as they should.
    .not-yet = You ask someone else to set up new devices.
    .with-help = You connect a printer while someone reads the steps with you.
    .on-my-own = You set up a router, a washer or a program by the directions.
    .show-others = You set up devices for others and show them how to do the next one.
    .resume-1 = Put in or set up equipment and checked that it worked
    .resume-2 = Connected or put together new things by the printed steps
    .step = Help someone set up one new thing this week, and read the steps first.

technology-design = Making useful tools
    .means = You make or change a tool so that it fits the person who uses it.
    .not-yet = You use a tool just as it was made.
    .with-help = You build a small ramp or a holder with someone who has tools.
    .on-my-own = You change a handle, a stand or a bag so that someone can use it better.
    .show-others = You lead others in making a tool that fits what a person needs.
    .resume-1 = Made or changed things to fit the people who use them
    .resume-2 = Saw how people used a thing and changed it to work better
    .step = Pick one thing that is hard to use and draw a way to make it easier.

operations-analysis = Turning needs into plans
    .means = You ask what people need and turn that into a plan for something new.
    .not-yet = You start to make something and find out later what people needed.
    .with-help = You ask people what they need from a room while someone guides you.
    .on-my-own = You ask who will use a room or a web page and draw a plan that fits.
    .show-others = You lead a group from a list of needs to a plan it can build.
    .resume-1 = Asked people what they needed before making a plan
    .resume-2 = Turned what people needed into a clear plan
    .step = Ask two people this week what they need from something you make or plan.

programming = Writing computer code
    .means = You write or change instructions that make a computer or phone do a task.
    .not-yet = You use programs and games that others made.
    .with-help = You change one line in a game or a page while someone shows you how.
    .on-my-own = You write a small program or change how a game works.
    .show-others = You help others find mistakes in their code and explain the cause.
    .resume-1 = Wrote or changed code for a game, web page or program
    .resume-2 = Ran code, found errors and corrected them
    .step = Do one free coding lesson this week, at home or at a library.

## Know-how: a subject someone knows

customer-and-personal-service = Customer and guest service
    .means = You know how to welcome people, find out what they want and serve them well.
    .not-yet = You have not yet been the one who greets and serves people.
    .with-help = You greet guests at an event and ask someone when you do not know.
    .on-my-own = You welcome visitors, find out what they want and see that they get it.
    .show-others = You show new helpers how to treat an upset guest with respect.
    .resume-1 = Found out what customers or guests wanted and served them well
    .resume-2 = Stayed calm with upset people and looked for a fair answer
    .step = Think of a place that served you well and write down what they did.

english-language = Using English
    .means = You know English words, spelling and grammar and use them so people understand you.
    .not-yet = You know some English words and ask others for the rest.
    .with-help = You write a short note in English while someone helps with spelling.
    .on-my-own = You talk, read and write in English for daily needs.
    .show-others = You help others find the right English words and explain the grammar.
    .resume-1 = Used spoken and written English to get things done
    .resume-2 = Looked up English words and used them in talk or messages
    .step = Learn three new English words this week and use each one in a message.

foreign-language = Knowing another language
    .means = You know a language other than English and use it with people.
    .not-yet = You know a few words in a language other than English.
    .with-help = You talk in that language while someone helps you find the words.
    .on-my-own = You talk and write messages in a language other than English.
    .show-others = You teach that language to others or help two people talk across languages.
    .resume-1 = Spoke with people in a language other than English
    .resume-2 = Read, wrote or passed on messages in two languages
    .step = Help one person this week with a word or sentence in your other language.

computers-and-electronics = Computers and phones
    .means = You know how phones, computers and their programs work.
    .not-yet = You use a phone for calls and ask someone for the rest.
    .with-help = You send a photo or fill in an online form with someone beside you.
    .on-my-own = You save files, update programs and keep your accounts safe.
    .show-others = You show others how to use a device and keep it safe.
    .resume-1 = Used phones or computers and their programs to get things done
    .resume-2 = Found the right settings and programs for a task and used them safely
    .step = Make one strong password this week, or ask a library worker how.

food-production = Growing and making food
    .means = You know how to grow, cook and store food so that it is good and safe.
    .not-yet = You eat what others grow or cook and are new to doing it.
    .with-help = You grow or cook one thing with someone who knows how.
    .on-my-own = You grow vegetables or cook a whole meal, and you keep the food safe.
    .show-others = You plan a garden or a big meal and show others what to do and when.
    .resume-1 = Grew, picked or cooked food and kept it fresh and safe
    .resume-2 = Judged when food was ripe, ready or no longer good
    .step = Grow or cook one thing this week that is new to you.

education-and-training = Knowing how to teach
    .means = You know how to plan a lesson and see what people learned from it.
    .not-yet = You have learned from others and have not planned a lesson yet.
    .with-help = You help a child with homework after a teacher tells you how to explain it.
    .on-my-own = You plan a few short lessons, in the right order, for someone you teach.
    .show-others = You plan a class for a group and help new teachers lead it.
    .resume-1 = Planned how to teach something, from easy steps to hard ones
    .resume-2 = Checked what learners could do and planned what to teach next
    .step = Plan a five minute lesson on something you know: first, next, last.

transportation = Moving people and goods
    .means = You know how to get people or things safely from one place to another.
    .not-yet = You go by routes that someone else planned for you.
    .with-help = You plan a bus trip with someone who knows the routes.
    .on-my-own = You drive people or goods, or plan a day of stops in the best order.
    .show-others = You plan rides for a group and show others how to choose safe routes.
    .resume-1 = Moved people or goods safely and on time
    .resume-2 = Planned routes and stops and changed them when needed
    .step = Find a second way to a place you go to this week.

administrative = Paperwork and records
    .means = You know how to keep papers, files and forms in order.
    .not-yet = You keep papers in one place and look through them all to find one.
    .with-help = You sort papers into folders while someone helps you name them.
    .on-my-own = You keep a household's papers in order and find what you need fast.
    .show-others = You set up files for a group and show others how to use them.
    .resume-1 = Kept papers, files and records in order and easy to find
    .resume-2 = Filled in forms, made lists or set appointments
    .step = Put your most important papers in one safe folder this week.

public-safety-and-security = Keeping people safe
    .means = You know how to keep people, places and private information safe.
    .not-yet = You count on others to know what to do when there is danger.
    .with-help = You check smoke alarms and door locks with someone who knows how.
    .on-my-own = You watch over a place or an event and know what to do in a fire or storm.
    .show-others = You lead a fire drill and teach others how to get out safely.
    .resume-1 = Watched for danger and acted to keep people or places safe
    .resume-2 = Followed safety rules and knew who to call for help
    .step = Choose a safe place to meet outside your home if there is a fire.

economics-and-accounting = Money and accounts
    .means = You know how banks, bills, taxes and money records work.
    .not-yet = You use cash and are new to bank papers and tax forms.
    .with-help = You read a pay stub with someone who explains each line.
    .on-my-own = You write down money in and out and check it against the bank.
    .show-others = You keep the accounts for a group and explain them to its members.
    .resume-1 = Kept or checked records of money in and out
    .resume-2 = Read bills, bank papers or accounts and asked about errors
    .step = Look at one bill this week and find out what each line means.

knowing-maths = Knowing math
    .means = You know how numbers, shapes and formulas work.
    .not-yet = You can count and add, and fractions are still new to you.
    .with-help = You work through fractions or percents with someone who explains them.
    .on-my-own = You find an area, a percent or an average by yourself.
    .show-others = You explain fractions to a student in more than one way.
    .resume-1 = Used fractions, percents or shapes to work things out
    .resume-2 = Chose the right math for a problem and checked the answer
    .step = Work out one percent this week, such as the real price in a sale.

medicine-and-dentistry = Health and first aid
    .means = You know how to stay well, see warning signs and give safe first care.
    .not-yet = You ask someone else what to do when a person is hurt or sick.
    .with-help = You care for a sick person while a nurse or relative guides you.
    .on-my-own = You give first aid, follow medicine labels and know when to call a doctor.
    .show-others = You show others how to give first aid and when to call for help.
    .resume-1 = Followed health directions and watched for warning signs
    .resume-2 = Gave basic care or first aid and knew when to get help
    .step = Write a list of emergency numbers and keep it where your family can find it.

psychology = Knowing how people think
    .means = You know why people act, learn and feel in different ways.
    .not-yet = You wonder why people act as they do and have not looked for answers yet.
    .with-help = You talk with someone about why a child acts in a new way.
    .on-my-own = You find out what helps a shy child join in, and you do it.
    .show-others = You explain to other helpers how stress changes the way people act.
    .resume-1 = Noticed what helped different people stay calm, learn or try again
    .resume-2 = Changed plans to fit how each person learned or felt
    .step = Ask one person this week what helps them learn, and listen.

communications-and-media = Sharing news and stories
    .means = You know how to inform or entertain people with words, pictures or sound.
    .not-yet = You read and watch what others share.
    .with-help = You make a flyer or a short video with someone who has made one.
    .on-my-own = You make and share a post, a flyer or a video that people understand.
    .show-others = You plan how a group shares its news and show others how to do it.
    .resume-1 = Shared news or stories with words, pictures, sound or video
    .resume-2 = Planned what to say or show so that people would understand
    .step = Make a short message about an event near you, with one clear picture.

mechanical = Machines and tools
    .means = You know how machines and tools work and how they are cared for.
    .not-yet = You know a few tools by name and are new to how machines work.
    .with-help = You change a tire or a belt while someone explains the parts.
    .on-my-own = You know what each part of a bike or engine does and find the one that is worn.
    .show-others = You explain to others how an engine or a machine works, part by part.
    .resume-1 = Worked with machines and tools and learned how their parts work
    .resume-2 = Found worn parts in machines and matched new ones
    .step = Look at a bike or a machine this week and name five of its parts.

therapy-and-counseling = Helping through hard times
    .means = You know how to support people who are hurt, sad or starting again.
    .not-yet = You care about people in pain and are still learning what to say.
    .with-help = You sit with someone who is sad, with advice from a person who knows.
    .on-my-own = You listen to someone in a hard time and help them find the right help.
    .show-others = You lead a support group and teach others how to listen with respect.
    .resume-1 = Helped people through hard times with patience and respect
    .resume-2 = Helped people take small steps after an illness or a loss
    .step = Find one free support phone line this week and save the number.

building-and-construction = Building and home repair
    .means = You know the materials, tools and steps used to build or fix a home.
    .not-yet = You see building work around you and have not done it yet.
    .with-help = You paint a room or patch a wall with someone who knows how.
    .on-my-own = You hang a door, lay tile or build steps that are safe.
    .show-others = You lead helpers through a building job and teach them to work safely.
    .resume-1 = Built, painted or repaired parts of homes or other buildings
    .resume-2 = Chose the right building tools and used them with care
    .step = Find one spot at home to patch or paint and list the steps and materials.

sales-and-marketing = Selling things
    .means = You know how to show people what you offer so that they want it.
    .not-yet = You have bought many things and have not sold any yet.
    .with-help = You sell food or crafts at a table with someone beside you.
    .on-my-own = You set a price, take good photos and sell something you made.
    .show-others = You plan a sale for a group and teach others how to sell honestly.
    .resume-1 = Showed goods or services well and offered them at fair prices
    .resume-2 = Learned what buyers wanted and answered their questions
    .step = Take a clear photo of one thing you made and write two honest lines about it.

law-and-government = Knowing rights and rules
    .means = You know the laws, rights and public offices that matter in daily life.
    .not-yet = You ask others which rules or rights apply to you.
    .with-help = You fill in a public form with someone who knows the rules.
    .on-my-own = You find the right office, learn the rule and ask for what is yours.
    .show-others = You help neighbors learn about their rights and show them where to ask.
    .resume-1 = Found the rules or rights that applied and acted on them
    .resume-2 = Found the right public office or form and followed the steps
    .step = Find the public office or website that explains one right you have.

geography = Maps and places
    .means = You know places, land and weather, and how people live with them.
    .not-yet = You know your own streets and ask the way in new places.
    .with-help = You read a map with someone and find a new place.
    .on-my-own = You use a map to plan a trip through places you do not know.
    .show-others = You teach others how to read a map and learn about a new area.
    .resume-1 = Used maps and facts about places to plan or find the way
    .resume-2 = Learned the roads, land and weather of new areas
    .step = Look at a map of your town and find a place you have not seen.

philosophy-and-theology = Faith and values
    .means = You know what people believe and value, and how it shapes their lives.
    .not-yet = You know your own values and are new to what others believe.
    .with-help = You talk about a belief or an old text with someone who has studied it.
    .on-my-own = You explain what a faith or an idea teaches, with respect for other views.
    .show-others = You lead a talk where people of different beliefs learn from each other.
    .resume-1 = Studied beliefs and values and talked about them with respect
    .resume-2 = Explained to others what a text, belief or custom means
    .step = Ask someone about a custom or belief that is new to you, and listen.

administration-and-management = Planning and organizing
    .means = You know how to plan people, time and money so that a group meets its goal.
    .not-yet = You take part in events that others plan.
    .with-help = You plan one part of an event with the person in charge.
    .on-my-own = You plan a family event or a club day, from helpers to costs.
    .show-others = You run a group and teach the next leader how to do it.
    .resume-1 = Planned people, time and costs so that a group met its goal
    .resume-2 = Divided tasks and checked that they were done
    .step = Pick a small event and write who does what, by when, at what cost.

fine-arts = Music, art and dance
    .means = You know how to make or perform music, art, dance, drama or crafts.
    .not-yet = You enjoy art or music that others make.
    .with-help = You learn a song, a dance or a drawing from someone beside you.
    .on-my-own = You play, paint, dance or carve a piece from start to end.
    .show-others = You lead a choir, a dance or an art group and teach new members.
    .resume-1 = Made or performed music, dance, art or crafts
    .resume-2 = Practiced and improved pieces until they were ready to share
    .step = Practice one song, dance or drawing for ten minutes a day this week.

design = Plans and designs
    .means = You know how to draw or plan what a thing will look like and how it fits.
    .not-yet = You picture a thing in your mind and have not drawn a plan yet.
    .with-help = You draw a room or cut a pattern with someone who shows you.
    .on-my-own = You draw a plan, a pattern or a layout and make the thing from it.
    .show-others = You teach others to draw a plan that another person can build from.
    .resume-1 = Planned how things would look and fit before they were made
    .resume-2 = Drew or followed plans, patterns or models and improved them
    .step = Measure one room or thing this week and draw it with its sizes.

sociology-and-anthropology = Cultures and communities
    .means = You know how groups of people live, what they share and how they change.
    .not-yet = You know the ways of your own group best.
    .with-help = You visit a new group with a friend who explains its customs.
    .on-my-own = You live or work with people of another culture and follow their customs.
    .show-others = You help newcomers and neighbors by explaining the customs on each side.
    .resume-1 = Learned how other groups live and worked well with them
    .resume-2 = Noticed what a group shares and how its ways change
    .step = Ask a neighbor or friend how they celebrate a special day.

production-and-processing = Making goods
    .means = You know how to turn materials into goods, in the right order, with little waste.
    .not-yet = You use goods that others make and are new to how it is done.
    .with-help = You do one step of a big packing or sewing job with someone beside you.
    .on-my-own = You sew, bake or pack a large batch and make each piece the same.
    .show-others = You plan the steps of a big job and teach each person their part.
    .resume-1 = Made, sorted or packed goods in the right order with little waste
    .resume-2 = Followed set steps so that each piece came out the same
    .step = Write the steps of something you make and find one that wastes time.

chemistry = Everyday chemistry
    .means = You know what things are made of and what happens when they mix or heat.
    .not-yet = You use soap and baking powder and are new to how they work.
    .with-help = You read the danger signs on a cleaning product with someone who explains them.
    .on-my-own = You choose the right product for a stain and know what not to mix.
    .show-others = You teach others to store, use and throw away strong cleaning products safely.
    .resume-1 = Used strong products safely and knew what not to mix
    .resume-2 = Chose products for a job by what they do to materials
    .step = Read the label of one cleaning product and find what you must not mix it with.

biology = Plants, animals and bodies
    .means = You know how plants, animals and the body live, grow and get sick.
    .not-yet = You see plants and animals each day and are new to how they grow.
    .with-help = You look up a plant or a bug with someone who knows it.
    .on-my-own = You see that a plant or a pet is sick and find out what it needs.
    .show-others = You explain to others how living things grow and what harms them.
    .resume-1 = Noticed how plants, animals or people grew, changed or got sick
    .resume-2 = Learned what living things need and what harms them
    .step = Watch one plant or animal for five minutes a day and note what changes.

history-and-archeology = Knowing history
    .means = You know what happened in the past and why it still matters.
    .not-yet = You have heard old stories and have not looked into them yet.
    .with-help = You ask about the past with a relative who helps you write it down.
    .on-my-own = You find out from people and records how your family or town changed.
    .show-others = You tell a group about the past and show how you know it is true.
    .resume-1 = Gathered facts about the past from talks, photos or records
    .resume-2 = Told others about the past and how it is known
    .step = Ask an older person one question about the past and write down the answer.

personnel-and-human-resources = Finding and training helpers
    .means = You know how people are chosen, trained, paid and treated fairly at work.
    .not-yet = You take part as a helper and have not chosen helpers yet.
    .with-help = You choose and train a new helper together with someone who has done it.
    .on-my-own = You find helpers for an event, tell them the rules and treat them fairly.
    .show-others = You teach others how to choose, train and treat people fairly.
    .resume-1 = Found out the rules on helpers, hours or pay and explained them
    .resume-2 = Helped choose, welcome or train new people
    .step = Look up one rule about pay or breaks at work on a public website.

telecommunications = Networks and signals
    .means = You know how phone, internet, radio and TV signals reach people.
    .not-yet = You use the phone and the internet as they are set up.
    .with-help = You connect a home to the internet while someone tells you each step.
    .on-my-own = You find out why a signal is weak and move things to make it stronger.
    .show-others = You set up phones, radios or internet for a group and explain how they work.
    .resume-1 = Used or set up phones, radios or internet and checked the signal
    .resume-2 = Found out why a signal was weak and improved it
    .step = Check your phone in each room and find where the signal is best.

physics = Everyday physics
    .means = You know how weight, force, heat, water and power work.
    .not-yet = You lift and move things and are new to the rules behind it.
    .with-help = You move a heavy thing on wheels while someone guides you.
    .on-my-own = You use balance, wheels or a ramp to move heavy things safely.
    .show-others = You explain to others why a load tips over or a room stays cold.
    .resume-1 = Used facts about weight, force, heat or power on the job
    .resume-2 = Worked out why things tipped, got too hot or wasted power
    .step = Find one place at home this week where cold or hot air gets in.

engineering-and-technology = Building things that work
    .means = You know how to plan, build and improve things so that they work and last.
    .not-yet = You use what others have built and are new to how it is planned.
    .with-help = You build a shelf or a model from a plan with someone beside you.
    .on-my-own = You plan and build a rack, a cart or a water line that does its job.
    .show-others = You lead others in planning, building and improving something useful.
    .resume-1 = Planned, built or improved things so that they worked and lasted
    .resume-2 = Tried out own designs and made changes to improve them
    .step = Look at one thing that broke, find out why, and draw a stronger one.
