# The sentences of the counselor's desk, read by counselors. They are loaded with the code for it.

## The desk

desk-title = Your desk
desk-back = Back to the desk
desk-leave = Leave the desk
desk-guide = The counselor’s guide, to read or print (one page to start)
desk-newer = A newer version of this page made this desk. Your records are safe. Reload the page to get the new version.
desk-no-lock = There is no desk here. This page cannot lock what it keeps, and records of clients must be locked. Open the page by an address that begins with https, or ask whoever runs it.
desk-only-tab = There is no desk here. Whoever runs this page had it keep nothing when the tab is closed, and a desk keeps records.
desk-blocked = There is no desk here. This browser does not let the page keep anything. Look in its settings if this site may store data. A private window may not do that.

## The desk: its passphrase

desk-lead = Here you keep a record for each client you talk with, take notes, and agree on next steps.
desk-fact-here = The records stay on this computer, in this browser. Nobody else gets them. On some other computer you do not see them.
desk-fact-codes = Records go by initials or a code. Do not use full names for them. A client who wants can have their name on their papers.
desk-fact-passphrase = One passphrase locks all of them. Without it, nobody can open the records: not your office, and not us. There is no way back if you forget it.
desk-advice = Choose a passphrase for this desk. Write it down. Keep it where only you can get at it, or where your agency keeps such things.
desk-set-up = Set up the desk
desk-lost = The desk itself cannot be read any more, but there are records. Type the passphrase of this desk to open them.
desk-locked = The desk is locked
desk-locked-lead = Type the passphrase of your desk to see your clients.
desk-record-locked = This record is locked
desk-record-locked-lead = Counselor: type the passphrase of your desk. Then you go on where you stopped.
desk-instead = Go to the list of clients instead
desk-closing = Are you still here? If not, the desk is locked in a minute or less.
desk-wrong = This does not open it. The records are safe. Check small and capital letters, and try again.
desk-forgot = Without the passphrase, nobody can open the records of this desk. You can leave them here and try again some other day. You can save all of them as one file, locked as they are. Or you can erase the desk with all its records and set it up anew.
desk-export-locked = Save all records, locked

## The desk: a new client

desk-new = New client
desk-code = Initials or a code
desk-code-note = For example J.R. or 2207. It stays at this desk.
desk-code-name = This looks like a name. Take initials or a number, so that the list does not tell who comes to you. You can go on as it is.
desk-begin = Begin
desk-same = You have a record of { $code }. Is it the same person?
desk-same-open = Open { $code }
desk-from-home = They did some of it at home
desk-from-home-hint = Both ways begin with the code you write above. With the second one you open their file, link or QR code next.
desk-no-code = No code yet
desk-without-code = a client with no code

## The desk: the list

desk-clients = Your clients
desk-search = Find a code or a next step
desk-found = { $count ->
    [one] One is found.
   *[other] { $count } are found.
}
desk-found-none = Nobody is found.
desk-reading = One moment. The records are being opened.
desk-empty = Nobody is here yet. Your first client begins with the button above.
desk-all-archived = All records are put away.
desk-show-archived = { $count ->
    [one] Show the one that is put away
   *[other] Show the { $count } that are put away
}
desk-archived = put away
desk-seen-today = today
desk-seen-yesterday = yesterday
desk-seen-ago = { $count } days ago
desk-seen-on = { $day }
desk-nothing-told = Nothing told yet
desk-progress = { $at } of { $of } cards
desk-progress-done = All cards
desk-skills = { $count ->
    [one] one skill
   *[other] { $count } skills
}
desk-next = Next step:
desk-open = Open
desk-more = More
desk-change-code = Change the code
desk-rename = Keep this code
desk-rename-not = Leave it as it was
desk-put-away = Put away
desk-bring-back = Bring back
desk-export-one = Save this record
desk-erase-one = Erase this record
desk-erase-sure = Erase the record of { $code }?
desk-erase-yes = Yes, erase it
desk-erase-no = No, keep it
desk-erase-which = Last opened: { $seen } · { $told }
desk-erase-begun = Begun on { $day } · { $told }
desk-erase-lead = The record goes away with its notes. Nobody can bring it back. Other records stay. What you saved or printed stays with you.
desk-unreadable = A record that cannot be read
desk-record-damaged = It is damaged. Your other records are not touched by that. Save it as a file before you erase it: somebody may be able to mend it.
desk-record-newer = A newer version of this page wrote it. Reload the page to get the new version. Then it opens.
desk-record-other-passphrase = It is locked with some other passphrase than your desk. Save it as a file, and bring it in below with its own passphrase.
desk-record-gone = This record is not here any more.
desk-save-unread = Save it as a file

## The desk: what is said

desk-erased = The record of { $code } is erased.
desk-erased-elsewhere = The record of { $code } was erased in another tab.
desk-all-erased = The desk and all its records are erased. Nothing of them is left in this browser.
desk-was-erased = { $code }: erased today, since nobody opened the record for { $count } days.
desk-will-be-erased = { $code }: will be erased on { $day }. Open the record to keep it.
desk-room-little = { $count ->
    [one] This browser has room for about one more client. Erase records that you no longer need, or save them all as a file first.
   *[other] This browser has room for about { $count } more clients. Erase records that you no longer need, or save them all as a file first.
}
desk-room-none = This browser has no room for one more client. Save all records as a file, then erase some that you no longer need. To put them away makes no room.
desk-not-stored = Counselor: this record could not be stored, so it stays open. A copy for the client has no notes in it. Save the record, too: it has all, and only your passphrase opens it. You can bring it in again at your desk.
desk-close-anyway = Close it without the last changes

## The desk: the same client twice

desk-twice = You may have a record of this client: { $code }.
desk-join = Open { $code } and put both together
desk-join-hint = The newer answers count, and none of your notes are lost. The empty record that you just made goes away.

## The desk: how it works

desk-settings = How this desk works
desk-erase-after = Erase a record by itself when nobody opened it for
desk-erase-after-hint = It is said here from two weeks before. No record goes before that was said for a week.
desk-days = { $count } days
desk-minutes = Minutes for a talk
desk-idle = When nobody is here for a while, the desk locks.
desk-records = All records: save, bring in, erase
desk-risk-frame = This page is shown inside another site. Your browser may clear the records. Save all records as a file each week.
desk-risk-safari = This browser may clear the records when nobody comes here for seven days. Save all records as a file each week.
desk-risk-room = This browser may clear the records when the computer runs out of room. Save all records as a file now and then.
desk-export-all = Save all records as a file
desk-export-hint = The file is locked as the records are. Who has it needs the passphrase that the desk has today.
desk-exported = { $count ->
    [one] One record was saved. The passphrase of this desk opens the file.
   *[other] { $count } records were saved. The passphrase of this desk opens the file.
}
desk-exported-none = There is no record to save.
desk-exported-unread = Some of it cannot be read. It was saved as it is, in files of its own.
desk-bring-in = Bring in records from a file
desk-bring-in-hint = For a file that you saved at this desk or another one of yours. What is here stays.
desk-bring-in-now = Bring them in
desk-file-inside = { $count ->
    [one] There is one record in this file, saved on { $day }.
   *[other] There are { $count } records in this file, saved on { $day }.
}
desk-file-passphrase = Type the passphrase that the desk had when the file was saved. From then on, the passphrase of this desk opens the records.
desk-file-leave = Leave the file alone
desk-brought-in = { $count ->
    [one] One record was brought in.
   *[other] { $count } records were brought in.
}
desk-brought-in-none = No record was brought in.
desk-not-brought-in = { $count ->
    [one] One was not: it cannot be read, or there is no room for it.
   *[other] { $count } were not: they cannot be read, or there is no room for them.
}
desk-file-too-large = This file is too large to be from a desk.
desk-file-damaged = This file is damaged. Nothing has changed here. Try another copy of it.
desk-file-foreign = This file is not from a desk of Everyday Skills. Nothing has changed here.
desk-file-newer = A newer version of this page made this file. Reload the page, and try again.
desk-file-empty = There is no record in this file.
desk-file-of-one = This is the copy of one person. Begin a new client above with “They did some of it at home”, and open it there.
desk-erase-all = Erase the desk with all records
desk-erase-all-sure = Erase the desk with all its records?
desk-erase-all-lead = Nobody can bring them back. Files you saved stay with you.
desk-erase-all-yes = Yes, erase all

## What client and counselor agree on: read by both, where "you" is the client

agree-title = What we agree on
agree-lead = Look at this together. All of it can be changed.
agree-lead-home = Here is room for your goals and next steps.
agree-lead-home-day = You and your counselor agreed on this on { $day }. You can change it.
agree-view = In your eyes: how well?
agree-view-none = I cannot say
agree-view-hint = The client sees your answer only on the page “What we agree on”, there or on the second screen.
agree-you = You
agree-counselor = Your counselor
agree-unsaid = Not said yet
agree-talk = Let’s talk about this
agree-talk-lead = Here the two of us do not say the same. Neither has to be wrong.
agree-screen = To the counselor: on the second screen your client sees this page too, with both answers. Your notes are not on it.
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
agree-strength-differs = We do not see this alike. Let’s talk about it first. Until we do, the paper does not say how well.
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
agree-before-strengths = Strengths we both saw
agree-what-came = What came of it?
agree-done = Done
agree-partly = In part
agree-not-yet = Not yet
agree-again = Agree on what comes next
agree-change = Change what we agreed
agree-print = Print it on one sheet
agree-give = Give it back
agree-give-hint = As a file, a link, or a picture for a phone’s camera. Your counselor’s notes and views do not go with it.

## Taking it away: what is said at a desk in place of what a learner reads

papers-name-client = The client’s name on the papers
papers-name-desk = You can leave it empty, and the client writes it on the paper by hand. A name that is typed here is kept in this record, locked, and goes with the copy for the client. Your list shows only the code.
start-again-desk = To see what came of the goals, there is no need for this. At the next visit, open this record: “What we agree on” begins with them.
share-desk-title = Give it back
share-desk-lead = The client gets a copy of what they told, to read and to go on with at home. Your notes, your views and the code stay at this desk.
share-desk-file = A locked file is the safest way. Let the client think of a passphrase and type it here. It should not be the one of your desk. Then mail them the file, or put it on their stick.
share-desk-open = At home they go to { $address } and press “{ $button }”. There they choose the file and type the passphrase.
share-desk-link = All that the client told here is in the link itself, but for the key of their badges. No one else keeps it: browsers do not send this part of a link to any website. It opens by itself.
share-desk-link-open = Whoever has the link can read it all. Send it only to the client.
share-desk-without-own = Leave out the client’s own words
share-desk-without-own-hint = Then only what they picked is in it. What was typed stays here: own activities, stories, goals and name, and their badges.

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
talk-notes-whose = They stay at this desk. They go into nothing you give the client, unless you tick the box below. Others may read them if the rules of your agency say so.
talk-on-paper = May stand on the agreement
talk-later = To come back to
talk-later-how = A page you skip is kept here. It goes when something is answered there.
talk-later-off = Take off
talk-page-of = { $about }: { $page }
talk-steps = Steps of this talk
talk-steps-lead = Take off what you leave out with this client. Nothing they said is lost.
talk-step-hope = Hopes
talk-keys = Keys
talk-use-keys = Use these keys
talk-key-next = Next
talk-key-back = Back
talk-key-skip = Skip this, and keep it to come back to
talk-key-note = Write a note
talk-key-pause = Pause the clock, or start it
talk-key-screen = Open a second screen
talk-key-keys = Show these keys, or hide them

## The talk: its first page, read by the client

talk-welcome-kept = What you tell stays on this computer, locked. You can take a copy home.
talk-welcome-who = Your counselor sees it too, and tells you who else may.

## The talk: what to say

talk-begin = Say this first, in your own way
talk-begin-look = “We look at what you do each day, and find the skills in it. Nobody grades you, and there are no wrong answers.”
talk-begin-skip = “You can skip anything and stop at any time. You still get our help.”
talk-begin-kept = “What you tell is kept on this computer, locked, under your initials or a code. It is erased when I do not open it for { $count } days.”
talk-begin-notes = “I may write notes. You can see them, my supervisor can see them, and a court could ask for them.”
talk-begin-sheet = “At the end you get a sheet with your skills and our plan. You decide who else sees it.”
talk-ask-welcome = “Is that all right with you?” Then wait for the answer.
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
talk-ask-came = “This is what we wanted last time. What came of it? Plans change, and that is fine.”
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

## A second screen, and a second language

screen-open = Second screen
screen-close = Close the second screen
screen-failed = Your browser did not open a second window. Allow pop-ups for this page. Then try again.
screen-name = The second screen of the counselor’s desk
screen-blank = In a moment you see your page here.
screen-code = Open the camera of your phone. Point it at this picture. Then open the link that it finds.
screen-code-several = On your phone, open this page and press “I have a saved copy”. Choose the camera. Point it at one picture after the other. Your counselor shows you the address.
screen-code-place = Picture { $number } of { $count }
screen-code-name = QR code for a camera
screen-languages = The client’s language
screen-language = Which language does your client read?
screen-language-failed = The words of this language did not load. Your client sees your language until they do.
screen-reading = The same in your language
screen-chosen = Chosen:

## Working with a group

group-name = Work with a group
group-title = Look at your days together
group-lead = We look at one card at a time. Each of you thinks of your own days, and notes what you do.
group-own = On your own phone or computer
group-own-how = Open this address, or hold your camera on the picture. Start, and go on to the cards.
group-picture = A QR code with the address of this page
group-paper = On paper
group-paper-how = Take a sheet and a pen. Tick what you do.
group-sheet = The sheet to print
group-private = What you write is yours. Nobody here has to see it, and this screen keeps nothing of it.
group-first = Which card first?
group-minutes = How long for each card?
group-minutes-count = { $count ->
    [one] One minute
   *[other] { $count } minutes
}
group-begin = Show the first card
group-place = { $at } of { $of }
group-time = { $count ->
    [one] One minute left
   *[other] { $count } minutes left
}
group-time-over = Time for the next card, when you are ready.
group-for-you = For you: what to ask
group-ask-who = Who did one of these this week? You do not have to say which.
group-ask-did = What did you do there yourself, step by step?
group-ask-learned = What do you know now that you did not know when you began?
group-ask-quiet = Give a quiet minute to write. Nobody has to read anything out.
group-alone = Show only the card
group-all = Show all again
group-keys = The arrow keys and the page keys go on and back, too. Escape ends the full screen.
group-done = Back to the desk
group-end = You have seen all the cards
group-end-lead = What you wrote is yours. This is what you can do with it.
group-end-device = On your own device: go on by yourself. You come to your skills, and you can print or save them.
group-end-shared = On a device that others use: save a copy for yourself first. Then press “Leave and erase”.
group-end-paper = On paper: take your sheet home. The last page is for somebody you trust.
group-end-talk = Bring it to a talk with a counselor. They can open your file, your link or your QR code.
