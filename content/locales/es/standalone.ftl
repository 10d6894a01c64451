# Lo que dice la página antes de que esté el programa, o donde no puede estar, y cómo se llama en la pantalla de un teléfono. Se
# escribe en la página cuando se construye: nada de esto se carga.

# Debajo del ícono en un teléfono: 12 letras como mucho.
standalone-short-name = Sé hacer
# What the language calls itself.
standalone-language = Español
standalone-description = Mira lo que ya aprendes cada día, ponle nombre a tus habilidades y quédate con el resultado.
standalone-soon = Un momento. El resto de la página está en camino. Con una conexión lenta puede tardar medio minuto.
standalone-cannot = El resto de la página no puede empezar en este navegador. Puede ser muy viejo, o algo que la página necesita está apagado. Prueba con otro navegador, o con otro teléfono u otra computadora.
standalone-no-script = El resto de la página necesita JavaScript, y tu navegador lo tiene apagado. Enciéndelo en los ajustes, o pide ayuda a alguien.
standalone-nothing = ¿Aquí no pasa nada?
standalone-paper = Hazlo en papel
