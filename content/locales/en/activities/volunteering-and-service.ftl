# Activities for volunteering-and-service: each answers "Which of these do you do?" and starts with a verb.
keep-parish-books = Keep the money books for a place of worship or a club
pantry-date-check = Check dates and pack boxes at a food pantry
interpret-clinic-visits = Interpret for families at school meetings or clinic visits
build-with-volunteers = Build or fix homes with a group of volunteers
river-water-watch = Check river water and map what lives there with a nature group
storm-help-radio = Help after storms with an emergency team and use its radios
run-event-sound = Run the sound and video at worship services or events
cook-for-wedding-crowd = Help plan and cook the food for a wedding or community event
sign-up-helpers = Find new volunteers and match each one with a job
guide-newcomer-families = Guide newcomer families to schools, offices and bus lines
fundraising-posts = Make flyers and posts that raise money for a cause
speak-for-tenants = Speak for tenants or parents at a public meeting
