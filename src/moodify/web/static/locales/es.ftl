# Lo que dice la página de Moodify en español. Se tutea; los comentarios están en en.ftl.
# Un español para todos los países: « equipo », « teléfono »; quien escucha tiene un « perfil ».

## Moods, wishes and places

mood-happy = Alegría
mood-neutral = Neutral
mood-sad = Tristeza
mood-angry = Enfado

wish-match = Reflejar
wish-lift = Animar
wish-calm = Calmar
wish-hold = Fijar
wish-goal = Elegir

# En femenino: es la música la que es oscura, luminosa, etc.
aim-words =
    { $aim ->
        [dark] oscura
        [bright] luminosa
        [quiet] tranquila
        [lively] enérgica
        [dark-quiet] oscura y tranquila
        [dark-lively] oscura y enérgica
        [bright-quiet] luminosa y tranquila
        [bright-lively] luminosa y enérgica
       *[even] equilibrada
    }
pad-place = { NUMBER($valence, minimumFractionDigits: 1, maximumFractionDigits: 1) }; { NUMBER($arousal, minimumFractionDigits: 1, maximumFractionDigits: 1) }: { aim-words }
pad-at = { NUMBER($value, minimumFractionDigits: 1, maximumFractionDigits: 1) }; { aim-words }
percent = { $n } %
quoted = «{ $text }»

## The sentence: what the page says first, in large type

sentence-ask =
    { $stays ->
        [yes] ¿Cómo te *sientes* ahora? { sentence-stays }
       *[no] ¿Cómo te *sientes*? Dilo con una palabra o elige un punto.
    }
sentence-waiting =
    { $stays ->
        [yes] Busco tu *cara*… { sentence-stays }
       *[no] Busco tu *cara*…
    }
sentence-no-face =
    { $stays ->
        [yes] No veo ninguna *cara*. { sentence-stays }
       *[no] No veo ninguna *cara*. Ponte delante de la cámara.
    }
sentence-unsure =
    { $stays ->
        [yes] *No sé decir* cómo te sientes. { sentence-stays }
       *[no] *No sé decir* cómo te sientes. Dame un momento o dilo tú.
    }
sentence-stays =
    { $ends ->
        [yes] La música sigue como está: *{ $title }*
       *[no] La música sigue como está: *{ $title }*.
    }
# Ninguna variante dice el género de quien escucha.
sentence-you =
    { $mood ->
        [happy] { $by ->
            [hand] Sientes *alegría*
            [picture] En tu foto pareces *alegre*
           *[camera] Pareces *alegre*
        }
        [sad] { $by ->
            [hand] Sientes *tristeza*
            [picture] En tu foto pareces *triste*
           *[camera] Pareces *triste*
        }
        [angry] { $by ->
            [hand] Sientes *enfado*
            [picture] En tu foto tienes cara de *enfado*
           *[camera] Tienes cara de *enfado*
        }
        [neutral] { $by ->
            [hand] Tu estado de ánimo es *neutral*
            [picture] En tu foto tu expresión es *neutral*
           *[camera] Tu expresión es *neutral*
        }
       *[point] Has elegido un *punto*
    }
sentence-feels =
    { $stays ->
        [yes] { sentence-you }. { sentence-stays }
       *[no] { sentence-you }.
    }
sentence-music =
    { $wish ->
        [lift] { sentence-you }, así que la música te anima, *{ aim-words }*.
        [calm] { sentence-you }, así que la música te calma, *{ aim-words }*.
        [hold] { sentence-you }, y la música sigue siendo *{ aim-words }*.
        [goal] { sentence-you }, así que la música va adonde tú quieres, *{ aim-words }*.
       *[match] { sentence-you }, así que la música es *{ aim-words }*.
    }
sentence-song =
    { $wish ->
        [lift] { sentence-you }, así que la música te anima, *{ aim-words }*: *{ $title }*{ sentence-end }
        [calm] { sentence-you }, así que la música te calma, *{ aim-words }*: *{ $title }*{ sentence-end }
        [hold] { sentence-you }, y la música sigue siendo *{ aim-words }*: *{ $title }*{ sentence-end }
        [goal] { sentence-you }, así que la música va adonde tú quieres, *{ aim-words }*: *{ $title }*{ sentence-end }
       *[match] { sentence-you }, así que la música es *{ aim-words }*: *{ $title }*{ sentence-end }
    }
sentence-end =
    { $ends ->
        [yes] { "" }
       *[no] .
    }
sentence-later =
    { $wish ->
        [lift] { sentence-you }, así que después de *{ $title }* la música te animará, *{ aim-words }*.
        [calm] { sentence-you }, así que después de *{ $title }* la música te calmará, *{ aim-words }*.
        [hold] { sentence-you }, y después de *{ $title }* la música seguirá siendo *{ aim-words }*.
        [goal] { sentence-you }, así que después de *{ $title }* la música irá adonde tú quieres, *{ aim-words }*.
       *[match] { sentence-you }, así que después de *{ $title }* la música será *{ aim-words }*.
    }

aside-camera =
    { $since ->
        [now] { mood-name } desde ahora mismo · { sureness }
        [minutes] { $n ->
            [one] { mood-name } desde hace { $n } minuto · { sureness }
           *[other] { mood-name } desde hace { $n } minutos · { sureness }
        }
       *[seconds] { $n ->
            [one] { mood-name } desde hace { $n } segundo · { sureness }
           *[other] { mood-name } desde hace { $n } segundos · { sureness }
        }
    }
mood-name =
    { $mood ->
        [happy] Alegría
        [sad] Tristeza
        [angry] Enfado
       *[neutral] Neutral
    }
sureness =
    { $sure ->
        [quite] casi seguro · una suposición, a menudo errónea.
        [fairly] bastante seguro · una suposición, a menudo errónea.
       *[not] poco seguro · una suposición, a menudo errónea.
    }
aside-picture =
    { $sure ->
        [quite] Casi seguro · una suposición, a menudo errónea.
        [fairly] Bastante seguro · una suposición, a menudo errónea.
       *[not] Poco seguro · una suposición, a menudo errónea.
    }
aside-hand = Lo has elegido tú.
aside-hand-later = Lo has elegido tú · pulsa «Canción siguiente» para oírlo ya.

## What the camera complains of

hint-no-face = No se ve ninguna cara. Ponte delante de la cámara, de frente.
hint-too-dark = Está demasiado oscuro para ver bien tu cara: enciende una luz.
hint-too-bright = Hay demasiada luz para ver bien tu cara: apártate de la luz.
hint-too-blurred = La imagen está borrosa: no te muevas, o limpia la lente.
hint-too-small = Estás lejos: acércate a la cámara.
hint-too-turned = Tienes la cara girada: mira hacia la cámara.

trouble-denied = La cámara está bloqueada para esta página.
trouble-denied-detail = Para permitirla, haz clic en el símbolo a la izquierda de la dirección (una cámara o unos controles), pon Cámara en «Permitir» y vuelve a intentarlo. O elige tu estado de ánimo a mano.
trouble-missing = No hay ninguna cámara.
trouble-missing-detail = No se ha encontrado ninguna en este equipo. Conecta una y vuelve a intentarlo, sube una foto o elige tu estado de ánimo a mano.
trouble-busy = La cámara está ocupada.
trouble-busy-detail = Parece que otro programa la está usando. Ciérralo (quizá una videollamada) y vuelve a intentarlo.
trouble-insecure = Esta dirección no es segura, así que el navegador no da acceso a la cámara.
trouble-insecure-detail = Abre Moodify en http://127.0.0.1 en el equipo donde funciona, o por https: «moodify run --lan» se encarga de eso en casa. Elegir tu estado de ánimo a mano también funciona aquí.
trouble-unsupported = Este navegador no da la cámara a las páginas.
trouble-unsupported-detail = Elige tu estado de ánimo a mano, sube una foto o prueba con un navegador más reciente.
trouble-ended = La cámara se ha detenido.
trouble-ended-detail = Se ha desconectado, o la está usando otro programa.
trouble-other = La cámara no se ha encendido.
trouble-other-detail = Vuelve a intentarlo. Si sigue igual, desconéctala y conéctala de nuevo, o elige tu estado de ánimo a mano.

## What is told before the camera starts

promise-what = Qué se mira
promise-what-text = La expresión de tu cara: enfado, alegría, tristeza o neutral, varias veces por segundo.
promise-where = Dónde
promise-where-here = En este equipo y en ningún otro lugar. Ninguna imagen sale de él.
promise-where-there = En el equipo que ofrece esta página ({ $host }) y en ningún otro lugar.
promise-sure = Qué certeza tiene
promise-sure-text = Es una suposición, y a menudo errónea. Una cara no es un sentimiento; siempre puedes decirlo tú.
promise-kept = Qué se guarda
promise-kept-text = No se guarda ninguna imagen, ni ningún estado de ánimo, salvo que actives el diario. Se recuerdan las canciones que te gustan y escuchas, y unas pocas cifras de tu cara si se la enseñas.
promise-not = Para qué no sirve
promise-not-text = Ni para el trabajo, ni para la escuela, ni para juzgar a otras personas.

## The keyboard (the letters are the same in every language)

keys-space = Espacio
keys-enter = Intro
keys-escape = Esc
keys-delete = Supr
keys-alt = Alt
keys-switch = Atajos de una sola tecla
keys-switch-on = Funcionan siempre que no se esté escribiendo texto.
keys-switch-off = Solo responden Tab, Intro, Esc y las flechas sobre lo que mueven.
keys-listening = Escuchar
keys-play = Reproducir o pausar
keys-seek = 5 segundos atrás o adelante
keys-volume = Subir o bajar el volumen
keys-mute = Silenciar
keys-next = Canción siguiente o anterior
keys-like = Me gusta esta canción
keys-skip = No es para mí: saltar
keys-sleep = Temporizador
keys-mood = Estado de ánimo y música
keys-wish = Reflejar, animar, calmar, fijar o elegir
keys-follow = Seguir mi cara, o dejar de seguirla
keys-camera = Encender o apagar la cámara
keys-pad = En el plano o en un paso del recorrido: moverlo
keys-step = En un paso en movimiento: dejarlo donde estaba
keys-queue = La cola
keys-to-queue = Ir a las canciones que siguen
keys-move = En una canción: antes o después
keys-remove = En una canción: quitarla
keys-open = Abrir
keys-living = Modo salón
keys-music = Tu música
keys-taste = Gustos y filtros
keys-journal = Tu diario
keys-who = Quién escucha
keys-language = Idioma
keys-theme = Claro u oscuro
keys-help = Esta ayuda
keys-close = Cerrar lo que esté abierto
keys-room = En el modo salón
keys-room-move = De un control al siguiente
keys-room-press = Pulsarlo; Espacio reproduce y pausa
keys-room-leave = Salir

## The living room: the page in large letters, for a television or a tablet on the shelf

living-open = Modo salón
living-title = Modo salón
living-leave = Salir del modo salón
living-clock = Reloj
living-fill = Pantalla completa
living-unfill = Salir de pantalla completa
living-view = Vista
living-say = ¿Cómo te sientes?
living-ask = ¿Cómo te *sientes*?
living-camera = Encender la cámara
living-camera-note = La cámara mira tu cara allí donde funciona Moodify, y no se guarda ninguna imagen. Lo que dice es una suposición, y a menudo errónea.
living-shown = Los controles están a la vista. Pulsa otra vez.
living-next = Después *{ $title }*, { $by }
living-guess = una suposición
living-own = lo has elegido tú
living-unsaid = ¿Cómo te sientes ahora?
living-waiting = Busco tu cara
living-no-face = No se ve ninguna cara
living-unsure = No sé decir cómo te sientes

## Said aloud to screen readers, and what is told when something happens

try-again = Reintentar
lost = Moodify no responde.
lost-detail =
    { $s ->
        [0] Puede que se haya detenido el programa en este equipo. Intentándolo de nuevo… La canción sigue.
       *[other] Puede que se haya detenido el programa en este equipo. Nuevo intento en { $s } s. La canción sigue.
    }
lost-try-now = Intentar ya
lost-back = Moodify ha vuelto.
song-failed = Esa canción no se ha podido reproducir.
song-failed-title = «{ $title }» no se ha podido reproducir.
song-failed-detail = Moodify ha pasado a la siguiente.
song-failed-all = Han fallado varias seguidas. Consulta «moodify doctor» en una terminal.
announce-mood =
    { $mood ->
        [happy] Pareces alegre.
        [sad] Pareces triste.
        [angry] Tienes cara de enfado.
       *[neutral] Tu expresión es neutral.
    }
announce-song = Suena ahora: { $title }, de { $by }.
announce-no-face = No se ve ninguna cara. La música sigue como está.
announce-unsure = El estado de ánimo no está claro. La música sigue como está.
announce-camera-on = La cámara está encendida.
announce-camera-off = La cámara está apagada.

## The page

app-home = Moodify, página de inicio
a11y-skip = Ir al contenido
welcome-title = Mira a la cámara. Moodify adivina tu *estado de ánimo* y pone una *canción* a juego.
welcome-promises = Antes de empezar
welcome-camera = Encender la cámara
welcome-hand = Elegir mi ánimo
welcome-picture = O subir una foto
camera-on = Cámara encendida: apagar
camera-starting = Encendiendo la cámara…
camera-off = Cámara apagada: encender
camera-hidden = Cámara apagada mientras esta pestaña estaba oculta
face-title = Lo que muestra tu cara
face-title-hand = Cómo te sientes
face-bars = Cuánto se ve de cada estado de ánimo
face-camera-on = Encender la cámara
face-picture = Subir una foto
face-pick = ¿No soy yo? Elegir esta cara
face-pick-short = Elegir
say-title = O elige tú un estado de ánimo, sin la cámara:
say-title-hand = Dilo con una palabra o elige un punto en el plano:
aim-title = Adónde va la música
aim-wish = Qué debe hacer la música
aim-follow = Seguir mi cara
aim-follow-on = Cuando cambia tu estado de ánimo, cambia también la próxima canción. Nunca la que suena.
aim-follow-off = Cuando cambia tu estado de ánimo, Moodify te pregunta antes.
pad-valence = Cuán luminosa debe ser la música. Las flechas mueven en ambas direcciones
pad-arousal = Cuán enérgica debe ser la música. Las flechas mueven en ambas direcciones
pad-bright = luminosa
pad-dark = oscura
pad-lively = enérgica
pad-quiet = tranquila
pad-middle = equilibrada
pad-you = tú
pad-music = adonde va la música
pad-songs = canciones
pad-playing = la canción que suena
music-now = La canción que suena
music-queue = A continuación
music-empty = En cuanto se sepa tu estado de ánimo, aquí estarán las canciones que le van.
music-preparing = Preparando la primera canción…
music-queue-empty = Aún no hay nada en espera.
song-play = Reproducir { $title } ahora
song-why = ¿Por qué { $title }?
song-like = Me gusta { $title }
song-opens-in = Abrir { $title } en { $service }, en una pestaña nueva
song-why-picture = En el plano: tu estado de ánimo, adonde va la música y esta canción
elsewhere-title = Canciones que quizá conozcas
elsewhere-note = También encajan. Se abren donde escuchas música.
elsewhere-service = Abrir en
elsewhere-empty = Las sugerencias llegan con un estado de ánimo.
player-title = Reproductor
player-play = Reproducir
player-pause = Pausa
player-press = Pulsa reproducir
player-waiting = Preparando…
player-next = Canción siguiente
player-previous = Canción anterior
player-seek = Posición en la canción
player-seek-text = { $at } de { $total }
player-volume = Volumen
player-mute = Silenciar
player-unmute = Activar el sonido
player-like = Me gusta esta canción
player-skip = No es para mí: saltar y poner menos como esta
offer-accept = Cambiar la música
offer-dismiss = Dejarla así
theme-label = Claro u oscuro
language-choose = Idioma
help-open = Ayuda y atajos de teclado
help-title = Ayuda
help-close = Cerrar
help-keys = Teclado
help-know = Lo que conviene saber
notice-close = Cerrar
foot = Una cara no es un sentimiento: la suposición falla a menudo. Ni para el trabajo, ni para la escuela, ni para juzgar a otras personas.

## The queue

queue-grip = Arrastra para mover, pulsa para ver más
queue-arrange = Mover o quitar { $title }
queue-next = Reproducir después
queue-up = Subir
queue-down = Bajar
queue-like = Me gusta
queue-unlike = Ya no me gusta
queue-remove = Quitar
queue-undo = Deshacer
queue-placed = La has puesto tú aquí: se queda.
queue-moved = { $title } es ahora la número { $place } de { $of }.
queue-is-first = { $title } ya es la primera.
queue-is-last = { $title } ya es la última.
queue-removed = { $title } ya no está en la cola.
queue-back = { $title } ha vuelto.
queue-more =
    { $n ->
        [one] Mostrar { $n } más
       *[other] Mostrar { $n } más
    }
queue-over = Esa era la última canción. Silencio, hasta que quieras más.
queue-go-on = Reproducir más
queue-endless = Reproducción sin fin
queue-endless-on = Llegan más canciones antes de que se acaben estas.
queue-endless-off =
    { $n ->
        [-1] La música termina tras las canciones elegidas.
        [0] La música termina tras esta canción.
        [one] La música termina tras la próxima canción.
       *[other] La música termina tras las próximas { $n } canciones.
    }
queue-add = Añadir una canción
queue-add-text = Palabras del título o del artista
queue-add-found =
    { $n ->
        [0] Ninguna canción que pueda sonar aquí tiene esas palabras.
        [one] { $n } canción
       *[other] { $n } canciones
    }
queue-add-next = Reproducir después
queue-add-last = Añadir al final
queue-add-next-label = Reproducir { $title } después
queue-add-last-label = Añadir { $title } al final
queue-added-next = { $title } va después.
queue-added-last = { $title } va al final.
queue-added =
    { $n ->
        [one] { $n } canción añadida.
       *[other] { $n } canciones añadidas.
    }
queue-share = Guardar o compartir
queue-what = Qué canciones
queue-what-coming = Lo que viene
queue-what-all = Toda la sesión
queue-link = Como enlace
queue-link-note =
    { $n ->
        [one] { $n } canción. Va en el propio enlace, así que ningún servidor se entera; tu estado de ánimo no está en él. Se abre en cualquier Moodify.
       *[other] { $n } canciones. Van en el propio enlace, así que ningún servidor se entera; tu estado de ánimo no está en él. Se abre en cualquier Moodify.
    }
queue-link-part =
    { $n ->
        [one] Solo la primera de { $of } canciones ({ $n }): en un enlace no caben más. Un archivo las contiene todas.
       *[other] Las primeras { $n } de { $of } canciones: en un enlace no caben más. Un archivo las contiene todas.
    }
queue-copy = Copiar enlace
queue-copied = Copiado
queue-copy-hand = Copia el enlace de aquí
queue-send = Compartir…
queue-send-title = Canciones de Moodify
queue-file = Como archivo
queue-file-note = M3U y XSPF para reproductores, JSON y CSV para todo lo demás. Tu estado de ánimo no está en él.
queue-file-paths = Los archivos de este equipo figuran ahí con su ruta. En el enlace van solo con título y artista.
queue-playlist = Como playlist
queue-playlist-name = Nombre de la playlist
queue-at-spotify = En Spotify
queue-at-server = En tu servidor
queue-saved =
    { $n ->
        [one] Guardada como «{ $name }», { $n } canción.
       *[other] Guardada como «{ $name }», { $n } canciones.
    }
queue-saved-open = Abrirla
queue-open = Abrir una lista
queue-open-lead = Canciones que alguien ha compartido, o una playlist tuya: M3U, XSPF, JSON o CSV. No suena nada hasta que tú pulses.
queue-open-file = Elegir un archivo
queue-open-paste = O pega un enlace de Moodify
queue-open-go = Abrir
queue-drop = Suelta aquí una lista de canciones
queue-shared =
    { $missing ->
        [0] { $n ->
            [one] Han compartido { $n } canción contigo.
           *[other] Han compartido { $n } canciones contigo. Están todas aquí.
        }
       *[other] { $n ->
            [one] Han compartido { $n } canción contigo. Aquí no se encuentra.
           *[other] Han compartido { $n } canciones contigo. No se encuentran aquí: { $missing }.
        }
    }
queue-left-out =
    { $n ->
        [one] { $n } entrada más no se puede leer.
       *[other] { $n } entradas más no se pueden leer.
    }
queue-play-them =
    { $n ->
        [one] Reproducirla
       *[other] Reproducir { $n } canciones
    }
queue-play-next = Reproducir después
queue-play-last = Añadir al final
queue-here = aquí
queue-not-here = no está
queue-link-none = Eso no es un enlace de canciones de Moodify.
queue-link-empty = Pega primero un enlace.
queue-link-bad = Este enlace no se puede leer: está cortado o modificado.
queue-link-bad-hint = Pídelo otra vez, o pide un archivo.
queue-link-newer = Este enlace viene de un Moodify más reciente.
queue-link-newer-hint = Actualiza este, o pide un archivo.
queue-file-large = Ese archivo es demasiado grande para ser una lista de canciones.
queue-file-large-hint = Se leen hasta 2 MB.
queue-file-empty = Ese archivo está vacío.

## The sleep timer

sleep-open = Temporizador
sleep-title = Temporizador
sleep-lead = El sonido baja durante 20 segundos y la música se pausa.
sleep-minutes = { $n } min
sleep-seconds = { $n } s
sleep-song = Fin de esta canción
sleep-queue = Fin de la cola
sleep-song-short = tras esta canción
sleep-queue-short = tras la cola
sleep-running = Se para: { $left }
sleep-cancel = Cancelar
sleep-cancelled = El temporizador está desactivado.
sleep-slept = El temporizador ha pausado la música.

## The path of the music

path-step = Paso { $step } de { $of }, { $title }. Las flechas lo mueven
path-end = Donde acaba el recorrido, { $title }. Las flechas lo mueven
path-unchosen = canción por elegir
path-straight = Enderezar
path-straighten = Enderezar el recorrido
path-pick = Pulsa en el plano adonde debe ir la música.
path-hold = La música sigue siendo { aim-words }, muestre lo que muestre tu cara.
path-match = La música sigue con tu estado de ánimo: { aim-words }.
path-sign = el recorrido: una canción por paso
path-arrived = La música ha llegado: { aim-words }.
path-from-to =
    De { $from ->
        [dark] oscura
        [bright] luminosa
        [quiet] tranquila
        [lively] enérgica
        [dark-quiet] oscura y tranquila
        [dark-lively] oscura y enérgica
        [bright-quiet] luminosa y tranquila
        [bright-lively] luminosa y enérgica
       *[even] equilibrada
    } a { $to ->
        [dark] oscura
        [bright] luminosa
        [quiet] tranquila
        [lively] enérgica
        [dark-quiet] oscura y tranquila
        [dark-lively] oscura y enérgica
        [bright-quiet] luminosa y tranquila
        [bright-lively] luminosa y enérgica
       *[even] equilibrada
    } { path-when }.
path-further =
    { $aim ->
        [dark] Oscura
        [bright] Luminosa
        [quiet] Tranquila
        [lively] Enérgica
        [dark-quiet] Oscura y tranquila
        [dark-lively] Oscura y enérgica
        [bright-quiet] Luminosa y tranquila
        [bright-lively] Luminosa y enérgica
       *[even] Equilibrada
    } todo el camino, un poco más allá { path-when }.
path-when =
    { $n ->
        [one] con la próxima canción
        [2] en dos canciones
        [3] en tres canciones
        [4] en cuatro canciones
        [5] en cinco canciones
        [6] en seis canciones
        [7] en siete canciones
        [8] en ocho canciones
        [9] en nueve canciones
        [10] en diez canciones
        [11] en once canciones
        [12] en doce canciones
       *[other] en { $n } canciones
    }

## What it learns of your face

learn-title = Lo que aprende de tu cara
learn-wrong = ¿No es así?
learn-rest = Enseñarle tu cara en reposo
learn-told = Lo que ha aprendido
learn-on = Corregido para tu cara
words-label = Qué es lo correcto
words-right = Es así
words-undo = Deshacer
words-taken = Deshecho.
rest-why = Algunas caras le parecen tristes o enfadadas a Moodify incluso en reposo. Mira a la cámara durante 20 segundos con la cara relajada, como cuando lees, y lo tendrá en cuenta.
rest-kept = Se guardan unas pocas cifras donde funciona Moodify, y ninguna imagen. Puedes deshacerlo cuando quieras.
rest-start = Empezar
rest-start-camera = Encender la cámara y empezar
rest-later = Ahora no
rest-progress = Midiendo tu cara en reposo
rest-ease = Relaja la cara
rest-ease-more = Mira a la cámara como cuando lees. No hace falta contener la respiración.
rest-waits = Espera hasta verte bien.
rest-cancel = Cancelar
rest-half = Diez segundos más.
rest-begun = Midiendo. Relaja la cara durante 20 segundos.
rest-stopped = Se ha interrumpido, así que no se ha medido nada.
rest-done = Listo
rest-undo = Deshacer
rest-again = Reintentar
rest-undone = Deshecho: las suposiciones son como antes.
rest-fine = Tu cara en reposo ya se ve neutral. No hacía falta cambiar nada.
rest-corrected =
    { $mood ->
        [happy] En reposo, tu cara parecía *alegre en un { $before }*. A partir de ahora eso cuenta como *{ $after }*.
        [sad] En reposo, tu cara parecía *triste en un { $before }*. A partir de ahora eso cuenta como *{ $after }*.
        [angry] En reposo, tu cara parecía *enfadada en un { $before }*. A partir de ahora eso cuenta como *{ $after }*.
       *[neutral] En reposo, tu cara parecía *neutral en un { $before }*. A partir de ahora eso cuenta como *{ $after }*.
    }
rest-bars = Tu cara en reposo, antes y después
rest-bar = { mood-name }: antes { $before }, ahora { $after }
told-resting = Tu cara en reposo
told-back = Deshacer
told-back-label = Deshacer: { $what }
told-erase = Borrarlo todo
told-erased = Borrado. Las suposiciones ya no se corrigen.
told-note = Lo más reciente, primero. Nada de esto cambia la red neuronal; solo corrige lo que se saca de tu cara.

told-is-happy = Siento alegría
told-is-neutral = Me siento neutral
told-is-sad = Siento tristeza
told-is-angry = Siento enfado
told-not-happy = No siento alegría
told-not-neutral = No me siento neutral
told-not-sad = No siento tristeza
told-not-angry = No siento enfado
told-right-happy = Sí, es alegría
told-right-neutral = Sí, es neutral
told-right-sad = Sí, es tristeza
told-right-angry = Sí, es enfado
noted-not-happy = Ahora la alegría cuenta menos.
noted-not-neutral = Ahora lo neutral cuenta menos.
noted-not-sad = Ahora la tristeza cuenta menos.
noted-not-angry = Ahora el enfado cuenta menos.
noted-is-happy = Ahora la alegría cuenta más.
noted-is-neutral = Ahora lo neutral cuenta más.
noted-is-sad = Ahora la tristeza cuenta más.
noted-is-angry = Ahora el enfado cuenta más.
noted-right = Bueno es saberlo.

refused-few = La cámara ha dado muy pocas imágenes.
refused-few-hint = Cierra lo que tenga ocupado este equipo y vuelve a intentarlo.
refused-smiling = Parece que sonríes, así que esta no es tu cara en reposo.
refused-smiling-hint = Suelta la cara, como cuando lees.
refused-moving = Te has movido mucho.
refused-moving-hint = No te muevas durante los veinte segundos.
refused-changing = Tu expresión no dejaba de cambiar.
refused-changing-hint = No hables mientras tanto y relaja la cara.
refused-no-face = Tu cara ha estado demasiado tiempo fuera de la vista.
refused-no-face-hint = Ponte de modo que la cámara la vea.
refused-too-dark = Estaba demasiado oscuro para ver bien tu cara.
refused-too-dark-hint = Enciende una luz delante de ti.
refused-too-bright = Había demasiada luz para ver bien tu cara.
refused-too-bright-hint = Apártate de la luz.
refused-too-blurred = La imagen estaba borrosa.
refused-too-blurred-hint = Limpia la lente y no te muevas.
refused-too-small = Tu cara estaba demasiado lejos.
refused-too-small-hint = Acércate a la cámara.
refused-too-turned = Tenías la cara girada.
refused-too-turned-hint = Mira hacia la cámara.

## Taste and filters

taste-open = Gustos y filtros
taste-open-filtered = { taste-open } ({ $n })
taste-title = Gustos y filtros
taste-loading = Un momento…
learned-title = Lo que Moodify ha aprendido
learned-none = Aún no se puede decir nada. Escucha un rato, y aquí se leerá, con palabras, qué te gusta en cada estado de ánimo. Cada línea se puede retirar.
learned-how-like = *Dale a Me gusta*: más de su artista, de su género y de su idioma.
learned-how-play = *Escúchala hasta el final*: un poco más como ella.
learned-how-skip = *Sáltala pronto*, o pulsa *No es para mí*: menos como ella, en ese estado de ánimo.
learned-how-fits = Di si *va con el estado de ánimo*: así sabe mejor qué le corresponde.
learned-private = Se guarda en un solo archivo, en el equipo donde funciona Moodify. Las canciones de Spotify no enseñan nada.
learned-forget = Olvidar
learned-forget-label = Olvidar: { $text }
learned-all = Olvidarlo todo
learned-sure = ¿Olvidar todo lo aprendido? Tus «Me gusta» se quedan.
learned-yes = Olvidarlo todo
learned-no = Conservar
learned-gone = Olvidado.
filters-title = Solo estas canciones
filters-lead = No elegir nada significa todo. Lo que suena sigue; cambian las canciones siguientes.
filters-languages = Idioma
filters-genres = Género
filters-decades = Década de
filters-unknown = sin datos
filters-words = Letra
filters-clean = Sin canciones marcadas como explícitas
filters-marked = Marcadas hasta ahora: { $n }. Lo que nadie ha marcado se queda.
language-none = Instrumental
filters-clear = Quitar los filtros
filters-more = Mostrar todo
filters-few = Habrá más para elegir en cuanto haya canciones de idioma y año conocidos. Añádelas con «Tu música».
fits-ask = ¿Va con el estado de ánimo?
fits-yes = Sí
fits-no = No
fits-thanks = Gracias. Moodify lo tendrá en cuenta a partir de ahora.
parts-fit = encaje
parts-fresh = fresca
parts-taste = gustos

learned-from =
    { $n ->
        [one] A partir de *{ $n } acción* tuya: Me gusta, saltos, canciones escuchadas hasta el final.
       *[other] A partir de *{ $n } acciones* tuyas: Me gusta, saltos, canciones escuchadas hasta el final.
    }
learned-artist =
    { $more ->
        [yes] Más de *{ $name }*
       *[no] Menos de *{ $name }*
    }
learned-song =
    { $more ->
        [yes] Más veces *{ $name }*
       *[no] Menos veces *{ $name }*
    }
learned-language =
    { $more ->
        [yes] Más canciones en *{ $name }*
       *[no] Menos canciones en *{ $name }*
    }
learned-wordless =
    { $more ->
        [yes] Más música *instrumental*
       *[no] Menos música *instrumental*
    }
learned-decade =
    { $more ->
        [yes] Más de la década de *{ $name }*
       *[no] Menos de la década de *{ $name }*
    }
learned-source =
    { $more ->
        [yes] Más de la fuente *{ $name }*
       *[no] Menos de la fuente *{ $name }*
    }
learned-genre =
    { $more ->
        [yes] Más *{ $name }*
       *[no] Menos *{ $name }*
    }
learned-in-mood =
    { $mood ->
        [happy] { $what }, cuando la música es para la alegría
        [sad] { $what }, cuando la música es para la tristeza
        [angry] { $what }, cuando la música es para el enfado
       *[neutral] { $what }, cuando la música es para un ánimo neutral
    }
learned-for = { $liked } a favor
learned-against = { $disliked } en contra
learned-both = { $liked } a favor, { $disliked } en contra
# Sin « años » ni « década »: lo dicen las palabras de delante.
decade = { $year }
parts-label = Encaje { $fit }, frescura { $fresh }, gustos { $taste }.

## Your own music

music-open = Tu música
dialog-music = Tu música
music-loading = Un momento…
folders-lead = Escucha *tu propia música*. Indica una carpeta, y Moodify encuentra el estado de ánimo de cada canción por su sonido.
folders-private = Todo ocurre en el equipo donde funciona Moodify. Ninguna canción, ni siquiera su nombre, sale de él, y tus archivos quedan como están.
folders-title = Carpetas
folders-field = Una carpeta de este equipo
folders-hint = /media/music
folders-add = Añadir
folders-empty = Escribe primero la ruta de la carpeta.
folders-remove = Quitar
folders-remove-label = Quitar { $path }
folders-missing = Ahora no se encuentra, o está vacía. Sus canciones se conservan hasta que vuelva.
folders-again = Volver a analizar
folders-pause = Pausar
folders-resume = Seguir
folders-elsewhere = Las carpetas solo se indican en el equipo donde funciona Moodify: abre allí esta página o ejecuta esto:
folders-command = moodify songs scan DIR
progress-label = Cuánto se ha leído de las carpetas
progress-idle = Todo está leído.
progress-paused = En pausa. Lo hecho, hecho está.
progress-none = Aún no se ha encontrado ninguna canción.
bad-lead = Se dejan fuera, y todo lo demás sigue.
bad-more = Mostrar más
play-title = Entre canciones
play-off = Nada
play-gapless = Sin pausa
play-3 = Fundido 3 s
play-6 = Fundido 6 s
play-note = Las canciones de un mismo álbum siempre se suceden sin fundido.
play-even = Todas las canciones al mismo volumen
play-even-note = Según lo que indiquen sus archivos o su sonido. Sin que nada sature.
play-ffmpeg = Para los formatos que este navegador no reproduce, como AIFF, instala ffmpeg en el equipo de Moodify.
audius-title = Audius: música gratuita
audius-on = Reproducir de Audius
audius-off = Desactivado, porque consulta servidores ajenos.
audius-lead = Canciones completas que sus artistas ofrecen a todo el mundo. No hace falta ninguna cuenta.
audius-sees = Mientras está activado, Audius ve tu dirección de internet, que Moodify pide canciones una vez al día y cuál de sus canciones suena. Tu estado de ánimo y tu cara no se envían nunca. Al desactivarlo, sus canciones se olvidan.
server-title = Un servidor propio
server-lead = Navidrome, gonic, Airsonic y otros servidores Subsonic. Se pueden elegir las canciones cuyos archivos nombran un estado de ánimo.
server-address = Dirección
server-address-hint = https://music.example
server-way = Cómo iniciar sesión
server-password = Contraseña
server-key = Clave de API
server-user = Nombre
server-secret = Contraseña
server-api-key = Clave de API
server-go = Iniciar sesión
server-going = Iniciando sesión…
server-test = Probar
server-testing = Probando…
server-save = Guardar allí esta sesión
server-saved = Guardada como playlist
server-forget = Olvidar
server-sure = ¿Olvidar el inicio de sesión y lo que se ha leído? En el servidor no cambia nada.
server-yes = Olvidar el servidor
server-no = Conservar
server-secret-safe = La contraseña se guarda en el llavero del sistema si lo hay, no se muestra nunca y no se envía tal cual al servidor, salvo que este sea demasiado antiguo para otra cosa.
settings-elsewhere = Esto solo se puede cambiar en el equipo donde funciona Moodify.
sources-title = Todas las fuentes
sources-no-server = Aún no hay servidor.
sources-no-folder = Aún no hay carpetas.
source-ok = funciona
source-broken = no funciona
wrong-ask = ¿Ánimo equivocado?
wrong-label = Qué es en realidad { $title }
wrong-back = Deshacer
wrong-taken = Deshecho.

songs =
    { $n ->
        [one] { $n } canción
       *[other] { $n } canciones
    }
files =
    { $n ->
        [one] { $n } archivo
       *[other] { $n } archivos
    }
server-saved-as =
    { $n ->
        [one] «{ $name }», { $n } canción de tu servidor.
       *[other] «{ $name }», { $n } canciones de tu servidor.
    }
folders-placed =
    { $n ->
        [one] *{ $n } canción* tuya se puede elegir por su estado de ánimo.
       *[other] *{ $n } canciones* tuyas se pueden elegir por su estado de ánimo.
    }
folders-knowing = Moodify está conociendo *tu propia música*.
folders-where = Escribe o pega su ruta completa. Es una carpeta del equipo donde funciona Moodify.
folders-where-named = Escribe o pega su ruta completa. Es una carpeta del equipo donde funciona Moodify ({ $computer }).
folders-removed = Ya no se pone música de { $path }. Sus archivos quedan como están.
folders-added = Se ha añadido { $path }. Sus canciones llegan a medida que se leen.
progress-looking =
    { $n ->
        [one] Buscando archivos: { $n } archivo hasta ahora
       *[other] Buscando archivos: { $n } archivos hasta ahora
    }
progress-scanning = Leyendo archivos: { $done } de { $total }
progress-listening = Escuchando canciones: { $done } de { $total }
left-under-minute = queda menos de un minuto
left-minutes =
    { $n ->
        [one] queda { $n } minuto, más o menos
       *[other] quedan unos { $n } minutos
    }
left-hours =
    { $n ->
        [one] queda { $n } hora, más o menos
       *[other] quedan unas { $n } horas
    }
progress-waits =
    { $n ->
        [one] { $n } archivo aún sin estado de ánimo.
       *[other] { $n } archivos aún sin estado de ánimo.
    }
bad-count =
    { $n ->
        [one] { $n } archivo no se puede leer: cuál y por qué
       *[other] { $n } archivos no se pueden leer: cuáles y por qué
    }
server-signed-in = Sesión iniciada en *{ $address }*.
server-signed-in-as = Sesión iniciada en *{ $address }* como *{ $user }*.
sign-in-kept = El inicio de sesión se guarda en { $place }.
sign-in-kept-keyring = El inicio de sesión se guarda en el llavero de este sistema.
sign-in-kept-file = El inicio de sesión se guarda en el archivo { $path }, que solo puede leer su propietario.
wrong-said =
    { $mood ->
        [happy] Has dicho: alegría.
        [sad] Has dicho: tristeza.
        [angry] Has dicho: enfado.
       *[neutral] Has dicho: neutral.
    }

## Journal

journal-open = Diario
journal-title = Diario
journal-loading = Un momento…
journal-lead-off = Lleva un *diario* de cómo te sientes, qué escuchas y cómo te sientes después.
journal-lead-new = Tu diario está *activado*. Lo que escuches a partir de ahora figurará aquí.
journal-switch = Llevar un diario
journal-switch-on = Al desactivarlo, conserva lo que hay y no añade nada.
journal-switch-off = Está desactivado hasta que tú lo actives.
journal-kept-title = Qué se guarda
journal-elsewhere = El diario solo se puede abrir en el equipo donde funciona Moodify. Lo que escuches desde aquí no se anota en él.
view-title = Mirar atrás
view-label = Qué mirar
view-day = Día
view-week = Semana
view-month = Mes
view-year = Año
view-before = Antes
view-after = Después
view-today = Hoy
view-none = nada
view-empty = No se anotó nada.
year-caption = El estado de ánimo de cada día. Elige un mes para ver sus días.
month-caption = El estado de ánimo de cada día. Elige un día para verlo.
week-list = Los días de la semana
day-list = El día, por horas
day-up = luminoso
day-down = oscuro
lifts-title = Canciones que te animan
lifts-none = Aún no se puede nombrar ninguna. Una canción se nombra tras cuatro escuchas como mínimo, y solo si el azar apenas la explica.
lifts-note = Después de ellas te sentías mejor más a menudo de lo que daría el azar. Eso no las convierte en la causa, y no es un consejo médico.
take-title = Tuyo para llevártelo, tuyo para borrarlo
take-json = Guardar como JSON
take-csv = Guardar como CSV
erase-button = Borrar el diario
erase-sure = ¿Borrarlo todo, también del disco? No se puede recuperar.
erase-yes = Borrarlo todo
erase-no = Conservar
erase-done = El diario está borrado y desactivado.
felt-ask = ¿Cómo te sientes después?
felt-better = Mejor
felt-same = Igual
felt-worse = Peor
felt-dismiss = No decirlo
felt-thanks = Anotado.
felt-back = Deshecho.

kept-what = Qué
kept-what-text = Los estados de ánimo que duraron unos segundos, tus deseos, las canciones propias de Moodify y tus respuestas después de ellas. Nunca una imagen. Nada de Spotify.
kept-where = Dónde
kept-where-text = En un solo archivo de este equipo. No se envía a ningún sitio y solo se muestra aquí.
kept-long = Cuánto tiempo
kept-long-text = Hasta que lo borres: un botón, y desaparece del disco.
left-finished = escuchada hasta el final
left-skipped = saltada
left-played = dejada antes del final
wished =
    { $wish ->
        [lift] Tu deseo: animarme
        [calm] Tu deseo: calmarme
        [hold] Tu deseo: que la música siga así
        [goal] Tu deseo: ir a un estado de ánimo mío
       *[match] Tu deseo: reflejar mi estado de ánimo
    }
long-seconds =
    { $n ->
        [one] { $n } segundo
       *[other] { $n } segundos
    }
long-minutes =
    { $n ->
        [one] { $n } minuto
       *[other] { $n } minutos
    }
long-hours =
    { $n ->
        [one] { $n } hora
       *[other] { $n } horas
    }
journal-lead-holds =
    { $on ->
        [yes] Tu diario está *activado*. Contiene *{ $songs }* en *{ $days }* desde el { $since }.
       *[no] Tu diario está *desactivado*. Contiene *{ $songs }* en *{ $days }* desde el { $since }.
    }
days =
    { $n ->
        [one] { $n } día
       *[other] { $n } días
    }
journal-place = El archivo: { $place }
summary-mood =
    { $mood ->
        [happy] sobre todo alegría
        [sad] sobre todo tristeza
        [angry] sobre todo enfado
       *[neutral] sobre todo neutral
    }
summary-mood-seen =
    { $mood ->
        [happy] sobre todo alegría, vista durante { $long }
        [sad] sobre todo tristeza, vista durante { $long }
        [angry] sobre todo enfado, visto durante { $long }
       *[neutral] sobre todo neutral, visto durante { $long }
    }
summary-better = mejor: { $n }
summary-same = igual: { $n }
summary-worse = peor: { $n }
day-mood-said =
    { $mood ->
        [happy] alegría, dicho por ti
        [sad] tristeza, dicho por ti
        [angry] enfado, dicho por ti
       *[neutral] neutral, dicho por ti
    }
day-mood-picture =
    { $mood ->
        [happy] alegría, por una foto
        [sad] tristeza, por una foto
        [angry] enfado, por una foto
       *[neutral] neutral, por una foto
    }
day-mood-seen =
    { $mood ->
        [happy] alegría, durante { $long }
        [sad] tristeza, durante { $long }
        [angry] enfado, durante { $long }
       *[neutral] neutral, durante { $long }
    }
felt-mood =
    { $mood ->
        [happy] alegría
        [sad] tristeza
        [angry] enfado
       *[neutral] neutral
    }
felt-around = { $before } → { $after }
lift-said =
    { $n ->
        [one] Has dicho *mejor* { $better } de { $n } vez.
       *[other] Has dicho *mejor* { $better } de { $n } veces.
    }
lift-said-worse =
    { $n ->
        [one] Has dicho *mejor* { $better } de { $n } vez, peor { $worse }.
       *[other] Has dicho *mejor* { $better } de { $n } veces, peor { $worse }.
    }
lift-seen =
    { $n ->
        [one] Tras *{ $n } escucha*, tu cara se veía más luminosa de lo habitual en ese momento: en { $lift }, probablemente entre { $low } y { $high }, en una escala de −1 a 1.
       *[other] Tras *{ $n } escuchas*, tu cara se veía más luminosa de lo habitual en ese momento: en { $lift }, probablemente entre { $low } y { $high }, en una escala de −1 a 1.
    }
felt-after = Después de «{ $title }» me siento: { $word }
felt-ask-title = ¿Cómo te sientes después de «{ $title }»?
day-graph =
    { $n ->
        [one] { $n } estado de ánimo de { $first } a { $last }; la lista de abajo lo detalla.
       *[other] { $n } estados de ánimo de { $first } a { $last }; la lista de abajo los detalla.
    }

## Spotify

from-title = Música de
from-here = Moodify
from-spotify = Spotify
from-settings = Ajustes de Spotify
spotify-on = en Spotify
spotify-on-label = { $title } en Spotify, en una pestaña nueva
spotify-skip = No es para mí: saltar y dejarla fuera por hoy
dialog-title = Spotify
spotify-loading = Un momento…
connect-lead = Escucha *tus propias canciones de Spotify*. Tú dices qué playlists tuyas son de alegría, neutrales, de tristeza o de enfado, y Moodify elige de ellas.
connect-private = Lo que Moodify lee se queda en el equipo donde funciona. Nada aprende de ello, y al cerrar sesión se borra.
connect-guide = Una sola vez: crear un Client ID
connect-guide-why = Es la forma en que Spotify reconoce un programa. No cuesta nada y lleva unos tres minutos.
connect-again = Cómo crear un Client ID
connect-step1 = Abre el *panel de Spotify* e inicia sesión. La cuenta que crea el Client ID necesita Spotify Premium.
connect-dashboard = Abrir el panel
connect-step2 = Pulsa «Create app». Sirve cualquier nombre y cualquier descripción.
connect-step3 = Como Redirect URI, añade exactamente esto:
connect-copy = Copiar
connect-copied = Copiado
connect-step4 = Marca «Web API» y «Web Playback SDK», acepta las condiciones y pulsa «Save».
connect-step5 = Copia el «Client ID» que muestra Spotify y ponlo en el campo de abajo.
connect-family = Quienes viven contigo pueden usar el mismo Client ID: añade allí hasta cinco personas, en User Management.
connect-field = Client ID
connect-go = Conectar Spotify
connect-going = Yendo a Spotify…
connect-empty = Escribe primero el Client ID: 32 letras y cifras.
without-title = Sin conectar
without-text = Las canciones de Spotify de tu propio archivo de canciones suenan en el reproductor de Spotify, en esta misma página; donde no tengas la sesión de Spotify iniciada, 30 segundos de cada una. Y el enlace de cada canción se abre en Spotify.
lists-title = Tus playlists por ánimo
lists-lead = Di para qué estado de ánimo es cada playlist. Sus canciones suenan entonces para él.
lists-loading = Pidiendo tus playlists a Spotify…
lists-none = Aún no tienes ninguna playlist en Spotify.
lists-again = Actualizar
lists-leave = Dejar fuera
lists-mood = El estado de ánimo de { $name }
lists-closed = Por qué algunas no se pueden leer
lists-copy = Para usar una de todos modos: ábrela en Spotify, selecciona todas sus canciones y añádelas a una playlist nueva tuya. Después, actualiza aquí.
read-title = Canciones para cada ánimo
read-start = Leer las canciones
read-resume = Seguir leyendo
read-again = Leer de nuevo
read-stop = Parar
read-first = Elige primero un estado de ánimo para una playlist.
read-ready = Moodify lee las playlists que tienen un estado de ánimo.
read-done = Está todo leído.
read-stopped = Detenido. Lo que se ha leído se conserva.
read-csv = Descargar como CSV
read-report = Ver el informe
liked-title = Canciones que te gustan
liked-lead = Clasifica a mano las canciones que te gustan, de una en una.
liked-go = Clasificarlas
sort-title = ¿Qué estado de ánimo tiene?
sort-back = Volver a los ajustes de Spotify
sort-pass = Pasar
sort-undo = Deshacer
sort-loading = Buscando las canciones que te gustan…
sort-done = Ya están todas.
sort-none = No queda por clasificar ninguna canción que te guste.
save-title = Esta sesión
save-lead = Guarda lo que has escuchado aquí, y lo que viene, como una playlist tuya.
save-go = Guardar como playlist
save-none = En cuanto suenen aquí canciones de Spotify, podrás guardarlas como playlist.
out-title = Cerrar sesión
out-go = Cerrar sesión y olvidarlo todo
out-sure = ¿Cerrar sesión y borrar lo que Moodify ha leído de Spotify? Tus playlists de Spotify quedan como están.
out-yes = Cerrar sesión y olvidar
out-no = Mantener la sesión
out-done = La sesión está cerrada y lo leído, borrado.
on-title = Reproducir en
on-button = Suena en
on-none = Elegir dónde
on-page = Esta página
on-page-note = Esta pestaña del navegador pasa a ser un dispositivo de tu Spotify.
on-embed = El reproductor de Spotify
on-embed-note = En esta página, también sin Premium.
on-refresh = Volver a buscar dispositivos
on-looking = Buscando tus dispositivos…
on-no-devices = No hay ningún dispositivo activo. Abre Spotify en un teléfono, equipo o altavoz y busca de nuevo.
on-active = en uso ahora
on-restricted = no acepta órdenes de otros programas
on-frame = El reproductor de Spotify
on-device = Moodify como dispositivo de Spotify
on-starting = Despertando el reproductor…
on-other = Ahora suena otra cosa en Spotify. Pulsa reproducir para volver.
on-press-frame = Pulsa reproducir en el reproductor de Spotify, arriba.
act-embed = Usar el reproductor de Spotify
act-devices = Mostrar dispositivos
act-settings = Ajustes de Spotify
empty-mood = En cuanto se sepa tu estado de ánimo, aquí estarán tus canciones de Spotify que le van.
empty-looking = Buscando canciones conocidas en Spotify…
empty-none = Spotify no tenía ninguna de las canciones conocidas para este estado de ánimo. Asígnalo a una playlist tuya y lee sus canciones.
empty-signed-out = Conecta Spotify, o pon enlaces de Spotify en tu propio archivo de canciones, para oír Spotify aquí.
empty-connect = Conectar Spotify

kind-computer = Equipo
kind-smartphone = Teléfono
kind-tablet = Tableta
kind-speaker = Altavoz
kind-tv = TV
kind-avr = Receptor
kind-automobile = Coche
kind-game-console = Consola
connected = La conexión está activa.
connected-as = La conexión está activa con la cuenta *{ $name }*.
connected-until = Hasta el { $day }; después, Spotify te pedirá iniciar sesión de nuevo.
keep-days =
    { $days ->
        [one] Lo leído de Spotify se guarda { $days } día y después se vuelve a leer.
       *[other] Lo leído de Spotify se guarda { $days } días y después se vuelve a leer.
    }
lists-suggested =
    { $mood ->
        [happy] Sugerencia: alegría
        [sad] Sugerencia: tristeza
        [angry] Sugerencia: enfado
       *[neutral] Sugerencia: neutral
    }
lists-suggested-from =
    { $mood ->
        [happy] Sugerencia: alegría, por { $words }
        [sad] Sugerencia: tristeza, por { $words }
        [angry] Sugerencia: enfado, por { $words }
       *[neutral] Sugerencia: neutral, por { $words }
    }
lists-accept-all =
    { $n ->
        [0] No quedan sugerencias
       *[other] Aceptar todas las sugerencias ({ $n })
    }
lists-accepted =
    { $n ->
        [one] { $n } sugerencia aceptada.
       *[other] { $n } sugerencias aceptadas.
    }
lists-closed-count =
    { $n ->
        [one] { $n } playlist no se puede leer: por qué y qué hacer
       *[other] { $n } playlists no se pueden leer: por qué y qué hacer
    }
lists-songs-read =
    { $n ->
        [one] { $n } canción leída
       *[other] { $n } canciones leídas
    }
read-progress =
    { $n ->
        [one] { $done } de { $n } canción
       *[other] { $done } de { $n } canciones
    }
read-reading = Leyendo «{ $name }»
read-reading-next = Leyendo…
read-back = Vuelve a esta hora: { $time }.
read-skipped = Se ha dejado fuera: { $list }.
read-skipped-gone =
    { $n ->
        [one] { $n } canción que ya no existe
       *[other] { $n } canciones que ya no existen
    }
read-skipped-local =
    { $n ->
        [one] { $n } archivo tuyo
       *[other] { $n } archivos tuyos
    }
read-skipped-episodes =
    { $n ->
        [one] { $n } episodio
       *[other] { $n } episodios
    }
sort-count = Clasificadas: { $done } de { $known }
save-saved =
    { $n ->
        [one] Guardada como «{ $name }», con { $n } canción:
       *[other] Guardada como «{ $name }», con { $n } canciones:
    }

## Listeners: several people at one Moodify

household-me = Yo
who-title = ¿*Quién* escucha?
who-hello = Hola, *{ $name }*
who-now = escucha ahora
who-pin = con PIN
who-guest = Modo invitado
who-guest-note = no se guarda nada
who-manage = Perfiles
who-manage-note = añadir perfiles, PIN
who-pin-label = Tu PIN
who-stay = No volver a preguntar en este dispositivo
who-stay-note = Si no, se pide otra vez tras cerrar el navegador, o al cabo de doce horas.
who-go = Continuar
who-back = Otra persona
who-forgot = ¿Lo has olvidado? En el equipo de Moodify, «moodify listeners pin NAME --reset» lo quita.
who-open = { $name } escucha: cambiar
household-open = Perfiles
household-title = Perfiles
household-lead = ¿Escucha aquí también otra persona? Entonces cada perfil tiene *lo suyo*: los Me gusta y lo aprendido, la cara, el diario.
household-you = Tú
household-others = Quién más escucha aquí
household-others-note = Cada persona cambia su nombre y su PIN una vez elegido su perfil.
household-elsewhere = En el equipo de Moodify se pueden añadir más perfiles.
household-honest = Un PIN separa en esta página a las personas de un mismo hogar. No protege los archivos: quien use la cuenta del equipo puede leerlos.
household-add-title = Otra persona
household-add = Añadir
household-added = Perfil añadido: { $name }.
household-name = Nombre
household-mine = Tu propio nombre
household-colour = Color
household-colour-name =
    { $colour ->
        [amber] Ámbar
        [coral] Coral
        [rose] Rosa
        [violet] Violeta
        [blue] Azul
        [teal] Turquesa
        [green] Verde
       *[stone] Piedra
    }
household-pin-title = Un PIN para ti
household-pin-optional = PIN, si quieres uno
household-pin-note = De 4 a 12 cifras
household-pin-old = El PIN actual
household-pin-new = PIN nuevo
household-pin-set = Poner un PIN
household-pin-change = Cambiar el PIN
household-pin-none = Quitar el PIN
household-pin-is-set = El PIN está puesto.
household-pin-gone = Ya no hay PIN.
household-rename = Cambiar nombre o color
household-save = Guardar
household-saved = Guardado.
household-remove = Quitar mi perfil
household-remove-sure = ¿Quitar { $name }? Se borra todo del disco: los Me gusta, lo escuchado, lo aprendido de sus gustos y su cara, el diario. No se puede recuperar.
household-remove-yes = Borrarlo todo
household-keep = Conservar
problem-pin = Ese no es el PIN.
problem-pin-wait = Demasiados PIN erróneos. Espera un rato.
problem-household = Los perfiles no se pueden cambiar así.
problem-who-listens = Di quién escucha.
problem-not-your-own = Solo la persona de ese perfil puede cambiar esto.
problem-guest = El modo invitado no tiene diario.

## Other devices at home

lan-title = En tu teléfono
lan-off = Moodify también se puede abrir en teléfonos y otros dispositivos de casa. Inícialo con { $command }
lan-scan = Escanéalo con la cámara de tu teléfono. Deja entrar a un dispositivo, durante un cuarto de hora.
lan-qr = Código QR con el enlace para tu teléfono
lan-another = Otro enlace
lan-open-code = O abre { $address } y escribe { $code }.
lan-open-off = O abre { $address }. Se han escrito demasiados códigos erróneos, así que el código ya no vale. { $another }
lan-new-code = Otro código
lan-warned = La primera vez, el teléfono avisa de que no conoce este equipo. Para que lo conozca, abre { $trust } en el teléfono. Allí recibe un certificado cuya huella SHA-256 debe ser
lan-devices = Dispositivos permitidos
lan-nobody = Aún no hay dispositivos.
lan-forget = Olvidar
lan-forget-one = Olvidar { $name }
lan-forget-all = Olvidarlos todos
lan-since = desde el { $day }, última visita el { $seen }
lan-elsewhere = Los demás dispositivos se permiten en el equipo de Moodify: la ayuda de allí muestra cómo.
lan-trust = ¿Tu dispositivo avisa de que esta página no es de fiar? Dale a conocer su certificado en { $address }

## Letting a device in

pair-page-title = Moodify: permitir este dispositivo
pair-ask = Este dispositivo es *nuevo aquí*. ¿Qué código muestra el equipo de Moodify?
pair-moment = Un *momento*…
pair-code = Seis cifras
pair-go = Entrar
pair-where = Están en la terminal donde se inició Moodify, y en la ayuda de su página en ese equipo.
pair-gone = Moodify no responde.
pair-gone-hint = ¿Sigue este dispositivo en la red de casa, y está Moodify en marcha?
pair-odd = Un código tiene seis cifras.

## When Moodify isn't running, and this device

offline-title = Moodify *no está en marcha*. Inícialo, y esta página *vuelve* por sí sola.
offline-how-here = Abre una terminal en este equipo y escribe:
offline-how-there = ¿Está este dispositivo en la red de casa? Entonces abre una terminal en el equipo { $host } y escribe:
offline-again = Intentar ya
device-title = En este dispositivo
device-install = Instalar Moodify
device-install-why = Como aplicación tiene ventana e icono propios.
device-install-share = Para tenerlo como aplicación: en el menú «Compartir» del navegador, elige «Añadir a pantalla de inicio».
device-notify = Avisarme cuando empiece una canción
device-notify-note = Mientras esta página no está a la vista: el título y de quién es, durante unos segundos. Nunca un estado de ánimo.
device-notify-refused = El navegador bloquea las notificaciones de esta página. Para permitirlas, haz clic en el símbolo a la izquierda de la dirección.
device-notify-cannot = Este navegador, o esta dirección, no tiene notificaciones.

## Refused: the kind of it, above the server's own words where those have no message here

problem-other = Eso no ha funcionado.
problem-picture = La foto no se puede usar.
problem-network = No se pueden leer las caras.
problem-catalogue = El catálogo de canciones no se puede usar.
problem-journal = El diario no se puede usar.
problem-source = Ha fallado una fuente de canciones.
problem-sound = La canción no se puede reproducir.
problem-song = Esa canción no existe.
problem-list = La lista de canciones no se puede usar.
problem-taste-missing = Eso no se ha aprendido nunca.
problem-taste = Lo aprendido no se puede usar.
problem-spotify = Eso no se puede hacer con Spotify.
problem-spotify-sign-in = Inicia sesión en Spotify.
problem-spotify-not-allowed = Ese Client ID no te deja entrar.
problem-spotify-owner-premium = El Client ID no se puede usar.
problem-spotify-premium = Se necesita Spotify Premium.
problem-spotify-not-yours = La playlist no se puede leer.
problem-spotify-no-device = No hay ningún dispositivo de Spotify activo.
problem-spotify-missing = Spotify no tiene nada así.
problem-spotify-busy = Spotify pide un descanso.
problem-spotify-quota = La cuota de Spotify está agotada.
problem-spotify-away = Spotify no responde.
problem-spotify-refused = Spotify se ha negado.
problem-refused = Eso no se puede hacer.
problem-invalid = Eso no es válido.
problem-fault = Moodify ha cometido un error.
problem-not-found = Ahí no hay nada.
problem-too-many = Demasiado a la vez.
problem-too-large = Eso es demasiado grande.
problem-session = Esta sesión ha terminado.
problem-sessions = Hay demasiadas páginas abiertas.
problem-elsewhere-than-here = Solo en el equipo de Moodify.
gone-hint = Puede que se haya detenido el programa en este equipo.
no-device-hint = Abre Spotify en un teléfono, equipo o altavoz y vuelve a intentarlo, o usa el reproductor de Spotify, en esta página.
sdk-silent = El reproductor de Spotify no se ha iniciado en esta página.
sdk-silent-hint = Quizá lo frene un bloqueador, o este navegador no reproduzca música protegida. Puede que funcione el reproductor integrado de Spotify.
sdk-premium = Spotify solo deja que las páginas reproduzcan con cuentas Premium.
sdk-premium-hint = El reproductor integrado de Spotify no lo necesita.
sdk-sign-in = Spotify no ha aceptado el inicio de sesión para esta página.
sdk-sign-in-hint = Cierra la sesión e iníciala de nuevo, en los ajustes de Spotify.
sdk-song = Spotify no ha podido reproducir esa canción en esta página.
sdk-song-hint = Prueba con la siguiente, o con otro dispositivo.

## Why a song was chosen

offer-mood =
    { $mood ->
        [happy] Ahora tu cara parece alegre. ¿Cambiamos también la música?
        [sad] Ahora tu cara parece triste. ¿Cambiamos también la música?
        [angry] Ahora tu cara parece enfadada. ¿Cambiamos también la música?
       *[neutral] Ahora tu cara parece neutral. ¿Cambiamos también la música?
    }
said-own-choice = Has elegido tú esta canción.
said-chose-point = Has elegido tú un punto.
said-chose-mood =
    { $mood ->
        [happy] Has elegido tú «Alegría».
        [sad] Has elegido tú «Tristeza».
        [angry] Has elegido tú «Enfado».
       *[neutral] Has elegido tú «Neutral».
    }
said-face-hard =
    { $by ->
        [picture] La cara de la foto era difícil de leer.
       *[camera] Tu cara era difícil de leer.
    }
said-face-looked =
    { $mood ->
        [happy] { $by ->
            [picture] La cara de la foto parecía alegre en un { $n } %.
           *[camera] Tu cara parecía alegre en un { $n } %.
        }
        [sad] { $by ->
            [picture] La cara de la foto parecía triste en un { $n } %.
           *[camera] Tu cara parecía triste en un { $n } %.
        }
        [angry] { $by ->
            [picture] La cara de la foto parecía enfadada en un { $n } %.
           *[camera] Tu cara parecía enfadada en un { $n } %.
        }
       *[neutral] { $by ->
            [picture] La cara de la foto parecía neutral en un { $n } %.
           *[camera] Tu cara parecía neutral en un { $n } %.
        }
    }
said-aim =
    { $wish ->
        [match] Para reflejarlo, la música debería situarse en valencia { SIGNED($valence) }, activación { SIGNED($arousal) }: { said-place }.
        [lift] Para animarte desde ahí, la música debería situarse en valencia { SIGNED($valence) }, activación { SIGNED($arousal) }: { said-place }.
        [calm] Para calmar las cosas desde ahí, la música debería situarse en valencia { SIGNED($valence) }, activación { SIGNED($arousal) }: { said-place }.
        [hold] La música debía quedarse donde estaba, en valencia { SIGNED($valence) }, activación { SIGNED($arousal) }: { said-place }.
        [goal] De camino adonde dijiste, la música debería situarse en valencia { SIGNED($valence) }, activación { SIGNED($arousal) }: { said-place }.
       *[asked] Se pidió música en valencia { SIGNED($valence) }, activación { SIGNED($arousal) }: { said-place }.
    }
said-place =
    { $aim ->
        [even] en el centro
       *[other] { aim-words }
    }
said-fit =
    { $far ->
        [yes] Esta canción está en { SIGNED($valence) } y { SIGNED($arousal) }: a una distancia de { NUMBER($distance, minimumFractionDigits: 2, maximumFractionDigits: 2) }, que no es cerca.
       *[no] Esta canción está en { SIGNED($valence) } y { SIGNED($arousal) }: a una distancia de { NUMBER($distance, minimumFractionDigits: 2, maximumFractionDigits: 2) }.
    }
said-parts =
    { $taste ->
        [yes] { said-parts-fit }, { said-parts-fresh } y debería gustarte.
        [no] { said-parts-fit }, { said-parts-fresh } y quizá no sea de tu gusto.
       *[none] { said-parts-fit } y { said-parts-fresh }.
    }
said-parts-fit =
    { $fit ->
        [well] Encaja bien
        [little] Encaja un poco
       *[plain] Encaja
    }
said-parts-fresh =
    { $fresh ->
        [yes] llega fresca
       *[no] sonó hace poco
    }
said-liked = Esta ya te gustó antes.
said-held-back =
    { $by ->
        [heard] Una canción más cercana descansa: la has oído hace poco.
        [artist] Una canción más cercana espera su turno, para espaciar las de un mismo artista.
        [genre] Una canción más cercana espera su turno, para que los géneros sigan mezclados.
        [language] Una canción más cercana espera su turno, para que los idiomas sigan mezclados.
       *[decade] Una canción más cercana espera su turno, para que lo antiguo y lo nuevo sigan mezclados.
    }
said-went-before =
    { $well ->
        [yes] Las otras veces te sentó bien.
       *[no] Las otras veces no te sentó tan bien.
    }
said-taught-artist =
    { $more ->
        [yes] Se lo has enseñado a Moodify: más de { $name }.
       *[no] Se lo has enseñado a Moodify: menos de { $name }.
    }
said-taught-genre =
    { $more ->
        [yes] Se lo has enseñado a Moodify: más { $name }.
       *[no] Se lo has enseñado a Moodify: menos { $name }.
    }
said-taught-source =
    { $more ->
        [yes] Se lo has enseñado a Moodify: más de la fuente { $name }.
       *[no] Se lo has enseñado a Moodify: menos de la fuente { $name }.
    }
said-taught-language =
    { $more ->
        [yes] Se lo has enseñado a Moodify: más en el idioma { $name }.
       *[no] Se lo has enseñado a Moodify: menos en el idioma { $name }.
    }
said-taught-wordless =
    { $more ->
        [yes] Se lo has enseñado a Moodify: más música instrumental.
       *[no] Se lo has enseñado a Moodify: menos música instrumental.
    }
said-taught-decade =
    { $more ->
        [yes] Se lo has enseñado a Moodify: más de la década de { $name }.
       *[no] Se lo has enseñado a Moodify: menos de la década de { $name }.
    }
said-mood-by =
    { $by ->
        [audio] { $mood ->
            [happy] Su sonido parece alegre: una suposición de Moodify.
            [sad] Su sonido parece triste: una suposición de Moodify.
            [angry] Su sonido parece de enfado: una suposición de Moodify.
           *[neutral] Su sonido parece neutral: una suposición de Moodify.
        }
        [tag] { $mood ->
            [happy] Sus etiquetas dicen que es alegre.
            [sad] Sus etiquetas dicen que es triste.
            [angry] Sus etiquetas dicen que es de enfado.
           *[neutral] Sus etiquetas dicen que es neutral.
        }
       *[person] { $mood ->
            [happy] Has dicho que es alegre.
            [sad] Has dicho que es triste.
            [angry] Has dicho que es de enfado.
           *[neutral] Has dicho que es neutral.
        }
    }
said-called =
    { $mood ->
        [happy] Precisamente esta canción la has puesto en «Alegría».
        [sad] Precisamente esta canción la has puesto en «Tristeza».
        [angry] Precisamente esta canción la has puesto en «Enfado».
       *[neutral] Precisamente esta canción la has puesto en «Neutral».
    }
said-playlist =
    { $mood ->
        [happy] Está en tu playlist «{ $name }», que has puesto en «Alegría».
        [sad] Está en tu playlist «{ $name }», que has puesto en «Tristeza».
        [angry] Está en tu playlist «{ $name }», que has puesto en «Enfado».
       *[neutral] Está en tu playlist «{ $name }», que has puesto en «Neutral».
    }
said-playlists =
    Está en tu playlist «{ $name }», que has puesto en { $mood ->
        [happy] «Alegría»
        [sad] «Tristeza»
        [angry] «Enfado»
       *[neutral] «Neutral»
    }, y en «{ $name2 }», que has puesto en { $mood2 ->
        [happy] «Alegría»
        [sad] «Tristeza»
        [angry] «Enfado»
       *[neutral] «Neutral»
    }{ $more ->
        [0] .
       *[other] , y en { $more } más.
    }
said-path-begins =
    { $n ->
        [one] Abre un recorrido { said-path-between }, en una canción.
       *[other] Abre un recorrido { said-path-between }, en { $n } canciones.
    }
said-path-goes-on = Paso { $step } de { $n } del recorrido { said-path-between }.
said-path-ends = Paso { $step } de { $n }: aquí acaba el recorrido { said-path-between }.
said-path-between =
    de una música { $from ->
        [dark] oscura
        [bright] luminosa
        [quiet] tranquila
        [lively] enérgica
        [dark-quiet] oscura y tranquila
        [dark-lively] oscura y enérgica
        [bright-quiet] luminosa y tranquila
        [bright-lively] luminosa y enérgica
       *[even] equilibrada
    } a una { $to ->
        [dark] oscura
        [bright] luminosa
        [quiet] tranquila
        [lively] enérgica
        [dark-quiet] oscura y tranquila
        [dark-lively] oscura y enérgica
        [bright-quiet] luminosa y tranquila
        [bright-lively] luminosa y enérgica
       *[even] equilibrada
    }
said-path-begins-within =
    { $n ->
        [one] Abre un recorrido de música siempre { said-path-within }, en una canción.
       *[other] Abre un recorrido de música siempre { said-path-within }, en { $n } canciones.
    }
said-path-goes-on-within = Paso { $step } de { $n } del recorrido de música siempre { said-path-within }.
said-path-ends-within = Paso { $step } de { $n }: aquí acaba el recorrido de música siempre { said-path-within }.
said-path-within =
    { $to ->
        [dark] oscura
        [bright] luminosa
        [quiet] tranquila
        [lively] enérgica
        [dark-quiet] oscura y tranquila
        [dark-lively] oscura y enérgica
        [bright-quiet] luminosa y tranquila
        [bright-lively] luminosa y enérgica
       *[even] equilibrada
    }

## When no song is left

said-songs-none = Aún no hay canciones. `moodify doctor` muestra qué ha sido de las fuentes.
said-songs-ruled-out = Todas las canciones que se podrían proponer están excluidas. Excluye menos.
said-songs-none-here = No hay canciones que Moodify pueda reproducir por sí mismo. Admite también otras canciones.
said-songs-none-elsewhere = No hay canciones que se abran en otro lugar. Admite también otras canciones.
said-songs-only-spotify = Aquí solo hay todavía las canciones de tu Spotify. Deja que suene Spotify.
filters-left-out = No queda ninguna canción con { $filters }.
filter-languages = el idioma ({ $list })
filter-genres = el género ({ $list })
filter-decades = la década ({ $list })
filter-clean = el filtro de letra explícita
filters-take-away = Quita todos los filtros.
filters-loosen =
    { $n ->
        [one] { $what }: entonces queda { $n } canción.
       *[other] { $what }: entonces quedan { $n } canciones.
    }
loosen-languages = admite otros idiomas
loosen-genres = admite otros géneros
loosen-decades = admite otras décadas
loosen-clean = admite canciones marcadas como explícitas
loosen-playable = admite canciones que se abren en otro lugar
loosen-exclude = deja que vuelvan canciones

## Genres

genre-pop = pop
genre-rock = rock
genre-folk = folk
genre-jazz = jazz
genre-hip-hop = hip hop
genre-hip-hop-rap = hip hop y rap
genre-classical = clásica
genre-electronic = electrónica
genre-electronica = electrónica
genre-soul = soul
genre-r-b = R&B
genre-r-b-soul = R&B y soul
genre-chanson = chanson
genre-metal = metal
genre-indie = indie
genre-world = músicas del mundo
genre-punk = punk
genre-country = country
genre-latin = latina
genre-reggae = reggae
genre-k-pop = K-pop
genre-j-pop = J-pop
genre-disco = disco
genre-funk = funk
genre-dance = dance
genre-blues = blues
genre-soundtrack = banda sonora
genre-ambient = ambient
genre-bossa-nova = bossa nova
genre-samba = samba
genre-salsa = salsa
genre-tango = tango
genre-swing = swing
genre-flamenco = flamenco
genre-fado = fado
genre-ska = ska
genre-bollywood = Bollywood
genre-afrobeats = afrobeats
genre-new-wave = new wave
genre-new-age = new age
genre-piano-ballad = balada de piano
genre-folk-ballad = balada folk
genre-jazz-ballad = balada de jazz
genre-jazz-waltz = vals de jazz
genre-acoustic-folk = folk acústico
genre-indie-folk = indie folk
genre-chamber-music = música de cámara
genre-orchestral = orquestal
genre-baroque = barroca
genre-chorale = coral
genre-minimalism = minimalismo
genre-chiptune = chiptune
genre-drum-and-bass = drum and bass
genre-industrial = industrial
genre-highlife = highlife
genre-lo-fi-hip-hop = hip hop lo-fi
genre-alternative = alternativa
genre-experimental = experimental
genre-acoustic = acústica
genre-techno = techno
genre-house = house
genre-trap = trap

## Sources of songs, and how they are

said-source-house = { $n } piezas compuestas por Moodify, { $ready } de ellas ya listas.
said-source-local =
    { $bad ->
        [0] Canciones: { $n }; se pueden elegir { $placed }.
       *[other] Canciones: { $n }; se pueden elegir { $placed }. Archivos que no se pueden usar: { $bad }.
    }
said-source-server = Canciones de { $address }: { $n }; las que nombran un estado de ánimo y se pueden elegir: { $placed }.
said-source-server-reading = Leyendo { $address }: { $n } canciones hasta ahora.
said-source-audius-reading = Se han leído hasta ahora las canciones de { $read } de { $of } estados de ánimo.

## What the server says word for word. In English these stand in the program too: they are found by their English words

says-house = Música de la casa
says-starter = Canciones para empezar
says-your-server = Tu servidor
says-your-music = Tus carpetas
says-starter-detail = Canciones conocidas; cada una se abre en Spotify, YouTube, Deezer o Apple Music.
says-audius-detail = Canciones completas que sus artistas ofrecen a todo el mundo; se consultan una vez al día.
says-no-folder = Aún no hay carpetas. Añade una con `moodify songs scan`.
says-no-face = No se ha encontrado ninguna cara en la foto.
says-no-face-hint = Elige una con una cara vista de frente.
says-face-gone = Esa cara ya no está.
says-face-gone-hint = Elige una que esté.
says-not-in-library = Esa canción no está en la biblioteca.
says-another-song = Elige otra.
says-not-in-queue = Esa canción ya no está en la cola.
says-look-again = Mira lo que viene y vuelve a intentarlo.
says-step-gone = Ese paso del recorrido ya ha quedado atrás.
says-step-gone-hint = Mueve uno que esté por venir.
says-straighten = Enderézalo primero.
says-by-links = Ábrela con uno de sus enlaces.
says-taken-back = Eso ya se había deshecho.
says-taken-back-hint = Mira otra vez lo que queda.
says-no-journal-song = Esa canción no está en el diario.
says-no-journal-song-hint = Figura en él una vez escuchada con el diario activado.
says-no-journal = No hay ningún diario que exportar.
says-no-journal-hint = Actívalo primero.
says-not-the-pin = Ese no es el PIN.
says-try-again = Vuelve a intentarlo.
says-pin-needed = Hace falta un PIN.
says-type-it = Escríbelo.
says-pin-digits = Un PIN tiene de 4 a 12 cifras.
says-pin-digits-hint = Escribe solo cifras.
says-needs-name = Un perfil necesita un nombre.
says-needs-name-hint = Escribe uno que se vea.
says-name-too-long = Ese nombre es demasiado largo: 40 letras como máximo.
says-name-too-long-hint = Acórtalo.
says-another-name = Elige otro nombre.
says-listener-gone = Ese perfil ya no está aquí.
says-who-listens = Di quién escucha.
says-no-sound = Aquí no hay sonido de esa canción.
says-no-sound-hint = Ábrela con sus enlaces.
says-not-whole-path = Esa no es la ruta completa de una carpeta.
says-not-whole-path-hint = Indícala desde el principio, como /media/music, C:\Music o ~/Music.
says-whole-path = Indica su ruta completa.
says-no-such-folder = Esa carpeta no existe, o ya no.
says-look = Vuelve a mirar.
says-not-enough-to-sign-in = Eso no basta para iniciar sesión.
says-not-enough-to-sign-in-hint = Indica un nombre y una contraseña, o una clave de API.
says-no-server-songs = En esta sesión no hay canciones de tu servidor.
says-no-server-songs-hint = Escucha primero algunas.
says-only-here = Eso solo se puede cambiar en el equipo donde funciona Moodify.
says-no-spotify-songs = En esta sesión no hay canciones de Spotify.
says-no-spotify-songs-hint = Escucha primero algo de música en Spotify.
says-spotify-left-out = Spotify no se puede usar aquí.
says-own-music = Escucha la música propia de Moodify.
says-no-client-id = Eso no es un Client ID: son 32 cifras y letras de la a a la f.
says-not-begun-here = Ese inicio de sesión no se empezó aquí, o tardó más de diez minutos.
says-begin-again = Empiézalo de nuevo.
says-other-tab = Ahora otra pestaña de esta sesión usa la cámara.
says-other-tab-hint = Sigue allí, o ciérrala.
says-session-gone = Esa sesión no existe: ha terminado, o el servidor se ha reiniciado.
says-session-gone-hint = Empieza otra.
says-close-tab = Cierra una pestaña de Moodify.
says-too-large-hint = Envía algo más pequeño.
says-wait = Espera un momento.
says-other-browser = Ábrela en otro reproductor, o prueba con otro navegador.
says-damaged-hint = Reproduce otra canción.
says-fault-hint = Vuelve a intentarlo; si sigue igual, informa de qué ha llevado hasta aquí.
says-make-room = Haz sitio en el disco y comprueba que se pueda escribir en la carpeta.
says-not-paired = Este dispositivo aún no tiene permiso.
says-link-used = Este enlace ya se ha usado, o tiene más de un cuarto de hora.
says-link-used-hint = Escribe el código que muestra el equipo de Moodify, o escanea uno nuevo allí.
says-wrong-code = Ese no es el código.
says-wrong-code-hint = Está en la terminal y en la ayuda de la página de Moodify, en su propio equipo.
says-code-off = Se han escrito demasiados códigos erróneos, así que el código ya no vale.
says-code-off-hint = Abre la ayuda de la página de Moodify, en su propio equipo, para obtener otro.
says-why-full = el disco está lleno
says-why-fails = el disco falla o no deja escribir más
says-why-closed = ahí no se puede escribir
says-why-busy = otro programa lo está usando
says-os-denied = permiso denegado
says-os-missing = no se encuentra
says-os-trouble = error de lectura o escritura
says-os-full = no queda espacio
says-os-read-only = solo lectura
says-bad-empty = Está vacío.
says-bad-cut = Está incompleto.
says-bad-cut-list = Está incompleto: falta la lista de su contenido.
says-bad-cut-sound = Está incompleto: no contiene sonido.
says-bad-locked = Está bloqueado por la tienda donde se compró (DRM).
says-bad-silent = No contiene sonido.
says-bad-unknown = No contiene ningún sonido que Moodify conozca.
says-bad-video = Es un vídeo.
says-bad-foreign = Es { $what }, aunque su nombre termina en { $suffix }.
says-bad-picture = una imagen { $kind }
says-bad-archive = un archivo comprimido { $kind }
says-bad-document = un documento PDF
says-bad-kind = { $kind }, que Moodify no puede leer
says-bad-playlist = una lista de reproducción
says-bad-page = una página web
says-bad-database = una base de datos
says-bad-zeros = solo ceros
says-bad-named = Su nombre termina en { $suffix }, pero no es un archivo { $wanted }.
says-bad-samples = Está dañado: dice que no tiene muestras.
says-bad-process = Analizarlo terminó el proceso, quizá por falta de memoria: está dañado, o hecho así.
says-bad-long = Analizarlo llevó más de { $n } minutos y se dejó.
says-bad-memory = { $name } necesita más memoria de la que hay.
says-bad-number = Su análisis no dio ningún número.
says-bad-analysis = No se puede analizar ({ $why }).
says-bad-read = No se puede leer ({ $why }).
says-bad-understood = No se puede entender ({ $why }).
says-bad-link = Es un enlace a un archivo de fuera de esta carpeta.
says-bad-folder = Esta carpeta no se puede leer ({ $why }).
says-sound-silence = { $name } solo contiene silencio.
says-sound-needs-ffmpeg = { $name } no se puede decodificar: está dañado o necesita ffmpeg.
says-sound-none = { $name } no contiene sonido.
says-sound-damaged = { $name } no se puede decodificar: está dañado o no es lo que dice.
says-sound-no-music = { $name } no se puede decodificar: está dañado o no es música.
says-sound-empty = { $name } está vacío.
says-sound-read = { $name } no se puede leer ({ $why }).
says-sound-length = { $name } no dice cuánto dura.
says-sound-format = { $name } está en un formato que necesita ffmpeg.
says-sound-slow = { $name } le llevó demasiado a ffmpeg y se dejó.
says-sound-install = Instala ffmpeg o ejecuta pip install 'moodify[formats]'.
says-play-kind = «{ $name }» es { $kind }, que este navegador no reproduce.
says-play-room = No hay sitio para reproducir «{ $name }» ({ $why }).
says-play-damaged = «{ $name }» no se puede leer: está dañado o no es lo que dice su nombre.
says-play-slow = «{ $name }» tarda demasiado en prepararse.
says-play-read = «{ $name }» no se puede leer ({ $why }).
says-play-install = Instala ffmpeg en el equipo donde funciona Moodify, o pip install 'moodify[formats]'.
says-queue-not-played = «{ $title }» no se puede reproducir aquí.
says-folder-inside = { $path } está en { $folder }, que es una de tus carpetas.
says-folder-missing = No hay ninguna carpeta { $path }.
says-folder-missing-hint = Comprueba cómo se escribe.
says-folder-file = { $path } es un archivo.
says-folder-file-hint = Indica la carpeta donde está.
says-folder-disk = { $path } es todo el disco.
says-folder-disk-hint = Indica la carpeta de tu música.
says-folder-own = { $path } es donde Moodify guarda sus propios archivos.
says-folder-right = Date permiso para leerla.
says-folder-count = { $n } canciones; se pueden elegir { $placed }.
says-folder-count-bad = { $n } canciones; se pueden elegir { $placed }, { $bad } archivos no sirven.
says-folder-away = No está ahora, o está vacía: { $list }; las canciones se conservan.
says-folder-lost = Lo que se sabía de tus carpetas estaba dañado. Se movió a { $file }; indica tus carpetas de nuevo.
says-folder-unkept = No se puede guardar lo que se sabe de tus carpetas: { $why }.
says-folder-unkept-hint = Haz sitio, comprueba que se pueda escribir en { $path } y cierra las demás ventanas de Moodify.
says-music-goes-on = La música sigue, pero no se puede guardar nada de ella.
says-journal-misses = La música sigue, pero falta en el diario.
says-journal-anew = El diario estaba dañado y empieza de nuevo, desactivado; el archivo dañado es { $file }.
says-journal-unkept = El diario no se puede guardar en { $path }: { $why }.
says-journal-unkept-hint = Haz sitio, comprueba que se pueda escribir en la carpeta y cierra las demás ventanas de Moodify.
says-journal-held = El diario está vacío, pero otro programa retiene aún páginas antiguas.
says-journal-held-hint = Cierra las demás ventanas de Moodify y bórralo otra vez.
says-taste-anew = Lo aprendido de tus gustos estaba dañado y empieza de nuevo; el archivo dañado es { $file }.
says-taste-unkept = Lo aprendido no se puede guardar ni leer en { $path }: { $why }.
says-likes-anew = Los Me gusta y lo escuchado estaban dañados y empiezan de nuevo; el archivo dañado es { $file }.
says-likes-unkept = Los Me gusta y lo escuchado no se pueden guardar ni leer en { $path }: { $why }.
says-filters-unkept = Los filtros no se pueden guardar en { $path }: { $why }.
says-face-anew = Lo que Moodify aprendió de tu cara no se pudo leer y empieza de nuevo; el archivo dañado es ahora { $file }.
says-face-unread = Lo que Moodify aprendió de tu cara no se puede leer ({ $why }); las suposiciones no se corrigen. Mira { $path }.
says-face-unkept = Lo aprendido de tu cara no se puede guardar en { $path } ({ $why }).
says-data-folder = Pon en MOODIFY_DATA_DIR una carpeta tuya.
says-songs-unkept = Las canciones no se pueden guardar en { $path }, donde no se puede escribir: los Me gusta y el historial durarán hasta que Moodify termine.
says-songs-anew = La base de datos de canciones estaba dañada. Se movió a { $file } y se empezó otra nueva; los Me gusta y el historial empiezan de nuevo.
says-songs-busy = Otro programa está usando la base de datos de canciones.
says-songs-busy-hint = Cierra las demás ventanas de Moodify y vuelve a intentarlo.
says-songs-full = El disco está lleno: no se pueden guardar canciones.
says-songs-full-hint = Haz sitio en él.
says-household-many = Ya hay { $n } perfiles.
says-household-many-hint = Quita uno antes.
says-household-last = El último perfil no se puede quitar.
says-household-last-hint = Añade otro antes, o borra lo aprendido y el diario.
says-household-taken = Ya existe «{ $name }».
says-household-unkept = Los perfiles no se pueden guardar en { $path } ({ $why }).
says-household-unkept-hint = Haz sitio y comprueba que se pueda escribir en la carpeta.
says-household-left = { $name } se ha quitado, pero { $list } no se pudo borrar.
says-household-left-hint = Borra a mano lo que queda.
says-household-unread = La lista de perfiles de { $path } no se puede leer ({ $why }).
says-household-damaged = La lista de perfiles está dañada (véase { $path }).
says-household-guests = Hasta que se arregle, todos escuchan como invitados; lo guardado sigue ahí.
says-household-begin = `moodify listeners add NAME` empieza una lista nueva.
says-pin-wait-seconds = Demasiados PIN incorrectos. Espera { $n } segundos.
says-pin-wait-minutes = Demasiados PIN incorrectos. Espera { $n } minutos.
says-pin-forgotten = ¿Lo has olvidado? `moodify listeners pin NAME --reset` lo quita en el equipo de Moodify.
says-trial-sign-in = Inicio de sesión
says-trial-songs = Canciones
says-trial-sound = Sonido
says-trial-page = { $n } en la primera página
says-trial-bytes = { $n } bytes de { $kind }
says-trial-nothing = No hay nada con que probarlo.
says-server-plain = un servidor Subsonic (API { $version })
says-server-missing = No hay ningún servidor llamado { $host }.
says-server-missing-hint = Comprueba el nombre.
says-server-no-address = Eso no es la dirección de un servidor.
says-server-address-plain = Escríbela como https://name, sin contraseña.
says-server-not-address = { $text } no es una dirección.
says-server-address-give = Escríbela como https://name.
says-server-http = Por http, cualquiera por el camino podría leer tu inicio de sesión y usarlo.
says-server-https = Da la dirección con https, o --insecure si sabes lo que haces.
says-server-none-there = En esa dirección no hay ningún servidor Subsonic.
says-server-none-there-hint = Da la dirección de su página, sin lo que viene después.
says-server-wrong = Tu servidor no conoce ese nombre y esa contraseña.
says-server-wrong-hint = Vuelve a escribirlos.
says-server-token = Tu servidor no acepta la contraseña de esta cuenta como token.
says-server-token-hint = Usa una clave de API.
says-server-key = Tu servidor no conoce esa clave de API.
says-server-key-hint = Crea una nueva allí y escríbela.
says-server-way = Tu servidor no deja entrar a nadie de esta manera.
says-server-way-hint = Prueba con una clave de API o una contraseña.
says-server-may-not = Tu cuenta en tu servidor no puede hacer eso.
says-server-may-not-hint = Pregunta a quien lleva el servidor.
says-server-now = Tu servidor no puede hacer eso ahora mismo.
says-server-ill = Tu servidor está averiado ({ $n }).
says-server-unread = Tu servidor responde con algo que no se puede leer.
says-server-no-songs = Tu servidor no da canciones ahora mismo; las leídas antes se quedan.
says-server-no-songs-hint = Quizá esté mirando sus carpetas, o falte un disco.
says-line-reach = No se puede acceder a { $name }.
says-line-time = { $name } no respondió a tiempo.
says-line-broke = Se cortó la conexión: { $name }.
says-line-moved = { $name } se ha mudado a otra dirección.
says-line-moved-hint = Escribe esa dirección.
says-line-certificate = { $name } muestra un certificado en el que no se puede confiar.
says-line-certificate-hint = Añade su autoridad a este sistema o corrige la dirección.
says-line-unread = { $name } da una respuesta que no se puede leer.
says-line-check = Comprueba la red y el servidor; lo leído hasta ahora se conserva.
says-line-no-sound = { $name } no da sonido de esa canción.
says-audius-reach = No se puede acceder a Audius.
says-audius-ill = Audius está averiado ({ $n }).
says-audius-busy = Audius está ocupado durante { $n } segundos.
says-audius-later = Vuelve a intentarlo más tarde.
says-audius-gone = Audius no da esta canción (o ya no la da).
says-picture-unread = { $name } no es una imagen que se pueda leer.
says-picture-cut = { $name } está incompleto o dañado.
says-picture-large = { $name } tiene { $n } megapíxeles; se leen { $most } como mucho.
says-picture-large-hint = Usa una copia más pequeña.
says-picture-name = La imagen
says-list-none = «{ $name }» no nombra canciones.
says-list-none-hint = Elige otro archivo.
says-list-kind = «{ $name }» no es un tipo de lista conocido.
says-list-kind-hint = Elige un archivo M3U, XSPF, JSON o CSV.
says-too-large = Es más que los { $size } que se admiten de una vez.
says-bends = Un recorrido tiene { $n } curvas como mucho.
says-sessions = Las { $n } sesiones tienen su página abierta.
says-no-wifi = Este equipo no tiene dirección en una red doméstica.
says-no-wifi-hint = Conéctate al wifi en el que está tu teléfono.
says-spotify-signed-out = No has iniciado sesión en Spotify.
says-spotify-connect-first = Conecta antes Spotify.
says-spotify-needs-premium = Hace falta Spotify Premium.
says-spotify-anew = Cierra sesión y vuelve a iniciarla para permitirlo.
says-spotify-no-device = Ningún dispositivo de Spotify está activo.
says-list-titles = «{ $name }» no tiene columna de títulos.
says-list-titles-hint = Necesita title y artist, o las columnas propias de Moodify.
says-list-no-json = «{ $name }» no es JSON ({ $why }).
says-list-no-xspf = «{ $name }» no es una lista XSPF ({ $why }).
says-list-no-m3u = «{ $name }» no es una lista de reproducción.
says-list-correct = Corrígelo y vuelve a intentarlo.
says-spotify-id-hint = Cópialo de tu aplicación en { $address }.
