# The sentences of the counselor's desk, read by counselors. They are loaded with the code for it.

## The desk

desk-title = Your desk
desk-passphrase = Choose a passphrase for this desk. It locks the records of all your clients on this computer. Nobody can open them without it, and nobody can give you a new one.
desk-set-up = Set up the desk
desk-new = New client
desk-back = Back to the desk
desk-leave = Leave the desk

## What client and counselor agree on: read by both, where "you" is the client

agree-title = What we agree on
agree-lead = Look at this together. All of it can be changed.
agree-lead-home = Here is room for your goals and next steps.
agree-lead-home-day = You and your counselor agreed on this on { $day }. You can change it.
agree-view = In your eyes: how well?
agree-view-hint = The client sees your answer only on the page “What we agree on”.
agree-you = You
agree-counselor = Your counselor
agree-unsaid = Not said yet
agree-talk = Let’s talk about this
agree-talk-lead = Here the two of us do not say the same. Neither has to be wrong.
agree-talk-none = The two of us say the same so far.
agree-talk-not-yet = Your counselor did not say yet how they see your skills. There is room for it beside “How well”.
agree-ask-more = To ask: “When did you do this last? Tell me step by step what you did.”
agree-ask-less = To ask: “What makes you say so? I see more in what you told. Here is what I see.”
agree-ask-unsaid = To ask: “How do you see it? Which of these fits you best?”
agree-ask-unseen = To ask: “Can you tell me one time you did this?”
agree-ask-alike = You both say the same now.
agree-change-views = Change what one of us says
agree-you-now = What you say
agree-counselor-now = What your counselor says
agree-all = All skills, as each of us sees them
agree-strengths-title = Strengths we both see
agree-strengths-lead = Tick what both of us would say to an employer.
agree-strengths-more = More of your skills
agree-strengths-none = There are no skills yet. They come from what you tell on the cards.
agree-goals-title = Goals and next steps
agree-goals-lead = One goal is enough. There is room for three. A small next step is better than a big one.
agree-goal-number = Goal { $number }
agree-offers = You can pick one of these
agree-offer-learn = Get better at: { $skill }
agree-offer-work = Find work as: { $work }
agree-offer-place = Ask at: { $name }
agree-box-goal = What do you want to reach?
agree-box-what = What is the next step?
agree-box-who = Who does it?
agree-box-when = By when?
agree-box-where = Where, or with whom?
agree-who-me = Me
agree-who-counselor = My counselor
agree-who-both = Both of us
agree-when-week = This week
agree-when-two = In two weeks
agree-when-next = Before we meet again
agree-before = What we agreed last time
agree-before-day = What we agreed on { $day }
agree-before-lead = What came of it? There is no wrong answer. Plans change.
agree-what-came = What came of it?
agree-done = Done
agree-partly = In part
agree-not-yet = Not yet
agree-again = Agree on what comes next
agree-change = Change what we agreed
agree-print = Print it on one sheet
agree-give = Give it back
agree-give-hint = As a file, a link, or a picture for a phone’s camera. Your counselor’s notes and views do not go with it.
