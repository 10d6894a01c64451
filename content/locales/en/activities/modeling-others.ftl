# Activities for modeling-others: each answers "Which of these do you do?" and starts with a verb.
cook-family-dish = Watch a relative cook, then taste and fix yours until it is right
pickle-like-relatives = Watch a relative pickle, dry or freeze food, then do it too
lift-like-movers = Watch how movers team up with ramps and straps, then copy them
phone-screen-after-watching = Watch someone change a phone screen, then change one and check it
cut-or-braid-hair = Watch someone cut or braid hair, then do it the way friends want
letter-from-good-example = Look at a friend's letter or email in English and write yours like it
oil-change-after-watching = Watch someone change a car's oil or wipers, then do it yourself
calm-guest-like-coworker = Watch someone calm an upset guest or customer, and do it that way
strong-cleaners-like-pro = Watch which products and tools a pro cleaner uses, then use them safely
move-patient-like-nurse = Watch a nurse change a bandage or help someone stand, then do it
elders-lead-custom = Watch how elders lead prayers, songs or holy days, then help lead
game-mod-like-makers = Watch others build game levels or mods, then plan and build one
run-meeting-like-leader = Watch a good leader run a meeting on time, then run one that way
gauges-like-farmhand = Watch how someone knows by dials or sound when to stop a machine
