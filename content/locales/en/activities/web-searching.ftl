# Activities for web-searching: each answers "Which of these do you do?" and starts with a verb.
health-claim-two-sites = Check a health claim on two trusted sites before you believe it
error-message-right-fix = Look up an error message and choose the fix that fits your device
sink-or-washer-repair-video = Find a video to fix a washer or sink and follow it
heavy-load-lift-and-tie = Look up how to lift, tie and balance a heavy load safely
stain-out-cloth-safe = Look up how to take out a stain without hurting the cloth
what-eats-your-plants = Search for what is eating your plants and compare ways to stop it
pay-and-time-off-rules = Look up pay and time off rules for you or a relative
prices-fees-and-reviews = Compare prices, fees and reviews online before you spend a lot
online-form-for-someone = Find the right online form and help someone fill it in
spreadsheet-formula-search = Search for a formula that makes a spreadsheet do the math
battery-or-solar-panel-size = Find out online what size battery or solar panel you need
customs-and-holy-days-search = Look up the customs and holy days of people you will meet
