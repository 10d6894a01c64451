# The sentences of the pages with ideas for work. They are loaded with the occupations, when someone asks for them; every key
# begins with `career-`.

## Ideas for work

career-lead = Estos trabajos piden mucho de lo que tú haces. Son ideas para pensar. Solo tú sabes qué te conviene.
career-lead-thin = Una idea solo es buena cuando hay bastante de donde sacarla.
career-too-thin = { $count ->
    [one] Nombra una habilidad más, y aquí verás ideas.
   *[other] Nombra { $count } habilidades más, y aquí verás ideas.
}
career-license = ¿Qué es una licencia?
career-license-means = Es un papel del estado. Dice que puedes hacer un trabajo, como cortar pelo o manejar un camión.
career-add-skills = Ver las habilidades
career-ready = Para empezar ya
career-ready-means = La mayoría aprende esto en el mismo trabajo, en unos días o meses.
career-bit = Con un poco más
career-bit-means = La mayoría necesita primero de unos meses a dos años de práctica o de estudio. Algunos trabajos piden una licencia.
career-longer = Un camino más largo
career-longer-means = La mayoría necesita primero unos años de práctica o de universidad. Algunos trabajos piden una licencia.
career-none = Aquí no hay nada de lo que elegiste ver.
career-because = Porque esto se ve en lo que haces:
career-like-job = Se parece a un trabajo que tuviste: { $job }
career-also = También pide: { $skills }
career-look = Ver más de cerca
career-like = Me gusta
career-not-for-me = No es para mí
career-put-back = Volver a ponerla
career-taken-off = { $count ->
    [one] Una idea que quitaste
   *[other] { $count } ideas que quitaste
}
career-translated = Los nombres de los trabajos son traducción nuestra. O*NET, la lista de trabajos de Estados Unidos, está en inglés.

## Choose what you see

career-filter = Elige qué ver
career-by-road = ¿Cuánto quieres aprender primero?
career-by-kind = ¿Qué clases de trabajo te gustan?

## A job you had

career-job-title = Un trabajo que tuviste
career-job-lead = Busca un trabajo que conoces y mira qué tanto va con lo que haces ahora.
career-job-label = Nombre del trabajo, como “cocina” o “chofer”
career-job-add = Tuve este trabajo
career-job-none = No vemos un trabajo con estas palabras. Busca con una sola palabra corta.
career-job-compare = Comparar
career-jobs-had = Trabajos que tuviste:

## One job

# Shown where the title of a job is a translation, before its title in O*NET.
career-onet = El nombre es traducción nuestra. En inglés, O*NET lo llama:
career-overlap = Lo que pide y lo que tú tienes
career-overlap-lead = La barra de arriba es lo que pide el trabajo. La de abajo es lo tuyo.
career-asks-much = Pide mucho
career-asks-some = Pide algo
career-yours-much = tienes mucho de esto
career-yours-some = tienes algo de esto
career-yours-not = todavía no está en tus habilidades
career-because-nothing = Lo que este trabajo más pide todavía no está en tu lista de habilidades.
career-steps = Tu camino para llegar
career-steps-lead = Un primer paso para lo que también pide. Elige lo que quieres hacer.
career-links = Lee más en internet
career-links-lead = Estas páginas muestran cuánto se paga y cuántos trabajos hay. Se abren en otra pestaña, y no reciben nada de aquí.
career-link-onet = O*NET OnLine: todas las tareas
career-link-mynextmove = Mi Próximo Paso: el trabajo en pocas palabras
    .address = https://www.miproximopaso.org/profile/summary/{ $code }
career-link-careeronestop = CareerOneStop: sueldos y trabajos cerca de ti
career-note = Esto compara lo que dijiste de ti con lo que dice la gente de este trabajo. No puede ver todo: lo que te gusta, lo que tu cuerpo puede hacer o quién contrata cerca de ti.
career-unknown = No conocemos este trabajo.
