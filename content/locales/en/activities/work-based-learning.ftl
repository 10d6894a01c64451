# Activities for work-based-learning: each answers "Which of these do you do?" and starts with a verb.
cash-register-training = Learn to run a cash register, serve people and give change
kitchen-meals-on-time = Cook with a kitchen crew so that many meals come out on time
pick-and-pack-orders = Pick and pack orders and check that each one is right
take-over-daily-care = Give pills and daily care to someone sick as a nurse showed you
new-delivery-routes = Drive goods or people and plan the best order of stops
fill-in-for-leader = Fill in for the person in charge and decide who does what
full-farm-season = Plant, water and pick crops with family or a farm crew
family-market-stand = Set out goods and sell them at a family shop or market stand
builder-helper = Help a builder put in lights, sinks or floors
machine-and-gauges = Learn to run a forklift or other machine and watch its gauges
service-truck-care = Check oil, tires and lights on the trucks or machines you use
take-over-stock-count = Count supplies, note what runs low and order more
office-calls-and-files = Answer calls and keep files in order at an office or school
draw-and-build-to-order = Ask what someone needs, draw a plan, then build it for them
