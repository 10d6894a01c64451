# Activities for noncredit-learning: each answers "Which of these do you do?" and starts with a verb.
beginner-computer-class = Learn in a class to send email, save files and make safe passwords
free-english-class = Practice speaking and reading in a free English class
weekend-first-aid-course = Practice first aid in a weekend course
driving-class = Learn road rules and practice driving in a class
family-budget-workshop = Plan a family budget in a free class about money
parenting-class = Learn in a parenting class why children act up, then try new ways
food-safety-class = Take a food safety class, then check the heat and dates of food
home-repair-class = Learn in a class to choose tools, patch walls and fix leaks
music-dance-craft-lessons = Practice a song, dance or craft in lessons until you get it right
garden-soil-workshop = Learn to grow vegetables and stop pests in a garden workshop
sewing-pattern-class = Measure, draw a pattern and sew clothes on a machine in a class
citizenship-class = Study the laws and history of the country in a citizenship class
online-coding-course = Write a small program, game or web page in a free class
