# Activities for work-based-learning: each answers "Which of these do you do?" and starts with a verb.
forklift-beside-trainer = Learn to drive a forklift with a trainer beside you
fill-in-for-leader = Fill in for the person in charge and decide who does what
electrician-helper = Put in wires and lights as a helper to an electrician
cash-register-training = Learn the cash register by serving people at a store or fair
school-office-internship = Answer phones and keep files in an office as a school intern
take-over-stock-count = Take over counting supplies and ordering what runs low
full-farm-season = Learn to plant and pick crops with family or a farm crew
new-delivery-routes = Learn new delivery streets and plan the best order of stops
take-over-daily-care = Take over the daily care of a relative after a nurse shows you
shop-class-for-customer = Design and build something for a real customer in a school shop
family-market-stand = Learn to sell by helping at a family shop or market stand
service-truck-care = Learn to check and grease trucks during your military service
