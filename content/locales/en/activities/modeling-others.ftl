# Activities for modeling-others: each answers "Which of these do you do?" and starts with a verb.
pickle-like-relatives = Watch a relative pickle or dry food and do it the same way
oil-change-after-watching = Watch someone change the oil in a car, then do it
calm-guest-like-coworker = Watch how a coworker calms an upset guest and do the same
strong-cleaners-like-pro = Watch how a cleaner uses strong products safely and work that way
lift-like-movers = Watch how movers lift and load heavy things, then copy them
move-patient-like-nurse = Watch how a nurse helps someone stand and do it that way
phone-screen-after-watching = Watch someone change a phone screen, then change one yourself
elders-lead-custom = Watch how elders lead songs, prayers or feasts, then help lead
game-mod-like-makers = Study how others build a game level or mod, then make one
run-meeting-like-leader = Watch how a good leader runs a meeting and run one that way
letter-from-good-example = Look at how a friend writes a letter and write yours that way
gauges-like-farmhand = Watch how someone reads the gauges on a tractor or pump, then run it
