# Activities for mentoring-and-coaching: each answers "Which of these do you do?" and starts with a verb.
tutor-adult-diploma = Help another adult study for a high school diploma
math-homework-helper = Help a child with math homework, one step at a time
coach-youth-team = Coach a youth team and plan what each player works on
teach-teen-to-drive = Teach a teenager in the family to drive safely
train-new-crew-member = Train a new person in their first weeks on the crew
support-through-recovery = Meet each week with someone in grief or recovery and listen
meet-with-own-mentor = Ask a mentor which jobs fit you and plan the steps
teach-family-language = Teach a grandchild the language your family speaks
phone-lessons-for-elder = Teach an older relative to use a phone and avoid scams
lead-faith-lessons = Lead lessons for children or adults at your place of worship
help-beginner-with-code = Help a beginner find the mistake in their game or code
guided-car-repair = Fix a car with an older friend who guides you
