# Activities for work-based-learning: each answers "Which of these do you do?" and starts with a verb.
cash-register-training = Learn to run a cash register, serve people and give change
kitchen-meals-on-time = Cook with a kitchen crew so that many meals come out on time
clean-rooms-to-a-standard = Clean rooms and make beds on time so that guests find nothing wrong
pick-and-pack-orders = Pick, pack and load orders and check that each one is right
take-over-daily-care = Give pills and daily care to someone who is sick, and notice how they feel
new-delivery-routes = Deliver goods to people by car, van or bike in the best order
drive-passengers = Drive passengers, help them in and out, and keep them safe
fill-in-for-leader = Fill in for the person in charge and decide who does what
full-farm-season = Plant, water and pick crops with family or a farm crew
family-market-stand = Set out goods and sell them at a family shop or market stand
builder-helper = Help a builder put in lights, sinks or floors
run-forklift-or-machine = Learn to run a forklift, press or other big machine safely
service-truck-care = Check oil, tires and lights on the trucks or machines you use
find-and-fix-faults = Find and fix faults in cars, trucks or machines by yourself
take-over-stock-count = Count supplies, note what runs low and order more
office-calls-and-files = Answer calls and keep files in order at an office or school
draw-and-build-to-order = Ask what someone needs, draw a plan, then build it for them
