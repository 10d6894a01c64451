# The sentences of the counselor's desk, read by counselors. They are loaded with the code for it.

## The desk

desk-title = Your desk
desk-passphrase = Choose a passphrase for this desk. It locks the records of all your clients on this computer. Nobody can open them without it, and nobody can give you a new one.
desk-set-up = Set up the desk
desk-new = New client
desk-back = Back to the desk
desk-leave = Leave the desk

## The talk: what stands beside the question

talk-title = For you, the counselor
talk-clock = The talk: { $used } of { $of } min
talk-clock-step = This step: { $used } of { $of } min
talk-pause = Pause the clock
talk-clock-on = Start the clock
talk-ask = Ask
talk-probe = Ask more
talk-notes = Your notes
talk-note = Your note for this page
talk-notes-whose = Only you read them. They stay at this desk.
talk-on-paper = May stand on the agreement
talk-put-off = Come back later
talk-later = To come back to
talk-page-of = { $about }: { $page }
talk-steps = Steps of this talk
talk-steps-lead = Take off what you leave out with this client. Nothing they said is lost.
talk-step-hope = Hopes
talk-keys = Keys
talk-use-keys = Use these keys
talk-key-next = Next
talk-key-back = Back
talk-key-skip = Skip this
talk-key-later = Come back later
talk-key-note = Write a note
talk-key-pause = Pause the clock, or start it
talk-key-desk = Back to the desk
talk-key-screen = Second screen
talk-key-keys = Show these keys, or hide them

## The talk: what to say

talk-ask-welcome = “We look at what you do each day, and find the skills in it. There are no wrong answers, and you can skip anything.”
talk-ask-hope = “What do you hope for? I read some answers to you. Say yes to each one that fits.”
talk-ask-days = “Where are you on a usual day? I read the places to you. Say yes where you are often.”
talk-ask-form = “{ $question } I read some examples. Stop me when you do that, or did it before.”
talk-ask-stories = “These are the things you told me. Which one do you want to say more about?”
talk-ask-did = “Think of one time. What did you do first? And then?”
talk-ask-else = “What else did you do? Think of the small things, too.”
talk-ask-hard = “What was hard, or went wrong? What did you do then?”
talk-ask-result = “What was better after? Who was glad of it? Do you still do it?”
talk-ask-skills = “I see these skills in what you told me. I read them to you, one by one. Is that you?”
talk-ask-level = “I read four steps to you. Which one fits you today?”
talk-ask-proof = “If someone asks you about it, what could you tell them, or show them?”
talk-ask-barriers = “What gets in the way when you want to learn? I read the list. Say yes where it fits.”
talk-ask-profile = “This is what you told me, all in one place. What do you see? What would you change?”
talk-ask-careers = “These jobs ask for things you do. Which ones do you like to think about?”
talk-ask-career = “This is what the job asks for. What of it do you do now?”
talk-ask-changes = “This is new since the last time. How did you get there?”
talk-ask-agree = “Here are your view and mine. Let us talk about both. What do you want to do next?”
talk-ask-take = “This is yours. How do you want to take it with you: on paper, or on your phone?”

## The talk: what to ask when little comes

talk-probe-did = “What did you do yourself?”
talk-probe-else = “What else?”
talk-probe-not-yours = “What was not yours?”
talk-probe-last = “When did you do it last?”
talk-probe-asked = “What do other people ask you for?”
talk-probe-hardest = “Which one was the hardest?”
talk-probe-friend = “Which one would you tell a friend?”
talk-probe-knew = “How did you know what to do?”
talk-probe-without = “What would have gone wrong without you?”
talk-probe-hands = “Where were you? What were your hands doing?”
talk-probe-where-else = “Where else do you do this?”
talk-probe-words = “How would you say it?”
talk-probe-seen = “Who saw you do it?”
talk-probe-with = “Who was with you?”
talk-probe-showed = “Who did you show it to? What was hard for them?”
talk-probe-thing = “Is there a thing, a photo, a message?”
talk-probe-right = “How could you tell that you had it right?”
talk-probe-first = “Which one would you name first if someone asked?”
talk-probe-new = “Which one did you not think of before?”
talk-probe-missing = “What is missing?”
talk-probe-weighs = “Which one weighs most?”
talk-probe-change = “What would have to change first?”
talk-probe-helped = “What helped you before?”
talk-form-work = “What do you do at work now that you could not do in your first week?”
talk-form-courses = “Was there ever an evening or a day where someone taught a group, and you were there?”
talk-form-helping = “When something is on in your street, school, or church, what do you end up doing?”
talk-form-mentoring = “Who shows you how, and whom do you show?”
talk-form-together = “Who do you talk with about how to do it better?”
talk-form-watching = “What can you do that nobody taught you, because you watched someone?”
talk-form-rules = “If I started there tomorrow, what would you tell me that is not on paper?”
talk-form-trying = “What did you fix or work out that first went wrong?”
talk-form-reading = “What did you have to read to get something done: a letter, a label, a form, a manual?”
talk-form-searching = “What did you last look up on your phone? How did you know it was right?”
talk-form-online = “Which group do you look at most? Do you read there, ask, or answer?”
