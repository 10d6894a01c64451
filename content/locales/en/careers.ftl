# The sentences of the pages with ideas for work. They are loaded with the occupations, when someone asks for them; every key
# begins with `career-`.

## Ideas for work

career-lead = These jobs ask for much of what you do. They are ideas to think about. Only you know what is right for you.
career-lead-thin = An idea is only good when there is enough to go on.
career-too-thin = { $count ->
    [one] Name one more skill, and you see ideas here.
   *[other] Name { $count } more skills, and you see ideas here.
}
career-license = What is a license?
career-license-means = A paper from the state. It says that you may do a job, like cutting hair or driving a truck.
career-add-skills = Look at the skills
career-ready = Ready to start
career-ready-means = Most people learn this on the job, in some days or months.
career-bit = With a bit more
career-bit-means = Most people need some months to two years of training or work first. Some jobs ask for a license.
career-longer = A longer road
career-longer-means = Most people need some years of training or college. Some jobs ask for a license.
career-none = There is nothing here for what you chose to see.
career-because = Because this shows in what you do:
career-like-job = It is like a job you had: { $job }
career-also = It also asks for: { $skills }
career-look = Look closer
career-like = I like this
career-not-for-me = Not for me
career-put-back = Put it back
career-taken-off = { $count ->
    [one] One idea you took off
   *[other] { $count } ideas you took off
}
career-translated = The names of the jobs are our own translation. O*NET, the list of jobs of the United States, is in English.

## Choose what you see

career-filter = Choose what you see
career-by-road = How much do you want to learn first?
career-by-kind = Which kinds of work do you like?

## A job you had

career-job-title = A job you had
career-job-lead = Look for a job you know, and see how it fits what you do now.
career-job-label = Name of the job, like “cook” or “driver”
career-job-add = I had this job
career-job-none = We found no job with these words. Try one short word.
career-job-compare = Compare
career-jobs-had = Jobs you had:

## One job

# Shown where the title of a job is a translation, before its title in O*NET.
career-onet = The name is our own translation. In English, O*NET says:
career-overlap = What it asks for, and what is yours
career-overlap-lead = The upper bar is what the job asks for. The lower bar is yours.
career-asks-much = Asks for a lot
career-asks-some = Asks for some
career-yours-much = a lot of it is yours
career-yours-some = some of it is yours
career-yours-not = not in your skills yet
career-because-nothing = The skills this job asks for most are not in your list yet.
career-steps = Your way there
career-steps-lead = A first step for what it also asks for. Pick what you want to do.
career-links = Read more on the web
career-links-lead = These pages show pay and how many jobs there are. They open in a new tab, and they do not learn anything from here.
career-link-onet = O*NET OnLine: all the tasks
# In Spanish the same pages are called Mi Próximo Paso, at another address.
career-link-mynextmove = My Next Move: a short picture of the job
    .address = https://www.mynextmove.org/profile/summary/{ $code }
career-link-careeronestop = CareerOneStop: pay and jobs near you
career-note = This compares what you said about yourself with what people in this job say. It cannot see everything: what you love, what your body can do, or who hires near you.
career-unknown = We do not know this job.
