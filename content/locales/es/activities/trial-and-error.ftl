# Activities for trial-and-error: each answers "Which of these do you do?" and starts with a verb.
take-apart-until-it-works = Desarmo un teléfono, un ventilador o una bomba y pruebo arreglos hasta que funciona
get-child-to-eat-or-wash = Busco otras maneras de lograr que un niño coma, se bañe o haga la tarea
cook-for-bigger-crowds = Cocino para más gente que antes y calculo las cantidades nuevas
try-ways-to-calm-someone = Pongo música, salgo a caminar o hablo en voz baja hasta que alguien se calma
cool-down-a-fight = Busco cómo calmar una pelea hasta que los dos lados pueden hablar
make-phone-battery-last = Cambio un ajuste del teléfono a la vez hasta que la batería dura todo el día
power-bill-goes-down = Uso ventiladores, sombra y menos calefacción hasta que baja el recibo de la luz
new-seed-spot-or-soil = Cambio el lugar, la tierra o el riego hasta que mis verduras crecen bien
reorder-chores-or-stops = Cambio el orden de los quehaceres o las paradas y veo qué ahorra tiempo
clean-and-adjust-machine = Limpio y ajusto una bomba, una podadora o una máquina de coser hasta que funciona bien
hard-part-of-a-song = Practico la parte difícil de una canción o un baile hasta que sale bien
sew-fit-and-change-pattern = Coso ropa, veo dónde queda apretada y cambio el molde
adjust-ramp-chair-or-handle = Hago o cambio una rampa, un asiento o un mango hasta que le queda bien a alguien
change-and-run-game-code = Cambio una línea del código de un juego, veo qué pasa y arreglo lo que falla
change-who-does-which-job = Cambio quién hace qué hasta que mi equipo o mi evento marcha bien
