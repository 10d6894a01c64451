# The sentences of the papers, and of the pages they are taken from. Loaded with the code for them. On a paper the learner speaks:
# "I", not "you".

## Your papers

papers-title = Your papers
papers-lead = Pick a paper. Below you see how it reads. All of it is made on this device.
papers-lead-agreed = What you agreed fits on one sheet. Below you see how it reads.
papers-name = Your name on the papers
papers-name-hint = You can leave it empty. It is kept with your answers.
papers-which = Which paper?
papers-profile = My profile
papers-profile-hint = Two pages for an employer or a counselor.
papers-stories = My stories
papers-stories-hint = To tell in a job interview, part by part.
papers-plan = My plan
papers-plan-hint = What you want, what gets in the way, and what you do next.
papers-agreement = What we agreed
papers-agreement-hint = One page: what you can do, your goals, and what comes next.
papers-others = Other papers
papers-agree = Change what we agreed
papers-packet = For a college
papers-packet-hint = Some colleges give credit for what you learned outside of school. This is what they ask for, skill by skill.
papers-do = What do you want to do with it?
papers-print = Print it, or save it as PDF
papers-print-hint = For a PDF file, choose “Save as PDF” where your browser asks for a printer.
papers-pdf = What is a PDF?
papers-pdf-means = A file that looks like the paper. You can send it, or keep it and print it later.
papers-word = Save it for Word
papers-text = Save it as plain text
papers-page = Save it as a web page
papers-page-hint = The web page opens in any browser. All your answers are inside, so that you can open them here again. Give it only to people who may read them all.
papers-preview = This is how it reads
papers-lines = Lines for a résumé, to copy
papers-lines-lead = Copy what fits into your résumé. Change the words until they sound like you.
papers-programs = Files for job websites and other programs
papers-table = Save a table
papers-table-hint = All your skills with their codes, for Excel and the like.
papers-resume = Save a résumé file
papers-resume-hint = Some job websites and résumé programs can read this file (JSON Resume).
papers-count = Save a file to be counted
papers-count-hint = Who runs this page may want to know what people learn, and what gets in their way. In this file is only which cards you told something on, which kinds of skills you have, and what gets in your way. No name, and none of your words. You choose if you give it.
copy = Copy
copied = Copied.
not-copied = Your browser did not copy it. Select the text and copy it yourself.

## Badges

badges-title = Badges
badges-lead = A badge is your own word about a skill. It is signed, so everybody can see if someone changed it. It is self-asserted: it does not prove who you are or how well you do it.
badges-signed = What does “signed” mean?
badges-signed-means = Your device adds a long number to the words. It fits these words and no others. So everybody can see if someone changed one.
badges-missing = You cannot make badges here. For that, this page has to come over a safe connection. Its address must begin with “https”. All else works.
badges-name = Your name on the badges
badges-yours = Your badges
badges-make = Make a badge
badges-make-lead = Pick a skill that you want to show. A badge says what you told about it, also your stories. Look at it before you give it away.
badges-whole = My whole profile
badges-more = { $count ->
    [one] One more skill
   *[other] { $count } more skills
}
badges-none = There is no skill here yet. Name one first, then come back.
badges-making = One moment.
badges-made = Your badge is made.
badges-not-made = Your browser could not sign it. Nothing has changed. Try again.
badges-own = This is your own badge. It is among your badges here.
badges-confirmed = Someone confirmed your badge. You see it below.
badges-unchecked = The signature cannot be checked on this page. For that, its address must begin with “https”. Nothing has changed.
badges-refused = This does not count
badges-refused-lead = Someone confirmed a badge of yours, but something is wrong. Nobody else sees this.
badge-make = Make a badge
badge-label = Self-asserted
badge-title = { $name } (self-asserted)
badge-profile = My everyday skills
badge-profile-meaning = The skills that I found in what I do every day.
badge-criteria = I say this about myself. I looked at what I do every day and found this in it. Nobody else has checked it, unless someone confirmed it in a signed note of their own.
badge-note = { $skill }: { $level }
badge-level = How well: { $level }.
badge-proof = What stands behind it: { $proof }.
badge-check = How I know it is right: { $check }.
badge-elsewhere = I use it in more than one place.
badge-self-asserted = Self-asserted, made on { $day }
badge-all = All that it says
badge-save = Save the badge
badge-save-token = Save it for programs
badge-ask = Ask someone to confirm it
badge-ask-lead = Pick a person who saw you do it. Send them a link. Or give them the file: on the first page here, they press “{ $button }” and choose it. They see this badge with all that it says, and nothing else. Then they send you a file or a link back.
badge-ask-back = Open what they sent back
badge-ask-file = Save a file for them
badge-ask-link = Make a link for them
badge-save-confirmed = Save who confirmed it
badge-take-away = Take it away
badge-take-away-hint = Who confirmed it goes away with it. They would have to confirm it again.
badge-take-away-now = Yes, take it away
badge-taken-away = The badge is gone from here. Files that you saved or gave away stay as they are.
badge-changed-since = Your profile says something else by now. The badge still says what it said. You can make it anew. Then who confirmed the old one does not count any more, and you have to ask again.
badge-anew = Make it anew
badge-gone = Your profile does not say this any more. The badge still says what it said.
badge-confirmed = Confirmed by { $name } ({ $relation }) on { $day }: “{ $words }”
badge-confirmed-hint = We checked the signature on this device. We cannot know who signed.
badges-key = The key to your badges
badges-key-lead = A key signs your badges. It was made on this device, and it is kept with your answers. It shows that all your badges were made in the same place.
badges-key-save = Save my key
badges-key-save-hint = Programs for badges can use this file. Whoever has it can sign badges as you. Give it to nobody.
badges-key-erase = Erase my key and badges
badges-key-erase-hint = Then your key, your badges and who confirmed them are gone from here. Badges that you saved or gave away still count.
badges-key-erased = Your key and your badges are gone from here.
link-label = Send this link
link-missing = Your browser cannot make a link. Use the file.
badge-too-large = This file is too big to be a badge.
badge-no-token = This is not a badge. Look for a file or link that came from Everyday Skills.
badge-cut-off = Part of this is missing. Copy all of it, or open the file again.
badge-foreign = This was not made with Everyday Skills, so it cannot be read here.
badge-algorithm = This is signed in a way that cannot be checked here.
badge-wrong-key = The name on this and the key it is signed with do not belong together. Do not trust it.
badge-forged = The signature is not right. Somebody changed this, or it was damaged on the way.
badge-changed = The badge was changed after it was confirmed. Ask for it to be confirmed again.
badge-wrong-badge = This confirms a badge that is not here. Open it where you made the badge.
badge-not-yet-valid = This is dated in the future. Is the date on this device right?
badge-expired = This has run out. You can ask for a new one.
badge-by-oneself = This is signed with the same key as the badge. Somebody else has to confirm it.
badge-no-badge = There is no badge in this picture.

## Handing over

share-title = Give it to someone
share-lead = To a counselor, a friend, or to yourself on another phone. They see what you told here, and can go on with it.
share-file = With a file
share-file-lead = A locked file is the safest way. You give it to them, by mail for example. You tell them the passphrase in another way, by phone for example.
share-file-open = This page did not come over a safe connection (HTTPS), so your browser cannot lock a file here. Whoever has this file can read it.
share-file-save = Save a file for them
share-link = With a link
share-link-lead = All that you told here is in the link itself, but for the key of your badges. No one else keeps it: browsers do not send this part of a link to any website.
share-link-open = Whoever has the link can read it all. Send it only to people who may.
share-agreement = With what we agreed
share-agreement-hint = Strengths, goals and next steps from the talk.
share-without-own = Leave out my own words
share-without-own-hint = Then only what you picked is in it. What you typed stays here: your own activities, stories and name, and your badges.
share-making = One moment. The link is being made.
share-link-label = The link
share-link-copy = Copy the link
share-picture = With a picture for their camera
share-picture-lead = This picture holds the same link. They point the camera of their phone at it and open what it finds.
share-picture-several = It does not fit into one picture. On their phone they go to { $address }, press “{ $button }”, and choose the camera. You show one picture after the other. The order does not matter.
share-picture-place = Picture { $number } of { $count }
share-picture-name = QR code for a camera. The link above holds the same.
share-picture-before = The one before
share-picture-next = Next picture
share-picture-long = You told too much for pictures. The link or the file can hold it all.
share-words = Check that it came over whole
code-same = Both of you should see the same four words:

## Taking in

receive-link = Did someone give you a link?
receive-link-label = Paste it here
receive-link-open = Open the link
receive-camera = Do they show you a picture?
receive-camera-lead = Your camera reads the black and white picture (QR code) on their screen. Nothing is recorded.
receive-camera-look = Use the camera
receive-camera-stop = Stop the camera
receive-camera-hold = Hold their picture in front of the camera.
receive-camera-parts = { $count } of { $of } pictures read. Go on to the next one.
camera-missing = No camera was found here. Nothing has changed. Ask for the link, and paste it above.
camera-refused = The camera is not allowed for this page. You can allow it in your browser, or ask for the link and paste it above.
camera-insecure = This page did not come over a safe connection (HTTPS), so it gets no camera. Ask for the link, and paste it above.
camera-lost = The camera stopped. Another program may be using it. Try again, or ask for the link.
handover-foreign = This is no link from Everyday Skills. Nothing has changed here. Copy the whole link, and try again.
handover-cut-off = The end of the link is missing. Nothing has changed here. Copy the whole link, and try again.
handover-changed = A part of this link is not as it was. Nothing has changed here. Copy the whole link, or ask for it again.
handover-too-large = This is too much for a link. Nothing has changed here. A file can hold it all.
handover-newer = A newer version of this page made this link. It is fine, and nothing has changed here. Reload the page, then open it again.
handover-other = This picture is part of something else than the ones before. To start over, stop the camera and use it again.
handover-no-browser = Your browser is too old for links. Nothing has changed here. A file works in it, and so does a newer browser.

## Confirming

confirm-title = Can you confirm this?
confirm-lead = Someone who goes by { $name } wants to show what they can do. They ask you because you may have seen it. This takes a few minutes. You need no account.
confirm-lead-nameless = Someone wants to show what they can do. They ask you because you may have seen it. This takes a few minutes. You need no account.
confirm-checked = We checked it on this device: nobody changed it since it was signed. If it was only shown to you, that is all you need to know.
confirm-says = They say this about themselves, on { $day }
confirm-means = What it means to confirm
confirm-means-saw = Say only what you saw yourself. In your own words is best. If you did not see it, it is fine to say no.
confirm-means-signed = Your browser signs what you write. Then everybody can see if someone changes it. It does not prove who you are. It counts for { $years } years.
confirm-means-here = It is all made on this device. Nothing is sent, and nothing you type is kept here. You get a file or a link, and you give it back yourself.
confirm-form = Your words
confirm-name = Your name
confirm-missing = Some things are still missing. Press one to go to it:
confirm-name-missing = Write your name. They want to show who confirmed it.
confirm-relation = Who are you to them?
confirm-relation-missing = Pick what fits best.
confirm-relation-words = { $relation }, { $words }
confirm-family = Family
confirm-friend = Friend or neighbor
confirm-boss = Boss
confirm-coworker = Coworker
confirm-customer = Customer, or someone they helped
confirm-leader = Leader in their community or place of faith
confirm-teacher = Teacher or trainer
confirm-someone = Someone else
confirm-more = You can say more: from where, or since when?
confirm-saw = What did you see them do?
confirm-saw-missing = Write what you saw. One sentence is enough.
confirm-sign = Confirm and sign
confirm-leave = I would rather not
confirm-done = Thank you. Now give it back.
confirm-back = Your words are signed. Nobody has them yet. Send the file or the link to { $name }.
confirm-back-nameless = Your words are signed. Nobody has them yet. Send the file or the link to the person who asked you.
confirm-save = Save the file
confirm-or-link = Or send this link. Whoever has it can read what you wrote.
confirm-forgotten = When you leave this page, it forgets what you wrote.
confirm-finish = I am done
confirm-nothing = There is nothing to confirm here. Open the link or the file that someone gave you.
confirm-token-title = Confirmed: { $badge }

## On every paper

paper-self-reported = Self-reported: I say this about myself.
paper-translated = The names of jobs are our own translation of O*NET’s.
paper-quote = “{ $words }”
paper-more = { $count ->
    [one] and one more
   *[other] and { $count } more
}
paper-confirmed-short = Confirmed by { $name } ({ $relation })
paper-confirmed-all = All of this: { $confirmed }
paper-confirmed = Confirmed by { $name } ({ $relation }), { $day }
paper-confirmed-words = Confirmed by { $name } ({ $relation }), { $day }: “{ $words }”
paper-code = { $skill }: { $onet } (O*NET { $code })
paper-code-esco = { $skill }: { $onet } (O*NET { $code }), { $esco } (ESCO)
paper-codes = What employers may call it: { $codes }
# Two things in a list, of which the first may be a list already: the comma of the language.
paper-listed = { $before }, { $next }
paper-people = With people
paper-thinking = Thinking and planning
paper-technical = Tools and machines
paper-know-how = What I know about
paper-hopes = I hope to
paper-jobs = Jobs I had
paper-work = Work I like to think about

## My skills

paper-profile = My skills
paper-strengths = What I can do, and how well
paper-level = { $skill } ({ $level })
paper-shows-in = I do it here: { $forms }
paper-also = What I do shows these, too: { $skills }
paper-not-yet = Not yet: { $skills }
paper-do = What I do
paper-do-too = And more
paper-resume = For a résumé
paper-goals = What I want

## My stories

paper-stories = My stories
paper-stories-lead = These are stories of mine. I can tell them when someone asks what I can do.
paper-stories-open = Some questions in this paper are still open. I can write there by hand.
paper-stories-none = I have no story here yet. I can pick one thing I do and write it down here.
paper-story-new = A story of mine
paper-story-when-now = I still do this.
paper-story-when-before = I did this before.
paper-story-use = It shows: { $skills }
paper-story-situation = Situation: what it was about, and what was hard
paper-story-what = What was it about? Who was there?
paper-story-action = Action: what I did
paper-story-result = Result: what came out of it

## My plan

paper-plan = My plan
paper-plan-want = What I want
paper-plan-want-open = What do I want to be better in half a year?
paper-plan-way = What gets in the way, and a first step
paper-plan-way-open = What gets in the way? Who or what could help?
paper-plan-next = What I will do next
paper-plan-next-open = What will I do first? It can be small.
paper-plan-when = When, and where?
paper-plan-who = Who can help me?
paper-plan-learn = Not yet, or with help
paper-plan-look = When I look at this again
paper-plan-look-open = On which day? With whom?

## What we agreed

paper-agreement = What we agreed
agree-day = Agreed on { $day }
agree-strengths = Strengths we both see
agree-strongest = What I can do, and how well
agree-goals = My goals and next steps
agree-goal = Goal { $number }
agree-blank = What do I want to reach?
agree-what = What I do next
agree-who = Who
agree-when = When
agree-where = Where
agree-open = Still open: { $parts }
agree-came = What came of it
agree-came-done = done
agree-came-partly = in part
agree-came-not-yet = not yet
agree-last = Last time
agree-last-came = Last time, { $came }
agree-near = Help near me
agree-note-from-talk = From the talk
agree-sign-client = I agree (name and day)
agree-sign-counselor = My counselor agrees (name and day)
agree-note = Self-reported, and agreed in a talk. This names what I can do and puts it on paper. It is not the judgment of an examiner.

## For a college

paper-packet = What I learned outside of school
paper-packet-lead = Many colleges give credit for what you know and can do, wherever you learned it. They do not give it for time alone. Each college has its own rules and forms, so ask there first: “Who helps with credit for prior learning?”
paper-packet-goals = What I want it for
paper-packet-goals-open = Which class or program is it for? Why does it matter to me?
paper-packet-skills = The skills in this packet
paper-packet-others = Other skills I named
paper-packet-all = All the things I do
paper-packet-bring = What I can bring
paper-packet-bring-lead = Colleges want to see something. I tick what I have, and add it to this packet.
paper-packet-bring-show = { $skill }: a thing, a photo, or a paper that shows it
paper-packet-bring-letter = { $skill }: a letter from someone who saw it ({ $who })
paper-packet-bring-confirmed = { $skill }: confirmed by { $name } ({ $relation }), { $day }
paper-packet-bring-papers = Papers from classes or jobs, if I have any
paper-packet-none = There is no skill here yet. I can name one and write about it.
paper-packet-did = What I did
paper-packet-did-open = What did I do, and what did others do? When, and for how long?
paper-packet-learned = What I learned
paper-packet-learned-level = How well: { $level }
paper-packet-learned-open = What do I know now that I did not know before? Why does it work that way?
paper-packet-sure = How I know it is right
paper-packet-sure-open = How could I tell that I had it right? Who or what did I check it with?
paper-packet-else = Where else I used it
paper-packet-else-where = I used it in another place too. Where was that, and what did I change?
paper-packet-else-only = So far I used it only there. Where else could it help?
paper-packet-else-open = Did I use it in another place too? What was not the same?
paper-packet-show = What I can show, and who would confirm it
paper-packet-show-open = What could I show? Who saw me do it?
paper-packet-show-more = What is it, where is it, and what does it show?
paper-packet-show-reach = How can the college reach this person? I ask them first.

## For a table

table-skill = Skill
table-words = In my own words
table-onet = O*NET id
table-onet-name = O*NET name
table-esco = ESCO
table-family = Kind
table-level = How well
table-elsewhere = Used in another place too
table-yes = yes
table-no = no
table-shows-in = Where it shows
table-proof = What stands behind it
table-confirmed = Confirmed by
table-note = Note

## For a résumé

resume-sentence = { $line }.
resume-reference = { $relation }, { $day }
resume-reference-words = { $words } ({ $relation }, { $day })
