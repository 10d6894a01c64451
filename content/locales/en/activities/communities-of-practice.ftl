# Activities for communities-of-practice: each answers "Which of these do you do?" and starts with a verb.
repair-meetup = Fix lamps and toasters with others at a repair meetup
parents-share-group = Share what works with your kids in a parents' group
family-caregiver-circle = Share care tips with others who look after a sick relative
choir-band-practice = Practice new songs or dances with a choir, band or dance group
community-garden-swap = Share seeds, tools and advice in a community garden
savings-circle = Save money in a group and agree on who gets paid when
holy-text-study = Read holy texts in a group and discuss what they mean
team-look-back = Talk with your group after an event or shift about what to change
neighbor-internet-group = Set up shared internet for neighbors with a local tech group
family-tree-club = Trace family or town history with a local club
robot-or-model-club = Design and build robots or drones with a club
veterans-benefit-group = Fill out benefit forms together with a group of veterans
