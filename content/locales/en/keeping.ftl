# The sentences about keeping answers safe: a device that others use, the passphrase, saved copies, what is kept and what was
# sent. Loaded with the cards.

## Notices

lost-newest = Some of what is kept here was damaged. Your answers are safe, but the last one may be missing. Look if it is there. The damaged part is kept too.
reminder-shared = What you write goes away when you close this tab. Save a copy to keep it.
reminder-frame = This page is shown inside another site. Your browser may clear or forget what you wrote. Save a copy to be sure.
reminder-safari = This browser may clear what you wrote when you have not been here for seven days. Save a copy to be sure.
reminder-room = This browser may clear what you wrote when it runs out of room. Save a copy to be sure.

## On a device that others use

shared-tab = What you write is kept in this tab only, for as long as it is open.
shared-leave = When you are done, press “Leave and erase” at the top of the page. Then nothing stays behind. Just to close the tab may not be enough.
idle-lead = When nobody is here for a while, the page closes your answers by itself.
idle-title = How long should it wait?
idle-minutes = { $count ->
    [one] One minute
   *[other] { $count } minutes
}
shared-erases = When nobody is here for a while, the page erases what you wrote. With a passphrase, it is locked instead.
shared-locks = When nobody is here for a while, the page locks what you wrote. Your passphrase opens it.
lock-set = Set a passphrase
lock-change = Your passphrase

## A passphrase

lock-title = Lock with a passphrase
lock-lead = A passphrase is a few words that only you know. With one, nobody else can read what is kept here.
lock-forgotten = If you forget it, your answers are lost. Nobody can open them then, not even us.
lock-copy = Write it down and put it in a safe place. Or save a copy of your answers first. Anybody who has that copy can read it.
lock-in-tab = It works for as long as this tab is open. Your answers go away with the tab.
lock-put-on = Lock my answers
lock-only-copy = Only save a locked copy
lock-is-on = Your passphrase is on. Nobody can read what is kept here without it. You type it when you come back.
lock-off = Take the passphrase off
lock-failed = The browser could not do this. Your answers are as they were. Try again.
lock-missing = This browser cannot lock your answers on this page. They are kept as before. Save a copy, and put it where only you can read it.
lock-aside = Old data is here that could not be read. It cannot be locked. Save it as a file first. Then it is taken out of this browser.
lock-aside-clear = Save it and take it out
locked-copy = Save a locked copy
locked-copy-lead = This is a file that only a passphrase opens. If you forget it, nobody can open the file.
locked-copy-save = Save the locked copy
passphrase = Your passphrase
passphrase-new = A new passphrase
passphrase-again = The same once more
passphrase-advice = Take at least 8 letters or numbers. Four words that do not belong together are good and easy to keep in mind.
passphrase-show = Show what I type
passphrase-working = One moment. An old phone needs some seconds for this.
passphrase-short = This is too short. Nothing has changed. Take at least 8 letters or numbers.
passphrase-differs = This is not the same as above. Nothing has changed. Type it once more.
passphrase-wrong = This does not open it. Your answers are safe. Check small and capital letters, and try again.

## When answers are locked

locked-title = Your answers are locked
locked-lead = Type your passphrase. Then you go on where you stopped.
locked-open = Open
locked-forgot = Did you forget it?
locked-forgot-lead = Without it, nobody can open your answers, not even us. You can leave them here and try again some other day. You can save them as a locked file. If you saved a copy before, erase the answers here, then open the copy. Or you erase them and start anew.
locked-save = Save the locked file

## A saved copy

open-title = Open a saved copy
open-copy-hint = From another day or another device. You see what is in it before anything changes.
open-lead = You see what is in it before anything changes.
open-file = Which file? Its name may begin with everyday-skills.
open-locked = This copy is locked. Type the passphrase that you gave it.
open-inside = This is in the copy. Nothing has changed yet.
open-things = { $count ->
    [one] One thing you do
   *[other] { $count } things you do
}
open-skills = { $count ->
    [one] One skill
   *[other] { $count } skills
}
open-stories = { $count ->
    [one] One story
   *[other] { $count } stories
}
open-changed = Last changed on { $day }
open-unknown = { $count ->
    [one] One answer from another version of this page. It is kept, but we cannot show it.
   *[other] { $count } answers from another version of this page. They are kept, but we cannot show them.
}
open-not-locked = On this device it is kept without a passphrase. You can set one there.
open-own = In your own words
open-it = Open it
open-merge = Put both together
open-merge-hint = Where both have an answer, the newer one stays. Nothing else is lost.
open-replace = Use only the copy
open-replace-hint = What is here now goes away. To keep it, save a copy of it first.
open-save-first = Save a copy of what is here
open-leave = Leave it: all stays as it is
file-too-large = This file is too large for a copy of your answers. Nothing has changed here. Choose another file.
file-damaged = This file cannot be read. A part of it may be missing. Nothing has changed here. Try another copy, if you have one.
file-foreign = This file is not from Everyday Skills. Nothing has changed here. Choose another file.
file-newer = A newer version of this page saved this file. It is fine, and nothing has changed here. Reload the page, then open it again.

## What is kept, and where

privacy-title = What is kept, and where
privacy-kept = Kept in this browser now
privacy-nothing = Nothing of yours is kept here now.
kept-answers = Your answers
kept-again = Your answers once more, in case one gets damaged
kept-aside = Old data that could not be read
kept-language = The language you chose
kept-language-too = The language you chose is kept, too.
kept-other = A note that this page keeps for itself
kept-device = In this browser
kept-tab = Only in this tab
kept-raw = Look at it as it is
kept-locked = It is locked. Nobody can read it without the passphrase.
kept-mirror = One more copy is in the database of the browser. It helps if the browser stops all at once.
desk-stays = There is a counselor’s desk in this browser, too. Its records are locked, and they stay. The counselor can erase them, at the desk. Is one of them about you? Then ask your counselor.
kept-record = The record of a client
kept-at-desk = This tab also has a note that it is at the desk, which record is open (by a random number), and when the talk began. The note is gone when you leave the desk.
size-bytes = { $count ->
    [one] 1 byte
   *[other] { $count } bytes
}
size-kb = { $size } kB
privacy-lasting = How long it is kept
lasts-yes = Your browser promised to keep it until you erase it.
privacy-sent = What was sent
sent-nothing = This page has asked for nothing since it was loaded.
sent-files = { $count ->
    [one] Since it was loaded, this page asked for one more of its own files. Nothing of yours was in that.
   *[other] Since it was loaded, this page asked for { $count } more of its own files. Nothing of yours was in that.
}
sent-elsewhere = An address below is not ours. A part added to your browser may have asked for it, or the site around this page.
sent-loaded = What was loaded at the start
sent-host = This page is on the site { $site }. Here you see what Everyday Skills asked for. What else the site does, we cannot see. You can ask them.
sent-check = You can check this: turn off the network, and go on. All works but what was not loaded yet: other languages, the ideas for work, and the words that point to skills.
privacy-rules = The rules for this page
privacy-rules-lead = Your browser makes this page keep these rules. The page can ask for its own files, and for nothing from any other place.
privacy-ways = What you can do

## Take it with you

take-use = Use it
take-keep = Keep it
take-go-on = Go on with it
take-safe = Keep it to yourself
take-lock-hint = Then only you can read what is kept here.
take-privacy-hint = See what this page keeps of you, and what was sent: nothing.
