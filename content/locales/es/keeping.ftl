# The sentences about keeping answers safe: a device that others use, the passphrase, saved copies, what is kept and what was
# sent. Loaded with the cards.

## Notices

lost-newest = Se dañó una parte de lo que está guardado aquí. Tus respuestas están a salvo, pero puede faltar la última. Mira si está. La parte dañada también se guarda.
reminder-shared = Lo que escribes se va cuando cierras esta pestaña. Guarda una copia para no perderlo.
reminder-frame = Esta página se muestra dentro de otro sitio. Tu navegador puede borrar u olvidar lo que escribiste. Guarda una copia por si acaso.
reminder-safari = Este navegador puede borrar lo que escribiste si pasas siete días sin venir. Guarda una copia por si acaso.
reminder-room = Este navegador puede borrar lo que escribiste si se queda sin espacio. Guarda una copia por si acaso.

## On a device that others use

shared-tab = Lo que escribes se guarda solo en esta pestaña, mientras esté abierta.
shared-leave = Cuando termines, presiona “Salir y borrar” arriba en la página. Así no queda nada. Cerrar solo la pestaña puede no bastar.
idle-lead = Si no hay nadie aquí por un rato, la página cierra tus respuestas por sí sola.
idle-title = ¿Cuánto debe esperar?
idle-minutes = { $count ->
    [one] Un minuto
   *[other] { $count } minutos
}
shared-erases = Si no hay nadie aquí por un rato, la página borra lo que escribiste. Si pones una frase secreta, lo cierra con llave y no lo borra.
shared-locks = Si no hay nadie aquí por un rato, la página cierra con llave lo que escribiste. Tu frase secreta lo abre.
lock-set = Poner una frase secreta
lock-change = Tu frase secreta

## A passphrase

lock-title = Cerrar con una frase secreta
lock-lead = Una frase secreta son unas palabras que solo tú sabes. Con ella, nadie más puede leer lo que se guarda aquí.
lock-forgotten = Si la olvidas, pierdes tus respuestas. Nadie las puede abrir entonces, ni siquiera nosotros.
lock-copy = Escríbela en un papel y ponla en un lugar seguro. O guarda antes una copia de tus respuestas. Quien tenga esa copia la puede leer.
lock-in-tab = Sirve mientras esta pestaña esté abierta. Tus respuestas se van con la pestaña.
lock-put-on = Cerrar mis respuestas con llave
lock-only-copy = Solo guardar una copia con llave
lock-is-on = Tu frase secreta está puesta. Sin ella, nadie puede leer lo que se guarda aquí. La escribes cuando vuelves.
lock-off = Quitar la frase secreta
lock-failed = El navegador no pudo hacerlo. Tus respuestas están como estaban. Inténtalo otra vez.
lock-missing = En esta página, este navegador no puede cerrar tus respuestas con llave. Se guardan como antes. Guarda una copia, y ponla donde solo tú la puedas leer.
lock-aside = Aquí hay datos viejos que no pudimos leer. No se pueden cerrar con llave. Primero guárdalos en un archivo. Luego se quitan de este navegador.
lock-aside-clear = Guardarlos y quitarlos
locked-copy = Guardar una copia con llave
locked-copy-lead = Es un archivo que solo se abre con una frase secreta. Si la olvidas, nadie puede abrir el archivo.
locked-copy-save = Guardar la copia con llave
passphrase = Tu frase secreta
passphrase-new = Una frase secreta nueva
passphrase-again = La misma otra vez
passphrase-advice = Usa por lo menos 8 letras o números. Lo mejor son cuatro palabras que no tengan que ver entre sí. Son fáciles de recordar.
passphrase-show = Mostrar lo que escribo
passphrase-working = Un momento. Un teléfono viejo necesita unos segundos para esto.
passphrase-short = Es muy corta. No cambió nada. Usa por lo menos 8 letras o números.
passphrase-differs = No es igual a la de arriba. No cambió nada. Escríbela otra vez.
passphrase-wrong = Con esta frase no se abre. Tus respuestas están a salvo. Mira si hay mayúsculas o minúsculas, e inténtalo otra vez.

## When answers are locked

locked-title = Tus respuestas están cerradas con llave
locked-lead = Escribe tu frase secreta. Así sigues donde te quedaste.
locked-open = Abrir
locked-forgot = ¿La olvidaste?
locked-forgot-lead = Sin ella, nadie puede abrir tus respuestas, ni siquiera nosotros. Las puedes dejar aquí e intentarlo otro día. Las puedes guardar en un archivo con llave. Si antes guardaste una copia, borra las respuestas de aquí y luego abre la copia. O bórralas y empieza de nuevo.
locked-save = Guardar el archivo con llave

## A saved copy

open-title = Abrir una copia guardada
open-copy-hint = De otro día o de otro aparato. Ves lo que hay en ella antes de que cambie nada.
open-lead = Ves lo que hay en ella antes de que cambie nada.
open-file = ¿Qué archivo es? Su nombre puede empezar con everyday-skills.
open-locked = Esta copia está cerrada con llave. Escribe la frase secreta que le pusiste.
open-inside = Esto hay en la copia. Todavía no cambió nada.
open-things = { $count ->
    [one] Una cosa que haces
   *[other] { $count } cosas que haces
}
open-skills = { $count ->
    [one] Una habilidad
   *[other] { $count } habilidades
}
open-stories = { $count ->
    [one] Una historia
   *[other] { $count } historias
}
open-changed = Último cambio: { $day }
open-unknown = { $count ->
    [one] Una respuesta de otra versión de esta página. Está guardada, pero no la podemos mostrar.
   *[other] { $count } respuestas de otra versión de esta página. Están guardadas, pero no las podemos mostrar.
}
open-not-locked = En este aparato se guarda sin frase secreta. Después puedes poner una.
open-own = Con tus propias palabras
open-it = Abrirla
open-merge = Juntar las dos
open-merge-hint = Si las dos tienen una respuesta, se queda la más nueva. No se pierde nada más.
open-replace = Usar solo la copia
open-replace-hint = Lo que hay aquí ahora se va. Si lo quieres, guarda antes una copia.
open-save-first = Guardar una copia de lo que hay aquí
open-leave = Dejarla: todo se queda como está
file-too-large = Este archivo es muy grande para ser una copia de tus respuestas. Aquí no cambió nada. Elige otro archivo.
file-damaged = Este archivo no se puede leer. Puede faltarle una parte. Aquí no cambió nada. Usa otra copia, si la tienes.
file-foreign = Este archivo no es de Habilidades de cada día. Aquí no cambió nada. Elige otro archivo.
file-newer = Una versión más nueva de esta página guardó este archivo. El archivo está bien, y aquí no cambió nada. Vuelve a cargar la página y ábrelo otra vez.

## What is kept, and where

privacy-title = Qué se guarda y dónde
privacy-kept = Lo que se guarda ahora en este navegador
privacy-nothing = Aquí no hay nada tuyo guardado.
kept-answers = Tus respuestas
kept-again = Tus respuestas otra vez, por si algo se daña
kept-aside = Datos viejos que no se pudieron leer
kept-language = El idioma que elegiste
kept-language-too = También se guarda el idioma que elegiste.
kept-other = Una nota que esta página guarda para sí
kept-device = En este navegador
kept-tab = Solo en esta pestaña
kept-raw = Verlo tal como está
kept-locked = Está cerrado con llave. Nadie lo puede leer sin la frase secreta.
kept-mirror = Hay otra copia en la base de datos del navegador. Sirve si el navegador se cierra de golpe.
desk-stays = En este navegador también hay un escritorio de orientación. Sus fichas están con llave, y se quedan. Quien orienta las puede borrar en el escritorio. ¿Una de ellas es sobre ti? Entonces pregunta a quien te orienta.
kept-record = La ficha de una persona
kept-at-desk = Esta pestaña guarda también una nota. Dice que está en el escritorio, qué ficha está abierta (con un número al azar) y cuándo empezó la conversación. La nota se va cuando sales del escritorio.
size-bytes = { $count ->
    [one] 1 byte
   *[other] { $count } bytes
}
size-kb = { $size } kB
privacy-lasting = Cuánto tiempo se guarda
lasts-yes = Tu navegador prometió guardarlo hasta que lo borres.
privacy-sent = Qué se envió
sent-nothing = Desde que se cargó, esta página no ha pedido nada.
sent-files = { $count ->
    [one] Desde que se cargó, esta página pidió un archivo más de los suyos. No llevaba nada tuyo.
   *[other] Desde que se cargó, esta página pidió { $count } archivos más de los suyos. No llevaban nada tuyo.
}
sent-elsewhere = Una de las direcciones de abajo no es nuestra. Puede venir de algo que se agregó a tu navegador, o del sitio donde está esta página.
sent-loaded = Lo que se cargó al principio
sent-host = Esta página está en el sitio { $site }. Aquí ves lo que pidió Habilidades de cada día. No podemos ver qué más hace ese sitio. Puedes preguntar a quienes lo llevan.
sent-check = Lo puedes comprobar: apaga la conexión a internet y sigue. Todo funciona, menos lo que aún no se ha cargado: otros idiomas, las ideas de trabajo y las palabras que ayudan a encontrar habilidades.
privacy-rules = Las reglas de esta página
privacy-rules-lead = Tu navegador hace que esta página cumpla estas reglas. La página puede pedir sus propios archivos, y nada de ningún otro lugar.
privacy-ways = Lo que puedes hacer

## Take it with you

take-use = Usarlo
take-keep = Guardarlo
take-go-on = Seguir con esto
take-safe = Que nadie más lo vea
take-lock-hint = Así solo tú puedes leer lo que se guarda aquí.
take-privacy-hint = Mira qué guarda de ti esta página, y qué se envió: nada.
