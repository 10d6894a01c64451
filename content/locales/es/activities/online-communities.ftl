# Activities for online-communities: each answers "Which of these do you do?" and starts with a verb.
local-group-sale-posts = Vendo cosas en un grupo local por internet, con fotos y precios justos
get-group-chat-to-join-in = Logro que la gente de un chat venga y ayude con algo
settle-group-chat-argument = Ayudo a la gente de un chat a terminar una pelea
warn-group-about-scam = Aviso a mi chat de una estafa y muestro cómo reconocerla
answer-phone-questions-online = Respondo preguntas sobre teléfonos o aplicaciones en un grupo por internet
videos-teach-song-dance-craft = Publico videos cortos que enseñan una canción, un baile o una manualidad
translate-posts-for-group = Traduzco noticias del inglés para un grupo que habla mi idioma
weekly-goal-with-online-group = Me pongo una meta para aprender algo con un grupo por internet, y cada semana cuento cómo voy
caregiver-group-stress-tips = Les doy ánimo por internet a quienes cuidan a alguien y cuento qué me ayuda con el estrés
trade-group-hard-job = Resuelvo un arreglo difícil con la ayuda de un grupo por internet
point-people-online-to-help = Les digo por internet a padres nuevos, recién llegados o veteranos dónde hay ayuda
old-photos-place-and-year = Averiguo con un grupo por internet dónde y cuándo se tomaron fotos viejas
share-changed-game-with-players = Comparto un juego que cambié y lo mejoro con lo que dicen quienes lo juegan
