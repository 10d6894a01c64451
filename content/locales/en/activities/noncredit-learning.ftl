# Activities for noncredit-learning: each answers "Which of these do you do?" and starts with a verb.
free-english-class = Take a free English class at a library or school
beginner-computer-class = Learn email, files and safe passwords in a class for beginners
weekend-first-aid-course = Learn first aid and practice it in a weekend course
online-coding-course = Write small programs in a free online coding class
family-budget-workshop = Plan a family budget in a free class about money
food-safety-class = Take a class on how to cook and store food safely
citizenship-class = Study the laws and history of the country in a citizenship class
garden-soil-workshop = Join a workshop about soil, seeds and garden pests
radio-license-class = Take a class to get a license for amateur radio
sewing-pattern-class = Draw a pattern and sew clothes from it in a class
home-repair-class = Learn to patch walls and lay floors in a home repair class
parenting-class = Go to a parenting class and use the ideas with your children
