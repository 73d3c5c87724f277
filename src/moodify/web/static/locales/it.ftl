# Che cosa dice la pagina di Moodify in italiano. Si dà del tu; i commenti sono in en.ftl.
# « Song » è « brano », « mood » è « umore », « pad » è « mappa »; chi ascolta ha un « profilo ».
# Nessuna frase dice il genere di chi ascolta; con articoli e preposizioni niente numeri che si elidono.

## Moods, wishes and places

mood-happy = Felicità
mood-neutral = Neutro
mood-sad = Tristezza
mood-angry = Rabbia

wish-match = Abbina
wish-lift = Tira su
wish-calm = Calma
wish-hold = Mantieni
wish-goal = Scegli

# Al femminile: è la musica a essere cupa, luminosa, ecc.
aim-words =
    { $aim ->
        [dark] cupa
        [bright] luminosa
        [quiet] tranquilla
        [lively] vivace
        [dark-quiet] cupa e tranquilla
        [dark-lively] cupa e vivace
        [bright-quiet] luminosa e tranquilla
        [bright-lively] luminosa e vivace
       *[even] equilibrata
    }
pad-place = { NUMBER($valence, minimumFractionDigits: 1, maximumFractionDigits: 1) }; { NUMBER($arousal, minimumFractionDigits: 1, maximumFractionDigits: 1) }: { aim-words }
pad-at = { NUMBER($value, minimumFractionDigits: 1, maximumFractionDigits: 1) }: { aim-words }
percent = { $n }%
quoted = “{ $text }”

## The sentence: what the page says first, in large type

sentence-ask =
    { $stays ->
        [yes] Come ti *senti* adesso? { sentence-stays }
       *[no] Come ti *senti*? Dillo con una parola o scegli un punto.
    }
sentence-waiting =
    { $stays ->
        [yes] Cerco il tuo *viso*… { sentence-stays }
       *[no] Cerco il tuo *viso*…
    }
sentence-no-face =
    { $stays ->
        [yes] Non vedo nessun *viso*. { sentence-stays }
       *[no] Non vedo nessun *viso*. Mettiti davanti alla videocamera.
    }
sentence-unsure =
    { $stays ->
        [yes] *Non riesco a capire* come ti senti. { sentence-stays }
       *[no] *Non riesco a capire* come ti senti. Dammi un momento, oppure dillo tu.
    }
sentence-stays =
    { $ends ->
        [yes] La musica resta com’è: *{ $title }*
       *[no] La musica resta com’è: *{ $title }*.
    }
sentence-you =
    { $mood ->
        [happy] { $by ->
            [hand] Ti senti *felice*
            [picture] Nella foto hai un’aria *felice*
           *[camera] Hai un’aria *felice*
        }
        [sad] { $by ->
            [hand] Ti senti *triste*
            [picture] Nella foto hai un’aria *triste*
           *[camera] Hai un’aria *triste*
        }
        [angry] { $by ->
            [hand] Provi *rabbia*
            [picture] Nella foto hai un’aria *arrabbiata*
           *[camera] Hai un’aria *arrabbiata*
        }
        [neutral] { $by ->
            [hand] Il tuo umore è *neutro*
            [picture] Nella foto hai un’aria *neutra*
           *[camera] Hai un’aria *neutra*
        }
       *[point] Hai scelto un *punto*
    }
sentence-feels =
    { $stays ->
        [yes] { sentence-you }. { sentence-stays }
       *[no] { sentence-you }.
    }
sentence-music =
    { $wish ->
        [lift] { sentence-you }, quindi la musica ti tira su, *{ aim-words }*.
        [calm] { sentence-you }, quindi la musica ti calma, *{ aim-words }*.
        [hold] { sentence-you }, e la musica resta *{ aim-words }*.
        [goal] { sentence-you }, quindi la musica va dove vuoi tu, *{ aim-words }*.
       *[match] { sentence-you }, quindi la musica è *{ aim-words }*.
    }
sentence-song =
    { $wish ->
        [lift] { sentence-you }, quindi la musica ti tira su, *{ aim-words }*: *{ $title }*{ sentence-end }
        [calm] { sentence-you }, quindi la musica ti calma, *{ aim-words }*: *{ $title }*{ sentence-end }
        [hold] { sentence-you }, e la musica resta *{ aim-words }*: *{ $title }*{ sentence-end }
        [goal] { sentence-you }, quindi la musica va dove vuoi tu, *{ aim-words }*: *{ $title }*{ sentence-end }
       *[match] { sentence-you }, quindi la musica è *{ aim-words }*: *{ $title }*{ sentence-end }
    }
sentence-end =
    { $ends ->
        [yes] { "" }
       *[no] .
    }
sentence-later =
    { $wish ->
        [lift] { sentence-you }, quindi dopo *{ $title }* la musica ti tirerà su, *{ aim-words }*.
        [calm] { sentence-you }, quindi dopo *{ $title }* la musica ti calmerà, *{ aim-words }*.
        [hold] { sentence-you }, e dopo *{ $title }* la musica resterà *{ aim-words }*.
        [goal] { sentence-you }, quindi dopo *{ $title }* la musica andrà dove vuoi tu, *{ aim-words }*.
       *[match] { sentence-you }, quindi dopo *{ $title }* la musica sarà *{ aim-words }*.
    }

aside-camera =
    { $since ->
        [now] { mood-name } da un attimo · { sureness }
        [minutes] { $n ->
            [one] { mood-name } da { $n } minuto · { sureness }
           *[other] { mood-name } da { $n } minuti · { sureness }
        }
       *[seconds] { $n ->
            [one] { mood-name } da { $n } secondo · { sureness }
           *[other] { mood-name } da { $n } secondi · { sureness }
        }
    }
mood-name =
    { $mood ->
        [happy] Felicità
        [sad] Tristezza
        [angry] Rabbia
       *[neutral] Neutro
    }
sureness =
    { $sure ->
        [quite] certezza alta · un’ipotesi, spesso sbagliata.
        [fairly] certezza discreta · un’ipotesi, spesso sbagliata.
       *[not] certezza scarsa · un’ipotesi, spesso sbagliata.
    }
aside-picture =
    { $sure ->
        [quite] Certezza alta · un’ipotesi, spesso sbagliata.
        [fairly] Certezza discreta · un’ipotesi, spesso sbagliata.
       *[not] Certezza scarsa · un’ipotesi, spesso sbagliata.
    }
aside-hand = L’hai scelto tu.
aside-hand-later = L’hai scelto tu · passa al brano successivo per sentirlo subito.

## What the camera complains of

hint-no-face = Non si vede nessun viso. Mettiti di fronte alla videocamera e guardala.
hint-too-dark = È troppo buio per vedere bene il tuo viso: accendi una luce.
hint-too-bright = C’è troppa luce per vedere bene il tuo viso: spostati dalla luce.
hint-too-blurred = L’immagine è sfocata: non muoverti, o pulisci l’obiettivo.
hint-too-small = Il tuo viso è lontano: avvicinati alla videocamera.
hint-too-turned = Il tuo viso è girato: guarda verso la videocamera.

trouble-denied = La videocamera è bloccata per questa pagina.
trouble-denied-detail = Per consentirla, fai clic sul simbolo a sinistra dell’indirizzo (una videocamera o dei cursori), imposta la videocamera su “Consenti” e riprova. Oppure scegli tu il tuo umore.
trouble-missing = Non c’è nessuna videocamera.
trouble-missing-detail = Su questo computer non ne è stata trovata nessuna. Collegane una e riprova, carica una foto o scegli tu il tuo umore.
trouble-busy = La videocamera è occupata.
trouble-busy-detail = Sembra che la stia usando un altro programma. Chiudilo (forse è una videochiamata) e riprova.
trouble-insecure = Questo indirizzo non è sicuro, quindi il browser non dà accesso alla videocamera.
trouble-insecure-detail = Apri Moodify all’indirizzo http://127.0.0.1 sul computer su cui gira, oppure tramite https: in casa ci pensa “moodify run --lan”. Puoi anche scegliere tu il tuo umore: funziona pure qui.
trouble-unsupported = Questo browser non dà alle pagine l’accesso alla videocamera.
trouble-unsupported-detail = Scegli tu il tuo umore, carica una foto o prova con un browser più recente.
trouble-ended = La videocamera si è fermata.
trouble-ended-detail = È stata scollegata, o l’ha presa un altro programma.
trouble-other = La videocamera non si è avviata.
trouble-other-detail = Riprova. Se non cambia nulla, scollegala e ricollegala, oppure scegli tu il tuo umore.

## What is told before the camera starts

promise-what = Che cosa si guarda
promise-what-text = L’espressione del tuo viso: arrabbiata, felice, triste o neutra, alcune volte al secondo.
promise-where = Dove
promise-where-here = Su questo computer e in nessun altro posto. Nessuna immagine ne esce.
promise-where-there = Sul computer che offre questa pagina ({ $host }) e in nessun altro posto.
promise-sure = Quanto è certo
promise-sure-text = È un’ipotesi, spesso sbagliata. Un viso non è un sentimento; puoi sempre dirlo tu.
promise-kept = Che cosa si conserva
promise-kept-text = Nessuna immagine, e nessun umore a meno che tu non attivi il diario. Restano in memoria i brani che ascolti e che ti piacciono, e pochi numeri sul tuo viso, se gli insegni a conoscerlo.
promise-not = A che cosa non serve
promise-not-text = Non serve per il lavoro, per la scuola o per giudicare altre persone.

## The keyboard (the letters are the same in every language)

keys-space = Spazio
keys-enter = Invio
keys-escape = Esc
keys-delete = Canc
keys-alt = Alt
keys-switch = Scorciatoie a tasto singolo
keys-switch-on = Funzionano ovunque non si stia scrivendo del testo.
keys-switch-off = Rispondono solo Tab, Invio, Esc e le frecce, su ciò che spostano.
keys-listening = Ascolto
keys-play = Riproduci o metti in pausa
keys-seek = 5 secondi indietro o avanti
keys-volume = Volume su o giù
keys-mute = Disattiva l’audio
keys-next = Brano successivo o precedente
keys-like = Mi piace questo brano
keys-skip = Non fa per me: salta
keys-sleep = Timer di spegnimento
keys-mood = Umore e musica
keys-wish = Abbina, tira su, calma, mantieni o scegli
keys-follow = Segui il mio viso, sì o no
keys-camera = Accendi o spegni la videocamera
keys-pad = Sulla mappa o su una tappa del percorso: spostala
keys-step = Su una tappa in movimento: lasciala dov’era
keys-queue = La coda
keys-to-queue = Vai ai brani che seguono
keys-move = Su un brano: prima o dopo
keys-remove = Su un brano: toglilo
keys-open = Apri
keys-living = Modalità salotto
keys-music = La tua musica
keys-taste = Gusti e filtri
keys-journal = Il tuo diario
keys-who = Chi ascolta
keys-language = Lingua
keys-theme = Chiaro o scuro
keys-help = Questa guida
keys-close = Chiudi ciò che è aperto
keys-room = In modalità salotto
keys-room-move = Da un comando al successivo
keys-room-press = Premilo; Spazio riproduce e mette in pausa
keys-room-leave = Esci

## The living room: the page in large letters, for a television or a tablet on the shelf

living-open = Modalità salotto
living-title = Modalità salotto
living-leave = Esci dalla modalità salotto
living-clock = Orologio
living-fill = Schermo intero
living-unfill = Esci da schermo intero
living-view = Vista
living-say = Come ti senti?
living-ask = Come ti *senti*?
living-camera = Accendi la videocamera
living-camera-note = La videocamera guarda il tuo viso là dove gira Moodify, e nessuna immagine viene conservata. Quello che dice è un’ipotesi, spesso sbagliata.
living-shown = Ora i comandi si vedono. Premi di nuovo.
living-next = Poi *{ $title }*, { $by }
living-guess = un’ipotesi
living-own = l’hai scelto tu
living-unsaid = Come ti senti adesso?
living-waiting = Cerco il tuo viso
living-no-face = Non si vede nessun viso
living-unsure = Non riesco a capire come ti senti

## Said aloud to screen readers, and what is told when something happens

try-again = Riprova
lost = Moodify non risponde.
lost-detail =
    { $s ->
        [0] Forse il programma su questo computer è stato fermato. Nuovo tentativo in corso… Il brano continua.
       *[other] Forse il programma su questo computer è stato fermato. Nuovo tentativo tra { $s } s. Il brano continua.
    }
lost-try-now = Riprova subito
lost-back = Moodify è tornato.
song-failed = Non è stato possibile riprodurre il brano.
song-failed-title = Non è stato possibile riprodurre “{ $title }”.
song-failed-detail = Moodify è passato al successivo.
song-failed-all = Diversi brani di fila non sono partiti. Prova “moodify doctor” in un terminale.
announce-mood =
    { $mood ->
        [happy] Hai un’aria felice.
        [sad] Hai un’aria triste.
        [angry] Hai un’aria arrabbiata.
       *[neutral] Hai un’aria neutra.
    }
announce-song = In riproduzione: { $title }, di { $by }.
announce-no-face = Non si vede nessun viso. La musica resta com’è.
announce-unsure = L’umore non è chiaro. La musica resta com’è.
announce-camera-on = La videocamera è accesa.
announce-camera-off = La videocamera è spenta.

## The page

app-home = Moodify, pagina iniziale
a11y-skip = Vai al contenuto
welcome-title = Guarda la videocamera. Moodify indovina il tuo *umore* e suona un *brano* adatto.
welcome-promises = Prima di iniziare
welcome-camera = Accendi la videocamera
welcome-hand = Scelgo io l’umore
welcome-picture = Oppure carica una foto
camera-on = Videocamera accesa: spegni
camera-starting = Avvio della videocamera…
camera-off = Videocamera spenta: accendi
camera-hidden = Videocamera spenta mentre questa scheda era nascosta
face-title = Che cosa mostra il tuo viso
face-title-hand = Come ti senti
face-bars = Quanto si vede di ogni umore
face-camera-on = Accendi la videocamera
face-picture = Carica una foto
face-pick = Non sono io? Scegli questo viso
face-pick-short = Scegli
say-title = Oppure scegli tu un umore, senza videocamera:
say-title-hand = Dillo con una parola o scegli un punto sulla mappa:
aim-title = Dove va la musica
aim-wish = Che cosa deve fare la musica
aim-follow = Segui il mio viso
aim-follow-on = Quando cambia il tuo umore, cambia anche il brano successivo. Mai quello in riproduzione.
aim-follow-off = Quando cambia il tuo umore, prima Moodify te lo chiede.
pad-valence = Quanto luminosa deve essere la musica. Le frecce spostano in entrambe le direzioni
pad-arousal = Quanto vivace deve essere la musica. Le frecce spostano in entrambe le direzioni
pad-bright = luminosa
pad-dark = cupa
pad-lively = vivace
pad-quiet = tranquilla
pad-middle = equilibrata
pad-you = tu
pad-music = dove va la musica
pad-songs = brani
pad-playing = il brano in riproduzione
music-now = In riproduzione
music-queue = Prossimi brani
music-empty = Appena c’è un umore, qui trovi i brani adatti.
music-preparing = Preparo il primo brano…
music-queue-empty = Ancora niente in attesa.
song-play = Riproduci subito { $title }
song-why = Perché { $title }?
song-like = Mi piace { $title }
song-opens-in = Apri { $title } su { $service }, in una nuova scheda
song-why-picture = Sulla mappa: il tuo umore, dove va la musica e questo brano
elsewhere-title = Brani che forse conosci
elsewhere-note = Sono adatti anche questi. Si aprono dove ascolti musica.
elsewhere-service = Apri su
elsewhere-empty = I suggerimenti arrivano con un umore.
player-title = Lettore
player-play = Riproduci
player-pause = Pausa
player-press = Premi Riproduci
player-waiting = In preparazione…
player-next = Brano successivo
player-previous = Brano precedente
player-seek = Posizione nel brano
player-seek-text = { $at } di { $total }
player-volume = Volume
player-mute = Disattiva l’audio
player-unmute = Riattiva l’audio
player-like = Mi piace questo brano
player-skip = Non fa per me: salta, e meno brani così
offer-accept = Cambia la musica
offer-dismiss = Lascia questa
theme-label = Chiaro o scuro
language-choose = Lingua
help-open = Guida e scorciatoie da tastiera
help-title = Guida
help-close = Chiudi
help-keys = Tastiera
help-know = Da sapere
notice-close = Chiudi
foot = Un viso non è un sentimento: l’ipotesi è spesso sbagliata. Non serve per il lavoro, per la scuola o per giudicare gli altri.

## The queue

queue-grip = Trascina per spostare, premi per altro
queue-arrange = Sposta o togli { $title }
queue-next = Riproduci subito dopo
queue-up = Sposta su
queue-down = Sposta giù
queue-like = Mi piace
queue-unlike = Non mi piace più
queue-remove = Togli
queue-undo = Annulla
queue-placed = L’hai messo qui tu: resta.
queue-moved = { $title } è ora in posizione { $place } di { $of }.
queue-is-first = { $title } è già il primo.
queue-is-last = { $title } è già l’ultimo.
queue-removed = { $title } non è più in coda.
queue-back = { $title } è di nuovo in coda.
queue-more =
    { $n ->
        [one] Mostrane un altro
       *[other] Mostrane altri { $n }
    }
queue-over = Era l’ultimo brano. Resta il silenzio, finché non ne vuoi altri.
queue-go-on = Riproduci altri brani
queue-endless = Riproduzione continua
queue-endless-on = Prima che questi finiscano ne arrivano altri.
queue-endless-off =
    { $n ->
        [-1] La musica finisce dopo i brani scelti.
        [0] La musica finisce dopo questo brano.
        [one] La musica finisce dopo il prossimo brano.
       *[other] La musica finisce dopo i prossimi { $n } brani.
    }
queue-add = Aggiungi un brano
queue-add-text = Parole del titolo o dell’artista
queue-add-found =
    { $n ->
        [0] Nessun brano che si può riprodurre qui contiene queste parole.
        [one] { $n } brano
       *[other] { $n } brani
    }
queue-add-next = Riproduci subito dopo
queue-add-last = Aggiungi in fondo
queue-add-next-label = Riproduci { $title } subito dopo
queue-add-last-label = Aggiungi { $title } in fondo
queue-added-next = { $title } è il prossimo brano.
queue-added-last = { $title } è in fondo alla coda.
queue-added =
    { $n ->
        [one] { $n } brano aggiunto.
       *[other] { $n } brani aggiunti.
    }
queue-share = Salva o condividi
queue-what = Quali brani
queue-what-coming = I prossimi
queue-what-all = Tutta la sessione
queue-link = Come link
queue-link-note =
    { $n ->
        [one] { $n } brano. È contenuto nel link stesso, quindi nessun server ne viene a conoscenza; il tuo umore non c’è. Si apre in qualsiasi Moodify.
       *[other] { $n } brani. Sono contenuti nel link stesso, quindi nessun server ne viene a conoscenza; il tuo umore non c’è. Si apre in qualsiasi Moodify.
    }
queue-link-part =
    { $n ->
        [one] Solo il primo di { $of } brani: in un link non ce ne stanno di più. Un file li contiene tutti.
       *[other] I primi { $n } di { $of } brani: in un link non ce ne stanno di più. Un file li contiene tutti.
    }
queue-copy = Copia link
queue-copied = Copiato
queue-copy-hand = Copia il link da qui
queue-send = Condividi…
queue-send-title = Brani da Moodify
queue-file = Come file
queue-file-note = M3U e XSPF per i lettori musicali, JSON e CSV per tutto il resto. Il tuo umore non c’è.
queue-file-paths = I file di questo computer vi compaiono con il loro percorso. Nel link ci sono solo titolo e artista.
queue-playlist = Come playlist
queue-playlist-name = Nome della playlist
queue-at-spotify = Su Spotify
queue-at-server = Sul tuo server
queue-saved =
    { $n ->
        [one] Salvata come “{ $name }”, { $n } brano.
       *[other] Salvata come “{ $name }”, { $n } brani.
    }
queue-saved-open = Aprila
queue-open = Apri un elenco
queue-open-lead = Brani che qualcuno ha condiviso, o una tua playlist: M3U, XSPF, JSON o CSV. Non parte niente finché non premi tu.
queue-open-file = Scegli un file
queue-open-paste = Oppure incolla un link di Moodify
queue-open-go = Apri
queue-drop = Rilascia qui un elenco di brani
queue-shared =
    { $missing ->
        [0] { $n ->
            [one] Hai ricevuto { $n } brano.
           *[other] Hai ricevuto { $n } brani. Ci sono tutti.
        }
       *[other] { $n ->
            [one] Hai ricevuto { $n } brano. Qui non si trova.
           *[other] Hai ricevuto { $n } brani. Non trovati qui: { $missing }.
        }
    }
queue-left-out =
    { $n ->
        [one] Un’altra voce è illeggibile.
       *[other] Altre { $n } voci sono illeggibili.
    }
queue-play-them =
    { $n ->
        [one] Riproducilo
       *[other] Riproduci { $n } brani
    }
queue-play-next = Riproduci subito dopo
queue-play-last = Aggiungi in fondo
queue-here = c’è
queue-not-here = non trovato
queue-link-none = Questo non è un link di brani di Moodify.
queue-link-empty = Prima incolla un link.
queue-link-bad = Questo link non si può leggere: è stato troncato o modificato.
queue-link-bad-hint = Chiedilo ancora una volta, o chiedi un file.
queue-link-newer = Questo link viene da un Moodify più recente.
queue-link-newer-hint = Aggiorna il tuo, o chiedi un file.
queue-file-large = Questo file è troppo grande per essere un elenco di brani.
queue-file-large-hint = Si leggono file fino a 2 MB.
queue-file-empty = Questo file è vuoto.

## The sleep timer

sleep-open = Timer
sleep-title = Timer di spegnimento
sleep-lead = Il suono sfuma in 20 secondi, poi la musica va in pausa.
sleep-minutes = { $n } min
sleep-seconds = { $n } s
sleep-song = Fine di questo brano
sleep-queue = Fine della coda
sleep-song-short = dopo questo brano
sleep-queue-short = dopo la coda
sleep-running = Stop: { $left }
sleep-cancel = Annulla
sleep-cancelled = Il timer di spegnimento è disattivato.
sleep-slept = Il timer di spegnimento ha messo in pausa la musica.

## The path of the music

path-step = Tappa { $step } di { $of }, { $title }. Le frecce la spostano
path-end = Dove finisce il percorso, { $title }. Le frecce spostano la fine
path-unchosen = brano da scegliere
path-straight = Raddrizza
path-straighten = Raddrizza il percorso
path-pick = Premi sulla mappa dove deve andare la musica.
path-hold = La musica resta { aim-words }, qualunque cosa mostri il tuo viso.
path-match = La musica segue il tuo umore: { aim-words }.
path-sign = il percorso: ogni tappa è un brano
path-arrived = La musica è arrivata: { aim-words }.
path-from-to =
    Da { $from ->
        [dark] cupa
        [bright] luminosa
        [quiet] tranquilla
        [lively] vivace
        [dark-quiet] cupa e tranquilla
        [dark-lively] cupa e vivace
        [bright-quiet] luminosa e tranquilla
        [bright-lively] luminosa e vivace
       *[even] equilibrata
    } a { $to ->
        [dark] cupa
        [bright] luminosa
        [quiet] tranquilla
        [lively] vivace
        [dark-quiet] cupa e tranquilla
        [dark-lively] cupa e vivace
        [bright-quiet] luminosa e tranquilla
        [bright-lively] luminosa e vivace
       *[even] equilibrata
    } { path-when }.
path-further =
    { $aim ->
        [dark] Cupa
        [bright] Luminosa
        [quiet] Tranquilla
        [lively] Vivace
        [dark-quiet] Cupa e tranquilla
        [dark-lively] Cupa e vivace
        [bright-quiet] Luminosa e tranquilla
        [bright-lively] Luminosa e vivace
       *[even] Equilibrata
    } per tutto il percorso, un po’ più in là { path-when }.
path-when =
    { $n ->
        [one] con il prossimo brano
        [2] in due brani
        [3] in tre brani
        [4] in quattro brani
        [5] in cinque brani
        [6] in sei brani
        [7] in sette brani
        [8] in otto brani
        [9] in nove brani
        [10] in dieci brani
        [11] in undici brani
        [12] in dodici brani
       *[other] in { $n } brani
    }

## What it learns of your face

learn-title = Che cosa impara dal tuo viso
learn-wrong = Non è così?
learn-rest = Mostra il tuo viso a riposo
learn-told = Che cosa ha imparato
learn-on = Corretto per il tuo viso
words-label = Che cosa è giusto
words-right = È così
words-undo = Annulla
words-taken = Annullato.
rest-why = Alcuni visi a Moodify sembrano tristi o arrabbiati anche a riposo. Guarda la videocamera per 20 secondi con il viso rilassato, come quando leggi, e Moodify ne terrà conto.
rest-kept = Si conservano pochi numeri dove gira Moodify, e nessuna immagine. Puoi annullarlo in qualsiasi momento.
rest-start = Inizia
rest-start-camera = Accendi la videocamera e inizia
rest-later = Non ora
rest-progress = Misurazione del tuo viso a riposo
rest-ease = Rilassa il viso
rest-ease-more = Guarda la videocamera come quando leggi. Non serve trattenere il respiro.
rest-waits = Aspetta finché non ti vede bene.
rest-cancel = Annulla
rest-half = Ancora dieci secondi.
rest-begun = Misurazione in corso. Rilassa il viso per 20 secondi.
rest-stopped = È stata interrotta, quindi non si è misurato nulla.
rest-done = Fatto
rest-undo = Annulla
rest-again = Riprova
rest-undone = Annullato: le ipotesi sono come prima.
rest-fine = A riposo il tuo viso appare già neutro. Non c’era nulla da cambiare.
rest-corrected =
    { $mood ->
        [happy] A riposo il tuo viso appariva *felice: { $before }*. D’ora in poi questo conta come *{ $after }*.
        [sad] A riposo il tuo viso appariva *triste: { $before }*. D’ora in poi questo conta come *{ $after }*.
        [angry] A riposo il tuo viso appariva *arrabbiato: { $before }*. D’ora in poi questo conta come *{ $after }*.
       *[neutral] A riposo il tuo viso appariva *neutro: { $before }*. D’ora in poi questo conta come *{ $after }*.
    }
rest-bars = Il tuo viso a riposo, prima e dopo
rest-bar = { mood-name }: prima { $before }, ora { $after }
told-resting = Il tuo viso a riposo
told-back = Annulla
told-back-label = Annulla: { $what }
told-erase = Cancella tutto
told-erased = Cancellato. Le ipotesi non vengono più corrette.
told-note = Prima le voci più recenti. Niente di tutto ciò cambia la rete neurale: corregge solo quello che ricava dal tuo viso.

told-is-happy = Sono felice
told-is-neutral = Il mio umore è neutro
told-is-sad = Sono triste
told-is-angry = Provo rabbia
told-not-happy = Non sono felice
told-not-neutral = Il mio umore non è neutro
told-not-sad = Non sono triste
told-not-angry = Non provo rabbia
told-right-happy = Sì, felicità
told-right-neutral = Sì, neutro
told-right-sad = Sì, tristezza
told-right-angry = Sì, rabbia
noted-not-happy = Ora la felicità conta meno.
noted-not-neutral = Ora il neutro conta meno.
noted-not-sad = Ora la tristezza conta meno.
noted-not-angry = Ora la rabbia conta meno.
noted-is-happy = Ora la felicità conta di più.
noted-is-neutral = Ora il neutro conta di più.
noted-is-sad = Ora la tristezza conta di più.
noted-is-angry = Ora la rabbia conta di più.
noted-right = Buono a sapersi.

refused-few = La videocamera ha dato troppo poche immagini.
refused-few-hint = Chiudi ciò che tiene occupato questo computer e riprova.
refused-smiling = Sembra che tu sorrida, quindi questo non è il tuo viso a riposo.
refused-smiling-hint = Rilassa il viso, come quando leggi.
refused-moving = C’è stato molto movimento.
refused-moving-hint = Non muoverti per i venti secondi.
refused-changing = La tua espressione continuava a cambiare.
refused-changing-hint = Intanto non parlare e rilassa il viso.
refused-no-face = Il tuo viso è rimasto troppo a lungo fuori vista.
refused-no-face-hint = Mettiti in modo che la videocamera lo veda.
refused-too-dark = Era troppo buio per vedere bene il tuo viso.
refused-too-dark-hint = Accendi una luce davanti a te.
refused-too-bright = C’era troppa luce per vedere bene il tuo viso.
refused-too-bright-hint = Spostati dalla luce.
refused-too-blurred = L’immagine era sfocata.
refused-too-blurred-hint = Pulisci l’obiettivo e non muoverti.
refused-too-small = Il tuo viso era troppo lontano.
refused-too-small-hint = Avvicinati alla videocamera.
refused-too-turned = Il tuo viso era girato.
refused-too-turned-hint = Guarda verso la videocamera.

## Taste and filters

taste-open = Gusti e filtri
taste-open-filtered = { taste-open } ({ $n })
taste-title = Gusti e filtri
taste-loading = Un momento…
learned-title = Che cosa ha imparato Moodify
learned-none = Non si può ancora dire nulla. Ascolta per un po’, e qui leggerai, a parole, che cosa ti piace con quale umore. Ogni riga si può annullare.
learned-how-like = Metti *Mi piace* a un brano: più musica del suo artista, del suo genere e nella sua lingua.
learned-how-play = *Ascoltalo fino alla fine*: un po’ più brani così.
learned-how-skip = *Saltalo presto*, o premi *Non fa per me*: meno brani così, con quell’umore.
learned-how-fits = Di’ se *si adatta all’umore*: Moodify saprà meglio che cosa ci sta bene.
learned-private = Tutto sta in un solo file sul computer su cui gira Moodify. I brani di Spotify non insegnano nulla.
learned-forget = Dimentica
learned-forget-label = Dimentica: { $text }
learned-all = Dimentica tutto
learned-sure = Dimenticare tutto ciò che è stato imparato? I tuoi Mi piace restano.
learned-yes = Dimentica tutto
learned-no = Conserva
learned-gone = Dimenticato.
filters-title = Solo questi brani
filters-lead = Nessuna scelta significa tutto. Quello che suona continua; cambiano i brani successivi.
filters-languages = Lingua
filters-genres = Genere
filters-decades = Periodo
filters-unknown = non noto
filters-words = Testi
filters-clean = Senza brani segnalati come espliciti
filters-marked = Segnalati finora: { $n }. Quelli che nessuno ha segnalato restano.
language-none = Strumentale
filters-clear = Di nuovo tutto
filters-more = Mostra tutto
filters-few = Ci sarà di più tra cui scegliere quando ci saranno brani di cui si conoscono lingua e anno. Aggiungine con “La tua musica”.
fits-ask = È adatto all’umore?
fits-yes = Sì
fits-no = No
fits-thanks = Grazie. D’ora in poi Moodify ne tiene conto.
parts-fit = umore
parts-fresh = varietà
parts-taste = gusti

learned-from =
    { $n ->
        [one] Da *{ $n } tua azione*: Mi piace, salti, brani ascoltati fino alla fine.
       *[other] Da *{ $n } tue azioni*: Mi piace, salti, brani ascoltati fino alla fine.
    }
learned-artist =
    { $more ->
        [yes] Più brani di *{ $name }*
       *[no] Meno brani di *{ $name }*
    }
learned-song =
    { $more ->
        [yes] Più spesso *{ $name }*
       *[no] Meno spesso *{ $name }*
    }
learned-language =
    { $more ->
        [yes] Più brani in *{ $name }*
       *[no] Meno brani in *{ $name }*
    }
learned-wordless =
    { $more ->
        [yes] Più musica *strumentale*
       *[no] Meno musica *strumentale*
    }
learned-decade =
    { $more ->
        [yes] Più musica degli *anni { $name }*
       *[no] Meno musica degli *anni { $name }*
    }
learned-source =
    { $more ->
        [yes] Più brani dalla fonte *{ $name }*
       *[no] Meno brani dalla fonte *{ $name }*
    }
learned-genre =
    { $more ->
        [yes] Più *{ $name }*
       *[no] Meno *{ $name }*
    }
learned-in-mood =
    { $mood ->
        [happy] { $what }, quando la musica è per un umore felice
        [sad] { $what }, quando la musica è per un umore triste
        [angry] { $what }, quando la musica è per un umore arrabbiato
       *[neutral] { $what }, quando la musica è per un umore neutro
    }
learned-for = { $liked } a favore
learned-against = { $disliked } contro
learned-both = { $liked } a favore, { $disliked } contro
decade = anni { $year }
parts-label = Umore { $fit }, varietà { $fresh }, gusti { $taste }.

## Your own music

music-open = La tua musica
dialog-music = La tua musica
music-loading = Un momento…
folders-lead = Ascolta *la tua musica*. Indica una cartella, e Moodify trova dal suono l’umore di ogni brano che contiene.
folders-private = Tutto avviene sul computer su cui gira Moodify. Non ne escono né i brani né i loro nomi, e i tuoi file restano come sono.
folders-title = Cartelle
folders-field = Una cartella su questo computer
folders-hint = /media/music
folders-add = Aggiungi
folders-empty = Prima inserisci il percorso della cartella.
folders-remove = Rimuovi
folders-remove-label = Rimuovi { $path }
folders-missing = Al momento non si trova, o è vuota. I suoi brani restano in memoria finché non torna.
folders-again = Analizza di nuovo
folders-pause = Pausa
folders-resume = Continua
folders-elsewhere = Le cartelle si possono indicare solo sul computer su cui gira Moodify: apri lì questa pagina, o esegui questo comando:
folders-command = moodify songs scan DIR
progress-label = A che punto è la lettura delle cartelle
progress-idle = Tutto letto.
progress-paused = In pausa. Quello che è fatto resta fatto.
progress-none = Non è stato ancora trovato nessun brano.
bad-lead = Vengono tralasciati, e tutto il resto va avanti.
bad-more = Mostra altro
play-title = Tra un brano e l’altro
play-off = Niente
play-gapless = Senza pause
play-3 = Sfumato 3 s
play-6 = Sfumato 6 s
play-note = I brani di uno stesso album si susseguono sempre senza dissolvenza.
play-even = Tutti i brani allo stesso volume
play-even-note = In base a ciò che dicono i file o mostra il suono. Niente va in distorsione.
play-ffmpeg = Per i formati che questo browser non riproduce, come AIFF, installa ffmpeg sul computer su cui gira Moodify.
audius-title = Audius: musica gratuita
audius-on = Riproduci da Audius
audius-off = Disattivato, perché interroga server altrui.
audius-lead = Brani interi che i loro artisti offrono a tutti. Non serve un account.
audius-sees = Finché è attivo, Audius vede il tuo indirizzo internet, che Moodify chiede brani una volta al giorno, e quale dei suoi brani suona. Il tuo umore e il tuo viso non vengono mai inviati. Se lo disattivi, i suoi brani vengono dimenticati.
server-title = Un server tuo
server-lead = Navidrome, gonic, Airsonic e altri server Subsonic. Si possono scegliere i brani i cui file indicano un umore.
server-address = Indirizzo
server-address-hint = https://music.example
server-way = Come accedere
server-password = Password
server-key = Chiave API
server-user = Nome
server-secret = Password
server-api-key = Chiave API
server-go = Accedi
server-going = Accesso in corso…
server-test = Prova
server-testing = Prova in corso…
server-save = Salva lì questa sessione
server-saved = Salvata come playlist
server-forget = Dimentica
server-sure = Dimenticare l’accesso e ciò che è stato letto? Sul server non cambia nulla.
server-yes = Dimentica il server
server-no = Conserva
server-secret-safe = La password si conserva nel portachiavi del sistema, se c’è; non viene mai mostrata, e non viene inviata in chiaro al server, a meno che questo non sia troppo vecchio per fare altrimenti.
settings-elsewhere = Si può cambiare solo sul computer su cui gira Moodify.
sources-title = Tutte le fonti
sources-no-server = Ancora nessun server.
sources-no-folder = Ancora nessuna cartella.
source-ok = funziona
source-broken = non funziona
wrong-ask = Umore sbagliato?
wrong-label = L’umore giusto di { $title }
wrong-back = Annulla
wrong-taken = Annullato.

songs =
    { $n ->
        [one] { $n } brano
       *[other] { $n } brani
    }
files =
    { $n ->
        [one] { $n } file
       *[other] { $n } file
    }
server-saved-as =
    { $n ->
        [one] “{ $name }”, { $n } brano del tuo server.
       *[other] “{ $name }”, { $n } brani del tuo server.
    }
folders-placed =
    { $n ->
        [one] *{ $n } brano* tuo si può scegliere in base all’umore.
       *[other] *{ $n } brani* tuoi si possono scegliere in base all’umore.
    }
folders-knowing = Moodify sta imparando a conoscere *la tua musica*.
folders-where = Scrivi o incolla il percorso completo. È una cartella del computer su cui gira Moodify.
folders-where-named = Scrivi o incolla il percorso completo. È una cartella del computer su cui gira Moodify ({ $computer }).
folders-removed = Da { $path } non si riproduce più nulla. I suoi file restano come sono.
folders-added = { $path } è stata aggiunta. I suoi brani arrivano man mano che vengono letti.
progress-looking =
    { $n ->
        [one] Ricerca dei file: finora { $n } file
       *[other] Ricerca dei file: finora { $n } file
    }
progress-scanning = Lettura dei file: { $done } di { $total }
progress-listening = Ascolto dei brani: { $done } di { $total }
left-under-minute = manca meno di un minuto
left-minutes =
    { $n ->
        [one] manca circa { $n } minuto
       *[other] mancano circa { $n } minuti
    }
left-hours =
    { $n ->
        [one] manca circa { $n } ora
       *[other] mancano circa { $n } ore
    }
progress-waits =
    { $n ->
        [one] { $n } file ancora senza umore.
       *[other] { $n } file ancora senza umore.
    }
bad-count =
    { $n ->
        [one] { $n } file non si può leggere: quale e perché
       *[other] { $n } file non si possono leggere: quali e perché
    }
server-signed-in = Hai effettuato l’accesso a *{ $address }*.
server-signed-in-as = Hai effettuato l’accesso a *{ $address }* come *{ $user }*.
sign-in-kept = I dati di accesso si conservano qui: { $place }.
sign-in-kept-keyring = I dati di accesso si conservano nel portachiavi di questo sistema.
sign-in-kept-file = I dati di accesso si conservano nel file { $path }, leggibile solo dal suo proprietario.
wrong-said =
    { $mood ->
        [happy] Hai indicato: felicità.
        [sad] Hai indicato: tristezza.
        [angry] Hai indicato: rabbia.
       *[neutral] Hai indicato: neutro.
    }

## Journal

journal-open = Diario
journal-title = Diario
journal-loading = Un momento…
journal-lead-off = Tieni un *diario* di come ti senti, che cosa ascolti e come ti senti dopo.
journal-lead-new = Il tuo diario è *attivo*. Quello che ascolti da ora in poi comparirà qui.
journal-switch = Tieni un diario
journal-switch-on = Se lo disattivi, conserva ciò che c’è e non aggiunge nulla.
journal-switch-off = È disattivato finché non lo attivi tu.
journal-kept-title = Che cosa si conserva
journal-elsewhere = Il diario si può aprire solo sul computer su cui gira Moodify. Quello che ascolti da qui non vi viene annotato.
view-title = Uno sguardo indietro
view-label = Che cosa guardare
view-day = Giorno
view-week = Settimana
view-month = Mese
view-year = Anno
view-before = Prima
view-after = Dopo
view-today = Oggi
view-none = niente
view-empty = Non è stato annotato nulla.
year-caption = L’umore di ogni giorno. Scegli un mese per vederne i giorni.
month-caption = L’umore di ogni giorno. Scegli un giorno per guardarlo.
week-list = I giorni della settimana
day-list = Il giorno, per orari
day-up = luminoso
day-down = cupo
lifts-title = Brani che ti tirano su
lifts-none = Non se ne può ancora indicare nessuno. Un brano viene indicato dopo almeno quattro ascolti, e solo se il caso non basta a spiegarlo.
lifts-note = Dopo questi brani ti sentivi meglio più spesso di quanto farebbe il caso. Questo non ne fa la causa, e non è un consiglio medico.
take-title = Tuo da portare via, tuo da cancellare
take-json = Salva come JSON
take-csv = Salva come CSV
erase-button = Cancella il diario
erase-sure = Cancellare tutto, anche dal disco? Non si potrà recuperare.
erase-yes = Cancella tutto
erase-no = Conserva
erase-done = Il diario è cancellato e disattivato.
felt-ask = E adesso come ti senti?
felt-better = Meglio
felt-same = Uguale
felt-worse = Peggio
felt-dismiss = Preferisco non dirlo
felt-thanks = Annotato.
felt-back = Annullato.

kept-what = Che cosa
kept-what-text = Gli umori durati qualche secondo, i tuoi desideri, i brani che Moodify riproduce da sé e quello che rispondi dopo averli ascoltati. Mai un’immagine. Niente di Spotify.
kept-where = Dove
kept-where-text = In un solo file su questo computer. Non viene inviato da nessuna parte, e si mostra solo qui.
kept-long = Per quanto tempo
kept-long-text = Finché non lo cancelli: un pulsante, e sparisce dal disco.
left-finished = ascoltato fino alla fine
left-skipped = saltato
left-played = interrotto prima della fine
wished =
    { $wish ->
        [lift] Il tuo desiderio: tirarmi su
        [calm] Il tuo desiderio: calmarmi
        [hold] Il tuo desiderio: restare così
        [goal] Il tuo desiderio: arrivare a un umore scelto da me
       *[match] Il tuo desiderio: musica adatta al mio umore
    }
long-seconds =
    { $n ->
        [one] { $n } secondo
       *[other] { $n } secondi
    }
long-minutes =
    { $n ->
        [one] { $n } minuto
       *[other] { $n } minuti
    }
long-hours =
    { $n ->
        [one] { $n } ora
       *[other] { $n } ore
    }
# La data segue i due punti: « dal » davanti a 8 e 11 si eliderebbe.
journal-lead-holds =
    { $on ->
        [yes] Il tuo diario è *attivo*. Contiene *{ $songs }* in *{ $days }*; inizio: { $since }.
       *[no] Il tuo diario è *disattivato*. Contiene *{ $songs }* in *{ $days }*; inizio: { $since }.
    }
days =
    { $n ->
        [one] { $n } giorno
       *[other] { $n } giorni
    }
journal-place = Il file: { $place }
summary-mood =
    { $mood ->
        [happy] soprattutto felicità
        [sad] soprattutto tristezza
        [angry] soprattutto rabbia
       *[neutral] soprattutto neutro
    }
summary-mood-seen =
    { $mood ->
        [happy] soprattutto felicità, vista per { $long }
        [sad] soprattutto tristezza, vista per { $long }
        [angry] soprattutto rabbia, vista per { $long }
       *[neutral] soprattutto neutro, visto per { $long }
    }
summary-better = meglio: { $n }
summary-same = uguale: { $n }
summary-worse = peggio: { $n }
day-mood-said =
    { $mood ->
        [happy] felicità, detta da te
        [sad] tristezza, detta da te
        [angry] rabbia, detta da te
       *[neutral] neutro, detto da te
    }
day-mood-picture =
    { $mood ->
        [happy] felicità, da una foto
        [sad] tristezza, da una foto
        [angry] rabbia, da una foto
       *[neutral] neutro, da una foto
    }
day-mood-seen =
    { $mood ->
        [happy] felicità, per { $long }
        [sad] tristezza, per { $long }
        [angry] rabbia, per { $long }
       *[neutral] neutro, per { $long }
    }
felt-mood =
    { $mood ->
        [happy] felicità
        [sad] tristezza
        [angry] rabbia
       *[neutral] neutro
    }
felt-around = { $before } → { $after }
lift-said =
    { $n ->
        [one] Hai detto *meglio* { $better } su { $n } volta.
       *[other] Hai detto *meglio* { $better } su { $n } volte.
    }
lift-said-worse =
    { $n ->
        [one] Hai detto *meglio* { $better } su { $n } volta, peggio { $worse }.
       *[other] Hai detto *meglio* { $better } su { $n } volte, peggio { $worse }.
    }
lift-seen =
    { $n ->
        [one] Dopo *{ $n } ascolto* il tuo viso appariva più luminoso del solito in quel momento: di { $lift }, probabilmente tra { $low } e { $high }, su una scala da −1 a 1.
       *[other] Dopo *{ $n } ascolti* il tuo viso appariva più luminoso del solito in quel momento: di { $lift }, probabilmente tra { $low } e { $high }, su una scala da −1 a 1.
    }
felt-after = Dopo “{ $title }” mi sento: { $word }
felt-ask-title = Come ti senti dopo “{ $title }”?
day-graph =
    { $n ->
        [one] { $n } umore dalle ore { $first } alle ore { $last }; l’elenco qui sotto lo descrive.
       *[other] { $n } umori dalle ore { $first } alle ore { $last }; l’elenco qui sotto li descrive.
    }

## Spotify

from-title = Musica da
from-here = Moodify
from-spotify = Spotify
from-settings = Impostazioni di Spotify
spotify-on = su Spotify
spotify-on-label = { $title } su Spotify, in una nuova scheda
spotify-skip = Non fa per me: salta, e per oggi lascialo fuori
dialog-title = Spotify
spotify-loading = Un momento…
connect-lead = Ascolta *i tuoi brani di Spotify*. Tu dici quali delle tue playlist sono felici, neutre, tristi o arrabbiate, e Moodify sceglie da quelle.
connect-private = Quello che Moodify legge resta sul computer su cui gira. Moodify non ne impara nulla, e se esci viene cancellato.
connect-guide = Una volta sola, ti serve un Client ID
connect-guide-why = È il modo in cui Spotify riconosce un programma. Non costa nulla e richiede circa tre minuti.
connect-again = Come creare un Client ID
connect-step1 = Apri la *dashboard di Spotify* e accedi. L’account che crea il Client ID deve avere Spotify Premium.
connect-dashboard = Apri la dashboard
connect-step2 = Premi “Create app”. Vanno bene qualsiasi nome e qualsiasi descrizione.
connect-step3 = Come Redirect URI, aggiungi esattamente questo:
connect-copy = Copia
connect-copied = Copiato
connect-step4 = Seleziona “Web API” e “Web Playback SDK”, accetta i termini e premi “Save”.
connect-step5 = Copia il “Client ID” mostrato da Spotify e inseriscilo nel campo qui sotto.
connect-family = Chi vive con te può usare lo stesso Client ID: aggiungi lì fino a cinque persone, in User Management.
connect-field = Client ID
connect-go = Collega Spotify
connect-going = Si passa a Spotify…
connect-empty = Prima inserisci il Client ID: 32 lettere e cifre.
without-title = Senza collegamento
without-text = I brani di Spotify nel tuo file di brani suonano nel lettore di Spotify, proprio in questa pagina; dove non hai effettuato l’accesso a Spotify, 30 secondi per brano. E il link di ogni brano si apre in Spotify.
lists-title = Le tue playlist per umore
lists-lead = Di’ per quale umore è ogni playlist. I suoi brani suonano poi per quell’umore.
lists-loading = Chiedo a Spotify le tue playlist…
lists-none = Su Spotify non hai ancora nessuna playlist.
lists-again = Aggiorna
lists-leave = Tralascia
lists-mood = L’umore di { $name }
lists-closed = Perché alcune non si possono leggere
lists-copy = Per usarne comunque una: aprila in Spotify, seleziona tutti i suoi brani e aggiungili a una nuova playlist tua. Poi aggiorna qui.
read-title = Brani per ogni umore
read-start = Leggi i brani
read-resume = Continua a leggere
read-again = Leggi di nuovo
read-stop = Ferma
read-first = Prima scegli un umore per una playlist.
read-ready = Moodify legge le playlist che hanno un umore.
read-done = È stato letto tutto.
read-stopped = Fermato. Ciò che è stato letto si conserva.
read-csv = Scarica come CSV
read-report = Vedi il resoconto
liked-title = Brani che ti piacciono
liked-lead = Smista per umore i brani che ti piacciono, uno alla volta.
liked-go = Smista i brani
sort-title = Che umore ha?
sort-back = Torna alle impostazioni di Spotify
sort-pass = Passa
sort-undo = Annulla
sort-loading = Carico i brani che ti piacciono…
sort-done = Sono finiti.
sort-none = Non c’è più nessun brano che ti piace da smistare.
save-title = Questa sessione
save-lead = Conserva ciò che hai ascoltato qui, e ciò che viene dopo, come playlist tua.
save-go = Salva come playlist
save-none = Quando qui suoneranno brani di Spotify, potrai salvarli come playlist.
out-title = Esci
out-go = Esci e dimentica tutto
out-sure = Uscire e cancellare ciò che Moodify ha letto da Spotify? Le tue playlist su Spotify restano come sono.
out-yes = Esci e dimentica
out-no = Non uscire
out-done = L’account è scollegato, e ciò che era stato letto è cancellato.
on-title = Riproduci su
on-button = Suona su
on-none = Scegli dove
on-page = Questa pagina
on-page-note = Questa scheda del browser diventa un dispositivo del tuo Spotify.
on-embed = Il lettore di Spotify
on-embed-note = In questa pagina, anche senza Premium.
on-refresh = Cerca di nuovo i dispositivi
on-looking = Cerco i tuoi dispositivi…
on-no-devices = Nessun dispositivo è attivo. Apri Spotify su un telefono, un computer o un altoparlante, e cerca di nuovo.
on-active = in uso ora
on-restricted = non accetta comandi da altri programmi
on-frame = Il lettore di Spotify
on-device = Moodify come dispositivo di Spotify
on-starting = Avvio del lettore…
on-other = Ora Spotify sta riproducendo altro. Premi Riproduci per tornare qui.
on-press-frame = Premi Riproduci nel lettore di Spotify, qui sopra.
act-embed = Usa il lettore di Spotify
act-devices = Mostra i dispositivi
act-settings = Impostazioni di Spotify
empty-mood = Appena c’è un umore, qui trovi i tuoi brani di Spotify adatti.
empty-looking = Cerco brani noti su Spotify…
empty-none = Spotify non aveva nessuno dei brani noti per questo umore. Assegna questo umore a una tua playlist e leggine i brani.
empty-signed-out = Per ascoltare Spotify qui, collegalo, o inserisci link di Spotify nel tuo file di brani.
empty-connect = Collega Spotify

kind-computer = Computer
kind-smartphone = Telefono
kind-tablet = Tablet
kind-speaker = Altoparlante
kind-tv = TV
kind-avr = Ricevitore
kind-automobile = Auto
kind-game-console = Console
connected = Il tuo account è collegato.
connected-as = Il tuo account è collegato come *{ $name }*.
connected-until = Scadenza: { $day }; poi Spotify ti chiederà di accedere di nuovo.
keep-days =
    { $days ->
        [one] Ciò che è stato letto da Spotify si conserva per { $days } giorno, poi viene riletto.
       *[other] Ciò che è stato letto da Spotify si conserva per { $days } giorni, poi viene riletto.
    }
lists-suggested =
    { $mood ->
        [happy] Suggerito: felicità
        [sad] Suggerito: tristezza
        [angry] Suggerito: rabbia
       *[neutral] Suggerito: neutro
    }
lists-suggested-from =
    { $mood ->
        [happy] Suggerito: felicità, da { $words }
        [sad] Suggerito: tristezza, da { $words }
        [angry] Suggerito: rabbia, da { $words }
       *[neutral] Suggerito: neutro, da { $words }
    }
lists-accept-all =
    { $n ->
        [0] Nessun suggerimento rimasto
       *[other] Accetta tutti i suggerimenti ({ $n })
    }
lists-accepted =
    { $n ->
        [one] { $n } suggerimento accettato.
       *[other] { $n } suggerimenti accettati.
    }
lists-closed-count =
    { $n ->
        [one] { $n } playlist non si può leggere: perché, e che cosa fare
       *[other] { $n } playlist non si possono leggere: perché, e che cosa fare
    }
lists-songs-read =
    { $n ->
        [one] { $n } brano letto
       *[other] { $n } brani letti
    }
read-progress =
    { $n ->
        [one] { $done } di { $n } brano
       *[other] { $done } di { $n } brani
    }
read-reading = Lettura di “{ $name }”
read-reading-next = Lettura in corso…
read-back = Torna alle ore { $time }.
read-skipped = Tralasciati: { $list }.
read-skipped-gone =
    { $n ->
        [one] { $n } brano che non esiste più
       *[other] { $n } brani che non esistono più
    }
read-skipped-local =
    { $n ->
        [one] { $n } file tuo
       *[other] { $n } file tuoi
    }
read-skipped-episodes =
    { $n ->
        [one] { $n } episodio
       *[other] { $n } episodi
    }
sort-count = Smistati: { $done } di { $known }
save-saved =
    { $n ->
        [one] Salvata come “{ $name }”, con { $n } brano:
       *[other] Salvata come “{ $name }”, con { $n } brani:
    }

## Listeners: several people at one Moodify

household-me = Io
who-title = *Chi* ascolta?
who-hello = Ciao, *{ $name }*
who-now = in ascolto ora
who-pin = con PIN
who-guest = Ospite
who-guest-note = non si conserva nulla
who-manage = Profili
who-manage-note = aggiungi profili, PIN
who-pin-label = Il tuo PIN
who-stay = Non chiederlo più su questo dispositivo
who-stay-note = Altrimenti viene chiesto di nuovo dopo la chiusura del browser, o dopo dodici ore.
who-go = Continua
who-back = Un’altra persona
who-forgot = L’hai dimenticato? Sul computer su cui gira Moodify, “moodify listeners pin NAME --reset” lo elimina.
who-open = In ascolto: { $name }. Cambia
household-open = Profili
household-title = Profili
household-lead = Qui ascolta anche qualcun altro? Allora ogni profilo ha *ciò che è suo*: i Mi piace e ciò che è stato imparato, il viso, il diario.
household-you = Tu
household-others = Chi altro ascolta qui
household-others-note = Ogni persona cambia il proprio nome e PIN dopo aver scelto il proprio profilo.
household-elsewhere = Altri profili si possono aggiungere sul computer su cui gira Moodify.
household-honest = Un PIN tiene separate su questa pagina le persone di una casa. Non protegge i file: chi usa l’account del computer può leggerli.
household-add-title = Un’altra persona
household-add = Aggiungi
household-added = Profilo aggiunto: { $name }.
household-name = Nome
household-mine = Il tuo nome
household-colour = Colore
household-colour-name =
    { $colour ->
        [amber] Ambra
        [coral] Corallo
        [rose] Rosa
        [violet] Viola
        [blue] Blu
        [teal] Ottanio
        [green] Verde
       *[stone] Pietra
    }
household-pin-title = Un PIN per te
household-pin-optional = PIN, se ne vuoi uno
household-pin-note = Da 4 a 12 cifre
household-pin-old = Il PIN attuale
household-pin-new = Nuovo PIN
household-pin-set = Imposta un PIN
household-pin-change = Cambia il PIN
household-pin-none = Elimina il PIN
household-pin-is-set = Il PIN è impostato.
household-pin-gone = Non c’è più un PIN.
household-rename = Cambia nome o colore
household-save = Salva
household-saved = Salvato.
household-remove = Elimina il mio profilo
household-remove-sure = Eliminare { $name }? Si cancella tutto dal disco: i Mi piace, gli ascolti, ciò che è stato imparato sui gusti e sul viso, il diario. Non si potrà recuperare.
household-remove-yes = Cancella tutto
household-keep = Conserva
problem-pin = Il PIN non è giusto.
problem-pin-wait = Troppi PIN sbagliati. Aspetta un po’.
problem-household = I profili non si possono cambiare così.
problem-who-listens = Di’ chi sta ascoltando.
problem-not-your-own = Può cambiarlo solo la persona di quel profilo.
problem-guest = In modalità ospite non c’è diario.

## Other devices at home

lan-title = Sul tuo telefono
lan-off = Moodify si può aprire anche su telefoni e altri dispositivi di casa. Avvialo con { $command }
lan-scan = Inquadralo con la fotocamera del telefono. Fa entrare un dispositivo, entro un quarto d’ora.
lan-qr = Codice QR con il link per il tuo telefono
lan-another = Un altro link
lan-open-code = Oppure apri { $address } e digita { $code }.
lan-open-off = Oppure apri { $address }. Sono stati digitati troppi codici sbagliati, quindi il codice non vale più. { $another }
lan-new-code = Un altro codice
lan-warned = La prima volta il telefono avvisa che non conosce questo computer. Per farglielo conoscere, apri { $trust } sul telefono. Lì riceve un certificato, la cui impronta SHA-256 deve essere
lan-devices = Dispositivi ammessi
lan-nobody = Ancora nessun dispositivo.
lan-forget = Dimentica
lan-forget-one = Dimentica { $name }
lan-forget-all = Dimentica tutti
lan-since = prima volta: { $day }, ultima: { $seen }
lan-elsewhere = Gli altri dispositivi si ammettono sul computer su cui gira Moodify: la guida che trovi lì mostra come.
lan-trust = Il tuo dispositivo avvisa di questa pagina? Fagli conoscere il suo certificato: { $address }

## Letting a device in

pair-page-title = Moodify: ammetti questo dispositivo
pair-ask = Questo dispositivo è *nuovo qui*. Quale codice mostra il computer su cui gira Moodify?
pair-moment = Un *momento*…
pair-code = Sei cifre
pair-go = Entra
pair-where = Si trovano nel terminale da cui è stato avviato Moodify, e nella guida della sua pagina su quel computer.
pair-gone = Moodify non risponde.
pair-gone-hint = Questo dispositivo è ancora nella rete di casa, e Moodify è in esecuzione?
pair-odd = Un codice ha sei cifre.

## When Moodify isn't running, and this device

offline-title = Moodify *non è in esecuzione*. Avvialo, e questa pagina *torna* da sola.
offline-how-here = Apri un terminale su questo computer e digita:
offline-how-there = Questo dispositivo è nella rete di casa? Allora apri un terminale sul computer { $host } e digita:
offline-again = Riprova subito
device-title = Su questo dispositivo
device-install = Installa Moodify
device-install-why = Come app ha una finestra e un’icona sue.
device-install-share = Per averlo come app: nel menu “Condividi” del browser, scegli “Aggiungi alla schermata Home”.
device-notify = Avvisami quando inizia un brano
device-notify-note = Quando questa pagina non è in vista: il titolo e di chi è, per qualche secondo. Mai un umore.
device-notify-refused = Il browser blocca le notifiche di questa pagina. Per consentirle, fai clic sul simbolo a sinistra dell’indirizzo.
device-notify-cannot = Questo browser, o questo indirizzo, non ha notifiche.

## Refused: the kind of it, above the server's own words where those have no message here

problem-other = Non ha funzionato.
problem-picture = La foto non si può usare.
problem-network = I visi non si possono leggere.
problem-catalogue = Il catalogo dei brani non si può usare.
problem-journal = Il diario non si può usare.
problem-source = Una fonte di brani non ha funzionato.
problem-list = L’elenco di brani non si può usare.
problem-sound = Il brano non si può riprodurre.
problem-song = Questo brano non esiste.
problem-taste-missing = Questo non è mai stato imparato.
problem-taste = Ciò che è stato imparato non si può usare.
problem-spotify = Con Spotify questo non si può fare.
problem-spotify-sign-in = Accedi a Spotify.
problem-spotify-not-allowed = Questo Client ID non ti fa entrare.
problem-spotify-owner-premium = Il Client ID non si può usare.
problem-spotify-premium = Serve Spotify Premium.
problem-spotify-not-yours = La playlist non si può leggere.
problem-spotify-no-device = Nessun dispositivo di Spotify è attivo.
problem-spotify-missing = Spotify non ha niente di simile.
problem-spotify-busy = Spotify chiede una pausa.
problem-spotify-quota = La quota di Spotify è esaurita.
problem-spotify-away = Spotify non risponde.
problem-spotify-refused = Spotify ha rifiutato.
problem-refused = Questo non si può fare.
problem-invalid = Questo non è valido.
problem-fault = Moodify ha fatto un errore.
problem-not-found = Qui non c’è nulla.
problem-too-many = Troppo in una volta.
problem-too-large = È troppo grande.
problem-session = Questa sessione è finita.
problem-sessions = Ci sono troppe pagine aperte.
problem-elsewhere-than-here = Solo sul computer su cui gira Moodify.
gone-hint = Forse il programma su questo computer è stato fermato.
no-device-hint = Apri Spotify su un telefono, un computer o un altoparlante e riprova, o usa il lettore di Spotify in questa pagina.
sdk-silent = Il lettore di Spotify non si è avviato in questa pagina.
sdk-silent-hint = Forse un’estensione lo blocca, o questo browser non riproduce musica protetta. Il lettore integrato di Spotify potrebbe funzionare.
sdk-premium = Spotify permette alle pagine di riprodurre solo con account Premium.
sdk-premium-hint = Per il lettore integrato di Spotify non serve.
sdk-sign-in = Spotify non ha accettato l’accesso per questa pagina.
sdk-sign-in-hint = Esci e accedi di nuovo, nelle impostazioni di Spotify.
sdk-song = Spotify non è riuscito a riprodurre quel brano in questa pagina.
sdk-song-hint = Prova con il successivo, o con un altro dispositivo.

## Why a song was chosen

offer-mood =
    { $mood ->
        [happy] Ora il tuo viso sembra felice. Cambiamo anche la musica?
        [sad] Ora il tuo viso sembra triste. Cambiamo anche la musica?
        [angry] Ora il tuo viso sembra arrabbiato. Cambiamo anche la musica?
       *[neutral] Ora il tuo viso sembra neutro. Cambiamo anche la musica?
    }
said-own-choice = Questo brano l’hai scelto tu.
said-chose-point = Hai scelto tu un punto.
said-chose-mood =
    { $mood ->
        [happy] Hai scelto tu “Felicità”.
        [sad] Hai scelto tu “Tristezza”.
        [angry] Hai scelto tu “Rabbia”.
       *[neutral] Hai scelto tu “Neutro”.
    }
said-face-hard =
    { $by ->
        [picture] Il viso nella foto era difficile da leggere.
       *[camera] Il tuo viso era difficile da leggere.
    }
said-face-looked =
    { $mood ->
        [happy] { $by ->
            [picture] Il viso nella foto sembrava felice: { $n }%.
           *[camera] Il tuo viso sembrava felice: { $n }%.
        }
        [sad] { $by ->
            [picture] Il viso nella foto sembrava triste: { $n }%.
           *[camera] Il tuo viso sembrava triste: { $n }%.
        }
        [angry] { $by ->
            [picture] Il viso nella foto sembrava arrabbiato: { $n }%.
           *[camera] Il tuo viso sembrava arrabbiato: { $n }%.
        }
       *[neutral] { $by ->
            [picture] Il viso nella foto sembrava neutro: { $n }%.
           *[camera] Il tuo viso sembrava neutro: { $n }%.
        }
    }
said-aim =
    { $wish ->
        [match] Per abbinarsi, la musica dovrebbe trovarsi a valenza { SIGNED($valence) } e attivazione { SIGNED($arousal) }: { said-place }.
        [lift] Per tirarti su da lì, la musica dovrebbe trovarsi a valenza { SIGNED($valence) } e attivazione { SIGNED($arousal) }: { said-place }.
        [calm] Per portare calma da lì, la musica dovrebbe trovarsi a valenza { SIGNED($valence) } e attivazione { SIGNED($arousal) }: { said-place }.
        [hold] La musica doveva restare dov’era, a valenza { SIGNED($valence) } e attivazione { SIGNED($arousal) }: { said-place }.
        [goal] Sulla strada verso dove hai detto, la musica dovrebbe trovarsi a valenza { SIGNED($valence) } e attivazione { SIGNED($arousal) }: { said-place }.
       *[asked] È stata chiesta musica a valenza { SIGNED($valence) } e attivazione { SIGNED($arousal) }: { said-place }.
    }
said-place =
    { $aim ->
        [even] al centro
       *[other] { aim-words }
    }
said-fit =
    { $far ->
        [yes] Questo brano è a { SIGNED($valence) } e { SIGNED($arousal) }: a una distanza di { NUMBER($distance, minimumFractionDigits: 2, maximumFractionDigits: 2) }, che non è poca.
       *[no] Questo brano è a { SIGNED($valence) } e { SIGNED($arousal) }: a una distanza di { NUMBER($distance, minimumFractionDigits: 2, maximumFractionDigits: 2) }.
    }
said-parts =
    { $taste ->
        [yes] { said-parts-fit }, { said-parts-fresh } e dovrebbe piacerti.
        [no] { said-parts-fit }, { said-parts-fresh } e forse non è di tuo gusto.
       *[none] { said-parts-fit } e { said-parts-fresh }.
    }
said-parts-fit =
    { $fit ->
        [well] È molto adatto
        [little] È un po’ adatto
       *[plain] È adatto
    }
said-parts-fresh =
    { $fresh ->
        [yes] non lo senti da un po’
       *[no] l’hai sentito da poco
    }
said-liked = Questo ti è già piaciuto.
said-held-back =
    { $by ->
        [heard] Un brano più vicino sta riposando: l’hai sentito da poco.
        [artist] Un brano più vicino aspetta il suo turno, così i brani di uno stesso artista restano distanziati.
        [genre] Un brano più vicino aspetta il suo turno, così i generi restano mescolati.
        [language] Un brano più vicino aspetta il suo turno, così le lingue restano mescolate.
       *[decade] Un brano più vicino aspetta il suo turno, così vecchio e nuovo restano mescolati.
    }
said-went-before =
    { $well ->
        [yes] Le altre volte è andata bene.
       *[no] Le altre volte è andata meno bene.
    }
said-taught-artist =
    { $more ->
        [yes] L’hai insegnato a Moodify: più brani di { $name }.
       *[no] L’hai insegnato a Moodify: meno brani di { $name }.
    }
said-taught-genre =
    { $more ->
        [yes] L’hai insegnato a Moodify: più { $name }.
       *[no] L’hai insegnato a Moodify: meno { $name }.
    }
said-taught-source =
    { $more ->
        [yes] L’hai insegnato a Moodify: più brani dalla fonte { $name }.
       *[no] L’hai insegnato a Moodify: meno brani dalla fonte { $name }.
    }
said-taught-language =
    { $more ->
        [yes] L’hai insegnato a Moodify: più brani in lingua { $name }.
       *[no] L’hai insegnato a Moodify: meno brani in lingua { $name }.
    }
said-taught-wordless =
    { $more ->
        [yes] L’hai insegnato a Moodify: più musica strumentale.
       *[no] L’hai insegnato a Moodify: meno musica strumentale.
    }
said-taught-decade =
    { $more ->
        [yes] L’hai insegnato a Moodify: più brani degli anni { $name }.
       *[no] L’hai insegnato a Moodify: meno brani degli anni { $name }.
    }
said-mood-by =
    { $by ->
        [audio] { $mood ->
            [happy] Dal suono sembra felice: un’ipotesi di Moodify.
            [sad] Dal suono sembra triste: un’ipotesi di Moodify.
            [angry] Dal suono sembra arrabbiato: un’ipotesi di Moodify.
           *[neutral] Dal suono sembra neutro: un’ipotesi di Moodify.
        }
        [tag] { $mood ->
            [happy] Secondo i suoi tag è felice.
            [sad] Secondo i suoi tag è triste.
            [angry] Secondo i suoi tag è arrabbiato.
           *[neutral] Secondo i suoi tag è neutro.
        }
       *[person] { $mood ->
            [happy] Hai detto tu che è felice.
            [sad] Hai detto tu che è triste.
            [angry] Hai detto tu che è arrabbiato.
           *[neutral] Hai detto tu che è neutro.
        }
    }
said-called =
    { $mood ->
        [happy] Proprio per questo brano hai indicato “Felicità”.
        [sad] Proprio per questo brano hai indicato “Tristezza”.
        [angry] Proprio per questo brano hai indicato “Rabbia”.
       *[neutral] Proprio per questo brano hai indicato “Neutro”.
    }
said-playlist =
    { $mood ->
        [happy] È nella tua playlist “{ $name }”, per cui hai indicato “Felicità”.
        [sad] È nella tua playlist “{ $name }”, per cui hai indicato “Tristezza”.
        [angry] È nella tua playlist “{ $name }”, per cui hai indicato “Rabbia”.
       *[neutral] È nella tua playlist “{ $name }”, per cui hai indicato “Neutro”.
    }
said-playlists =
    È nella tua playlist “{ $name }”, per cui hai indicato { $mood ->
        [happy] “Felicità”
        [sad] “Tristezza”
        [angry] “Rabbia”
       *[neutral] “Neutro”
    }, e in “{ $name2 }”, per cui hai indicato { $mood2 ->
        [happy] “Felicità”
        [sad] “Tristezza”
        [angry] “Rabbia”
       *[neutral] “Neutro”
    }{ $more ->
        [0] .
        [one] , e in un’altra.
       *[other] , e in altre { $more }.
    }
said-path-begins =
    { $n ->
        [one] Apre un percorso { said-path-between }, in un brano.
       *[other] Apre un percorso { said-path-between }, in { $n } brani.
    }
said-path-goes-on = Tappa { $step } di { $n } del percorso { said-path-between }.
said-path-ends = Tappa { $step } di { $n }: qui finisce il percorso { said-path-between }.
said-path-between =
    da una musica { $from ->
        [dark] cupa
        [bright] luminosa
        [quiet] tranquilla
        [lively] vivace
        [dark-quiet] cupa e tranquilla
        [dark-lively] cupa e vivace
        [bright-quiet] luminosa e tranquilla
        [bright-lively] luminosa e vivace
       *[even] equilibrata
    } a una musica { $to ->
        [dark] cupa
        [bright] luminosa
        [quiet] tranquilla
        [lively] vivace
        [dark-quiet] cupa e tranquilla
        [dark-lively] cupa e vivace
        [bright-quiet] luminosa e tranquilla
        [bright-lively] luminosa e vivace
       *[even] equilibrata
    }
said-path-begins-within =
    { $n ->
        [one] Apre un percorso di musica sempre { said-path-within }, in un brano.
       *[other] Apre un percorso di musica sempre { said-path-within }, in { $n } brani.
    }
said-path-goes-on-within = Tappa { $step } di { $n } del percorso di musica sempre { said-path-within }.
said-path-ends-within = Tappa { $step } di { $n }: qui finisce il percorso di musica sempre { said-path-within }.
said-path-within =
    { $to ->
        [dark] cupa
        [bright] luminosa
        [quiet] tranquilla
        [lively] vivace
        [dark-quiet] cupa e tranquilla
        [dark-lively] cupa e vivace
        [bright-quiet] luminosa e tranquilla
        [bright-lively] luminosa e vivace
       *[even] equilibrata
    }

## When no song is left

said-songs-none = Non ci sono ancora brani. `moodify doctor` mostra che cosa ne è delle fonti.
said-songs-ruled-out = Tutti i brani che si potrebbero proporre sono esclusi. Escludine di meno.
said-songs-none-here = Non ci sono brani che Moodify possa riprodurre da sé. Ammetti anche altri brani.
said-songs-none-elsewhere = Non ci sono brani che si aprano altrove. Ammetti anche altri brani.
said-songs-only-spotify = Qui per ora ci sono solo i brani del tuo Spotify. Lascia suonare Spotify.
filters-left-out = Non resta nessun brano con { $filters }.
filter-languages = la lingua ({ $list })
filter-genres = il genere ({ $list })
filter-decades = il periodo ({ $list })
filter-clean = il filtro dei testi espliciti
filters-take-away = Togli tutti i filtri.
filters-loosen =
    { $n ->
        [one] { $what }: resta { $n } brano.
       *[other] { $what }: restano { $n } brani.
    }
loosen-languages = ammetti altre lingue
loosen-genres = ammetti altri generi
loosen-decades = ammetti altri periodi
loosen-clean = ammetti brani segnalati come espliciti
loosen-playable = ammetti brani che si aprono altrove
loosen-exclude = lascia che i brani ritornino

## Genres

genre-pop = pop
genre-rock = rock
genre-folk = folk
genre-jazz = jazz
genre-hip-hop = hip hop
genre-hip-hop-rap = hip hop e rap
genre-classical = classica
genre-electronic = elettronica
genre-electronica = electronica
genre-soul = soul
genre-r-b = R&B
genre-r-b-soul = R&B e soul
genre-chanson = chanson
genre-metal = metal
genre-indie = indie
genre-world = world music
genre-punk = punk
genre-country = country
genre-latin = musica latina
genre-reggae = reggae
genre-k-pop = K-pop
genre-j-pop = J-pop
genre-disco = disco
genre-funk = funk
genre-dance = dance
genre-blues = blues
genre-soundtrack = colonne sonore
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
genre-afrobeats = Afrobeats
genre-new-wave = new wave
genre-new-age = new age
genre-piano-ballad = ballate al piano
genre-folk-ballad = ballate folk
genre-jazz-ballad = ballate jazz
genre-jazz-waltz = valzer jazz
genre-acoustic-folk = folk acustico
genre-indie-folk = indie folk
genre-chamber-music = musica da camera
genre-orchestral = orchestrale
genre-baroque = barocca
genre-chorale = corale
genre-minimalism = minimalismo
genre-chiptune = chiptune
genre-drum-and-bass = drum and bass
genre-industrial = industrial
genre-highlife = highlife
genre-lo-fi-hip-hop = lo-fi hip hop
genre-alternative = alternativa
genre-experimental = sperimentale
genre-acoustic = acustica
genre-techno = techno
genre-house = house
genre-trap = trap

## Sources of songs, and how they are

said-source-house = Brani composti da Moodify: { $n }, di cui già pronti: { $ready }.
said-source-local =
    { $bad ->
        [0] Brani: { $n }; si possono scegliere: { $placed }.
       *[other] Brani: { $n }; si possono scegliere: { $placed }; file inutilizzabili: { $bad }.
    }
said-source-server = Brani da { $address }: { $n }; indicano un umore e si possono scegliere: { $placed }.
said-source-server-reading = Lettura di { $address }: finora { $n } brani.
said-source-audius-reading = Finora sono stati letti i brani di { $read } umori su { $of }.

## What the server says word for word. In English these stand in the program too: they are found by their English words

says-house = Musica della casa
says-starter = Brani per cominciare
says-your-server = Il tuo server
says-your-music = Le tue cartelle
says-starter-detail = Brani noti; ognuno si apre su Spotify, YouTube, Deezer o Apple Music.
says-audius-detail = Brani interi che i loro artisti offrono a tutti; richiesti una volta al giorno.
says-no-folder = Ancora nessuna cartella. Aggiungine una con `moodify songs scan`.
says-no-face = Nella foto non è stato trovato nessun viso.
says-no-face-hint = Scegline una con un viso visto di fronte.
says-face-gone = Quel viso non c’è più.
says-face-gone-hint = Scegline uno che c’è.
says-not-in-library = Quel brano non è nella libreria.
says-another-song = Scegline un altro.
says-not-in-queue = Quel brano non è più in coda.
says-look-again = Guarda i prossimi brani e riprova.
says-step-gone = Quella tappa del percorso è già passata.
says-step-gone-hint = Spostane una che deve ancora venire.
says-straighten = Prima raddrizzalo.
says-by-links = Aprilo con uno dei suoi link.
says-taken-back = Era già stato annullato.
says-taken-back-hint = Guarda di nuovo che cosa resta.
says-no-journal-song = Quel brano non è nel diario.
says-no-journal-song-hint = Ci sarà, una volta ascoltato a diario attivo.
says-no-journal = Non c’è nessun diario da esportare.
says-no-journal-hint = Prima attivalo.
says-not-the-pin = Il PIN non è giusto.
says-try-again = Riprova.
says-pin-needed = Serve un PIN.
says-type-it = Digitalo.
says-pin-digits = Un PIN ha da 4 a 12 cifre.
says-pin-digits-hint = Digita solo cifre.
says-needs-name = Un profilo ha bisogno di un nome.
says-needs-name-hint = Scrivine uno che si veda.
says-name-too-long = Quel nome è troppo lungo: al massimo 40 lettere.
says-name-too-long-hint = Accorcialo.
says-another-name = Scegli un altro nome.
says-listener-gone = Quel profilo non c’è più.
says-who-listens = Di’ chi sta ascoltando.
says-no-sound = Qui non c’è l’audio di quel brano.
says-no-sound-hint = Aprilo dai suoi link.
says-not-whole-path = Questo non è il percorso completo di una cartella.
says-not-whole-path-hint = Indicalo dall’inizio, come /media/music, C:\Music o ~/Music.
says-whole-path = Indica il percorso completo.
says-no-such-folder = Questa cartella non esiste, o non esiste più.
says-look = Guarda di nuovo.
says-not-enough-to-sign-in = Non basta per accedere.
says-not-enough-to-sign-in-hint = Indica un nome e una password, o una chiave API.
says-no-server-songs = In questa sessione non ci sono brani del tuo server.
says-no-server-songs-hint = Prima ascoltane qualcuno.
says-only-here = Si può cambiare solo sul computer su cui gira Moodify.
says-no-spotify-songs = In questa sessione non ci sono brani di Spotify.
says-no-spotify-songs-hint = Prima ascolta un po’ di musica su Spotify.
says-spotify-left-out = Qui Spotify non si può usare.
says-own-music = Ascolta la musica propria di Moodify.
says-no-client-id = Questo non è un Client ID: è fatto di 32 cifre e lettere dalla a alla f.
says-not-begun-here = Quell’accesso non è iniziato qui, o ha richiesto più di dieci minuti.
says-begin-again = Ricomincia.
says-other-tab = Ora un’altra scheda di questa sessione legge la videocamera.
says-other-tab-hint = Continua lì, o chiudila.
says-session-gone = Questa sessione non esiste: è finita, o il server è stato riavviato.
says-session-gone-hint = Avviane un’altra.
says-close-tab = Chiudi una scheda di Moodify.
says-too-large-hint = Invia qualcosa di più piccolo.
says-wait = Aspetta un momento.
says-other-browser = Aprilo in un altro lettore, o prova un altro browser.
says-damaged-hint = Ascolta un altro brano.
says-fault-hint = Riprova; se continua, segnala che cosa ha portato fin qui.
says-make-room = Libera spazio sul disco, e controlla che si possa scrivere nella cartella.
says-not-paired = Questo dispositivo non è ancora ammesso.
says-link-used = Questo link è già stato usato, o ha più di un quarto d’ora.
says-link-used-hint = Digita il codice che mostra il computer su cui gira Moodify, o inquadrane lì uno nuovo.
says-wrong-code = Il codice non è giusto.
says-wrong-code-hint = Si trova nel terminale e nella guida della pagina di Moodify, sul computer su cui gira.
says-code-off = Sono stati digitati troppi codici sbagliati, quindi il codice non vale più.
says-code-off-hint = Per averne un altro, apri la guida della pagina di Moodify sul computer su cui gira.
says-why-full = il disco è pieno
says-why-fails = il disco è guasto, o non lascia più scrivere
says-why-closed = lì non si può scrivere
says-why-busy = è in uso da un altro programma
says-os-denied = Permesso negato
says-os-missing = File o cartella inesistente
says-os-trouble = Errore di input/output
says-os-full = Spazio esaurito sul dispositivo
says-os-read-only = File system in sola lettura
says-bad-empty = È vuoto.
says-bad-cut = È troncato.
says-bad-cut-list = È troncato: manca l’elenco di ciò che contiene.
says-bad-cut-sound = È troncato: non contiene suono.
says-bad-locked = È bloccato dal negozio in cui è stato acquistato (DRM).
says-bad-silent = Non contiene suono.
says-bad-unknown = Non contiene suono che Moodify conosca.
says-bad-video = È un video.
says-bad-foreign = È { $what }, anche se il nome finisce in { $suffix }.
says-bad-picture = un’immagine { $kind }
says-bad-archive = un archivio { $kind }
says-bad-document = un documento PDF
says-bad-kind = { $kind }, che Moodify non sa leggere
says-bad-playlist = una playlist
says-bad-page = una pagina web
says-bad-database = un database
says-bad-zeros = nient’altro che zeri
says-bad-named = Il nome finisce in { $suffix }, ma non è un file { $wanted }.
says-bad-samples = È danneggiato: dichiara di non avere campioni.
says-bad-process = La sua analisi ha chiuso il processo, forse per mancanza di memoria: è danneggiato, o fatto apposta così.
says-bad-long = La sua analisi è durata più di { $n } minuti ed è stata abbandonata.
says-bad-memory = { $name } richiede più memoria di quanta ce n’è.
says-bad-number = La sua analisi non ha dato alcun numero.
says-bad-analysis = Non si può analizzare ({ $why }).
says-bad-read = Non si può leggere ({ $why }).
says-bad-understood = Non si può interpretare ({ $why }).
says-bad-link = È un collegamento a un file fuori da questa cartella.
says-bad-folder = Questa cartella non si può leggere ({ $why }).
says-sound-silence = { $name } contiene solo silenzio.
says-sound-needs-ffmpeg = { $name } non si può decodificare: è danneggiato, o richiede ffmpeg.
says-sound-none = { $name } non contiene suono.
says-sound-damaged = { $name } non si può decodificare: è danneggiato, o non è ciò che dichiara.
says-sound-no-music = { $name } non si può decodificare: è danneggiato, o non è musica.
says-sound-empty = { $name } è vuoto.
says-sound-read = { $name } non si può leggere ({ $why }).
says-sound-length = { $name } non indica la propria durata.
says-sound-format = { $name } è in un formato che richiede ffmpeg.
says-sound-slow = { $name } ha richiesto troppo tempo a ffmpeg, che si è fermato.
says-sound-install = Installa ffmpeg, o esegui pip install 'moodify[formats]'.
says-play-kind = “{ $name }” è { $kind }, che questo browser non riproduce.
says-play-room = Non c’è spazio per riprodurre “{ $name }” ({ $why }).
says-play-damaged = “{ $name }” non si può leggere: è danneggiato, o non è ciò che dice il nome.
says-play-slow = Rendere riproducibile “{ $name }” richiede troppo tempo.
says-play-read = “{ $name }” non si può leggere ({ $why }).
says-play-install = Installa ffmpeg sul computer su cui gira Moodify, o esegui lì pip install 'moodify[formats]'.
says-queue-not-played = “{ $title }” non si può riprodurre qui.
says-folder-inside = { $path } è dentro { $folder }, che è una delle tue cartelle.
says-folder-missing = La cartella { $path } non esiste.
says-folder-missing-hint = Controlla com’è scritta.
says-folder-file = { $path } è un file.
says-folder-file-hint = Indica la cartella in cui si trova.
says-folder-disk = { $path } è l’intero disco.
says-folder-disk-hint = Indica la cartella della tua musica.
says-folder-own = In { $path } Moodify conserva i propri file.
says-folder-right = Concediti il permesso di leggerla.
says-folder-count = Brani: { $n }; si possono scegliere: { $placed }.
says-folder-count-bad = Brani: { $n }; si possono scegliere: { $placed }; file inutilizzabili: { $bad }.
says-folder-away = Al momento assenti, o vuote: { $list }; i brani si conservano.
says-folder-lost = Ciò che si sapeva delle tue cartelle era danneggiato. È stato spostato in { $file }; indica di nuovo le tue cartelle.
says-folder-unkept = Ciò che si sa delle tue cartelle non si può conservare: { $why }.
says-folder-unkept-hint = Libera spazio, controlla che si possa scrivere in { $path }, e chiudi le altre finestre di Moodify.
says-music-goes-on = La musica continua, ma non se ne può conservare nulla.
says-journal-misses = La musica continua, ma il diario non la annota.
says-journal-anew = Il diario era danneggiato e ricomincia da capo, disattivato; il file danneggiato è { $file }.
says-journal-unkept = Il diario non si può conservare in { $path }: { $why }.
says-journal-unkept-hint = Libera spazio, controlla che si possa scrivere nella cartella, e chiudi le altre finestre di Moodify.
says-journal-held = Il diario è vuoto, ma un altro programma ne tiene ancora vecchie pagine.
says-journal-held-hint = Chiudi le altre finestre di Moodify e cancellalo ancora una volta.
says-taste-anew = Ciò che è stato imparato dei tuoi gusti era danneggiato e ricomincia da capo; il file danneggiato è { $file }.
says-taste-unkept = Ciò che è stato imparato non si può conservare o leggere in { $path }: { $why }.
says-likes-anew = I Mi piace e gli ascolti erano danneggiati e ricominciano da capo; il file danneggiato è { $file }.
says-likes-unkept = I Mi piace e gli ascolti non si possono conservare o leggere in { $path }: { $why }.
says-filters-unkept = I filtri non si possono conservare in { $path }: { $why }.
says-face-anew = Ciò che Moodify ha imparato del tuo viso non si poteva leggere e ricomincia da capo; il file danneggiato ora è { $file }.
says-face-unread = Ciò che Moodify ha imparato del tuo viso non si può leggere ({ $why }); le ipotesi non vengono corrette. Guarda in { $path }.
says-face-unkept = Ciò che è stato imparato del tuo viso non si può conservare in { $path } ({ $why }).
says-data-folder = Imposta MOODIFY_DATA_DIR su una tua cartella.
says-songs-unkept = I brani non si possono conservare in { $path }, dove non si può scrivere: Mi piace e cronologia dureranno finché Moodify resta in esecuzione.
says-songs-anew = Il database dei brani era danneggiato. È stato spostato in { $file } e ne è stato creato uno nuovo; Mi piace e cronologia ricominciano da capo.
says-songs-busy = Il database dei brani è in uso da un altro programma.
says-songs-busy-hint = Chiudi le altre finestre di Moodify e riprova.
says-songs-full = Il disco è pieno: non si possono salvare brani.
says-songs-full-hint = Libera spazio.
says-household-many = Ci sono già { $n } profili.
says-household-many-hint = Prima eliminane uno.
says-household-last = L’ultimo profilo non si può eliminare.
says-household-last-hint = Prima aggiungine un altro, o cancella ciò che è stato imparato e il diario.
says-household-taken = C’è già un profilo “{ $name }”.
says-household-unkept = I profili non si possono conservare in { $path } ({ $why }).
says-household-unkept-hint = Libera spazio, e controlla che si possa scrivere nella cartella.
says-household-left = Il profilo { $name } è stato eliminato, ma non è stato possibile cancellare { $list }.
says-household-left-hint = Cancella a mano ciò che resta.
says-household-unread = L’elenco dei profili in { $path } non si può leggere ({ $why }).
says-household-damaged = L’elenco dei profili è danneggiato (vedi { $path }).
says-household-guests = Finché non viene riparato, si ascolta solo come ospite; ciò che era conservato c’è ancora.
says-household-begin = `moodify listeners add NAME` inizia un nuovo elenco.
says-pin-wait-seconds = Troppi PIN sbagliati. Aspetta { $n } secondi.
says-pin-wait-minutes = Troppi PIN sbagliati. Minuti da aspettare: { $n }.
says-pin-forgotten = L’hai dimenticato? `moodify listeners pin NAME --reset` lo elimina, sul computer su cui gira Moodify.
says-trial-sign-in = Accesso
says-trial-songs = Brani
says-trial-sound = Suono
says-trial-page = { $n } nella prima pagina
says-trial-bytes = { $n } byte di { $kind }
says-trial-nothing = Non c’è nulla con cui provarlo.
says-server-plain = un server Subsonic (API { $version })
says-server-missing = Non esiste nessun server con il nome { $host }.
says-server-missing-hint = Controlla il nome.
says-server-no-address = Questo non è l’indirizzo di un server.
says-server-address-plain = Indicalo come https://name, senza password.
says-server-not-address = { $text } non è un indirizzo.
says-server-address-give = Indicalo come https://name.
says-server-http = Tramite http, chiunque lungo il tragitto potrebbe leggere i tuoi dati di accesso e usarli.
says-server-https = Indica l’indirizzo con https, o --insecure se sai quello che fai.
says-server-none-there = A quell’indirizzo non c’è un server Subsonic.
says-server-none-there-hint = Indica l’indirizzo della sua pagina, senza ciò che segue.
says-server-wrong = Il tuo server non conosce quel nome e quella password.
says-server-wrong-hint = Inseriscili di nuovo.
says-server-token = Il tuo server non accetta la password di questo account come token.
says-server-token-hint = Usa una chiave API.
says-server-key = Il tuo server non conosce quella chiave API.
says-server-key-hint = Creane lì una nuova e inseriscila.
says-server-way = Il tuo server non fa entrare nessuno in questo modo.
says-server-way-hint = Prova con una chiave API, o con una password.
says-server-may-not = Il tuo account sul server non può farlo.
says-server-may-not-hint = Chiedi a chi gestisce il server.
says-server-now = Il tuo server al momento non può farlo.
says-server-ill = Il tuo server è fuori servizio ({ $n }).
says-server-unread = Il tuo server dà una risposta che non si può leggere.
says-server-no-songs = Il tuo server al momento non dà brani; quelli letti prima restano.
says-server-no-songs-hint = Forse sta esaminando le sue cartelle, o manca un disco.
says-line-reach = { $name } non è raggiungibile.
says-line-time = { $name } non ha risposto in tempo.
says-line-broke = La connessione con { $name } si è interrotta.
says-line-moved = { $name } ha cambiato indirizzo.
says-line-moved-hint = Inserisci quello nuovo.
says-line-certificate = { $name } mostra un certificato di cui non ci si può fidare.
says-line-certificate-hint = Aggiungi la sua autorità a questo sistema, o correggi l’indirizzo.
says-line-unread = { $name } dà una risposta che non si può leggere.
says-line-check = Controlla la rete e il server; ciò che è stato letto finora si conserva.
says-line-no-sound = { $name } non dà l’audio di quel brano.
says-audius-reach = Audius non è raggiungibile.
says-audius-ill = Audius è fuori servizio ({ $n }).
says-audius-busy = Audius è occupato per { $n } secondi.
says-audius-later = Riprova più tardi.
says-audius-gone = Audius non offre questo brano, o non più.
says-picture-unread = { $name } non è un’immagine che si possa leggere.
says-picture-cut = { $name }: il file è troncato o danneggiato.
says-picture-large = { $name } ha { $n } megapixel; se ne leggono al massimo { $most }.
says-picture-large-hint = Usa una copia più piccola.
says-picture-name = La foto
says-list-none = “{ $name }” non indica nessun brano.
says-list-none-hint = Scegli un altro file.
says-list-kind = “{ $name }” non è un tipo di elenco noto.
says-list-kind-hint = Scegli un file M3U, XSPF, JSON o CSV.
says-too-large = Supera il massimo che si può accettare in una volta: { $size }.
says-bends = Un percorso ha al massimo { $n } curve.
says-sessions = Tutte le { $n } sessioni hanno la loro pagina aperta.
says-no-wifi = Questo computer non ha un indirizzo in una rete di casa.
says-no-wifi-hint = Collegati al Wi-Fi in cui si trova il tuo telefono.
says-spotify-signed-out = Non hai effettuato l’accesso a Spotify.
says-spotify-connect-first = Prima collega Spotify.
says-spotify-needs-premium = Serve Spotify Premium.
says-spotify-anew = Per consentirlo, esci e accedi di nuovo.
says-spotify-no-device = Nessun dispositivo di Spotify è attivo.
says-list-titles = “{ $name }” non ha una colonna dei titoli.
says-list-titles-hint = Servono titolo e artista, o le colonne di Moodify.
says-list-no-json = “{ $name }” non è un JSON ({ $why }).
says-list-no-xspf = “{ $name }” non è una playlist XSPF ({ $why }).
says-list-no-m3u = “{ $name }” non è una playlist.
says-list-correct = Correggi il file e riprova.
says-spotify-id-hint = Copialo dalla tua app, all’indirizzo { $address }.
