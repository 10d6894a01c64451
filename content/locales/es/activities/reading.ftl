# Activities for reading: each answers "Which of these do you do?" and starts with a verb.
printed-steps-lock-or-child-seat = Leo las instrucciones y pongo una cerradura, un estante o una silla de niño en el auto
bills-and-bank-papers-plan = Leo recibos y papeles del banco para planear los gastos del mes
school-notes-and-dates = Leo los avisos de la escuela y anoto las fechas en mi calendario
medicine-leaflet-side-effects = Leo el papel que trae una medicina: cuánto tomar y qué efectos tiene
maps-and-timetables-trip = Leo mapas y horarios de autobús o tren para planear un viaje con muchas paradas
lease-or-court-letter-rights = Leo un contrato de alquiler o una carta de la corte para ver mis derechos y fechas
cleaning-label-never-mix = Leo las etiquetas de los limpiadores para saber qué no se mezcla nunca
children-books-two-languages = Les leo a los niños en dos idiomas y les explico las palabras nuevas
car-manual-warning-lights = Busco en el manual del auto una luz de aviso y hago lo que dice
holy-book-part-explained = Leo un libro sagrado y les explico a otros qué quiere decir una parte
building-plan-with-sizes = Leo un plano con medidas para hacer un porche, una cerca o una caseta
two-news-stories-one-law = Leo dos noticias sobre una votación o una ley y las comparo
old-family-letters-and-books = Leo cartas y libros viejos sobre el lugar de donde viene mi familia
