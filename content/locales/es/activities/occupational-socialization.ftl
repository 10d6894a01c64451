# Activities for occupational-socialization: each answers "Which of these do you do?" and starts with a verb.
kitchen-crew-ways = Aprendo cómo se organiza una cocina con mucho trabajo y qué quieren decir sus avisos cortos
new-country-or-job-manners = Me fijo en cómo la gente saluda y dice que no en un país o trabajo nuevo
who-decides-in-new-group = Aprendo quién decide y a quién preguntar en un trabajo o grupo nuevo
share-out-crew-work = Aprendo qué hace mejor cada quien en mi equipo y reparto el trabajo
builder-tool-names-and-sizes = Aprendo cómo llaman en la obra a cada herramienta y tabla, y para qué sirve
nurse-daily-watch-points = Aprendo de una enfermera qué señales de peligro vigilar y anotar
market-seller-price-ways = Aprendo cómo saludan y acuerdan un precio quienes venden en el mercado o por internet
food-bank-stack-oldest-first = Aprendo cómo acomodar la comida en una tienda o un banco de alimentos: lo más viejo sale primero
driver-route-and-loading-ways = Aprendo de otros choferes las mejores rutas, paradas y formas de cargar
faith-group-money-ways = Aprendo cómo mi grupo de fe o mi club cuenta y anota su dinero
crop-ripe-and-packing-ways = Aprendo de la gente del campo qué está maduro y cómo separarlo y empacarlo
make-each-piece-the-same = Aprendo los pasos de una línea de trabajo y hago iguales todas las piezas
volunteer-crew-newcomer-ways = Aprendo cómo mi grupo busca ayudantes nuevos, y luego ayudo a capacitarlos
crew-radio-call-words = Aprendo los canales, las palabras y los turnos que usa mi equipo por radio
open-lock-and-watch-place = Aprendo cómo abrir, cerrar y cuidar una tienda, una escuela o un evento
