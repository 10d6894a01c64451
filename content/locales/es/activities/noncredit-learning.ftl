# Activities for noncredit-learning: each answers "Which of these do you do?" and starts with a verb.
beginner-computer-class = Aprendo en una clase a mandar correos, guardar archivos y crear contraseñas seguras
free-english-class = Hablo y leo en una clase gratis de inglés para practicar
weekend-first-aid-course = Practico primeros auxilios en un curso de fin de semana
driving-class = Aprendo en una clase las reglas de tránsito y a manejar
family-budget-workshop = Planeo los gastos de la familia en una clase gratis sobre dinero
parenting-class = Aprendo en un taller para padres por qué un niño se porta mal, y pruebo otras maneras
food-safety-class = Tomo una clase de higiene de los alimentos, y luego reviso la temperatura y las fechas
home-repair-class = Aprendo en una clase a elegir herramientas, tapar hoyos y arreglar fugas de agua
music-dance-craft-lessons = Practico en clase una canción, un baile o una manualidad hasta que me sale
garden-soil-workshop = Aprendo en un taller a cultivar verduras y a controlar las plagas
sewing-pattern-class = Mido, dibujo moldes y coso ropa a máquina en una clase
citizenship-class = Estudio las leyes y la historia del país en una clase de ciudadanía
online-coding-course = Escribo un programa, un juego o una página web en una clase gratis
