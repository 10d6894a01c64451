# The sentences of every page and of those before the cards: loaded first.

name = Habilidades de cada día
# What search engines and browsers say of the page.
page-about = Mira lo que ya aprendes cada día, ponles nombre a tus habilidades y quédate con el resultado.
# Which way the language is written: ltr or rtl.
direction = ltr
offered-by = Te lo ofrece { $agency }
talk-to-person = Habla con una persona
adviser-page = Cómo encontrarnos
adviser-hours = Horario: { $hours }
more-places = Otros lugares donde buscar

## The language. $language, $missed and $own are names of languages.

languages = Idioma
language-loading = Un momento. La página cambia al otro idioma.
language-changed = Ahora la página está en { $language }.
language-failed = No pudimos cargar la página en { $language }. Para otro idioma hace falta internet. La página se queda como está, y tus respuestas están a salvo. Inténtalo otra vez, o vuelve más tarde.
language-missed = Esta página todavía no está en { $missed }. Está en { $own }.

## Buttons and places

start = Empezar
next = Siguiente
skip = Saltar esto
back = Atrás
done = Listo
counselor = Para quien te orienta:
all-that-fit = Marca todo lo que vaya contigo.
skills-so-far = Tus habilidades hasta ahora
stays-here = Lo que escribes se queda en este aparato. No se envía nada.
goes-with-tab = Lo que escribes se queda en esta pestaña. No se envía nada. Cuando termines, presiona “Salir y borrar”.
see-for-yourself = Compruébalo
erase-everything = Borrar todo
leave-erase = Salir y borrar
lock-now = Cerrar con llave
have-copy = Tengo una copia guardada
desk-name = Para personal de orientación
path = Tu camino
place-start = Inicio
place-days = Tus días
place-forms = Lo que haces
place-stories = Cuéntame más
place-skills = Nombra tus habilidades
place-level = Qué tan bien
place-proof = Lo que lo muestra
place-barriers = Los obstáculos
place-profile = Tus habilidades
place-take = Llévatelo
card-of = Tarjeta { $at } de { $of }
card-done = Hecha
place-and-minutes = { $place }, { $count ->
    [one] queda más o menos un minuto
   *[other] quedan unos { $count } minutos
}

## Notices

copy-saved = Tu archivo está en tus descargas. Su nombre empieza con everyday-skills.
closing-erases = ¿Sigues aquí? Si no, en un minuto o menos se borra todo lo que escribiste.
closing-locks = ¿Sigues aquí? Si no, en un minuto o menos tus respuestas se cierran con llave.
closing-seconds = { $count ->
    [one] Queda un segundo
   *[other] Quedan { $count } segundos
}
still-here = Sigo aquí
erased-elsewhere = Tus respuestas se borraron en otra pestaña. Por eso ya no están aquí tampoco.
idle-erased = No hubo nadie aquí por un rato. Por eso borramos todo lo escrito. Así la próxima persona no lo puede leer.
load-damaged = No pudimos leer tus respuestas guardadas. Siguen aquí tal como están. Puedes empezar de nuevo sin perderlas. Guárdalas ahora en un archivo.
load-foreign = Aquí hay datos que no son de Habilidades de cada día. Se quedan tal como están, y puedes empezar de todos modos. Si crees que son tuyos, guárdalos en un archivo.
load-newer = Una versión más nueva de esta página guardó tus respuestas. Están a salvo. Vuelve a cargar la página para tener la versión nueva. Lo que hagas ahora no se guarda.
save-blocked = No se guardó: tu navegador no deja que esta página guarde nada. Tus respuestas están aquí hasta que cierres la página. Guarda una copia ahora.
save-full = No se guardó: ya no hay espacio en este navegador. Tus respuestas están aquí hasta que cierres la página. Guarda una copia ahora.
save-newer = No se guardó: una versión más nueva de esta página cuida tus respuestas, y no las tocamos. Guarda una copia de lo que hagas aquí. Luego vuelve a cargar la página.
save-copy-now = Guardar una copia
load-again = Volver a cargar
cards-loading = Un momento. Ya vienen las tarjetas.
desk-loading = Un momento. Ya viene el escritorio.
papers-loading = Un momento. Ya vienen tus papeles.
papers-failed = Esto no se pudo cargar. Tus respuestas están a salvo. Inténtalo otra vez, o vuelve más tarde.
cards-failed = Las tarjetas no se pudieron cargar. Tus respuestas están a salvo. Inténtalo otra vez, o vuelve más tarde.
save-unread = Guardarlo en un archivo

## Start

welcome-title = Sabes más de lo que crees
welcome-lead = La mayor parte de lo que sabemos no viene de la escuela. Aquí miras lo que haces cada día y ves qué habilidades hay en eso.
welcome-time = Lleva de 15 a 20 minutos. Puedes parar y volver. Después de una tarjeta ya puedes ver tus primeras habilidades.
welcome-private = Tus respuestas se quedan en este aparato. No necesitas una cuenta, y nadie más las ve.
welcome-right = No hay respuestas buenas ni malas. Puedes saltarte cosas.
device-title = ¿De quién es este teléfono o esta computadora?
device-own = Es mío
device-own-hint = Tus respuestas se quedan aquí, y así puedes volver.
device-shared = También lo usan otras personas
device-shared-hint = Tus respuestas se van cuando cierras esta pestaña. Guarda una copia al final.
company-title = ¿Hay alguien contigo?
company-alone = No, o estoy con alguien que conozco
company-alone-hint = Vas a tu propio paso.
company-counselor = Sí, alguien que me ayuda como parte de su trabajo
company-counselor-hint = Por ejemplo, alguien que orienta sobre empleo. Verás preguntas que esa persona te puede hacer.
hope-title = ¿Qué esperas lograr?
days-title = ¿Dónde pasas tus días?
days-lead = Marca todo lo que vaya contigo. Así ves primero los ejemplos que van más contigo.

## Take it with you

erase-title = ¿Borrar todo?
erase-lead = Se borran todas tus respuestas de esta página y de este navegador. Nadie las puede recuperar. Las copias que guardaste o imprimiste se quedan contigo.
erase-now = Sí, borrar todo
erase-keep = No, conservar mis respuestas

## When all is erased

left-title = Tus respuestas se borraron
left-wait = Un momento. Nos aseguramos de que no quede nada.
left-gone = No queda nada tuyo en esta página. Ya no guardamos nada más en este navegador.
left-not-ours = Lo que no podemos borrar:
left-files = Los archivos que guardaste. Mira en tus descargas. Llévatelos o bórralos.
left-paper = Lo que imprimiste. Llévatelo.
left-browser = Tu navegador puede recordar la dirección de esta página. En ella no va ninguna de tus respuestas.
left-close = Cierra esta pestaña ahora. Si otras personas usan esta computadora, cierra todas las ventanas del navegador.
left-again = Empezar otra vez
