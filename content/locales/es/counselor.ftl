# The sentences of the counselor's desk, read by counselors. They are loaded with the code for it.

## The desk

desk-title = Tu escritorio
desk-back = Volver al escritorio
desk-leave = Salir del escritorio
desk-guide = La guía para quienes orientan, para leer o imprimir (una página para empezar)
desk-newer = Una versión más nueva de esta página hizo este escritorio. Tus fichas están a salvo. Vuelve a cargar la página para tener la versión nueva.
desk-no-lock = Aquí no hay escritorio. Esta página no puede cerrar con llave lo que guarda, y las fichas de las personas deben ir con llave. Abre la página con una dirección que empiece con https, o pregunta a quien la lleva.
desk-only-tab = Aquí no hay escritorio. Quien lleva esta página pidió que no quede nada al cerrar la pestaña, y un escritorio guarda fichas.
desk-blocked = Aquí no hay escritorio. Este navegador no deja que la página guarde nada. Mira en sus ajustes si este sitio puede guardar datos. Una ventana privada quizás no lo permita.

## The desk: its passphrase

desk-lead = Aquí tienes una ficha de cada persona con quien hablas. También tomas notas y acuerdas con ella los próximos pasos.
desk-fact-here = Las fichas se quedan en esta computadora, en este navegador. Nadie más las recibe. En otra computadora no las ves.
desk-fact-codes = Las fichas llevan iniciales o un código. No les pongas nombres completos. Si la persona quiere, su nombre puede ir en sus papeles.
desk-fact-passphrase = Una sola frase secreta cierra todas con llave. Sin ella, nadie las puede abrir: ni tu oficina ni nosotros. Si la olvidas, no hay vuelta atrás.
desk-advice = Elige una frase secreta para este escritorio. Escríbela en un papel. Guárdala donde solo tú la alcances, o donde tu agencia guarda esas cosas.
desk-set-up = Preparar el escritorio
desk-lost = El escritorio mismo ya no se puede leer, pero hay fichas. Escribe la frase secreta de este escritorio para abrirlas.
desk-locked = El escritorio está cerrado con llave
desk-locked-lead = Escribe la frase secreta de tu escritorio para ver las fichas.
desk-record-locked = Esta ficha está cerrada con llave
desk-record-locked-lead = Para quien orienta: escribe la frase secreta de tu escritorio. Así sigues donde te quedaste.
desk-instead = Ir a la lista de personas
desk-closing = ¿Sigues aquí? Si no, en un minuto o menos el escritorio se cierra con llave.
desk-wrong = Con esta frase no se abre. Las fichas están a salvo. Mira si hay mayúsculas o minúsculas, e inténtalo otra vez.
desk-forgot = Sin la frase secreta, nadie puede abrir las fichas de este escritorio. Las puedes dejar aquí e intentarlo otro día. Las puedes guardar todas en un archivo, con llave como están. O puedes borrar el escritorio con todas sus fichas y prepararlo de nuevo.
desk-export-locked = Guardar todas las fichas, con llave

## The desk: a new client

desk-new = Persona nueva
desk-code = Iniciales o un código
desk-code-note = Por ejemplo J.R. o 2207. Se queda en este escritorio.
desk-code-name = Esto parece un nombre. Usa iniciales o un número, y así la lista no dice quién viene a verte. Puedes seguir así si quieres.
desk-begin = Empezar
desk-same = Ya tienes una ficha de { $code }. ¿Es la misma persona?
desk-same-open = Abrir { $code }
desk-from-home = Ya hizo una parte en casa
desk-from-home-hint = Las dos maneras empiezan con el código que escribes arriba. Con la segunda abres después su archivo, enlace o código QR.
desk-no-code = Todavía sin código
desk-without-code = una persona sin código

## The desk: the list

desk-clients = Las personas que orientas
desk-search = Busca un código o un próximo paso
desk-found = { $count ->
    [one] Se encontró una.
   *[other] Se encontraron { $count }.
}
desk-found-none = No se encontró ninguna.
desk-reading = Un momento. Se están abriendo las fichas.
desk-empty = Todavía no hay nadie aquí. Empieza con el botón de arriba.
desk-all-archived = Todas las fichas están archivadas.
desk-show-archived = { $count ->
    [one] Mostrar la ficha archivada
   *[other] Mostrar las { $count } fichas archivadas
}
desk-archived = archivada
desk-seen-today = hoy
desk-seen-yesterday = ayer
desk-seen-ago = hace { $count } días
desk-seen-on = { $day }
desk-nothing-told = Todavía no contó nada
desk-progress = { $at } de { $of } tarjetas
desk-progress-done = Todas las tarjetas
desk-skills = { $count ->
    [one] una habilidad
   *[other] { $count } habilidades
}
desk-next = Próximo paso:
desk-open = Abrir
desk-more = Más
desk-change-code = Cambiar el código
desk-rename = Usar este código
desk-rename-not = Dejarlo como estaba
desk-put-away = Archivar
desk-bring-back = Ponerla otra vez en la lista
desk-export-one = Guardar esta ficha
desk-erase-one = Borrar esta ficha
desk-erase-sure = ¿Borrar la ficha de { $code }?
desk-erase-yes = Sí, borrarla
desk-erase-no = No, dejarla
desk-erase-which = Abierta por última vez: { $seen } · { $told }
desk-erase-begun = Empezada el { $day } · { $told }
desk-erase-lead = La ficha se borra con sus notas. Nadie la puede recuperar. Las otras fichas se quedan. Lo que guardaste o imprimiste se queda contigo.
desk-unreadable = Una ficha que no se puede leer
desk-record-damaged = Está dañada. Eso no toca tus otras fichas. Guárdala en un archivo antes de borrarla: quizás alguien la pueda arreglar.
desk-record-newer = La escribió una versión más nueva de esta página. Vuelve a cargar la página para tener la versión nueva. Entonces se abre.
desk-record-other-passphrase = Está cerrada con una frase secreta que no es la de tu escritorio. Guárdala en un archivo. Luego tráela abajo con su propia frase secreta.
desk-record-gone = Esta ficha ya no está aquí.
desk-save-unread = Guardarla en un archivo

## The desk: what is said

desk-erased = Se borró la ficha de { $code }.
desk-erased-elsewhere = La ficha de { $code } se borró en otra pestaña.
desk-all-erased = Se borró el escritorio con todas sus fichas. En este navegador no queda nada de eso.
desk-was-erased = { $code }: se borró hoy, porque nadie abrió la ficha en { $count } días.
desk-will-be-erased = { $code }: se borrará el { $day }. Abre la ficha para que se quede.
desk-room-little = { $count ->
    [one] En este navegador hay espacio para más o menos una persona más. Borra fichas que ya no necesites, o guárdalas antes todas en un archivo.
   *[other] En este navegador hay espacio para unas { $count } personas más. Borra fichas que ya no necesites, o guárdalas antes todas en un archivo.
}
desk-room-none = En este navegador no hay espacio para otra persona. Guarda todas las fichas en un archivo y luego borra algunas que ya no necesites. Archivarlas no da más espacio.
desk-not-stored = Para quien orienta: esta ficha no se pudo guardar, y por eso sigue abierta. Una copia para la persona no lleva notas. Guarda también la ficha: ahí está todo, y solo la abre tu frase secreta. La puedes traer otra vez en tu escritorio.
desk-close-anyway = Cerrarla sin los últimos cambios

## The desk: the same client twice

desk-twice = Puede que ya tengas una ficha de esta persona: { $code }.
desk-join = Abrir { $code } y juntar las dos
desk-join-hint = Valen las respuestas más nuevas, y no se pierde ninguna nota tuya. La ficha vacía que acabas de hacer se va.

## The desk: how it works

desk-settings = Cómo funciona este escritorio
desk-erase-after = Una ficha se borra sola si nadie la abre en
desk-erase-after-hint = Aquí se avisa desde dos semanas antes. Ninguna ficha se borra sin una semana de aviso.
desk-days = { $count } días
desk-minutes = Minutos para una conversación
desk-idle = Si no hay nadie aquí por un rato, el escritorio se cierra con llave.
desk-records = Todas las fichas: guardar, traer, borrar
desk-risk-frame = Esta página se muestra dentro de otro sitio. Tu navegador puede borrar las fichas. Guarda cada semana todas las fichas en un archivo.
desk-risk-safari = Este navegador puede borrar las fichas si nadie viene aquí en siete días. Guarda cada semana todas las fichas en un archivo.
desk-risk-room = Este navegador puede borrar las fichas si la computadora se queda sin espacio. Guarda de vez en cuando todas las fichas en un archivo.
desk-export-all = Guardar todas las fichas en un archivo
desk-export-hint = El archivo va con llave, como las fichas. Quien lo tenga necesita la frase secreta que el escritorio tiene hoy.
desk-exported = { $count ->
    [one] Se guardó una ficha. La frase secreta de este escritorio abre el archivo.
   *[other] Se guardaron { $count } fichas. La frase secreta de este escritorio abre el archivo.
}
desk-exported-none = No hay ninguna ficha que guardar.
desk-exported-unread = Una parte no se puede leer. Se guardó tal como está, en archivos aparte.
desk-bring-in = Traer fichas de un archivo
desk-bring-in-hint = Para un archivo que guardaste en este escritorio o en otro tuyo. Lo que hay aquí se queda.
desk-bring-in-now = Traerlas
desk-file-inside = { $count ->
    [one] Hay una ficha en este archivo, guardada el { $day }.
   *[other] Hay { $count } fichas en este archivo, guardadas el { $day }.
}
desk-file-passphrase = Escribe la frase secreta que tenía el escritorio cuando se guardó el archivo. De ahí en adelante, la frase secreta de este escritorio abre las fichas.
desk-file-leave = No usar el archivo
desk-brought-in = { $count ->
    [one] Se trajo una ficha.
   *[other] Se trajeron { $count } fichas.
}
desk-brought-in-none = No se trajo ninguna ficha.
desk-not-brought-in = { $count ->
    [one] Una no se trajo: no se puede leer, o no hay espacio para ella.
   *[other] { $count } no se trajeron: no se pueden leer, o no hay espacio para ellas.
}
desk-file-too-large = Este archivo es muy grande para ser de un escritorio.
desk-file-damaged = Este archivo está dañado. Aquí no cambió nada. Usa otra copia.
desk-file-foreign = Este archivo no es de un escritorio de Habilidades de cada día. Aquí no cambió nada.
desk-file-newer = Una versión más nueva de esta página hizo este archivo. Vuelve a cargar la página e inténtalo otra vez.
desk-file-empty = No hay ninguna ficha en este archivo.
desk-file-of-one = Esta es la copia de una persona. Arriba, en “Persona nueva”, usa “Ya hizo una parte en casa” y ábrela ahí.
desk-erase-all = Borrar el escritorio con todas las fichas
desk-erase-all-sure = ¿Borrar el escritorio con todas sus fichas?
desk-erase-all-lead = Nadie las puede recuperar. Los archivos que guardaste se quedan contigo.
desk-erase-all-yes = Sí, borrar todo

## What client and counselor agree on: read by both, where "you" is the client

agree-title = Lo que acordamos
agree-lead = Esto lo miramos en equipo. Todo se puede cambiar.
agree-lead-home = Aquí hay espacio para tus metas y próximos pasos.
agree-lead-home-day = Lo acordaste con quien te orienta el { $day }. Lo puedes cambiar.
agree-view = A tu modo de ver, ¿qué tan bien?
agree-view-none = No sabría decirlo
agree-view-hint = La persona solo ve tu respuesta en la página “Lo que acordamos”, ahí o en la segunda pantalla.
agree-you = Tú
agree-counselor = Quien te orienta
agree-unsaid = Sin decir todavía
agree-talk = Hablemos de esto
agree-talk-lead = Aquí no vemos lo mismo. Eso no quiere decir que alguien esté mal.
agree-screen = Para quien orienta: en la segunda pantalla la persona también ve esta página, con las dos respuestas. Tus notas no están ahí.
agree-talk-none = Hasta ahora vemos lo mismo.
agree-talk-not-yet = Quien te orienta todavía no dijo cómo ve tus habilidades. Puede decirlo junto a “Qué tan bien”.
agree-ask-more = Para preguntar: “¿Cuándo lo hiciste por última vez? Cuéntame paso a paso qué hiciste.”
agree-ask-less = Para preguntar: “¿Por qué lo dices? Yo veo más en lo que contaste. Mira lo que veo.”
agree-ask-unsaid = Para preguntar: “¿Cómo lo ves tú? ¿Cuál de estas va mejor contigo?”
agree-ask-unseen = Para preguntar: “¿Me puedes contar una vez en que lo hiciste?”
agree-ask-alike = Ahora las dos respuestas dicen lo mismo.
agree-change-views = Cambiar lo que dijimos
agree-you-now = Lo que dices tú
agree-counselor-now = Lo que dice quien te orienta
agree-all = Todas las habilidades, según cada quien
agree-strengths-title = Fortalezas en las que coincidimos
agree-strengths-lead = Marca lo que las dos personas contarían a una empresa.
agree-strength-differs = En esto no vemos lo mismo. Primero hablemos de ello. Mientras tanto, el papel no dice qué tan bien.
agree-strengths-more = Más de tus habilidades
agree-strengths-none = Todavía no hay habilidades. Salen de lo que cuentas en las tarjetas.
agree-goals-title = Metas y próximos pasos
agree-goals-lead = Una meta basta. Hay espacio para tres. Un próximo paso pequeño es mejor que uno grande.
agree-goal-number = Meta { $number }
agree-offers = Puedes elegir una de estas
agree-offer-learn = Mejorar en: { $skill }
agree-offer-work = Encontrar este trabajo: { $work }
agree-offer-place = Preguntar en: { $name }
agree-box-goal = ¿Qué quieres lograr?
agree-box-what = ¿Cuál es el próximo paso?
agree-box-who = ¿Quién lo hace?
agree-box-when = ¿Para cuándo?
agree-box-where = ¿Dónde, o con quién?
agree-who-me = Yo
agree-who-counselor = Quien me orienta
agree-who-both = Las dos personas
agree-when-week = Esta semana
agree-when-two = En dos semanas
agree-when-next = Antes de vernos otra vez
agree-before = Lo que acordamos la última vez
agree-before-day = Lo que acordamos el { $day }
agree-before-lead = ¿Cómo salió? No hay respuestas malas. Los planes cambian.
agree-before-strengths = Fortalezas en las que coincidimos
agree-what-came = ¿Cómo salió?
agree-done = Hecho
agree-partly = En parte
agree-not-yet = Todavía no
agree-again = Acordar lo que sigue
agree-change = Cambiar lo que acordamos
agree-print = Imprimirlo en una hoja
agree-give = Entregar una copia
agree-give-hint = Con un archivo, un enlace o una imagen para la cámara de un teléfono. No van las notas ni las opiniones de quien te orienta.

## Taking it away: what is said at a desk in place of what a learner reads

papers-name-client = El nombre de la persona en los papeles
papers-name-desk = Lo puedes dejar vacío, y la persona lo escribe a mano en el papel. Un nombre que se escribe aquí se guarda en esta ficha, con llave, y va en la copia para la persona. Tu lista solo muestra el código.
start-again-desk = Para ver qué se logró de las metas no hace falta esto. En la próxima visita, abre esta ficha: “Lo que acordamos” empieza con ellas.
share-desk-title = Entregar una copia
share-desk-lead = La persona recibe una copia de lo que contó, para leerla y seguir en casa. Tus notas, tus opiniones y el código se quedan en este escritorio.
share-desk-file = Un archivo con llave es lo más seguro. Deja que la persona piense una frase secreta y la escriba aquí. No debe ser la de tu escritorio. Luego mándale el archivo por correo, o ponlo en su memoria USB.
share-desk-open = En casa, la persona va a { $address } y presiona “{ $button }”. Ahí elige el archivo y escribe la frase secreta.
share-desk-link = Todo lo que contó la persona va en el enlace mismo, menos la clave de sus insignias. Nadie más lo guarda: los navegadores no mandan esta parte de un enlace a ningún sitio web. Se abre por sí solo.
share-desk-link-open = Quien tenga el enlace puede leerlo todo. Mándalo solo a la persona.
share-desk-without-own = Dejar fuera las palabras de la persona
share-desk-without-own-hint = Entonces solo va lo que marcó. Lo que se escribió se queda aquí: sus propias actividades, sus historias, sus metas, su nombre y sus insignias.

## The talk: what stands beside the question

talk-title = Para ti, que orientas
talk-clock = La conversación: { $used } de { $of } min
talk-clock-step = Este paso: { $used } de { $of } min
talk-pause = Detener el reloj
talk-clock-on = Seguir con el reloj
talk-ask = Pregunta
talk-probe = Pregunta más
talk-notes = Tus notas
talk-note = Tu nota para esta página
talk-notes-whose = Se quedan en este escritorio. No van en nada que le des a la persona, a menos que marques la casilla de abajo. Otra gente puede leerlas si las reglas de tu agencia lo dicen.
talk-on-paper = Puede ir en el acuerdo
talk-later = Para volver más tarde
talk-later-how = Si te saltas una página, queda aquí. Se va cuando se contesta algo en ella.
talk-later-off = Quitar
talk-page-of = { $about }: { $page }
talk-steps = Pasos de esta conversación
talk-steps-lead = Quita lo que no vas a ver con esta persona. No se pierde nada de lo que dijo.
talk-step-hope = Lo que espera
talk-keys = Teclas
talk-use-keys = Usar estas teclas
talk-key-next = Siguiente
talk-key-back = Atrás
talk-key-skip = Saltar esto y dejarlo para más tarde
talk-key-note = Escribir una nota
talk-key-pause = Detener el reloj, o seguir
talk-key-screen = Abrir una segunda pantalla
talk-key-keys = Mostrar estas teclas, u ocultarlas

## The talk: its first page, read by the client

talk-welcome-kept = Lo que cuentas se queda en esta computadora, con llave. Puedes llevarte una copia a casa.
talk-welcome-who = Quien te orienta también lo ve, y te dice quién más puede verlo.

## The talk: what to say

talk-begin = Di esto primero, a tu manera
talk-begin-look = “Vamos a mirar lo que haces cada día y a encontrar las habilidades que hay en eso. Nadie te califica, y no hay respuestas malas.”
talk-begin-skip = “Puedes saltarte lo que quieras y parar cuando quieras. Igual te ayudamos.”
talk-begin-kept = “Lo que cuentas se guarda en esta computadora, con llave, bajo tus iniciales o un código. Se borra si no lo abro en { $count } días.”
talk-begin-notes = “Puedo escribir notas. Las puedes ver tú, y las puede ver quien me supervisa. También las podría pedir una corte.”
talk-begin-sheet = “Al final recibes una hoja con tus habilidades y nuestro plan. Tú decides quién más la ve.”
talk-ask-welcome = “¿Te parece bien?” Luego espera la respuesta.
talk-ask-hope = “¿Qué esperas lograr? Te leo unas respuestas. Di que sí a cada una que vaya contigo.”
talk-ask-days = “¿Dónde estás en un día normal? Te leo los lugares. Di que sí donde estás a menudo.”
talk-ask-form = “{ $question } Te leo unos ejemplos. Avísame cuando oigas algo que haces, o que hacías antes.”
talk-ask-stories = “Estas son las cosas que me contaste. ¿De cuál quieres contar más?”
talk-ask-did = “Piensa en una sola vez. ¿Qué hiciste primero? ¿Y después?”
talk-ask-else = “¿Qué más hiciste? Piensa también en las cosas pequeñas.”
talk-ask-hard = “¿Qué fue difícil, o salió mal? ¿Qué hiciste entonces?”
talk-ask-result = “¿Qué mejoró después? ¿A quién le dio gusto? ¿Lo haces todavía?”
talk-ask-skills = “Veo estas habilidades en lo que me contaste. Te las leo una por una. ¿Van contigo?”
talk-ask-level = “Te leo cuatro pasos. ¿Cuál va contigo hoy?”
talk-ask-proof = “Si alguien te pregunta por esto, ¿qué le podrías contar o mostrar?”
talk-ask-barriers = “¿Qué obstáculos tienes cuando quieres aprender? Te leo la lista. Di que sí donde vaya contigo.”
talk-ask-profile = “Esto es lo que me contaste, todo junto. ¿Qué ves? ¿Qué cambiarías?”
talk-ask-careers = “Estos trabajos piden cosas que tú haces. ¿Cuáles te llaman la atención?”
talk-ask-career = “Esto es lo que pide el trabajo. ¿Qué parte de esto haces ahora?”
talk-ask-changes = “Esto es nuevo desde la última vez. ¿Cómo lo lograste?”
talk-ask-agree = “Aquí está cómo lo ves tú y cómo lo veo yo. Hablemos de las dos cosas. ¿Qué quieres hacer ahora?”
talk-ask-came = “Esto es lo que queríamos la última vez. ¿Cómo salió? Los planes cambian, y está bien.”
talk-ask-take = “Esto es tuyo. ¿Cómo te lo quieres llevar: en papel, o en tu teléfono?”

## The talk: what to ask when little comes

talk-probe-did = “¿Qué hiciste tú?”
talk-probe-else = “¿Qué más?”
talk-probe-not-yours = “¿Qué no hiciste tú?”
talk-probe-last = “¿Cuándo lo hiciste por última vez?”
talk-probe-asked = “¿Qué más te pide la gente?”
talk-probe-hardest = “¿Cuál fue la más difícil?”
talk-probe-friend = “¿Cuál le contarías a alguien de confianza?”
talk-probe-knew = “¿Cómo sabías qué hacer?”
talk-probe-without = “¿Qué habría salido mal sin ti?”
talk-probe-hands = “¿Dónde estabas? ¿Qué hacían tus manos?”
talk-probe-where-else = “¿Dónde más haces esto?”
talk-probe-words = “¿Cómo lo dirías tú?”
talk-probe-seen = “¿Quién te vio hacerlo?”
talk-probe-with = “¿Quién estaba contigo?”
talk-probe-showed = “¿A quién se lo enseñaste? ¿Qué le costó más?”
talk-probe-thing = “¿Hay una cosa, una foto, un mensaje?”
talk-probe-right = “¿Cómo supiste que lo hacías bien?”
talk-probe-first = “¿Cuál dirías primero si alguien te pregunta?”
talk-probe-new = “¿En cuál no habías pensado antes?”
talk-probe-missing = “¿Qué falta?”
talk-probe-weighs = “¿Cuál pesa más?”
talk-probe-change = “¿Qué tendría que cambiar primero?”
talk-probe-helped = “¿Qué te ayudó antes?”
talk-form-work = “¿Qué haces en el trabajo ahora que no podías hacer la primera semana?”
talk-form-courses = “¿Hubo alguna vez una tarde o un día en que alguien enseñaba a un grupo, y tú estabas ahí?”
talk-form-helping = “Cuando hay algo en tu calle, en la escuela o en la iglesia, ¿qué terminas haciendo tú?”
talk-form-mentoring = “¿Quién te enseña a ti, y a quién le enseñas tú?”
talk-form-together = “¿Con quién hablas de cómo hacerlo mejor?”
talk-form-watching = “¿Qué sabes hacer que nadie te enseñó, porque lo viste hacer?”
talk-form-rules = “Si yo empezara ahí mañana, ¿qué me dirías que no está en ningún papel?”
talk-form-trying = “¿Qué arreglaste o resolviste que primero salió mal?”
talk-form-reading = “¿Qué tuviste que leer para poder hacer algo: una carta, una etiqueta, un formulario, un manual?”
talk-form-searching = “¿Qué fue lo último que buscaste en tu teléfono? ¿Cómo supiste que estaba bien?”
talk-form-online = “¿Qué grupo miras más? ¿Ahí lees, preguntas o contestas?”

## A second screen, and a second language

screen-open = Segunda pantalla
screen-close = Cerrar la segunda pantalla
screen-failed = Tu navegador no abrió otra ventana. Permite las ventanas emergentes para esta página. Luego inténtalo otra vez.
screen-name = La segunda pantalla del escritorio de orientación
screen-blank = En un momento ves aquí tu página.
screen-code = Abre la cámara de tu teléfono. Apunta a esta imagen. Luego abre el enlace que aparece.
screen-code-several = En tu teléfono, abre esta página y presiona “Tengo una copia guardada”. Elige la cámara. Apunta a una imagen tras otra. Quien te orienta te muestra la dirección.
screen-code-place = Imagen { $number } de { $count }
screen-code-name = Código QR para una cámara
screen-languages = El idioma de la persona
screen-language = ¿Qué idioma lee la persona?
screen-language-failed = Las palabras de este idioma no se pudieron cargar. Mientras tanto, la persona ve tu idioma.
screen-reading = Lo mismo en tu idioma
screen-chosen = Marcado:

## Working with a group

group-name = Trabajar con un grupo
group-title = Miremos nuestros días en grupo
group-lead = Miramos una tarjeta a la vez. Cada quien piensa en sus propios días y anota lo que hace.
group-own = En tu propio teléfono o computadora
group-own-how = Abre esta dirección, o apunta tu cámara a la imagen. Empieza y sigue hasta las tarjetas.
group-picture = Un código QR con la dirección de esta página
group-paper = En papel
group-paper-how = Toma una hoja y algo con que escribir. Marca lo que haces.
group-sheet = La hoja para imprimir
group-private = Lo que escribes es tuyo. Nadie aquí lo tiene que ver, y esta pantalla no guarda nada de eso.
group-first = ¿Qué tarjeta va primero?
group-minutes = ¿Cuánto tiempo para cada tarjeta?
group-minutes-count = { $count ->
    [one] Un minuto
   *[other] { $count } minutos
}
group-begin = Mostrar la primera tarjeta
group-place = { $at } de { $of }
group-time = { $count ->
    [one] Queda un minuto
   *[other] Quedan { $count } minutos
}
group-time-over = Ya es hora de la próxima tarjeta, cuando quieras.
group-for-you = Para ti: qué preguntar
group-ask-who = ¿Quién hizo algo de esto esta semana? No hace falta decir qué.
group-ask-did = ¿Qué hiciste tú ahí, paso a paso?
group-ask-learned = ¿Qué sabes ahora que no sabías al empezar?
group-ask-quiet = Da un minuto de silencio para escribir. Nadie tiene que leer nada en voz alta.
group-alone = Mostrar solo la tarjeta
group-all = Mostrar todo otra vez
group-keys = Las teclas de flecha y de página también llevan adelante y atrás. Con Escape termina la pantalla completa.
group-done = Volver al escritorio
group-end = Ya viste todas las tarjetas
group-end-lead = Lo que escribiste es tuyo. Esto puedes hacer con ello.
group-end-device = En tu propio aparato: sigue por tu cuenta. Llegas a tus habilidades, y las puedes imprimir o guardar.
group-end-shared = En un aparato que usan otras personas: primero guarda una copia para ti. Luego presiona “Salir y borrar”.
group-end-paper = En papel: llévate tu hoja a casa. La última página es para alguien de confianza.
group-end-talk = Llévalo a una conversación con quien te orienta. Esa persona puede abrir tu archivo, tu enlace o tu código QR.
