# The answers on the pages that are not about forms or skills.

setting-home = En casa y con la familia
setting-care = Al cuidar a alguien
setting-paid-work = En un trabajo con sueldo
setting-odd-jobs = En trabajos pequeños con paga, de vez en cuando
setting-community = En mi comunidad, iglesia o templo
setting-online = En internet
setting-hobby = En un pasatiempo
setting-school = En la escuela o en una clase
setting-service = En el servicio militar o nacional

hope-job = Encontrar trabajo
hope-better-job = Encontrar un trabajo mejor
hope-change = Hacer algo distinto
hope-proof = Mostrar lo que sé hacer
hope-study = Entrar a una clase o un curso
hope-curious = Ver lo que sé

relation-family = Alguien de mi familia
relation-friend = Una amistad o alguien que vive cerca
relation-boss = Alguien para quien trabajé
relation-coworker = Alguien con quien trabajé
relation-customer = Alguien a quien atendí o ayudé
relation-leader = Alguien que guía mi comunidad, iglesia o templo
relation-teacher = Alguien que me dio clases o me enseñó un oficio
relation-someone-else = Otra persona

check-it-worked = Lo hice y funcionó
check-asked-someone = Pregunté a alguien que sabe
check-more-sources = Busqué en más de un lugar
check-instructions = Lo comparé con las instrucciones o las reglas
check-got-feedback = La gente me dijo cómo lo hice

barrier-time = Tengo muy poco tiempo
    .step = Elige una tarea que ya vas a hacer esta semana e intenta hacerla de otra manera.
barrier-money = Las clases cuestan demasiado
    .step = Pregunta en tu biblioteca qué clases son gratis. Hay muchas.
barrier-confidence = No sé si puedo hacerlo
    .step = Pídele a alguien de confianza que te diga una cosa que haces bien.
barrier-tools = Me faltan herramientas, una computadora o buen internet
    .step = Pregunta en tu biblioteca o centro de empleo qué computadoras y herramientas puedes usar gratis.
barrier-language = El idioma se me hace difícil
    .step = Pregunta en tu biblioteca por un grupo gratis para practicar el idioma.
barrier-place = No hay nada cerca, o no tengo cómo llegar
    .step = Pregunta en tu biblioteca o centro de empleo por una clase que puedas tomar por teléfono o internet.
barrier-unseen = En el trabajo nadie ve lo que sé hacer
    .step = Cuéntale a tu jefe o jefa una cosa que resolviste y pídele una tarea nueva.
barrier-past-school = La pasé mal en la escuela
    .step = Puedes aprender sin escuela. Elige una cosa que aprender y una persona con quien te guste aprender.

kind-11 = Dirigir y organizar
kind-13 = Negocios y dinero
kind-15 = Computadoras y matemáticas
kind-17 = Planos de obras e ingeniería
kind-19 = Ciencia
kind-21 = Ayudar a la gente y a la comunidad
kind-23 = Leyes
kind-25 = Enseñanza y bibliotecas
kind-27 = Arte, medios y deportes
kind-29 = Salud
kind-31 = Ayudar en el cuidado de la salud
kind-33 = Cuidar la seguridad de la gente
kind-35 = Cocinar y servir comida
kind-37 = Limpiar y cuidar jardines
kind-39 = Cuidado personal y tiempo libre
kind-41 = Ventas
kind-43 = Trabajo de oficina
kind-45 = Campo, pesca y bosque
kind-47 = Construir y excavar
kind-49 = Instalar y arreglar cosas
kind-51 = Fabricar cosas
kind-53 = Manejar vehículos y mover cosas
