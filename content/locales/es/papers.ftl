# The sentences of the papers, and of the pages they are taken from. Loaded with the code for them. On a paper the learner speaks:
# "I", not "you".

## Your papers

papers-title = Tus papeles
papers-lead = Elige un papel. Abajo ves cómo queda. Todo se hace en este aparato.
papers-lead-agreed = Lo que acordaste cabe en una hoja. Abajo ves cómo queda.
papers-name = Tu nombre en los papeles
papers-name-hint = Lo puedes dejar vacío. Se guarda con tus respuestas.
papers-which = ¿Qué papel?
papers-profile = Mi perfil
papers-profile-hint = Dos páginas para una empresa o para quien te orienta.
papers-stories = Mis historias
papers-stories-hint = Para contar en una entrevista de trabajo, parte por parte.
papers-plan = Mi plan
papers-plan-hint = Lo que quieres, tus obstáculos y lo que harás ahora.
papers-agreement = Lo que acordamos
papers-agreement-hint = Una página: lo que sabes hacer, tus metas y lo que sigue.
papers-others = Otros papeles
papers-agree = Cambiar lo que acordamos
papers-packet = Para una universidad
papers-packet-hint = Algunas universidades y colegios comunitarios dan crédito por lo que aprendiste fuera de la escuela. Esto es lo que piden, habilidad por habilidad.
papers-do = ¿Qué quieres hacer con él?
papers-print = Imprimirlo o guardarlo como PDF
papers-print-hint = Para un archivo PDF, elige “Guardar como PDF” donde tu navegador pide una impresora.
papers-pdf = ¿Qué es un PDF?
papers-pdf-means = Es un archivo que se ve igual que el papel. Lo puedes enviar, o guardar para imprimirlo después.
papers-word = Guardarlo para Word
papers-text = Guardarlo como texto simple
papers-page = Guardarlo como página web
papers-page-hint = La página web se abre en cualquier navegador. Lleva dentro todas tus respuestas, y así las puedes abrir aquí otra vez. Dásela solo a quien quieras que las lea todas.
papers-preview = Así queda
papers-lines = Frases para copiar en un currículum
papers-lines-lead = Copia en tu currículum lo que te sirva. Cambia las palabras hasta que suenen a ti.
papers-programs = Archivos para sitios de empleo y otros programas
papers-table = Guardar una tabla
papers-table-hint = Todas tus habilidades con sus códigos, para Excel y programas así.
papers-resume = Guardar un archivo de currículum
papers-resume-hint = Algunos sitios de empleo y programas de currículum leen este archivo (JSON Resume).
papers-count = Guardar un archivo para contar
papers-count-hint = Quien lleva esta página tal vez quiera saber qué aprende la gente y qué obstáculos tiene. En este archivo solo se ve en qué tarjetas contaste algo, qué clases de habilidades tienes y cuáles son tus obstáculos. No va tu nombre ni nada de lo que escribiste. Tú decides si lo das.
copy = Copiar
copied = Copiado.
not-copied = Tu navegador no lo copió. Selecciona el texto y cópialo tú.

## Badges

badges-title = Insignias
badges-lead = Una insignia es tu propia palabra sobre una habilidad. Lleva una firma digital, y así todos pueden ver si alguien la cambió. Es una declaración propia: no comprueba quién eres ni qué tan bien lo haces.
badges-signed = ¿Qué es una firma digital?
badges-signed-means = Tu aparato agrega un número largo a las palabras. Ese número va con esas palabras y con ninguna otra. Así se nota si alguien cambió una.
badges-missing = Aquí no puedes hacer insignias. Para eso, esta página tiene que llegar por una conexión segura. Su dirección debe empezar con “https”. Todo lo demás funciona.
badges-name = Tu nombre en las insignias
badges-yours = Tus insignias
badges-make = Hacer una insignia
badges-make-lead = Elige una habilidad que quieras mostrar. La insignia dice lo que contaste de ella, también tus historias. Mírala antes de darla.
badges-whole = Todo mi perfil
badges-more = { $count ->
    [one] Una habilidad más
   *[other] { $count } habilidades más
}
badges-none = Todavía no hay ninguna habilidad. Nombra una primero y luego vuelve.
badges-making = Un momento.
badges-made = Tu insignia está hecha.
badges-not-made = Tu navegador no la pudo firmar. No cambió nada. Inténtalo otra vez.
badges-own = Esta es tu propia insignia. Está aquí entre tus insignias.
badges-confirmed = Alguien confirmó tu insignia. La ves abajo.
badges-unchecked = En esta página no se puede revisar la firma. Para eso, su dirección debe empezar con “https”. No cambió nada.
badges-refused = Esto no vale
badges-refused-lead = Alguien confirmó una insignia tuya, pero hay algo mal. Nadie más ve esto.
badge-make = Hacer una insignia
badge-label = Declaración propia
badge-title = { $name } (declaración propia)
badge-profile = Mis habilidades de cada día
badge-profile-meaning = Las habilidades que encontré en lo que hago cada día.
badge-criteria = Esto lo digo yo de mí. Miré lo que hago cada día y encontré esto ahí. Nadie más lo ha revisado, a menos que alguien lo haya confirmado en una nota con su propia firma.
badge-note = { $skill }: { $level }
badge-level = Qué tan bien: { $level }.
badge-proof = Lo que lo muestra: { $proof }.
badge-check = Cómo sé que está bien: { $check }.
badge-elsewhere = Lo uso en más de un lugar.
badge-self-asserted = Declaración propia, hecha el { $day }
badge-all = Todo lo que dice
badge-save = Guardar la insignia
badge-save-token = Guardarla para programas
badge-ask = Pedir a alguien que la confirme
badge-ask-lead = Elige a una persona que te vio hacerlo. Mándale un enlace. O dale el archivo. Esa persona va al inicio de esta página, presiona “{ $button }” y elige el archivo. Verá esta insignia con todo lo que dice, y nada más. Luego te manda de vuelta un archivo o un enlace.
badge-ask-back = Abrir lo que te mandó
badge-ask-file = Guardar un archivo para esa persona
badge-ask-link = Hacer un enlace para esa persona
badge-save-confirmed = Guardar quién la confirmó
badge-take-away = Quitarla
badge-take-away-hint = También se va quién la confirmó. Esa persona tendría que confirmarla otra vez.
badge-take-away-now = Sí, quitarla
badge-taken-away = La insignia ya no está aquí. Los archivos que guardaste o diste se quedan como están.
badge-changed-since = Tu perfil ya dice otra cosa. La insignia todavía dice lo de antes. La puedes hacer de nuevo. Entonces ya no vale quién confirmó la anterior, y tienes que pedirlo otra vez.
badge-anew = Hacerla de nuevo
badge-gone = Tu perfil ya no dice esto. La insignia todavía dice lo de antes.
badge-confirmed = Lo confirmó { $name } ({ $relation }) el { $day }: “{ $words }”
badge-confirmed-hint = Revisamos la firma en este aparato. No podemos saber quién firmó.
badges-key = La clave de tus insignias
badges-key-lead = Una clave firma tus insignias. Se hizo en este aparato y se guarda con tus respuestas. Muestra que todas tus insignias se hicieron en el mismo lugar.
badges-key-save = Guardar mi clave
badges-key-save-hint = Los programas de insignias pueden usar este archivo. Quien lo tenga puede firmar insignias en tu nombre. No se lo des a nadie.
badges-key-erase = Borrar mi clave y mis insignias
badges-key-erase-hint = Entonces se van de aquí tu clave, tus insignias y quién las confirmó. Las insignias que guardaste o diste todavía valen.
badges-key-erased = Tu clave y tus insignias ya no están aquí.
link-label = Manda este enlace
link-missing = Tu navegador no puede hacer un enlace. Usa el archivo.
badge-too-large = Este archivo es muy grande para ser una insignia.
badge-no-token = Esto no es una insignia. Busca un archivo o enlace que venga de Habilidades de cada día.
badge-cut-off = Falta una parte. Cópialo todo, o abre el archivo otra vez.
badge-foreign = Esto no se hizo con Habilidades de cada día, y por eso no se puede leer aquí.
badge-algorithm = Esto tiene una firma que aquí no se puede revisar.
badge-wrong-key = El nombre de aquí y la clave de la firma no van juntos. No confíes en esto.
badge-forged = La firma no está bien. Alguien lo cambió, o se dañó en el camino.
badge-changed = La insignia cambió después de que la confirmaron. Pide que la confirmen otra vez.
badge-wrong-badge = Esto confirma una insignia que no está aquí. Ábrelo donde hiciste la insignia.
badge-not-yet-valid = La fecha de esto todavía no llega. ¿Está bien la fecha de este aparato?
badge-expired = Esto ya venció. Puedes pedir que lo hagan otra vez.
badge-by-oneself = Esto tiene la firma de la misma clave que la insignia. Lo tiene que confirmar otra persona.
badge-no-badge = En esta imagen no hay ninguna insignia.

## Handing over

share-title = Dárselo a alguien
share-lead = A quien te orienta, a una amistad, o a ti en otro teléfono. Esa persona ve lo que contaste aquí y puede seguir con eso.
share-file = Con un archivo
share-file-lead = Un archivo con llave es lo más seguro. Se lo das a esa persona, tal vez por correo. La frase secreta se la dices de otra manera, por ejemplo por teléfono.
share-file-open = Esta página no llegó por una conexión segura (HTTPS). Por eso tu navegador no puede cerrar aquí un archivo con llave. Quien tenga este archivo lo puede leer.
share-file-save = Guardar un archivo para esa persona
share-link = Con un enlace
share-link-lead = Todo lo que contaste aquí va en el enlace mismo, menos la clave de tus insignias. Nadie más lo guarda: los navegadores no mandan esta parte de un enlace a ningún sitio web.
share-link-open = Quien tenga el enlace puede leerlo todo. Mándalo solo a quien quieras que lo vea.
share-agreement = Con lo que acordamos
share-agreement-hint = Fortalezas, metas y próximos pasos de la conversación.
share-without-own = Dejar fuera mis propias palabras
share-without-own-hint = Entonces solo va lo que marcaste. Lo que escribiste se queda aquí: tus propias actividades, tus historias, tu nombre y tus insignias.
share-making = Un momento. Se está haciendo el enlace.
share-link-label = El enlace
share-link-copy = Copiar el enlace
share-picture = Con una imagen para su cámara
share-picture-lead = Esta imagen lleva el mismo enlace. La otra persona la enfoca con la cámara de su teléfono y abre lo que aparece.
share-picture-several = No cabe en una sola imagen. La otra persona va en su teléfono a { $address }, presiona “{ $button }” y elige la cámara. Tú muestras una imagen tras otra. El orden no importa.
share-picture-place = Imagen { $number } de { $count }
share-picture-name = Código QR para una cámara. Lleva lo mismo que el enlace de arriba.
share-picture-before = La de antes
share-picture-next = Imagen siguiente
share-picture-long = Contaste demasiado para una imagen. El enlace o el archivo lo pueden llevar todo.
share-words = Comprueba que llegó completo
code-same = Las dos personas deben ver las mismas cuatro palabras:

## Taking in

receive-link = ¿Alguien te dio un enlace?
receive-link-label = Pégalo aquí
receive-link-open = Abrir el enlace
receive-camera = ¿Te muestran una imagen?
receive-camera-lead = Tu cámara lee la imagen en blanco y negro (código QR) de la otra pantalla. No se graba nada.
receive-camera-look = Usar la cámara
receive-camera-stop = Detener la cámara
receive-camera-hold = Pon la imagen frente a la cámara.
receive-camera-parts = Se leyeron { $count } de { $of } imágenes. Pasa a la siguiente.
camera-missing = No se encontró ninguna cámara. No cambió nada. Pide el enlace y pégalo arriba.
camera-refused = Esta página no tiene permiso para usar la cámara. Lo puedes dar en tu navegador, o pide el enlace y pégalo arriba.
camera-insecure = Esta página no llegó por una conexión segura (HTTPS), y por eso no puede usar la cámara. Pide el enlace y pégalo arriba.
camera-lost = La cámara se detuvo. Puede que otro programa la esté usando. Inténtalo otra vez, o pide el enlace.
handover-foreign = Este enlace no es de Habilidades de cada día. Aquí no cambió nada. Copia todo el enlace e inténtalo otra vez.
handover-cut-off = Falta el final del enlace. Aquí no cambió nada. Copia todo el enlace e inténtalo otra vez.
handover-changed = Una parte de este enlace no está como estaba. Aquí no cambió nada. Copia todo el enlace, o pídelo otra vez.
handover-too-large = Esto es demasiado para un enlace. Aquí no cambió nada. Un archivo lo puede llevar todo.
handover-newer = Una versión más nueva de esta página hizo este enlace. El enlace está bien, y aquí no cambió nada. Vuelve a cargar la página y ábrelo otra vez.
handover-other = Esta imagen no va con las de antes. Para empezar de nuevo, detén la cámara y úsala otra vez.
handover-no-browser = Tu navegador es muy viejo para los enlaces. Aquí no cambió nada. Con un archivo sí se puede, o con un navegador más nuevo.

## Confirming

confirm-title = ¿Puedes confirmar esto?
confirm-lead = Una persona que usa el nombre { $name } quiere mostrar lo que sabe hacer. Te lo pide a ti porque tal vez lo viste. Lleva unos minutos. No necesitas una cuenta.
confirm-lead-nameless = Una persona quiere mostrar lo que sabe hacer. Te lo pide a ti porque tal vez lo viste. Lleva unos minutos. No necesitas una cuenta.
confirm-checked = Lo revisamos en este aparato: nadie lo cambió desde que se firmó. Si solo te lo querían mostrar, no necesitas saber más.
confirm-says = Esto dijo esa persona de sí el { $day }
confirm-means = Qué quiere decir confirmar
confirm-means-saw = Di solo lo que viste tú. Lo mejor es con tus propias palabras. Si no lo viste, está bien decir que no.
confirm-means-signed = Tu navegador firma lo que escribes. Así todos pueden ver si alguien lo cambia. No comprueba quién eres. Vale por { $years } años.
confirm-means-here = Todo se hace en este aparato. No se envía nada, y aquí no se guarda nada de lo que escribes. Recibes un archivo o un enlace, y tú lo devuelves.
confirm-form = Tus palabras
confirm-name = Tu nombre
confirm-missing = Todavía falta algo. Toca una línea para ir ahí:
confirm-name-missing = Escribe tu nombre. Esa persona quiere mostrar quién lo confirmó.
confirm-relation = ¿Qué relación tienes con esa persona?
confirm-relation-missing = Elige lo que mejor la describa.
confirm-relation-words = { $relation }, { $words }
confirm-family = Familia
confirm-friend = Una amistad o alguien que vive cerca
confirm-boss = Jefa o jefe
confirm-coworker = Colega de trabajo
confirm-customer = Cliente, o alguien que recibió su ayuda
confirm-leader = Líder en su comunidad, iglesia o templo
confirm-teacher = Quien le dio clases o le enseñó un oficio
confirm-someone = Otra persona
confirm-more = Puedes decir más: ¿de dónde, o desde cuándo?
confirm-saw = ¿Qué viste hacer a esa persona?
confirm-saw-missing = Escribe lo que viste. Una frase basta.
confirm-sign = Confirmar y firmar
confirm-leave = Prefiero no hacerlo
confirm-done = Gracias. Ahora devuélvelo.
confirm-back = Tus palabras ya están firmadas. Nadie las tiene todavía. Manda el archivo o el enlace a { $name }.
confirm-back-nameless = Tus palabras ya están firmadas. Nadie las tiene todavía. Manda el archivo o el enlace a la persona que te lo pidió.
confirm-save = Guardar el archivo
confirm-or-link = O manda este enlace. Quien lo tenga puede leer lo que escribiste.
confirm-forgotten = Esta página olvida lo que escribiste cuando sales de ella.
confirm-finish = Ya terminé
confirm-nothing = Aquí no hay nada que confirmar. Abre el enlace o el archivo que te dieron.
confirm-token-title = Confirmación: { $badge }

## On every paper

paper-self-reported = Información dada por la propia persona: esto lo digo yo de mí.
paper-translated = Los nombres de los trabajos son traducción nuestra de los de O*NET.
paper-quote = “{ $words }”
paper-more = { $count ->
    [one] y una cosa más
   *[other] y { $count } más
}
paper-confirmed-short = Lo confirmó { $name } ({ $relation })
paper-confirmed-all = Todo esto: { $confirmed }
paper-confirmed = Lo confirmó { $name } ({ $relation }), { $day }
paper-confirmed-words = Lo confirmó { $name } ({ $relation }), { $day }: “{ $words }”
paper-code = { $skill }: { $onet } (O*NET { $code })
paper-code-esco = { $skill }: { $onet } (O*NET { $code }), { $esco } (ESCO)
paper-codes = Cómo se puede llamar en una empresa: { $codes }
# Two things in a list, of which the first may be a list already: the comma of the language.
paper-listed = { $before }, { $next }
paper-people = Con la gente
paper-thinking = Pensar y planear
paper-technical = Herramientas y máquinas
paper-know-how = Temas que conozco
paper-hopes = Lo que espero lograr
paper-jobs = Trabajos que tuve
paper-work = Trabajos que me llaman la atención

## My skills

paper-profile = Mis habilidades
paper-strengths = Lo que sé hacer, y qué tan bien
paper-level = { $skill } ({ $level })
paper-shows-in = Lo hago aquí: { $forms }
paper-also = En lo que hago se ven también estas: { $skills }
paper-not-yet = Todavía no: { $skills }
paper-do = Lo que hago
paper-do-too = Y algo más
paper-resume = Para un currículum
paper-goals = Lo que quiero

## My stories

paper-stories = Mis historias
paper-stories-lead = Estas historias son mías. Las puedo contar cuando alguien pregunte qué sé hacer.
paper-stories-open = En este papel todavía hay preguntas abiertas. Ahí puedo escribir a mano.
paper-stories-none = Todavía no tengo una historia aquí. Puedo elegir una cosa que hago y escribirla aquí.
paper-story-new = Una historia mía
paper-story-when-now = Esto lo hago todavía.
paper-story-when-before = Esto lo hacía antes.
paper-story-use = Aquí se ve: { $skills }
paper-story-situation = Situación: de qué se trataba, y qué fue difícil
paper-story-what = ¿De qué se trataba? ¿Quién estaba ahí?
paper-story-action = Acción: lo que hice
paper-story-result = Resultado: lo que se logró

## My plan

paper-plan = Mi plan
paper-plan-want = Lo que quiero
paper-plan-want-open = ¿Qué quiero que esté mejor en seis meses?
paper-plan-way = Mis obstáculos, y un primer paso
paper-plan-way-open = ¿Qué obstáculos tengo? ¿Quién o qué me podría ayudar?
paper-plan-next = Lo que voy a hacer
paper-plan-next-open = ¿Qué haré primero? Puede ser algo pequeño.
paper-plan-when = ¿Cuándo y dónde?
paper-plan-who = ¿Quién me puede ayudar?
paper-plan-learn = Todavía no, o con ayuda
paper-plan-look = Cuándo miro esto otra vez
paper-plan-look-open = ¿Qué día? ¿Con quién?

## What we agreed

paper-agreement = Lo que acordamos
agree-day = Lo acordamos el { $day }
agree-strengths = Fortalezas en las que coincidimos
agree-strongest = Lo que sé hacer, y qué tan bien
agree-goals = Mis metas y próximos pasos
agree-goal = Meta { $number }
agree-blank = ¿Qué quiero lograr?
agree-what = Lo que haré ahora
agree-who = Quién
agree-when = Cuándo
agree-where = Dónde
agree-open = Falta decir: { $parts }
agree-came = Cómo salió
agree-came-done = hecho
agree-came-partly = en parte
agree-came-not-yet = todavía no
agree-last = La última vez
agree-last-came = La última vez ({ $came })
agree-near = Ayuda cerca de mí
agree-note-from-talk = De la conversación
agree-sign-client = Estoy de acuerdo (nombre y fecha)
agree-sign-counselor = Quien me orienta está de acuerdo (nombre y fecha)
agree-note = Información dada por la propia persona, y acordada en una conversación. Esto nombra lo que sé hacer y lo pone en papel. No es una calificación oficial.

## For a college

paper-packet = Lo que aprendí fuera de la escuela
paper-packet-lead = Muchas universidades dan crédito por lo que sabes y puedes hacer, sin importar dónde lo aprendiste. No lo dan solo por el tiempo. Cada una tiene sus reglas y sus formularios. Por eso pregunta ahí primero: “¿Quién ayuda con el crédito por lo que ya aprendí?” En inglés se llama “credit for prior learning”.
paper-packet-goals = Para qué lo quiero
paper-packet-goals-open = ¿Para qué clase o programa es? ¿Por qué me importa?
paper-packet-skills = Las habilidades de esta carpeta
paper-packet-others = Otras habilidades que nombré
paper-packet-all = Todas las cosas que hago
paper-packet-bring = Lo que puedo llevar
paper-packet-bring-lead = Las universidades quieren ver algo. Marco lo que tengo y lo pongo en esta carpeta.
paper-packet-bring-show = { $skill }: una cosa, una foto o un papel que lo muestre
paper-packet-bring-letter = { $skill }: una carta de alguien que lo vio ({ $who })
paper-packet-bring-confirmed = { $skill }: lo confirmó { $name } ({ $relation }), { $day }
paper-packet-bring-papers = Papeles de clases o trabajos, si los tengo
paper-packet-none = Todavía no hay ninguna habilidad. Puedo nombrar una y escribir sobre ella.
paper-packet-did = Lo que hice
paper-packet-did-open = ¿Qué hice yo y qué hicieron otras personas? ¿Cuándo, y por cuánto tiempo?
paper-packet-learned = Lo que aprendí
paper-packet-learned-level = Qué tan bien: { $level }
paper-packet-learned-open = ¿Qué sé ahora que no sabía antes? ¿Por qué funciona así?
paper-packet-sure = Cómo sé que está bien
paper-packet-sure-open = ¿Cómo supe que lo hacía bien? ¿Con quién o con qué lo comprobé?
paper-packet-else = Dónde más lo usé
paper-packet-else-where = También lo usé en otro lugar. ¿Dónde fue, y qué cambié?
paper-packet-else-only = Hasta ahora lo usé solo ahí. ¿Dónde más podría servir?
paper-packet-else-open = ¿Lo usé también en otro lugar? ¿Qué no era igual?
paper-packet-show = Lo que puedo mostrar, y quién lo confirmaría
paper-packet-show-open = ¿Qué podría mostrar? ¿Quién me vio hacerlo?
paper-packet-show-more = ¿Qué es, dónde está y qué muestra?
paper-packet-show-reach = ¿Cómo puede la universidad hablar con esta persona? Primero le pregunto.

## For a table

table-skill = Habilidad
table-words = Con mis propias palabras
table-onet = Código de O*NET
table-onet-name = Nombre en O*NET
table-esco = ESCO
table-family = Clase
table-level = Qué tan bien
table-elsewhere = También en otro lugar
table-yes = sí
table-no = no
table-shows-in = Dónde se ve
table-proof = Lo que lo muestra
table-confirmed = Quién lo confirmó
table-note = Nota

## For a résumé

resume-sentence = { $line }.
resume-reference = { $relation }, { $day }
resume-reference-words = { $words } ({ $relation }, { $day })
