# The sentences of the papers, and of the pages they are taken from. Loaded with the code for them.

papers-title = Your papers
badges-title = Badges
share-title = Give it to someone
confirm-title = Can you confirm this?
