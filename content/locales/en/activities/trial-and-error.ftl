# Activities for trial-and-error: each answers "Which of these do you do?" and starts with a verb.
new-seed-spot-or-soil = Try a new seed, spot or soil until your vegetables grow well
cook-for-bigger-crowds = Cook a dish for more and more people until the amounts are right
swap-broken-phone-parts = Swap one part at a time until a broken phone works again
stop-strange-car-noise = Tighten or change one car part at a time until a noise stops
change-and-run-game-code = Change one line of game code, run it, and fix what breaks
sew-fit-and-change-pattern = Sew a shirt, see where it pulls, and change the pattern
try-ways-to-calm-someone = Try music, a walk or quiet talk until someone upset grows calm
explain-math-in-new-ways = Explain a math problem in new ways until someone understands it
adjust-ramp-chair-or-handle = Adjust a ramp, chair or handle until someone can use it easily
adjust-machine-and-watch-it = Adjust a pump, mower or sewing machine and watch until it runs well
change-who-does-which-job = Change who does which job until a team or event runs smoothly
reorder-chores-or-stops = Change the order of chores or stops until the day runs better
