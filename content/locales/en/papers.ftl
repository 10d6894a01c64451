# The sentences of the papers, and of the pages they are taken from. Loaded with the code for them.

papers-title = Your papers
