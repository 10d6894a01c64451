# Activities for communities-of-practice: each answers "Which of these do you do?" and starts with a verb.
parents-share-group = Trade tips with other parents, then try them with your kids
repair-meetup = Fix bikes, cars or lamps with friends who like to fix things
team-look-back = Talk with your team after a game or shift about what to change
choir-band-practice = Practice songs or dances with a choir, band or dance group
plan-for-rain-or-delays = Plan with your crew or club what to do if rain comes
family-caregiver-circle = Listen and trade tips on pills and stress with others who give care
craft-group-patterns = Sew, knit or carve with others and share patterns
community-garden-swap = Grow food in a shared garden and swap seeds, tools and tips
savings-circle = Save money in a group and agree on who gets paid when
holy-text-study = Read holy texts in a group and talk about what they mean
neighbor-internet-group = Set up Wi-Fi and devices together with neighbors or a club
veterans-benefit-group = Fill out forms for aid or visas with other veterans or newcomers
family-tree-club = Gather old family stories with others and check them in papers and photos
robot-or-model-club = Build models, carts or robots with others and make them work better
