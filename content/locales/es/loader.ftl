# What the loader says on a host's page before anything is loaded, or when nothing could be. Put into the loader when the page is built.

loader-open = Mira tus habilidades de cada día
loader-close = Cerrar
loader-wait = Un momento. La página se prepara.
loader-trouble = Algo salió mal
loader-trouble-lead = Lo que guardaste está a salvo en este aparato. Vuelve a cargar la página, o prueba otro navegador.
loader-reload = Volver a cargar
loader-save = Guardar mis respuestas
