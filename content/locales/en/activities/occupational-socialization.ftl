# Activities for occupational-socialization: each answers "Which of these do you do?" and starts with a verb.
kitchen-crew-ways = Learn how a busy kitchen is set up and what its short calls mean
new-country-or-job-manners = Notice how people in a new country or job greet and say no
who-decides-in-new-group = Learn who decides and who to ask in a new job or group
share-out-crew-work = Learn what each one on your crew does best and share out the work
builder-tool-names-and-sizes = Learn what builders call each tool and board, and what each does
nurse-daily-watch-points = Learn from a nurse which warning signs to watch for and write down
market-seller-price-ways = Learn how market or online sellers greet people and agree on a price
food-bank-stack-oldest-first = Learn how a food bank or store stacks goods so old ones go first
driver-route-and-loading-ways = Learn from other drivers the best roads, stops and ways to load
faith-group-money-ways = Learn how your faith group or club counts and records its money
crop-ripe-and-packing-ways = Learn from farm workers what is ripe and how to sort and pack it
make-each-piece-the-same = Learn the steps of a line and make each piece the same way
volunteer-crew-newcomer-ways = Learn how your group finds new helpers, then help train them
crew-radio-call-words = Learn the channels, call words and turns a crew uses on its radios
open-lock-and-watch-place = Learn how to open, lock and watch over a shop, school or event
