# The sentences of the cards and all that follows: loaded once the first page is shown.

## Buttons and places

near-title = Ayuda cerca de ti
agreed-title = Metas y próximos pasos
agreed-open = Ver lo que acordamos
remove = Quitar
about = De dónde vienen las habilidades
credit-esco = Este servicio usa la clasificación ESCO de la Comisión Europea. Nosotros decidimos qué actividades y habilidades van con ella.
credit-onet = Este producto incluye información de la base de datos O*NET 30.1 del Departamento de Trabajo de Estados Unidos, Administración de Empleo y Capacitación (USDOL/ETA). Se usa con la licencia CC BY 4.0. O*NET® es una marca registrada de USDOL/ETA. Hemos cambiado parte de esta información. USDOL/ETA no ha aprobado, respaldado ni verificado estos cambios.
change = Cambiar

## Reading aloud

aloud-read = Leer en voz alta
aloud-pause = Pausar
aloud-go-on = Seguir
aloud-stop = Parar
aloud-slower = Más lento
aloud-chosen = Elegiste:
aloud-written = Escribiste:
aloud-failed = Tu aparato dejó de leer. Tus respuestas están a salvo. Prueba otra vez.

## For who comes back

welcome-back = Qué bueno verte otra vez. Aquí te quedaste la última vez. Todas tus respuestas están aquí.
unknown-answers = { $count ->
    [one] Una respuesta es de otra versión de esta página. Está guardada, pero no la podemos mostrar aquí.
   *[other] { $count } respuestas son de otra versión de esta página. Están guardadas, pero no las podemos mostrar aquí.
}

## The cards

kind-organised = lo organizan otras personas
kind-everyday = parte de la vida diaria
kind-both = lo organizan otras personas, o es parte de la vida diaria
form-above = { $form } · { $kind }
form-lead = { $means } Marca lo que haces, o lo que hacías antes.
ask-form = “¿Qué haces tú ahí?” “¿Qué más te pide la gente?”
more-like-these = Más como estas
own-words = Con tus propias palabras
own-add = Hago algo parecido: lo escribo con mis palabras
own-add-another = Escribir otra más
own-label = ¿Qué haces? Por ejemplo: “Cuido a…” o “Arreglo…”.
likely = ¿Hay alguna de estas en lo que haces? Marca lo que sea cierto para ti.
likely-found = { $count ->
    [one] Puede haber una habilidad ahí. Viene enseguida.
   *[other] Puede haber { $count } habilidades ahí. Vienen enseguida.
}
likely-none = Todavía no vemos una habilidad en estas palabras. No pasa nada: puedes elegirla más tarde.
likely-failed = No pudimos buscar habilidades en tus palabras. Tus palabras están guardadas. Puedes agregar habilidades más tarde.
private-note = Por favor, no escribas nombres completos ni direcciones. Tampoco números de teléfono o de documentos.
private-warning = Esto parece un número privado. Es más seguro quitarlo.

## Stories

stories-title = ¿De cuáles de estas cosas quieres contar más?
stories-lead = Elige hasta { $count ->
    [one] una
   *[other] { $count }
}. Una historia corta ayuda a ver lo que sabes hacer. La puedes usar cuando alguien te pregunte qué sabes hacer.
stories-full = Ya son tres. Para elegir otra, primero quita una.
story-above = Cuéntame más
story-did = ¿Qué hiciste?
story-did-lead = Piensa en una sola vez. ¿Qué hiciste primero? ¿Qué hiciste después? Con unas pocas palabras basta.
story-else = ¿Qué más hiciste?
story-else-lead = Piensa en las cosas pequeñas: lo que planeaste, dijiste, llevaste, revisaste o arreglaste.
story-hard = ¿Qué fue difícil?
story-hard-lead = ¿Qué salió mal, o qué tuviste que resolver?
story-result = ¿Qué se logró?
story-result-lead = ¿Qué mejoró después? ¿A quién le dio gusto?
ask-story = “¿Qué hiciste tú y qué hicieron otras personas?” “¿Qué más?” “¿Qué no hiciste tú?”
when = ¿Lo haces todavía?
when-now = Sí, todavía lo hago
when-before = No, eso fue antes
when-unsure = No me acuerdo

story-speak = También puedes hablar: toca el micrófono de tu teclado.
box-full = Este cuadro está lleno. Quita algo para escribir más.

## Hard words, explained beside them

word-resume = ¿Qué es un currículum?
word-resume-means = Una o dos hojas que dicen qué sabes hacer y dónde trabajaste. Se lo das a quien te puede dar trabajo.
word-lists = ¿Qué son O*NET y ESCO?
word-lists-means = Son dos listas largas de habilidades y trabajos. O*NET es de Estados Unidos y ESCO es de Europa. Las usan las empresas y quienes orientan. Por eso ves también el nombre que tus habilidades tienen ahí.
word-tab = ¿Qué son el navegador y la pestaña?
word-tab-means = El navegador es el programa que te muestra esta página. Puede tener muchas páginas abiertas. Cada una es una pestaña. Ves sus nombres en el borde de la pantalla, o detrás de un cuadro pequeño con un número.
word-passphrase = ¿Qué es una frase secreta?
word-passphrase-means = Es una contraseña de varias palabras. Para ti es fácil de recordar. Para los demás es difícil de adivinar.

## Skills

skill-in-own-words = “{ $own }” ({ $name })
skills-title = Estas habilidades se ven en lo que haces
skills-lead = Mira cada una. ¿Va contigo? Puedes quitarla, o decirla con tus propias palabras.
skills-lead-none = Todavía no has marcado nada, así que no hay nada que mostrar. Puedes agregar una habilidad aquí, o volver a las tarjetas.
ask-skills = “¿Dónde más haces esto?” “¿Cómo lo dirías tú?”
because-you = Se ve cuando haces esto:
because-you-say = Tú dijiste que va contigo
and-more = { $count ->
    [one] y una cosa más
   *[other] y { $count } cosas más
}
verdict-yes = Sí, va conmigo
verdict-no = No va conmigo
own-name = Decirla con mis palabras
own-name-label = ¿Cómo la dices tú?
skills-more = { $count ->
    [one] Mostrar una más
   *[other] Mostrar { $count } más
}
add-skill = ¿Falta algo?
add-any = Ver todas las habilidades y agregar una
add-other = Ver todas las habilidades
add-to-own = Escribiste “{ $words }”. ¿Qué habilidades hay ahí?
family-people = Con la gente
family-thinking = Pensar y planear
family-technical = Herramientas y máquinas
family-know-how = Temas que conoces

## How well and proof

level-above = Qué tan bien
level-title = { $skill }: ¿qué va contigo hoy?
level-not-yet = Todavía no
level-with-help = Con ayuda
level-on-my-own = Por mi cuenta
level-show-others = Podría enseñar a otras personas
ask-level = “¿Cuándo lo hiciste por última vez?” “¿Quién estaba contigo?”
elsewhere = ¿La usas también en otro lugar?
elsewhere-yes = Sí, también en otro lugar
elsewhere-no = No, solo ahí
elsewhere-yes-short = También en otro lugar
proof-above = Lo que lo muestra
proof-title = { $skill }: ¿qué podrías mostrar?
proof-lead = Cualquier respuesta está bien. Te ayuda a saber qué decir cuando alguien pregunte.
proof-word = Solo mi palabra
proof-word-hint = Lo dices tú, y es un buen comienzo.
proof-example = Un ejemplo que puedo contar
proof-example-hint = Puedes contar una vez en que lo hiciste.
proof-show = Algo que puedo mostrar
proof-show-hint = Una foto, algo que hiciste, un papel, un mensaje.
proof-confirm = Alguien que lo confirmaría
proof-confirm-hint = Una persona que te vio hacerlo.
ask-proof = “Si alguien te pregunta por esto, ¿qué le dirías?”
confirmer = ¿Quién sería?
checked = ¿Cómo supiste que lo hacías bien?

## What gets in the way

barriers-title = ¿Qué obstáculos tienes cuando quieres aprender?
barriers-lead = Marca todo lo que vaya contigo. Para cada uno verás un primer paso pequeño.
barrier-step = Un primer paso: { $step }
ask-barriers = “¿Qué tendría que cambiar primero?”

## Your skills

profile-title = Tus habilidades
profile-lead = Esto sale de lo que nos contaste. Lo dijiste tú, así que lo puedes usar y cambiar.
profile-nothing = Todavía no hay nada que mostrar. Marca lo que haces en una tarjeta, y aquí verás tus primeras habilidades.
profile-next = Llévatelo
self-reported = Información dada por la propia persona: tú nombraste estas habilidades.
learning-all = { $count ->
    [one] Nombraste una cosa que haces.
   *[other] Nombraste { $count } cosas que haces.
}
learning-everyday = { $count ->
    [one] Una de ellas es aprendizaje de cada día. La mayoría olvida contarlo.
   *[other] { $count } de ellas son aprendizaje de cada día. La mayoría olvida contarlo.
}
learning-organised = { $count ->
    [one] Una de ellas es aprendizaje que otras personas organizan, como una clase o un trabajo.
   *[other] { $count } de ellas son aprendizaje que otras personas organizan, como una clase o un trabajo.
}
learning-both = { $count ->
    [one] Una de ellas puede ser de los dos tipos.
   *[other] { $count } de ellas pueden ser de los dos tipos.
}
learning-own = Con tus propias palabras:
you-hope = Lo que esperas lograr:
picture-title = Tu dibujo
picture-lead = Cada rayo es una manera de aprender. Cada punto es una habilidad que se ve ahí. Un punto grande tiene más detrás.
picture-skills = { $count ->
    [one] habilidad
   *[other] habilidades
}
picture-in-words = Lo mismo en palabras
strengths-people = Lo que haces con la gente
strengths-thinking = Cómo piensas y planeas
strengths-technical = Lo que haces con herramientas y máquinas
strengths-know-how = Los temas que conoces
seen-in = { $count ->
    [one] Se ve en una cosa que haces
   *[other] Se ve en { $count } cosas que haces
}
confirmed-by = Lo confirmaría: { $who }
checked-by = Cómo lo comprobaste:
codes = En una empresa se puede llamar: { $onet } (O*NET { $code })
codes-esco = En una empresa se puede llamar: { $onet } (O*NET { $code }), o algo cercano: { $esco } (ESCO)
change-level = Qué tan bien
change-proof = Lo que lo muestra
map-title = Tu mapa
map-lead = Cada fila es una habilidad. Cada marca es una manera de aprender en la que se ve. Abre una habilidad para ver por qué está aquí.
map-names = Qué quieren decir los dibujos pequeños
resume-title = Frases para un currículum
resume-with-help = { $line }, con ayuda
resume-or = O también: { $line }
resume-lead = Usa solo lo que sea cierto para ti. Cambia las palabras como quieras.
stories-told = Tus historias
story-did-short = Lo que hice
story-else-short = Qué más hice
story-hard-short = Lo difícil
story-result-short = Lo que se logró
steps-title = Lo que puedes hacer ahora
steps-lead = Elige lo que quieres hacer. Nada de esto cuesta dinero.
steps-chosen = Lo que voy a hacer
change-barriers = Cambiar los obstáculos
flat = Diste siempre la misma respuesta a “Qué tan bien”. No pasa nada. Si unas cosas te salen más fácil que otras, dilo. Así las ideas de trabajo irán mejor contigo.
careers-title = Ideas de trabajo
careers-lead = Mira qué trabajos piden lo que tú haces. Tus habilidades se quedan en este aparato: solo se carga la lista de trabajos.
careers-open = Ver ideas de trabajo
careers-loading = Un momento. Ya viene la lista de trabajos.
careers-failed = La lista de trabajos no se pudo cargar. Tus respuestas están a salvo. Inténtalo otra vez, o vuelve más tarde.
careers-liked = Trabajos que te llaman la atención
changes-since = Desde el { $day }
see-changes = Ver qué hay de nuevo
go-on-title = { $count ->
    [one] Te queda una tarjeta
   *[other] Te quedan { $count } tarjetas
}
go-on-lead = Cada tarjeta puede mostrar más de lo que sabes.
go-on = Seguir: { $form }

## What is new

changes-title = Qué hay de nuevo desde el { $day }
changes-none = Todavía no hay nada nuevo. Pasa por las tarjetas y cambia lo que haya cambiado. Luego mira aquí otra vez.
changes-activities = Esto lo haces ahora
changes-skills = Habilidades nuevas
changes-grown = Habilidades que crecieron
changes-then-now = { $then } → { $now }
changes-places = { $count ->
    [one] Se ve en una cosa más que haces
   *[other] Se ve en { $count } cosas más que haces
}
forget-earlier = Ya no comparar
forget-earlier-hint = Esto quita tus respuestas de antes. Las de hoy se quedan.

## Take it with you

take-title = Llévatelo
take-lead = Tus habilidades son tuyas. Llévalas a quien te orienta, a una entrevista de trabajo, o a tu familia.
take-papers = Imprimirlo o guardarlo para Word
take-papers-hint = Tu perfil, tus historias y tu plan: en papel, en un archivo, o para copiar.
take-badges = Hacer insignias
take-badges-hint = Lo que dices de una habilidad, con tu firma digital: todos pueden ver si alguien lo cambió. Alguien que te conoce lo puede confirmar.
take-share = Dárselo a alguien
take-share-hint = Por ejemplo, a quien te orienta: con un enlace, o con una imagen para su cámara.
take-save = Guardar una copia
take-save-hint = Un archivo con todas tus respuestas. Si hiciste insignias, lleva también la clave con que las firmas. Es para ti: quien lo tenga lo puede leer.
start-again = Hacerlo otra vez
start-again-hint = Es bueno después de unos meses. Tus respuestas de hoy se guardan, y verás qué hay de nuevo y qué creció.
take-erase-hint = Quita todas tus respuestas de este aparato. Esto no se puede deshacer.
