# The sentences of the papers, and of the pages they are taken from. Loaded with the code for them.

## Your papers

papers-title = Your papers
papers-lead = Pick a paper. Below you see how it reads. All of it is made on this device.
papers-name = Your name on the papers
papers-name-hint = You can leave it empty. It is kept with your answers.
papers-which = Which paper?
paper-profile = My profile
paper-profile-hint = Two pages for an employer or a counselor.
paper-stories = My stories
paper-stories-hint = To tell in a job interview, part by part.
paper-plan = My plan
paper-plan-hint = What you want, what gets in the way, and what you do next.
paper-packet = For a college
paper-packet-hint = Some colleges give credit for what you learned outside of school. This is what they ask for, skill by skill.
papers-do = What do you want to do with it?
papers-print = Print it, or save it as PDF
papers-print-hint = For a PDF file, choose “Save as PDF” where your browser asks for a printer.
papers-word = Save it for Word
papers-text = Save it as plain text
papers-page = Save it as a web page
papers-page-hint = The web page opens in any browser. All your answers are inside, so that you can open them here again. Give it only to people who may read them all.
papers-preview = This is how it reads
papers-lines-lead = Copy what fits into your résumé. Change the words until they sound like you.
papers-programs = For websites and other programs
papers-table = Save a table
papers-table-hint = All your skills with their codes, for Excel and the like.
papers-resume = Save a résumé file
papers-resume-hint = Some job websites and résumé programs can read this file (JSON Resume).
copy = Copy
copied = Copied.
not-copied = Your browser did not copy it. Select the text and copy it yourself.

## Badges

badges-title = Badges

## Handing over

share-title = Give it to someone

## Confirming

confirm-title = Can you confirm this?
