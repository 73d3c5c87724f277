# Ce que dit la page de Moodify en français. On vouvoie ; les commentaires se trouvent dans en.ftl.
# Une chanson est un « morceau » (le « titre » est son nom) ; une personne qui écoute a un « profil ».
# Devant ? ! : ; et % comme dans « » se trouve une espace fine insécable (U+202F).

## Moods, wishes and places

mood-happy = Joie
mood-neutral = Neutre
mood-sad = Tristesse
mood-angry = Colère

wish-match = Refléter
wish-lift = Égayer
wish-calm = Apaiser
wish-hold = Garder
wish-goal = Choisir

# Au féminin : c’est la musique qui est sombre, lumineuse, etc.
aim-words =
    { $aim ->
        [dark] sombre
        [bright] lumineuse
        [quiet] calme
        [lively] énergique
        [dark-quiet] sombre et calme
        [dark-lively] sombre et énergique
        [bright-quiet] lumineuse et calme
        [bright-lively] lumineuse et énergique
       *[even] équilibrée
    }
pad-place = { NUMBER($valence, minimumFractionDigits: 1, maximumFractionDigits: 1) } ; { NUMBER($arousal, minimumFractionDigits: 1, maximumFractionDigits: 1) } : { aim-words }
pad-at = { NUMBER($value, minimumFractionDigits: 1, maximumFractionDigits: 1) } ; { aim-words }
percent = { $n } %
quoted = « { $text } »

## The sentence: what the page says first, in large type

sentence-ask =
    { $stays ->
        [yes] Comment vous *sentez*-vous maintenant ? { sentence-stays }
       *[no] Comment vous *sentez*-vous ? Dites-le d’un mot ou choisissez un point.
    }
sentence-waiting =
    { $stays ->
        [yes] Je cherche votre *visage*… { sentence-stays }
       *[no] Je cherche votre *visage*…
    }
sentence-no-face =
    { $stays ->
        [yes] Je ne vois pas de *visage*. { sentence-stays }
       *[no] Je ne vois pas de *visage*. Placez-vous devant la caméra.
    }
sentence-unsure =
    { $stays ->
        [yes] Je *ne saurais dire* comment vous vous sentez. { sentence-stays }
       *[no] Je *ne saurais dire* comment vous vous sentez. Laissez-moi un instant, ou dites-le vous-même.
    }
sentence-stays =
    { $ends ->
        [yes] La musique reste comme elle est : *{ $title }*
       *[no] La musique reste comme elle est : *{ $title }*.
    }
# « Avoir l’air » s’accorde ici avec « air » : la phrase vaut pour tout le monde.
sentence-you =
    { $mood ->
        [happy] { $by ->
            [hand] Vous vous sentez d’humeur *joyeuse*
            [picture] Sur votre photo, vous avez l’air *joyeux*
           *[camera] Vous avez l’air *joyeux*
        }
        [sad] { $by ->
            [hand] Vous vous sentez d’humeur *triste*
            [picture] Sur votre photo, vous avez l’air *triste*
           *[camera] Vous avez l’air *triste*
        }
        [angry] { $by ->
            [hand] Vous vous sentez *en colère*
            [picture] Sur votre photo, vous avez l’air *en colère*
           *[camera] Vous avez l’air *en colère*
        }
        [neutral] { $by ->
            [hand] Vous vous sentez d’humeur *neutre*
            [picture] Sur votre photo, vous avez l’air *neutre*
           *[camera] Vous avez l’air *neutre*
        }
       *[point] Vous avez choisi un *point*
    }
sentence-feels =
    { $stays ->
        [yes] { sentence-you }. { sentence-stays }
       *[no] { sentence-you }.
    }
sentence-music =
    { $wish ->
        [lift] { sentence-you }, alors la musique vous égaie, *{ aim-words }*.
        [calm] { sentence-you }, alors la musique vous apaise, *{ aim-words }*.
        [hold] { sentence-you }, et la musique reste *{ aim-words }*.
        [goal] { sentence-you }, alors la musique va où vous voulez, *{ aim-words }*.
       *[match] { sentence-you }, alors la musique est *{ aim-words }*.
    }
sentence-song =
    { $wish ->
        [lift] { sentence-you }, alors la musique vous égaie, *{ aim-words }* : *{ $title }*{ sentence-end }
        [calm] { sentence-you }, alors la musique vous apaise, *{ aim-words }* : *{ $title }*{ sentence-end }
        [hold] { sentence-you }, et la musique reste *{ aim-words }* : *{ $title }*{ sentence-end }
        [goal] { sentence-you }, alors la musique va où vous voulez, *{ aim-words }* : *{ $title }*{ sentence-end }
       *[match] { sentence-you }, alors la musique est *{ aim-words }* : *{ $title }*{ sentence-end }
    }
sentence-end =
    { $ends ->
        [yes] { "" }
       *[no] .
    }
sentence-later =
    { $wish ->
        [lift] { sentence-you }, alors après *{ $title }* la musique vous égaiera, *{ aim-words }*.
        [calm] { sentence-you }, alors après *{ $title }* la musique vous apaisera, *{ aim-words }*.
        [hold] { sentence-you }, et après *{ $title }* la musique restera *{ aim-words }*.
        [goal] { sentence-you }, alors après *{ $title }* la musique ira où vous voulez, *{ aim-words }*.
       *[match] { sentence-you }, alors après *{ $title }* la musique sera *{ aim-words }*.
    }

aside-camera =
    { $since ->
        [now] { mood-name } à l’instant · { sureness }
        [minutes] { $n ->
            [one] { mood-name } depuis { $n } minute · { sureness }
           *[other] { mood-name } depuis { $n } minutes · { sureness }
        }
       *[seconds] { $n ->
            [one] { mood-name } depuis { $n } seconde · { sureness }
           *[other] { mood-name } depuis { $n } secondes · { sureness }
        }
    }
mood-name =
    { $mood ->
        [happy] Joie
        [sad] Tristesse
        [angry] Colère
       *[neutral] Neutre
    }
sureness =
    { $sure ->
        [quite] presque sûr · une supposition, souvent fausse.
        [fairly] assez sûr · une supposition, souvent fausse.
       *[not] pas très sûr · une supposition, souvent fausse.
    }
aside-picture =
    { $sure ->
        [quite] Presque sûr · une supposition, souvent fausse.
        [fairly] Assez sûr · une supposition, souvent fausse.
       *[not] Pas très sûr · une supposition, souvent fausse.
    }
aside-hand = Votre choix.
aside-hand-later = Votre choix · appuyez sur « Morceau suivant » pour l’entendre tout de suite.

## What the camera complains of

hint-no-face = Pas de visage en vue. Placez-vous devant la caméra, face à elle.
hint-too-dark = Il fait trop sombre pour bien voir votre visage : allumez une lumière.
hint-too-bright = Il y a trop de lumière pour bien voir votre visage : détournez-vous de la lumière.
hint-too-blurred = L’image est floue : ne bougez plus, ou essuyez l’objectif.
hint-too-small = Vous êtes loin : rapprochez-vous de la caméra.
hint-too-turned = Vous tournez la tête : regardez vers la caméra.

trouble-denied = La caméra est bloquée pour cette page.
trouble-denied-detail = Pour l’autoriser, cliquez sur le symbole à gauche de l’adresse (une caméra ou des curseurs), réglez Caméra sur « Autoriser » et réessayez. Ou choisissez votre humeur à la main.
trouble-missing = Il n’y a pas de caméra.
trouble-missing-detail = Aucune n’a été trouvée sur cet ordinateur. Branchez-en une et réessayez, importez une photo, ou choisissez votre humeur à la main.
trouble-busy = La caméra est occupée.
trouble-busy-detail = Un autre programme semble l’utiliser. Fermez-le (un appel vidéo, peut-être) et réessayez.
trouble-insecure = Cette adresse n’est pas sécurisée : le navigateur n’y donne pas accès à la caméra.
trouble-insecure-detail = Ouvrez Moodify à l’adresse http://127.0.0.1 sur l’ordinateur où il tourne, ou en https : « moodify run --lan » s’en charge chez vous. Choisir votre humeur à la main fonctionne ici aussi.
trouble-unsupported = Ce navigateur ne donne pas la caméra aux pages.
trouble-unsupported-detail = Choisissez votre humeur à la main, importez une photo, ou essayez un navigateur plus récent.
trouble-ended = La caméra s’est arrêtée.
trouble-ended-detail = Elle a été débranchée, ou un autre programme l’a prise.
trouble-other = La caméra n’a pas démarré.
trouble-other-detail = Réessayez. Si cela continue, débranchez-la puis rebranchez-la, ou choisissez votre humeur à la main.

## What is told before the camera starts

promise-what = Ce qui est regardé
promise-what-text = L’expression de votre visage : colère, joie, tristesse ou neutre, plusieurs fois par seconde.
promise-where = Où
promise-where-here = Sur cet ordinateur, et nulle part ailleurs. Aucune image ne le quitte.
promise-where-there = Sur l’ordinateur qui fournit cette page ({ $host }), et nulle part ailleurs.
promise-sure = Avec quelle certitude
promise-sure-text = C’est une supposition, et souvent fausse. Un visage n’est pas une émotion ; vous pouvez toujours le dire vous-même.
promise-kept = Ce qui est gardé
promise-kept-text = Aucune image n’est enregistrée, ni aucune humeur, sauf si vous activez le journal. Les morceaux que vous aimez et écoutez sont retenus, ainsi que quelques chiffres de votre visage si vous le lui apprenez.
promise-not = Ce à quoi cela ne sert pas
promise-not-text = Ni pour le travail, ni pour l’école, ni pour juger les autres.

## The keyboard (the letters are the same in every language)

keys-space = Espace
keys-enter = Entrée
keys-escape = Échap
keys-delete = Suppr
keys-alt = Alt
keys-switch = Raccourcis à une touche
keys-switch-on = Ils agissent partout où l’on ne saisit pas de texte.
keys-switch-off = Seules Tab, Entrée, les flèches sur ce qu’elles déplacent et Échap agissent.
keys-listening = Écoute
keys-play = Lecture ou pause
keys-seek = 5 secondes en arrière ou en avant
keys-volume = Plus fort ou moins fort
keys-mute = Couper le son
keys-next = Morceau suivant ou précédent
keys-like = J’aime ce morceau
keys-skip = Pas pour moi : passer
keys-sleep = Minuteur de veille
keys-mood = Humeur et musique
keys-wish = Refléter, égayer, apaiser, garder ou choisir
keys-follow = Suivre mon visage ou non
keys-camera = Activer ou couper la caméra
keys-pad = Sur le plan ou une étape du parcours : déplacer
keys-step = Sur une étape en mouvement : la laisser où elle était
keys-queue = La file d’attente
keys-to-queue = Aller aux morceaux à suivre
keys-move = Sur un morceau : plus tôt ou plus tard
keys-remove = Sur un morceau : le retirer
keys-open = Ouvrir
keys-living = Mode salon
keys-music = Votre musique
keys-taste = Goûts et filtres
keys-journal = Votre journal
keys-who = Qui écoute
keys-language = Langue
keys-theme = Clair ou sombre
keys-help = Cette aide
keys-close = Fermer ce qui est ouvert
keys-room = En mode salon
keys-room-move = D’une commande à l’autre
keys-room-press = L’actionner ; Espace : lecture ou pause
keys-room-leave = Quitter

## The living room: the page in large letters, for a television or a tablet on the shelf

living-open = Mode salon
living-title = Mode salon
living-leave = Quitter le mode salon
living-clock = Horloge
living-fill = Plein écran
living-unfill = Quitter le plein écran
living-view = Affichage
living-say = Comment vous sentez-vous ?
living-ask = Comment vous *sentez*-vous ?
living-camera = Activer la caméra
living-camera-note = La caméra regarde votre visage là où tourne Moodify, et aucune image n’est gardée. Ce qu’elle en dit est une supposition, et souvent fausse.
living-shown = Les commandes sont affichées. Appuyez encore une fois.
living-next = Ensuite *{ $title }*, { $by }
living-guess = une supposition
living-own = votre choix
living-unsaid = Comment vous sentez-vous maintenant ?
living-waiting = Je cherche votre visage
living-no-face = Pas de visage en vue
living-unsure = Je ne saurais dire comment vous vous sentez

## Said aloud to screen readers, and what is told when something happens

try-again = Réessayer
lost = Moodify ne répond pas.
lost-detail =
    { $s ->
        [0] Le programme a peut-être été arrêté sur cet ordinateur. Nouvel essai… Le morceau continue.
       *[other] Le programme a peut-être été arrêté sur cet ordinateur. Nouvel essai dans { $s } s. Le morceau continue.
    }
lost-try-now = Réessayer tout de suite
lost-back = Moodify est de retour.
song-failed = Ce morceau n’a pas pu être lu.
song-failed-title = « { $title } » n’a pas pu être lu.
song-failed-detail = Moodify est passé au suivant.
song-failed-all = Plusieurs ont échoué l’un après l’autre. Voyez « moodify doctor » dans un terminal.
announce-mood =
    { $mood ->
        [happy] Vous avez l’air joyeux.
        [sad] Vous avez l’air triste.
        [angry] Vous avez l’air en colère.
       *[neutral] Vous avez l’air neutre.
    }
announce-song = En cours : { $title }, par { $by }.
announce-no-face = Pas de visage en vue. La musique reste comme elle est.
announce-unsure = L’humeur n’est pas claire. La musique reste comme elle est.
announce-camera-on = La caméra est activée.
announce-camera-off = La caméra est coupée.

## The page

app-home = Moodify, page d’accueil
a11y-skip = Aller au contenu
welcome-title = Regardez la caméra. Moodify devine votre *humeur* et joue un *morceau* qui lui va.
welcome-promises = Avant de commencer
welcome-camera = Activer la caméra
welcome-hand = Choisir mon humeur
welcome-picture = Ou importer une photo
camera-on = Caméra activée : couper
camera-starting = La caméra démarre…
camera-off = Caméra coupée : activer
camera-hidden = Caméra coupée tant que cet onglet était caché
face-title = Ce que montre votre visage
face-title-hand = Comment vous vous sentez
face-bars = La part de chaque humeur dans ce qui est vu
face-camera-on = Activer la caméra
face-picture = Importer une photo
face-pick = Pas moi ? Choisir ce visage
face-pick-short = Choisir
say-title = Ou choisissez une humeur vous-même, sans caméra :
say-title-hand = Dites-le d’un mot, ou choisissez un point sur le plan :
aim-title = Où va la musique
aim-wish = Ce que la musique doit faire
aim-follow = Suivre mon visage
aim-follow-on = Quand votre humeur change, le prochain morceau change aussi. Jamais celui qui joue.
aim-follow-off = Quand votre humeur change, Moodify vous demande d’abord.
pad-valence = À quel point la musique doit être lumineuse. Les flèches déplacent dans les deux sens
pad-arousal = À quel point la musique doit être énergique. Les flèches déplacent dans les deux sens
pad-bright = lumineuse
pad-dark = sombre
pad-lively = énergique
pad-quiet = calme
pad-middle = équilibrée
pad-you = vous
pad-music = là où va la musique
pad-songs = morceaux
pad-playing = le morceau en cours
music-now = Le morceau en cours
music-queue = À suivre
music-empty = Dès que l’humeur est connue, les morceaux qui lui vont s’affichent ici.
music-preparing = Le premier morceau se prépare…
music-queue-empty = Rien n’attend encore.
song-play = Écouter { $title } maintenant
song-why = Pourquoi { $title } ?
song-like = J’aime { $title }
song-opens-in = Ouvrir { $title } dans { $service }, dans un nouvel onglet
song-why-picture = Sur le plan : votre humeur, là où va la musique, et ce morceau
elsewhere-title = Des morceaux que vous connaissez peut-être
elsewhere-note = Ils vont bien aussi. Ils s’ouvrent là où vous écoutez de la musique.
elsewhere-service = Ouvrir dans
elsewhere-empty = Les suggestions viennent avec l’humeur.
player-title = Lecteur
player-play = Lecture
player-pause = Pause
player-press = Lancez la lecture
player-waiting = Préparation…
player-next = Morceau suivant
player-previous = Morceau précédent
player-seek = Position dans le morceau
player-seek-text = { $at } sur { $total }
player-volume = Volume
player-mute = Couper le son
player-unmute = Rétablir le son
player-like = J’aime ce morceau
player-skip = Pas pour moi : passer, et jouer moins de musique semblable
offer-accept = Changer la musique
offer-dismiss = La garder
theme-label = Clair ou sombre
language-choose = Langue
help-open = Aide et raccourcis clavier
help-title = Aide
help-close = Fermer
help-keys = Clavier
help-know = Ce qu’il faut savoir
notice-close = Fermer
foot = Un visage n’est pas une émotion : la supposition est souvent fausse. Ni pour le travail, ni pour l’école, ni pour juger les autres.

## The queue

queue-grip = Glisser pour déplacer, appuyer pour plus d’options
queue-arrange = Déplacer ou retirer { $title }
queue-next = Jouer ensuite
queue-up = Monter
queue-down = Descendre
queue-like = J’aime
queue-unlike = Je n’aime plus
queue-remove = Retirer
queue-undo = Annuler
queue-placed = Vous l’avez mis là : il y reste.
queue-moved = { $title } est maintenant numéro { $place } sur { $of }.
queue-is-first = { $title } est déjà en tête.
queue-is-last = { $title } est déjà en dernier.
queue-removed = { $title } est retiré.
queue-back = { $title } est revenu.
queue-more =
    { $n ->
        [one] En montrer { $n } de plus
       *[other] En montrer { $n } de plus
    }
queue-over = C’était le dernier morceau. Silence, jusqu’à ce que vous en vouliez d’autres.
queue-go-on = Continuer
queue-endless = Lecture sans fin
queue-endless-on = D’autres morceaux arrivent avant que ceux-ci ne soient épuisés.
queue-endless-off =
    { $n ->
        [-1] La musique s’arrête après les morceaux choisis.
        [0] La musique s’arrête après ce morceau.
        [one] La musique s’arrête après le prochain morceau.
       *[other] La musique s’arrête après les { $n } prochains morceaux.
    }
queue-add = Ajouter un morceau
queue-add-text = Mots du titre ou de l’artiste
queue-add-found =
    { $n ->
        [0] Aucun morceau à écouter ici ne contient ces mots.
        [one] { $n } morceau
       *[other] { $n } morceaux
    }
queue-add-next = Jouer ensuite
queue-add-last = Ajouter à la fin
queue-add-next-label = Jouer { $title } ensuite
queue-add-last-label = Ajouter { $title } à la fin
queue-added-next = { $title } vient ensuite.
queue-added-last = { $title } vient à la fin.
queue-added =
    { $n ->
        [one] { $n } morceau ajouté.
       *[other] { $n } morceaux ajoutés.
    }
queue-share = Enregistrer ou partager
queue-what = Quels morceaux
queue-what-coming = Ce qui suit
queue-what-all = Toute cette session
queue-link = En lien
queue-link-note =
    { $n ->
        [one] { $n } morceau. Il est inscrit dans le lien même : aucun serveur n’en sait rien, et votre humeur n’y figure pas. Il s’ouvre dans n’importe quel Moodify.
       *[other] { $n } morceaux. Ils sont inscrits dans le lien même : aucun serveur n’en sait rien, et votre humeur n’y figure pas. Il s’ouvre dans n’importe quel Moodify.
    }
queue-link-part =
    { $n ->
        [one] Le premier des { $of } morceaux seulement ({ $n }) : un lien n’en contient pas plus. Un fichier les contient tous.
       *[other] Les { $n } premiers des { $of } morceaux : un lien n’en contient pas plus. Un fichier les contient tous.
    }
queue-copy = Copier le lien
queue-copied = Copié
queue-copy-hand = Copiez le lien ici
queue-send = Partager…
queue-send-title = Morceaux de Moodify
queue-file = En fichier
queue-file-note = M3U et XSPF pour les lecteurs, JSON et CSV pour tout le reste. Votre humeur n’y figure pas.
queue-file-paths = Les fichiers de cet ordinateur y sont désignés par leur chemin. Dans le lien ne figurent que leur titre et leur artiste.
queue-playlist = En playlist
queue-playlist-name = Nom de la playlist
queue-at-spotify = Chez Spotify
queue-at-server = Sur votre serveur
queue-saved =
    { $n ->
        [one] Enregistré sous « { $name } », { $n } morceau.
       *[other] Enregistré sous « { $name } », { $n } morceaux.
    }
queue-saved-open = L’ouvrir
queue-open = Ouvrir une liste
queue-open-lead = Des morceaux que quelqu’un a partagés, ou une de vos playlists : M3U, XSPF, JSON ou CSV. Rien ne joue avant que vous n’appuyiez.
queue-open-file = Choisir un fichier
queue-open-paste = Ou collez un lien de Moodify
queue-open-go = Ouvrir
queue-drop = Déposez ici une liste de morceaux
queue-shared =
    { $missing ->
        [0] { $n ->
            [one] { $n } morceau est partagé avec vous.
           *[other] { $n } morceaux sont partagés avec vous. Tous sont là.
        }
       *[other] { $n ->
            [one] { $n } morceau est partagé avec vous. Il est introuvable ici.
           *[other] { $n } morceaux sont partagés avec vous. Introuvables ici : { $missing }.
        }
    }
queue-left-out =
    { $n ->
        [one] { $n } autre entrée est illisible.
       *[other] { $n } autres entrées sont illisibles.
    }
queue-play-them =
    { $n ->
        [one] L’écouter
       *[other] Écouter { $n } morceaux
    }
queue-play-next = Jouer ensuite
queue-play-last = Ajouter à la fin
queue-here = ici
queue-not-here = introuvable
queue-link-none = Ce n’est pas un lien de morceaux de Moodify.
queue-link-empty = Collez d’abord un lien.
queue-link-bad = Ce lien est illisible : il a été coupé ou modifié.
queue-link-bad-hint = Redemandez-le, ou demandez un fichier.
queue-link-newer = Ce lien vient d’un Moodify plus récent.
queue-link-newer-hint = Mettez celui-ci à jour, ou demandez un fichier.
queue-file-large = Ce fichier est trop gros pour une liste de morceaux.
queue-file-large-hint = La limite est de 2 Mo.
queue-file-empty = Ce fichier est vide.

## The sleep timer

sleep-open = Minuteur de veille
sleep-title = Minuteur de veille
sleep-lead = Le son baisse en 20 secondes, puis la musique se met en pause.
sleep-minutes = { $n } min
sleep-seconds = { $n } s
sleep-song = Fin de ce morceau
sleep-queue = Fin de la file d’attente
sleep-song-short = après ce morceau
sleep-queue-short = après la file d’attente
sleep-running = Arrêt : { $left }
sleep-cancel = Annuler
sleep-cancelled = Le minuteur est annulé.
sleep-slept = Le minuteur a mis la musique en pause.

## The path of the music

path-step = Étape { $step } sur { $of }, { $title }. Les flèches la déplacent
path-end = Là où finit le parcours, { $title }. Les flèches le déplacent
path-unchosen = morceau à choisir
path-straight = Redresser
path-straighten = Redresser le parcours
path-pick = Appuyez sur le plan là où la musique doit aller.
path-hold = La musique reste { aim-words }, quoi que montre votre visage.
path-match = La musique reste avec votre humeur : { aim-words }.
path-sign = le parcours : un morceau par étape
path-arrived = La musique est arrivée : { aim-words }.
path-from-to =
    { $from ->
        [dark] De sombre
        [bright] De lumineuse
        [quiet] De calme
        [lively] D’énergique
        [dark-quiet] De sombre et calme
        [dark-lively] De sombre et énergique
        [bright-quiet] De lumineuse et calme
        [bright-lively] De lumineuse et énergique
       *[even] D’équilibrée
    }, la musique devient { $to ->
        [dark] sombre
        [bright] lumineuse
        [quiet] calme
        [lively] énergique
        [dark-quiet] sombre et calme
        [dark-lively] sombre et énergique
        [bright-quiet] lumineuse et calme
        [bright-lively] lumineuse et énergique
       *[even] équilibrée
    } { path-when }.
path-further =
    { $aim ->
        [dark] Sombre
        [bright] Lumineuse
        [quiet] Calme
        [lively] Énergique
        [dark-quiet] Sombre et calme
        [dark-lively] Sombre et énergique
        [bright-quiet] Lumineuse et calme
        [bright-lively] Lumineuse et énergique
       *[even] Équilibrée
    } d’un bout à l’autre, un peu plus loin { path-when }.
path-when =
    { $n ->
        [one] au prochain morceau
        [2] en deux morceaux
        [3] en trois morceaux
        [4] en quatre morceaux
        [5] en cinq morceaux
        [6] en six morceaux
        [7] en sept morceaux
        [8] en huit morceaux
        [9] en neuf morceaux
        [10] en dix morceaux
        [11] en onze morceaux
        [12] en douze morceaux
       *[other] en { $n } morceaux
    }

## What it learns of your face

learn-title = Ce qui est appris de votre visage
learn-wrong = Ce n’est pas ça ?
learn-rest = Lui apprendre votre visage au repos
learn-told = Ce qui a été appris
learn-on = Corrigé pour votre visage
words-label = Ce qui est juste
words-right = C’est juste
words-undo = Annuler
words-taken = Annulé.
rest-why = Même au repos, certains visages paraissent tristes ou en colère à Moodify. Regardez la caméra pendant 20 secondes, le visage détendu comme quand vous lisez, et il en tiendra compte.
rest-kept = Quelques chiffres sont gardés là où tourne Moodify, et aucune image. Vous pouvez revenir en arrière à tout moment.
rest-start = Commencer
rest-start-camera = Activer la caméra et commencer
rest-later = Pas maintenant
rest-progress = Mesure de votre visage au repos
rest-ease = Détendez votre visage
rest-ease-more = Regardez la caméra comme quand vous lisez. Inutile de retenir votre souffle.
rest-waits = La mesure attend de bien vous voir.
rest-cancel = Annuler
rest-half = Encore dix secondes.
rest-begun = Mesure en cours. Détendez votre visage pendant 20 secondes.
rest-stopped = La mesure a été arrêtée : rien n’a été retenu.
rest-done = Terminé
rest-undo = Annuler
rest-again = Réessayer
rest-undone = Annulé : les suppositions sont celles d’avant.
rest-fine = Au repos, votre visage a déjà l’air neutre. Il n’y avait rien à changer.
rest-corrected =
    { $mood ->
        [happy] Au repos, vous aviez l’air *joyeux à { $before }*. Désormais, cela compte pour *{ $after }*.
        [sad] Au repos, vous aviez l’air *triste à { $before }*. Désormais, cela compte pour *{ $after }*.
        [angry] Au repos, vous aviez l’air *en colère à { $before }*. Désormais, cela compte pour *{ $after }*.
       *[neutral] Au repos, vous aviez l’air *neutre à { $before }*. Désormais, cela compte pour *{ $after }*.
    }
rest-bars = Votre visage au repos, avant et après
rest-bar = { mood-name } : avant { $before }, maintenant { $after }
told-resting = Votre visage au repos
told-back = Annuler
told-back-label = Annuler : { $what }
told-erase = Tout effacer
told-erased = Effacé. Les suppositions ne sont plus corrigées.
told-note = Le plus récent d’abord. Rien de cela ne change le réseau de neurones ; seul ce qui est tiré de votre visage est corrigé.

told-is-happy = C’est de la joie
told-is-neutral = C’est neutre
told-is-sad = C’est de la tristesse
told-is-angry = C’est de la colère
told-not-happy = Ce n’est pas de la joie
told-not-neutral = Ce n’est pas neutre
told-not-sad = Ce n’est pas de la tristesse
told-not-angry = Ce n’est pas de la colère
told-right-happy = Oui, c’est de la joie
told-right-neutral = Oui, c’est neutre
told-right-sad = Oui, c’est de la tristesse
told-right-angry = Oui, c’est de la colère
noted-not-happy = La joie compte moins désormais.
noted-not-neutral = L’humeur neutre compte moins désormais.
noted-not-sad = La tristesse compte moins désormais.
noted-not-angry = La colère compte moins désormais.
noted-is-happy = La joie compte plus désormais.
noted-is-neutral = L’humeur neutre compte plus désormais.
noted-is-sad = La tristesse compte plus désormais.
noted-is-angry = La colère compte plus désormais.
noted-right = C’est bon à savoir.

refused-few = La caméra a donné trop peu d’images.
refused-few-hint = Fermez ce qui occupe cet ordinateur, puis réessayez.
refused-smiling = Vous semblez sourire : ce n’est pas votre visage au repos.
refused-smiling-hint = Relâchez votre visage, comme quand vous lisez.
refused-moving = Vous avez beaucoup bougé.
refused-moving-hint = Restez immobile pendant les vingt secondes.
refused-changing = Votre expression a changé sans cesse.
refused-changing-hint = Ne parlez pas pendant la mesure et détendez votre visage.
refused-no-face = Votre visage est resté trop longtemps hors de vue.
refused-no-face-hint = Installez-vous de façon que la caméra le voie.
refused-too-dark = Il faisait trop sombre pour bien voir votre visage.
refused-too-dark-hint = Allumez une lumière devant vous.
refused-too-bright = Il y avait trop de lumière pour bien voir votre visage.
refused-too-bright-hint = Détournez-vous de la lumière.
refused-too-blurred = L’image était floue.
refused-too-blurred-hint = Essuyez l’objectif et ne bougez plus.
refused-too-small = Votre visage était trop loin.
refused-too-small-hint = Rapprochez-vous de la caméra.
refused-too-turned = Vous aviez la tête tournée.
refused-too-turned-hint = Regardez vers la caméra.

## Taste and filters

taste-open = Goûts et filtres
taste-open-filtered = { taste-open } ({ $n })
taste-title = Goûts et filtres
taste-loading = Un instant…
learned-title = Ce que Moodify a appris
learned-none = Rien à dire pour l’instant. Écoutez un peu de musique, et ce qui vous plaît selon l’humeur s’affichera ici, en toutes lettres. Chaque ligne peut être oubliée.
learned-how-like = *Aimer* un morceau : plus de son artiste, de son genre et de sa langue.
learned-how-play = *L’écouter jusqu’au bout* : un peu plus de semblables.
learned-how-skip = *Le passer tôt*, ou appuyer sur *Pas pour moi* : moins de semblables, dans cette humeur.
learned-how-fits = Dire s’il *va avec l’humeur* : Moodify sait mieux ce qui lui correspond.
learned-private = Gardé dans un seul fichier, sur l’ordinateur où tourne Moodify. Les morceaux de Spotify ne lui apprennent rien.
learned-forget = Oublier
learned-forget-label = Oublier : { $text }
learned-all = Tout oublier
learned-sure = Oublier tout ce qui a été appris ? Vos « J’aime » restent.
learned-yes = Tout oublier
learned-no = Garder
learned-gone = Oublié.
filters-title = Seulement ces morceaux
filters-lead = Aucun choix veut dire tout. Ce qui joue continue ; les morceaux suivants changent.
filters-languages = Langue
filters-genres = Genre
filters-decades = Époque
filters-unknown = sans indication
filters-words = Paroles
filters-clean = Sans les morceaux signalés explicites
filters-marked = Signalés jusqu’ici : { $n }. Ce que personne n’a signalé reste.
language-none = Instrumental
filters-clear = Retirer les filtres
filters-more = Tout afficher
filters-few = Il y aura plus à choisir dès qu’il y aura des morceaux dont la langue et l’année sont connues. Ajoutez-en avec « Votre musique ».
fits-ask = Va-t-il avec l’humeur ?
fits-yes = Oui
fits-no = Non
fits-thanks = Merci. Moodify en tiendra compte désormais.
parts-fit = accord
parts-fresh = frais
parts-taste = goûts

learned-from =
    { $n ->
        [one] D’après *{ $n } geste* de votre part : J’aime, morceaux passés, morceaux écoutés jusqu’au bout.
       *[other] D’après *{ $n } gestes* de votre part : J’aime, morceaux passés, morceaux écoutés jusqu’au bout.
    }
learned-artist =
    { $more ->
        [yes] Plus souvent *{ $name }*
       *[no] Moins souvent *{ $name }*
    }
learned-song =
    { $more ->
        [yes] Plus souvent *{ $name }*
       *[no] Moins souvent *{ $name }*
    }
learned-language =
    { $more ->
        [yes] Plus de morceaux en *{ $name }*
       *[no] Moins de morceaux en *{ $name }*
    }
learned-wordless =
    { $more ->
        [yes] Plus de musique *instrumentale*
       *[no] Moins de musique *instrumentale*
    }
# La décennie est un nom tout fait, tel que « années 1980 ».
learned-decade =
    { $more ->
        [yes] Plus souvent *les années { $name }*
       *[no] Moins souvent *les années { $name }*
    }
learned-source =
    { $more ->
        [yes] Plus souvent depuis *{ $name }*
       *[no] Moins souvent depuis *{ $name }*
    }
learned-genre =
    { $more ->
        [yes] Plus souvent le genre *{ $name }*
       *[no] Moins souvent le genre *{ $name }*
    }
learned-in-mood =
    { $mood ->
        [happy] { $what }, quand la musique vise la joie
        [sad] { $what }, quand la musique vise la tristesse
        [angry] { $what }, quand la musique vise la colère
       *[neutral] { $what }, quand la musique vise une humeur neutre
    }
learned-for = { $liked } pour
learned-against = { $disliked } contre
learned-both = { $liked } pour, { $disliked } contre
decade = années { $year }
parts-label = Accord { $fit }, fraîcheur { $fresh }, goûts { $taste }.

## Your own music

music-open = Votre musique
dialog-music = Votre musique
music-loading = Un instant…
folders-lead = Écoutez *votre propre musique*. Indiquez un dossier, et Moodify trouve l’humeur de chaque morceau à sa sonorité.
folders-private = Tout se passe sur l’ordinateur où tourne Moodify. Aucun morceau, pas même son nom, n’en sort, et vos fichiers restent tels quels.
folders-title = Dossiers
folders-field = Un dossier de cet ordinateur
folders-hint = /media/music
folders-add = Ajouter
folders-empty = Saisissez d’abord le chemin du dossier.
folders-remove = Retirer
folders-remove-label = Retirer { $path }
folders-missing = Introuvable pour l’instant, ou vide. Ses morceaux sont gardés jusqu’à son retour.
folders-again = Analyser à nouveau
folders-pause = Pause
folders-resume = Reprendre
folders-elsewhere = Les dossiers ne s’indiquent que sur l’ordinateur où tourne Moodify : ouvrez cette page là-bas, ou lancez-y :
folders-command = moodify songs scan DIR
progress-label = Où en est la lecture des dossiers
progress-idle = Tout est lu.
progress-paused = En pause. Ce qui est fait reste fait.
progress-none = Aucun morceau trouvé pour l’instant.
bad-lead = Ils sont laissés de côté, et tout le reste continue.
bad-more = En montrer plus
play-title = Entre les morceaux
play-off = Rien
play-gapless = Sans blanc
play-3 = Fondu 3 s
play-6 = Fondu 6 s
play-note = Les morceaux d’un même album s’enchaînent toujours sans fondu.
play-even = Même volume pour tous les morceaux
play-even-note = D’après leurs fichiers ou leur sonorité. Sans jamais saturer.
play-ffmpeg = Pour les formats que ce navigateur ne lit pas, comme l’AIFF, installez ffmpeg sur l’ordinateur où tourne Moodify.
audius-title = Audius : musique gratuite
audius-on = Jouer depuis Audius
audius-off = Désactivé, car cela fait appel aux serveurs d’autrui.
audius-lead = Des morceaux entiers que leurs artistes offrent à tout le monde. Aucun compte n’est nécessaire.
audius-sees = Tant que c’est activé, Audius voit votre adresse internet, que Moodify demande des morceaux une fois par jour, et lequel de ses morceaux joue. Votre humeur et votre visage ne sont jamais transmis. Si vous le désactivez, ses morceaux sont oubliés.
server-title = Un serveur à vous
server-lead = Navidrome, gonic, Airsonic et autres serveurs Subsonic. Les morceaux dont le fichier nomme une humeur peuvent être choisis.
server-address = Adresse
server-address-hint = https://music.example
server-way = Mode de connexion
server-password = Mot de passe
server-key = Clé d’API
server-user = Nom
server-secret = Mot de passe
server-api-key = Clé d’API
server-go = Se connecter
server-going = Connexion…
server-test = Tester
server-testing = Test…
server-save = Y enregistrer cette session
server-saved = Enregistré en playlist
server-forget = Oublier
server-sure = Oublier la connexion et ce qui a été lu ? Rien ne change sur le serveur.
server-yes = Oublier le serveur
server-no = Garder
server-secret-safe = Le mot de passe est gardé dans le trousseau du système s’il y en a un, n’est jamais affiché, et n’est envoyé tel quel au serveur que si celui-ci est trop ancien pour autre chose.
settings-elsewhere = Ceci ne se change que sur l’ordinateur où tourne Moodify.
sources-title = Toutes les sources
sources-no-server = Pas encore de serveur.
sources-no-folder = Pas encore de dossier.
source-ok = fonctionne
source-broken = ne fonctionne pas
wrong-ask = Humeur inexacte ?
wrong-label = Ce qu’est vraiment { $title }
wrong-back = Annuler
wrong-taken = Annulé.

songs =
    { $n ->
        [one] { $n } morceau
       *[other] { $n } morceaux
    }
files =
    { $n ->
        [one] { $n } fichier
       *[other] { $n } fichiers
    }
server-saved-as =
    { $n ->
        [one] « { $name } », { $n } morceau de votre serveur.
       *[other] « { $name } », { $n } morceaux de votre serveur.
    }
folders-placed =
    { $n ->
        [one] *{ $n } morceau* à vous peut être choisi selon son humeur.
       *[other] *{ $n } morceaux* à vous peuvent être choisis selon leur humeur.
    }
folders-knowing = Moodify fait connaissance avec *votre musique*.
folders-where = Saisissez ou collez son chemin complet. C’est un dossier de l’ordinateur où tourne Moodify.
folders-where-named = Saisissez ou collez son chemin complet. C’est un dossier de l’ordinateur où tourne Moodify ({ $computer }).
folders-removed = { $path } n’est plus utilisé. Ses fichiers restent tels quels.
folders-added = { $path } est ajouté. Ses morceaux arrivent au fil de la lecture.
progress-looking =
    { $n ->
        [one] Recherche de fichiers : { $n } fichier jusqu’ici
       *[other] Recherche de fichiers : { $n } fichiers jusqu’ici
    }
progress-scanning = Lecture des fichiers : { $done } sur { $total }
progress-listening = Écoute des morceaux : { $done } sur { $total }
left-under-minute = encore moins d’une minute
left-minutes =
    { $n ->
        [one] encore { $n } minute environ
       *[other] encore { $n } minutes environ
    }
left-hours =
    { $n ->
        [one] encore { $n } heure environ
       *[other] encore { $n } heures environ
    }
progress-waits =
    { $n ->
        [one] { $n } fichier encore sans humeur.
       *[other] { $n } fichiers encore sans humeur.
    }
bad-count =
    { $n ->
        [one] { $n } fichier illisible : lequel, et pourquoi
       *[other] { $n } fichiers illisibles : lesquels, et pourquoi
    }
server-signed-in = Connexion établie avec *{ $address }*.
server-signed-in-as = Connexion établie avec *{ $address }* sous le nom *{ $user }*.
sign-in-kept = La connexion est gardée dans { $place }.
sign-in-kept-keyring = La connexion est gardée dans le trousseau de ce système.
sign-in-kept-file = La connexion est gardée dans le fichier { $path }, que seul son propriétaire peut lire.
wrong-said =
    { $mood ->
        [happy] Vous avez dit : joie.
        [sad] Vous avez dit : tristesse.
        [angry] Vous avez dit : colère.
       *[neutral] Vous avez dit : neutre.
    }

## Journal

journal-open = Journal
journal-title = Journal
journal-loading = Un instant…
journal-lead-off = Tenez un *journal* de ce que vous ressentez, de ce que vous écoutez, et de ce que vous ressentez ensuite.
journal-lead-new = Votre journal est *activé*. Ce que vous écoutez à partir de maintenant s’inscrira ici.
journal-switch = Tenir un journal
journal-switch-on = Désactivé, il garde ce qui s’y trouve et n’ajoute rien.
journal-switch-off = Il reste désactivé jusqu’à ce que vous l’activiez.
journal-kept-title = Ce qui est gardé
journal-elsewhere = Le journal ne s’ouvre que sur l’ordinateur où tourne Moodify. Ce que vous écoutez d’ici n’y est pas inscrit.
view-title = Regarder en arrière
view-label = Ce que vous regardez
view-day = Jour
view-week = Semaine
view-month = Mois
view-year = Année
view-before = Avant
view-after = Après
view-today = Aujourd’hui
view-none = rien
view-empty = Rien n’a été noté.
year-caption = L’humeur de chaque jour. Choisissez un mois pour en voir les jours.
month-caption = L’humeur de chaque jour. Choisissez un jour pour le regarder.
week-list = Les jours de la semaine
day-list = Le jour, heure par heure
day-up = lumineux
day-down = sombre
lifts-title = Les morceaux qui vous égaient
lifts-none = Aucun ne se dégage encore. Un morceau n’est cité qu’après quatre écoutes au moins, et seulement si le hasard ne l’explique guère.
lifts-note = Après eux, vous vous sentiez mieux plus souvent que le hasard ne le voudrait. Ils n’en sont pas pour autant la cause, et ce n’est pas un avis médical.
take-title = À vous d’emporter, à vous d’effacer
take-json = Enregistrer en JSON
take-csv = Enregistrer en CSV
erase-button = Effacer le journal
erase-sure = Tout effacer, du disque aussi ? Il n’y a pas de retour possible.
erase-yes = Tout effacer
erase-no = Garder
erase-done = Le journal est effacé, et désactivé.
felt-ask = Comment vous sentez-vous après ?
felt-better = Mieux
felt-same = Pareil
felt-worse = Moins bien
felt-dismiss = Ne pas répondre
felt-thanks = C’est noté.
felt-back = Annulé.

kept-what = Quoi
kept-what-text = Les humeurs qui ont duré quelques secondes, vos souhaits, les morceaux propres à Moodify, et vos réponses après eux. Jamais d’image. Rien de Spotify.
kept-where = Où
kept-where-text = Dans un seul fichier, sur cet ordinateur. Il n’est envoyé nulle part et n’est montré qu’ici.
kept-long = Combien de temps
kept-long-text = Jusqu’à ce que vous l’effaciez : un bouton, et il n’est plus sur le disque.
left-finished = écouté jusqu’au bout
left-skipped = passé
left-played = quitté avant la fin
wished =
    { $wish ->
        [lift] Votre souhait : m’égayer
        [calm] Votre souhait : m’apaiser
        [hold] Votre souhait : que la musique reste ainsi
        [goal] Votre souhait : aller vers l’humeur de mon choix
       *[match] Votre souhait : refléter mon humeur
    }
long-seconds =
    { $n ->
        [one] { $n } seconde
       *[other] { $n } secondes
    }
long-minutes =
    { $n ->
        [one] { $n } minute
       *[other] { $n } minutes
    }
long-hours =
    { $n ->
        [one] { $n } heure
       *[other] { $n } heures
    }
journal-lead-holds =
    { $on ->
        [yes] Votre journal est *activé*. Il contient *{ $songs }* sur *{ $days }* depuis le { $since }.
       *[no] Votre journal est *désactivé*. Il contient *{ $songs }* sur *{ $days }* depuis le { $since }.
    }
days =
    { $n ->
        [one] { $n } jour
       *[other] { $n } jours
    }
journal-place = Le fichier : { $place }
summary-mood =
    { $mood ->
        [happy] surtout de la joie
        [sad] surtout de la tristesse
        [angry] surtout de la colère
       *[neutral] surtout neutre
    }
summary-mood-seen =
    { $mood ->
        [happy] surtout de la joie, vue pendant { $long }
        [sad] surtout de la tristesse, vue pendant { $long }
        [angry] surtout de la colère, vue pendant { $long }
       *[neutral] surtout neutre, vu pendant { $long }
    }
summary-better = mieux : { $n }
summary-same = pareil : { $n }
summary-worse = moins bien : { $n }
day-mood-said =
    { $mood ->
        [happy] joie, dite par vous
        [sad] tristesse, dite par vous
        [angry] colère, dite par vous
       *[neutral] neutre, dit par vous
    }
day-mood-picture =
    { $mood ->
        [happy] joie, d’après une photo
        [sad] tristesse, d’après une photo
        [angry] colère, d’après une photo
       *[neutral] neutre, d’après une photo
    }
day-mood-seen =
    { $mood ->
        [happy] joie, pendant { $long }
        [sad] tristesse, pendant { $long }
        [angry] colère, pendant { $long }
       *[neutral] neutre, pendant { $long }
    }
felt-mood =
    { $mood ->
        [happy] joie
        [sad] tristesse
        [angry] colère
       *[neutral] neutre
    }
felt-around = { $before } → { $after }
lift-said =
    { $n ->
        [one] Vous avez dit *mieux* { $better } fois sur { $n }.
       *[other] Vous avez dit *mieux* { $better } fois sur { $n }.
    }
lift-said-worse =
    { $n ->
        [one] Vous avez dit *mieux* { $better } fois sur { $n }, moins bien { $worse } fois.
       *[other] Vous avez dit *mieux* { $better } fois sur { $n }, moins bien { $worse } fois.
    }
lift-seen =
    { $n ->
        [one] Après *{ $n } écoute*, votre visage avait l’air plus lumineux que d’habitude à ce moment-là : de { $lift }, probablement entre { $low } et { $high }, sur une échelle de −1 à 1.
       *[other] Après *{ $n } écoutes*, votre visage avait l’air plus lumineux que d’habitude à ce moment-là : de { $lift }, probablement entre { $low } et { $high }, sur une échelle de −1 à 1.
    }
felt-after = Après « { $title } », je me sens : { $word }
felt-ask-title = Comment vous sentez-vous après « { $title } » ?
day-graph =
    { $n ->
        [one] { $n } humeur de { $first } à { $last } ; la liste ci-dessous la donne.
       *[other] { $n } humeurs de { $first } à { $last } ; la liste ci-dessous les donne.
    }

## Spotify

from-title = Musique de
from-here = Moodify
from-spotify = Spotify
from-settings = Réglages Spotify
spotify-on = sur Spotify
spotify-on-label = { $title } sur Spotify, dans un nouvel onglet
spotify-skip = Pas pour moi : passer, et l’écarter pour aujourd’hui
dialog-title = Spotify
spotify-loading = Un instant…
connect-lead = Écoutez *vos propres morceaux Spotify*. Vous dites lesquelles de vos playlists sont joyeuses, neutres, tristes ou en colère, et Moodify y puise.
connect-private = Ce que Moodify lit reste sur l’ordinateur où il tourne. Rien n’en est appris, et la déconnexion l’efface.
connect-guide = À faire une seule fois : créer un Client ID
connect-guide-why = C’est ainsi que Spotify reconnaît un programme. C’est gratuit et prend environ trois minutes.
connect-again = Comment créer un Client ID
connect-step1 = Ouvrez le *tableau de bord de Spotify* et connectez-vous. Le compte qui crée le Client ID doit avoir Spotify Premium.
connect-dashboard = Ouvrir le tableau de bord
connect-step2 = Appuyez sur « Create app ». Peu importent le nom et la description.
connect-step3 = Comme Redirect URI, ajoutez exactement ceci :
connect-copy = Copier
connect-copied = Copié
connect-step4 = Cochez « Web API » et « Web Playback SDK », acceptez les conditions et appuyez sur « Save ».
connect-step5 = Copiez le « Client ID » que Spotify affiche, et mettez-le dans le champ ci-dessous.
connect-family = Les autres personnes de la maison peuvent utiliser le même Client ID : ajoutez-en jusqu’à cinq là-bas, sous User Management.
connect-field = Client ID
connect-go = Connecter Spotify
connect-going = Vers Spotify…
connect-empty = Saisissez d’abord le Client ID : 32 lettres et chiffres.
without-title = Sans connexion
without-text = Les morceaux Spotify de votre propre fichier de morceaux passent dans le lecteur de Spotify, directement dans cette page ; 30 secondes de chacun là où vous n’avez pas de session Spotify ouverte. Et le lien de chaque morceau s’ouvre dans Spotify.
lists-title = Vos playlists d’humeur
lists-lead = Dites à quelle humeur correspond chaque playlist. Ses morceaux passent alors pour cette humeur.
lists-loading = Vos playlists sont demandées à Spotify…
lists-none = Vous n’avez pas encore de playlist sur Spotify.
lists-again = Actualiser
lists-leave = Laisser de côté
lists-mood = L’humeur de { $name }
lists-closed = Pourquoi certaines sont illisibles
lists-copy = Pour en utiliser une quand même : ouvrez-la dans Spotify, sélectionnez tous ses morceaux et ajoutez-les à une nouvelle playlist à vous. Puis actualisez ici.
read-title = Morceaux de chaque humeur
read-start = Lire les morceaux
read-resume = Reprendre la lecture
read-again = Lire à nouveau
read-stop = Arrêter
read-first = Choisissez d’abord une humeur pour une playlist.
read-ready = Moodify lit les playlists qui ont une humeur.
read-done = Tout est lu.
read-stopped = Arrêté. Ce qui a été lu est gardé.
read-csv = Télécharger en CSV
read-report = Voir le rapport
liked-title = Titres likés
liked-lead = Classez à la main les morceaux que vous aimez, un par un.
liked-go = Classer les titres likés
sort-title = Quelle est son humeur ?
sort-back = Retour aux réglages Spotify
sort-pass = Passer
sort-undo = Annuler
sort-loading = Vos titres likés arrivent…
sort-done = Vous les avez tous vus.
sort-none = Il ne reste aucun titre liké à classer.
save-title = Cette session
save-lead = Gardez ce que vous avez entendu ici, et ce qui suit, dans une playlist à vous.
save-go = Enregistrer en playlist
save-none = Dès que des morceaux de Spotify passent ici, vous pouvez les enregistrer en playlist.
out-title = Se déconnecter
out-go = Se déconnecter et tout oublier
out-sure = Se déconnecter, et supprimer ce que Moodify a lu chez Spotify ? Vos playlists Spotify restent telles quelles.
out-yes = Se déconnecter et oublier
out-no = Garder la connexion
out-done = Déconnexion faite. Ce qui avait été lu est supprimé.
on-title = Jouer sur
on-button = Joue sur
on-none = Choisir où
on-page = Cette page
on-page-note = Cet onglet devient un appareil de votre Spotify.
on-embed = Le lecteur de Spotify
on-embed-note = Dans cette page, même sans Premium.
on-refresh = Rechercher à nouveau les appareils
on-looking = Recherche de vos appareils…
on-no-devices = Aucun appareil n’est actif. Ouvrez Spotify sur un téléphone, un ordinateur ou une enceinte, puis relancez la recherche.
on-active = utilisé en ce moment
on-restricted = n’accepte pas d’ordres d’autres programmes
on-frame = Le lecteur de Spotify
on-device = Moodify comme appareil Spotify
on-starting = Le lecteur se réveille…
on-other = Spotify joue autre chose en ce moment. Lancez la lecture pour revenir.
on-press-frame = Lancez la lecture dans le lecteur de Spotify, ci-dessus.
act-embed = Utiliser le lecteur de Spotify
act-devices = Voir les appareils
act-settings = Réglages Spotify
empty-mood = Dès que l’humeur est connue, vos morceaux Spotify qui lui vont s’affichent ici.
empty-looking = Recherche de morceaux connus sur Spotify…
empty-none = Spotify n’avait aucun des morceaux connus pour cette humeur. Associez cette humeur à une de vos playlists, et lisez ses morceaux.
empty-signed-out = Connectez Spotify, ou mettez des liens Spotify dans votre propre fichier de morceaux, pour entendre Spotify ici.
empty-connect = Connecter Spotify

kind-computer = Ordinateur
kind-smartphone = Téléphone
kind-tablet = Tablette
kind-speaker = Enceinte
kind-tv = Télé
kind-avr = Ampli
kind-automobile = Voiture
kind-game-console = Console
connected = La connexion est établie.
connected-as = La connexion est établie avec le compte *{ $name }*.
connected-until = Jusqu’au { $day } ; Spotify vous demandera ensuite de vous reconnecter.
keep-days =
    { $days ->
        [one] Ce qui a été lu chez Spotify est gardé { $days } jour, puis lu à nouveau.
       *[other] Ce qui a été lu chez Spotify est gardé { $days } jours, puis lu à nouveau.
    }
lists-suggested =
    { $mood ->
        [happy] Suggestion : joie
        [sad] Suggestion : tristesse
        [angry] Suggestion : colère
       *[neutral] Suggestion : neutre
    }
lists-suggested-from =
    { $mood ->
        [happy] Suggestion : joie, d’après { $words }
        [sad] Suggestion : tristesse, d’après { $words }
        [angry] Suggestion : colère, d’après { $words }
       *[neutral] Suggestion : neutre, d’après { $words }
    }
lists-accept-all =
    { $n ->
        [0] Plus de suggestion
       *[other] Accepter toutes les suggestions ({ $n })
    }
lists-accepted =
    { $n ->
        [one] { $n } suggestion acceptée.
       *[other] { $n } suggestions acceptées.
    }
lists-closed-count =
    { $n ->
        [one] { $n } playlist illisible : pourquoi, et que faire
       *[other] { $n } playlists illisibles : pourquoi, et que faire
    }
lists-songs-read =
    { $n ->
        [one] { $n } morceau lu
       *[other] { $n } morceaux lus
    }
read-progress =
    { $n ->
        [one] { $done } sur { $n } morceau
       *[other] { $done } sur { $n } morceaux
    }
read-reading = Lecture de « { $name } »
read-reading-next = Lecture…
read-back = Revenez à { $time }.
read-skipped = Laissé de côté : { $list }.
read-skipped-gone =
    { $n ->
        [one] { $n } morceau disparu
       *[other] { $n } morceaux disparus
    }
read-skipped-local =
    { $n ->
        [one] { $n } fichier à vous
       *[other] { $n } fichiers à vous
    }
read-skipped-episodes =
    { $n ->
        [one] { $n } épisode
       *[other] { $n } épisodes
    }
sort-count = Classés : { $done } sur { $known }
save-saved =
    { $n ->
        [one] Enregistré sous « { $name } », avec { $n } morceau :
       *[other] Enregistré sous « { $name } », avec { $n } morceaux :
    }

## Listeners: several people at one Moodify

household-me = Moi
who-title = *Qui* écoute ?
who-hello = Bonjour, *{ $name }*
who-now = écoute en ce moment
who-pin = avec un code PIN
who-guest = Mode invité
who-guest-note = rien n’est gardé
who-manage = Profils
who-manage-note = nouveaux profils, codes PIN
who-pin-label = Votre code PIN
who-stay = Ne plus demander sur cet appareil
who-stay-note = Sinon il est redemandé après la fermeture du navigateur, ou au bout de douze heures.
who-go = Continuer
who-back = Quelqu’un d’autre
who-forgot = Oublié ? Sur l’ordinateur de Moodify, « moodify listeners pin NAME --reset » le supprime.
who-open = { $name } écoute : changer
household-open = Profils
household-title = Profils
household-lead = Quelqu’un d’autre écoute aussi ici ? Chaque profil garde alors *ce qui lui est propre* : les J’aime, ce qui a été appris, le visage, le journal.
household-you = Vous
household-others = Qui d’autre écoute ici
household-others-note = Chaque personne change elle-même son nom et son code PIN, une fois son profil choisi.
household-elsewhere = D’autres profils s’ajoutent sur l’ordinateur de Moodify.
household-honest = Un code PIN sépare les personnes d’un même foyer sur cette page. Il ne verrouille pas les fichiers : qui utilise le compte de l’ordinateur peut les lire.
household-add-title = Quelqu’un d’autre
household-add = Ajouter
household-added = Profil ajouté : { $name }.
household-name = Nom
household-mine = Votre propre nom
household-colour = Couleur
household-colour-name =
    { $colour ->
        [amber] Ambre
        [coral] Corail
        [rose] Rose
        [violet] Violet
        [blue] Bleu
        [teal] Bleu-vert
        [green] Vert
       *[stone] Pierre
    }
household-pin-title = Un code PIN pour vous
household-pin-optional = Code PIN, facultatif
household-pin-note = 4 à 12 chiffres
household-pin-old = Code PIN actuel
household-pin-new = Nouveau code PIN
household-pin-set = Définir un code PIN
household-pin-change = Changer le code PIN
household-pin-none = Supprimer le code PIN
household-pin-is-set = Le code PIN est défini.
household-pin-gone = Il n’y a plus de code PIN.
household-rename = Changer le nom ou la couleur
household-save = Enregistrer
household-saved = Enregistré.
household-remove = Supprimer mon profil
household-remove-sure = Supprimer { $name } ? Tout est effacé du disque : J’aime, écoutes, ce qui a été appris des goûts et du visage, le journal. Il n’y a pas de retour possible.
household-remove-yes = Tout effacer
household-keep = Garder
problem-pin = Ce n’est pas le code PIN.
problem-pin-wait = Trop de codes PIN erronés. Attendez un peu.
problem-household = Les profils ne peuvent pas être modifiés ainsi.
problem-who-listens = Dites qui écoute.
problem-not-your-own = Seule la personne de ce profil peut changer cela.
problem-guest = Le mode invité n’a pas de journal.

## Other devices at home

lan-title = Sur votre téléphone
lan-off = Moodify peut aussi s’ouvrir sur les téléphones et autres appareils de la maison. Démarrez-le avec { $command }
lan-scan = Scannez-le avec l’appareil photo de votre téléphone. Il laisse entrer un appareil, dans le quart d’heure.
lan-qr = Code QR avec le lien pour votre téléphone
lan-another = Un autre lien
lan-open-code = Ou ouvrez { $address } et saisissez { $code }.
lan-open-off = Ou ouvrez { $address }. Trop de codes erronés ont été saisis : le code n’est plus valable. { $another }
lan-new-code = Un autre code
lan-warned = La première fois, le téléphone avertit qu’il ne connaît pas cet ordinateur. Pour le lui faire connaître, ouvrez { $trust } sur le téléphone. Il y reçoit un certificat, dont l’empreinte SHA-256 doit être
lan-devices = Appareils autorisés
lan-nobody = Pas encore d’appareil.
lan-forget = Oublier
lan-forget-one = Oublier { $name }
lan-forget-all = Tout oublier
lan-since = depuis le { $day }, dernière visite le { $seen }
lan-elsewhere = Les autres appareils s’autorisent sur l’ordinateur de Moodify : l’aide y montre comment.
lan-trust = Votre appareil met en garde contre cette page ? Faites-lui connaître son certificat à l’adresse { $address }

## Letting a device in

pair-page-title = Moodify : autoriser cet appareil
pair-ask = Cet appareil est *nouveau ici*. Quel code affiche l’ordinateur de Moodify ?
pair-moment = Un *instant*…
pair-code = Six chiffres
pair-go = Entrer
pair-where = Ils se trouvent dans le terminal où Moodify a été démarré, et dans l’aide de sa page sur cet ordinateur.
pair-gone = Moodify ne répond pas.
pair-gone-hint = Cet appareil est-il toujours sur le réseau de la maison, et Moodify tourne-t-il ?
pair-odd = Un code a six chiffres.

## When Moodify isn't running, and this device

offline-title = Moodify *ne tourne pas*. Démarrez-le, et cette page *revient* d’elle-même.
offline-how-here = Ouvrez un terminal sur cet ordinateur et tapez :
offline-how-there = Cet appareil est-il sur le réseau de la maison ? Alors ouvrez un terminal sur l’ordinateur { $host } et tapez :
offline-again = Réessayer
device-title = Sur cet appareil
device-install = Installer Moodify
device-install-why = Comme application, il a sa propre fenêtre et sa propre icône.
device-install-share = Pour l’avoir comme application : dans le menu « Partager » du navigateur, choisissez « Sur l’écran d’accueil ».
device-notify = M’avertir quand un morceau commence
device-notify-note = Tant que cette page est hors de vue : le titre et l’artiste, pendant quelques secondes. Jamais d’humeur.
device-notify-refused = Le navigateur bloque les notifications de cette page. Pour les autoriser, cliquez sur le symbole à gauche de l’adresse.
device-notify-cannot = Ce navigateur, ou cette adresse, ne permet pas les notifications.

## Refused: the kind of it, above the server's own words where those have no message here

problem-other = Cela n’a pas marché.
problem-picture = La photo ne peut pas être utilisée.
problem-network = Les visages ne peuvent pas être lus.
problem-catalogue = Le catalogue de morceaux ne peut pas être utilisé.
problem-journal = Le journal ne peut pas être utilisé.
problem-source = Une source de morceaux a échoué.
problem-sound = Le morceau ne peut pas être lu.
problem-song = Ce morceau n’existe pas.
problem-list = La liste de morceaux ne peut pas être utilisée.
problem-taste-missing = Cela n’a jamais été appris.
problem-taste = Ce qui a été appris ne peut pas être utilisé.
problem-spotify = Ce n’est pas possible avec Spotify.
problem-spotify-sign-in = Connectez-vous à Spotify.
problem-spotify-not-allowed = Ce Client ID ne vous laisse pas entrer.
problem-spotify-owner-premium = Le Client ID ne peut pas être utilisé.
problem-spotify-premium = Spotify Premium est nécessaire.
problem-spotify-not-yours = La playlist est illisible.
problem-spotify-no-device = Aucun appareil Spotify n’est actif.
problem-spotify-missing = Spotify n’a rien de tel.
problem-spotify-busy = Spotify demande une pause.
problem-spotify-quota = Le quota chez Spotify est épuisé.
problem-spotify-away = Spotify ne répond pas.
problem-spotify-refused = Spotify a refusé.
problem-refused = Ce n’est pas possible.
problem-invalid = Ce n’est pas valable.
problem-fault = Moodify a fait une erreur.
problem-not-found = Il n’y a rien ici.
problem-too-many = Trop à la fois.
problem-too-large = C’est trop gros.
problem-session = Cette session est terminée.
problem-sessions = Trop de pages sont ouvertes.
problem-elsewhere-than-here = Seulement sur l’ordinateur de Moodify.
gone-hint = Le programme a peut-être été arrêté sur cet ordinateur.
no-device-hint = Ouvrez Spotify sur un téléphone, un ordinateur ou une enceinte et réessayez, ou utilisez le lecteur de Spotify, dans cette page.
sdk-silent = Le lecteur de Spotify n’a pas démarré dans cette page.
sdk-silent-hint = Un bloqueur le retient peut-être, ou ce navigateur ne lit pas la musique protégée. Le lecteur intégré de Spotify marchera peut-être.
sdk-premium = Spotify ne laisse jouer les pages que pour les comptes Premium.
sdk-premium-hint = Le lecteur intégré de Spotify n’en a pas besoin.
sdk-sign-in = Spotify n’a pas accepté la connexion pour cette page.
sdk-sign-in-hint = Déconnectez-vous puis reconnectez-vous, dans les réglages Spotify.
sdk-song = Spotify n’a pas pu lire ce morceau dans cette page.
sdk-song-hint = Essayez le suivant, ou un autre appareil.

## Why a song was chosen

offer-mood =
    { $mood ->
        [happy] Votre visage a maintenant l’air joyeux. La musique doit-elle suivre ?
        [sad] Votre visage a maintenant l’air triste. La musique doit-elle suivre ?
        [angry] Votre visage a maintenant l’air en colère. La musique doit-elle suivre ?
       *[neutral] Votre visage a maintenant l’air neutre. La musique doit-elle suivre ?
    }
said-own-choice = Vous avez choisi ce morceau vous-même.
said-chose-point = Vous avez choisi un point vous-même.
said-chose-mood =
    { $mood ->
        [happy] Vous avez choisi « Joie » vous-même.
        [sad] Vous avez choisi « Tristesse » vous-même.
        [angry] Vous avez choisi « Colère » vous-même.
       *[neutral] Vous avez choisi « Neutre » vous-même.
    }
said-face-hard =
    { $by ->
        [picture] Le visage sur la photo était difficile à lire.
       *[camera] Votre visage était difficile à lire.
    }
said-face-looked =
    { $mood ->
        [happy] { $by ->
            [picture] Le visage sur la photo avait l’air joyeux à { $n } %.
           *[camera] Votre visage avait l’air joyeux à { $n } %.
        }
        [sad] { $by ->
            [picture] Le visage sur la photo avait l’air triste à { $n } %.
           *[camera] Votre visage avait l’air triste à { $n } %.
        }
        [angry] { $by ->
            [picture] Le visage sur la photo avait l’air en colère à { $n } %.
           *[camera] Votre visage avait l’air en colère à { $n } %.
        }
       *[neutral] { $by ->
            [picture] Le visage sur la photo avait l’air neutre à { $n } %.
           *[camera] Votre visage avait l’air neutre à { $n } %.
        }
    }
said-aim =
    { $wish ->
        [match] Pour refléter cela, la musique devrait se situer à valence { SIGNED($valence) }, activation { SIGNED($arousal) } : { said-place }.
        [lift] Pour vous égayer à partir de là, la musique devrait se situer à valence { SIGNED($valence) }, activation { SIGNED($arousal) } : { said-place }.
        [calm] Pour apaiser à partir de là, la musique devrait se situer à valence { SIGNED($valence) }, activation { SIGNED($arousal) } : { said-place }.
        [hold] La musique devait rester où elle était, à valence { SIGNED($valence) }, activation { SIGNED($arousal) } : { said-place }.
        [goal] En chemin vers le point que vous avez indiqué, la musique devrait se situer à valence { SIGNED($valence) }, activation { SIGNED($arousal) } : { said-place }.
       *[asked] La musique demandée se situe à valence { SIGNED($valence) }, activation { SIGNED($arousal) } : { said-place }.
    }
said-place =
    { $aim ->
        [even] au milieu
       *[other] { aim-words }
    }
said-fit =
    { $far ->
        [yes] Ce morceau se situe à { SIGNED($valence) } et { SIGNED($arousal) } : un écart de { NUMBER($distance, minimumFractionDigits: 2, maximumFractionDigits: 2) }, ce qui n’est pas proche.
       *[no] Ce morceau se situe à { SIGNED($valence) } et { SIGNED($arousal) } : un écart de { NUMBER($distance, minimumFractionDigits: 2, maximumFractionDigits: 2) }.
    }
said-parts =
    { $taste ->
        [yes] Il { said-parts-fit }, { said-parts-fresh } et devrait vous plaire.
        [no] Il { said-parts-fit }, { said-parts-fresh } et n’est peut-être pas à votre goût.
       *[none] Il { said-parts-fit } et { said-parts-fresh }.
    }
said-parts-fit =
    { $fit ->
        [well] convient bien
        [little] convient un peu
       *[plain] convient
    }
said-parts-fresh =
    { $fresh ->
        [yes] arrive tout frais
       *[no] a été entendu il y a peu
    }
said-liked = Vous avez déjà aimé ce morceau.
said-held-back =
    { $by ->
        [heard] Un morceau plus proche se repose : vous l’avez entendu il y a peu.
        [artist] Un morceau plus proche attend son tour, pour espacer ceux d’un même artiste.
        [genre] Un morceau plus proche attend son tour, pour que les genres restent mélangés.
        [language] Un morceau plus proche attend son tour, pour que les langues restent mélangées.
       *[decade] Un morceau plus proche attend son tour, pour que l’ancien et le nouveau restent mélangés.
    }
said-went-before =
    { $well ->
        [yes] Il vous a plu les fois d’avant.
       *[no] Il vous a moins plu les fois d’avant.
    }
said-taught-artist =
    { $more ->
        [yes] Vous l’avez appris à Moodify : plus souvent { $name }.
       *[no] Vous l’avez appris à Moodify : moins souvent { $name }.
    }
said-taught-genre =
    { $more ->
        [yes] Vous l’avez appris à Moodify : plus souvent le genre { $name }.
       *[no] Vous l’avez appris à Moodify : moins souvent le genre { $name }.
    }
said-taught-source =
    { $more ->
        [yes] Vous l’avez appris à Moodify : plus souvent depuis { $name }.
       *[no] Vous l’avez appris à Moodify : moins souvent depuis { $name }.
    }
said-taught-language =
    { $more ->
        [yes] Vous l’avez appris à Moodify : plus de morceaux dans la langue { $name }.
       *[no] Vous l’avez appris à Moodify : moins de morceaux dans la langue { $name }.
    }
said-taught-wordless =
    { $more ->
        [yes] Vous l’avez appris à Moodify : plus de musique instrumentale.
       *[no] Vous l’avez appris à Moodify : moins de musique instrumentale.
    }
said-taught-decade =
    { $more ->
        [yes] Vous l’avez appris à Moodify : plus souvent les années { $name }.
       *[no] Vous l’avez appris à Moodify : moins souvent les années { $name }.
    }
said-mood-by =
    { $by ->
        [audio] { $mood ->
            [happy] Sa sonorité semble joyeuse : une supposition de Moodify.
            [sad] Sa sonorité semble triste : une supposition de Moodify.
            [angry] Sa sonorité semble exprimer la colère : une supposition de Moodify.
           *[neutral] Sa sonorité semble neutre : une supposition de Moodify.
        }
        [tag] { $mood ->
            [happy] Ses tags indiquent la joie.
            [sad] Ses tags indiquent la tristesse.
            [angry] Ses tags indiquent la colère.
           *[neutral] Ses tags indiquent une humeur neutre.
        }
       *[person] { $mood ->
            [happy] Vous avez dit qu’il exprime la joie.
            [sad] Vous avez dit qu’il exprime la tristesse.
            [angry] Vous avez dit qu’il exprime la colère.
           *[neutral] Vous avez dit que son humeur est neutre.
        }
    }
said-called =
    { $mood ->
        [happy] Vous avez classé ce morceau précis sous « Joie ».
        [sad] Vous avez classé ce morceau précis sous « Tristesse ».
        [angry] Vous avez classé ce morceau précis sous « Colère ».
       *[neutral] Vous avez classé ce morceau précis sous « Neutre ».
    }
said-playlist =
    { $mood ->
        [happy] Il se trouve dans votre playlist « { $name } », classée par vous sous « Joie ».
        [sad] Il se trouve dans votre playlist « { $name } », classée par vous sous « Tristesse ».
        [angry] Il se trouve dans votre playlist « { $name } », classée par vous sous « Colère ».
       *[neutral] Il se trouve dans votre playlist « { $name } », classée par vous sous « Neutre ».
    }
said-playlists =
    Il se trouve dans votre playlist « { $name } », classée par vous sous { $mood ->
        [happy] « Joie »
        [sad] « Tristesse »
        [angry] « Colère »
       *[neutral] « Neutre »
    }, et dans « { $name2 } », classée sous { $mood2 ->
        [happy] « Joie »
        [sad] « Tristesse »
        [angry] « Colère »
       *[neutral] « Neutre »
    }{ $more ->
        [0] .
       *[other] , et dans { $more } de plus.
    }
said-path-begins =
    { $n ->
        [one] Il ouvre un parcours { said-path-between }, en un morceau.
       *[other] Il ouvre un parcours { said-path-between }, en { $n } morceaux.
    }
said-path-goes-on = Étape { $step } sur { $n } du parcours { said-path-between }.
said-path-ends = Étape { $step } sur { $n } : le parcours { said-path-between } finit ici.
said-path-between =
    d’une musique { $from ->
        [dark] sombre
        [bright] lumineuse
        [quiet] calme
        [lively] énergique
        [dark-quiet] sombre et calme
        [dark-lively] sombre et énergique
        [bright-quiet] lumineuse et calme
        [bright-lively] lumineuse et énergique
       *[even] équilibrée
    } vers une musique { $to ->
        [dark] sombre
        [bright] lumineuse
        [quiet] calme
        [lively] énergique
        [dark-quiet] sombre et calme
        [dark-lively] sombre et énergique
        [bright-quiet] lumineuse et calme
        [bright-lively] lumineuse et énergique
       *[even] équilibrée
    }
said-path-begins-within =
    { $n ->
        [one] Il ouvre un parcours de musique toujours { said-path-within }, en un morceau.
       *[other] Il ouvre un parcours de musique toujours { said-path-within }, en { $n } morceaux.
    }
said-path-goes-on-within = Étape { $step } sur { $n } du parcours de musique toujours { said-path-within }.
said-path-ends-within = Étape { $step } sur { $n } : le parcours de musique toujours { said-path-within } finit ici.
said-path-within =
    { $to ->
        [dark] sombre
        [bright] lumineuse
        [quiet] calme
        [lively] énergique
        [dark-quiet] sombre et calme
        [dark-lively] sombre et énergique
        [bright-quiet] lumineuse et calme
        [bright-lively] lumineuse et énergique
       *[even] équilibrée
    }

## When no song is left

said-songs-none = Il n’y a pas encore de morceaux. `moodify doctor` montre ce que sont devenues les sources.
said-songs-ruled-out = Tous les morceaux qui pourraient être proposés sont exclus. Excluez-en moins.
said-songs-none-here = Il n’y a aucun morceau que Moodify puisse jouer lui-même. Acceptez aussi d’autres morceaux.
said-songs-none-elsewhere = Il n’y a aucun morceau qui s’ouvre ailleurs. Acceptez aussi d’autres morceaux.
said-songs-only-spotify = Il n’y a ici que les morceaux de votre Spotify. Laissez jouer Spotify.
filters-left-out = Il ne reste aucun morceau avec { $filters }.
filter-languages = la langue ({ $list })
filter-genres = le genre ({ $list })
filter-decades = l’époque ({ $list })
filter-clean = le filtre des paroles explicites
filters-take-away = Retirez tous les filtres.
filters-loosen =
    { $n ->
        [one] { $what } : il reste alors { $n } morceau.
       *[other] { $what } : il reste alors { $n } morceaux.
    }
loosen-languages = acceptez d’autres langues
loosen-genres = acceptez d’autres genres
loosen-decades = acceptez d’autres époques
loosen-clean = acceptez les morceaux signalés explicites
loosen-playable = acceptez les morceaux qui s’ouvrent ailleurs
loosen-exclude = laissez revenir des morceaux

## Genres

genre-pop = pop
genre-rock = rock
genre-folk = folk
genre-jazz = jazz
genre-hip-hop = hip-hop
genre-hip-hop-rap = hip-hop et rap
genre-classical = classique
genre-electronic = électronique
genre-electronica = electronica
genre-soul = soul
genre-r-b = R&B
genre-r-b-soul = R&B et soul
genre-chanson = chanson
genre-metal = metal
genre-indie = indé
genre-world = musiques du monde
genre-punk = punk
genre-country = country
genre-latin = latino
genre-reggae = reggae
genre-k-pop = K-pop
genre-j-pop = J-pop
genre-disco = disco
genre-funk = funk
genre-dance = dance
genre-blues = blues
genre-soundtrack = musique de film
genre-ambient = ambient
genre-bossa-nova = bossa-nova
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
genre-piano-ballad = ballade au piano
genre-folk-ballad = ballade folk
genre-jazz-ballad = ballade jazz
genre-jazz-waltz = valse jazz
genre-acoustic-folk = folk acoustique
genre-indie-folk = folk indé
genre-chamber-music = musique de chambre
genre-orchestral = musique orchestrale
genre-baroque = baroque
genre-chorale = choral
genre-minimalism = musique minimaliste
genre-chiptune = chiptune
genre-drum-and-bass = drum and bass
genre-industrial = musique industrielle
genre-highlife = highlife
genre-lo-fi-hip-hop = hip-hop lo-fi
genre-alternative = alternatif
genre-experimental = expérimental
genre-acoustic = acoustique
genre-techno = techno
genre-house = house
genre-trap = trap

## Sources of songs, and how they are

said-source-house = { $n } pièces composées par Moodify, dont { $ready } déjà prêtes.
said-source-local =
    { $bad ->
        [0] Morceaux : { $n }, dont { $placed } à choisir.
       *[other] Morceaux : { $n }, dont { $placed } à choisir ; fichiers inutilisables : { $bad }.
    }
said-source-server = Morceaux de { $address } : { $n }, dont { $placed } nomment une humeur et peuvent être choisis.
said-source-server-reading = Lecture de { $address } : { $n } morceaux jusqu’ici.
said-source-audius-reading = Les morceaux de { $read } humeurs sur { $of } ont été lus jusqu’ici.

## What the server says word for word. In English these stand in the program too: they are found by their English words

says-house = Musique maison
says-starter = Morceaux de départ
says-your-server = Votre serveur
says-your-music = Vos dossiers
says-starter-detail = Des morceaux connus ; chacun s’ouvre dans Spotify, YouTube, Deezer ou Apple Music.
says-audius-detail = Des morceaux entiers que leurs artistes offrent à tout le monde ; demandés une fois par jour.
says-no-folder = Pas encore de dossier. Ajoutez-en un avec `moodify songs scan`.
says-no-face = Aucun visage n’a été trouvé sur la photo.
says-no-face-hint = Choisissez-en une avec un visage vu de face.
says-face-gone = Ce visage n’est plus là.
says-face-gone-hint = Choisissez-en un autre.
says-not-in-library = Ce morceau n’est pas dans la bibliothèque.
says-another-song = Choisissez-en un autre.
says-not-in-queue = Ce morceau n’est plus dans la file d’attente.
says-look-again = Regardez ce qui suit, puis réessayez.
says-step-gone = Cette étape du parcours est déjà passée.
says-step-gone-hint = Déplacez une étape encore à venir.
says-straighten = Redressez-le d’abord.
says-by-links = Ouvrez-le par un de ses liens.
says-taken-back = C’est déjà annulé.
says-taken-back-hint = Regardez à nouveau ce qui reste.
says-no-journal-song = Ce morceau n’est pas dans le journal.
says-no-journal-song-hint = Il y figure une fois entendu pendant que le journal est activé.
says-no-journal = Il n’y a pas de journal à exporter.
says-no-journal-hint = Activez-le d’abord.
says-not-the-pin = Ce n’est pas le code PIN.
says-try-again = Réessayez.
says-pin-needed = Un code PIN est nécessaire.
says-type-it = Saisissez-le.
says-pin-digits = Un code PIN a de 4 à 12 chiffres.
says-pin-digits-hint = Ne saisissez que des chiffres.
says-needs-name = Un profil a besoin d’un nom.
says-needs-name-hint = Saisissez un nom visible.
says-name-too-long = Ce nom est trop long : 40 lettres au maximum.
says-name-too-long-hint = Raccourcissez-le.
says-another-name = Choisissez un autre nom.
says-listener-gone = Ce profil n’est plus ici.
says-who-listens = Dites qui écoute.
says-no-sound = Il n’y a pas de son de ce morceau ici.
says-no-sound-hint = Ouvrez-le par ses liens.
says-not-whole-path = Ce n’est pas le chemin complet d’un dossier.
says-not-whole-path-hint = Indiquez-le depuis la racine, comme /media/music, C:\Music ou ~/Music.
says-whole-path = Indiquez son chemin complet.
says-no-such-folder = Ce dossier n’existe pas, ou plus.
says-look = Vérifiez-le.
says-not-enough-to-sign-in = Cela ne suffit pas pour se connecter.
says-not-enough-to-sign-in-hint = Indiquez un nom et un mot de passe, ou une clé d’API.
says-no-server-songs = Il n’y a aucun morceau de votre serveur dans cette session.
says-no-server-songs-hint = Écoutez-en d’abord quelques-uns.
says-only-here = Cela ne se change que sur l’ordinateur où tourne Moodify.
says-no-spotify-songs = Il n’y a aucun morceau de Spotify dans cette session.
says-no-spotify-songs-hint = Écoutez d’abord de la musique sur Spotify.
says-spotify-left-out = Spotify ne peut pas être utilisé ici.
says-own-music = Écoutez la musique propre à Moodify.
says-no-client-id = Ce n’est pas un Client ID : il compte 32 chiffres et lettres de a à f.
says-not-begun-here = Cette connexion n’a pas été commencée ici, ou elle a pris plus de dix minutes.
says-begin-again = Recommencez-la.
says-other-tab = Un autre onglet de cette session utilise la caméra en ce moment.
says-other-tab-hint = Continuez là-bas, ou fermez-le.
says-session-gone = Cette session n’existe pas : elle est terminée, ou le serveur a redémarré.
says-session-gone-hint = Commencez-en une autre.
says-close-tab = Fermez un onglet de Moodify.
says-too-large-hint = Envoyez quelque chose de plus petit.
says-wait = Attendez un instant.
says-other-browser = Ouvrez-le dans un autre lecteur, ou essayez un autre navigateur.
says-damaged-hint = Écoutez un autre morceau.
says-fault-hint = Réessayez ; si cela continue, signalez ce qui y a mené.
says-make-room = Faites de la place sur le disque, et vérifiez qu’on peut écrire dans le dossier.
says-not-paired = Cet appareil n’est pas encore autorisé.
says-link-used = Ce lien a déjà servi, ou il a plus d’un quart d’heure.
says-link-used-hint = Saisissez le code qu’affiche l’ordinateur de Moodify, ou scannez-en un nouveau là-bas.
says-wrong-code = Ce n’est pas le bon code.
says-wrong-code-hint = Il se trouve dans le terminal et dans l’aide de la page de Moodify, sur son propre ordinateur.
says-code-off = Trop de codes erronés ont été saisis : le code n’est plus valable.
says-code-off-hint = Ouvrez l’aide de la page de Moodify, sur son propre ordinateur, pour en obtenir un autre.
says-why-full = le disque est plein
says-why-fails = le disque est défaillant, ou n’accepte plus d’écriture
says-why-closed = on ne peut rien y écrire
says-why-busy = un autre programme l’utilise
says-os-denied = accès refusé
says-os-missing = introuvable
says-os-trouble = erreur de lecture ou d’écriture
says-os-full = plus de place
says-os-read-only = en lecture seule
says-bad-empty = Il est vide.
says-bad-cut = Il est tronqué.
says-bad-cut-list = Il est tronqué : la liste de son contenu manque.
says-bad-cut-sound = Il est tronqué : il ne contient pas de son.
says-bad-locked = Il est verrouillé par la boutique où il a été acheté (DRM).
says-bad-silent = Il ne contient pas de son.
says-bad-unknown = Il ne contient pas de son que Moodify connaisse.
says-bad-video = C’est une vidéo.
says-bad-foreign = C’est { $what }, bien que son nom finisse par { $suffix }.
says-bad-picture = une image { $kind }
says-bad-archive = une archive { $kind }
says-bad-document = un document PDF
says-bad-kind = du { $kind }, que Moodify ne sait pas lire
says-bad-playlist = une playlist
says-bad-page = une page web
says-bad-database = une base de données
says-bad-zeros = rien que des zéros
says-bad-named = Son nom finit par { $suffix }, mais ce n’est pas un fichier { $wanted }.
says-bad-samples = Il est endommagé : il dit n’avoir aucun échantillon.
says-bad-process = Son analyse a mis fin au processus, peut-être faute de mémoire : il est endommagé, ou fait ainsi.
says-bad-long = Son analyse a pris plus de { $n } minutes et a été abandonnée.
says-bad-memory = { $name } demande plus de mémoire qu’il n’y en a.
says-bad-number = Son analyse n’a donné aucun nombre.
says-bad-analysis = Il ne peut pas être analysé ({ $why }).
says-bad-read = Il ne peut pas être lu ({ $why }).
says-bad-understood = Il ne peut pas être compris ({ $why }).
says-bad-link = C’est un lien vers un fichier hors de ce dossier.
says-bad-folder = Ce dossier ne peut pas être lu ({ $why }).
says-sound-silence = { $name } ne contient que du silence.
says-sound-needs-ffmpeg = { $name } ne peut pas être décodé : le fichier est endommagé, ou demande ffmpeg.
says-sound-none = { $name } ne contient pas de son.
says-sound-damaged = { $name } ne peut pas être décodé : le fichier est endommagé, ou n’est pas ce qu’il dit.
says-sound-no-music = { $name } ne peut pas être décodé : le fichier est endommagé, ou n’est pas de la musique.
says-sound-empty = { $name } est vide.
says-sound-read = { $name } ne peut pas être lu ({ $why }).
says-sound-length = { $name } n’indique pas sa durée.
says-sound-format = { $name } est dans un format qui demande ffmpeg.
says-sound-slow = { $name } a pris trop de temps à ffmpeg et a été abandonné.
says-sound-install = Installez ffmpeg, ou lancez pip install 'moodify[formats]'.
says-play-kind = « { $name } » est en { $kind }, que ce navigateur ne lit pas.
says-play-room = Il n’y a pas la place de lire « { $name } » ({ $why }).
says-play-damaged = « { $name } » ne peut pas être lu : le fichier est endommagé, ou n’est pas ce que dit son nom.
says-play-slow = « { $name } » met trop de temps à devenir lisible.
says-play-read = « { $name } » ne peut pas être lu ({ $why }).
says-play-install = Installez ffmpeg sur l’ordinateur où tourne Moodify, ou pip install 'moodify[formats]'.
says-queue-not-played = « { $title } » ne peut pas être joué ici.
says-folder-inside = { $path } se trouve dans { $folder }, qui est déjà un de vos dossiers.
says-folder-missing = Il n’y a pas de dossier { $path }.
says-folder-missing-hint = Vérifiez comment il s’écrit.
says-folder-file = { $path } est un fichier.
says-folder-file-hint = Indiquez le dossier où il se trouve.
says-folder-disk = { $path } est le disque entier.
says-folder-disk-hint = Indiquez le dossier de votre musique.
says-folder-own = { $path } est l’endroit où Moodify garde ses propres fichiers.
says-folder-right = Donnez-vous le droit de le lire.
says-folder-count = { $n } morceaux ; { $placed } peuvent être choisis.
says-folder-count-bad = { $n } morceaux ; { $placed } peuvent être choisis, { $bad } fichiers sont inutilisables.
says-folder-away = Absent pour l’instant, ou vide : { $list } ; les morceaux sont gardés.
says-folder-lost = Ce qui était connu de vos dossiers était endommagé. Cela a été déplacé vers { $file } ; indiquez de nouveau vos dossiers.
says-folder-unkept = Ce qui est connu de vos dossiers ne peut pas être gardé : { $why }.
says-folder-unkept-hint = Faites de la place, vérifiez qu’on peut écrire dans { $path }, et fermez les autres fenêtres de Moodify.
says-music-goes-on = La musique continue, mais rien ne peut en être gardé.
says-journal-misses = La musique continue, mais elle manque au journal.
says-journal-anew = Le journal était endommagé et recommence à neuf, désactivé ; le fichier endommagé est { $file }.
says-journal-unkept = Le journal ne peut pas être gardé dans { $path } : { $why }.
says-journal-unkept-hint = Faites de la place, vérifiez qu’on peut écrire dans le dossier, et fermez les autres fenêtres de Moodify.
says-journal-held = Le journal est vide, mais un autre programme en garde encore d’anciennes pages.
says-journal-held-hint = Fermez les autres fenêtres de Moodify et effacez-le encore une fois.
says-taste-anew = Ce qui était appris de vos goûts était endommagé et recommence à neuf ; le fichier endommagé est { $file }.
says-taste-unkept = Ce qui a été appris ne peut être ni gardé ni lu dans { $path } : { $why }.
says-likes-anew = Les J’aime et les écoutes étaient endommagés et recommencent à neuf ; le fichier endommagé est { $file }.
says-likes-unkept = Les J’aime et les écoutes ne peuvent être ni gardés ni lus dans { $path } : { $why }.
says-filters-unkept = Les filtres ne peuvent être gardés dans { $path } : { $why }.
says-face-anew = Ce que Moodify avait appris de votre visage était illisible et recommence à neuf ; le fichier endommagé est maintenant { $file }.
says-face-unread = Ce que Moodify a appris de votre visage ne peut pas être lu ({ $why }) ; les suppositions ne sont pas corrigées. Regardez { $path }.
says-face-unkept = Ce qui a été appris de votre visage ne peut pas être gardé dans { $path } ({ $why }).
says-data-folder = Réglez MOODIFY_DATA_DIR sur un dossier à vous.
says-songs-unkept = Les morceaux ne peuvent pas être gardés dans { $path }, où l’on ne peut rien écrire : les J’aime et l’historique dureront jusqu’à la fin de Moodify.
says-songs-anew = La base des morceaux était endommagée. Elle a été déplacée vers { $file } et une nouvelle a été commencée ; les J’aime et l’historique recommencent à neuf.
says-songs-busy = La base des morceaux est utilisée par un autre programme.
says-songs-busy-hint = Fermez les autres fenêtres de Moodify et réessayez.
says-songs-full = Le disque est plein : les morceaux ne peuvent pas être enregistrés.
says-songs-full-hint = Faites-y de la place.
says-household-many = Il y a déjà { $n } profils.
says-household-many-hint = Supprimez-en d’abord un.
says-household-last = Le dernier profil ne peut pas être supprimé.
says-household-last-hint = Ajoutez-en d’abord un autre, ou effacez ce qui a été appris et le journal.
says-household-taken = « { $name } » existe déjà.
says-household-unkept = Les profils ne peuvent pas être gardés dans { $path } ({ $why }).
says-household-unkept-hint = Faites de la place, et vérifiez qu’on peut écrire dans le dossier.
says-household-left = { $name } est supprimé, mais { $list } n’a pas pu être effacé.
says-household-left-hint = Supprimez à la main ce qui reste.
says-household-unread = La liste des profils dans { $path } ne peut pas être lue ({ $why }).
says-household-damaged = La liste des profils est endommagée (voir { $path }).
says-household-guests = Tant que ce n’est pas réparé, chacun écoute en invité ; ce qui était gardé est toujours là.
says-household-begin = `moodify listeners add NAME` commence une nouvelle liste.
says-pin-wait-seconds = Trop de codes PIN erronés. Attendez { $n } secondes.
says-pin-wait-minutes = Trop de codes PIN erronés. Attendez { $n } minutes.
says-pin-forgotten = Oublié ? `moodify listeners pin NAME --reset` l’enlève sur l’ordinateur de Moodify.
says-trial-sign-in = Connexion
says-trial-songs = Morceaux
says-trial-sound = Son
says-trial-page = { $n } sur la première page
says-trial-bytes = { $n } octets de { $kind }
says-trial-nothing = Il n’y a rien pour l’essayer.
says-server-plain = un serveur Subsonic (API { $version })
says-server-missing = Il n’y a pas de serveur nommé { $host }.
says-server-missing-hint = Vérifiez le nom.
says-server-no-address = Ce n’est pas l’adresse d’un serveur.
says-server-address-plain = Donnez-la sous la forme https://name, sans mot de passe.
says-server-not-address = { $text } n’est pas une adresse.
says-server-address-give = Donnez-la sous la forme https://name.
says-server-http = En http, n’importe qui en chemin pourrait lire votre connexion et s’en servir.
says-server-https = Donnez l’adresse en https, ou --insecure si vous savez ce que vous faites.
says-server-none-there = Il n’y a pas de serveur Subsonic à cette adresse.
says-server-none-there-hint = Donnez l’adresse de sa page, sans ce qui vient après.
says-server-wrong = Votre serveur ne connaît pas ce nom et ce mot de passe.
says-server-wrong-hint = Saisissez-les de nouveau.
says-server-token = Votre serveur ne peut pas prendre le mot de passe de ce compte comme jeton.
says-server-token-hint = Utilisez une clé API.
says-server-key = Votre serveur ne connaît pas cette clé API.
says-server-key-hint = Créez-en une nouvelle là-bas et saisissez-la.
says-server-way = Votre serveur ne laisse entrer personne ainsi.
says-server-way-hint = Essayez une clé API, ou un mot de passe.
says-server-may-not = Votre compte sur votre serveur n’y est pas autorisé.
says-server-may-not-hint = Demandez à qui gère le serveur.
says-server-now = Votre serveur ne peut pas le faire en ce moment.
says-server-ill = Votre serveur est en panne ({ $n }).
says-server-unread = Votre serveur répond par quelque chose d’illisible.
says-server-no-songs = Votre serveur ne donne pas de morceaux en ce moment ; ceux déjà lus restent.
says-server-no-songs-hint = Il parcourt peut-être ses dossiers, ou un disque manque.
says-line-reach = { $name } est injoignable.
says-line-time = { $name } n’a pas répondu à temps.
says-line-broke = La liaison a été coupée : { $name }.
says-line-moved = { $name } a changé d’adresse.
says-line-moved-hint = Saisissez cette adresse.
says-line-certificate = { $name } présente un certificat auquel on ne peut pas se fier.
says-line-certificate-hint = Ajoutez son autorité à ce système, ou corrigez l’adresse.
says-line-unread = { $name } donne une réponse illisible.
says-line-check = Vérifiez le réseau et le serveur ; ce qui a été lu jusqu’ici est gardé.
says-line-no-sound = { $name } ne donne pas de son pour ce morceau.
says-audius-reach = Audius est injoignable.
says-audius-ill = Audius est en panne ({ $n }).
says-audius-busy = Audius est occupé pendant { $n } secondes.
says-audius-later = Réessayez plus tard.
says-audius-gone = Audius ne donne pas (ou plus) ce morceau.
says-picture-unread = { $name } n’est pas une image lisible.
says-picture-cut = { $name } est tronqué ou endommagé.
says-picture-large = { $name } a { $n } mégapixels ; { $most } au plus sont lus.
says-picture-large-hint = Donnez une copie plus petite.
says-picture-name = L’image
says-list-none = « { $name } » ne cite aucun morceau.
says-list-none-hint = Choisissez un autre fichier.
says-list-kind = « { $name } » n’est pas un type de liste connu.
says-list-kind-hint = Choisissez un fichier M3U, XSPF, JSON ou CSV.
says-too-large = C’est plus que les { $size } acceptés en une fois.
says-bends = Un parcours a { $n } courbes au plus.
says-sessions = Les { $n } sessions ont toutes leur page ouverte.
says-no-wifi = Cet ordinateur n’a pas d’adresse sur un réseau domestique.
says-no-wifi-hint = Rejoignez le Wi-Fi de votre téléphone.
says-spotify-signed-out = Vous n’êtes pas connecté à Spotify.
says-spotify-connect-first = Connectez d’abord Spotify.
says-spotify-needs-premium = Cela demande Spotify Premium.
says-spotify-anew = Déconnectez-vous, puis reconnectez-vous, pour l’autoriser.
says-spotify-no-device = Aucun appareil Spotify n’est actif.
says-list-titles = « { $name } » n’a pas de colonne de titres.
says-list-titles-hint = Il lui faut title et artist, ou les colonnes de Moodify.
says-list-no-json = « { $name } » n’est pas du JSON ({ $why }).
says-list-no-xspf = « { $name } » n’est pas une playlist XSPF ({ $why }).
says-list-no-m3u = « { $name } » n’est pas une playlist.
says-list-correct = Corrigez-le et réessayez.
says-spotify-id-hint = Copiez-le depuis votre application sur { $address }.
