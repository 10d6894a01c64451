# Activities for work-based-learning: each answers "Which of these do you do?" and starts with a verb.
cash-register-training = Aprendo a usar la caja, atender a la gente y dar el cambio
kitchen-meals-on-time = Cocino con un equipo para que muchos platos salgan a tiempo
clean-rooms-to-a-standard = Limpio cuartos y tiendo camas a tiempo, y los huéspedes no encuentran nada mal
pick-and-pack-orders = Preparo, empaco y cargo pedidos y reviso que cada uno esté bien
take-over-daily-care = Le doy pastillas y cuidado diario a una persona enferma, y noto cómo se siente
new-delivery-routes = Reparto cosas en auto, camioneta o bici en el mejor orden
drive-passengers = Llevo pasajeros, los ayudo a subir y bajar, y los cuido en el camino
fill-in-for-leader = Tomo el lugar de la persona a cargo y decido quién hace qué
full-farm-season = Siembro, riego y cosecho con mi familia o con una cuadrilla
family-market-stand = Acomodo y vendo cosas en una tienda de la familia o un puesto del mercado
builder-helper = Ayudo en una obra a poner luces, fregaderos o pisos
run-forklift-or-machine = Aprendo a manejar sin peligro un montacargas, una prensa u otra máquina grande
service-truck-care = Reviso el aceite, las llantas y las luces de los camiones o máquinas que uso
find-and-fix-faults = Encuentro y arreglo por mi cuenta fallas de autos, camiones o máquinas
take-over-stock-count = Cuento lo que hay, anoto lo que se acaba y pido más
office-calls-and-files = Contesto llamadas y ordeno los archivos de una oficina o una escuela
draw-and-build-to-order = Pregunto qué necesita alguien, dibujo un plano y se lo construyo
