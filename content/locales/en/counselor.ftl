# The sentences of the counselor's desk, read by counselors. They are loaded with the code for it.

## The desk

desk-title = Your desk
desk-back = Back to the desk
desk-leave = Leave the desk
desk-newer = A newer version of this page made this desk. Your records are safe. Reload the page to get the new version.
desk-no-lock = There is no desk here. This page cannot lock what it keeps, and records of clients must be locked. Open the page by an address that begins with https, or ask whoever runs it.
desk-only-tab = There is no desk here. Whoever runs this page had it keep nothing when the tab is closed, and a desk keeps records.
desk-blocked = There is no desk here. This browser does not let the page keep anything. Look in its settings if this site may store data. A private window may not do that.

## The desk: its passphrase

desk-lead = Here you keep a record for each client you talk with, take notes, and agree on next steps.
desk-fact-here = The records stay on this computer, in this browser. Nobody else gets them. On some other computer you do not see them.
desk-fact-codes = Records go by initials or a code. Do not use full names.
desk-fact-passphrase = One passphrase locks all of them. Without it, nobody can open the records: not your office, and not us. There is no way back if you forget it.
desk-advice = Choose a passphrase for this desk. Write it down, and put it where only you can get at it.
desk-set-up = Set up the desk
desk-lost = The desk itself cannot be read any more, but there are records. Type the passphrase of this desk to open them.
desk-locked = The desk is locked
desk-locked-lead = Type the passphrase of your desk to see your clients.
desk-record-locked = This record is locked
desk-record-locked-lead = Counselor: type the passphrase of your desk. Then you go on where you stopped.
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
desk-from-home = They did some of it at home
desk-no-code = No code yet

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
desk-progress = Step { $at } of { $of }
desk-progress-done = All steps done
desk-skills = { $count ->
    [one] one skill
   *[other] { $count } skills
}
desk-next = Next step:
desk-open = Open
desk-more = More
desk-put-away = Put away
desk-bring-back = Bring back
desk-export-one = Save this record
desk-erase-one = Erase this record
desk-erase-sure = Erase the record of { $code }?
desk-erase-yes = Yes, erase it
desk-erase-no = No, keep it
desk-erase-lead = This record goes away with its notes, here and for good. Other records stay. What you saved or printed stays with you.
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
desk-erase-after-hint = It is said here for two weeks before.
desk-days = { $count } days
desk-minutes = Minutes for a talk
desk-idle = When nobody is here for a while, the desk locks.
desk-records = All records: save, bring in, erase
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
desk-erase-all-sure = Erase the desk with all its records? Nobody can bring them back. Files you saved stay with you.
desk-erase-all-yes = Yes, erase all
