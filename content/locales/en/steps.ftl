# The answers on the pages that are not about forms or skills.

setting-home = At home and with family
setting-care = Taking care of someone
setting-paid-work = At a paid job
setting-odd-jobs = Small jobs for pay, now and then
setting-community = In my community or place of faith
setting-online = Online
setting-hobby = With a hobby
setting-school = At school or in a class
setting-service = In military or national service

hope-job = Find a job
hope-better-job = Find a better job
hope-change = Do something different
hope-proof = Show what I can do
hope-study = Get into a class or training
hope-curious = See what I know

relation-family = Someone in my family
relation-friend = A friend or neighbor
relation-boss = Someone I worked for
relation-coworker = Someone I worked with
relation-customer = A customer or someone I helped
relation-leader = A leader in my community or place of faith
relation-teacher = A teacher or trainer
relation-someone-else = Someone else

check-it-worked = I did it, and it worked
check-asked-someone = I asked someone who knows
check-more-sources = I looked in more than one place
check-instructions = I compared it with the instructions or the rules
check-got-feedback = People told me how I did

barrier-time = I have too little time
    .step = Pick one task you do anyway this week, and try one new way to do it.
barrier-money = Classes cost too much
    .step = Ask at your library which classes are free. Many are.
barrier-confidence = I am not sure I can do it
    .step = Ask someone you trust to name one thing you do well.
barrier-tools = I do not have the tools, a computer, or good internet
    .step = Ask your library or job center which computers and tools you can use for free.
barrier-language = The language is hard for me
    .step = Ask your library about a free talk group where people practice the language.
barrier-place = Nothing is near me, or I cannot get there
    .step = Ask your library or job center for one class you can take by phone or online.
barrier-unseen = At work nobody sees what I can do
    .step = Tell your boss about one thing you worked out, and ask for one new task.
barrier-past-school = School was a bad time for me
    .step = You can learn without a school. Choose one thing to learn, and one person you like to learn from.

kind-11 = Leading and running things
kind-13 = Business and money
kind-15 = Computers and math
kind-17 = Building plans and engineering
kind-19 = Science
kind-21 = Helping people and communities
kind-23 = Law
kind-25 = Teaching and libraries
kind-27 = Art, media, and sports
kind-29 = Health care
kind-31 = Helping in health care
kind-33 = Keeping people safe
kind-35 = Cooking and serving food
kind-37 = Cleaning and outdoor care
kind-39 = Personal care and free time
kind-41 = Selling
kind-43 = Office work
kind-45 = Farm, fish, and forest work
kind-47 = Building and digging
kind-49 = Putting in and fixing things
kind-51 = Making things
kind-53 = Driving and moving things
