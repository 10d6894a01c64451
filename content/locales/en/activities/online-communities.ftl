# Activities for online-communities: each answers "Which of these do you do?" and starts with a verb.
local-group-sale-posts = Sell things in a local online group with photos and fair prices
get-group-chat-to-join-in = Get people in a group chat to come and help with something
settle-group-chat-argument = Help people in a group chat settle an argument
warn-group-about-scam = Warn your group chat about a scam and show how to spot it
answer-phone-questions-online = Answer questions about phones or apps in an online group
videos-teach-song-dance-craft = Post short videos that teach a song, dance or craft
translate-posts-for-group = Translate news from English for a group that shares your language
weekly-goal-with-online-group = Set a learning goal with an online group and share progress weekly
caregiver-group-stress-tips = Comfort caregivers online and share what helps you with stress
trade-group-hard-job = Work out a hard repair or craft job with help from an online group
point-people-online-to-help = Tell new parents, newcomers or veterans online where to get help
old-photos-place-and-year = Find out with an online group where and when old photos were taken
share-changed-game-with-players = Share a game you changed and improve it with what players say
