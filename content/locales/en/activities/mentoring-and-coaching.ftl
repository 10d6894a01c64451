# Activities for mentoring-and-coaching: each answers "Which of these do you do?" and starts with a verb.
child-learns-cook-or-clean = Show a child how to cook or clean, then let them try
math-homework-helper = Help a child with math homework, one step at a time
phone-lessons-for-elder = Teach an older relative to use a phone and avoid scams
support-through-recovery = Listen each week to a friend in grief or recovery
train-new-crew-member = Train a new person on the job and check how they do
meet-with-own-mentor = Ask someone you trust how to do better, then try it
guided-car-repair = Fix a car, bike or mower with a friend who guides you
teach-teen-to-drive = Teach a teenager or a friend to drive safely
phone-problem-with-friend = Show a friend how to find and fix a phone problem
coach-youth-team = Coach a youth team and show each player what to work on
teach-family-language = Teach a child a language besides English that your family speaks
tutor-adult-diploma = Help a friend or relative study for a diploma or license
plan-lessons-for-group = Plan lessons for a group and see what each one learned
help-beginner-with-code = Help a friend find the mistake in their code or web page
lead-faith-lessons = Teach children or adults about faith at your place of worship
