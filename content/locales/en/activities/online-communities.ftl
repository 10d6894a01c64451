# Activities for online-communities: each answers "Which of these do you do?" and starts with a verb.
online-group-weak-signals = Help people in an online group fix weak phone or internet signals
share-changed-game-with-players = Share a game you changed and improve it with what players say
settle-group-chat-argument = Help people in a group chat settle an argument
videos-teach-song-dance-craft = Post short videos that teach a song, dance or craft
translate-posts-for-group = Translate news and posts for a group that shares your language
local-group-sale-posts = Sell things in a local online group with photos and fair prices
weekly-goal-with-online-group = Set a learning goal with an online group and share progress weekly
caregiver-group-stress-tips = Ask caregivers online how they handle stress, and share what helps you
warn-group-about-scam = Warn your online group about a scam and show how to spot it
trade-group-hard-job = Ask an online trade or craft group how to solve a hard job
old-photos-place-and-year = Find out with an online group where and when old photos were taken
help-posts-after-military-service = Tell people online who just left the military where to get help
