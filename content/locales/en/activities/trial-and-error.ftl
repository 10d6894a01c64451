# Activities for trial-and-error: each answers "Which of these do you do?" and starts with a verb.
take-apart-until-it-works = Take apart a phone, fan or pump and try fixes until it works
get-child-to-eat-or-wash = Try new ways to get a child to eat, wash or do homework
cook-for-bigger-crowds = Cook for more people than before and work out the new amounts
try-ways-to-calm-someone = Try music, a walk or quiet talk until someone upset grows calm
cool-down-a-fight = Try ways to cool down a fight until both sides can talk
make-phone-battery-last = Change one phone setting at a time until the battery lasts all day
power-bill-goes-down = Try fans, shades and less heat until your power bill drops
new-seed-spot-or-soil = Change the spot, soil or water until your vegetables grow well
reorder-chores-or-stops = Change the order of chores or stops and see what saves time
clean-and-adjust-machine = Clean and adjust a pump, mower or sewing machine until it runs well
hard-part-of-a-song = Practice the hard part of a song or dance until it goes well
sew-fit-and-change-pattern = Sew clothes, see where they pull, and change the pattern
adjust-ramp-chair-or-handle = Build or change a ramp, seat or handle until it fits someone
change-and-run-game-code = Change one line of game code, run it, and fix what breaks
change-who-does-which-job = Change who does which job until your team or event runs well
