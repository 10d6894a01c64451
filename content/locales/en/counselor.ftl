# The sentences of the counselor's desk, read by counselors. They are loaded with the code for it.

## The desk

desk-title = Your desk
desk-passphrase = Choose a passphrase for this desk. It locks the records of all your clients on this computer. Nobody can open them without it, and nobody can give you a new one.
desk-set-up = Set up the desk
desk-new = New client
desk-back = Back to the desk
desk-leave = Leave the desk
