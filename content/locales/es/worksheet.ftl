# The sentences of the worksheet, for people with no device. It is made when the page is built: none of this is loaded.

## The worksheet

worksheet-title = Habilidades de cada día en papel
worksheet-how = Cómo funciona
worksheet-how-cards = Hay { $cards } tarjetas. En cada una, marca lo que haces ahora o lo que hacías antes.
worksheet-how-skills = Debajo, marca las habilidades que usas para eso.
worksheet-how-stories = Cuenta algo de dos cosas que haces.
worksheet-how-best = Elige tres habilidades, y di qué tan bien te sale cada una.
worksheet-time = Necesitas algo con que escribir y unos 40 minutos. Puedes parar y volver. Puedes hacerlo con alguien, o pedir que alguien escriba por ti.
worksheet-yours = Este papel es tuyo. Nadie lo tiene que ver. La última página es para dar, si quieres. Lo demás te lo quedas.
worksheet-hope = Marca todo lo que vaya contigo. O escribe otra cosa que esperas lograr:

## The cards on the worksheet

worksheet-own = Algo parecido, con tus propias palabras:
worksheet-skills = ¿Cuáles de estas habilidades usas para eso? Marca las tuyas.

## Stories on the worksheet

worksheet-stories = Elige dos cosas que marcaste o escribiste. Cuenta una vez en que hiciste cada una. Con unas pocas palabras basta.
worksheet-story = Historia { $number }
worksheet-story-about = ¿De qué se trata?

## Skills on the worksheet

worksheet-best = Tus tres habilidades
worksheet-best-lead = Mira otra vez las habilidades que marcaste. Elige tres: las que más marcaste, o las que más te gustan.
worksheet-steps = Hay cuatro pasos para decir qué tan bien haces algo. Así pueden ser para “{ $skill }”:
worksheet-skill = Habilidad { $number }
worksheet-skill-name = ¿Qué habilidad es? La puedes decir con tus propias palabras.
worksheet-behind = ¿Quién lo vio, o qué puedes mostrar?

## Next steps on the worksheet

worksheet-next-lead = Elige cosas pequeñas. Una llamada o una pregunta es un buen primer paso.
worksheet-next-what = ¿Qué voy a hacer?
worksheet-next-when = ¿Cuándo y dónde?
worksheet-next-who = ¿Quién me puede ayudar?

## A page to give away

worksheet-give = Una página para dar
worksheet-give-lead = Llena esto si quieres que lo tenga quien te orienta. Deja en blanco lo que no quieras decir.
worksheet-give-name = Mi nombre y la fecha
worksheet-give-hope = Lo que espero lograr
worksheet-give-skills = Mis tres habilidades, y qué tan bien me sale cada una
worksheet-give-story = Una vez en que usé una de ellas
worksheet-give-barrier = Mis obstáculos
worksheet-give-next = Lo que voy a hacer, y cuándo
worksheet-give-agreed = Lo que acordamos, y cuándo nos vemos otra vez
