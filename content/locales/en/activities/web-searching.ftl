# Activities for web-searching: each answers "Which of these do you do?" and starts with a verb.
sink-or-washer-repair-video = Find a video to fix a washer or sink and follow it
prices-fees-and-reviews = Compare prices, fees and reviews online before you spend a lot
health-claim-two-sites = Check health advice on two good sites before you follow it
when-a-bill-goes-wrong = Look up your choices when a bill or benefit goes wrong, and fix it
slow-wifi-fix = Look up why your Wi-Fi is slow, then move or reset it
english-word-meaning-and-sound = Look up what English words mean and how to say them
stain-out-cloth-safe = Look up ways to lift a stain and pick one safe for the cloth
recipe-with-what-you-have = Look up a recipe and change it for what you have at home
error-message-right-fix = Look up an error message and try fixes until your phone works
what-eats-your-plants = Look up what is eating your plants and try ways to stop it
online-form-for-someone = Find the right online form and help someone fill it in
pay-and-time-off-rules = Look up pay and time off rules for you or a relative
battery-or-solar-panel-size = Find out online what size battery, heater or solar panel you need
spreadsheet-formula-search = Search for a formula that makes a spreadsheet do the math
