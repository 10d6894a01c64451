# Activities for modeling-others: each answers "Which of these do you do?" and starts with a verb.
cook-family-dish = Miro cocinar a un familiar, y luego pruebo y corrijo mi plato hasta que sale bien
pickle-like-relatives = Miro cómo un familiar guarda comida en vinagre, seca o congelada, y lo hago también
lift-like-movers = Miro cómo cargan muebles los de las mudanzas, con rampas y correas, y hago lo mismo
phone-screen-after-watching = Miro a alguien cambiar la pantalla de un teléfono, y luego cambio una y veo si sirve
cut-or-braid-hair = Miro a alguien cortar o trenzar el pelo, y luego lo hago como lo quieren mis amigas
letter-from-good-example = Miro la carta o el correo en inglés de un amigo y escribo uno parecido
oil-change-after-watching = Miro a alguien cambiar el aceite de un auto o sus limpiaparabrisas, y luego lo hago yo
calm-guest-like-coworker = Miro cómo alguien calma a un cliente o invitado molesto, y lo hago así
strong-cleaners-like-pro = Miro qué productos y herramientas usa quien limpia por oficio, y luego los uso con cuidado
move-patient-like-nurse = Miro a una enfermera cambiar una venda o ayudar a alguien a ponerse de pie, y luego lo hago
elders-lead-custom = Miro cómo los mayores guían rezos, cantos o fiestas, y luego ayudo a guiarlos
game-mod-like-makers = Miro cómo otros hacen niveles o cambios para un juego, y luego planeo y hago uno
run-meeting-like-leader = Miro cómo alguien dirige bien una reunión y termina a tiempo, y dirijo una así
gauges-like-farmhand = Aprendo de alguien a saber, por los medidores o el ruido, cuándo parar una máquina
