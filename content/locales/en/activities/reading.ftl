# Activities for reading: each answers "Which of these do you do?" and starts with a verb.
printed-steps-lock-or-child-seat = Read the printed steps and set up a lock, shelf or child seat
bills-and-bank-papers-plan = Read bills and bank papers to plan your spending for the month
school-notes-and-dates = Read notes from school and put the dates on your calendar
medicine-leaflet-side-effects = Read the paper in a medicine box for doses and side effects
maps-and-timetables-trip = Read maps and bus or train times to plan a trip with many stops
lease-or-court-letter-rights = Read a lease or court letter to find your rights and dates
cleaning-label-never-mix = Read the labels on cleaners to know what must never be mixed
children-books-two-languages = Read to children in two languages and explain the new words
car-manual-warning-lights = Look up a car's warning light in the manual and do what it says
holy-book-part-explained = Read a holy book and explain to others what a part means
building-plan-with-sizes = Read a plan with sizes to build a porch, fence or shed
two-news-stories-one-law = Read two news stories about a vote or law and compare them
old-family-letters-and-books = Read old letters and books about where your family comes from
