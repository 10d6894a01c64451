# The sentences of the cards and all that follows: loaded once the first page is shown.

## Buttons and places

near-title = Help near you
agreed-title = Goals and next steps
agreed-open = See what we agree on
remove = Remove
about = Where the skills come from
credit-esco = This service uses the ESCO classification of the European Commission. Which activities and skills belong to it is our own work.
credit-onet = This product includes information from the O*NET 30.1 Database by the U.S. Department of Labor, Employment and Training Administration (USDOL/ETA). Used under the CC BY 4.0 license. O*NET® is a trademark of USDOL/ETA. We have modified some of this information. USDOL/ETA has not approved, endorsed, or tested these modifications.
change = Change

## Reading aloud

aloud-read = Read aloud
aloud-pause = Pause
aloud-go-on = Go on
aloud-stop = Stop
aloud-slower = Slower
aloud-chosen = You chose:
aloud-written = You wrote:
aloud-failed = Your device stopped reading. Your answers are safe. Try again.

## For who comes back

welcome-back = Welcome back. This is where you stopped. Your answers are all here.
unknown-answers = { $count ->
    [one] One answer is from another version of this page. It is kept, but we cannot show it here.
   *[other] { $count } answers are from another version of this page. They are kept, but we cannot show them here.
}

## The cards

kind-organised = set up by others
kind-everyday = part of daily life
kind-both = set up by others, or part of daily life
form-above = { $form } · { $kind }
form-lead = { $means } Pick what you do, or did before.
ask-form = "What do you do there yourself?" "What else do people ask you for?"
more-like-these = More like these
own-words = In your own words
own-add = I do something like it: write it in my own words
own-add-another = Write one more
own-label = What do you do? Start with "I".
likely = Is one of these in it? Tick what is true for you.
likely-found = { $count ->
    [one] One skill may be in it. It comes next.
   *[other] { $count } skills may be in it. They come next.
}
likely-none = We found no skill in these words yet. That is fine: you can choose skills for it later.
likely-failed = We could not look for skills in your words. They are kept. You can add skills later.
private-note = Please do not write full names, addresses, or phone and ID numbers.
private-warning = This looks like a private number. It is safer to take it out.

## Stories

stories-title = Which of these do you want to say more about?
stories-lead = Pick up to { $count ->
    [one] one
   *[other] { $count }
}. A short story helps others see what you can do. You can use it when someone asks about you.
stories-full = That is three. To pick another, take one off first.
story-above = Tell me more
story-did = What did you do?
story-did-lead = Think of one time. What did you do first? What did you do then? A few words are enough.
story-else = What else did you do?
story-else-lead = Think of the small things: what you planned, said, carried, checked, or fixed.
story-hard = What was hard?
story-hard-lead = What went wrong, or what did you have to work out?
story-result = What came out of it?
story-result-lead = What was better after? Who was glad of it?
ask-story = "What did you do, and what did others do?" "What else?" "What was not yours?"
when = Do you still do this?
when-now = Yes, I still do it
when-before = No, that was before
when-unsure = I do not remember

story-speak = You can also speak: tap the microphone on your keyboard.
box-full = This box is full. Take something out to write more.

## Hard words, explained beside them

word-resume = What is a résumé?
word-resume-means = One or two pages about what you can do and where you worked. You give it to people who may hire you.
word-lists = What are O*NET and ESCO?
word-lists-means = Two long lists of skills and jobs. O*NET is from the United States, and ESCO is from Europe. Employers and counselors use them. So you also see the names that your skills have there.
word-tab = What are a browser and a tab?
word-tab-means = A browser is the program that shows you this page. It can have many pages open. Each one is a tab. You see their names at the edge of the screen, or behind a small square with a number.
word-passphrase = What is a passphrase?
word-passphrase-means = A password of some words in place of one. It is easy for you to keep in mind, and hard for others to guess.

## Skills

skill-in-own-words = “{ $own }” ({ $name })
skills-title = These skills show in what you do
skills-lead = Look at each one. Is it you? You can take it off, or say it in your own words.
skills-lead-none = You have not picked anything yet, so there is nothing to show. You can add a skill here, or go back to the cards.
ask-skills = "Where else do you do this?" "How would you say it?"
because-you = This shows when you:
because-you-say = You said that this is you
and-more = { $count ->
    [one] and one more thing
   *[other] and { $count } more things
}
verdict-yes = Yes, that is me
verdict-no = Not me
own-name = Say it in my own words
own-name-label = How do you say it?
skills-more = { $count ->
    [one] Show one more
   *[other] Show { $count } more
}
add-skill = Is something missing?
add-any = Look at all skills and add one
add-other = Look at all skills
add-to-own = You wrote “{ $words }”. Which skills are in it?
family-people = With people
family-thinking = Thinking and planning
family-technical = Tools and machines
family-know-how = Things you know about

## How well and proof

level-above = How well
level-title = { $skill }: what fits you today?
level-not-yet = Not yet
level-with-help = With help
level-on-my-own = On my own
level-show-others = I could show others
ask-level = "When did you do it last?" "Who was with you?"
elsewhere = Have you used it somewhere else too?
elsewhere-yes = Yes, in another place too
elsewhere-no = No, only there
elsewhere-yes-short = Used in another place too
proof-above = What stands behind it
proof-title = { $skill }: what could you show?
proof-lead = Any answer is fine. It helps you know what to say when someone asks.
proof-word = Only my word
proof-word-hint = You say it, and that is a good start.
proof-example = An example I can tell
proof-example-hint = You can tell about one time you did it.
proof-show = Something I can show
proof-show-hint = A photo, a thing you made, a paper, a message.
proof-confirm = Someone who would confirm it
proof-confirm-hint = A person who saw you do it.
ask-proof = "If someone asked you about it, what would you say?"
confirmer = Who would that be?
checked = How could you tell that you had it right?

## What gets in the way

barriers-title = What gets in the way when you want to learn?
barriers-lead = Pick all that fit. For each one you see a first small step.
barrier-step = A first step: { $step }
ask-barriers = "What would have to change first?"

## Your skills

profile-title = Your skills
profile-lead = This comes from what you told us. You said it yourself, so it is yours to use and to change.
profile-nothing = There is nothing to show yet. Pick what you do on one card, and your first skills show here.
profile-next = Take it with you
self-reported = Self-reported: you named these skills yourself.
learning-all = { $count ->
    [one] You named one thing you do.
   *[other] You named { $count } things you do.
}
learning-everyday = { $count ->
    [one] One of them is everyday learning. Most people forget to count it.
   *[other] { $count } of them are everyday learning. Most people forget to count that.
}
learning-organised = { $count ->
    [one] One of them is learning that others set up, like a class or a job.
   *[other] { $count } of them are learning that others set up, like a class or a job.
}
learning-both = { $count ->
    [one] One of them can be either.
   *[other] { $count } of them can be either.
}
learning-own = In your own words:
you-hope = You hope to:
picture-title = Your picture
picture-lead = Each ray is a way you learn. A dot on it is a skill that shows there. A large dot has more behind it.
picture-skills = { $count ->
    [one] skill
   *[other] skills
}
picture-in-words = The same in words
strengths-people = What you do with people
strengths-thinking = How you think and plan
strengths-technical = What you do with tools and machines
strengths-know-how = What you know about
seen-in = { $count ->
    [one] Shows in one thing you do
   *[other] Shows in { $count } things you do
}
confirmed-by = Would confirm it: { $who }
checked-by = How you checked it:
codes = Employers may call it: { $onet } (O*NET { $code })
codes-esco = Employers may call it: { $onet } (O*NET { $code }), or near it: { $esco } (ESCO)
change-level = How well
change-proof = What stands behind it
map-title = Your map
map-lead = Each row is a skill. Each mark is a way of learning where it shows. Open a skill to see why it is here.
map-names = What the small pictures mean
resume-title = Lines for a résumé
resume-with-help = { $line }, with help
resume-or = Or: { $line }
resume-lead = Use only what is true for you, and change the words as you like.
stories-told = Your stories
story-did-short = What I did
story-else-short = What else I did
story-hard-short = What was hard
story-result-short = What came out of it
steps-title = What you can do next
steps-lead = Pick what you want to do. None of it costs money.
steps-chosen = What I will do next
change-barriers = Change what gets in the way
flat = You gave the same answer each time for how well. That is fine. If some things come easier to you than others, say so: then ideas for work fit you better.
careers-title = Ideas for work
careers-lead = See which jobs ask for what you do. Your skills stay on this device: only the list of jobs is loaded.
careers-open = Show me ideas for work
careers-loading = One moment. The list of jobs is on its way.
careers-failed = The list of jobs did not load. Your answers are safe. Try again, or come back later.
careers-liked = Work you like to think about
changes-since = Since { $day }
see-changes = See what is new
go-on-title = { $count ->
    [one] One card is still open
   *[other] { $count } cards are still open
}
go-on-lead = Each card can show more of what you know.
go-on = Go on: { $form }

## What is new

changes-title = What is new since { $day }
changes-none = Nothing is new yet. Go through the cards and change what changed. Then look here again.
changes-activities = You do this now
changes-skills = New skills
changes-grown = Skills that grew
changes-then-now = { $then } → { $now }
changes-places = { $count ->
    [one] Shows in one more thing you do
   *[other] Shows in { $count } more things you do
}
forget-earlier = Do not compare any more
forget-earlier-hint = This takes away your old answers. Those of today stay.

## Take it with you

take-title = Take it with you
take-lead = Your skills are yours. Take them to a counselor, to a job interview, or home to your family.
take-papers = Print it, or save it for Word
take-papers-hint = Your profile, your stories, your plan: on paper, as a file, or to copy.
take-badges = Make badges
take-badges-hint = What you say of a skill, signed: everybody can see if someone changed it. Someone who knows you can confirm it.
take-share = Give it to someone
take-share-hint = To a counselor, for example: with a link, or a picture for their camera.
take-save = Save a copy
take-save-hint = One file with all your answers, and with the key of your badges if you made any. It is for yourself: anybody who has it can read it.
start-again = Do it again
start-again-hint = Good after some months. Your answers of today are kept, and you see what is new and what grew.
take-erase-hint = Takes all your answers off this device. This cannot be undone.
