# The sentences of the worksheet, for people with no device. It is made when the page is built: none of this is loaded.

## The worksheet

worksheet-title = Everyday Skills on paper
worksheet-how = How it works
worksheet-how-cards = There are { $cards } cards. On each one, tick what you do now, or did before.
worksheet-how-skills = Below that, tick the skills that you use for it.
worksheet-how-stories = Tell about two things you do.
worksheet-how-best = Choose three skills, and say how well you know each one.
worksheet-time = You need a pen and about 40 minutes. You can stop and come back. You can do it with someone, or ask someone to write for you.
worksheet-yours = This paper is yours. Nobody has to see it. The last page is one that you can give away. You keep the rest.
worksheet-hope = Pick all that fit. Or write down something else you hope for:

## The cards on the worksheet

worksheet-own = Something like it, in your own words:
worksheet-skills = Which of these skills do you use for it? Tick those that are yours.

## Stories on the worksheet

worksheet-stories = Choose two things that you ticked or wrote. Tell about one time you did each. A few words are enough.
worksheet-story = Story { $number }
worksheet-story-about = What is it about?

## Skills on the worksheet

worksheet-best = Your three skills
worksheet-best-lead = Look back at the skills you ticked. Choose three: the ones you ticked most, or the ones you like most.
worksheet-steps = There are four steps of how well you can do something. This is what they can mean for “{ $skill }”:
worksheet-skill = Skill { $number }
worksheet-skill-name = Which skill is it? You can say it in your own words.
worksheet-behind = Who saw it, or what can you show?

## Next steps on the worksheet

worksheet-next-lead = Choose small things. A call or a question is a good first step.
worksheet-next-what = What will I do?
worksheet-next-when = When and where?
worksheet-next-who = Who can help me?

## A page to give away

worksheet-give = A page to give away
worksheet-give-lead = Fill this in if you want a counselor to have it. Leave out what you do not want to say.
worksheet-give-name = My name, and the day
worksheet-give-hope = What I hope for
worksheet-give-skills = My three skills, and how well I know each one
worksheet-give-story = A time when I used one of them
worksheet-give-barrier = What gets in my way
worksheet-give-next = What I will do next, and when
worksheet-give-agreed = What we agreed on, and when we meet again
