# Activities for volunteering-and-service: each answers "Which of these do you do?" and starts with a verb.
neighbor-rides-and-shopping = Drive a neighbor to the doctor or shop for them
share-out-care = Plan with family or neighbors who cares for someone, and when
cook-for-wedding-crowd = Plan, buy and cook food for a wedding or big party with helpers
interpret-clinic-visits = Help people talk with a doctor or teacher in two languages
pantry-date-check = Sort food, check dates and pack boxes at a food pantry
sign-up-helpers = Lead a club or event and find helpers for each job
build-with-volunteers = Help neighbors paint, build or fix a home
guide-newcomer-families = Show new families how schools, buses and customs work here
keep-parish-books = Keep the money books for a place of worship or a club
run-event-sound = Set up and run the sound or video at worship or events
fundraising-posts = Make flyers or posts that ask people to come or give
speak-for-tenants = Speak up for renters or parents at a public meeting
neighbors-solve-problem = Work with neighbors to solve a problem like trash or dark streets
safe-in-storm-or-fire = Help people stay safe and find help in a storm or fire
river-water-watch = Count birds or check a river each month for a nature group
