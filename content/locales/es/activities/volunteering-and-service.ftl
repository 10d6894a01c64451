# Activities for volunteering-and-service: each answers "Which of these do you do?" and starts with a verb.
neighbor-rides-and-shopping = Llevo a un vecino al doctor o le hago las compras
share-out-care = Planeo con mi familia o mis vecinos quién cuida a alguien, y cuándo
cook-for-wedding-crowd = Planeo, compro y cocino con ayudantes para una boda o una fiesta grande
interpret-clinic-visits = Ayudo a la gente a hablar con el doctor o la maestra en dos idiomas
pantry-date-check = Separo comida, reviso fechas y lleno cajas en un banco de alimentos
sign-up-helpers = Dirijo un club o un evento y busco ayudantes para cada tarea
build-with-volunteers = Ayudo a mis vecinos a pintar, construir o arreglar una casa
guide-newcomer-families = Les muestro a familias nuevas cómo son aquí las escuelas, los autobuses y las costumbres
keep-parish-books = Llevo las cuentas de una iglesia, un templo o un club
run-event-sound = Instalo y manejo el sonido o el video en misas, cultos o eventos
fundraising-posts = Hago volantes o mensajes para invitar a la gente a venir o a donar
speak-for-tenants = Hablo en una reunión pública a favor de inquilinos o padres
neighbors-solve-problem = Trabajo con mis vecinos para resolver algo, como la basura o las calles oscuras
safe-in-storm-or-fire = Ayudo a la gente a ponerse a salvo y a encontrar ayuda en una tormenta o un incendio
river-water-watch = Cuento aves o reviso un río cada mes para un grupo que cuida la naturaleza
