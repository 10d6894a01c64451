# Activities for communities-of-practice: each answers "Which of these do you do?" and starts with a verb.
parents-share-group = Comparto consejos con otras mamás y otros papás, y los uso con mis hijos
repair-meetup = Me junto con amigos a arreglar bicicletas, autos o lámparas
team-look-back = Después de un juego o un turno, hablo con mi equipo sobre qué cambiar
choir-band-practice = Ensayo canciones o bailes con un coro, una banda o un grupo
plan-for-rain-or-delays = Planeo con mi equipo o mi club qué hacer si llueve
family-caregiver-circle = Escucho a otras personas que cuidan a alguien y compartimos consejos sobre pastillas y estrés
craft-group-patterns = Coso, tejo o tallo con otras personas y compartimos moldes y diseños
community-garden-swap = Siembro en un huerto de la comunidad e intercambio semillas, herramientas y consejos
savings-circle = Ahorro en grupo, como en una tanda o un san, y acordamos a quién le toca y cuándo
holy-text-study = Leo textos sagrados en grupo y hablo de lo que quieren decir
neighbor-internet-group = Instalo el wifi y los aparatos junto con vecinos o un club
veterans-benefit-group = Lleno formularios de ayuda o de visa junto con veteranos o recién llegados
family-tree-club = Reúno con otras personas historias de la familia y las comparo con papeles y fotos
robot-or-model-club = Armo maquetas, carritos o robots con otras personas y los mejoramos
