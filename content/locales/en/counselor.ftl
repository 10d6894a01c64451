# The sentences of the counselor's desk, read by counselors. They are loaded with the code for it.

## The desk

desk-title = Your desk
desk-passphrase = Choose a passphrase for this desk. It locks the records of all your clients on this computer. Nobody can open them without it, and nobody can give you a new one.
desk-set-up = Set up the desk
desk-new = New client
desk-back = Back to the desk
desk-leave = Leave the desk

## A second screen, and a second language

screen-open = Second screen
screen-close = Close the second screen
screen-failed = Your browser did not open a second window. Allow pop-ups for this page. Then try again.
screen-name = The second screen of the counselor’s desk
screen-blank = In a moment you see your page here.
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
group-alone = Show only this
group-all = Show all again
group-keys = The arrow keys and the page keys go on and back, too. Escape ends the full screen.
group-done = Back to the desk
group-end = You have seen all the cards
group-end-lead = What you wrote is yours. This is what you can do with it.
group-end-device = On your own device: go on by yourself. You come to your skills, and you can print or save them.
group-end-shared = On a device that others use: save a copy for yourself first. Then press “Leave and erase”.
group-end-paper = On paper: take your sheet home. The last page is for somebody you trust.
group-end-talk = Bring it to a talk with a counselor. They can open your file, your link or your QR code.
