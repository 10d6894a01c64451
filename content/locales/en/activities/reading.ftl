# Activities for reading: each answers "Which of these do you do?" and starts with a verb.
printed-steps-lock-or-child-seat = Read the printed steps before you put in a lock or child seat
cleaning-label-never-mix = Read cleaning labels to know what must never be mixed
medicine-leaflet-side-effects = Read the leaflet with a medicine to learn doses and side effects
lease-or-court-letter-rights = Read a lease or court letter to find your rights and dates
car-manual-warning-lights = Read a car manual to learn warning lights and when to change oil
holy-book-part-explained = Read a holy book and explain to others what a part means
old-family-letters-and-books = Read old letters and books about where your family comes from
bills-and-bank-papers-plan = Read bills and bank papers to plan your spending for the month
two-news-stories-one-law = Read two news stories about a vote or law and compare them
maps-and-timetables-trip = Read maps and timetables to plan a trip with many stops
building-plan-with-sizes = Read a plan with sizes to build a table, fence or shed
children-books-two-languages = Read to children in two languages and explain the new words
