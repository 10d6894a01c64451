# What the page says before its program is there, or where it cannot be, and what it is called on a phone's screen. It is written into
# the page when that is built: none of this is loaded.

# Below the icon on a phone: 12 letters at most.
standalone-short-name = My Skills
# What the language calls itself.
standalone-language = English
standalone-description = See the learning you already do, name the skills in it, and keep the result.
standalone-soon = One moment. The rest of the page is on its way. On a slow connection this can take half a minute.
standalone-cannot = The rest of the page cannot start in this browser. It may be too old, or something that the page needs is turned off. Try another browser, or another phone or computer.
standalone-no-script = The rest of the page needs JavaScript, and your browser has it turned off. Turn it on in the settings, or ask someone to help you.
standalone-nothing = Does nothing happen here?
standalone-paper = Do it on paper
