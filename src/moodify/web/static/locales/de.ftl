# Was die Seite von Moodify auf Deutsch sagt. Die Anrede ist « du »; Kommentare stehen in en.ftl.

## Moods, wishes and places

mood-happy = Fröhlich
mood-neutral = Neutral
mood-sad = Traurig
mood-angry = Wütend
wish-match = Passend
wish-lift = Heben
wish-calm = Beruhigen
wish-hold = Halten
wish-goal = Ziel
aim-words =
    { $aim ->
        [dark] dunkel
        [bright] hell
        [quiet] ruhig
        [lively] lebhaft
        [dark-quiet] dunkel und ruhig
        [dark-lively] dunkel und lebhaft
        [bright-quiet] hell und ruhig
        [bright-lively] hell und lebhaft
       *[even] ausgeglichen
    }
pad-place = { NUMBER($valence, minimumFractionDigits: 1, maximumFractionDigits: 1) }, { NUMBER($arousal, minimumFractionDigits: 1, maximumFractionDigits: 1) }: { aim-words }
pad-at = { NUMBER($value, minimumFractionDigits: 1, maximumFractionDigits: 1) }, { aim-words }
percent = { $n } %
quoted = „{ $text }“

## The sentence: what the page says first, in large type

sentence-ask =
    { $stays ->
        [yes] Wie *fühlst* du dich jetzt? { sentence-stays }
       *[no] Wie *fühlst* du dich? Sag es mit einem Wort oder wähle einen Punkt.
    }
sentence-waiting =
    { $stays ->
        [yes] Dein *Gesicht* wird gesucht … { sentence-stays }
       *[no] Dein *Gesicht* wird gesucht …
    }
sentence-no-face =
    { $stays ->
        [yes] Ich sehe kein *Gesicht*. { sentence-stays }
       *[no] Ich sehe kein *Gesicht*. Komm ins Bild.
    }
sentence-unsure =
    { $stays ->
        [yes] Ich kann *nicht erkennen*, wie du dich fühlst. { sentence-stays }
       *[no] Ich kann *nicht erkennen*, wie du dich fühlst. Lass mir einen Moment, oder sag es selbst.
    }
sentence-stays =
    { $ends ->
        [yes] Die Musik bleibt, wie sie ist: *{ $title }*
       *[no] Die Musik bleibt, wie sie ist: *{ $title }*.
    }
sentence-you =
    { $mood ->
        [happy] { $by ->
                [hand] Du fühlst dich *fröhlich*
                [picture] Auf deinem Bild wirkst du *fröhlich*
                *[camera] Du wirkst *fröhlich*
            }
        [sad] { $by ->
                [hand] Du fühlst dich *traurig*
                [picture] Auf deinem Bild wirkst du *traurig*
                *[camera] Du wirkst *traurig*
            }
        [angry] { $by ->
                [hand] Du fühlst dich *wütend*
                [picture] Auf deinem Bild wirkst du *wütend*
                *[camera] Du wirkst *wütend*
            }
        [neutral] { $by ->
                [hand] Du fühlst dich *neutral*
                [picture] Auf deinem Bild wirkst du *neutral*
                *[camera] Du wirkst *neutral*
            }
        *[point] Du hast einen *Punkt* gewählt
    }
sentence-feels =
    { $stays ->
        [yes] { sentence-you }. { sentence-stays }
       *[no] { sentence-you }.
    }
sentence-music =
    { $wish ->
        [lift] { sentence-you }, also hebt dich die Musik: *{ aim-words }*.
        [calm] { sentence-you }, also beruhigt dich die Musik: *{ aim-words }*.
        [hold] { sentence-you }, und die Musik bleibt *{ aim-words }*.
        [goal] { sentence-you }, also geht die Musik, wohin du willst: *{ aim-words }*.
       *[match] { sentence-you }, also ist die Musik *{ aim-words }*.
    }
sentence-song =
    { $wish ->
        [lift] { sentence-you }, also hebt dich die Musik, *{ aim-words }*: *{ $title }*{ sentence-end }
        [calm] { sentence-you }, also beruhigt dich die Musik, *{ aim-words }*: *{ $title }*{ sentence-end }
        [hold] { sentence-you }, und die Musik bleibt *{ aim-words }*: *{ $title }*{ sentence-end }
        [goal] { sentence-you }, also geht die Musik, wohin du willst, *{ aim-words }*: *{ $title }*{ sentence-end }
       *[match] { sentence-you }, also ist die Musik *{ aim-words }*: *{ $title }*{ sentence-end }
    }
sentence-end =
    { $ends ->
        [yes] { "" }
       *[no] .
    }
sentence-later =
    { $wish ->
        [lift] { sentence-you }, also hebt dich die Musik nach *{ $title }*: *{ aim-words }*.
        [calm] { sentence-you }, also beruhigt dich die Musik nach *{ $title }*: *{ aim-words }*.
        [hold] { sentence-you }, und nach *{ $title }* bleibt die Musik *{ aim-words }*.
        [goal] { sentence-you }, also geht die Musik nach *{ $title }*, wohin du willst: *{ aim-words }*.
       *[match] { sentence-you }, also ist die Musik nach *{ $title }* *{ aim-words }*.
    }
aside-camera =
    { $since ->
        [now] { mood-name } seit eben · { sureness }
        [minutes] { $n ->
                [one] { mood-name } seit { $n } Minute · { sureness }
                *[other] { mood-name } seit { $n } Minuten · { sureness }
            }
        *[seconds] { $n ->
                [one] { mood-name } seit { $n } Sekunde · { sureness }
                *[other] { mood-name } seit { $n } Sekunden · { sureness }
            }
    }
mood-name =
    { $mood ->
        [happy] Fröhlich
        [sad] Traurig
        [angry] Wütend
       *[neutral] Neutral
    }
sureness =
    { $sure ->
        [quite] ziemlich sicher · geschätzt und oft falsch.
        [fairly] recht sicher · geschätzt und oft falsch.
       *[not] nicht sehr sicher · geschätzt und oft falsch.
    }
aside-picture =
    { $sure ->
        [quite] Ziemlich sicher · geschätzt und oft falsch.
        [fairly] Recht sicher · geschätzt und oft falsch.
       *[not] Nicht sehr sicher · geschätzt und oft falsch.
    }
aside-hand = Von dir gewählt.
aside-hand-later = Von dir gewählt · mit „Nächstes Lied“ hörst du es gleich.

## What the camera complains of

hint-no-face = Kein Gesicht im Bild. Komm ins Bild und sieh in die Kamera.
hint-too-dark = Es ist zu dunkel, um dein Gesicht gut zu sehen: Mach ein Licht an.
hint-too-bright = Es ist zu hell, um dein Gesicht gut zu sehen: Dreh dich vom Licht weg.
hint-too-blurred = Das Bild ist verwischt: Halte still oder wisch die Linse ab.
hint-too-small = Du bist weit weg: Komm näher an die Kamera.
hint-too-turned = Dein Gesicht ist abgewandt: Sieh zur Kamera.
trouble-denied = Die Kamera ist für diese Seite gesperrt.
trouble-denied-detail = Klick zum Erlauben auf das Zeichen links der Adresse (eine Kamera oder Schieberegler), stell Kamera auf „Zulassen“ und versuch es noch einmal. Oder wähle deine Stimmung selbst.
trouble-missing = Es gibt keine Kamera.
trouble-missing-detail = An diesem Computer wurde keine gefunden. Schließ eine an und versuch es noch einmal, lade ein Bild hoch, oder wähle deine Stimmung selbst.
trouble-busy = Die Kamera ist beschäftigt.
trouble-busy-detail = Ein anderes Programm scheint sie zu benutzen. Schließ es (vielleicht ein Videoanruf) und versuch es noch einmal.
trouble-insecure = Diese Adresse ist nicht sicher, darum gibt der Browser keine Kamera.
trouble-insecure-detail = Öffne Moodify unter http://127.0.0.1 auf dem Computer, auf dem es läuft, oder über https: „moodify run --lan“ macht das zu Hause. Deine Stimmung selbst wählen geht auch hier.
trouble-unsupported = Dieser Browser gibt Seiten keine Kamera.
trouble-unsupported-detail = Wähle deine Stimmung selbst, lade ein Bild hoch, oder versuch einen neueren Browser.
trouble-ended = Die Kamera hat aufgehört.
trouble-ended-detail = Sie wurde abgezogen, oder ein anderes Programm hat sie genommen.
trouble-other = Die Kamera ist nicht angegangen.
trouble-other-detail = Versuch es noch einmal. Bleibt es so, zieh sie ab und steck sie wieder an, oder wähle deine Stimmung selbst.

## What is told before the camera starts

promise-what = Was betrachtet wird
promise-what-text = Der Ausdruck deines Gesichts: wütend, fröhlich, traurig oder neutral, ein paar Mal in der Sekunde.
promise-where = Wo
promise-where-here = Auf diesem Computer und nirgends sonst. Kein Bild verlässt ihn.
promise-where-there = Auf dem Computer, von dem diese Seite kommt ({ $host }), und nirgends sonst.
promise-sure = Wie sicher es ist
promise-sure-text = Es ist geschätzt und oft falsch. Ein Gesicht ist kein Gefühl; du kannst es immer selbst sagen.
promise-kept = Was behalten wird
promise-kept-text = Kein Bild wird gespeichert, und keine Stimmung, außer du schaltest das Tagebuch ein. Gemerkt werden die Lieder, die du magst und hörst, und ein paar Zahlen deines Gesichts, wenn du sie beibringst.
promise-not = Wofür es nicht ist
promise-not-text = Nicht für Arbeit oder Schule und nicht, um andere zu beurteilen.

## The keyboard (the letters are the same in every language)

keys-space = Leertaste
keys-enter = Enter
keys-escape = Esc
keys-delete = Entf
keys-alt = Alt
keys-switch = Einzelne Tasten wirken
keys-switch-on = Drück eine, wo kein Text getippt wird.
keys-switch-off = Nur Tab, Enter, die Pfeile auf dem, was sie bewegen, und Esc tun etwas.
keys-listening = Hören
keys-play = Abspielen oder Pause
keys-seek = 5 Sekunden zurück oder vor
keys-volume = Lauter oder leiser
keys-mute = Stumm
keys-next = Nächstes oder voriges Lied
keys-like = Das Lied gefällt mir
keys-skip = Nichts für mich: überspringen
keys-sleep = Schlaf-Timer
keys-mood = Stimmung und Musik
keys-wish = Passend, heben, beruhigen, halten oder Ziel
keys-follow = Meinem Gesicht folgen, an oder aus
keys-camera = Kamera an oder aus
keys-pad = Auf dem Feld oder einem Schritt des Wegs: bewegen
keys-step = Auf einem Schritt, der sich bewegt: lassen, wo er war
keys-queue = Die Warteschlange
keys-to-queue = Zu den Liedern, die als Nächstes kommen
keys-move = Auf einem Lied: früher oder später
keys-remove = Auf einem Lied: herausnehmen
keys-open = Öffnen
keys-living = Wohnzimmer
keys-music = Deine Musik
keys-taste = Geschmack und Filter
keys-journal = Dein Tagebuch
keys-who = Wer hört
keys-language = Sprache
keys-theme = Hell oder dunkel
keys-help = Diese Hilfe
keys-close = Schließen, was offen ist
keys-room = Im Wohnzimmer
keys-room-move = Von einem Bedienelement zum nächsten
keys-room-press = Drücken; die Leertaste spielt ab und hält an
keys-room-leave = Verlassen

## The living room: the page in large letters, for a television or a tablet on the shelf

living-open = Wohnzimmer
living-title = Wohnzimmer
living-leave = Wohnzimmer verlassen
living-clock = Uhr
living-fill = Ganzer Bildschirm
living-unfill = Nicht der ganze Bildschirm
living-view = Ansicht
living-say = Wie fühlst du dich?
living-ask = Wie *fühlst* du dich?
living-camera = Kamera einschalten
living-camera-note = Die Kamera betrachtet dein Gesicht dort, wo Moodify läuft, und kein Bild wird behalten. Was sie sagt, ist geschätzt und oft falsch.
living-shown = Die Bedienung ist da. Drück noch einmal.
living-next = Danach *{ $title }*, { $by }
living-guess = geschätzt
living-own = von dir gewählt
living-unsaid = Wie fühlst du dich jetzt?
living-waiting = Dein Gesicht wird gesucht
living-no-face = Kein Gesicht im Bild
living-unsure = Ich kann nicht erkennen, wie du dich fühlst

## Said aloud to screen readers, and what is told when something happens

try-again = Noch einmal
lost = Moodify antwortet nicht.
lost-detail =
    { $s ->
        [0] Das Programm auf diesem Computer wurde vielleicht beendet. Wird wieder versucht … Das Lied läuft weiter.
       *[other] Das Programm auf diesem Computer wurde vielleicht beendet. Nächster Versuch in { $s } s. Das Lied läuft weiter.
    }
lost-try-now = Jetzt versuchen
lost-back = Moodify ist wieder da.
song-failed = Dieses Lied ließ sich nicht abspielen.
song-failed-title = „{ $title }“ ließ sich nicht abspielen.
song-failed-detail = Moodify ist zum nächsten weitergegangen.
song-failed-all = Mehrere nacheinander gingen nicht. Sieh dir „moodify doctor“ in einem Terminal an.
announce-mood =
    { $mood ->
        [happy] Du wirkst fröhlich.
        [sad] Du wirkst traurig.
        [angry] Du wirkst wütend.
       *[neutral] Du wirkst neutral.
    }
announce-song = Jetzt läuft: { $title }, von { $by }.
announce-no-face = Kein Gesicht im Bild. Die Musik bleibt, wie sie ist.
announce-unsure = Die Stimmung ist unklar. Die Musik bleibt, wie sie ist.
announce-camera-on = Die Kamera ist an.
announce-camera-off = Die Kamera ist aus.

## The page

app-home = Moodify, Startseite
a11y-skip = Zum Inhalt springen
welcome-title = Sieh in die Kamera. Moodify schätzt deine *Stimmung* und spielt ein *Lied*, das passt.
welcome-promises = Bevor du anfängst
welcome-camera = Kamera einschalten
welcome-hand = Stimmung selbst wählen
welcome-picture = Ein Bild hochladen
camera-on = Kamera an: beenden
camera-starting = Die Kamera geht an …
camera-off = Kamera aus: einschalten
camera-hidden = Kamera aus, solange dieser Tab verdeckt war
face-title = Was dein Gesicht zeigt
face-title-hand = Wie du dich fühlst
face-bars = Wie viel von jeder Stimmung zu sehen ist
face-camera-on = Kamera einschalten
face-picture = Bild hochladen
face-pick = Nicht ich? Dieses Gesicht wählen
face-pick-short = Wählen
say-title = Oder wähle selbst eine Stimmung, ohne Kamera:
say-title-hand = Sag es mit einem Wort, oder wähle einen Punkt auf dem Feld:
aim-title = Wohin die Musik zielt
aim-wish = Was die Musik tun soll
aim-follow = Meinem Gesicht folgen
aim-follow-on = Wenn sich deine Stimmung ändert, ändert sich das nächste Lied. Nie das, das läuft.
aim-follow-off = Wenn sich deine Stimmung ändert, wirst du erst gefragt.
pad-valence = Wie hell die Musik sein soll. Die Pfeiltasten bewegen in beide Richtungen
pad-arousal = Wie lebhaft die Musik sein soll. Die Pfeiltasten bewegen in beide Richtungen
pad-bright = hell
pad-dark = dunkel
pad-lively = lebhaft
pad-quiet = ruhig
pad-middle = ausgeglichen
pad-you = du
pad-music = wohin die Musik zielt
pad-songs = Lieder
pad-playing = das Lied, das läuft
music-now = Das Lied, das läuft
music-queue = Als Nächstes
music-empty = Sobald es eine Stimmung gibt, stehen hier die Lieder, die dazu passen.
music-preparing = Das erste Lied wird bereit gemacht …
music-queue-empty = Noch wartet nichts.
song-play = { $title } jetzt abspielen
song-why = Warum { $title }?
song-like = { $title } gefällt mir
song-opens-in = { $title } in { $service } öffnen, in einem neuen Tab
song-why-picture = Auf dem Feld: deine Stimmung, wohin die Musik zielt, und dieses Lied
elsewhere-title = Lieder, die du vielleicht kennst
elsewhere-note = Auch sie passen. Sie öffnen sich dort, wo du Musik hörst.
elsewhere-service = Öffnen in
elsewhere-empty = Vorschläge kommen mit einer Stimmung.
player-title = Player
player-play = Abspielen
player-pause = Pause
player-press = Auf Abspielen drücken
player-waiting = Wird bereit gemacht …
player-next = Nächstes Lied
player-previous = Voriges Lied
player-seek = Stelle im Lied
player-seek-text = { $at } von { $total }
player-volume = Lautstärke
player-mute = Stumm
player-unmute = Ton an
player-like = Dieses Lied gefällt mir
player-skip = Nichts für mich: überspringen und weniger davon
offer-accept = Musik wechseln
offer-dismiss = So lassen
theme-label = Hell oder dunkel
language-choose = Sprache
help-open = Hilfe und Tastenkürzel
help-title = Hilfe
help-close = Schließen
help-keys = Tastatur
help-know = Was du wissen solltest
notice-close = Schließen
foot = Ein Gesicht ist kein Gefühl: Die Schätzung ist oft falsch. Nicht für Arbeit oder Schule und nicht, um andere zu beurteilen.

## The queue

queue-grip = Zum Bewegen ziehen, für mehr drücken
queue-arrange = { $title } bewegen oder entfernen
queue-next = Als Nächstes spielen
queue-up = Nach oben
queue-down = Nach unten
queue-like = Gefällt mir
queue-unlike = Gefällt mir doch nicht
queue-remove = Entfernen
queue-undo = Rückgängig
queue-placed = Du hast es hierher gelegt: Es bleibt.
queue-moved = { $title } ist jetzt Nummer { $place } von { $of }.
queue-is-first = { $title } ist schon das erste.
queue-is-last = { $title } ist schon das letzte.
queue-removed = { $title } ist entfernt.
queue-back = { $title } ist wieder da.
queue-more =
    { $n ->
        [one] { $n } weiteres zeigen
       *[other] { $n } weitere zeigen
    }
queue-over = Das war das letzte Lied. Es bleibt still, bis du mehr möchtest.
queue-go-on = Mehr spielen
queue-endless = Endlos spielen
queue-endless-on = Weitere Lieder folgen, bevor diese zu Ende sind.
queue-endless-off =
    { $n ->
        [-1] Die Musik endet nach den Liedern, die gewählt sind.
        [0] Die Musik endet nach diesem Lied.
        [one] Die Musik endet nach dem nächsten Lied.
       *[other] Die Musik endet nach den nächsten { $n } Liedern.
    }
queue-add = Ein Lied dazu
queue-add-text = Wörter aus Titel oder Interpret
queue-add-found =
    { $n ->
        [0] Kein Lied, das hier spielt, hat diese Wörter.
        [one] { $n } Lied
       *[other] { $n } Lieder
    }
queue-add-next = Als Nächstes spielen
queue-add-last = Ans Ende
queue-add-next-label = { $title } als Nächstes spielen
queue-add-last-label = { $title } ans Ende stellen
queue-added-next = { $title } kommt als Nächstes.
queue-added-last = { $title } kommt am Ende.
queue-added =
    { $n ->
        [one] { $n } Lied kam dazu.
       *[other] { $n } Lieder kamen dazu.
    }
queue-share = Speichern oder teilen
queue-what = Welche Lieder
queue-what-coming = Was noch kommt
queue-what-all = Alles aus dieser Sitzung
queue-link = Als Link
queue-link-note =
    { $n ->
        [one] { $n } Lied. Es steht im Link selbst, also erfährt kein Server davon; deine Stimmung steht nicht darin. Der Link öffnet sich in jedem Moodify.
       *[other] { $n } Lieder. Sie stehen im Link selbst, also erfährt kein Server davon; deine Stimmung steht nicht darin. Der Link öffnet sich in jedem Moodify.
    }
queue-link-part =
    { $n ->
        [one] Das erste { $n } von { $of } Liedern: Mehr passt nicht in einen Link. Eine Datei fasst alle.
       *[other] Die ersten { $n } von { $of } Liedern: Mehr passen nicht in einen Link. Eine Datei fasst alle.
    }
queue-copy = Link kopieren
queue-copied = Kopiert
queue-copy-hand = Kopier den Link von hier
queue-send = Teilen …
queue-send-title = Lieder aus Moodify
queue-file = Als Datei
queue-file-note = M3U und XSPF für Player, JSON und CSV für alles andere. Deine Stimmung steht nicht darin.
queue-file-paths = Dateien dieses Computers stehen darin mit ihren Pfaden. Im Link stehen sie nur mit Titel und Interpret.
queue-playlist = Als Playlist
queue-playlist-name = Name der Playlist
queue-at-spotify = Bei Spotify
queue-at-server = Auf deinem Server
queue-saved =
    { $n ->
        [one] Gespeichert als „{ $name }“, { $n } Lied.
       *[other] Gespeichert als „{ $name }“, { $n } Lieder.
    }
queue-saved-open = Öffnen
queue-open = Liste öffnen
queue-open-lead = Lieder, die jemand geteilt hat, oder eine eigene Playlist: M3U, XSPF, JSON oder CSV. Nichts spielt, bevor du drückst.
queue-open-file = Datei wählen
queue-open-paste = Oder füg einen Link von Moodify ein
queue-open-go = Öffnen
queue-drop = Liste von Liedern hier ablegen
queue-shared =
    { $missing ->
        [0] { $n ->
                [one] { $n } Lied ist mit dir geteilt.
                *[other] { $n } Lieder sind mit dir geteilt. Alle sind hier.
            }
        *[other] { $n ->
                [one] { $n } Lied ist mit dir geteilt. Es ist hier nicht zu finden.
                *[other] { $n } Lieder sind mit dir geteilt. { $missing } davon sind hier nicht zu finden.
            }
    }
queue-left-out =
    { $n ->
        [one] { $n } weiterer Eintrag ist nicht lesbar.
       *[other] { $n } weitere Einträge sind nicht lesbar.
    }
queue-play-them =
    { $n ->
        [one] Abspielen
       *[other] { $n } Lieder abspielen
    }
queue-play-next = Als Nächstes spielen
queue-play-last = Ans Ende stellen
queue-here = hier
queue-not-here = nicht gefunden
queue-link-none = Das ist kein Link mit Liedern aus Moodify.
queue-link-empty = Füg zuerst einen Link ein.
queue-link-bad = Dieser Link ist nicht lesbar: Er wurde gekürzt oder verändert.
queue-link-bad-hint = Bitte noch einmal darum, oder um eine Datei.
queue-link-newer = Dieser Link kommt von einem neueren Moodify.
queue-link-newer-hint = Bring dieses auf den neuen Stand, oder bitte um eine Datei.
queue-file-large = Diese Datei ist zu groß für eine Liste von Liedern.
queue-file-large-hint = Bis zu 2 MB werden gelesen.
queue-file-empty = Diese Datei ist leer.

## The sleep timer

sleep-open = Schlaf-Timer
sleep-title = Schlaf-Timer
sleep-lead = Der Ton wird über 20 Sekunden leiser, dann ist Pause.
sleep-minutes = { $n } min
sleep-seconds = { $n } s
sleep-song = Ende dieses Lieds
sleep-queue = Ende der Warteschlange
sleep-song-short = nach diesem Lied
sleep-queue-short = nach der Warteschlange
sleep-running = Hört auf: { $left }
sleep-cancel = Abbrechen
sleep-cancelled = Der Schlaf-Timer ist aus.
sleep-slept = Der Schlaf-Timer hat die Musik angehalten.

## The path of the music

path-step = Schritt { $step } von { $of }, { $title }. Die Pfeiltasten bewegen ihn
path-end = Wo der Weg endet, { $title }. Die Pfeiltasten bewegen es
path-unchosen = Lied noch nicht gewählt
path-straight = Begradigen
path-straighten = Den Weg begradigen
path-pick = Drück auf dem Feld dorthin, wohin die Musik gehen soll.
path-hold = Die Musik bleibt { aim-words }, was immer dein Gesicht zeigt.
path-match = Die Musik bleibt bei deiner Stimmung: { aim-words }.
path-sign = der Weg: ein Lied je Schritt
path-arrived = Die Musik ist angekommen: { aim-words }.
path-from-to =
    Von { $from ->
        [dark] dunkel
        [bright] hell
        [quiet] ruhig
        [lively] lebhaft
        [dark-quiet] dunkel und ruhig
        [dark-lively] dunkel und lebhaft
        [bright-quiet] hell und ruhig
        [bright-lively] hell und lebhaft
       *[even] ausgeglichen
    } zu { $to ->
        [dark] dunkel
        [bright] hell
        [quiet] ruhig
        [lively] lebhaft
        [dark-quiet] dunkel und ruhig
        [dark-lively] dunkel und lebhaft
        [bright-quiet] hell und ruhig
        [bright-lively] hell und lebhaft
       *[even] ausgeglichen
    } { path-when }.
path-further =
    { $aim ->
        [dark] Dunkel den ganzen Weg, ein wenig weiter { path-when }.
        [bright] Hell den ganzen Weg, ein wenig weiter { path-when }.
        [quiet] Ruhig den ganzen Weg, ein wenig weiter { path-when }.
        [lively] Lebhaft den ganzen Weg, ein wenig weiter { path-when }.
        [dark-quiet] Dunkel und ruhig den ganzen Weg, ein wenig weiter { path-when }.
        [dark-lively] Dunkel und lebhaft den ganzen Weg, ein wenig weiter { path-when }.
        [bright-quiet] Hell und ruhig den ganzen Weg, ein wenig weiter { path-when }.
        [bright-lively] Hell und lebhaft den ganzen Weg, ein wenig weiter { path-when }.
       *[even] Ausgeglichen den ganzen Weg, ein wenig weiter { path-when }.
    }
path-when =
    { $n ->
        [2] in zwei Liedern
        [3] in drei Liedern
        [4] in vier Liedern
        [5] in fünf Liedern
        [6] in sechs Liedern
        [one] mit dem nächsten Lied
       *[other] in { $n } Liedern
    }

## What it learns of your face

learn-title = Was es von deinem Gesicht lernt
learn-wrong = Stimmt nicht?
learn-rest = Bring ihm dein ruhiges Gesicht bei
learn-told = Was es gelernt hat
learn-on = Auf dein Gesicht abgestimmt
words-label = Was stimmt
words-right = Das stimmt
words-undo = Rückgängig
words-taken = Zurückgenommen.
rest-why = Manche Gesichter wirken auf Moodify auch in Ruhe traurig oder wütend. Sieh 20 Sekunden mit entspanntem Gesicht in die Kamera, wie beim Lesen, dann berücksichtigt es das.
rest-kept = Ein paar Zahlen werden dort behalten, wo Moodify läuft, und kein Bild. Du kannst es jederzeit zurücknehmen.
rest-start = Anfangen
rest-start-camera = Kamera einschalten und anfangen
rest-later = Nicht jetzt
rest-progress = Dein ruhiges Gesicht wird gemessen
rest-ease = Lass dein Gesicht ruhen
rest-ease-more = Sieh in die Kamera wie beim Lesen. Du musst den Atem nicht anhalten.
rest-waits = Es wartet, bis es dich gut sieht.
rest-cancel = Abbrechen
rest-half = Noch zehn Sekunden.
rest-begun = Es wird gemessen. Lass dein Gesicht 20 Sekunden ruhen.
rest-stopped = Es wurde abgebrochen, also ist nichts gemessen.
rest-done = Fertig
rest-undo = Rückgängig
rest-again = Noch einmal
rest-undone = Zurückgenommen: Es wird geschätzt wie zuvor.
rest-fine = Dein ruhiges Gesicht sieht schon neutral aus. Nichts war zu ändern.
rest-corrected =
    { $mood ->
        [happy] In Ruhe sahst du zu *{ $before } fröhlich* aus. Von jetzt an zählt das als *{ $after }*.
        [sad] In Ruhe sahst du zu *{ $before } traurig* aus. Von jetzt an zählt das als *{ $after }*.
        [angry] In Ruhe sahst du zu *{ $before } wütend* aus. Von jetzt an zählt das als *{ $after }*.
       *[neutral] In Ruhe sahst du zu *{ $before } neutral* aus. Von jetzt an zählt das als *{ $after }*.
    }
rest-bars = Dein ruhiges Gesicht, vorher und nachher
rest-bar = { mood-name }: vorher { $before }, jetzt { $after }
told-resting = Dein ruhiges Gesicht
told-back = Zurücknehmen
told-back-label = Zurücknehmen: { $what }
told-erase = Alles löschen
told-erased = Gelöscht. Schätzungen werden nicht mehr berichtigt.
told-note = Das Neueste zuerst. Nichts davon ändert das Netz; es berichtigt nur, was es aus deinem Gesicht macht.
told-is-happy = Ich bin fröhlich
told-is-neutral = Ich fühle mich neutral
told-is-sad = Ich bin traurig
told-is-angry = Ich bin wütend
told-not-happy = Ich bin nicht fröhlich
told-not-neutral = Ich fühle mich nicht neutral
told-not-sad = Ich bin nicht traurig
told-not-angry = Ich bin nicht wütend
told-right-happy = Fröhlich stimmt
told-right-neutral = Neutral stimmt
told-right-sad = Traurig stimmt
told-right-angry = Wütend stimmt
noted-not-happy = Fröhlich zählt jetzt weniger.
noted-not-neutral = Neutral zählt jetzt weniger.
noted-not-sad = Traurig zählt jetzt weniger.
noted-not-angry = Wütend zählt jetzt weniger.
noted-is-happy = Fröhlich zählt jetzt mehr.
noted-is-neutral = Neutral zählt jetzt mehr.
noted-is-sad = Traurig zählt jetzt mehr.
noted-is-angry = Wütend zählt jetzt mehr.
noted-right = Gut zu wissen.
refused-few = Die Kamera hat zu wenige Bilder gegeben.
refused-few-hint = Schließ, was diesen Computer beschäftigt, und versuch es noch einmal.
refused-smiling = Du scheinst zu lächeln, also ist das nicht dein ruhiges Gesicht.
refused-smiling-hint = Lass dein Gesicht los, wie beim Lesen.
refused-moving = Du hast dich viel bewegt.
refused-moving-hint = Sitz die zwanzig Sekunden still.
refused-changing = Dein Ausdruck hat sich ständig geändert.
refused-changing-hint = Sprich währenddessen nicht, und lass dein Gesicht ruhen.
refused-no-face = Dein Gesicht war zu lange nicht zu sehen.
refused-no-face-hint = Setz dich so, dass die Kamera es sieht.
refused-too-dark = Es war zu dunkel, um dein Gesicht gut zu sehen.
refused-too-dark-hint = Mach ein Licht vor dir an.
refused-too-bright = Es war zu hell, um dein Gesicht gut zu sehen.
refused-too-bright-hint = Dreh dich vom Licht weg.
refused-too-blurred = Das Bild war verwischt.
refused-too-blurred-hint = Wisch die Linse ab und halte still.
refused-too-small = Dein Gesicht war zu weit weg.
refused-too-small-hint = Komm näher an die Kamera.
refused-too-turned = Dein Gesicht war abgewandt.
refused-too-turned-hint = Sieh zur Kamera.

## Taste and filters

taste-open = Geschmack und Filter
taste-open-filtered = { taste-open } ({ $n })
taste-title = Geschmack und Filter
taste-loading = Einen Moment …
learned-title = Was Moodify gelernt hat
learned-none = Noch lässt sich nichts sagen. Es lernt aus Liedern, die dir gefallen, die du überspringst oder zu Ende hörst.
learned-how-like = Ein Lied *gefällt dir*: mehr von seinem Interpreten, seinem Genre und seiner Sprache.
learned-how-play = *Hör es zu Ende*: etwas mehr davon.
learned-how-skip = *Überspring es früh*, oder drück *Nichts für mich*: weniger davon, in dieser Stimmung.
learned-how-fits = Sag, ob es *zur Stimmung passt*: Dann weiß es besser, was dahin gehört.
learned-private = In einer Datei auf dem Computer, auf dem Moodify läuft. Lieder von Spotify lehren nichts.
learned-forget = Vergessen
learned-forget-label = Vergessen: { $text }
learned-all = Alles vergessen
learned-sure = Alles Gelernte vergessen? Was dir gefällt, bleibt.
learned-yes = Alles vergessen
learned-no = Behalten
learned-gone = Vergessen.
filters-title = Nur diese Lieder
filters-lead = Nichts gewählt heißt alles. Was läuft, läuft weiter; die Lieder danach ändern sich.
filters-languages = Sprache
filters-genres = Genre
filters-decades = Aus den
filters-unknown = unbekannt
filters-words = Worte
filters-clean = Ohne Lieder mit dem Vermerk „explizit“
filters-marked = Vermerkt sind bisher: { $n }. Was niemand vermerkt hat, bleibt dabei.
language-none = Instrumental
filters-clear = Wieder alles
filters-more = Alle zeigen
filters-few = Mehr zu wählen gibt es, sobald von Liedern Sprache und Jahr bekannt sind. Füg welche hinzu mit „Deine Musik“.
fits-ask = Passt es zur Stimmung?
fits-yes = Ja
fits-no = Nein
fits-thanks = Danke. Moodify achtet von nun an darauf.
parts-fit = passt
parts-fresh = frisch
parts-taste = Geschmack
learned-from =
    { $n ->
        [one] Aus *{ $n } Tat* von dir: Gefallen, Überspringen, Zuendehören.
       *[other] Aus *{ $n } Taten* von dir: Gefallen, Überspringen, Zuendehören.
    }
learned-artist =
    { $more ->
        [yes] Mehr von *{ $name }*
       *[no] Weniger von *{ $name }*
    }
learned-song =
    { $more ->
        [yes] Öfter *{ $name }*
       *[no] Seltener *{ $name }*
    }
learned-language =
    { $more ->
        [yes] Mehr auf *{ $name }*
       *[no] Weniger auf *{ $name }*
    }
learned-wordless =
    { $more ->
        [yes] Mehr *ohne Gesang*
       *[no] Weniger *ohne Gesang*
    }
learned-decade =
    { $more ->
        [yes] Mehr aus *den { $name }ern*
       *[no] Weniger aus *den { $name }ern*
    }
learned-source =
    { $more ->
        [yes] Mehr von *{ $name }*
       *[no] Weniger von *{ $name }*
    }
learned-genre =
    { $more ->
        [yes] Mehr *{ $name }*
       *[no] Weniger *{ $name }*
    }
learned-in-mood =
    { $mood ->
        [happy] { $what }, wenn die Musik zu fröhlich passen soll
        [sad] { $what }, wenn die Musik zu traurig passen soll
        [angry] { $what }, wenn die Musik zu wütend passen soll
       *[neutral] { $what }, wenn die Musik zu neutral passen soll
    }
learned-for = { $liked } dafür
learned-against = { $disliked } dagegen
learned-both = { $liked } dafür, { $disliked } dagegen
decade = { $year }er
parts-label = Passt { $fit }, frisch { $fresh }, Geschmack { $taste }.

## Your own music

music-open = Deine Musik
dialog-music = Deine Musik
music-loading = Einen Moment …
folders-lead = Hör deine *eigene Musik*. Nenne einen Ordner, und Moodify findet die Stimmung jedes Lieds darin, nach seinem Klang.
folders-private = Das geschieht auf dem Computer, auf dem Moodify läuft. Kein Lied und kein Name davon verlässt ihn, und deine Dateien bleiben, wie sie sind.
folders-title = Ordner
folders-field = Ein Ordner auf diesem Computer
folders-hint = /media/musik
folders-add = Dazu
folders-empty = Gib zuerst den Pfad des Ordners ein.
folders-remove = Entfernen
folders-remove-label = { $path } entfernen
folders-missing = Gerade nicht zu finden, oder leer. Seine Lieder werden behalten, bis er wieder da ist.
folders-again = Neu einlesen
folders-pause = Pause
folders-resume = Weiter
folders-elsewhere = Ordner lassen sich nur auf dem Computer nennen, auf dem Moodify läuft: Öffne diese Seite dort, oder tipp dies:
folders-command = moodify songs scan DIR
progress-label = Wie weit die Ordner gelesen sind
progress-idle = Alles ist gelesen.
progress-paused = Es ruht. Was getan ist, bleibt getan.
progress-none = Noch wurde kein Lied gefunden.
bad-lead = Sie bleiben draußen, und alles andere geht weiter.
bad-more = Mehr zeigen
play-title = Zwischen den Liedern
play-off = Aus
play-gapless = Ohne Lücke
play-3 = 3 s blenden
play-6 = 6 s blenden
play-note = Lieder eines Albums folgen einander immer ohne Blende.
play-even = Alle Lieder gleich laut
play-even-note = Nach dem, was ihre Dateien sagen oder ihr Klang zeigt. Nichts wird übersteuert.
play-ffmpeg = Für Arten von Ton, die dieser Browser nicht abspielt, etwa AIFF, installiere ffmpeg auf dem Computer von Moodify.
audius-title = Audius: freie Musik
audius-on = Von Audius spielen
audius-off = Aus, denn es fragt Server von anderen.
audius-lead = Ganze Lieder, die ihre Urheber allen geben. Ein Konto ist nicht nötig.
audius-sees = Solange es an ist, sieht Audius deine Internetadresse, dass Moodify einmal am Tag nach Liedern fragt, und welches seiner Lieder läuft. Deine Stimmung und dein Gesicht werden nie gesendet. Ausgeschaltet, werden seine Lieder vergessen.
server-title = Ein eigener Server
server-lead = Navidrome, gonic, Airsonic und andere Subsonic-Server. Wählbar sind Lieder, deren Dateien eine Stimmung nennen.
server-address = Adresse
server-address-hint = https://music.example
server-way = Wie angemeldet wird
server-password = Passwort
server-key = API-Schlüssel
server-user = Name
server-secret = Passwort
server-api-key = API-Schlüssel
server-go = Anmelden
server-going = Wird angemeldet …
server-test = Testen
server-testing = Wird getestet …
server-save = Diese Sitzung dort speichern
server-saved = Als Playlist gespeichert
server-forget = Vergessen
server-sure = Die Anmeldung und das Gelesene vergessen? Auf dem Server ändert sich nichts.
server-yes = Den Server vergessen
server-no = Behalten
server-secret-safe = Das Passwort liegt im Schlüsselbund des Systems, wo es einen gibt, wird nie gezeigt und nur dann unverändert an den Server gesendet, wenn er für anderes zu alt ist.
settings-elsewhere = Das lässt sich nur auf dem Computer ändern, auf dem Moodify läuft.
sources-title = Alle Quellen
sources-no-server = Noch kein Server.
sources-no-folder = Noch kein Ordner.
source-ok = geht
source-broken = geht nicht
wrong-ask = Falsche Stimmung?
wrong-label = Was { $title } wirklich ist
wrong-back = Zurücknehmen
wrong-taken = Zurückgenommen.
songs =
    { $n ->
        [one] { $n } Lied
       *[other] { $n } Lieder
    }
files =
    { $n ->
        [one] { $n } Datei
       *[other] { $n } Dateien
    }
server-saved-as =
    { $n ->
        [one] „{ $name }“, { $n } Lied deines Servers.
       *[other] „{ $name }“, { $n } Lieder deines Servers.
    }
folders-placed =
    { $n ->
        [one] *{ $n } Lied* von dir ist nach seiner Stimmung wählbar.
       *[other] *{ $n } Lieder* von dir sind nach ihrer Stimmung wählbar.
    }
folders-knowing = Moodify lernt *deine Musik* gerade kennen.
folders-where = Tipp oder füg den ganzen Pfad ein. Es ist ein Ordner des Computers, auf dem Moodify läuft.
folders-where-named = Tipp oder füg den ganzen Pfad ein. Es ist ein Ordner des Computers, auf dem Moodify läuft ({ $computer }).
folders-removed = Aus { $path } wird nicht mehr gespielt. Die Dateien bleiben, wie sie sind.
folders-added = { $path } ist dabei. Die Lieder kommen, sobald sie gelesen sind.
progress-looking =
    { $n ->
        [one] Dateien werden gesucht: bisher { $n } Datei
       *[other] Dateien werden gesucht: bisher { $n } Dateien
    }
progress-scanning = Dateien werden gelesen: { $done } von { $total }
progress-listening = Lieder werden angehört: { $done } von { $total }
left-under-minute = noch weniger als eine Minute
left-minutes =
    { $n ->
        [one] noch etwa { $n } Minute
       *[other] noch etwa { $n } Minuten
    }
left-hours =
    { $n ->
        [one] noch etwa { $n } Stunde
       *[other] noch etwa { $n } Stunden
    }
progress-waits =
    { $n ->
        [one] { $n } Datei noch ohne Stimmung.
       *[other] { $n } Dateien noch ohne Stimmung.
    }
bad-count =
    { $n ->
        [one] { $n } Datei ist nicht lesbar: welche, und warum
       *[other] { $n } Dateien sind nicht lesbar: welche, und warum
    }
server-signed-in = Du bist bei *{ $address }* angemeldet.
server-signed-in-as = Du bist bei *{ $address }* als *{ $user }* angemeldet.
sign-in-kept = Die Anmeldung liegt hier: { $place }.
sign-in-kept-keyring = Die Anmeldung liegt im Schlüsselbund dieses Systems.
sign-in-kept-file = Die Anmeldung liegt in der Datei { $path }, die nur ihr Besitzer lesen kann.
wrong-said =
    { $mood ->
        [happy] Du hast gesagt: fröhlich.
        [sad] Du hast gesagt: traurig.
        [angry] Du hast gesagt: wütend.
       *[neutral] Du hast gesagt: neutral.
    }

## Journal

journal-open = Tagebuch
journal-title = Tagebuch
journal-loading = Einen Moment …
journal-lead-off = Führ ein *Tagebuch* darüber, wie du dich fühlst, was du hörst, und wie du dich danach fühlst.
journal-lead-new = Dein Tagebuch ist *an*. Was du von jetzt an hörst, steht hier.
journal-switch = Ein Tagebuch führen
journal-switch-on = Aus behält, was da ist, und fügt nichts hinzu.
journal-switch-off = Es ist aus, bis du es einschaltest.
journal-kept-title = Was behalten wird
journal-elsewhere = Das Tagebuch lässt sich nur auf dem Computer öffnen, auf dem Moodify läuft. Was du von hier aus hörst, wird nicht hineingeschrieben.
view-title = Zurückblicken
view-label = Was du ansehen willst
view-day = Tag
view-week = Woche
view-month = Monat
view-year = Jahr
view-before = Früher
view-after = Später
view-today = Heute
view-none = nichts
view-empty = Nichts wurde aufgeschrieben.
year-caption = Die Stimmung jedes Tages. Wähle einen Monat, um seine Tage zu sehen.
month-caption = Die Stimmung jedes Tages. Wähle einen Tag, um ihn anzusehen.
week-list = Die Tage der Woche
day-list = Der Tag nach seinen Zeiten
day-up = hell
day-down = dunkel
lifts-title = Lieder, die dich heben
lifts-none = Noch lässt sich keines nennen. Ein Lied wird erst nach vier Malen genannt, und nur, wenn Zufall es kaum erklärt.
lifts-note = Danach ging es dir öfter besser, als der Zufall es hätte. Das macht sie nicht zur Ursache und ist kein ärztlicher Rat.
take-title = Deins zum Mitnehmen, deins zum Löschen
take-json = Als JSON speichern
take-csv = Als CSV speichern
erase-button = Tagebuch löschen
erase-sure = Alles löschen, auch von der Platte? Es lässt sich nicht zurückholen.
erase-yes = Alles löschen
erase-no = Behalten
erase-done = Das Tagebuch ist gelöscht und aus.
felt-ask = Wie war das?
felt-better = Besser
felt-same = Gleich
felt-worse = Schlechter
felt-dismiss = Sag ich nicht
felt-thanks = Aufgeschrieben.
felt-back = Zurückgenommen.
kept-what = Was
kept-what-text = Stimmungen, die einige Sekunden hielten, deine Wünsche, Moodifys eigene Lieder, und was du danach antippst. Nie ein Bild. Nichts von Spotify.
kept-where = Wo
kept-where-text = In einer Datei auf diesem Computer. Sie wird nirgendwohin gesendet und nur hier gezeigt.
kept-long = Wie lange
kept-long-text = Bis du es löschst: ein Knopf, und es ist von der Platte verschwunden.
left-finished = zu Ende gehört
left-skipped = übersprungen
left-played = vor dem Ende verlassen
wished =
    { $wish ->
        [lift] Dein Wunsch: mich heben
        [calm] Dein Wunsch: mich beruhigen
        [hold] Dein Wunsch: so halten
        [goal] Dein Wunsch: zu einem Ziel von mir
       *[match] Dein Wunsch: zu meiner Stimmung passen
    }
long-seconds =
    { $n ->
        [one] { $n } Sekunde
       *[other] { $n } Sekunden
    }
long-minutes =
    { $n ->
        [one] { $n } Minute
       *[other] { $n } Minuten
    }
long-hours =
    { $n ->
        [one] { $n } Stunde
       *[other] { $n } Stunden
    }
journal-lead-holds =
    { $on ->
        [yes] Dein Tagebuch ist *an*. Darin: *{ $songs }* an *{ $days }* seit dem { $since }.
       *[no] Dein Tagebuch ist *aus*. Darin: *{ $songs }* an *{ $days }* seit dem { $since }.
    }
days =
    { $n ->
        [one] { $n } Tag
       *[other] { $n } Tagen
    }
journal-place = Die Datei: { $place }
summary-mood =
    { $mood ->
        [happy] meist fröhlich
        [sad] meist traurig
        [angry] meist wütend
       *[neutral] meist neutral
    }
summary-mood-seen =
    { $mood ->
        [happy] meist fröhlich, zu sehen für { $long }
        [sad] meist traurig, zu sehen für { $long }
        [angry] meist wütend, zu sehen für { $long }
       *[neutral] meist neutral, zu sehen für { $long }
    }
summary-better = { $n } besser
summary-same = { $n } gleich
summary-worse = { $n } schlechter
day-mood-said =
    { $mood ->
        [happy] fröhlich, von dir gesagt
        [sad] traurig, von dir gesagt
        [angry] wütend, von dir gesagt
       *[neutral] neutral, von dir gesagt
    }
day-mood-picture =
    { $mood ->
        [happy] fröhlich, nach einem Bild
        [sad] traurig, nach einem Bild
        [angry] wütend, nach einem Bild
       *[neutral] neutral, nach einem Bild
    }
day-mood-seen =
    { $mood ->
        [happy] fröhlich, für { $long }
        [sad] traurig, für { $long }
        [angry] wütend, für { $long }
       *[neutral] neutral, für { $long }
    }
felt-mood =
    { $mood ->
        [happy] fröhlich
        [sad] traurig
        [angry] wütend
       *[neutral] neutral
    }
felt-around = { $before } → { $after }
lift-said =
    { $n ->
        [one] Du hast { $better } von { $n } Mal *besser* gesagt.
       *[other] Du hast { $better } von { $n } Malen *besser* gesagt.
    }
lift-said-worse =
    { $n ->
        [one] Du hast { $better } von { $n } Mal *besser* gesagt, { $worse }-mal schlechter.
       *[other] Du hast { $better } von { $n } Malen *besser* gesagt, { $worse }-mal schlechter.
    }
lift-seen =
    { $n ->
        [one] Nach *{ $n } Mal* Hören sah dein Gesicht heller aus als sonst dann: um { $lift }, wahrscheinlich { $low } bis { $high }, auf einer Skala von −1 bis 1.
       *[other] Nach *{ $n } Mal* Hören sah dein Gesicht heller aus als sonst dann: um { $lift }, wahrscheinlich { $low } bis { $high }, auf einer Skala von −1 bis 1.
    }
felt-after = Nach „{ $title }“ fühle ich mich: { $word }
felt-ask-title = Wie fühlst du dich nach „{ $title }“?
day-graph =
    { $n ->
        [one] { $n } Stimmung von { $first } bis { $last }; die Liste darunter nennt sie.
       *[other] { $n } Stimmungen von { $first } bis { $last }; die Liste darunter nennt sie.
    }

## Spotify

from-title = Musik von
from-here = Moodify
from-spotify = Spotify
from-settings = Spotify-Einstellungen
spotify-on = auf Spotify
spotify-on-label = { $title } auf Spotify, in einem neuen Tab
spotify-skip = Nichts für mich: überspringen und heute weglassen
dialog-title = Spotify
spotify-loading = Einen Moment …
connect-lead = Hör deine *eigenen Lieder von Spotify*. Du sagst, welche deiner Playlists fröhlich, neutral, traurig oder wütend sind, und Moodify spielt daraus.
connect-private = Was Moodify liest, bleibt auf dem Computer, auf dem es läuft. Nichts lernt daraus, und Abmelden löscht es.
connect-guide = Einmal brauchst du eine Client-ID
connect-guide-why = So erkennt Spotify ein Programm. Sie kostet nichts und braucht etwa drei Minuten.
connect-again = Wie du eine Client-ID machst
connect-step1 = Öffne *Spotifys Dashboard* und melde dich an. Das Konto, das die ID macht, braucht Spotify Premium.
connect-dashboard = Dashboard öffnen
connect-step2 = Drück „Create app“. Name und Beschreibung sind beliebig.
connect-step3 = Trag als Redirect URI genau dies ein:
connect-copy = Kopieren
connect-copied = Kopiert
connect-step4 = Wähle „Web API“ und „Web Playback SDK“, stimm den Bedingungen zu und drück „Save“.
connect-step5 = Kopier die „Client ID“, die Spotify zeigt, und füg sie unten ein.
connect-family = Wer sonst hier wohnt, kann dieselbe ID benutzen: Füg dort bis zu fünf Menschen hinzu, unter User Management.
connect-field = Client-ID
connect-go = Spotify verbinden
connect-going = Weiter zu Spotify …
connect-empty = Gib zuerst die Client-ID ein: 32 Buchstaben und Ziffern.
without-title = Ohne zu verbinden
without-text = Lieder von Spotify in deiner eigenen Liste spielen in Spotifys eigenem Player, gleich auf dieser Seite; wo du bei Spotify nicht angemeldet bist, je 30 Sekunden. Und der Link jedes Lieds öffnet sich in Spotify.
lists-title = Deine Playlists für Stimmungen
lists-lead = Sag, für welche Stimmung jede Playlist ist. Ihre Lieder spielen dann dafür.
lists-loading = Spotify wird nach deinen Playlists gefragt …
lists-none = Auf Spotify gibt es noch keine Playlist von dir.
lists-again = Noch einmal nachsehen
lists-leave = Weglassen
lists-mood = Die Stimmung von { $name }
lists-closed = Warum manche nicht lesbar sind
lists-copy = So kannst du sie doch benutzen: Öffne sie in Spotify, wähle alle Lieder und leg sie in eine neue eigene Playlist. Dann sieh noch einmal nach.
read-title = Lieder für jede Stimmung
read-start = Lieder lesen
read-resume = Weiterlesen
read-again = Noch einmal lesen
read-stop = Anhalten
read-first = Wähle zuerst für eine Playlist eine Stimmung.
read-ready = Moodify liest die Playlists, die eine Stimmung haben.
read-done = Alles ist gelesen.
read-stopped = Angehalten. Was gelesen ist, bleibt.
read-csv = Als CSV herunterladen
read-report = Den Bericht ansehen
liked-title = Lieder, die dir gefallen
liked-lead = Sortier von Hand die Lieder, die dir gefallen, eines nach dem anderen.
liked-go = Lieder sortieren
sort-title = Welche Stimmung ist es?
sort-back = Zurück zu den Spotify-Einstellungen
sort-pass = Auslassen
sort-undo = Rückgängig
sort-loading = Deine Lieder werden geholt …
sort-done = Das waren alle.
sort-none = Es ist kein Lied mehr zu sortieren.
save-title = Diese Sitzung
save-lead = Behalte, was du hier gehört hast und was noch kommt, als eigene Playlist.
save-go = Als Playlist speichern
save-none = Sobald hier Lieder von Spotify laufen, kannst du sie als Playlist speichern.
out-title = Abmelden
out-go = Abmelden und alles vergessen
out-sure = Abmelden und löschen, was Moodify von Spotify gelesen hat? Deine Playlists auf Spotify bleiben, wie sie sind.
out-yes = Abmelden und vergessen
out-no = Angemeldet bleiben
out-done = Du bist abgemeldet, und das Gelesene ist gelöscht.
on-title = Abspielen auf
on-button = Spielt auf
on-none = Wähle, wo
on-page = Diese Seite
on-page-note = Dieser Browser-Tab wird ein Gerät deines Spotify.
on-embed = Spotifys eigener Player
on-embed-note = Auf dieser Seite, auch ohne Premium.
on-refresh = Noch einmal nach Geräten suchen
on-looking = Deine Geräte werden gesucht …
on-no-devices = Kein Gerät ist wach. Öffne Spotify auf einem Telefon, Computer oder Lautsprecher und sieh noch einmal nach.
on-active = gerade in Gebrauch
on-restricted = nimmt keine Befehle anderer Programme an
on-frame = Spotifys eigener Player
on-device = Moodify als Gerät von Spotify
on-starting = Der Player wacht auf …
on-other = Spotify spielt gerade etwas anderes. Drück auf Abspielen, um zurückzukommen.
on-press-frame = Drück in Spotifys eigenem Player oben auf Abspielen.
act-embed = Spotifys eigenen Player nehmen
act-devices = Geräte zeigen
act-settings = Spotify-Einstellungen
empty-mood = Sobald es eine Stimmung gibt, stehen hier deine Lieder von Spotify, die passen.
empty-looking = Bekannte Lieder werden auf Spotify gesucht …
empty-none = Spotify hatte keines der bekannten Lieder für diese Stimmung. Gib einer deiner Playlists diese Stimmung, und lies ihre Lieder.
empty-signed-out = Verbinde Spotify, oder nimm Links von Spotify in deine eigene Liste auf, um hier Spotify zu hören.
empty-connect = Spotify verbinden
kind-computer = Computer
kind-smartphone = Telefon
kind-tablet = Tablet
kind-speaker = Lautsprecher
kind-tv = Fernseher
kind-avr = Receiver
kind-automobile = Auto
kind-game-console = Konsole
connected = Du bist verbunden.
connected-as = Du bist als *{ $name }* verbunden.
connected-until = Bis { $day }; dann bittet Spotify dich, dich neu anzumelden.
keep-days =
    { $days ->
        [one] Was von Spotify gelesen wurde, wird { $days } Tag behalten und dann neu gelesen.
       *[other] Was von Spotify gelesen wurde, wird { $days } Tage behalten und dann neu gelesen.
    }
lists-suggested =
    { $mood ->
        [happy] Vorschlag: fröhlich
        [sad] Vorschlag: traurig
        [angry] Vorschlag: wütend
       *[neutral] Vorschlag: neutral
    }
lists-suggested-from =
    { $mood ->
        [happy] Vorschlag: fröhlich, wegen { $words }
        [sad] Vorschlag: traurig, wegen { $words }
        [angry] Vorschlag: wütend, wegen { $words }
       *[neutral] Vorschlag: neutral, wegen { $words }
    }
lists-accept-all =
    { $n ->
        [0] Keine Vorschläge mehr
       *[other] Alle Vorschläge annehmen ({ $n })
    }
lists-accepted =
    { $n ->
        [one] { $n } Vorschlag angenommen.
       *[other] { $n } Vorschläge angenommen.
    }
lists-closed-count =
    { $n ->
        [one] { $n } Playlist ist nicht lesbar: warum, und was hilft
       *[other] { $n } Playlists sind nicht lesbar: warum, und was hilft
    }
lists-songs-read =
    { $n ->
        [one] { $n } Lied gelesen
       *[other] { $n } Lieder gelesen
    }
read-progress =
    { $n ->
        [one] { $done } von { $n } Lied
       *[other] { $done } von { $n } Liedern
    }
read-reading = „{ $name }“ wird gelesen
read-reading-next = Wird gelesen …
read-back = Komm um { $time } wieder.
read-skipped = Ausgelassen: { $list }.
read-skipped-gone =
    { $n ->
        [one] { $n } Lied, das es nicht mehr gibt
       *[other] { $n } Lieder, die es nicht mehr gibt
    }
read-skipped-local =
    { $n ->
        [one] { $n } eigene Datei
       *[other] { $n } eigene Dateien
    }
read-skipped-episodes =
    { $n ->
        [one] { $n } Folge
       *[other] { $n } Folgen
    }
sort-count = { $done } von { $known } sortiert
save-saved =
    { $n ->
        [one] Gespeichert als „{ $name }“, mit { $n } Lied:
       *[other] Gespeichert als „{ $name }“, mit { $n } Liedern:
    }

## Listeners: several people at one Moodify

household-me = Ich
who-title = *Wer* hört?
who-hello = Hallo, *{ $name }*
who-now = hört gerade
who-pin = mit PIN
who-guest = Gast
who-guest-note = nichts wird behalten
who-manage = Hörer
who-manage-note = jemanden hinzufügen, PINs
who-pin-label = Deine PIN
who-stay = Auf diesem Gerät nicht wieder fragen
who-stay-note = Sonst wird wieder gefragt, wenn der Browser zu war, oder nach zwölf Stunden.
who-go = Weiter
who-back = Jemand anderes
who-forgot = Vergessen? Auf Moodifys Computer nimmt „moodify listeners pin NAME --reset“ sie weg.
who-open = { $name } hört: wechseln
household-open = Hörer
household-title = Hörer
household-lead = Hört hier noch jemand? Dann hat jeder *das Seine*: was gefällt und gelernt ist, das Gesicht, das Tagebuch.
household-you = Du
household-others = Wer sonst hier hört
household-others-note = Jeder ändert Namen und PIN selbst, sobald er als der gewählt ist, der hört.
household-elsewhere = Andere lassen sich auf Moodifys eigenem Computer hinzufügen.
household-honest = Eine PIN hält die Menschen eines Haushalts auf dieser Seite auseinander. Sie ist kein Schloss für die Dateien: Wer das Konto des Computers benutzt, kann sie lesen.
household-add-title = Jemand anderes
household-add = Hinzufügen
household-added = { $name } ist dabei.
household-name = Name
household-mine = Dein eigener Name
household-colour = Farbe
household-colour-name =
    { $colour ->
        [amber] Bernstein
        [coral] Koralle
        [rose] Rosa
        [violet] Violett
        [blue] Blau
        [teal] Petrol
        [green] Grün
       *[stone] Stein
    }
household-pin-title = Eine PIN für dich
household-pin-optional = PIN, wenn es eine geben soll
household-pin-note = 4 bis 12 Ziffern
household-pin-old = Die bisherige PIN
household-pin-new = Neue PIN
household-pin-set = PIN setzen
household-pin-change = PIN ändern
household-pin-none = Keine PIN mehr
household-pin-is-set = Die PIN ist gesetzt.
household-pin-gone = Es gibt keine PIN mehr.
household-rename = Name oder Farbe ändern
household-save = Speichern
household-saved = Gespeichert.
household-remove = Mich entfernen
household-remove-sure = { $name } entfernen? Alles wird von der Platte gelöscht: was gefällt, was lief, was von Geschmack und Gesicht gelernt ist, das Tagebuch. Es lässt sich nicht zurückholen.
household-remove-yes = Alles löschen
household-keep = Behalten
problem-pin = Das ist nicht die PIN.
problem-pin-wait = Zu viele falsche PINs. Warte eine Weile.
problem-household = So lassen sich die Hörer nicht ändern.
problem-who-listens = Sag, wer hört.
problem-not-your-own = Das darf nur der ändern, dem es gehört.
problem-guest = Ein Gast hat kein Tagebuch.

## Other devices at home

lan-title = Auf deinem Telefon
lan-off = Moodify lässt sich auch auf Telefonen und anderen Geräten zu Hause öffnen. Starte es mit { $command }
lan-scan = Scann ihn mit der Kamera deines Telefons. Er lässt innerhalb einer Viertelstunde ein Gerät herein.
lan-qr = QR-Code mit dem Link für dein Telefon
lan-another = Ein anderer Link
lan-open-code = Oder öffne { $address } und tipp { $code }.
lan-open-off = Oder öffne { $address }. Zu viele falsche Codes wurden getippt, darum ist der Code aus. { $another }
lan-new-code = Ein anderer Code
lan-warned = Beim ersten Mal warnt das Telefon, dass es diesen Computer nicht kennt. Damit es ihn kennt, öffne { $trust } auf dem Telefon. Dort bekommt es ein Zertifikat, dessen SHA-256-Fingerabdruck dieser sein muss:
lan-devices = Hereingelassen
lan-nobody = Noch kein Gerät.
lan-forget = Vergessen
lan-forget-one = { $name } vergessen
lan-forget-all = Alle vergessen
lan-since = seit { $day }, zuletzt hier { $seen }
lan-elsewhere = Andere Geräte werden auf Moodifys eigenem Computer hereingelassen: Seine Hilfe zeigt, wie.
lan-trust = Warnt dein Gerät vor dieser Seite? Mach ihr Zertifikat bekannt unter { $address }

## Letting a device in

pair-page-title = Moodify: dieses Gerät hereinlassen
pair-ask = Dieses Gerät ist *neu hier*. Welchen Code zeigt Moodifys Computer?
pair-moment = Einen *Moment* …
pair-code = Sechs Ziffern
pair-go = Lass mich herein
pair-where = Sie stehen im Terminal, in dem Moodify gestartet wurde, und in der Hilfe seiner Seite auf jenem Computer.
pair-gone = Moodify antwortet nicht.
pair-gone-hint = Ist dieses Gerät noch im Heimnetz, und läuft Moodify?
pair-odd = Ein Code hat sechs Ziffern.

## When Moodify isn't running, and this device

offline-title = Moodify *läuft nicht*. Starte es, und diese Seite *kommt von selbst wieder*.
offline-how-here = Öffne ein Terminal auf diesem Computer und tipp:
offline-how-there = Ist dieses Gerät im Heimnetz? Dann öffne ein Terminal auf dem Computer { $host } und tipp:
offline-again = Jetzt versuchen
device-title = Auf diesem Gerät
device-install = Moodify installieren
device-install-why = Als App hat es ein eigenes Fenster und ein eigenes Symbol.
device-install-share = Um es als App zu haben: Wähle im Menü „Teilen“ des Browsers „Zum Home-Bildschirm“.
device-notify = Sag mir, wenn ein Lied beginnt
device-notify-note = Solange diese Seite nicht zu sehen ist: Titel und Interpret, für ein paar Sekunden. Nie eine Stimmung.
device-notify-refused = Der Browser sperrt Mitteilungen dieser Seite. Klick zum Erlauben auf das Zeichen links der Adresse.
device-notify-cannot = Dieser Browser oder diese Adresse hat keine Mitteilungen.

## Refused: the kind of it, above the server's own words where those have no message here

problem-other = Das ging nicht.
problem-picture = Das Bild lässt sich nicht benutzen.
problem-network = Gesichter lassen sich nicht lesen.
problem-catalogue = Das Verzeichnis der Lieder lässt sich nicht benutzen.
problem-journal = Das Tagebuch lässt sich nicht benutzen.
problem-source = Eine Quelle von Liedern ging nicht.
problem-list = Diese Liste lässt sich nicht lesen.
problem-sound = Das Lied lässt sich nicht abspielen.
problem-song = Dieses Lied gibt es nicht.
problem-taste-missing = Das wurde nie gelernt.
problem-taste = Das Gelernte lässt sich nicht benutzen.
problem-spotify = Das geht mit Spotify nicht.
problem-spotify-sign-in = Melde dich bei Spotify an.
problem-spotify-not-allowed = Die Client-ID lässt dich nicht herein.
problem-spotify-owner-premium = Die Client-ID lässt sich nicht benutzen.
problem-spotify-premium = Dafür ist Spotify Premium nötig.
problem-spotify-not-yours = Die Playlist ist nicht lesbar.
problem-spotify-no-device = Kein Gerät von Spotify ist wach.
problem-spotify-missing = Das gibt es bei Spotify nicht.
problem-spotify-busy = Spotify braucht eine Pause.
problem-spotify-quota = Das Kontingent bei Spotify ist verbraucht.
problem-spotify-away = Spotify antwortet nicht.
problem-spotify-refused = Spotify hat abgelehnt.
problem-refused = Das geht nicht.
problem-invalid = Das ist nicht gültig.
problem-fault = Moodify hat einen Fehler gemacht.
problem-not-found = Da ist nichts.
problem-too-many = Zu viel auf einmal.
problem-too-large = Das ist zu groß.
problem-session = Diese Sitzung ist zu Ende.
problem-sessions = Zu viele Seiten sind offen.
problem-elsewhere-than-here = Nur auf Moodifys eigenem Computer.
gone-hint = Das Programm auf diesem Computer wurde vielleicht beendet.
no-device-hint = Öffne Spotify auf einem Telefon, Computer oder Lautsprecher und versuch es noch einmal, oder nimm Spotifys eigenen Player auf dieser Seite.
sdk-silent = Spotifys Player ist auf dieser Seite nicht gestartet.
sdk-silent-hint = Vielleicht hält ihn ein Blocker auf, oder dieser Browser kann keine geschützte Musik abspielen. Spotifys eigener Player geht vielleicht.
sdk-premium = Spotify lässt Seiten nur für Konten mit Premium abspielen.
sdk-premium-hint = Spotifys eigener Player braucht keines.
sdk-sign-in = Spotify hat die Anmeldung für diese Seite nicht angenommen.
sdk-sign-in-hint = Melde dich in den Spotify-Einstellungen ab und wieder an.
sdk-song = Spotify konnte dieses Lied auf dieser Seite nicht abspielen.
sdk-song-hint = Versuch das nächste, oder ein anderes Gerät.

## Why a song was chosen

offer-mood =
    { $mood ->
        [happy] Dein Gesicht wirkt jetzt fröhlich. Soll die Musik folgen?
        [sad] Dein Gesicht wirkt jetzt traurig. Soll die Musik folgen?
        [angry] Dein Gesicht wirkt jetzt wütend. Soll die Musik folgen?
       *[neutral] Dein Gesicht wirkt jetzt neutral. Soll die Musik folgen?
    }
said-own-choice = Dieses Lied hast du selbst gewählt.
said-chose-point = Du hast selbst einen Punkt gewählt.
said-chose-mood =
    { $mood ->
        [happy] Du hast selbst „fröhlich“ gewählt.
        [sad] Du hast selbst „traurig“ gewählt.
        [angry] Du hast selbst „wütend“ gewählt.
       *[neutral] Du hast selbst „neutral“ gewählt.
    }
said-face-hard =
    { $by ->
        [picture] Das Gesicht auf dem Bild war schwer zu lesen.
       *[camera] Dein Gesicht war schwer zu lesen.
    }
said-face-looked =
    { $mood ->
        [happy] { $by ->
                [picture] Das Gesicht auf dem Bild wirkte zu { $n } % fröhlich.
                *[camera] Dein Gesicht wirkte zu { $n } % fröhlich.
            }
        [sad] { $by ->
                [picture] Das Gesicht auf dem Bild wirkte zu { $n } % traurig.
                *[camera] Dein Gesicht wirkte zu { $n } % traurig.
            }
        [angry] { $by ->
                [picture] Das Gesicht auf dem Bild wirkte zu { $n } % wütend.
                *[camera] Dein Gesicht wirkte zu { $n } % wütend.
            }
        *[neutral] { $by ->
                [picture] Das Gesicht auf dem Bild wirkte zu { $n } % neutral.
                *[camera] Dein Gesicht wirkte zu { $n } % neutral.
            }
    }
said-aim =
    { $wish ->
        [match] Dazu passend liegt Musik bei Valenz { SIGNED($valence) }, Erregung { SIGNED($arousal) }: { said-place }.
        [lift] Um dich von dort zu heben, liegt Musik bei Valenz { SIGNED($valence) }, Erregung { SIGNED($arousal) }: { said-place }.
        [calm] Um von dort zu beruhigen, liegt Musik bei Valenz { SIGNED($valence) }, Erregung { SIGNED($arousal) }: { said-place }.
        [hold] Die Musik sollte bleiben, wo sie war, bei Valenz { SIGNED($valence) }, Erregung { SIGNED($arousal) }: { said-place }.
        [goal] Auf dem Weg zu deinem Ziel liegt Musik bei Valenz { SIGNED($valence) }, Erregung { SIGNED($arousal) }: { said-place }.
       *[asked] Gesucht war Musik bei Valenz { SIGNED($valence) }, Erregung { SIGNED($arousal) }: { said-place }.
    }
said-place =
    { $aim ->
        [even] in der Mitte
       *[other] { aim-words }
    }
said-fit =
    { $far ->
        [yes] Dieses Lied liegt bei { SIGNED($valence) }, { SIGNED($arousal) }: { NUMBER($distance, minimumFractionDigits: 2, maximumFractionDigits: 2) } entfernt, also nicht nah.
       *[no] Dieses Lied liegt bei { SIGNED($valence) }, { SIGNED($arousal) }: { NUMBER($distance, minimumFractionDigits: 2, maximumFractionDigits: 2) } entfernt.
    }
said-parts =
    { $taste ->
        [yes] Es { said-parts-fit }, { said-parts-fresh } und dürfte dir gefallen.
        [no] Es { said-parts-fit }, { said-parts-fresh } und ist vielleicht nicht dein Geschmack.
       *[none] Es { said-parts-fit } und { said-parts-fresh }.
    }
said-parts-fit =
    { $fit ->
        [well] passt gut
        [little] passt ein wenig
       *[plain] passt
    }
said-parts-fresh =
    { $fresh ->
        [yes] ist frisch
       *[no] lief vor nicht langer Zeit
    }
said-liked = Dieses hat dir schon gefallen.
said-held-back =
    { $by ->
        [heard] Ein näheres Lied ruht: Du hast es vor Kurzem gehört.
        [artist] Ein näheres Lied wartet, damit Lieder desselben Interpreten auseinanderliegen.
        [genre] Ein näheres Lied wartet, damit die Genres gemischt bleiben.
        [language] Ein näheres Lied wartet, damit die Sprachen gemischt bleiben.
       *[decade] Ein näheres Lied wartet, damit Altes und Neues gemischt bleiben.
    }
said-went-before =
    { $well ->
        [yes] Es lief schon einmal gut.
       *[no] Es lief schon einmal weniger gut.
    }
said-taught-artist =
    { $more ->
        [yes] Du hast Moodify gelehrt: mehr von { $name }.
       *[no] Du hast Moodify gelehrt: weniger von { $name }.
    }
said-taught-genre =
    { $more ->
        [yes] Du hast Moodify gelehrt: mehr { $name }.
       *[no] Du hast Moodify gelehrt: weniger { $name }.
    }
said-taught-source =
    { $more ->
        [yes] Du hast Moodify gelehrt: mehr von { $name }.
       *[no] Du hast Moodify gelehrt: weniger von { $name }.
    }
said-taught-language =
    { $more ->
        [yes] Du hast Moodify gelehrt: mehr in der Sprache { $name }.
       *[no] Du hast Moodify gelehrt: weniger in der Sprache { $name }.
    }
said-taught-wordless =
    { $more ->
        [yes] Du hast Moodify gelehrt: mehr ohne Gesang.
       *[no] Du hast Moodify gelehrt: weniger ohne Gesang.
    }
said-taught-decade =
    { $more ->
        [yes] Du hast Moodify gelehrt: mehr aus den { $name }ern.
       *[no] Du hast Moodify gelehrt: weniger aus den { $name }ern.
    }
said-mood-by =
    { $by ->
        [audio] { $mood ->
                [happy] Sein Klang wirkt fröhlich: eine Schätzung von Moodify.
                [sad] Sein Klang wirkt traurig: eine Schätzung von Moodify.
                [angry] Sein Klang wirkt wütend: eine Schätzung von Moodify.
                *[neutral] Sein Klang wirkt neutral: eine Schätzung von Moodify.
            }
        [tag] { $mood ->
                [happy] Seine Datei nennt es fröhlich.
                [sad] Seine Datei nennt es traurig.
                [angry] Seine Datei nennt es wütend.
                *[neutral] Seine Datei nennt es neutral.
            }
        *[person] { $mood ->
                [happy] Du hast gesagt, dass es fröhlich ist.
                [sad] Du hast gesagt, dass es traurig ist.
                [angry] Du hast gesagt, dass es wütend ist.
                *[neutral] Du hast gesagt, dass es neutral ist.
            }
    }
said-called =
    { $mood ->
        [happy] Dieses Lied selbst hast du fröhlich genannt.
        [sad] Dieses Lied selbst hast du traurig genannt.
        [angry] Dieses Lied selbst hast du wütend genannt.
       *[neutral] Dieses Lied selbst hast du neutral genannt.
    }
said-playlist =
    { $mood ->
        [happy] Es steht in deiner Playlist „{ $name }“, die du fröhlich genannt hast.
        [sad] Es steht in deiner Playlist „{ $name }“, die du traurig genannt hast.
        [angry] Es steht in deiner Playlist „{ $name }“, die du wütend genannt hast.
       *[neutral] Es steht in deiner Playlist „{ $name }“, die du neutral genannt hast.
    }
said-playlists =
    Es steht in deinen Playlists „{ $name }“ ({ $mood ->
        [happy] fröhlich
        [sad] traurig
        [angry] wütend
        *[neutral] neutral
    }) und „{ $name2 }“ ({ $mood2 ->
        [happy] fröhlich
        [sad] traurig
        [angry] wütend
        *[neutral] neutral
    }){ $more ->
        [0] .
        *[other] {" "}und in { $more } weiteren.
    }
said-path-begins =
    { $n ->
        [one] Es beginnt einen Weg { said-path-between }, in einem Lied.
       *[other] Es beginnt einen Weg { said-path-between }, in { $n } Liedern.
    }
said-path-goes-on = Schritt { $step } von { $n } auf dem Weg { said-path-between }.
said-path-ends = Schritt { $step } von { $n }: Hier endet der Weg { said-path-between }.
said-path-between =
    von { $from ->
        [dark] dunkel
        [bright] hell
        [quiet] ruhig
        [lively] lebhaft
        [dark-quiet] dunkel und ruhig
        [dark-lively] dunkel und lebhaft
        [bright-quiet] hell und ruhig
        [bright-lively] hell und lebhaft
       *[even] ausgeglichen
    } zu { $to ->
        [dark] dunkel
        [bright] hell
        [quiet] ruhig
        [lively] lebhaft
        [dark-quiet] dunkel und ruhig
        [dark-lively] dunkel und lebhaft
        [bright-quiet] hell und ruhig
        [bright-lively] hell und lebhaft
       *[even] ausgeglichen
    }
said-path-begins-within =
    { $n ->
        [one] Es beginnt einen Weg, der { said-path-within } bleibt, in einem Lied.
       *[other] Es beginnt einen Weg, der { said-path-within } bleibt, in { $n } Liedern.
    }
said-path-goes-on-within = Schritt { $step } von { $n } auf einem Weg, der { said-path-within } bleibt.
said-path-ends-within = Schritt { $step } von { $n }: Hier endet der Weg, der { said-path-within } bleibt.
said-path-within =
    { $to ->
        [dark] dunkel
        [bright] hell
        [quiet] ruhig
        [lively] lebhaft
        [dark-quiet] dunkel und ruhig
        [dark-lively] dunkel und lebhaft
        [bright-quiet] hell und ruhig
        [bright-lively] hell und lebhaft
       *[even] ausgeglichen
    }

## When no song is left

said-songs-none = Es gibt noch keine Lieder. `moodify doctor` sagt, was aus den Quellen wurde.
said-songs-ruled-out = Jedes Lied, das infrage kommt, ist ausgeschlossen. Schließ weniger Lieder aus.
said-songs-none-here = Es gibt keine Lieder, die Moodify selbst abspielen kann. Lass auch andere Lieder zu.
said-songs-none-elsewhere = Es gibt keine Lieder, die sich woanders öffnen. Lass auch andere Lieder zu.
said-songs-only-spotify = Hier gibt es noch keine Lieder außer denen von deinem Spotify. Lass Spotify spielen.
filters-left-out = Kein Lied bleibt übrig mit { $filters }.
filter-languages = der Sprache { $list }
filter-genres = dem Genre { $list }
filter-decades = der Zeit { $list }
filter-clean = dem Filter für „explizit“
filters-take-away = Nimm alle Filter weg.
filters-loosen =
    { $n ->
        [one] { $what }: Dann bleibt { $n } Lied.
       *[other] { $what }: Dann bleiben { $n } Lieder.
    }
loosen-languages = lass andere Sprachen herein
loosen-genres = lass andere Genres herein
loosen-decades = lass andere Zeiten herein
loosen-clean = lass Lieder mit dem Vermerk „explizit“ herein
loosen-playable = lass Lieder herein, die sich woanders öffnen
loosen-exclude = lass Lieder wiederkommen

## Genres

genre-pop = Pop
genre-rock = Rock
genre-folk = Folk
genre-jazz = Jazz
genre-hip-hop = Hip-Hop
genre-hip-hop-rap = Hip-Hop und Rap
genre-classical = Klassik
genre-electronic = Elektronik
genre-electronica = Electronica
genre-soul = Soul
genre-r-b = R&B
genre-r-b-soul = R&B und Soul
genre-chanson = Chanson
genre-metal = Metal
genre-indie = Indie
genre-world = Weltmusik
genre-punk = Punk
genre-country = Country
genre-latin = Latin
genre-reggae = Reggae
genre-k-pop = K-Pop
genre-j-pop = J-Pop
genre-disco = Disco
genre-funk = Funk
genre-dance = Dance
genre-blues = Blues
genre-soundtrack = Filmmusik
genre-ambient = Ambient
genre-bossa-nova = Bossa nova
genre-samba = Samba
genre-salsa = Salsa
genre-tango = Tango
genre-swing = Swing
genre-flamenco = Flamenco
genre-fado = Fado
genre-ska = Ska
genre-bollywood = Bollywood
genre-afrobeats = Afrobeats
genre-new-wave = New Wave
genre-new-age = New Age
genre-piano-ballad = Klavierballade
genre-folk-ballad = Folkballade
genre-jazz-ballad = Jazzballade
genre-jazz-waltz = Jazzwalzer
genre-acoustic-folk = akustischer Folk
genre-indie-folk = Indie-Folk
genre-chamber-music = Kammermusik
genre-orchestral = Orchestermusik
genre-baroque = Barock
genre-chorale = Choral
genre-minimalism = Minimal Music
genre-chiptune = Chiptune
genre-drum-and-bass = Drum and Bass
genre-industrial = Industrial
genre-highlife = Highlife
genre-lo-fi-hip-hop = Lo-Fi-Hip-Hop
genre-alternative = Alternative
genre-experimental = Experimentelles
genre-acoustic = Akustisches
genre-techno = Techno
genre-house = House
genre-trap = Trap

## Sources of songs, and how they are

said-source-house = { $n } Stücke, von Moodify komponiert, { $ready } davon gerendert.
said-source-local =
    { $bad ->
        [0] { $n } Lieder; { $placed } sind wählbar.
       *[other] { $n } Lieder; { $placed } sind wählbar, { $bad } Dateien nicht benutzbar.
    }
said-source-server = { $n } Lieder von { $address }; { $placed } nennen eine Stimmung und sind wählbar.
said-source-server-reading = { $address } wird gelesen: bisher { $n } Lieder.
said-source-audius-reading = Bisher sind Lieder von { $read } von { $of } Stimmungen gelesen.

## What the server says word for word. In English these stand in the program too: they are found by their English words

says-house = Hausmusik
says-starter = Lieder für den Anfang
says-your-server = Dein Server
says-your-music = Deine Ordner
says-starter-detail = Bekannte Lieder; jedes öffnet sich in Spotify, YouTube, Deezer oder Apple Music.
says-audius-detail = Ganze Lieder, die ihre Urheber allen geben; einmal am Tag gefragt.
says-no-folder = Noch kein Ordner. Füg einen hinzu mit `moodify songs scan`.
says-no-face = Auf dem Bild wurde kein Gesicht gefunden.
says-no-face-hint = Wähle eines mit einem Gesicht von vorn.
says-face-gone = Dieses Gesicht ist nicht mehr da.
says-face-gone-hint = Wähle eines, das da ist.
says-not-in-library = Dieses Lied ist nicht in der Sammlung.
says-another-song = Wähle ein anderes.
says-not-in-queue = Dieses Lied ist nicht mehr in der Warteschlange.
says-look-again = Sieh nach, was als Nächstes kommt, und versuch es noch einmal.
says-step-gone = Dieser Schritt des Wegs liegt nicht mehr vorn.
says-step-gone-hint = Beweg einen, der noch kommt.
says-straighten = Begradige ihn zuerst.
says-by-links = Öffne es über einen seiner Links.
says-taken-back = Das wurde schon zurückgenommen.
says-taken-back-hint = Sieh nach, was übrig ist.
says-no-journal-song = Dieses Lied ist nicht im Tagebuch.
says-no-journal-song-hint = Es ist darin, sobald es bei eingeschaltetem Tagebuch lief.
says-no-journal = Es gibt kein Tagebuch zum Mitnehmen.
says-no-journal-hint = Schalte es zuerst ein.
says-not-the-pin = Das ist nicht die PIN.
says-try-again = Versuch es noch einmal.
says-pin-needed = Eine PIN ist nötig.
says-type-it = Gib sie ein.
says-pin-digits = Eine PIN hat 4 bis 12 Ziffern.
says-pin-digits-hint = Tipp nur Ziffern.
says-needs-name = Ein Hörer braucht einen Namen.
says-needs-name-hint = Tipp einen, der zu sehen ist.
says-name-too-long = Dieser Name ist zu lang: Höchstens 40 Buchstaben gehen.
says-name-too-long-hint = Kürze ihn.
says-another-name = Wähle einen anderen Namen.
says-listener-gone = Diesen Hörer gibt es hier nicht mehr.
says-who-listens = Sag, wer hört.
says-no-sound = Von diesem Lied gibt es hier keinen Ton.
says-no-sound-hint = Öffne es über seine Links.
says-not-whole-path = Das ist nicht der ganze Pfad eines Ordners.
says-not-whole-path-hint = Gib ihn von ganz oben an, etwa /media/music, C:\Music oder ~/Music.
says-whole-path = Gib den ganzen Pfad an.
says-no-such-folder = Diesen Ordner gibt es nicht (mehr).
says-look = Sieh noch einmal nach.
says-not-enough-to-sign-in = Das reicht nicht zum Anmelden.
says-not-enough-to-sign-in-hint = Gib einen Namen und ein Passwort an, oder einen API-Schlüssel.
says-no-server-songs = In dieser Sitzung sind keine Lieder deines Servers.
says-no-server-songs-hint = Spiel zuerst welche ab.
says-only-here = Das lässt sich nur auf dem Computer ändern, auf dem Moodify läuft.
says-no-spotify-songs = In dieser Sitzung sind keine Lieder von Spotify.
says-no-spotify-songs-hint = Spiel zuerst Musik auf Spotify ab.
says-spotify-left-out = Spotify lässt sich hier nicht benutzen.
says-own-music = Spiel Moodifys eigene Musik.
says-no-client-id = Das ist keine Client-ID: Sie hat 32 Ziffern und Buchstaben von a bis f.
says-not-begun-here = Diese Anmeldung begann nicht hier, oder sie dauerte länger als zehn Minuten.
says-begin-again = Fang sie noch einmal an.
says-other-tab = Ein anderer Tab dieser Sitzung liest jetzt die Kamera.
says-other-tab-hint = Mach dort weiter, oder schließ ihn.
says-session-gone = Diese Sitzung gibt es nicht: Sie ist zu Ende, oder der Server wurde neu gestartet.
says-session-gone-hint = Fang eine neue an.
says-close-tab = Schließ einen Tab von Moodify.
says-too-large-hint = Sende etwas Kleineres.
says-wait = Warte einen Moment.
says-other-browser = Öffne es in einem anderen Player, oder versuch einen anderen Browser.
says-damaged-hint = Spiel ein anderes Lied.
says-fault-hint = Versuch es noch einmal; bleibt es, melde bitte, was dazu führte.
says-make-room = Mach auf der Platte Platz und sorg dafür, dass in den Ordner geschrieben werden kann.
says-not-paired = Dieses Gerät ist noch nicht hereingelassen.
says-link-used = Dieser Link wurde benutzt oder ist älter als eine Viertelstunde.
says-link-used-hint = Tipp den Code, den Moodifys Computer zeigt, oder scann dort einen neuen.
says-wrong-code = Das ist nicht der Code.
says-wrong-code-hint = Er steht im Terminal und in der Hilfe von Moodifys Seite auf dessen eigenem Computer.
says-code-off = Zu viele falsche Codes wurden getippt, darum ist der Code aus.
says-code-off-hint = Die Hilfe von Moodifys Seite auf dessen eigenem Computer hat einen anderen.
says-why-full = die Platte ist voll
says-why-fails = die Platte versagt oder lässt nichts mehr schreiben
says-why-closed = dort kann nichts geschrieben werden
says-why-busy = ein anderes Programm benutzt sie
says-os-denied = Zugriff verweigert
says-os-missing = nicht gefunden
says-os-trouble = Lesefehler
says-os-full = kein Platz mehr
says-os-read-only = nur zum Lesen
says-bad-empty = Sie ist leer.
says-bad-cut = Sie ist abgeschnitten.
says-bad-cut-list = Sie ist abgeschnitten: Das Verzeichnis ihres Inhalts fehlt.
says-bad-cut-sound = Sie ist abgeschnitten: Es ist kein Ton darin.
says-bad-locked = Der Laden, aus dem sie stammt, hat sie gesperrt (DRM).
says-bad-silent = Sie enthält keinen Ton.
says-bad-unknown = Sie enthält keinen Ton, den Moodify kennt.
says-bad-video = Sie ist ein Video.
says-bad-foreign = Es ist { $what }, obwohl der Name auf { $suffix } endet.
says-bad-picture = ein { $kind }-Bild
says-bad-archive = ein { $kind }-Archiv
says-bad-document = ein PDF-Dokument
says-bad-kind = { $kind }, was Moodify nicht lesen kann
says-bad-playlist = eine Playlist
says-bad-page = eine Webseite
says-bad-database = eine Datenbank
says-bad-zeros = nichts als Nullen
says-bad-named = Der Name endet auf { $suffix }, aber es ist keine { $wanted }-Datei.
says-bad-samples = Sie ist beschädigt: Sie sagt, sie habe keine Abtastwerte.
says-bad-process = Sie zu untersuchen hat den Prozess beendet, vielleicht aus Mangel an Speicher: Sie ist beschädigt oder so gemacht.
says-bad-long = Sie zu untersuchen hat länger als { $n } Minuten gedauert und wurde aufgegeben.
says-bad-memory = { $name } braucht mehr Speicher, als da ist.
says-bad-number = Die Untersuchung ergab keine Zahl.
says-bad-analysis = Sie lässt sich nicht untersuchen ({ $why }).
says-bad-read = Sie kann nicht gelesen werden ({ $why }).
says-bad-understood = Sie ist nicht zu verstehen ({ $why }).
says-bad-link = Sie ist ein Verweis auf eine Datei außerhalb dieses Ordners.
says-bad-folder = Dieser Ordner kann nicht gelesen werden ({ $why }).
says-sound-silence = { $name } enthält nichts als Stille.
says-sound-needs-ffmpeg = { $name } lässt sich nicht entschlüsseln: Die Datei ist beschädigt oder braucht ffmpeg.
says-sound-none = { $name } enthält keinen Ton.
says-sound-damaged = { $name } lässt sich nicht entschlüsseln: Die Datei ist beschädigt oder nicht, was sie vorgibt.
says-sound-no-music = { $name } lässt sich nicht entschlüsseln: Die Datei ist beschädigt oder keine Musik.
says-sound-empty = { $name } ist leer.
says-sound-read = { $name } kann nicht gelesen werden ({ $why }).
says-sound-length = { $name } sagt nicht, wie lang es ist.
says-sound-format = { $name } hat ein Format, das ffmpeg braucht.
says-sound-slow = { $name } hat ffmpeg zu lange gekostet und wurde aufgegeben.
says-sound-install = Installier ffmpeg, oder führ pip install 'moodify[formats]' aus.
says-play-kind = „{ $name }“ ist { $kind }; das spielt dieser Browser nicht.
says-play-room = Es ist kein Platz, um „{ $name }“ zu spielen ({ $why }).
says-play-damaged = „{ $name }“ kann nicht gelesen werden: Die Datei ist beschädigt oder nicht, was ihr Name sagt.
says-play-slow = „{ $name }“ abspielbar zu machen dauert zu lange.
says-play-read = „{ $name }“ kann nicht gelesen werden ({ $why }).
says-play-install = Installier ffmpeg auf dem Computer, auf dem Moodify läuft, oder pip install 'moodify[formats]'.
says-queue-not-played = „{ $title }“ kann hier nicht gespielt werden.
says-folder-inside = { $path } liegt in { $folder }, und das ist schon einer deiner Ordner.
says-folder-missing = Es gibt keinen Ordner { $path }.
says-folder-missing-hint = Prüf die Schreibweise.
says-folder-file = { $path } ist eine Datei.
says-folder-file-hint = Nenne den Ordner, in dem sie liegt.
says-folder-disk = { $path } ist die ganze Platte.
says-folder-disk-hint = Nenne den Ordner mit deiner Musik.
says-folder-own = In { $path } bewahrt Moodify seine eigenen Dateien auf.
says-folder-right = Gib dir das Recht, ihn zu lesen.
says-folder-count = { $n } Lieder; { $placed } können gewählt werden.
says-folder-count-bad = { $n } Lieder; { $placed } können gewählt werden, { $bad } Dateien sind nicht brauchbar.
says-folder-away = Jetzt nicht da oder leer: { $list }; die Lieder bleiben erhalten.
says-folder-lost = Was von deinen Ordnern bekannt war, war beschädigt. Es liegt jetzt in { $file }; nenne deine Ordner noch einmal.
says-folder-unkept = Was von deinen Ordnern bekannt ist, kann nicht aufbewahrt werden: { $why }.
says-folder-unkept-hint = Mach Platz, sorg dafür, dass { $path } beschrieben werden kann, und schließ andere Moodify-Fenster.
says-music-goes-on = Die Musik spielt weiter, aber nichts davon kann aufbewahrt werden.
says-journal-misses = Die Musik spielt weiter, aber im Tagebuch fehlt sie.
says-journal-anew = Das Tagebuch war beschädigt und beginnt von vorn, ausgeschaltet; die beschädigte Datei ist { $file }.
says-journal-unkept = Das Tagebuch kann nicht in { $path } geführt werden: { $why }.
says-journal-unkept-hint = Mach Platz, sorg dafür, dass der Ordner beschrieben werden kann, und schließ andere Moodify-Fenster.
says-journal-held = Das Tagebuch ist leer, aber ein anderes Programm hält noch alte Seiten davon.
says-journal-held-hint = Schließ andere Moodify-Fenster und lösch es noch einmal.
says-taste-anew = Was von deinem Geschmack gelernt war, war beschädigt und beginnt von vorn; die beschädigte Datei ist { $file }.
says-taste-unkept = Was gelernt wurde, kann in { $path } nicht aufbewahrt oder gelesen werden: { $why }.
says-likes-anew = Likes und Gehörtes waren beschädigt und beginnen von vorn; die beschädigte Datei ist { $file }.
says-likes-unkept = Likes und Gehörtes können in { $path } nicht aufbewahrt oder gelesen werden: { $why }.
says-filters-unkept = Filter können in { $path } nicht aufbewahrt werden: { $why }.
says-face-anew = Was Moodify von deinem Gesicht gelernt hat, war nicht zu lesen und beginnt von vorn; die beschädigte Datei ist jetzt { $file }.
says-face-unread = Was Moodify von deinem Gesicht gelernt hat, kann nicht gelesen werden ({ $why }); Vermutungen werden nicht korrigiert. Sieh dir { $path } an.
says-face-unkept = Was von deinem Gesicht gelernt wurde, kann nicht in { $path } aufbewahrt werden ({ $why }).
says-data-folder = Setz MOODIFY_DATA_DIR auf einen eigenen Ordner.
says-songs-unkept = Die Lieder können nicht in { $path } aufbewahrt werden, denn dort kann nichts geschrieben werden: Likes und Verlauf halten, bis Moodify endet.
says-songs-anew = Die Datenbank der Lieder war beschädigt. Sie liegt jetzt in { $file }, und eine frische wurde begonnen; Likes und Verlauf beginnen von vorn.
says-songs-busy = Die Datenbank der Lieder wird gerade von einem anderen Programm benutzt.
says-songs-busy-hint = Schließ andere Moodify-Fenster und versuch es noch einmal.
says-songs-full = Die Platte ist voll: Lieder können nicht gespeichert werden.
says-songs-full-hint = Mach Platz auf ihr.
says-household-many = Es gibt schon { $n } Hörer.
says-household-many-hint = Entfern zuerst einen.
says-household-last = Der letzte Hörer kann nicht entfernt werden.
says-household-last-hint = Füg zuerst einen anderen hinzu, oder lösch das Gelernte und das Tagebuch.
says-household-taken = „{ $name }“ gibt es schon.
says-household-unkept = Die Hörer können nicht in { $path } aufbewahrt werden ({ $why }).
says-household-unkept-hint = Mach Platz und sorg dafür, dass der Ordner beschrieben werden kann.
says-household-left = { $name } ist entfernt, aber { $list } konnte nicht gelöscht werden.
says-household-left-hint = Lösch von Hand, was übrig ist.
says-household-unread = Die Liste der Hörer in { $path } kann nicht gelesen werden ({ $why }).
says-household-damaged = Die Liste der Hörer ist beschädigt (siehe { $path }).
says-household-guests = Bis das behoben ist, hören alle als Gast; was aufbewahrt war, ist noch da.
says-household-begin = `moodify listeners add NAME` beginnt eine neue Liste.
says-pin-wait-seconds = Zu viele falsche PINs. Warte { $n } Sekunden.
says-pin-wait-minutes = Zu viele falsche PINs. Warte { $n } Minuten.
says-pin-forgotten = Vergessen? `moodify listeners pin NAME --reset` nimmt sie auf Moodifys Computer weg.
says-trial-sign-in = Anmeldung
says-trial-songs = Lieder
says-trial-sound = Ton
says-trial-page = { $n } auf der ersten Seite
says-trial-bytes = { $n } Bytes { $kind }
says-trial-nothing = Es ist nichts da, um es zu probieren.
says-server-plain = ein Subsonic-Server (API { $version })
says-server-missing = Es gibt keinen Server namens { $host }.
says-server-missing-hint = Prüf den Namen.
says-server-no-address = Das ist keine Adresse eines Servers.
says-server-address-plain = Gib sie als https://name an, ohne Passwort.
says-server-not-address = { $text } ist keine Adresse.
says-server-address-give = Gib sie als https://name an.
says-server-http = Über http könnte jeder unterwegs deine Anmeldung lesen und benutzen.
says-server-https = Gib die Adresse mit https an, oder --insecure, wenn du weißt, was du tust.
says-server-none-there = Unter dieser Adresse ist kein Subsonic-Server.
says-server-none-there-hint = Gib die Adresse seiner Seite an, ohne das, was danach kommt.
says-server-wrong = Dein Server kennt diesen Namen und dieses Passwort nicht.
says-server-wrong-hint = Gib sie noch einmal ein.
says-server-token = Dein Server kann das Passwort dieses Kontos nicht als Token nehmen.
says-server-token-hint = Nimm einen API-Schlüssel.
says-server-key = Dein Server kennt diesen API-Schlüssel nicht.
says-server-key-hint = Leg dort einen neuen an und gib ihn ein.
says-server-way = So lässt dein Server niemanden herein.
says-server-way-hint = Versuch es mit einem API-Schlüssel oder einem Passwort.
says-server-may-not = Dein Konto auf deinem Server darf das nicht.
says-server-may-not-hint = Frag, wer den Server betreibt.
says-server-now = Dein Server kann das gerade nicht.
says-server-ill = Dein Server ist gestört ({ $n }).
says-server-unread = Dein Server antwortet mit etwas, das nicht zu lesen ist.
says-server-no-songs = Dein Server gibt gerade keine Lieder; die früher gelesenen bleiben.
says-server-no-songs-hint = Vielleicht durchsucht er gerade seine Ordner, oder eine Platte fehlt.
says-line-reach = { $name } ist nicht zu erreichen.
says-line-time = { $name } hat nicht rechtzeitig geantwortet.
says-line-broke = Die Verbindung brach ab: { $name }.
says-line-moved = { $name } ist zu einer anderen Adresse umgezogen.
says-line-moved-hint = Gib diese Adresse ein.
says-line-certificate = { $name } zeigt ein Zertifikat, dem nicht zu trauen ist.
says-line-certificate-hint = Mach seine Zertifizierungsstelle diesem System bekannt, oder berichtige die Adresse.
says-line-unread = { $name } gibt eine Antwort, die nicht zu lesen ist.
says-line-check = Prüf das Netz und den Server; was bisher gelesen ist, bleibt erhalten.
says-line-no-sound = { $name } gibt keinen Ton zu diesem Lied.
says-audius-reach = Audius ist nicht zu erreichen.
says-audius-ill = Audius ist gestört ({ $n }).
says-audius-busy = Audius ist noch { $n } Sekunden beschäftigt.
says-audius-later = Versuch es später noch einmal.
says-audius-gone = Audius gibt dieses Lied nicht (mehr) her.
says-picture-unread = { $name } ist kein Bild, das sich lesen lässt.
says-picture-cut = { $name } ist abgeschnitten oder beschädigt.
says-picture-large = { $name } hat { $n } Megapixel; höchstens { $most } werden gelesen.
says-picture-large-hint = Nimm eine kleinere Kopie.
says-picture-name = Das Bild
says-list-none = „{ $name }“ nennt keine Lieder.
says-list-none-hint = Wähl eine andere Datei.
says-list-kind = „{ $name }“ ist keine bekannte Art von Liste.
says-list-kind-hint = Wähl eine M3U-, XSPF-, JSON- oder CSV-Datei.
says-too-large = Das ist mehr als die { $size }, die auf einmal gehen.
says-bends = Ein Weg hat höchstens { $n } Biegungen.
says-sessions = Alle { $n } Sitzungen haben ihre Seite offen.
says-no-wifi = Dieser Computer hat keine Adresse in einem Heimnetz.
says-no-wifi-hint = Geh in das WLAN, in dem dein Handy ist.
says-spotify-signed-out = Du bist nicht bei Spotify angemeldet.
says-spotify-connect-first = Verbinde zuerst Spotify.
says-spotify-needs-premium = Dafür braucht es Spotify Premium.
says-spotify-anew = Melde dich ab und wieder an, um es zu erlauben.
says-spotify-no-device = Kein Spotify-Gerät ist wach.
says-list-titles = „{ $name }“ hat keine Spalte mit Titeln.
says-list-titles-hint = Sie braucht title und artist, oder Moodifys eigene Spalten.
says-list-no-json = „{ $name }“ ist kein JSON ({ $why }).
says-list-no-xspf = „{ $name }“ ist keine XSPF-Playlist ({ $why }).
says-list-no-m3u = „{ $name }“ ist keine Playlist.
says-list-correct = Berichtige sie und versuch es noch einmal.
says-spotify-id-hint = Kopier sie aus deiner App unter { $address }.
