# Wat de pagina van Moodify in het Nederlands zegt. Aanspreekvorm: je. Uitleg staat in en.ftl.

## Moods, wishes and places

mood-happy = Blij
mood-neutral = Neutraal
mood-sad = Verdrietig
mood-angry = Boos

wish-match = Ga mee
wish-lift = Beur op
wish-calm = Kalmeer
wish-hold = Blijf
wish-goal = Kies

aim-words =
    { $aim ->
        [dark] donker
        [bright] licht
        [quiet] rustig
        [lively] levendig
        [dark-quiet] donker en rustig
        [dark-lively] donker en levendig
        [bright-quiet] licht en rustig
        [bright-lively] licht en levendig
       *[even] evenwichtig
    }
pad-place = { NUMBER($valence, minimumFractionDigits: 1, maximumFractionDigits: 1) }; { NUMBER($arousal, minimumFractionDigits: 1, maximumFractionDigits: 1) }: { aim-words }
pad-at = { NUMBER($value, minimumFractionDigits: 1, maximumFractionDigits: 1) }: { aim-words }
percent = { $n }%
quoted = “{ $text }”

## The sentence: what the page says first, in large type

sentence-ask =
    { $stays ->
        [yes] Hoe *voel* je je nu? { sentence-stays }
       *[no] Hoe *voel* je je? Zeg het met een woord of kies een punt.
    }
sentence-waiting =
    { $stays ->
        [yes] Ik zoek je *gezicht*… { sentence-stays }
       *[no] Ik zoek je *gezicht*…
    }
sentence-no-face =
    { $stays ->
        [yes] Ik zie geen *gezicht*. { sentence-stays }
       *[no] Ik zie geen *gezicht*. Kom in beeld.
    }
sentence-unsure =
    { $stays ->
        [yes] Ik kan *niet zien* hoe je je voelt. { sentence-stays }
       *[no] Ik kan *niet zien* hoe je je voelt. Geef me even, of zeg het zelf.
    }
sentence-stays =
    { $ends ->
        [yes] De muziek blijft zoals ze is: *{ $title }*
       *[no] De muziek blijft zoals ze is: *{ $title }*.
    }
sentence-you =
    { $mood ->
        [happy] { $by ->
            [hand] Je voelt je *blij*
            [picture] Op je foto lijk je *blij*
           *[camera] Je lijkt *blij*
        }
        [sad] { $by ->
            [hand] Je voelt je *verdrietig*
            [picture] Op je foto lijk je *verdrietig*
           *[camera] Je lijkt *verdrietig*
        }
        [angry] { $by ->
            [hand] Je voelt je *boos*
            [picture] Op je foto lijk je *boos*
           *[camera] Je lijkt *boos*
        }
        [neutral] { $by ->
            [hand] Je voelt je *neutraal*
            [picture] Op je foto lijk je *neutraal*
           *[camera] Je lijkt *neutraal*
        }
       *[point] Je koos een *punt*
    }
sentence-feels =
    { $stays ->
        [yes] { sentence-you }. { sentence-stays }
       *[no] { sentence-you }.
    }
sentence-music =
    { $wish ->
        [lift] { sentence-you }, dus de muziek beurt je op: *{ aim-words }*.
        [calm] { sentence-you }, dus de muziek kalmeert je: *{ aim-words }*.
        [hold] { sentence-you }, en de muziek blijft *{ aim-words }*.
        [goal] { sentence-you }, dus de muziek gaat waar jij wilt: *{ aim-words }*.
       *[match] { sentence-you }, dus de muziek is *{ aim-words }*.
    }
sentence-song =
    { $wish ->
        [lift] { sentence-you }, dus de muziek beurt je op, *{ aim-words }*: *{ $title }*{ sentence-end }
        [calm] { sentence-you }, dus de muziek kalmeert je, *{ aim-words }*: *{ $title }*{ sentence-end }
        [hold] { sentence-you }, en de muziek blijft *{ aim-words }*: *{ $title }*{ sentence-end }
        [goal] { sentence-you }, dus de muziek gaat waar jij wilt, *{ aim-words }*: *{ $title }*{ sentence-end }
       *[match] { sentence-you }, dus de muziek is *{ aim-words }*: *{ $title }*{ sentence-end }
    }
sentence-end =
    { $ends ->
        [yes] { "" }
       *[no] .
    }
sentence-later =
    { $wish ->
        [lift] { sentence-you }, dus na *{ $title }* beurt de muziek je op: *{ aim-words }*.
        [calm] { sentence-you }, dus na *{ $title }* kalmeert de muziek je: *{ aim-words }*.
        [hold] { sentence-you }, en na *{ $title }* blijft de muziek *{ aim-words }*.
        [goal] { sentence-you }, dus na *{ $title }* gaat de muziek waar jij wilt: *{ aim-words }*.
       *[match] { sentence-you }, dus na *{ $title }* is de muziek *{ aim-words }*.
    }

aside-camera =
    { $since ->
        [now] { mood-name } sinds net · { sureness }
        [minutes] { $n ->
            [one] { mood-name } sinds { $n } minuut · { sureness }
           *[other] { mood-name } sinds { $n } minuten · { sureness }
        }
       *[seconds] { $n ->
            [one] { mood-name } sinds { $n } seconde · { sureness }
           *[other] { mood-name } sinds { $n } seconden · { sureness }
        }
    }
mood-name =
    { $mood ->
        [happy] Blij
        [sad] Verdrietig
        [angry] Boos
       *[neutral] Neutraal
    }
sureness =
    { $sure ->
        [quite] vrij zeker · een gok, vaak mis.
        [fairly] redelijk zeker · een gok, vaak mis.
       *[not] niet erg zeker · een gok, vaak mis.
    }
aside-picture =
    { $sure ->
        [quite] Vrij zeker · een gok, vaak mis.
        [fairly] Redelijk zeker · een gok, vaak mis.
       *[not] Niet erg zeker · een gok, vaak mis.
    }
aside-hand = Door jou gekozen.
aside-hand-later = Door jou gekozen · druk op volgende om het nu te horen.

## What the camera complains of

hint-no-face = Geen gezicht in beeld. Kom in beeld, met je gezicht naar de camera.
hint-too-dark = Het is te donker om je gezicht goed te zien: doe een lamp aan.
hint-too-bright = Het is te licht om je gezicht goed te zien: draai weg van het licht.
hint-too-blurred = Het beeld is onscherp: blijf even stil zitten of veeg de lens schoon.
hint-too-small = Je bent ver weg: kom dichter bij de camera.
hint-too-turned = Je gezicht is afgewend: kijk naar de camera.

trouble-denied = De camera is voor deze pagina geblokkeerd.
trouble-denied-detail = Klik op het symbool links van het adres (een camera of schuifjes), zet Camera op “Toestaan” en probeer het opnieuw. Of kies je stemming zelf.
trouble-missing = Er is geen camera.
trouble-missing-detail = Op deze computer is er geen gevonden. Sluit er een aan en probeer het opnieuw, upload een foto of kies je stemming zelf.
trouble-busy = De camera is bezet.
trouble-busy-detail = Een ander programma lijkt hem te gebruiken. Sluit dat (misschien een videogesprek) en probeer het opnieuw.
trouble-insecure = Dit adres is niet beveiligd, daarom geeft de browser geen camera vrij.
trouble-insecure-detail = Open Moodify op http://127.0.0.1 op de computer waarop het draait, of via https: “moodify run --lan” regelt dat thuis. Je stemming zelf kiezen kan hier ook.
trouble-unsupported = Deze browser geeft pagina’s geen camera.
trouble-unsupported-detail = Kies je stemming zelf, upload een foto of probeer een nieuwere browser.
trouble-ended = De camera is gestopt.
trouble-ended-detail = Hij is losgekoppeld, of een ander programma heeft hem overgenomen.
trouble-other = De camera is niet gestart.
trouble-other-detail = Probeer het opnieuw. Blijft het zo, koppel hem dan los en weer aan, of kies je stemming zelf.

## What is told before the camera starts

promise-what = Waar Moodify naar kijkt
promise-what-text = De uitdrukking van je gezicht: boos, blij, verdrietig of neutraal, een paar keer per seconde.
promise-where = Waar
promise-where-here = Op deze computer en nergens anders. Er gaat geen beeld de deur uit.
promise-where-there = Op de computer waar deze pagina vandaan komt ({ $host }), en nergens anders.
promise-sure = Hoe zeker het is
promise-sure-text = Het is een gok, en vaak mis. Een gezicht is geen gevoel; je kunt het altijd zelf zeggen.
promise-kept = Wat er bewaard wordt
promise-kept-text = Er wordt geen beeld bewaard, en geen stemming tenzij je het dagboek aanzet. Onthouden wordt wat je leuk vindt en afspeelt, en een paar cijfers van je gezicht als je Moodify dat leert kennen.
promise-not = Waar het niet voor is
promise-not-text = Niet voor werk, school of het beoordelen van anderen.

## The keyboard (the letters are the same in every language)

keys-space = Spatie
keys-enter = Enter
keys-escape = Esc
keys-delete = Delete
keys-alt = Alt
keys-switch = Sneltoetsen van één toets
keys-switch-on = Ze werken overal waar geen tekst wordt getypt.
keys-switch-off = Alleen Tab, Enter, Esc en de pijltjes (op wat ze verplaatsen) doen iets.
keys-listening = Luisteren
keys-play = Afspelen of pauzeren
keys-seek = 5 seconden terug of vooruit
keys-volume = Harder of zachter
keys-mute = Geluid uit
keys-next = Volgend of vorig nummer
keys-like = Het nummer leuk vinden
keys-skip = Niks voor mij: overslaan
keys-sleep = Slaaptimer
keys-mood = Stemming en muziek
keys-wish = Ga mee, beur op, kalmeer, blijf of kies
keys-follow = “Mijn gezicht volgen” aan of uit
keys-camera = Camera aan of uit
keys-pad = Op het veld of een stap van de route: verplaatsen
keys-step = Op een stap die beweegt: laten waar hij was
keys-queue = De wachtrij
keys-to-queue = Naar de nummers die volgen
keys-move = Op een nummer: eerder of later
keys-remove = Op een nummer: eruit halen
keys-open = Openen
keys-living = Woonkamer
keys-music = Je muziek
keys-taste = Smaak en filters
keys-journal = Je dagboek
keys-who = Wie er luistert
keys-language = Taal
keys-theme = Licht of donker
keys-help = Deze hulp
keys-close = Sluiten wat open is
keys-room = In de woonkamer
keys-room-move = Van de ene knop naar de volgende
keys-room-press = Erop drukken; Spatie speelt af en pauzeert
keys-room-leave = Verlaten

## The living room: the page in large letters, for a television or a tablet on the shelf

living-open = Woonkamer
living-title = Woonkamer
living-leave = Woonkamer verlaten
living-clock = Klok
living-fill = Scherm vullen
living-unfill = Scherm niet vullen
living-view = Weergave
living-say = Hoe voel je je?
living-ask = Hoe *voel* je je?
living-camera = Camera aanzetten
living-camera-note = Je gezicht wordt bekeken op de computer waar Moodify draait, en er wordt geen beeld bewaard. Wat Moodify zegt is een gok, en vaak mis.
living-shown = De knoppen zijn zichtbaar. Druk nog een keer.
living-next = Daarna *{ $title }*, { $by }
living-guess = een gok
living-own = door jou gekozen
living-unsaid = Hoe voel je je nu?
living-waiting = Ik zoek je gezicht
living-no-face = Geen gezicht in beeld
living-unsure = Ik kan niet zien hoe je je voelt

## Said aloud to screen readers, and what is told when something happens

try-again = Opnieuw proberen
lost = Moodify antwoordt niet.
lost-detail =
    { $s ->
        [0] Misschien is het programma op deze computer gestopt. Nieuwe poging… Het nummer speelt door.
       *[other] Misschien is het programma op deze computer gestopt. Nieuwe poging over { $s } s. Het nummer speelt door.
    }
lost-try-now = Nu proberen
lost-back = Moodify is er weer.
song-failed = Dat nummer kon niet worden afgespeeld.
song-failed-title = “{ $title }” kon niet worden afgespeeld.
song-failed-detail = Moodify ging door met het volgende.
song-failed-all = Er mislukten er meerdere achter elkaar. Zie “moodify doctor” in een terminal.
announce-mood =
    { $mood ->
        [happy] Je lijkt blij.
        [sad] Je lijkt verdrietig.
        [angry] Je lijkt boos.
       *[neutral] Je lijkt neutraal.
    }
announce-song = Nu speelt: { $title }, van { $by }.
announce-no-face = Geen gezicht in beeld. De muziek blijft zoals ze is.
announce-unsure = De stemming is onduidelijk. De muziek blijft zoals ze is.
announce-camera-on = De camera staat aan.
announce-camera-off = De camera staat uit.

## The page

app-home = Moodify, startpagina
a11y-skip = Naar de inhoud
welcome-title = Kijk in de camera. Moodify raadt je *stemming* en speelt een *nummer* dat erbij past.
welcome-promises = Voordat je begint
welcome-camera = Camera aanzetten
welcome-hand = Stemming zelf kiezen
welcome-picture = Foto uploaden
camera-on = Camera aan: stoppen
camera-starting = Camera start…
camera-off = Camera uit: aanzetten
camera-hidden = Camera uit zolang dit tabblad verborgen was
face-title = Wat je gezicht laat zien
face-title-hand = Hoe je je voelt
face-bars = Hoeveel van elke stemming te zien is
face-camera-on = Camera aanzetten
face-picture = Foto uploaden
face-pick = Verkeerd gezicht? Kies dit
face-pick-short = Kiezen
say-title = Of kies zelf een stemming, zonder camera:
say-title-hand = Zeg het met een woord of kies een punt op het veld:
aim-title = Waar de muziek heen gaat
aim-wish = Wat de muziek moet doen
aim-follow = Mijn gezicht volgen
aim-follow-on = Verandert je stemming, dan verandert het volgende nummer mee. Nooit het nummer dat speelt.
aim-follow-off = Verandert je stemming, dan wordt het je eerst gevraagd.
pad-valence = Hoe licht de muziek moet zijn. De pijltoetsen gaan beide kanten op
pad-arousal = Hoe levendig de muziek moet zijn. De pijltoetsen gaan beide kanten op
pad-bright = licht
pad-dark = donker
pad-lively = levendig
pad-quiet = rustig
pad-middle = evenwichtig
pad-you = jij
pad-music = waar de muziek heen gaat
pad-songs = nummers
pad-playing = het nummer dat speelt
music-now = Het nummer dat speelt
music-queue = Hierna
music-empty = Zodra er een stemming is, staan hier de nummers die erbij passen.
music-preparing = Het eerste nummer wordt klaargezet…
music-queue-empty = Er wacht nog niets.
song-play = { $title } nu afspelen
song-why = Waarom { $title }?
song-like = { $title } leuk vinden
song-opens-in = { $title } openen in { $service }, in een nieuw tabblad
song-why-picture = Op het veld: je stemming, waar de muziek heen gaat, en dit nummer
elsewhere-title = Nummers die je misschien kent
elsewhere-note = Die passen ook. Ze openen waar jij muziek luistert.
elsewhere-service = Openen in
elsewhere-empty = Zodra er een stemming is, komen er suggesties.
player-title = Speler
player-play = Afspelen
player-pause = Pauzeren
player-press = Druk op afspelen
player-waiting = Wordt klaargezet…
player-next = Volgend nummer
player-previous = Vorig nummer
player-seek = Plaats in het nummer
player-seek-text = { $at } van { $total }
player-volume = Volume
player-mute = Geluid uit
player-unmute = Geluid aan
player-like = Dit nummer leuk vinden
player-skip = Niks voor mij: overslaan, en minder van dit soort
offer-accept = Verander de muziek
offer-dismiss = Laat zo
theme-label = Licht of donker
language-choose = Taal
help-open = Hulp en sneltoetsen
help-title = Hulp
help-close = Sluiten
help-keys = Toetsenbord
help-know = Goed om te weten
notice-close = Sluiten
foot = Een gezicht is geen gevoel: de gok is vaak mis. Niet voor werk, school of het beoordelen van anderen.

## The queue

queue-grip = Sleep om te verplaatsen, druk voor meer
queue-arrange = { $title } verplaatsen of verwijderen
queue-next = Hierna afspelen
queue-up = Omhoog
queue-down = Omlaag
queue-like = Vind ik leuk
queue-unlike = Toch niet leuk
queue-remove = Verwijderen
queue-undo = Ongedaan maken
queue-placed = Jij hebt het hier gezet: het blijft.
queue-moved = { $title } is nu nummer { $place } van { $of }.
queue-is-first = { $title } staat al vooraan.
queue-is-last = { $title } staat al achteraan.
queue-removed = { $title } is verwijderd.
queue-back = { $title } is terug.
queue-more =
    { $n ->
        [one] Nog { $n } tonen
       *[other] Nog { $n } tonen
    }
queue-over = Dat was het laatste nummer. Het blijft stil tot je meer wilt.
queue-go-on = Verder spelen
queue-endless = Eindeloos afspelen
queue-endless-on = Voordat deze op zijn, komen er nieuwe nummers bij.
queue-endless-off =
    { $n ->
        [-1] De muziek stopt na de gekozen nummers.
        [0] De muziek stopt na dit nummer.
        [one] De muziek stopt na het volgende nummer.
       *[other] De muziek stopt na de volgende { $n } nummers.
    }
queue-add = Nummer toevoegen
queue-add-text = Woorden uit de titel of artiest
queue-add-found =
    { $n ->
        [0] Geen nummer dat hier kan worden afgespeeld bevat deze woorden.
        [one] { $n } nummer
       *[other] { $n } nummers
    }
queue-add-next = Hierna afspelen
queue-add-last = Achteraan toevoegen
queue-add-next-label = { $title } hierna afspelen
queue-add-last-label = { $title } achteraan toevoegen
queue-added-next = { $title } komt hierna.
queue-added-last = { $title } komt achteraan.
queue-added =
    { $n ->
        [one] { $n } nummer toegevoegd.
       *[other] { $n } nummers toegevoegd.
    }
queue-share = Bewaren of delen
queue-what = Welke nummers
queue-what-coming = Wat hierna komt
queue-what-all = Alles van deze sessie
queue-link = Als link
queue-link-note =
    { $n ->
        [one] { $n } nummer. Het staat in de link zelf, dus geen server hoort ervan; je stemming staat er niet in. De link opent in elke Moodify.
       *[other] { $n } nummers. Ze staan in de link zelf, dus geen server hoort ervan; je stemming staat er niet in. De link opent in elke Moodify.
    }
queue-link-part =
    { $n ->
        [one] Het eerste van { $of } nummers ({ $n }): meer past er niet in een link. In een bestand passen ze allemaal.
       *[other] De eerste { $n } van { $of } nummers: meer past er niet in een link. In een bestand passen ze allemaal.
    }
queue-copy = Link kopiëren
queue-copied = Gekopieerd
queue-copy-hand = Kopieer de link hier
queue-send = Delen…
queue-send-title = Nummers uit Moodify
queue-file = Als bestand
queue-file-note = M3U en XSPF voor spelers, JSON en CSV voor al het andere. Je stemming staat er niet in.
queue-file-paths = Bestanden van deze computer staan er met hun pad in. In de link staan alleen titel en artiest.
queue-playlist = Als playlist
queue-playlist-name = Naam van de playlist
queue-at-spotify = Bij Spotify
queue-at-server = Op je server
queue-saved =
    { $n ->
        [one] Bewaard als “{ $name }”, { $n } nummer.
       *[other] Bewaard als “{ $name }”, { $n } nummers.
    }
queue-saved-open = Openen
queue-open = Lijst openen
queue-open-lead = Nummers die iemand heeft gedeeld, of een eigen playlist: M3U, XSPF, JSON of CSV. Er speelt niets voordat je op een knop drukt.
queue-open-file = Bestand kiezen
queue-open-paste = Of plak een link van Moodify
queue-open-go = Openen
queue-drop = Sleep een lijst met nummers hierheen
queue-shared =
    { $missing ->
        [0] { $n ->
            [one] Er is { $n } nummer met je gedeeld.
           *[other] Er zijn { $n } nummers met je gedeeld. Ze zijn hier allemaal.
        }
       *[other] { $n ->
            [one] Er is { $n } nummer met je gedeeld. Het is hier niet te vinden.
           *[other] Er zijn { $n } nummers met je gedeeld. Niet te vinden: { $missing }.
        }
    }
queue-left-out =
    { $n ->
        [one] Nog { $n } regel is niet te lezen.
       *[other] Nog { $n } regels zijn niet te lezen.
    }
queue-play-them =
    { $n ->
        [one] Afspelen
       *[other] { $n } nummers afspelen
    }
queue-play-next = Hierna afspelen
queue-play-last = Achteraan toevoegen
queue-here = hier
queue-not-here = niet gevonden
queue-link-none = Dat is geen link met nummers uit Moodify.
queue-link-empty = Plak eerst een link.
queue-link-bad = Deze link is niet te lezen: hij is afgekapt of veranderd.
queue-link-bad-hint = Vraag hem nog eens, of vraag om een bestand.
queue-link-newer = Deze link komt van een nieuwere Moodify.
queue-link-newer-hint = Werk deze bij, of vraag om een bestand.
queue-file-large = Dat bestand is te groot voor een lijst met nummers.
queue-file-large-hint = Er wordt tot 2 MB gelezen.
queue-file-empty = Dat bestand is leeg.

## The sleep timer

sleep-open = Slaaptimer
sleep-title = Slaaptimer
sleep-lead = De muziek wordt in 20 seconden zachter en pauzeert dan.
sleep-minutes = { $n } min
sleep-seconds = { $n } s
sleep-song = Einde van dit nummer
sleep-queue = Einde van de wachtrij
sleep-song-short = na dit nummer
sleep-queue-short = na de wachtrij
sleep-running = Stopt: { $left }
sleep-cancel = Annuleren
sleep-cancelled = De slaaptimer is uit.
sleep-slept = De slaaptimer heeft de muziek gepauzeerd.

## The path of the music

path-step = Stap { $step } van { $of }, { $title }. De pijltoetsen verplaatsen hem
path-end = Waar de route eindigt, { $title }. De pijltoetsen verplaatsen dit punt
path-unchosen = nummer nog te kiezen
path-straight = Rechttrekken
path-straighten = Route rechttrekken
path-pick = Druk op het veld waar de muziek heen moet.
path-hold = De muziek blijft { aim-words }, wat je gezicht ook laat zien.
path-match = De muziek blijft bij je stemming: { aim-words }.
path-sign = de route: elke stap een nummer
path-arrived = De muziek is aangekomen: { aim-words }.
path-from-to =
    Van { $from ->
        [dark] donker
        [bright] licht
        [quiet] rustig
        [lively] levendig
        [dark-quiet] donker en rustig
        [dark-lively] donker en levendig
        [bright-quiet] licht en rustig
        [bright-lively] licht en levendig
       *[even] evenwichtig
    } naar { $to ->
        [dark] donker
        [bright] licht
        [quiet] rustig
        [lively] levendig
        [dark-quiet] donker en rustig
        [dark-lively] donker en levendig
        [bright-quiet] licht en rustig
        [bright-lively] licht en levendig
       *[even] evenwichtig
    } { path-when }.
path-further =
    { $aim ->
        [dark] Steeds donker
        [bright] Steeds licht
        [quiet] Steeds rustig
        [lively] Steeds levendig
        [dark-quiet] Steeds donker en rustig
        [dark-lively] Steeds donker en levendig
        [bright-quiet] Steeds licht en rustig
        [bright-lively] Steeds licht en levendig
       *[even] Steeds evenwichtig
    }, en { path-when } een stukje verder.
path-when =
    { $n ->
        [one] met het volgende nummer
        [2] in twee nummers
        [3] in drie nummers
        [4] in vier nummers
        [5] in vijf nummers
        [6] in zes nummers
        [7] in zeven nummers
        [8] in acht nummers
        [9] in negen nummers
        [10] in tien nummers
        [11] in elf nummers
        [12] in twaalf nummers
       *[other] in { $n } nummers
    }

## What it learns of your face

learn-title = Wat het van je gezicht leert
learn-wrong = Klopt het niet?
learn-rest = Laat je gezicht in rust zien
learn-told = Wat het heeft geleerd
learn-on = Aangepast aan jouw gezicht
words-label = Wat er klopt
words-right = Dat klopt
words-undo = Ongedaan maken
words-taken = Ingetrokken.
rest-why = Sommige gezichten lijken voor Moodify zelfs in rust verdrietig of boos. Kijk 20 seconden ontspannen in de camera, zoals wanneer je leest, dan houdt het daar rekening mee.
rest-kept = Er blijven een paar cijfers bewaard op de computer waar Moodify draait, en geen beeld. Je kunt het altijd weer intrekken.
rest-start = Begin
rest-start-camera = Camera aanzetten en beginnen
rest-later = Nu niet
rest-progress = Je gezicht in rust wordt gemeten
rest-ease = Ontspan je gezicht
rest-ease-more = Kijk in de camera zoals wanneer je leest. Je hoeft je adem niet in te houden.
rest-waits = Het wacht tot het je goed ziet.
rest-cancel = Annuleren
rest-half = Nog tien seconden.
rest-begun = De meting loopt. Ontspan je gezicht 20 seconden.
rest-stopped = De meting is gestopt, er is dus niets gemeten.
rest-done = Klaar
rest-undo = Ongedaan maken
rest-again = Opnieuw proberen
rest-undone = Ingetrokken: er wordt weer gegokt zoals eerst.
rest-fine = Je gezicht in rust lijkt al neutraal. Er hoefde niets te veranderen.
rest-corrected =
    { $mood ->
        [happy] In rust leek je *{ $before } blij*. Vanaf nu telt dat als *{ $after }*.
        [sad] In rust leek je *{ $before } verdrietig*. Vanaf nu telt dat als *{ $after }*.
        [angry] In rust leek je *{ $before } boos*. Vanaf nu telt dat als *{ $after }*.
       *[neutral] In rust leek je *{ $before } neutraal*. Vanaf nu telt dat als *{ $after }*.
    }
rest-bars = Je gezicht in rust, ervoor en erna
rest-bar = { mood-name }: eerst { $before }, nu { $after }
told-resting = Je gezicht in rust
told-back = Intrekken
told-back-label = Intrekken: { $what }
told-erase = Alles wissen
told-erased = Gewist. Er wordt niets meer aangepast.
told-note = Nieuwste bovenaan. Het neurale netwerk zelf verandert niet; alleen wat er van je gezicht wordt gemaakt, wordt aangepast.

told-is-happy = Ik ben blij
told-is-neutral = Ik voel me neutraal
told-is-sad = Ik ben verdrietig
told-is-angry = Ik ben boos
told-not-happy = Ik ben niet blij
told-not-neutral = Ik voel me niet neutraal
told-not-sad = Ik ben niet verdrietig
told-not-angry = Ik ben niet boos
told-right-happy = Blij klopt
told-right-neutral = Neutraal klopt
told-right-sad = Verdrietig klopt
told-right-angry = Boos klopt
noted-not-happy = Blij telt nu minder mee.
noted-not-neutral = Neutraal telt nu minder mee.
noted-not-sad = Verdrietig telt nu minder mee.
noted-not-angry = Boos telt nu minder mee.
noted-is-happy = Blij telt nu meer mee.
noted-is-neutral = Neutraal telt nu meer mee.
noted-is-sad = Verdrietig telt nu meer mee.
noted-is-angry = Boos telt nu meer mee.
noted-right = Goed om te weten.

refused-few = De camera gaf te weinig beelden.
refused-few-hint = Sluit wat deze computer bezighoudt en probeer het opnieuw.
refused-smiling = Je lijkt te glimlachen, dus dit is niet je gezicht in rust.
refused-smiling-hint = Laat je gezicht los, zoals wanneer je leest.
refused-moving = Je bewoog veel.
refused-moving-hint = Zit twintig seconden stil.
refused-changing = Je uitdrukking veranderde steeds.
refused-changing-hint = Praat ondertussen niet en ontspan je gezicht.
refused-no-face = Je gezicht was te lang uit beeld.
refused-no-face-hint = Ga zo zitten dat de camera het ziet.
refused-too-dark = Het was te donker om je gezicht goed te zien.
refused-too-dark-hint = Doe een lamp voor je aan.
refused-too-bright = Het was te licht om je gezicht goed te zien.
refused-too-bright-hint = Draai weg van het licht.
refused-too-blurred = Het beeld was onscherp.
refused-too-blurred-hint = Veeg de lens schoon en blijf stil zitten.
refused-too-small = Je gezicht was te ver weg.
refused-too-small-hint = Kom dichter bij de camera.
refused-too-turned = Je gezicht was afgewend.
refused-too-turned-hint = Kijk naar de camera.

## Taste and filters

taste-open = Smaak en filters
taste-open-filtered = { taste-open } ({ $n })
taste-title = Smaak en filters
taste-loading = Een ogenblik…
learned-title = Wat Moodify heeft geleerd
learned-none = Er valt nog niets te zeggen. Luister een tijdje, dan staat hier in woorden wat je in welke stemming bevalt. Elke regel kun je weer intrekken.
learned-how-like = Vind een nummer *leuk*: meer van de artiest, het genre en de taal.
learned-how-play = *Luister het uit*: iets meer van dit soort.
learned-how-skip = *Sla het vroeg over*, of druk op *Niks voor mij*: minder van dit soort, in die stemming.
learned-how-fits = Zeg of het *bij de stemming past*: dan weet Moodify beter wat daar hoort.
learned-private = Bewaard in één bestand op de computer waar Moodify draait. Van nummers van Spotify wordt niets geleerd.
learned-forget = Vergeten
learned-forget-label = Vergeten: { $text }
learned-all = Alles vergeten
learned-sure = Alles vergeten wat er is geleerd? Je likes blijven.
learned-yes = Alles vergeten
learned-no = Bewaren
learned-gone = Vergeten.
filters-title = Alleen deze nummers
filters-lead = Niets gekozen betekent alles. Wat speelt gaat door; de nummers daarna veranderen.
filters-languages = Taal
filters-genres = Genre
filters-decades = Uit de
filters-unknown = onbekend
filters-words = Woorden
filters-clean = Zonder nummers met het label expliciet
filters-marked = Tot nu toe gelabeld: { $n }. Wat niemand gelabeld heeft, blijft erbij.
language-none = Instrumentaal
filters-clear = Weer alles
filters-more = Alles tonen
filters-few = Er valt meer te kiezen zodra er nummers zijn waarvan taal en jaar bekend zijn. Voeg ze toe via “Je muziek”.
fits-ask = Past het bij de stemming?
fits-yes = Ja
fits-no = Nee
fits-thanks = Dank je. Moodify let daar voortaan op.
parts-fit = past
parts-fresh = fris
parts-taste = smaak

learned-from =
    { $n ->
        [one] Op basis van *{ $n } ding* dat je deed: likes, overgeslagen en uitgeluisterde nummers.
       *[other] Op basis van *{ $n } dingen* die je deed: likes, overgeslagen en uitgeluisterde nummers.
    }
learned-artist =
    { $more ->
        [yes] Meer van *{ $name }*
       *[no] Minder van *{ $name }*
    }
learned-song =
    { $more ->
        [yes] Vaker *{ $name }*
       *[no] Minder vaak *{ $name }*
    }
learned-language =
    { $more ->
        [yes] Meer in het *{ $name }*
       *[no] Minder in het *{ $name }*
    }
learned-wordless =
    { $more ->
        [yes] Meer *instrumentaal*
       *[no] Minder *instrumentaal*
    }
learned-decade =
    { $more ->
        [yes] Meer uit *de jaren { $name }*
       *[no] Minder uit *de jaren { $name }*
    }
learned-source =
    { $more ->
        [yes] Meer van *{ $name }*
       *[no] Minder van *{ $name }*
    }
learned-genre =
    { $more ->
        [yes] Meer *{ $name }*
       *[no] Minder *{ $name }*
    }
learned-in-mood =
    { $mood ->
        [happy] { $what }, als de muziek bij een blije stemming past
        [sad] { $what }, als de muziek bij een verdrietige stemming past
        [angry] { $what }, als de muziek bij een boze stemming past
       *[neutral] { $what }, als de muziek bij een neutrale stemming past
    }
learned-for = { $liked } voor
learned-against = { $disliked } tegen
learned-both = { $liked } voor, { $disliked } tegen
decade = jaren { $year }
parts-label = Past { $fit }, fris { $fresh }, smaak { $taste }.

## Your own music

music-open = Je muziek
dialog-music = Je muziek
music-loading = Een ogenblik…
folders-lead = Luister naar je *eigen muziek*. Geef een map op, dan hoort Moodify aan de klank welke stemming elk nummer erin heeft.
folders-private = Dat gebeurt op de computer waar Moodify draait. Geen nummer en geen titel gaat de deur uit, en je bestanden blijven zoals ze zijn.
folders-title = Mappen
folders-field = Een map op deze computer
folders-hint = /media/music
folders-add = Toevoegen
folders-empty = Vul eerst het pad van de map in.
folders-remove = Verwijderen
folders-remove-label = { $path } verwijderen
folders-missing = De map is nu niet te vinden, of leeg. De nummers blijven bewaard tot ze er weer is.
folders-again = Opnieuw scannen
folders-pause = Pauzeren
folders-resume = Verdergaan
folders-elsewhere = Mappen kun je alleen opgeven op de computer waar Moodify draait: open deze pagina daar, of voer dit uit:
folders-command = moodify songs scan DIR
progress-label = Hoe ver de mappen gelezen zijn
progress-idle = Alles is gelezen.
progress-paused = Gepauzeerd. Wat klaar is, blijft klaar.
progress-none = Er is nog geen nummer gevonden.
bad-lead = Die worden overgeslagen, al het andere gaat door.
bad-more = Meer tonen
play-title = Tussen nummers
play-off = Uit
play-gapless = Geen pauze
play-3 = Fade 3 s
play-6 = Fade 6 s
play-note = Nummers van één album volgen elkaar altijd zonder fade op.
play-even = Alle nummers even hard
play-even-note = Volgens wat er in de bestanden staat of wat eraan te horen is. Zonder vervorming.
play-ffmpeg = Voor soorten geluid die deze browser niet afspeelt, zoals AIFF, installeer je ffmpeg op de computer van Moodify.
audius-title = Audius: vrije muziek
audius-on = Van Audius afspelen
audius-off = Staat uit, omdat het servers van anderen gebruikt.
audius-lead = Hele nummers die de artiesten met iedereen delen. Een account is niet nodig.
audius-sees = Zolang dit aanstaat, ziet Audius je internetadres, dat Moodify één keer per dag om nummers vraagt, en welk nummer van Audius er speelt. Je stemming en je gezicht worden nooit verstuurd. Zet je het uit, dan worden de nummers vergeten.
server-title = Een eigen server
server-lead = Navidrome, gonic, Airsonic en andere Subsonic-servers. Nummers met een stemming in hun bestand kunnen worden gekozen.
server-address = Adres
server-address-hint = https://music.example
server-way = Hoe je inlogt
server-password = Wachtwoord
server-key = API-sleutel
server-user = Naam
server-secret = Wachtwoord
server-api-key = API-sleutel
server-go = Inloggen
server-going = Inloggen…
server-test = Testen
server-testing = Testen…
server-save = Deze sessie daar bewaren
server-saved = Als playlist bewaard
server-forget = Vergeten
server-sure = De inloggegevens en alles wat gelezen is vergeten? Op de server verandert niets.
server-yes = Server vergeten
server-no = Bewaren
server-secret-safe = Het wachtwoord staat in de sleutelbos van het systeem als die er is, wordt nooit getoond en gaat niet onversleuteld naar de server, tenzij die te oud is voor iets anders.
settings-elsewhere = Dit kun je alleen veranderen op de computer waar Moodify draait.
sources-title = Alle bronnen
sources-no-server = Nog geen server.
sources-no-folder = Nog geen map.
source-ok = werkt
source-broken = werkt niet
wrong-ask = Verkeerde stemming?
wrong-label = Wat { $title } echt is
wrong-back = Intrekken
wrong-taken = Ingetrokken.

songs =
    { $n ->
        [one] { $n } nummer
       *[other] { $n } nummers
    }
files =
    { $n ->
        [one] { $n } bestand
       *[other] { $n } bestanden
    }
server-saved-as =
    { $n ->
        [one] “{ $name }”, { $n } nummer van je server.
       *[other] “{ $name }”, { $n } nummers van je server.
    }
folders-placed =
    { $n ->
        [one] *{ $n } nummer* van jezelf kan op stemming worden gekozen.
       *[other] *{ $n } nummers* van jezelf kunnen op stemming worden gekozen.
    }
folders-knowing = Moodify leert *je eigen muziek* kennen.
folders-where = Typ of plak het volledige pad. Het gaat om een map op de computer waar Moodify draait.
folders-where-named = Typ of plak het volledige pad. Het gaat om een map op de computer waar Moodify draait ({ $computer }).
folders-removed = Uit { $path } wordt niet meer afgespeeld. De bestanden blijven zoals ze zijn.
folders-added = { $path } is toegevoegd. De nummers verschijnen zodra ze gelezen zijn.
progress-looking =
    { $n ->
        [one] Bestanden zoeken: tot nu toe { $n } bestand
       *[other] Bestanden zoeken: tot nu toe { $n } bestanden
    }
progress-scanning = Bestanden lezen: { $done } van { $total }
progress-listening = Nummers beluisteren: { $done } van { $total }
left-under-minute = nog minder dan een minuut
left-minutes =
    { $n ->
        [one] nog ongeveer { $n } minuut
       *[other] nog ongeveer { $n } minuten
    }
left-hours =
    { $n ->
        [one] nog ongeveer { $n } uur
       *[other] nog ongeveer { $n } uur
    }
progress-waits =
    { $n ->
        [one] { $n } bestand nog zonder stemming.
       *[other] { $n } bestanden nog zonder stemming.
    }
bad-count =
    { $n ->
        [one] { $n } bestand is niet te lezen: welk, en waarom
       *[other] { $n } bestanden zijn niet te lezen: welke, en waarom
    }
server-signed-in = Je bent ingelogd bij *{ $address }*.
server-signed-in-as = Je bent ingelogd bij *{ $address }* als *{ $user }*.
sign-in-kept = De inloggegevens worden bewaard in { $place }.
sign-in-kept-keyring = De inloggegevens worden bewaard in de sleutelbos van dit systeem.
sign-in-kept-file = De inloggegevens worden bewaard in het bestand { $path }, dat alleen de eigenaar kan lezen.
wrong-said =
    { $mood ->
        [happy] Jij zei: blij.
        [sad] Jij zei: verdrietig.
        [angry] Jij zei: boos.
       *[neutral] Jij zei: neutraal.
    }

## Journal

journal-open = Dagboek
journal-title = Dagboek
journal-loading = Een ogenblik…
journal-lead-off = Houd een *dagboek* bij van hoe je je voelt, wat je hoort en hoe je je daarna voelt.
journal-lead-new = Je dagboek staat *aan*. Wat je vanaf nu hoort, komt hier te staan.
journal-switch = Dagboek bijhouden
journal-switch-on = Zet je het uit, dan blijft wat er staat en komt er niets bij.
journal-switch-off = Het staat uit tot je het aanzet.
journal-kept-title = Wat er bewaard wordt
journal-elsewhere = Het dagboek opent alleen op de computer waar Moodify draait. Wat je vanaf hier hoort, komt er niet in.
view-title = Terugkijken
view-label = Wat je bekijkt
view-day = Dag
view-week = Week
view-month = Maand
view-year = Jaar
view-before = Eerder
view-after = Later
view-today = Vandaag
view-none = niets
view-empty = Er is niets opgeschreven.
year-caption = De stemming van elke dag. Kies een maand om de dagen te bekijken.
month-caption = De stemming van elke dag. Kies een dag om die te bekijken.
week-list = De dagen van de week
day-list = De dag, van uur tot uur
day-up = licht
day-down = donker
lifts-title = Nummers die je opbeuren
lifts-none = Er valt nog niets over te zeggen. Een nummer komt hier pas na minstens vier keer luisteren, en alleen als toeval het nauwelijks verklaart.
lifts-note = Na deze nummers voelde je je vaker beter dan je van toeval zou verwachten. Dat maakt ze niet tot de oorzaak, en het is geen medisch advies.
take-title = Van jou om mee te nemen, aan jou om te wissen
take-json = Bewaren als JSON
take-csv = Bewaren als CSV
erase-button = Dagboek wissen
erase-sure = Alles wissen, ook van de schijf? Het is niet terug te halen.
erase-yes = Alles wissen
erase-no = Bewaren
erase-done = Het dagboek is gewist en staat uit.
felt-ask = Hoe was dat?
felt-better = Beter
felt-same = Hetzelfde
felt-worse = Slechter
felt-dismiss = Niet zeggen
felt-thanks = Opgeschreven.
felt-back = Ingetrokken.

kept-what = Wat
kept-what-text = Stemmingen die een paar seconden duurden, je wensen, Moodify’s eigen nummers en wat je daarna aantikt. Nooit een beeld. Niets van Spotify.
kept-where = Waar
kept-where-text = In één bestand op deze computer. Het wordt nergens heen gestuurd en alleen hier getoond.
kept-long = Hoelang
kept-long-text = Tot je het wist: één knop, en het is van de schijf verdwenen.
left-finished = uitgeluisterd
left-skipped = overgeslagen
left-played = niet uitgeluisterd
wished =
    { $wish ->
        [lift] Je wens: beur me op
        [calm] Je wens: kalmeer me
        [hold] Je wens: houd het zo
        [goal] Je wens: naar een stemming die ik kies
       *[match] Je wens: ga mee met mijn stemming
    }
long-seconds =
    { $n ->
        [one] { $n } seconde
       *[other] { $n } seconden
    }
long-minutes =
    { $n ->
        [one] { $n } minuut
       *[other] { $n } minuten
    }
long-hours =
    { $n ->
        [one] { $n } uur
       *[other] { $n } uur
    }
journal-lead-holds =
    { $on ->
        [yes] Je dagboek staat *aan*. Sinds { $since } staan er *{ $songs }* in, op *{ $days }*.
       *[no] Je dagboek staat *uit*. Sinds { $since } staan er *{ $songs }* in, op *{ $days }*.
    }
days =
    { $n ->
        [one] { $n } dag
       *[other] { $n } dagen
    }
journal-place = Het bestand: { $place }
summary-mood =
    { $mood ->
        [happy] vooral blij
        [sad] vooral verdrietig
        [angry] vooral boos
       *[neutral] vooral neutraal
    }
summary-mood-seen =
    { $mood ->
        [happy] vooral blij, { $long } lang gezien
        [sad] vooral verdrietig, { $long } lang gezien
        [angry] vooral boos, { $long } lang gezien
       *[neutral] vooral neutraal, { $long } lang gezien
    }
summary-better = { $n } beter
summary-same = { $n } hetzelfde
summary-worse = { $n } slechter
day-mood-said =
    { $mood ->
        [happy] blij, zei je zelf
        [sad] verdrietig, zei je zelf
        [angry] boos, zei je zelf
       *[neutral] neutraal, zei je zelf
    }
day-mood-picture =
    { $mood ->
        [happy] blij, volgens een foto
        [sad] verdrietig, volgens een foto
        [angry] boos, volgens een foto
       *[neutral] neutraal, volgens een foto
    }
day-mood-seen =
    { $mood ->
        [happy] blij, { $long } lang
        [sad] verdrietig, { $long } lang
        [angry] boos, { $long } lang
       *[neutral] neutraal, { $long } lang
    }
felt-mood =
    { $mood ->
        [happy] blij
        [sad] verdrietig
        [angry] boos
       *[neutral] neutraal
    }
felt-around = { $before } → { $after }
lift-said =
    { $n ->
        [one] Je zei { $better } van de { $n } keer *beter*.
       *[other] Je zei { $better } van de { $n } keer *beter*.
    }
lift-said-worse =
    { $n ->
        [one] Je zei { $better } van de { $n } keer *beter*, en { $worse } keer slechter.
       *[other] Je zei { $better } van de { $n } keer *beter*, en { $worse } keer slechter.
    }
lift-seen =
    { $n ->
        [one] Na *{ $n } keer luisteren* leek je gezicht lichter dan anders op zo’n moment: met { $lift }, waarschijnlijk { $low } tot { $high }, op een schaal van −1 tot 1.
       *[other] Na *{ $n } keer luisteren* leek je gezicht lichter dan anders op zo’n moment: met { $lift }, waarschijnlijk { $low } tot { $high }, op een schaal van −1 tot 1.
    }
felt-after = Na “{ $title }” voel ik me: { $word }
felt-ask-title = Hoe voel je je na “{ $title }”?
day-graph =
    { $n ->
        [one] { $n } stemming van { $first } tot { $last }; de lijst hieronder vertelt welke.
       *[other] { $n } stemmingen van { $first } tot { $last }; de lijst hieronder vertelt welke.
    }

## Spotify

from-title = Muziek van
from-here = Moodify
from-spotify = Spotify
from-settings = Spotify-instellingen
spotify-on = op Spotify
spotify-on-label = { $title } op Spotify, in een nieuw tabblad
spotify-skip = Niks voor mij: overslaan en vandaag weglaten
dialog-title = Spotify
spotify-loading = Een ogenblik…
connect-lead = Luister naar je *eigen nummers op Spotify*. Jij zegt welke van je playlists blij, neutraal, verdrietig of boos zijn, en Moodify speelt daaruit.
connect-private = Wat Moodify leest, blijft op de computer waar het draait. Er wordt niets van geleerd, en bij uitloggen wordt het gewist.
connect-guide = Je hebt eenmalig een Client ID nodig
connect-guide-why = Daaraan herkent Spotify een programma. Het kost niets en duurt ongeveer drie minuten.
connect-again = Zo maak je een Client ID
connect-step1 = Open *Spotify’s dashboard* en log in. Het account dat de Client ID maakt, heeft Spotify Premium nodig.
connect-dashboard = Dashboard openen
connect-step2 = Druk op “Create app”. Elke naam en elke beschrijving is goed.
connect-step3 = Voeg als Redirect URI precies dit toe:
connect-copy = Kopiëren
connect-copied = Gekopieerd
connect-step4 = Vink “Web API” en “Web Playback SDK” aan, ga akkoord met de voorwaarden en druk op “Save”.
connect-step5 = Kopieer de “Client ID” die Spotify toont en plak hem in het vak hieronder.
connect-family = Huisgenoten kunnen dezelfde Client ID gebruiken: voeg daar onder User Management tot vijf mensen toe.
connect-field = Client ID
connect-go = Spotify koppelen
connect-going = Naar Spotify…
connect-empty = Vul eerst de Client ID in: 32 letters en cijfers.
without-title = Zonder koppelen
without-text = Spotify-nummers uit je eigen nummerbestand spelen in Spotify’s eigen speler, hier op de pagina; ben je niet bij Spotify ingelogd, dan 30 seconden van elk. En de link van elk nummer opent in Spotify.
lists-title = Je stemmingsplaylists
lists-lead = Zeg bij welke stemming elke playlist hoort. De nummers worden dan bij die stemming gespeeld.
lists-loading = Je playlists worden bij Spotify opgevraagd…
lists-none = Je hebt nog geen playlist op Spotify.
lists-again = Opnieuw kijken
lists-leave = Weglaten
lists-mood = De stemming van { $name }
lists-closed = Waarom sommige niet te lezen zijn
lists-copy = Wil je er toch een gebruiken: open hem in Spotify, selecteer alle nummers en voeg ze toe aan een nieuwe eigen playlist. Kijk daarna opnieuw.
read-title = Nummers voor elke stemming
read-start = Nummers lezen
read-resume = Verder lezen
read-again = Opnieuw lezen
read-stop = Stoppen
read-first = Kies eerst een stemming voor een playlist.
read-ready = Moodify leest de playlists die een stemming hebben.
read-done = Alles is gelezen.
read-stopped = Gestopt. Wat gelezen is, blijft bewaard.
read-csv = Als CSV downloaden
read-report = Overzicht bekijken
liked-title = Gelikete nummers
liked-lead = Verdeel de nummers die je leuk vindt zelf, één voor één.
liked-go = Gelikete nummers indelen
sort-title = Welke stemming is het?
sort-back = Terug naar Spotify-instellingen
sort-pass = Overslaan
sort-undo = Ongedaan maken
sort-loading = Je gelikete nummers worden opgehaald…
sort-done = Dat waren ze allemaal.
sort-none = Er is geen geliket nummer meer om in te delen.
save-title = Deze sessie
save-lead = Bewaar wat je hier hoorde, en wat er nog komt, als eigen playlist.
save-go = Als playlist bewaren
save-none = Zodra hier nummers van Spotify spelen, kun je ze als playlist bewaren.
out-title = Uitloggen
out-go = Uitloggen en alles vergeten
out-sure = Uitloggen en wissen wat Moodify uit Spotify heeft gelezen? Je playlists op Spotify blijven zoals ze zijn.
out-yes = Uitloggen en vergeten
out-no = Ingelogd blijven
out-done = Je bent uitgelogd, en wat er gelezen was is gewist.
on-title = Afspelen op
on-button = Speelt op
on-none = Kies waar
on-page = Deze pagina
on-page-note = Dit browsertabblad wordt een apparaat van je Spotify.
on-embed = Spotify’s eigen speler
on-embed-note = Op deze pagina, ook zonder Premium.
on-refresh = Opnieuw apparaten zoeken
on-looking = Je apparaten worden gezocht…
on-no-devices = Geen enkel apparaat is wakker. Open Spotify op een telefoon, computer of speaker en zoek opnieuw.
on-active = nu in gebruik
on-restricted = laat zich niet door andere programma’s bedienen
on-frame = Spotify’s eigen speler
on-device = Moodify als Spotify-apparaat
on-starting = De speler wordt gewekt…
on-other = Spotify speelt nu iets anders. Druk op afspelen om terug te komen.
on-press-frame = Druk op afspelen in Spotify’s eigen speler, hierboven.
act-embed = Spotify’s eigen speler gebruiken
act-devices = Apparaten tonen
act-settings = Spotify-instellingen
empty-mood = Zodra er een stemming is, staan hier je Spotify-nummers die erbij passen.
empty-looking = Bekende nummers worden op Spotify opgezocht…
empty-none = Spotify had geen van de bekende nummers voor deze stemming. Geef een van je playlists deze stemming en lees de nummers.
empty-signed-out = Koppel Spotify, of zet Spotify-links in je eigen nummerbestand, om Spotify hier te horen.
empty-connect = Spotify koppelen

kind-computer = Computer
kind-smartphone = Telefoon
kind-tablet = Tablet
kind-speaker = Speaker
kind-tv = Tv
kind-avr = Receiver
kind-automobile = Auto
kind-game-console = Spelcomputer
connected = Je bent gekoppeld.
connected-as = Je bent gekoppeld als *{ $name }*.
connected-until = Tot { $day }; daarna vraagt Spotify je om opnieuw in te loggen.
keep-days =
    { $days ->
        [one] Wat uit Spotify gelezen is, wordt { $days } dag bewaard en dan opnieuw gelezen.
       *[other] Wat uit Spotify gelezen is, wordt { $days } dagen bewaard en dan opnieuw gelezen.
    }
lists-suggested =
    { $mood ->
        [happy] Voorstel: blij
        [sad] Voorstel: verdrietig
        [angry] Voorstel: boos
       *[neutral] Voorstel: neutraal
    }
lists-suggested-from =
    { $mood ->
        [happy] Voorstel: blij, vanwege { $words }
        [sad] Voorstel: verdrietig, vanwege { $words }
        [angry] Voorstel: boos, vanwege { $words }
       *[neutral] Voorstel: neutraal, vanwege { $words }
    }
lists-accept-all =
    { $n ->
        [0] Geen voorstellen meer
       *[other] Alle voorstellen overnemen ({ $n })
    }
lists-accepted =
    { $n ->
        [one] { $n } voorstel overgenomen.
       *[other] { $n } voorstellen overgenomen.
    }
lists-closed-count =
    { $n ->
        [one] { $n } playlist is niet te lezen: waarom, en wat je kunt doen
       *[other] { $n } playlists zijn niet te lezen: waarom, en wat je kunt doen
    }
lists-songs-read =
    { $n ->
        [one] { $n } nummer gelezen
       *[other] { $n } nummers gelezen
    }
read-progress =
    { $n ->
        [one] { $done } van { $n } nummer
       *[other] { $done } van { $n } nummers
    }
read-reading = “{ $name }” wordt gelezen
read-reading-next = Lezen…
read-back = Kom om { $time } terug.
read-skipped = Weggelaten: { $list }.
read-skipped-gone =
    { $n ->
        [one] { $n } nummer dat niet meer bestaat
       *[other] { $n } nummers die niet meer bestaan
    }
read-skipped-local =
    { $n ->
        [one] { $n } eigen bestand
       *[other] { $n } eigen bestanden
    }
read-skipped-episodes =
    { $n ->
        [one] { $n } aflevering
       *[other] { $n } afleveringen
    }
sort-count = { $done } van { $known } ingedeeld
save-saved =
    { $n ->
        [one] Bewaard als “{ $name }”, met { $n } nummer:
       *[other] Bewaard als “{ $name }”, met { $n } nummers:
    }

## Listeners: several people at one Moodify

household-me = Ik
who-title = *Wie* luistert er?
who-hello = Hallo, *{ $name }*
who-now = luistert nu
who-pin = met pincode
who-guest = Gast
who-guest-note = er wordt niets bewaard
who-manage = Luisteraars
who-manage-note = iemand toevoegen, pincodes
who-pin-label = Je pincode
who-stay = Op dit apparaat niet meer vragen
who-stay-note = Anders wordt hij weer gevraagd als de browser dicht is geweest, of na twaalf uur.
who-go = Verder
who-back = Iemand anders
who-forgot = Vergeten? Op de computer van Moodify haalt “moodify listeners pin NAME --reset” hem weg.
who-open = { $name } luistert: wisselen
household-open = Luisteraars
household-title = Luisteraars
household-lead = Luistert hier nog iemand? Dan heeft iedereen *een eigen plek*: wat je leuk vindt, wat er geleerd is, het gezicht, het dagboek.
household-you = Jij
household-others = Wie hier nog meer luistert
household-others-note = Iedereen kan de eigen naam en pincode veranderen door zichzelf te kiezen bij “Wie luistert er?”.
household-elsewhere = Anderen toevoegen kan op de computer van Moodify zelf.
household-honest = Een pincode houdt huisgenoten op deze pagina uit elkaar. Het is geen slot op de bestanden: wie het account van de computer gebruikt, kan ze lezen.
household-add-title = Iemand anders
household-add = Toevoegen
household-added = { $name } is toegevoegd.
household-name = Naam
household-mine = Je eigen naam
household-colour = Kleur
household-colour-name =
    { $colour ->
        [amber] Amber
        [coral] Koraal
        [rose] Roze
        [violet] Violet
        [blue] Blauw
        [teal] Blauwgroen
        [green] Groen
       *[stone] Steengrijs
    }
household-pin-title = Een pincode voor jezelf
household-pin-optional = Pincode, als je er een wilt
household-pin-note = 4 tot 12 cijfers
household-pin-old = De huidige pincode
household-pin-new = Nieuwe pincode
household-pin-set = Pincode instellen
household-pin-change = Pincode veranderen
household-pin-none = Geen pincode meer
household-pin-is-set = De pincode is ingesteld.
household-pin-gone = Er is geen pincode meer.
household-rename = Naam of kleur veranderen
household-save = Bewaren
household-saved = Bewaard.
household-remove = Mij verwijderen
household-remove-sure = { $name } verwijderen? Alles wordt van de schijf gewist: likes, afgespeelde nummers, wat er van smaak en gezicht geleerd is, het dagboek. Het is niet terug te halen.
household-remove-yes = Alles wissen
household-keep = Bewaren
problem-pin = Dat is niet de pincode.
problem-pin-wait = Te veel verkeerde pincodes. Wacht even.
problem-household = Zo kunnen de luisteraars niet worden veranderd.
problem-who-listens = Zeg wie er luistert.
problem-not-your-own = Alleen die luisteraar mag dit veranderen.
problem-guest = Een gast heeft geen dagboek.

## Other devices at home

lan-title = Op je telefoon
lan-off = Moodify kan thuis ook op telefoons en andere apparaten worden geopend. Start het met { $command }
lan-scan = Scan de code met de camera van je telefoon. Eén apparaat kan ermee naar binnen, binnen een kwartier.
lan-qr = QR-code met de link voor je telefoon
lan-another = Andere link
lan-open-code = Of open { $address } en typ { $code }.
lan-open-off = Of open { $address }. Er zijn te veel verkeerde codes getypt, dus de code is uitgeschakeld. { $another }
lan-new-code = Andere code
lan-warned = De eerste keer waarschuwt de telefoon dat hij deze computer niet kent. Open { $trust } op de telefoon om hem bekend te maken. Daar krijgt hij een certificaat, waarvan de SHA-256-vingerafdruk moet zijn:
lan-devices = Toegelaten
lan-nobody = Nog geen apparaat.
lan-forget = Vergeten
lan-forget-one = { $name } vergeten
lan-forget-all = Alle vergeten
lan-since = sinds { $day }, laatst hier { $seen }
lan-elsewhere = Andere apparaten laat je toe op de computer van Moodify zelf: de hulp daar laat zien hoe.
lan-trust = Waarschuwt je apparaat voor deze pagina? Installeer het certificaat via { $address }

## Letting a device in

pair-page-title = Moodify: dit apparaat toelaten
pair-ask = Dit apparaat is *nieuw hier*. Welke code toont de computer van Moodify?
pair-moment = Een *ogenblik*…
pair-code = Zes cijfers
pair-go = Laat me binnen
pair-where = Ze staan in de terminal waarin Moodify is gestart, en in de hulp van de pagina op die computer.
pair-gone = Moodify antwoordt niet.
pair-gone-hint = Zit dit apparaat nog op het thuisnetwerk, en draait Moodify?
pair-odd = Een code heeft zes cijfers.

## When Moodify isn't running, and this device

offline-title = Moodify *draait niet*. Start het, en deze pagina *komt vanzelf terug*.
offline-how-here = Open een terminal op deze computer en typ:
offline-how-there = Zit dit apparaat op het thuisnetwerk? Open dan een terminal op de computer op { $host } en typ:
offline-again = Nu proberen
device-title = Op dit apparaat
device-install = Moodify installeren
device-install-why = Als app heeft het een eigen venster en een eigen pictogram.
device-install-share = Wil je het als app: kies in het menu “Deel” van de browser “Zet op beginscherm”.
device-notify = Meld het als er een nummer begint
device-notify-note = Zolang deze pagina uit beeld is: de titel en van wie het is, een paar seconden lang. Nooit een stemming.
device-notify-refused = De browser blokkeert meldingen van deze pagina. Klik op het symbool links van het adres om ze toe te staan.
device-notify-cannot = Deze browser, of dit adres, kent geen meldingen.

## Refused: the kind of it, above the server's own words where those have no message here

problem-other = Dat is niet gelukt.
problem-picture = De foto is niet te gebruiken.
problem-network = Gezichten zijn niet te lezen.
problem-catalogue = De catalogus met nummers is niet te gebruiken.
problem-journal = Het dagboek is niet te gebruiken.
problem-source = Een muziekbron werkt niet.
problem-list = De lijst met nummers is niet te gebruiken.
problem-sound = Het nummer is niet af te spelen.
problem-song = Dat nummer bestaat niet.
problem-taste-missing = Dat is nooit geleerd.
problem-taste = Wat er geleerd is, is niet te gebruiken.
problem-spotify = Dat kan niet met Spotify.
problem-spotify-sign-in = Log in bij Spotify.
problem-spotify-not-allowed = De Client ID laat je niet toe.
problem-spotify-owner-premium = De Client ID is niet te gebruiken.
problem-spotify-premium = Daar is Spotify Premium voor nodig.
problem-spotify-not-yours = De playlist is niet te lezen.
problem-spotify-no-device = Geen enkel Spotify-apparaat is wakker.
problem-spotify-missing = Spotify kent dat niet.
problem-spotify-busy = Spotify wil even rust.
problem-spotify-quota = De limiet bij Spotify is bereikt.
problem-spotify-away = Spotify antwoordt niet.
problem-spotify-refused = Spotify weigerde.
problem-refused = Dat kan niet.
problem-invalid = Dat is niet geldig.
problem-fault = Moodify maakte een fout.
problem-not-found = Daar is niets.
problem-too-many = Te veel tegelijk.
problem-too-large = Dat is te groot.
problem-session = Deze sessie is voorbij.
problem-sessions = Er staan te veel pagina’s open.
problem-elsewhere-than-here = Alleen op de computer van Moodify zelf.
gone-hint = Misschien is het programma op deze computer gestopt.
no-device-hint = Open Spotify op een telefoon, computer of speaker en probeer het opnieuw, of gebruik Spotify’s eigen speler, op deze pagina.
sdk-silent = De speler van Spotify is op deze pagina niet gestart.
sdk-silent-hint = Misschien houdt een blocker hem tegen, of kan deze browser geen beschermde muziek afspelen. Spotify’s eigen speler werkt misschien wel.
sdk-premium = Spotify laat pagina’s alleen afspelen voor accounts met Premium.
sdk-premium-hint = Spotify’s eigen speler heeft dat niet nodig.
sdk-sign-in = Spotify aanvaardde de login voor deze pagina niet.
sdk-sign-in-hint = Log uit en weer in, bij de Spotify-instellingen.
sdk-song = Spotify kon dat nummer op deze pagina niet afspelen.
sdk-song-hint = Probeer het volgende, of een ander apparaat.

## Why a song was chosen

offer-mood =
    { $mood ->
        [happy] Je gezicht ziet er nu blij uit. Moet de muziek volgen?
        [sad] Je gezicht ziet er nu verdrietig uit. Moet de muziek volgen?
        [angry] Je gezicht ziet er nu boos uit. Moet de muziek volgen?
       *[neutral] Je gezicht ziet er nu neutraal uit. Moet de muziek volgen?
    }
said-own-choice = Je hebt dit nummer zelf gekozen.
said-chose-point = Je hebt zelf een punt gekozen.
said-chose-mood =
    { $mood ->
        [happy] Je hebt zelf “blij” gekozen.
        [sad] Je hebt zelf “verdrietig” gekozen.
        [angry] Je hebt zelf “boos” gekozen.
       *[neutral] Je hebt zelf “neutraal” gekozen.
    }
said-face-hard =
    { $by ->
        [picture] Het gezicht op de foto was moeilijk te lezen.
       *[camera] Je gezicht was moeilijk te lezen.
    }
said-face-looked =
    { $mood ->
        [happy] { $by ->
            [picture] Het gezicht op de foto leek { $n }% blij.
           *[camera] Je gezicht leek { $n }% blij.
        }
        [sad] { $by ->
            [picture] Het gezicht op de foto leek { $n }% verdrietig.
           *[camera] Je gezicht leek { $n }% verdrietig.
        }
        [angry] { $by ->
            [picture] Het gezicht op de foto leek { $n }% boos.
           *[camera] Je gezicht leek { $n }% boos.
        }
       *[neutral] { $by ->
            [picture] Het gezicht op de foto leek { $n }% neutraal.
           *[camera] Je gezicht leek { $n }% neutraal.
        }
    }
said-aim =
    { $wish ->
        [match] Om daarbij aan te sluiten, hoort muziek op valentie { SIGNED($valence) } en arousal { SIGNED($arousal) }: { said-place }.
        [lift] Om je van daaruit op te beuren, hoort muziek op valentie { SIGNED($valence) } en arousal { SIGNED($arousal) }: { said-place }.
        [calm] Om van daaruit te kalmeren, hoort muziek op valentie { SIGNED($valence) } en arousal { SIGNED($arousal) }: { said-place }.
        [hold] De muziek moest blijven waar ze was, op valentie { SIGNED($valence) } en arousal { SIGNED($arousal) }: { said-place }.
        [goal] Op weg naar waar jij wilde, hoort muziek op valentie { SIGNED($valence) } en arousal { SIGNED($arousal) }: { said-place }.
       *[asked] Er werd muziek gevraagd op valentie { SIGNED($valence) } en arousal { SIGNED($arousal) }: { said-place }.
    }
said-place =
    { $aim ->
        [even] in het midden
       *[other] { aim-words }
    }
said-fit =
    { $far ->
        [yes] Dit nummer staat op { SIGNED($valence) }; { SIGNED($arousal) }: { NUMBER($distance, minimumFractionDigits: 2, maximumFractionDigits: 2) } daarvandaan, en dat is niet dichtbij.
       *[no] Dit nummer staat op { SIGNED($valence) }; { SIGNED($arousal) }: { NUMBER($distance, minimumFractionDigits: 2, maximumFractionDigits: 2) } daarvandaan.
    }
said-parts =
    { $taste ->
        [yes] Het { said-parts-fit }, { said-parts-fresh } en zal je wel bevallen.
        [no] Het { said-parts-fit }, { said-parts-fresh } en is misschien niet jouw smaak.
       *[none] Het { said-parts-fit } en { said-parts-fresh }.
    }
said-parts-fit =
    { $fit ->
        [well] past goed
        [little] past een beetje
       *[plain] past
    }
said-parts-fresh =
    { $fresh ->
        [yes] was een tijd niet te horen
       *[no] was kort geleden nog te horen
    }
said-liked = Dit nummer vond je eerder leuk.
said-held-back =
    { $by ->
        [heard] Een nummer dat dichterbij ligt, rust nu: je hoorde het niet lang geleden.
        [artist] Een nummer dat dichterbij ligt, wacht op zijn beurt, zodat nummers van één artiest uit elkaar liggen.
        [genre] Een nummer dat dichterbij ligt, wacht op zijn beurt, zodat de genres gemengd blijven.
        [language] Een nummer dat dichterbij ligt, wacht op zijn beurt, zodat de talen gemengd blijven.
       *[decade] Een nummer dat dichterbij ligt, wacht op zijn beurt, zodat oud en nieuw gemengd blijven.
    }
said-went-before =
    { $well ->
        [yes] Het beviel eerder goed.
       *[no] Het beviel eerder minder goed.
    }
said-taught-artist =
    { $more ->
        [yes] Je leerde Moodify: meer van { $name }.
       *[no] Je leerde Moodify: minder van { $name }.
    }
said-taught-genre =
    { $more ->
        [yes] Je leerde Moodify: meer { $name }.
       *[no] Je leerde Moodify: minder { $name }.
    }
said-taught-source =
    { $more ->
        [yes] Je leerde Moodify: meer van { $name }.
       *[no] Je leerde Moodify: minder van { $name }.
    }
said-taught-language =
    { $more ->
        [yes] Je leerde Moodify: meer in de taal { $name }.
       *[no] Je leerde Moodify: minder in de taal { $name }.
    }
said-taught-wordless =
    { $more ->
        [yes] Je leerde Moodify: meer instrumentaal.
       *[no] Je leerde Moodify: minder instrumentaal.
    }
said-taught-decade =
    { $more ->
        [yes] Je leerde Moodify: meer uit de jaren { $name }.
       *[no] Je leerde Moodify: minder uit de jaren { $name }.
    }
said-mood-by =
    { $by ->
        [audio] { $mood ->
            [happy] Het klinkt blij: een gok van Moodify.
            [sad] Het klinkt verdrietig: een gok van Moodify.
            [angry] Het klinkt boos: een gok van Moodify.
           *[neutral] Het klinkt neutraal: een gok van Moodify.
        }
        [tag] { $mood ->
            [happy] Volgens de tags is het blij.
            [sad] Volgens de tags is het verdrietig.
            [angry] Volgens de tags is het boos.
           *[neutral] Volgens de tags is het neutraal.
        }
       *[person] { $mood ->
            [happy] Jij zei dat het blij is.
            [sad] Jij zei dat het verdrietig is.
            [angry] Jij zei dat het boos is.
           *[neutral] Jij zei dat het neutraal is.
        }
    }
said-called =
    { $mood ->
        [happy] Jij noemde juist dit nummer blij.
        [sad] Jij noemde juist dit nummer verdrietig.
        [angry] Jij noemde juist dit nummer boos.
       *[neutral] Jij noemde juist dit nummer neutraal.
    }
said-playlist =
    { $mood ->
        [happy] Het staat in je playlist “{ $name }”, die je blij noemde.
        [sad] Het staat in je playlist “{ $name }”, die je verdrietig noemde.
        [angry] Het staat in je playlist “{ $name }”, die je boos noemde.
       *[neutral] Het staat in je playlist “{ $name }”, die je neutraal noemde.
    }
said-playlists =
    Het staat in je playlist “{ $name }”, die je { $mood ->
        [happy] blij
        [sad] verdrietig
        [angry] boos
       *[neutral] neutraal
    } noemde, en in “{ $name2 }”, die je { $mood2 ->
        [happy] blij
        [sad] verdrietig
        [angry] boos
       *[neutral] neutraal
    } noemde{ $more ->
        [0] .
       *[other] , en in nog { $more }.
    }
said-path-begins =
    { $n ->
        [one] Hiermee begint een route { said-path-between }, in één nummer.
       *[other] Hiermee begint een route { said-path-between }, in { $n } nummers.
    }
said-path-goes-on = Stap { $step } van { $n } op de route { said-path-between }.
said-path-ends = Stap { $step } van { $n }: hier eindigt de route { said-path-between }.
said-path-between =
    van { $from ->
        [dark] donker
        [bright] licht
        [quiet] rustig
        [lively] levendig
        [dark-quiet] donker en rustig
        [dark-lively] donker en levendig
        [bright-quiet] licht en rustig
        [bright-lively] licht en levendig
       *[even] het midden
    } naar { $to ->
        [dark] donker
        [bright] licht
        [quiet] rustig
        [lively] levendig
        [dark-quiet] donker en rustig
        [dark-lively] donker en levendig
        [bright-quiet] licht en rustig
        [bright-lively] licht en levendig
       *[even] het midden
    }
said-path-begins-within =
    { $n ->
        [one] Hiermee begint een route die { said-path-within } blijft, in één nummer.
       *[other] Hiermee begint een route die { said-path-within } blijft, in { $n } nummers.
    }
said-path-goes-on-within = Stap { $step } van { $n } op de route die { said-path-within } blijft.
said-path-ends-within = Stap { $step } van { $n }: hier eindigt de route die { said-path-within } blijft.
said-path-within =
    { $to ->
        [dark] donker
        [bright] licht
        [quiet] rustig
        [lively] levendig
        [dark-quiet] donker en rustig
        [dark-lively] donker en levendig
        [bright-quiet] licht en rustig
        [bright-lively] licht en levendig
       *[even] in het midden
    }

## When no song is left

said-songs-none = Er zijn nog geen nummers. `moodify doctor` vertelt wat er van de bronnen is geworden.
said-songs-ruled-out = Elk nummer dat kon worden voorgesteld, is uitgesloten. Sluit minder nummers uit.
said-songs-none-here = Er zijn geen nummers die Moodify zelf kan afspelen. Laat ook andere nummers toe.
said-songs-none-elsewhere = Er zijn geen nummers die ergens anders openen. Laat ook andere nummers toe.
said-songs-only-spotify = Er zijn hier nog geen andere nummers dan die van je Spotify. Laat Spotify spelen.
filters-left-out = Er blijft geen nummer over met deze filters: { $filters }.
filter-languages = taal { $list }
filter-genres = genre { $list }
filter-decades = periode { $list }
filter-clean = niet als expliciet gelabeld
filters-take-away = Haal alle filters weg.
filters-loosen =
    { $n ->
        [one] { $what }: dan blijft er { $n } nummer over.
       *[other] { $what }: dan blijven er { $n } nummers over.
    }
loosen-languages = laat andere talen toe
loosen-genres = laat andere genres toe
loosen-decades = laat andere tijden toe
loosen-clean = laat nummers met het label expliciet toe
loosen-playable = laat nummers toe die elders openen
loosen-exclude = laat nummers terugkomen

## Genres

genre-pop = pop
genre-rock = rock
genre-folk = folk
genre-jazz = jazz
genre-hip-hop = hiphop
genre-hip-hop-rap = hiphop en rap
genre-classical = klassiek
genre-electronic = elektronisch
genre-electronica = electronica
genre-soul = soul
genre-r-b = r&b
genre-r-b-soul = r&b en soul
genre-chanson = chanson
genre-metal = metal
genre-indie = indie
genre-world = wereldmuziek
genre-punk = punk
genre-country = country
genre-latin = latin
genre-reggae = reggae
genre-k-pop = K-pop
genre-j-pop = J-pop
genre-disco = disco
genre-funk = funk
genre-dance = dance
genre-blues = blues
genre-soundtrack = filmmuziek
genre-ambient = ambient
genre-bossa-nova = bossanova
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
genre-piano-ballad = pianoballade
genre-folk-ballad = folkballade
genre-jazz-ballad = jazzballade
genre-jazz-waltz = jazzwals
genre-acoustic-folk = akoestische folk
genre-indie-folk = indiefolk
genre-chamber-music = kamermuziek
genre-orchestral = orkestmuziek
genre-baroque = barok
genre-chorale = koraal
genre-minimalism = minimalisme
genre-chiptune = chiptune
genre-drum-and-bass = drum-’n-bass
genre-industrial = industrial
genre-highlife = highlife
genre-lo-fi-hip-hop = lo-fi hiphop
genre-alternative = alternatief
genre-experimental = experimenteel
genre-acoustic = akoestisch
genre-techno = techno
genre-house = house
genre-trap = trap

## Sources of songs, and how they are

said-source-house = { $n } stukken, gecomponeerd door Moodify; { $ready } daarvan zijn klaar.
said-source-local =
    { $bad ->
        [0] { $n } nummers; { $placed } kunnen worden gekozen.
       *[other] { $n } nummers; { $placed } kunnen worden gekozen, { $bad } bestanden zijn niet te gebruiken.
    }
said-source-server = { $n } nummers van { $address }; { $placed } noemen een stemming en kunnen worden gekozen.
said-source-server-reading = { $address } wordt gelezen: tot nu toe { $n } nummers.
said-source-audius-reading = Tot nu toe zijn nummers van { $read } van de { $of } stemmingen gelezen.

## What the server says word for word. In English these stand in the program too: they are found by their English words

says-house = Huismuziek
says-starter = Startnummers
says-your-server = Je server
says-your-music = Je mappen
says-starter-detail = Bekende nummers; elk opent in Spotify, YouTube, Deezer of Apple Music.
says-audius-detail = Hele nummers die de artiesten met iedereen delen; één keer per dag opgevraagd.
says-no-folder = Nog geen map. Voeg er een toe met `moodify songs scan`.
says-no-face = Op de foto is geen gezicht gevonden.
says-no-face-hint = Kies er een met een gezicht van voren.
says-face-gone = Dat gezicht is er niet meer.
says-face-gone-hint = Kies er een dat er nog is.
says-not-in-library = Dat nummer zit niet in de bibliotheek.
says-another-song = Kies een ander.
says-not-in-queue = Dat nummer staat niet meer in de wachtrij.
says-look-again = Kijk wat er hierna komt en probeer het opnieuw.
says-step-gone = Die stap van de route is al voorbij.
says-step-gone-hint = Verplaats er een die nog komt.
says-straighten = Trek de route eerst recht.
says-by-links = Open het via een van de links.
says-taken-back = Dat was al ingetrokken.
says-taken-back-hint = Kijk nog eens wat er over is.
says-no-journal-song = Dat nummer staat niet in het dagboek.
says-no-journal-song-hint = Het komt erin als je het hoort terwijl het dagboek aanstaat.
says-no-journal = Er is geen dagboek om te exporteren.
says-no-journal-hint = Zet het eerst aan.
says-not-the-pin = Dat is niet de pincode.
says-try-again = Probeer het opnieuw.
says-pin-needed = Er is een pincode nodig.
says-type-it = Typ hem in.
says-pin-digits = Een pincode heeft 4 tot 12 cijfers.
says-pin-digits-hint = Typ alleen cijfers.
says-needs-name = Een luisteraar heeft een naam nodig.
says-needs-name-hint = Typ er een die te zien is.
says-name-too-long = Die naam is te lang: 40 letters is het maximum.
says-name-too-long-hint = Maak hem korter.
says-another-name = Kies een andere naam.
says-listener-gone = Die luisteraar is er niet meer.
says-who-listens = Zeg wie er luistert.
says-no-sound = Van dat nummer is hier geen geluid.
says-no-sound-hint = Open het via de links.
says-not-whole-path = Dat is niet het volledige pad van een map.
says-not-whole-path-hint = Geef het vanaf het begin, zoals /media/music, C:\Music of ~/Music.
says-whole-path = Geef het volledige pad.
says-no-such-folder = Die map bestaat niet (meer).
says-look = Kijk nog eens.
says-not-enough-to-sign-in = Dat is niet genoeg om in te loggen.
says-not-enough-to-sign-in-hint = Geef een naam en een wachtwoord, of een API-sleutel.
says-no-server-songs = Er zijn geen nummers van je server in deze sessie.
says-no-server-songs-hint = Speel er eerst een paar.
says-only-here = Dat kun je alleen veranderen op de computer waar Moodify draait.
says-no-spotify-songs = Er zijn geen Spotify-nummers in deze sessie.
says-no-spotify-songs-hint = Speel eerst wat muziek op Spotify.
says-spotify-left-out = Spotify is hier niet te gebruiken.
says-own-music = Speel de eigen muziek van Moodify.
says-no-client-id = Dat is geen Client ID: die heeft 32 cijfers en letters van a tot en met f.
says-not-begun-here = Die aanmelding is niet hier begonnen, of duurde langer dan tien minuten.
says-begin-again = Begin opnieuw.
says-other-tab = Een ander tabblad van deze sessie leest nu de camera.
says-other-tab-hint = Ga daar verder, of sluit het.
says-session-gone = Die sessie bestaat niet: ze is voorbij, of de server is opnieuw gestart.
says-session-gone-hint = Begin een nieuwe.
says-close-tab = Sluit een tabblad van Moodify.
says-too-large-hint = Stuur iets kleiners.
says-wait = Wacht even.
says-other-browser = Open het in een andere speler, of probeer een andere browser.
says-damaged-hint = Speel een ander nummer.
says-fault-hint = Probeer het opnieuw; blijft het, meld dan wat eraan voorafging.
says-make-room = Maak ruimte op de schijf, en zorg dat er in de map geschreven kan worden.
says-not-paired = Dit apparaat is nog niet toegelaten.
says-link-used = Deze link is al gebruikt, of is ouder dan een kwartier.
says-link-used-hint = Typ de code die de computer van Moodify toont, of scan daar een nieuwe.
says-wrong-code = Dat is niet de code.
says-wrong-code-hint = Hij staat in de terminal, en in de hulp van de pagina van Moodify op de computer zelf.
says-code-off = Er zijn te veel verkeerde codes getypt, dus de code is uitgeschakeld.
says-code-off-hint = Open de hulp van de pagina van Moodify op de computer zelf voor een nieuwe.
says-why-full = de schijf is vol
says-why-fails = de schijf is kapot, of er mag niets meer op
says-why-closed = daar kan niet worden geschreven
says-why-busy = een ander programma gebruikt het
says-os-denied = geen toestemming
says-os-missing = bestand of map bestaat niet
says-os-trouble = invoer-/uitvoerfout
says-os-full = geen ruimte meer op het apparaat
says-os-read-only = alleen-lezen bestandssysteem
says-bad-empty = Het is leeg.
says-bad-cut = Het is afgekapt.
says-bad-cut-list = Het is afgekapt: de lijst van wat erin zit, ontbreekt.
says-bad-cut-sound = Het is afgekapt: er zit geen geluid in.
says-bad-locked = Het is vergrendeld door de winkel waar het gekocht is (DRM).
says-bad-silent = Er zit geen geluid in.
says-bad-unknown = Er zit geen geluid in dat Moodify kent.
says-bad-video = Het is een video.
says-bad-foreign = Het is { $what }, al heet het { $suffix }.
says-bad-picture = een { $kind }-afbeelding
says-bad-archive = een { $kind }-archief
says-bad-document = een PDF-document
says-bad-kind = { $kind } (dat kan Moodify niet lezen)
says-bad-playlist = een playlist
says-bad-page = een webpagina
says-bad-database = een database
says-bad-zeros = alleen maar nullen
says-bad-named = Het heet { $suffix }, maar is geen { $wanted }-bestand.
says-bad-samples = Het is beschadigd: volgens het bestand zelf zitten er geen samples in.
says-bad-process = Bij het analyseren stopte het proces, misschien door geheugengebrek: het is beschadigd, of zo gemaakt.
says-bad-long = Het analyseren duurde langer dan { $n } minuten en is opgegeven.
says-bad-memory = { $name } heeft meer geheugen nodig dan er is.
says-bad-number = De analyse leverde geen getal op.
says-bad-analysis = Het kan niet worden geanalyseerd ({ $why }).
says-bad-read = Het kan niet worden gelezen ({ $why }).
says-bad-understood = Het kan niet worden begrepen ({ $why }).
says-bad-link = Het is een link naar een bestand buiten deze map.
says-bad-folder = Deze map kan niet worden gelezen ({ $why }).
says-sound-silence = In { $name } zit alleen stilte.
says-sound-needs-ffmpeg = { $name } kan niet worden gedecodeerd: het is beschadigd, of heeft ffmpeg nodig.
says-sound-none = In { $name } zit geen geluid.
says-sound-damaged = { $name } kan niet worden gedecodeerd: het is beschadigd, of niet wat het zegt te zijn.
says-sound-no-music = { $name } kan niet worden gedecodeerd: het is beschadigd, of geen muziek.
says-sound-empty = { $name } is leeg.
says-sound-read = { $name } kan niet worden gelezen ({ $why }).
says-sound-length = { $name } zegt niet hoelang het duurt.
says-sound-format = { $name } heeft een formaat waarvoor ffmpeg nodig is.
says-sound-slow = ffmpeg deed te lang over { $name } en is gestopt.
says-sound-install = Installeer ffmpeg, of voer pip install 'moodify[formats]' uit.
says-play-kind = “{ $name }” is { $kind }, en dat speelt deze browser niet af.
says-play-room = Er is geen ruimte om “{ $name }” af te spelen ({ $why }).
says-play-damaged = “{ $name }” kan niet worden gelezen: het is beschadigd, of niet wat de naam zegt.
says-play-slow = Het duurt te lang om “{ $name }” afspeelbaar te maken.
says-play-read = “{ $name }” kan niet worden gelezen ({ $why }).
says-play-install = Installeer ffmpeg op de computer waarop Moodify draait, of voer pip install 'moodify[formats]' uit.
says-queue-not-played = “{ $title }” kan hier niet worden afgespeeld.
says-folder-inside = { $path } zit in { $folder }, en dat is al een van je mappen.
says-folder-missing = Er is geen map { $path }.
says-folder-missing-hint = Kijk na hoe je het schreef.
says-folder-file = { $path } is een bestand.
says-folder-file-hint = Noem de map waarin het staat.
says-folder-disk = { $path } is de hele schijf.
says-folder-disk-hint = Noem de map met je muziek.
says-folder-own = In { $path } bewaart Moodify zijn eigen bestanden.
says-folder-right = Geef jezelf het recht om de map te lezen.
says-folder-count = { $n } nummers; { $placed } kunnen worden gekozen.
says-folder-count-bad = { $n } nummers; { $placed } kunnen worden gekozen, { $bad } bestanden zijn niet te gebruiken.
says-folder-away = Er nu niet, of leeg: { $list }; de nummers blijven bewaard.
says-folder-lost = Wat er over je mappen bekend was, is beschadigd. Het is verplaatst naar { $file }; geef je mappen opnieuw op.
says-folder-unkept = Wat er over je mappen bekend is, kan niet worden bewaard: { $why }.
says-folder-unkept-hint = Maak ruimte, zorg dat er in { $path } geschreven kan worden en sluit andere vensters van Moodify.
says-music-goes-on = De muziek gaat door, maar er kan niets van worden bewaard.
says-journal-misses = De muziek gaat door, maar komt niet in het dagboek.
says-journal-anew = Het dagboek was beschadigd en begint opnieuw, uitgeschakeld; het beschadigde bestand is { $file }.
says-journal-unkept = Het dagboek kan niet worden bewaard in { $path }: { $why }.
says-journal-unkept-hint = Maak ruimte, zorg dat er in de map geschreven kan worden en sluit andere vensters van Moodify.
says-journal-held = Het dagboek is leeg, maar een ander programma houdt nog oude pagina’s vast.
says-journal-held-hint = Sluit andere vensters van Moodify en wis het nog een keer.
says-taste-anew = Wat er van je smaak geleerd was, is beschadigd en begint opnieuw; het beschadigde bestand is { $file }.
says-taste-unkept = Wat er geleerd is, kan in { $path } niet worden bewaard of gelezen: { $why }.
says-likes-anew = Likes en afgespeelde nummers waren beschadigd en beginnen opnieuw; het beschadigde bestand is { $file }.
says-likes-unkept = Likes en afgespeelde nummers kunnen in { $path } niet worden bewaard of gelezen: { $why }.
says-filters-unkept = Filters kunnen in { $path } niet worden bewaard: { $why }.
says-face-anew = Wat Moodify van je gezicht leerde, kon niet worden gelezen en begint opnieuw; het beschadigde bestand is nu { $file }.
says-face-unread = Wat Moodify van je gezicht leerde, kan niet worden gelezen ({ $why }); er wordt niets aangepast. Bekijk { $path }.
says-face-unkept = Wat er van je gezicht geleerd is, kan niet worden bewaard in { $path } ({ $why }).
says-data-folder = Zet MOODIFY_DATA_DIR op een map van jezelf.
says-songs-unkept = De nummers kunnen niet worden bewaard in { $path }, want daar kan niet worden geschreven: likes en geschiedenis blijven tot Moodify stopt.
says-songs-anew = De database met nummers was beschadigd. Ze is verplaatst naar { $file } en er is een nieuwe begonnen; likes en geschiedenis beginnen opnieuw.
says-songs-busy = De database met nummers wordt door een ander programma gebruikt.
says-songs-busy-hint = Sluit andere vensters van Moodify en probeer het opnieuw.
says-songs-full = De schijf is vol: nummers kunnen niet worden opgeslagen.
says-songs-full-hint = Maak er ruimte op.
says-household-many = Er zijn al { $n } luisteraars.
says-household-many-hint = Verwijder er eerst een.
says-household-last = De laatste luisteraar kan niet worden verwijderd.
says-household-last-hint = Voeg er eerst een toe, of wis wat er geleerd is en het dagboek.
says-household-taken = Er is al een “{ $name }”.
says-household-unkept = De luisteraars kunnen niet worden bewaard in { $path } ({ $why }).
says-household-unkept-hint = Maak ruimte, en zorg dat er in de map geschreven kan worden.
says-household-left = { $name } is verwijderd, maar dit kon niet worden gewist: { $list }.
says-household-left-hint = Verwijder met de hand wat er over is.
says-household-unread = De lijst met luisteraars in { $path } kan niet worden gelezen ({ $why }).
says-household-damaged = De lijst met luisteraars is beschadigd (zie { $path }).
says-household-guests = Tot dat hersteld is, luistert iedereen als gast; wat bewaard was, is er nog.
says-household-begin = `moodify listeners add NAME` begint een nieuwe lijst.
says-pin-wait-seconds = Te veel verkeerde pincodes. Wacht { $n } seconden.
says-pin-wait-minutes = Te veel verkeerde pincodes. Wacht { $n } minuten.
says-pin-forgotten = Vergeten? `moodify listeners pin NAME --reset` haalt hem weg op de computer van Moodify.
says-trial-sign-in = Inloggen
says-trial-songs = Nummers
says-trial-sound = Geluid
says-trial-page = { $n } op de eerste pagina
says-trial-bytes = { $n } bytes { $kind }
says-trial-nothing = Er is niets om het op te proberen.
says-server-plain = een Subsonic-server (API { $version })
says-server-missing = Er is geen server die { $host } heet.
says-server-missing-hint = Kijk de naam na.
says-server-no-address = Dat is geen adres van een server.
says-server-address-plain = Geef het als https://name, zonder wachtwoord.
says-server-not-address = { $text } is geen adres.
says-server-address-give = Geef het als https://name.
says-server-http = Via http kan iedereen onderweg je inloggegevens lezen en gebruiken.
says-server-https = Geef het adres met https, of --insecure als je weet wat je doet.
says-server-none-there = Op dat adres is geen Subsonic-server.
says-server-none-there-hint = Geef het adres van de pagina, zonder wat erachter komt.
says-server-wrong = Je server kent die naam en dat wachtwoord niet.
says-server-wrong-hint = Vul ze opnieuw in.
says-server-token = Je server kan het wachtwoord van dit account niet als token aannemen.
says-server-token-hint = Gebruik een API-sleutel.
says-server-key = Je server kent die API-sleutel niet.
says-server-key-hint = Maak daar een nieuwe en vul die in.
says-server-way = Je server laat zo niemand binnen.
says-server-way-hint = Probeer een API-sleutel, of een wachtwoord.
says-server-may-not = Je account op je server mag dat niet.
says-server-may-not-hint = Vraag het aan wie de server beheert.
says-server-now = Je server kan dat nu even niet.
says-server-ill = Je server is in de war ({ $n }).
says-server-unread = Je server antwoordt met iets dat niet te lezen is.
says-server-no-songs = Je server geeft nu geen nummers; de eerder gelezen nummers blijven.
says-server-no-songs-hint = Misschien doorzoekt hij zijn mappen, of ontbreekt er een schijf.
says-line-reach = { $name } is niet te bereiken.
says-line-time = { $name } antwoordde niet op tijd.
says-line-broke = De verbinding met { $name } is verbroken.
says-line-moved = { $name } is naar een ander adres verhuisd.
says-line-moved-hint = Vul dat adres in.
says-line-certificate = { $name } toont een certificaat dat niet te vertrouwen is.
says-line-certificate-hint = Voeg de uitgever ervan toe aan dit systeem, of verbeter het adres.
says-line-unread = { $name } geeft een antwoord dat niet te lezen is.
says-line-check = Controleer het netwerk en de server; wat tot nu toe gelezen is, blijft bewaard.
says-line-no-sound = { $name } geeft geen geluid van dat nummer.
says-audius-reach = Audius is niet te bereiken.
says-audius-ill = Audius is in de war ({ $n }).
says-audius-busy = Audius is nog { $n } seconden bezet.
says-audius-later = Probeer het later opnieuw.
says-audius-gone = Audius geeft dit nummer niet (meer).
says-picture-unread = { $name } is geen afbeelding die te lezen is.
says-picture-cut = { $name } is afgekapt of beschadigd.
says-picture-large = { $name } heeft { $n } megapixels; er worden er hoogstens { $most } gelezen.
says-picture-large-hint = Geef een kleinere kopie.
says-picture-name = De foto
says-list-none = “{ $name }” noemt geen nummers.
says-list-none-hint = Kies een ander bestand.
says-list-kind = { $name } is geen lijst van een bekende soort.
says-list-kind-hint = Kies een M3U-, XSPF-, JSON- of CSV-bestand.
says-too-large = Dat is meer dan de { $size } die er in één keer kan.
says-bends = Een route heeft hoogstens { $n } bochten.
says-sessions = Alle { $n } sessies hebben hun pagina open.
says-no-wifi = Deze computer heeft geen adres op een thuisnetwerk.
says-no-wifi-hint = Maak verbinding met de wifi waar je telefoon op zit.
says-spotify-signed-out = Je bent niet ingelogd bij Spotify.
says-spotify-connect-first = Koppel eerst Spotify.
says-spotify-needs-premium = Daar is Spotify Premium voor nodig.
says-spotify-anew = Log uit en weer in om het toe te staan.
says-spotify-no-device = Geen enkel Spotify-apparaat is wakker.
says-list-titles = “{ $name }” heeft geen kolom met titels.
says-list-titles-hint = Titel en artiest zijn nodig, of Moodify's eigen kolommen.
says-list-no-json = “{ $name }” is geen JSON ({ $why }).
says-list-no-xspf = “{ $name }” is geen XSPF-afspeellijst ({ $why }).
says-list-no-m3u = “{ $name }” is geen afspeellijst.
says-list-correct = Verbeter het bestand en probeer het opnieuw.
says-spotify-id-hint = Kopieer hem uit je app op { $address }.
