# The sentences of every page and of those before the cards: loaded first.

name = Everyday Skills
# What search engines and browsers say of the page.
page-about = See the learning you already do, name the skills in it, and keep the result.
# Which way the language is written: ltr or rtl.
direction = ltr
offered-by = Offered by { $agency }
talk-to-person = Talk to a person
adviser-page = How to find us
adviser-hours = Hours: { $hours }
more-places = More places to look

## The language. $language, $missed and $own are names of languages.

languages = Language
language-loading = One moment. The page changes to the other language.
language-changed = The page is in { $language } now.
language-failed = We could not load the page in { $language }. Another language needs the internet. The page stays as it is, and your answers are safe. Try again, or come back later.
language-missed = This page is not there in { $missed } yet. It is in { $own }.

## Buttons and places

start = Start
next = Next
skip = Skip this
back = Back
done = Done
counselor = Counselor:
all-that-fit = Pick all that fit.
skills-so-far = Your skills so far
stays-here = What you write stays on this device. Nothing is sent.
goes-with-tab = What you write stays in this tab. Nothing is sent. When you are done, press “Leave and erase”.
see-for-yourself = See for yourself
erase-everything = Erase everything
leave-erase = Leave and erase
lock-now = Lock now
have-copy = I have a saved copy
desk-name = For counselors
path = Your path
place-start = Start
place-days = Your days
place-forms = What you do
place-stories = Tell me more
place-skills = Name your skills
place-level = How well
place-proof = What stands behind it
place-barriers = What gets in the way
place-profile = Your skills
place-take = Take it with you
card-of = Card { $at } of { $of }
card-done = Done
place-and-minutes = { $place }, about { $count ->
    [one] one minute
   *[other] { $count } minutes
} left

## Notices

copy-saved = Your file is with your downloads. Its name begins with everyday-skills.
closing-erases = Are you still here? If not, all you wrote is erased in a minute or less.
closing-locks = Are you still here? If not, your answers are locked in a minute or less.
closing-seconds = { $count ->
    [one] One second left
   *[other] { $count } seconds left
}
still-here = I am still here
erased-elsewhere = Your answers were erased in another tab. So they are gone here too.
idle-erased = Nobody was here for a while. So we erased all that was written, and the next person cannot read it.
load-damaged = Your saved answers could not be read. They are kept here as they are, and you can start anew beside them. Save them as a file now.
load-foreign = We found data here that is not from Everyday Skills. It is kept as it is, and you can start beside it. If it may be yours, save it as a file.
load-newer = Your answers were saved by a newer version of this page. They are safe. Reload the page to get the new version. What you do now is not saved.
save-blocked = Not saved: your browser does not let this page keep anything. Your answers are here until you close the page. Save a copy now.
save-full = Not saved: there is no more room in this browser. Your answers are here until you close the page. Save a copy now.
save-newer = Not saved: a newer version of this page keeps your answers, and we leave them alone. Save a copy of what you do here, then reload the page.
save-copy-now = Save a copy
load-again = Load it again
cards-loading = One moment. The cards are on their way.
desk-loading = One moment. The desk is on its way.
papers-loading = One moment. Your papers are on their way.
papers-failed = This did not load. Your answers are safe. Try again, or come back later.
cards-failed = The cards did not load. Your answers are safe. Try again, or come back later.
save-unread = Save it as a file

## Start

welcome-title = You know more than you think
welcome-lead = Most of what people know, they did not learn in school. Here you look at what you do each day, and find the skills in it.
welcome-time = It takes 15 to 20 minutes. You can stop and come back. After one card you can look at your first skills.
welcome-private = Your answers stay on this device. You need no account, and nobody else sees them.
welcome-right = There are no right or wrong answers. You can skip anything.
device-title = Whose phone or computer is this?
device-own = It is mine
device-own-hint = Your answers are kept here, so you can come back.
device-shared = Other people use it too
device-shared-hint = Your answers go away when you close this tab. Save a copy at the end.
company-title = Is someone with you?
company-alone = No, or someone I know is with me
company-alone-hint = You go at your own speed.
company-counselor = Yes, someone whose job it is to help me
company-counselor-hint = A counselor, for example. You will see questions that they can ask you.
hope-title = What do you hope for?
days-title = Where do you spend your days?
days-lead = Pick all that fit. Then you see examples that fit you first.

## Take it with you

erase-title = Erase everything?
erase-lead = All your answers on this page and in this browser go away. Nobody can bring them back. Copies you saved or printed stay with you.
erase-now = Yes, erase everything
erase-keep = No, keep my answers

## When all is erased

left-title = Your answers are erased
left-wait = One moment. We make sure that nothing is left.
left-gone = Nothing of yours is left on this page. We keep nothing more in this browser.
left-not-ours = What we cannot erase:
left-files = Files you saved. Look where your downloads are. Take them with you, or delete them.
left-paper = What you printed. Take it with you.
left-browser = Your browser may remember the address of this page. None of your answers are in it.
left-close = Close this tab now. If other people use this computer, close all windows of the browser.
left-again = Start again
