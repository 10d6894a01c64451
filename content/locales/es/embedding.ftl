# What is said to the person who puts the widget on a page, when something in their settings is wrong. Loaded with the cards.
# $field is the name of the setting, $value what stands there, $languages the tags of the languages there are.

## Settings

settings-wrong = Algo no está bien en los ajustes de esta página. Lo demás funciona, como ves abajo. Esta nota está aquí porque la pediste con “check”: quítalo antes de publicar.
setting-unreachable = No se pudo cargar el archivo que nombra `{ $field }`. Revisa la dirección. Si está en otro sitio, el archivo debe permitir este (CORS).
setting-unreadable = El archivo que nombra `{ $field }` no es JSON válido. Casi siempre sobra o falta una coma.
setting-unknown = No hay ningún ajuste `{ $field }`. Mira si hay un error al escribir.
setting-on-off = `{ $field }` es `{ $value }`. Puede ser on u off.
setting-theme = `{ $field }` es `{ $value }`. Puede ser auto, light o dark.
setting-counselor = `{ $field }` es `{ $value }`. Puede ser ask, on, off o desk.
setting-storage = `{ $field }` es `{ $value }`. Puede ser ask o tab.
setting-step = `{ $field }` nombra `{ $value }`. Puedes ocultar estos pasos: company, hope, days, stories, level, proof, barriers.
setting-language = `{ $field }` es `{ $value }`. No es uno de los idiomas que tenemos. Lo reemplaza el más cercano, o si no, uno de los idiomas de quien visita la página. Puedes usar estos: { $languages }.
setting-name = `{ $field }` es `{ $value }`. Puede tener de 1 a 40 letras minúsculas, números y guiones.
setting-form = `{ $field }` nombra `{ $value }`. No hay tal tarjeta. La lista de tarjetas está en la guía.
setting-need = `{ $field }` nombra `{ $value }`. Puede ser un obstáculo, como time, o uno de estos: people, thinking, technical, know-how.
setting-long = `{ $field }` es muy largo. Empieza con `{ $value }`. Puede tener hasta 200 letras y signos.
setting-address = `{ $field }` es `{ $value }`. Una dirección web empieza con https:// o http://. En tu propio sitio puede ser una ruta, como /help/ o logo.svg. No lleva espacios y puede tener hasta 2,000 letras y signos.
setting-email = `{ $field }` es `{ $value }`. Debe ser una dirección de correo, como jo@example.org.
setting-missing = Falta `{ $field }`. Sin eso, el resto de esta entrada se deja fuera.
setting-too-many = `{ $field }` y lo que sigue se deja fuera. Puedes tener hasta 10 enlaces, 50 recursos y 100 actividades.

## Things to do of an agency's own

pack-twice = `{ $field }` es `{ $value }`. Está aquí dos veces. Cada uno puede estar una sola vez.
pack-setting = `{ $field }` es `{ $value }`. No hay tal lugar de la vida. La lista está en la guía.
pack-skill = `{ $field }` nombra la habilidad `{ $value }`. No hay tal habilidad. La lista está en la guía.
pack-skills = `{ $field }` tiene este número de habilidades: { $value }. Puede tener de 2 a 5.
pack-weight = `{ $field }` es `{ $value }`. Puede ser 1, 2 o 3.
pack-touches = `{ $field }` no tiene ninguna habilidad que se use de verdad. Dale 2 o 3 a una de ellas.
pack-esco = `{ $field }` es `{ $value }`. No conocemos esa habilidad en ESCO. La puedes dejar fuera.
pack-text = `{ $field }` es `{ $value }`. Puede tener de 3 a 120 letras y signos en una línea, sin paréntesis angulares.
pack-from = De { $agency }
pack-from-here = De quienes llevan esta página
