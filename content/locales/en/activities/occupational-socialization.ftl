# Activities for occupational-socialization: each answers "Which of these do you do?" and starts with a verb.
crop-ripe-and-packing-ways = Learn how a farm crew knows a crop is ripe and packs it
faith-group-money-ways = Learn how your faith group or club counts and records its money
who-decides-in-new-group = Find out who decides what in a new group and who to ask
volunteer-crew-newcomer-ways = Learn how a volunteer crew finds, trains and keeps new helpers
crew-radio-call-words = Learn which radio channels and call words a crew or unit uses
builder-tool-names-and-sizes = Learn what builders call each tool, screw and size of wood
nurse-daily-watch-points = Learn what nurses or aides watch for and write down each day
market-seller-price-ways = Learn how market or online sellers greet people and agree on a price
choir-or-band-leader-signs = Learn how a choir or band practices and follows its leader's signs
new-country-or-job-manners = Notice how people in a new country or job greet and say no
driver-route-and-loading-ways = Learn the routes, stops and loading ways that other drivers use
food-bank-lift-and-stack-ways = Learn how a food bank or warehouse crew lifts and stacks goods
