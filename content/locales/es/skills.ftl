# The skills: plain name, meaning, four levels with an everyday example each, two resume lines, one next step.
# The id is the slug in content/skills.toml.

## People

active-listening = Escuchar bien
    .means = Entiendes lo que la gente te dice y preguntas cuando algo no está claro.
    .not-yet = Captas la idea principal y por ahora se te van algunos detalles.
    .with-help = Sigues instrucciones cuando te las dicen una por una.
    .on-my-own = Dejas que un vecino te explique un problema y luego se lo repites bien.
    .show-others = Ayudas a dos personas en desacuerdo a entender lo que dice la otra.
    .resume-1 = Escucho con atención y pregunto hasta entender bien a la gente
    .resume-2 = Entiendo las instrucciones que me dan y las cumplo bien
    .step = Esta semana, repite lo que alguien te dijo antes de responder.

speaking = Hablar claro
    .means = Dices las cosas de manera que la gente te entiende, en el idioma que uses.
    .not-yet = Dejas que otra persona llame por teléfono o haga la pregunta.
    .with-help = Explicas lo que necesitas en una oficina, con una amiga a tu lado.
    .on-my-own = Llamas a una clínica o a una escuela y explicas lo que necesitas.
    .show-others = Hablas por tu grupo en una reunión y ayudas a otros a preparar lo que van a decir.
    .resume-1 = Digo lo que hace falta con palabras claras que la gente entiende
    .resume-2 = Hablo con personas o con grupos y respondo a sus preguntas
    .step = Llama a un lugar esta semana y pregunta a qué hora abre.

service-orientation = Ayudar a la gente
    .means = Ves lo que alguien necesita y buscas cómo ayudar.
    .not-yet = Esperas a que te lo pidan y todavía no sabes bien qué ayudaría.
    .with-help = Ayudas a una vecina después de que alguien te dice qué necesita.
    .on-my-own = Averiguas qué necesita un vecino enfermo y lo resuelves.
    .show-others = Reúnes ayudantes y le muestras a cada quien lo que la gente necesita.
    .resume-1 = Noto lo que la gente necesita y encuentro cómo ayudar
    .resume-2 = Respondo preguntas y guío a la gente al lugar o a la persona correcta
    .step = Esta semana, pregúntale a alguien: “¿Qué te ayudaría más ahora?”

coordination = Trabajar con otros
    .means = Ajustas tu trabajo al de los demás para que todo salga bien.
    .not-yet = Haces primero tu parte y después te enteras de lo que hacían los demás.
    .with-help = Haces tu parte en una fiesta de familia cuando alguien te dice qué y cuándo.
    .on-my-own = Organizas quién lleva a quién, con horarios distintos, y cambias el plan si hace falta.
    .show-others = Guías a un equipo de ayudantes y les muestras a los nuevos cómo trabajar juntos.
    .resume-1 = Trabajo con otras personas y ajusto mis tareas a las suyas
    .resume-2 = Acuerdo con otras personas quién hace qué, y cuándo
    .step = Antes de tu próximo trabajo en grupo, pregúntale a cada quien qué hará y cuándo.

social-perceptiveness = Entender a la gente
    .means = Notas cómo se siente la gente y piensas por qué.
    .not-yet = Sabes que alguien está molesto cuando te lo dice con palabras.
    .with-help = Ves por qué alguien está molesto después de que un amigo te explica qué pasó.
    .on-my-own = Ves que un niño o una visita se preocupa y averiguas por qué.
    .show-others = Le explicas a un ayudante nuevo lo que dicen la cara y la voz de una persona.
    .resume-1 = Noto cómo se siente la gente y ajusto lo que digo y hago
    .resume-2 = Veo lo que la gente necesita, aunque no lo diga
    .step = Observa una conversación esta semana y fíjate en lo que te dicen las caras y las voces.

instructing = Enseñar a otros
    .means = Le muestras a la gente cómo hacer algo hasta que le sale.
    .not-yet = Haces la tarea y todavía no le has mostrado a nadie cómo se hace.
    .with-help = Le muestras a un niño un paso de una receta mientras otra persona adulta ayuda.
    .on-my-own = Le enseñas a un amigo a usar una aplicación y ves que lo hace sin ayuda.
    .show-others = Planeas cómo enseñar a un grupo y ayudas a otros a enseñar también.
    .resume-1 = Muestro a la gente cómo hacer una tarea hasta que le sale
    .resume-2 = Observo cómo practican otras personas y las ayudo a corregir sus errores
    .step = Enséñale algo pequeño a alguien esta semana y luego mira cómo lo hace.

persuasion = Convencer a la gente
    .means = Le das a la gente buenas razones para hacer algo nuevo o verlo de otra manera.
    .not-yet = Tienes una idea y esperas a que otra persona la defienda.
    .with-help = Pides un cambio junto con un amigo que sabe qué decir.
    .on-my-own = Le das a alguien de tu familia buenas razones para ir al doctor, y va.
    .show-others = Le muestras a un grupo cómo invitar a los vecinos con razones honestas.
    .resume-1 = Doy a la gente razones claras y honestas para hacer algo nuevo
    .resume-2 = Logro que la gente apoye un plan o una meta en común
    .step = Elige una cosa que quieres cambiar y escribe dos buenas razones.

negotiation = Llegar a un acuerdo
    .means = Ayudas a personas que quieren cosas distintas a encontrar algo que todas aceptan.
    .not-yet = Te haces a un lado cuando hay desacuerdo y dejas que otros decidan.
    .with-help = Acuerdas quién hace cada quehacer mientras otra persona adulta guía la conversación.
    .on-my-own = Hablas con alguien que vende hasta que acuerdan un precio justo.
    .show-others = Guías la conversación entre dos vecinos enojados y los ayudas a llegar a un acuerdo.
    .resume-1 = Converso hasta encontrar una solución que las dos partes aceptan
    .resume-2 = Mantengo la calma en un desacuerdo y pregunto a cada quien qué le importa más
    .step = Cuando dos personas no estén de acuerdo esta semana, pregúntale a cada una qué le importa más.

management-of-personnel-resources = Dirigir un equipo
    .means = Eliges quién hace qué y ayudas a cada quien a dar lo mejor.
    .not-yet = Haces tu propia tarea mientras otra persona dirige el grupo.
    .with-help = Diriges una tarea pequeña y quien dirige el grupo se queda cerca.
    .on-my-own = Les pides ayuda a las personas indicadas para una fiesta y las guías ese día.
    .show-others = Les enseñas a otros a dirigir: cómo repartir tareas y dar las gracias por el trabajo bien hecho.
    .resume-1 = Dirijo un grupo y doy a cada quien la tarea que mejor le queda
    .resume-2 = Guío a la gente en un trabajo en común, de principio a fin
    .step = Pregúntale a alguien que te ayuda qué tarea le gustaría aprender.

## Thinking

time-management = Usar bien el tiempo
    .means = Planeas qué hacer y cuándo, para ti y para otros.
    .not-yet = Haces cada cosa cuando surge, todavía sin un plan para la semana.
    .with-help = Planeas tu semana con alguien que te ayuda a poner todo en orden.
    .on-my-own = Planeas una semana de comidas, viajes y visitas, y todos llegan a tiempo.
    .show-others = Haces el plan de la semana de un grupo y les muestras a otros cómo hacer el suyo.
    .resume-1 = Planeo mis tareas en orden y las termino a tiempo
    .resume-2 = Hago primero lo más urgente cuando hay poco tiempo
    .step = Anota tres cosas para mañana y haz primero la más difícil.

management-of-financial-resources = Manejar el dinero
    .means = Decides en qué gastar el dinero y sabes adónde va.
    .not-yet = Por ahora le dejas las cuentas y los gastos a otra persona.
    .with-help = Planeas el dinero del mes con alguien que ya lo ha hecho.
    .on-my-own = Planeas el dinero del mes, pagas las cuentas y guardas los papeles.
    .show-others = Cuidas el dinero de un grupo y le enseñas a la siguiente persona a hacerlo.
    .resume-1 = Planeo los gastos y anoto adónde va el dinero
    .resume-2 = Comparo precios y planeo qué comprar con el dinero que hay
    .step = Anota lo que gastas en tres días y busca una sorpresa.

judgment-and-decision-making = Tomar decisiones
    .means = Miras lo bueno y lo malo de cada opción antes de elegir.
    .not-yet = Le pides a otra persona que elija cuando hay mucho que pensar.
    .with-help = Hablas con un amigo sobre dos planes de teléfono y luego eliges uno.
    .on-my-own = Comparas costo, tiempo y riesgo antes de arreglar o cambiar algo.
    .show-others = Guías a un grupo para que vea sus opciones y lo que trae cada una.
    .resume-1 = Comparo el costo, el tiempo y el riesgo de cada opción antes de decidir
    .resume-2 = Elijo qué hacer cuando cambian los planes y explico mis razones
    .step = Antes de comprar algo esta semana, anota una razón a favor y una en contra.

reading-comprehension = Leer y entender
    .means = Lees cartas, etiquetas e instrucciones y sabes qué quieren decir.
    .not-yet = Le pides a alguien que te diga lo que dice una carta.
    .with-help = Lees un formulario con alguien que te explica las palabras difíciles.
    .on-my-own = Lees un contrato de alquiler o un aviso y encuentras lo que te toca hacer.
    .show-others = Les explicas a otros una carta difícil y les muestras dónde mirar.
    .resume-1 = Leo papeles e instrucciones, encuentro lo que importa y actúo
    .resume-2 = Encuentro los datos, las fechas o los pasos que necesito en textos largos
    .step = Lee una etiqueta o un aviso esta semana y dilo con tus palabras.

active-learning = Aprender cosas nuevas
    .means = Aprendes algo nuevo y ves cómo usarlo, ahora y después.
    .not-yet = Lo haces de la manera que conoces y todavía no has intentado la nueva.
    .with-help = Haces una tarea de una manera nueva mientras alguien te guía.
    .on-my-own = Ves un video de un arreglo y usas la idea en otro trabajo.
    .show-others = Aprendes una regla o una herramienta nueva y les muestras a otros qué cambia para ellos.
    .resume-1 = Aprendo a usar herramientas nuevas o a trabajar de otra manera, y lo pongo en práctica
    .resume-2 = Uso lo que aprendo en una tarea para resolver problemas en otra
    .step = Aprende una cosa nueva esta semana y úsala en dos lugares.

using-maths = Trabajar con números
    .means = Sumas, mides y comparas para resolver problemas de cada día.
    .not-yet = Le pides a otra persona que cuente el cambio o haga la cuenta.
    .with-help = Haces el doble de una receta mientras alguien revisa los números contigo.
    .on-my-own = Mides un cuarto y calculas cuánta pintura o cuánto piso comprar.
    .show-others = Les muestras a otros cómo calcular el costo de un trabajo y revisarlo.
    .resume-1 = Cuento, mido y calculo cantidades o costos
    .resume-2 = Reviso sumas y cantidades y corrijo los errores
    .step = Esta semana, en una tienda, calcula cuál de dos tamaños sale más barato por libra.

critical-thinking = Pensar bien las cosas
    .means = Te preguntas si una idea tiene sentido y buscas sus puntos débiles.
    .not-yet = Crees una noticia cuando viene de alguien que conoces.
    .with-help = Hablas con una amiga sobre si una oferta es de verdad.
    .on-my-own = Revisas un mensaje que pide dinero y ves qué tiene de raro.
    .show-others = Les muestras a otros cómo ver el engaño en un mensaje o un anuncio.
    .resume-1 = Reviso si lo que me dicen tiene sentido antes de actuar
    .resume-2 = Comparo maneras de hacer un trabajo y digo qué tienen de bueno y de malo
    .step = Elige una cosa que oíste esta semana y búscala en otros dos lugares.

writing = Escribir claro
    .means = Escribes de manera que quien lee entiende lo que quieres decir.
    .not-yet = Le pides a otra persona que escriba la nota o el mensaje por ti.
    .with-help = Escribes un mensaje y le pides a alguien que lo lea antes de mandarlo.
    .on-my-own = Le escribes a la escuela o al dueño de tu casa y dices lo que necesitas.
    .show-others = Ayudas a otros con cartas y formularios y les muestras cómo empezar.
    .resume-1 = Escribo notas, mensajes o cartas que la gente puede usar
    .resume-2 = Anoto datos con claridad para que otros los usen
    .step = Escribe una nota para dar las gracias esta semana y léela en voz alta antes de mandarla.

monitoring = Revisar cómo va el trabajo
    .means = Miras cómo va el trabajo y cambias lo que hay que mejorar.
    .not-yet = Miras el trabajo al final, y todavía no mientras se hace.
    .with-help = Te detienes a la mitad de un trabajo y lo revisas con alguien.
    .on-my-own = Sigues durante la semana las tareas escolares de un niño y cambias el plan si hace falta.
    .show-others = Le muestras a un equipo cómo revisar su trabajo y qué cambiar.
    .resume-1 = Reviso el trabajo sobre la marcha y corrijo pronto los problemas pequeños
    .resume-2 = Sigo el avance de personas o tareas y ayudo cuando hace falta
    .step = Detente a la mitad de una tarea esta semana y piensa qué podrías cambiar.

complex-problem-solving = Resolver problemas difíciles
    .means = Separas un problema grande en partes, miras las opciones y logras que una funcione.
    .not-yet = Le llevas un problema grande a otra persona y dejas que lo resuelva.
    .with-help = Anotas con alguien las partes de un problema y resuelves la primera.
    .on-my-own = Consigues cuidados, transporte y días libres cuando se enferma un familiar.
    .show-others = Guías a otros en un problema difícil y explicas cada paso que das.
    .resume-1 = Resuelvo problemas grandes: busco datos y comparo opciones
    .resume-2 = Encuentro otra manera de hacer las cosas cuando la primera falla
    .step = Escribe un problema grande, sepáralo en partes y empieza con la más pequeña.

learning-strategies = Saber cómo aprender
    .means = Encuentras la manera de aprender o enseñar que sirve para la tarea.
    .not-yet = Aprendes las cosas de la única manera que te mostraron.
    .with-help = Estudias de otra manera después de que alguien te muestra cómo.
    .on-my-own = Usas videos, notas y práctica para sacar tu permiso de manejar.
    .show-others = Ayudas a alguien a elegir entre mirar, leer y practicar, y a ver qué le sirve.
    .resume-1 = Encuentro maneras de aprender o enseñar que sirven para la tarea
    .resume-2 = Cambio la manera de explicar o practicar hasta que da resultado
    .step = Aprende algo de otra manera esta semana: dibújalo, dilo o hazlo.

management-of-material-resources = Manejar los materiales
    .means = Consigues lo que hace falta para un trabajo y cuidas que se use bien.
    .not-yet = Descubres que falta algo en el momento en que lo necesitas.
    .with-help = Compras los materiales con una lista que alguien hizo contigo.
    .on-my-own = Tienes siempre completa una despensa o una caja de herramientas y desperdicias muy poco.
    .show-others = Planeas los materiales de un evento grande y les muestras a otros cómo usarlos.
    .resume-1 = Mantengo los materiales o productos completos y en orden, con poco desperdicio
    .resume-2 = Planeo y consigo lo que hace falta para un trabajo o un evento
    .step = Mira un estante esta semana y anota qué te falta y qué puedes compartir.

systems-analysis = Ver cómo se conecta todo
    .means = Ves cómo las partes de algo funcionan juntas y qué hará un cambio.
    .not-yet = Miras una parte a la vez, y todavía no cómo encajan todas.
    .with-help = Dibujas con alguien los pasos de una mañana con prisa y ven qué la retrasa.
    .on-my-own = Ves cómo un nuevo horario del autobús va a cambiar las comidas, el sueño y la escuela.
    .show-others = Le muestras a un grupo cómo un cambio en un plan cambia todo lo demás.
    .resume-1 = Veo cómo un cambio en una parte afecta a las demás
    .resume-2 = Miro cómo encajan las partes antes de cambiar una
    .step = Dibuja los pasos de algo que haces cada día, con flechas entre ellos.

systems-evaluation = Hacer que todo marche mejor
    .means = Miras qué tan bien funciona algo y buscas cómo mejorarlo.
    .not-yet = Haces un trabajo tal como se hace ahora.
    .with-help = Mides cuánto tarda un quehacer y pruebas con alguien una manera más rápida.
    .on-my-own = Comparas el recibo del agua o del gas antes y después de un cambio que hiciste.
    .show-others = Le muestras a un grupo cómo contar lo que funciona y elegir qué mejorar.
    .resume-1 = Miro qué tan bien funciona algo y encuentro cómo mejorarlo
    .resume-2 = Comparo resultados antes y después de un cambio para ver qué ayudó
    .step = Mide cuánto tardas en un quehacer, cambia un paso y mide el tiempo otra vez.

science = Usar la ciencia
    .means = Piensas qué puede pasar, lo intentas con cuidado y aprendes del resultado.
    .not-yet = Lo haces como siempre y todavía no has buscado la razón.
    .with-help = Siembras semillas de dos maneras con alguien y las comparan.
    .on-my-own = Cambias una sola cosa a la vez en una receta y anotas qué pasa.
    .show-others = Les muestras a otros cómo cambiar una cosa y dejar igual lo demás.
    .resume-1 = Observo de cerca, hago intentos con cuidado y anoto lo que pasa
    .resume-2 = Cambio una sola cosa a la vez para ver qué efecto tiene
    .step = Cambia una cosa en cómo cocinas o siembras algo y anota qué pasa.

## Technical: hands on machines, tools and systems

operation-and-control = Manejar máquinas
    .means = Logras que una máquina o un vehículo haga lo que debe, sin peligro.
    .not-yet = Le pides a otra persona que encienda y maneje la máquina.
    .with-help = Usas una máquina de coser o un taladro con alguien a tu lado.
    .on-my-own = Preparas, manejas y apagas una máquina sin peligro durante todo el trabajo.
    .show-others = Le muestras a alguien nuevo cómo manejar una máquina sin lastimarse.
    .resume-1 = Manejo máquinas o vehículos de manera segura
    .resume-2 = Enciendo, ajusto y paro máquinas en el momento correcto
    .step = Averigua para qué sirve otro botón de una máquina que usas.

equipment-maintenance = Cuidar las máquinas
    .means = Limpias, aceitas y revisas máquinas para que sigan funcionando.
    .not-yet = Usas la máquina, y otra persona la limpia y la cuida.
    .with-help = Cambias un filtro o aceitas la cadena de una bici mientras alguien te muestra cómo.
    .on-my-own = Limpias filtros y revisas llantas, y sabes cuándo toca cada cosa.
    .show-others = Haces un plan para cuidar las herramientas de todos y les muestras a otros cómo seguirlo.
    .resume-1 = Limpio, reviso y cuido máquinas, herramientas o vehículos
    .resume-2 = Llevo la cuenta de cuándo hay que limpiar un equipo o cambiarle piezas
    .step = Limpia un filtro o una herramienta esta semana, con el aparato desconectado.

troubleshooting = Encontrar la falla
    .means = Averiguas por qué algo no funciona y decides qué hacer.
    .not-yet = Le pides a otra persona que mire cuando algo deja de funcionar.
    .with-help = Revisas el enchufe, el interruptor y los ajustes mientras alguien te guía.
    .on-my-own = Averiguas por qué un teléfono no se conecta y logras que funcione.
    .show-others = Les muestras a otros cómo buscar la causa, paso a paso.
    .resume-1 = Averiguo paso a paso por qué falla un aparato o una máquina
    .resume-2 = Decido cuándo arreglar un problema y cuándo pedir ayuda
    .step = Si algo deja de funcionar esta semana, anota lo que revisaste antes de pedir ayuda.

repairing = Arreglar cosas
    .means = Haces que las cosas rotas vuelvan a funcionar, con las herramientas correctas.
    .not-yet = Le llevas la cosa rota a otra persona o consigues una nueva.
    .with-help = Sujetas las piezas y giras los tornillos mientras alguien te dice cómo.
    .on-my-own = Arreglas una llanta de bici sin aire o un inodoro que tira agua sin parar.
    .show-others = Les enseñas a otros a arreglar cosas sin peligro en un evento del barrio.
    .resume-1 = Reparo cosas rotas con las herramientas y piezas correctas
    .resume-2 = Desarmo cosas, arreglo o cambio piezas y las vuelvo a armar
    .step = Arregla una cosa pequeña esta semana, como un tornillo flojo.

equipment-selection = Elegir bien las herramientas
    .means = Sabes qué herramientas y máquinas pide un trabajo.
    .not-yet = Usas la herramienta que alguien te da.
    .with-help = Eliges entre dos herramientas con alguien que conoce el trabajo.
    .on-my-own = Miras primero el trabajo y llevas las herramientas que pide.
    .show-others = Le muestras a un ayudante nuevo qué herramienta usar y por qué.
    .resume-1 = Elijo las herramientas y los materiales que pide cada trabajo
    .resume-2 = Comparo la seguridad, el precio y el uso de las herramientas antes de un trabajo
    .step = Antes de tu próximo trabajo, anota qué herramientas necesitas. Al final, revisa la lista.

operations-monitoring = Vigilar luces y medidores
    .means = Miras los medidores y las luces, y oyes los ruidos que dicen cómo va una máquina.
    .not-yet = Las luces y los ruidos todavía son nuevos para ti.
    .with-help = Ves una luz de aviso y averiguas con alguien qué quiere decir.
    .on-my-own = Oyes o ves un cambio en una máquina y la apagas a tiempo.
    .show-others = Les muestras a otros qué deben marcar los medidores y cuándo parar.
    .resume-1 = Vigilo las luces, los medidores y los ruidos de las máquinas y actúo si algo cambia
    .resume-2 = Noto pronto cuándo hay que parar o revisar una máquina
    .step = Busca una luz de aviso en algo que usas y averigua qué quiere decir.

quality-control-analysis = Revisar la calidad
    .means = Miras un trabajo o un producto para ver que esté bien.
    .not-yet = Haces tu parte del trabajo y dejas que otra persona la revise.
    .with-help = Revisas un lote de comida o de productos con alguien y con una lista.
    .on-my-own = Revisas cada pieza, encuentras las malas y las pones aparte.
    .show-others = Haces una lista de lo que hay que revisar y les muestras a otros cómo es un buen trabajo.
    .resume-1 = Reviso productos o trabajos terminados y pongo aparte lo que no está bien
    .resume-2 = Encuentro los errores pronto, a tiempo de corregirlos
    .step = Escribe tres señales de un buen trabajo y luego revisa algo que hiciste.

installation = Instalar y conectar
    .means = Instalas equipos o programas para que funcionen como deben.
    .not-yet = Le pides a otra persona que instale los aparatos nuevos.
    .with-help = Conectas una impresora mientras alguien lee los pasos contigo.
    .on-my-own = Instalas el wifi, una lavadora o un programa con las instrucciones.
    .show-others = Instalas aparatos para otros y les muestras cómo hacer el que sigue.
    .resume-1 = Instalo o conecto equipos y reviso que funcionen
    .resume-2 = Armo o conecto cosas nuevas según las instrucciones
    .step = Ayuda a alguien a instalar una cosa nueva esta semana, y lean primero los pasos.

technology-design = Hacer herramientas útiles
    .means = Haces o cambias una herramienta para que le sirva a quien la usa.
    .not-yet = Usas una herramienta tal como viene.
    .with-help = Haces una rampa pequeña o un soporte con alguien que tiene herramientas.
    .on-my-own = Cambias un mango, una base o una bolsa para que alguien la use mejor.
    .show-others = Guías a otros para hacer una herramienta que sirve a quien la necesita.
    .resume-1 = Hago o cambio cosas para que les sirvan a quienes las usan
    .resume-2 = Veo cómo la gente usa una cosa y la cambio para que funcione mejor
    .step = Elige una cosa difícil de usar y dibuja cómo hacerla más fácil.

operations-analysis = Planear lo que hace falta
    .means = Preguntas qué necesita la gente y con eso planeas algo nuevo.
    .not-yet = Empiezas a hacer algo y después descubres qué necesitaba la gente.
    .with-help = Le preguntas a la gente qué necesita en un cuarto mientras alguien te guía.
    .on-my-own = Preguntas quién va a usar un cuarto o una página web y dibujas un plano a su medida.
    .show-others = Guías a un grupo desde una lista de lo que necesita hasta un plan que puede cumplir.
    .resume-1 = Pregunto qué necesita la gente antes de hacer un plan
    .resume-2 = Convierto lo que la gente necesita en un plan claro
    .step = Pregúntales a dos personas esta semana qué necesitan de algo que haces o planeas.

programming = Escribir código
    .means = Escribes o cambias instrucciones para que una computadora o un teléfono haga una tarea.
    .not-yet = Usas programas y juegos que otros hicieron.
    .with-help = Cambias una línea de un juego o una página mientras alguien te muestra cómo.
    .on-my-own = Escribes un programa pequeño o cambias cómo funciona un juego.
    .show-others = Ayudas a otros a encontrar errores en su código y les explicas la causa.
    .resume-1 = Escribo o cambio código para un juego, una página web o un programa
    .resume-2 = Ejecuto código, encuentro los errores y los corrijo
    .step = Toma una clase gratis de código esta semana, en casa o en una biblioteca.

## Know-how: a subject someone knows

customer-and-personal-service = Atender a clientes y visitas
    .means = Sabes recibir a las personas, averiguar qué quieren y atenderlas bien.
    .not-yet = Todavía no te ha tocado recibir y atender a la gente.
    .with-help = Recibes a la gente en un evento y le preguntas a alguien cuando no sabes.
    .on-my-own = Recibes a las visitas, averiguas qué quieren y ves que lo tengan.
    .show-others = Les muestras a ayudantes nuevos cómo tratar con respeto a una persona molesta.
    .resume-1 = Averiguo qué quieren los clientes o las visitas y los atiendo bien
    .resume-2 = Mantengo la calma con gente molesta y busco una respuesta justa
    .step = Piensa en un lugar donde te atendieron bien y anota qué hicieron.

english-language = Usar el inglés
    .means = Conoces las palabras, la ortografía y la gramática del inglés y las usas para que te entiendan.
    .not-yet = Conoces algunas palabras en inglés y preguntas las demás.
    .with-help = Escribes una nota corta en inglés mientras alguien te ayuda con la ortografía.
    .on-my-own = Hablas, lees y escribes en inglés para las cosas de cada día.
    .show-others = Ayudas a otros a encontrar la palabra en inglés y les explicas la gramática.
    .resume-1 = Uso el inglés hablado y escrito en mis tareas de cada día
    .resume-2 = Busco palabras en inglés y las uso al hablar o en mensajes
    .step = Aprende tres palabras nuevas en inglés esta semana y usa cada una en un mensaje.

foreign-language = Usar el español u otro idioma
    .means = Sabes un idioma que no es el inglés, como el español o el mixteco. Lo usas con la gente.
    .not-yet = Conoces unas pocas palabras de un idioma que no es el inglés.
    .with-help = Hablas ese idioma mientras alguien te ayuda a encontrar las palabras.
    .on-my-own = Hablas y escribes mensajes en un idioma que no es el inglés.
    .show-others = Les enseñas ese idioma a otros o ayudas a dos personas de idiomas distintos a entenderse.
    .resume-1 = Hablo con la gente en español u otro idioma que no es el inglés
    .resume-2 = Leo, escribo o transmito mensajes en dos idiomas
    .step = Ayuda a una persona esta semana con una palabra o una frase en tu idioma.

computers-and-electronics = Computadoras y teléfonos
    .means = Sabes cómo funcionan los teléfonos, las computadoras y sus programas.
    .not-yet = Usas el teléfono para llamar y pides ayuda con lo demás.
    .with-help = Mandas una foto o llenas un formulario por internet con alguien a tu lado.
    .on-my-own = Guardas archivos, pones al día los programas y proteges tus cuentas.
    .show-others = Les muestras a otros cómo usar un aparato y protegerlo.
    .resume-1 = Uso teléfonos o computadoras y sus programas en mis tareas
    .resume-2 = Encuentro los ajustes y programas para una tarea y los uso con cuidado
    .step = Crea una contraseña segura esta semana, o pregunta cómo en la biblioteca.

food-production = Cultivar y preparar comida
    .means = Sabes cultivar, cocinar y guardar comida para que esté buena y no haga daño.
    .not-yet = Comes lo que otros cultivan o cocinan, y hacerlo es nuevo para ti.
    .with-help = Cultivas o cocinas una cosa con alguien que sabe cómo.
    .on-my-own = Cultivas verduras o cocinas una comida completa, y cuidas que no se eche a perder.
    .show-others = Planeas un huerto o una comida grande y les muestras a otros qué hacer y cuándo.
    .resume-1 = Cultivo, cosecho o cocino alimentos y los conservo frescos y seguros
    .resume-2 = Sé ver cuándo la comida está madura, lista o ya no sirve
    .step = Cultiva o cocina esta semana algo que sea nuevo para ti.

education-and-training = Saber enseñar
    .means = Sabes planear una clase y ver qué aprendió la gente.
    .not-yet = Has aprendido de otros y todavía no has planeado una clase.
    .with-help = Ayudas a una niña con la tarea después de que la maestra te dice cómo explicarla.
    .on-my-own = Planeas unas clases cortas, en buen orden, para alguien a quien enseñas.
    .show-others = Planeas un curso para un grupo y ayudas a otros a dar la clase.
    .resume-1 = Planeo cómo enseñar algo, de los pasos fáciles a los difíciles
    .resume-2 = Reviso qué sabe hacer quien aprende y planeo qué enseñar después
    .step = Planea una clase de cinco minutos sobre algo que sabes: primero, luego y al final.

transportation = Llevar gente y cosas
    .means = Sabes llevar a personas o cosas de un lugar a otro sin peligro.
    .not-yet = Vas por las rutas que otra persona planeó para ti.
    .with-help = Planeas un viaje en autobús con alguien que conoce las rutas.
    .on-my-own = Llevas a personas o cosas, o planeas un día de paradas en el mejor orden.
    .show-others = Planeas los viajes de un grupo y les muestras a otros cómo elegir rutas seguras.
    .resume-1 = Llevo a personas o cosas a tiempo y con cuidado
    .resume-2 = Planeo rutas y paradas y las cambio cuando hace falta
    .step = Busca otro camino para llegar a un lugar al que vas esta semana.

administrative = Papeles y archivos
    .means = Sabes tener en orden papeles, archivos y formularios.
    .not-yet = Guardas los papeles en un lugar y los miras todos para encontrar uno.
    .with-help = Separas papeles en carpetas mientras alguien te ayuda a ponerles nombre.
    .on-my-own = Tienes en orden los papeles de tu casa y encuentras rápido lo que necesitas.
    .show-others = Ordenas los archivos de un grupo y les muestras a otros cómo usarlos.
    .resume-1 = Mantengo papeles y archivos en orden y fáciles de encontrar
    .resume-2 = Lleno formularios, hago listas o programo citas
    .step = Pon tus papeles más importantes en una carpeta segura esta semana.

public-safety-and-security = Proteger a la gente
    .means = Sabes proteger a las personas, los lugares y los datos privados.
    .not-yet = Cuentas con que otros sepan qué hacer cuando hay peligro.
    .with-help = Revisas alarmas de humo y cerraduras con alguien que sabe cómo.
    .on-my-own = Cuidas un lugar o un evento y sabes qué hacer en un incendio o una tormenta.
    .show-others = Diriges un simulacro de incendio y les enseñas a otros a salir sin peligro.
    .resume-1 = Vigilo si hay peligro y actúo para proteger a personas o lugares
    .resume-2 = Sigo las reglas de seguridad y sé a quién llamar si hace falta ayuda
    .step = Elige un lugar seguro fuera de casa donde reunirse si hay un incendio.

economics-and-accounting = Dinero y cuentas
    .means = Sabes cómo funcionan los bancos, los recibos, los impuestos y las cuentas.
    .not-yet = Usas efectivo, y los papeles del banco y de impuestos son nuevos para ti.
    .with-help = Lees un talón de pago con alguien que te explica cada línea.
    .on-my-own = Anotas el dinero que entra y sale y lo comparas con lo que dice el banco.
    .show-others = Llevas las cuentas de un grupo y se las explicas a su gente.
    .resume-1 = Llevo o reviso cuentas del dinero que entra y sale
    .resume-2 = Leo recibos, papeles del banco o cuentas y pregunto por los errores
    .step = Mira un recibo esta semana y averigua qué quiere decir cada línea.

knowing-maths = Saber matemáticas
    .means = Sabes cómo funcionan los números, las figuras y las fórmulas.
    .not-yet = Sabes contar y sumar, y las fracciones todavía son nuevas para ti.
    .with-help = Haces cuentas con fracciones o porcentajes con alguien que te las explica.
    .on-my-own = Calculas por tu cuenta un área, un porcentaje o un promedio.
    .show-others = Le explicas las fracciones a un estudiante de más de una manera.
    .resume-1 = Uso fracciones, porcentajes o figuras para hacer cálculos
    .resume-2 = Elijo la cuenta correcta para un problema y reviso el resultado
    .step = Calcula un porcentaje esta semana, como el precio real en una oferta.

medicine-and-dentistry = Salud y primeros auxilios
    .means = Sabes cuidar la salud, ver señales de peligro y dar primeros auxilios.
    .not-yet = Le preguntas a alguien qué hacer cuando una persona se lastima o se enferma.
    .with-help = Cuidas a una persona enferma y una enfermera o un familiar te guía.
    .on-my-own = Das primeros auxilios, lees las etiquetas de las medicinas y sabes cuándo llamar al doctor.
    .show-others = Les muestras a otros cómo dar primeros auxilios y cuándo pedir ayuda.
    .resume-1 = Sigo instrucciones de salud y vigilo señales de peligro
    .resume-2 = Doy cuidados básicos o primeros auxilios y sé cuándo pedir ayuda
    .step = Haz una lista de números de emergencia y ponla donde tu familia la encuentre.

psychology = Saber cómo piensa la gente
    .means = Sabes por qué la gente actúa, aprende y siente de maneras distintas.
    .not-yet = Te preguntas por qué la gente actúa así y todavía no has buscado respuestas.
    .with-help = Hablas con alguien sobre por qué un niño actúa de otra manera que antes.
    .on-my-own = Averiguas qué ayuda a una niña tímida a jugar con las demás, y lo haces.
    .show-others = Les explicas a otros ayudantes cómo el estrés cambia lo que hace la gente.
    .resume-1 = Noto qué ayuda a cada persona a calmarse, aprender o intentar otra vez
    .resume-2 = Cambio los planes según cómo aprende o se siente cada persona
    .step = Pregúntale a alguien esta semana qué le ayuda a aprender, y escucha.

communications-and-media = Contar noticias e historias
    .means = Sabes informar o entretener a la gente con palabras, fotos o sonido.
    .not-yet = Lees y miras lo que otros comparten.
    .with-help = Haces un volante o un video corto con alguien que ya ha hecho uno.
    .on-my-own = Haces y compartes un mensaje, un volante o un video que la gente entiende.
    .show-others = Planeas cómo da sus noticias un grupo y les muestras a otros cómo hacerlo.
    .resume-1 = Comparto noticias o historias con palabras, fotos, sonido o video
    .resume-2 = Planeo qué decir o mostrar para que la gente entienda
    .step = Haz un mensaje corto sobre un evento cerca de ti, con una foto clara.

mechanical = Máquinas y herramientas
    .means = Sabes cómo funcionan las máquinas y las herramientas y cómo se cuidan.
    .not-yet = Conoces el nombre de algunas herramientas, y las máquinas son nuevas para ti.
    .with-help = Cambias una llanta o una correa mientras alguien te explica las piezas.
    .on-my-own = Sabes qué hace cada pieza de una bici o un motor y encuentras la que está gastada.
    .show-others = Les explicas a otros cómo funciona un motor o una máquina, pieza por pieza.
    .resume-1 = Trabajo con máquinas y herramientas y sé cómo funcionan sus piezas
    .resume-2 = Encuentro piezas gastadas en las máquinas y busco las nuevas que corresponden
    .step = Mira una bici o una máquina esta semana y di el nombre de cinco piezas.

therapy-and-counseling = Apoyar en tiempos difíciles
    .means = Sabes apoyar a quien sufre, está triste o empieza de nuevo.
    .not-yet = Te importa la gente que sufre y todavía aprendes qué decirle.
    .with-help = Acompañas a alguien que está triste, con el consejo de una persona que sabe.
    .on-my-own = Escuchas a alguien en un mal momento y buscas con esa persona la ayuda que necesita.
    .show-others = Guías un grupo de apoyo y les enseñas a otros a escuchar con respeto.
    .resume-1 = Ayudo a la gente en tiempos difíciles con paciencia y respeto
    .resume-2 = Ayudo a la gente a dar pasos pequeños después de una enfermedad o una pérdida
    .step = Busca una línea de apoyo gratis por teléfono esta semana y guarda el número.

building-and-construction = Construir y arreglar casas
    .means = Sabes qué materiales, herramientas y pasos hacen falta para hacer o arreglar una casa.
    .not-yet = Ves obras cerca de ti y todavía no has trabajado en una.
    .with-help = Pintas un cuarto o tapas un hoyo en la pared con alguien que sabe cómo.
    .on-my-own = Cuelgas una puerta, pones piso o haces escalones seguros.
    .show-others = Guías a ayudantes en una obra y les enseñas a trabajar sin peligro.
    .resume-1 = Construyo, pinto o reparo partes de casas o edificios
    .resume-2 = Elijo las herramientas correctas para una obra y las uso con cuidado
    .step = Busca en casa un lugar para pintar o reparar y anota los pasos y los materiales.

sales-and-marketing = Vender cosas
    .means = Sabes mostrarle a la gente lo que ofreces para que lo quiera.
    .not-yet = Has comprado muchas cosas y todavía no has vendido ninguna.
    .with-help = Vendes comida o artesanías en una mesa con alguien a tu lado.
    .on-my-own = Pones un precio, tomas buenas fotos y vendes algo que hiciste.
    .show-others = Planeas una venta para un grupo y les enseñas a otros a vender con honradez.
    .resume-1 = Muestro bien productos o servicios y los ofrezco a precios justos
    .resume-2 = Averiguo qué quiere la gente que compra y respondo a sus preguntas
    .step = Toma una foto clara de algo que hiciste y escribe dos líneas honestas.

law-and-government = Conocer derechos y reglas
    .means = Conoces las leyes, los derechos y las oficinas públicas que cuentan en la vida diaria.
    .not-yet = Les preguntas a otros qué reglas o derechos te tocan.
    .with-help = Llenas un formulario del gobierno con alguien que conoce las reglas.
    .on-my-own = Encuentras la oficina correcta, aprendes la regla y pides lo que es tuyo.
    .show-others = Ayudas a tus vecinos a conocer sus derechos y les muestras dónde preguntar.
    .resume-1 = Averiguo qué reglas o derechos corresponden y actúo según ellos
    .resume-2 = Encuentro la oficina o el formulario correcto y sigo los pasos
    .step = Busca la oficina o la página del gobierno que explica un derecho que tienes.

geography = Mapas y lugares
    .means = Conoces lugares, tierras y climas, y cómo vive la gente en ellos.
    .not-yet = Conoces tus calles, y en lugares nuevos preguntas el camino.
    .with-help = Lees un mapa con alguien y encuentras un lugar nuevo.
    .on-my-own = Usas un mapa para planear un viaje por lugares que no conoces.
    .show-others = Les enseñas a otros a leer un mapa y a conocer una zona nueva.
    .resume-1 = Uso mapas y datos de los lugares para planear o encontrar el camino
    .resume-2 = Aprendo los caminos, la tierra y el clima de zonas nuevas
    .step = Mira un mapa de tu ciudad y busca un lugar que no has visto.

philosophy-and-theology = Fe y valores
    .means = Sabes qué cree y valora la gente, y cómo eso guía su vida.
    .not-yet = Conoces tus valores, y lo que creen otros es nuevo para ti.
    .with-help = Hablas de una creencia o un texto antiguo con alguien que lo ha estudiado.
    .on-my-own = Explicas lo que enseña una fe o una idea, con respeto por otras creencias.
    .show-others = Guías una reunión donde personas de distintas creencias aprenden unas de otras.
    .resume-1 = Estudio creencias y valores y hablo de ellos con respeto
    .resume-2 = Explico a otros qué quiere decir un texto, una creencia o una costumbre
    .step = Pregúntale a alguien por una costumbre o creencia que es nueva para ti, y escucha.

administration-and-management = Planear y organizar
    .means = Sabes organizar gente, tiempo y dinero para que un grupo llegue a su meta.
    .not-yet = Vas a eventos que otros planean.
    .with-help = Planeas una parte de un evento con la persona a cargo.
    .on-my-own = Planeas una fiesta de familia o un día del club, desde los ayudantes hasta el costo.
    .show-others = Diriges un grupo y le enseñas a quien lo va a dirigir después.
    .resume-1 = Organizo a la gente, el tiempo y los gastos para que un grupo llegue a su meta
    .resume-2 = Reparto tareas y reviso que se hagan
    .step = Elige un evento pequeño y anota quién hace qué, para cuándo y a qué costo.

fine-arts = Música, arte y baile
    .means = Sabes hacer o presentar música, arte, baile, teatro o artesanías.
    .not-yet = Disfrutas el arte o la música que hacen otros.
    .with-help = Aprendes una canción, un baile o un dibujo con alguien a tu lado.
    .on-my-own = Tocas, pintas, bailas o tallas una obra de principio a fin.
    .show-others = Diriges un coro, un baile o un grupo de arte y le enseñas a la gente nueva.
    .resume-1 = Hago o presento música, baile, arte o artesanías
    .resume-2 = Practico y mejoro mis obras hasta que están listas para mostrarse
    .step = Practica una canción, un baile o un dibujo diez minutos al día esta semana.

design = Planos y diseños
    .means = Sabes dibujar o planear cómo se va a ver una cosa y cómo encaja.
    .not-yet = Imaginas una cosa y todavía no has dibujado un plano.
    .with-help = Dibujas un cuarto o cortas un molde con alguien que te muestra cómo.
    .on-my-own = Dibujas un plano, un molde o un diseño y lo usas para hacer la cosa.
    .show-others = Les enseñas a otros a dibujar un plano con el que otra persona puede trabajar.
    .resume-1 = Planeo cómo se van a ver y a encajar las cosas antes de hacerlas
    .resume-2 = Dibujo o sigo planos, moldes o modelos y los mejoro
    .step = Mide un cuarto o una cosa esta semana y dibújala con sus medidas.

sociology-and-anthropology = Culturas y comunidades
    .means = Sabes cómo viven los grupos de gente, qué comparten y cómo cambian.
    .not-yet = Conoces más que nada las costumbres de tu propio grupo.
    .with-help = Visitas un grupo nuevo con una amiga que te explica sus costumbres.
    .on-my-own = Vives o trabajas con gente de otra cultura y sigues sus costumbres.
    .show-others = Ayudas a vecinos y recién llegados: explicas las costumbres de cada lado.
    .resume-1 = Aprendo cómo viven otros grupos y trabajo bien con ellos
    .resume-2 = Noto qué comparte un grupo y cómo cambian sus costumbres
    .step = Pregúntale a un vecino o a una amiga cómo celebra un día especial.

production-and-processing = Hacer productos
    .means = Sabes convertir materiales en productos, en buen orden y con poco desperdicio.
    .not-yet = Usas lo que otros hacen, y cómo se hace es nuevo para ti.
    .with-help = Haces un paso de un trabajo grande de empaque o costura con alguien a tu lado.
    .on-my-own = Coses, horneas o empacas muchas piezas y todas salen iguales.
    .show-others = Planeas los pasos de un trabajo grande y le enseñas a cada quien su parte.
    .resume-1 = Hago, separo o empaco productos en buen orden y con poco desperdicio
    .resume-2 = Sigo los mismos pasos para que cada pieza salga igual
    .step = Anota los pasos de algo que haces y busca uno que quita tiempo.

chemistry = Química de cada día
    .means = Sabes de qué están hechas las cosas y qué pasa si se mezclan o calientan.
    .not-yet = Usas jabón y polvo de hornear, y cómo funcionan es nuevo para ti.
    .with-help = Lees las señales de peligro de un limpiador con alguien que te las explica.
    .on-my-own = Eliges el producto correcto para una mancha y sabes qué no se debe mezclar.
    .show-others = Les enseñas a otros a guardar, usar y tirar limpiadores fuertes sin peligro.
    .resume-1 = Uso productos fuertes con cuidado y sé qué no se debe mezclar
    .resume-2 = Elijo productos para un trabajo por lo que hacen a cada material
    .step = Lee la etiqueta de un limpiador y busca con qué no se debe mezclar.

biology = Plantas, animales y cuerpo
    .means = Sabes cómo viven, crecen y se enferman las plantas, los animales y el cuerpo.
    .not-yet = Ves plantas y animales cada día, y cómo crecen es nuevo para ti.
    .with-help = Averiguas el nombre de una planta o un insecto con alguien que lo conoce.
    .on-my-own = Ves que una planta o una mascota está enferma y averiguas qué necesita.
    .show-others = Les explicas a otros cómo crecen los seres vivos y qué les hace daño.
    .resume-1 = Noto cómo crecen, cambian o se enferman plantas, animales o personas
    .resume-2 = Aprendo qué necesitan los seres vivos y qué les hace daño
    .step = Mira una planta o un animal cinco minutos al día y anota qué cambia.

history-and-archeology = Saber de historia
    .means = Sabes qué pasó antes y por qué todavía importa.
    .not-yet = Has oído historias viejas y todavía no has averiguado más.
    .with-help = Preguntas por el pasado con un familiar que te ayuda a escribirlo.
    .on-my-own = Averiguas con gente y papeles cómo cambió tu familia o tu pueblo.
    .show-others = Le cuentas el pasado a un grupo y muestras cómo sabes que es verdad.
    .resume-1 = Reúno datos del pasado con conversaciones, fotos o archivos
    .resume-2 = Cuento a otros el pasado y cómo se sabe
    .step = Hazle a una persona mayor una pregunta sobre el pasado y anota lo que dice.

personnel-and-human-resources = Buscar y capacitar ayudantes
    .means = Sabes cómo se elige, capacita, paga y trata con justicia a la gente en el trabajo.
    .not-yet = Trabajas como ayudante y todavía no has elegido ayudantes.
    .with-help = Eliges y capacitas a un ayudante nuevo con alguien que ya lo ha hecho.
    .on-my-own = Encuentras ayudantes para un evento, les dices las reglas y les das un trato justo.
    .show-others = Les enseñas a otros a elegir, capacitar y tratar con justicia a la gente.
    .resume-1 = Averiguo las reglas sobre ayudantes, horas o pago y las explico
    .resume-2 = Ayudo a elegir, recibir o capacitar a gente nueva
    .step = Busca una regla sobre el pago o los descansos del trabajo en una página del gobierno.

telecommunications = Redes y señales
    .means = Sabes cómo llega a la gente la señal de teléfono, internet, radio y tele.
    .not-yet = Usas el teléfono y el internet tal como están.
    .with-help = Conectas una casa a internet mientras alguien te dice cada paso.
    .on-my-own = Averiguas por qué una señal es débil y mueves cosas para que llegue mejor.
    .show-others = Instalas teléfonos, radios o internet para un grupo y explicas cómo funcionan.
    .resume-1 = Uso o instalo teléfonos, radios o internet y reviso la señal
    .resume-2 = Averiguo por qué una señal es débil y la mejoro
    .step = Revisa tu teléfono en cada cuarto y busca dónde llega mejor la señal.

physics = Física de cada día
    .means = Sabes cómo actúan el peso, la fuerza, el calor, el agua y la corriente.
    .not-yet = Levantas y mueves cosas, y las reglas detrás de eso son nuevas para ti.
    .with-help = Mueves algo pesado sobre ruedas mientras alguien te guía.
    .on-my-own = Usas ruedas, una rampa o el equilibrio para mover cosas pesadas sin peligro.
    .show-others = Les explicas a otros por qué se vuelca una carga o por qué un cuarto sigue frío.
    .resume-1 = Uso en el trabajo lo que sé del peso, la fuerza, el calor o la corriente
    .resume-2 = Averiguo por qué algo se vuelca, se calienta mucho o gasta demasiada corriente
    .step = Busca en casa esta semana un lugar por donde entra aire frío o caliente.

engineering-and-technology = Construir cosas que funcionan
    .means = Sabes planear, construir y mejorar cosas para que funcionen y duren.
    .not-yet = Usas lo que otros construyen, y cómo se planea es nuevo para ti.
    .with-help = Haces un estante o una maqueta con un plano y con alguien a tu lado.
    .on-my-own = Planeas y haces un estante, un carrito o una tubería de agua que funciona.
    .show-others = Guías a otros para planear, construir y mejorar algo útil.
    .resume-1 = Planeo, construyo o mejoro cosas para que funcionen y duren
    .resume-2 = Pruebo mis propios diseños y los cambio para mejorarlos
    .step = Mira una cosa que se rompió, averigua por qué y dibuja una más fuerte.
