# Activities for mentoring-and-coaching: each answers "Which of these do you do?" and starts with a verb.
child-learns-cook-or-clean = Le enseño a un niño a cocinar o limpiar y luego dejo que lo intente
math-homework-helper = Ayudo a una niña con la tarea de matemáticas, paso a paso
phone-lessons-for-elder = Le enseño a un familiar mayor a usar el teléfono y a no caer en estafas
support-through-recovery = Escucho cada semana a una amiga que está de luto o en recuperación
train-new-crew-member = Le enseño el trabajo a alguien nuevo y veo cómo le va
meet-with-own-mentor = Le pregunto a alguien de confianza cómo hacerlo mejor, y lo intento
guided-car-repair = Arreglo un auto, una bici o una podadora con un amigo que me guía
teach-teen-to-drive = Le enseño a un joven o a una amiga a manejar con cuidado
phone-problem-with-friend = Le muestro a un amigo cómo encontrar y arreglar una falla de su teléfono
coach-youth-team = Entreno a un equipo de jóvenes y le muestro a cada quien qué practicar
teach-family-language = Le enseño a un niño el idioma de mi familia, además del inglés
tutor-adult-diploma = Ayudo a un amigo o familiar a estudiar para un diploma o una licencia
plan-lessons-for-group = Preparo clases para un grupo y veo qué aprendió cada quien
help-beginner-with-code = Ayudo a una amiga a encontrar el error en su código o su página web
lead-faith-lessons = Les enseño a niños o adultos sobre la fe en mi iglesia o templo
