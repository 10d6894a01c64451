# Activities for web-searching: each answers "Which of these do you do?" and starts with a verb.
sink-or-washer-repair-video = Busco un video para arreglar una lavadora o un fregadero y sigo los pasos
prices-fees-and-reviews = Comparo precios, cargos y opiniones en internet antes de gastar mucho
health-claim-two-sites = Reviso un consejo de salud en dos sitios buenos antes de seguirlo
when-a-bill-goes-wrong = Busco qué puedo hacer cuando hay un error en un recibo o un beneficio, y lo arreglo
slow-wifi-fix = Busco por qué mi wifi va lento, y luego muevo el aparato o lo reinicio
english-word-meaning-and-sound = Busco qué quieren decir las palabras en inglés y cómo se dicen
stain-out-cloth-safe = Busco maneras de quitar una mancha y elijo una que no dañe la tela
recipe-with-what-you-have = Busco una receta y la cambio según lo que tengo en casa
error-message-right-fix = Busco un mensaje de error y pruebo soluciones hasta que mi teléfono funciona
what-eats-your-plants = Busco qué se come mis plantas y pruebo maneras de frenarlo
online-form-for-someone = Encuentro en internet el formulario correcto y ayudo a alguien a llenarlo
pay-and-time-off-rules = Busco las reglas de pago y días libres, para mí o para un familiar
battery-or-solar-panel-size = Averiguo en internet qué tamaño de batería, calentador o panel solar necesito
spreadsheet-formula-search = Busco una fórmula para que una hoja de cálculo haga las cuentas
