# Co strona Moodify mówi po polsku. Zwracamy się per „ty”, bez form zależnych od płci; uwagi są w en.ftl.

## Moods, wishes and places

mood-happy = Radość
mood-neutral = Neutralnie
mood-sad = Smutek
mood-angry = Złość

wish-match = Dopasuj
wish-lift = Podnieś
wish-calm = Uspokój
wish-hold = Zostaw
wish-goal = Wskaż

aim-words =
    { $aim ->
        [dark] ciemna
        [bright] jasna
        [quiet] spokojna
        [lively] żywa
        [dark-quiet] ciemna i spokojna
        [dark-lively] ciemna i żywa
        [bright-quiet] jasna i spokojna
        [bright-lively] jasna i żywa
       *[even] wyważona
    }
pad-place = { NUMBER($valence, minimumFractionDigits: 1, maximumFractionDigits: 1) }; { NUMBER($arousal, minimumFractionDigits: 1, maximumFractionDigits: 1) }: { aim-words }
pad-at = { NUMBER($value, minimumFractionDigits: 1, maximumFractionDigits: 1) }: { aim-words }
percent = { $n }%
quoted = „{ $text }”

## The sentence: what the page says first, in large type

sentence-ask =
    { $stays ->
        [yes] Jak się teraz *czujesz*? { sentence-stays }
       *[no] Jak się *czujesz*? Powiedz to słowem albo wskaż punkt.
    }
sentence-waiting =
    { $stays ->
        [yes] Szukam twojej *twarzy*… { sentence-stays }
       *[no] Szukam twojej *twarzy*…
    }
sentence-no-face =
    { $stays ->
        [yes] Nie widzę *twarzy*. { sentence-stays }
       *[no] Nie widzę *twarzy*. Pokaż się w kadrze.
    }
sentence-unsure =
    { $stays ->
        [yes] *Nie umiem rozpoznać*, jak się czujesz. { sentence-stays }
       *[no] *Nie umiem rozpoznać*, jak się czujesz. Daj mi chwilę albo wybierz nastrój.
    }
sentence-stays =
    { $ends ->
        [yes] Muzyka zostaje bez zmian: *{ $title }*
       *[no] Muzyka zostaje bez zmian: *{ $title }*.
    }
sentence-you =
    { $mood ->
        [happy] { $by ->
            [hand] Czujesz *radość*
            [picture] Na zdjęciu wyglądasz *radośnie*
           *[camera] Wyglądasz *radośnie*
        }
        [sad] { $by ->
            [hand] Czujesz *smutek*
            [picture] Na zdjęciu wyglądasz *smutno*
           *[camera] Wyglądasz *smutno*
        }
        [angry] { $by ->
            [hand] Czujesz *złość*
            [picture] Na zdjęciu wyglądasz *gniewnie*
           *[camera] Wyglądasz *gniewnie*
        }
        [neutral] { $by ->
            [hand] Czujesz się *neutralnie*
            [picture] Na zdjęciu wyglądasz *neutralnie*
           *[camera] Wyglądasz *neutralnie*
        }
       *[point] Wskazujesz *punkt*
    }
sentence-feels =
    { $stays ->
        [yes] { sentence-you }. { sentence-stays }
       *[no] { sentence-you }.
    }
sentence-music =
    { $wish ->
        [lift] { sentence-you }, więc muzyka podnosi cię na duchu: *{ aim-words }*.
        [calm] { sentence-you }, więc muzyka cię uspokaja: *{ aim-words }*.
        [hold] { sentence-you }, a muzyka pozostaje *{ aim-words }*.
        [goal] { sentence-you }, więc muzyka idzie, dokąd chcesz: *{ aim-words }*.
       *[match] { sentence-you }, więc muzyka jest *{ aim-words }*.
    }
sentence-song =
    { $wish ->
        [lift] { sentence-you }, więc muzyka podnosi cię na duchu, *{ aim-words }*: *{ $title }*{ sentence-end }
        [calm] { sentence-you }, więc muzyka cię uspokaja, *{ aim-words }*: *{ $title }*{ sentence-end }
        [hold] { sentence-you }, a muzyka pozostaje *{ aim-words }*: *{ $title }*{ sentence-end }
        [goal] { sentence-you }, więc muzyka idzie, dokąd chcesz, *{ aim-words }*: *{ $title }*{ sentence-end }
       *[match] { sentence-you }, więc muzyka jest *{ aim-words }*: *{ $title }*{ sentence-end }
    }
sentence-end =
    { $ends ->
        [yes] { "" }
       *[no] .
    }
sentence-later =
    { $wish ->
        [lift] { sentence-you }, więc po *{ $title }* muzyka podniesie cię na duchu: *{ aim-words }*.
        [calm] { sentence-you }, więc po *{ $title }* muzyka cię uspokoi: *{ aim-words }*.
        [hold] { sentence-you }, a po *{ $title }* muzyka pozostanie *{ aim-words }*.
        [goal] { sentence-you }, więc po *{ $title }* muzyka pójdzie, dokąd chcesz: *{ aim-words }*.
       *[match] { sentence-you }, więc po *{ $title }* muzyka będzie *{ aim-words }*.
    }

aside-camera =
    { $since ->
        [now] { mood-name } od chwili · { sureness }
        [minutes] { $n ->
            [one] { mood-name } od { $n } minuty · { sureness }
            [few] { mood-name } od { $n } minut · { sureness }
            [many] { mood-name } od { $n } minut · { sureness }
           *[other] { mood-name } od { $n } minuty · { sureness }
        }
       *[seconds] { $n ->
            [one] { mood-name } od { $n } sekundy · { sureness }
            [few] { mood-name } od { $n } sekund · { sureness }
            [many] { mood-name } od { $n } sekund · { sureness }
           *[other] { mood-name } od { $n } sekundy · { sureness }
        }
    }
mood-name =
    { $mood ->
        [happy] Radość
        [sad] Smutek
        [angry] Złość
       *[neutral] Neutralnie
    }
sureness =
    { $sure ->
        [quite] całkiem pewne · to domysł, często mylny.
        [fairly] dość pewne · to domysł, często mylny.
       *[not] niezbyt pewne · to domysł, często mylny.
    }
aside-picture =
    { $sure ->
        [quite] Całkiem pewne · to domysł, często mylny.
        [fairly] Dość pewne · to domysł, często mylny.
       *[not] Niezbyt pewne · to domysł, często mylny.
    }
aside-hand = Twój wybór.
aside-hand-later = Twój wybór · naciśnij „następny”, by usłyszeć to teraz.

## What the camera complains of

hint-no-face = Nie widać twarzy. Pokaż się w kadrze, przodem do kamery.
hint-too-dark = Jest za ciemno, by dobrze widzieć twoją twarz: włącz światło.
hint-too-bright = Jest za jasno, by dobrze widzieć twoją twarz: odwróć się od światła.
hint-too-blurred = Obraz jest nieostry: nie ruszaj się przez chwilę albo przetrzyj obiektyw.
hint-too-small = Jesteś daleko: podejdź bliżej do kamery.
hint-too-turned = Twoja twarz jest odwrócona: spójrz w stronę kamery.

trouble-denied = Kamera jest zablokowana na tej stronie.
trouble-denied-detail = Aby ją odblokować, kliknij symbol na lewo od adresu (kamerę albo suwaki), ustaw kamerę na „Zezwalaj” i spróbuj ponownie. Albo wybierz nastrój samodzielnie.
trouble-missing = Nie ma kamery.
trouble-missing-detail = Na tym komputerze nie znaleziono żadnej. Podłącz ją i spróbuj ponownie, prześlij zdjęcie albo wybierz nastrój samodzielnie.
trouble-busy = Kamera jest zajęta.
trouble-busy-detail = Wygląda na to, że używa jej inny program. Zamknij go (może to rozmowa wideo) i spróbuj ponownie.
trouble-insecure = Ten adres nie jest bezpieczny, więc przeglądarka nie udostępnia kamery.
trouble-insecure-detail = Otwórz Moodify pod adresem http://127.0.0.1 na komputerze, na którym działa, albo przez https: w domu wystarczy „moodify run --lan”. Nastrój możesz wybrać samodzielnie także tutaj.
trouble-unsupported = Ta przeglądarka nie udostępnia stronom kamery.
trouble-unsupported-detail = Wybierz nastrój samodzielnie, prześlij zdjęcie albo użyj nowszej przeglądarki.
trouble-ended = Kamera się wyłączyła.
trouble-ended-detail = Została odłączona albo przejął ją inny program.
trouble-other = Kamera się nie włączyła.
trouble-other-detail = Spróbuj ponownie. Jeśli nic się nie zmieni, odłącz ją i podłącz albo wybierz nastrój samodzielnie.

## What is told before the camera starts

promise-what = Na co patrzy
promise-what-text = Na wyraz twojej twarzy, kilka razy na sekundę: gniewny, radosny, smutny albo neutralny.
promise-where = Gdzie
promise-where-here = Na tym komputerze i nigdzie indziej. Żaden obraz go nie opuszcza.
promise-where-there = Na komputerze, z którego pochodzi ta strona ({ $host }), i nigdzie indziej.
promise-sure = Na ile to pewne
promise-sure-text = To domysł, często mylny. Twarz to nie uczucie; zawsze możesz wybrać nastrój samodzielnie.
promise-kept = Co zostaje zapisane
promise-kept-text = Żaden obraz, a nastrój tylko wtedy, gdy włączysz dziennik. Zapamiętane zostają utwory, które lubisz i odtwarzasz, oraz kilka liczb opisujących twoją twarz, jeśli nauczysz jej Moodify.
promise-not = Do czego nie służy
promise-not-text = Nie do pracy, szkoły ani oceniania innych ludzi.

## The keyboard (the letters are the same in every language)

keys-space = Spacja
keys-enter = Enter
keys-escape = Esc
keys-delete = Delete
keys-alt = Alt
keys-switch = Skróty z jednego klawisza
keys-switch-on = Działają wszędzie, gdzie nie wpisuje się tekstu.
keys-switch-off = Działają tylko Tab, Enter, Esc i strzałki (na tym, co przesuwają).
keys-listening = Słuchanie
keys-play = Odtwórz lub wstrzymaj
keys-seek = 5 sekund wstecz lub naprzód
keys-volume = Głośniej lub ciszej
keys-mute = Wycisz
keys-next = Następny lub poprzedni utwór
keys-like = Polub utwór
keys-skip = Nie dla mnie: pomiń
keys-sleep = Wyłącznik czasowy
keys-mood = Nastrój i muzyka
keys-wish = Dopasuj, podnieś, uspokój, zostaw lub wskaż
keys-follow = Włącz lub wyłącz podążanie za twarzą
keys-camera = Włącz lub wyłącz kamerę
keys-pad = Na mapie lub na kroku drogi: przesuń
keys-step = Na przesuwanym kroku: zostaw tam, gdzie był
keys-queue = Kolejka
keys-to-queue = Przejdź do kolejnych utworów
keys-move = Na utworze: wcześniej lub później
keys-remove = Na utworze: usuń z kolejki
keys-open = Otwieranie
keys-living = Salon
keys-music = Twoja muzyka
keys-taste = Gust i filtry
keys-journal = Twój dziennik
keys-who = Kto słucha
keys-language = Język
keys-theme = Jasny lub ciemny wygląd
keys-help = Ta pomoc
keys-close = Zamknij to, co otwarte
keys-room = W salonie
keys-room-move = Od jednego przycisku do następnego
keys-room-press = Naciśnij; Spacja odtwarza i wstrzymuje
keys-room-leave = Wyjdź

## The living room: the page in large letters, for a television or a tablet on the shelf

living-open = Salon
living-title = Salon
living-leave = Wyjdź z salonu
living-clock = Zegar
living-fill = Pełny ekran
living-unfill = Zamknij pełny ekran
living-view = Widok
living-say = Jak się czujesz?
living-ask = Jak się *czujesz*?
living-camera = Włącz kamerę
living-camera-note = Twoja twarz jest oglądana tam, gdzie działa Moodify, a żaden obraz nie jest zapisywany. Wynik to domysł, często mylny.
living-shown = Przyciski są widoczne. Naciśnij jeszcze raz.
living-next = Potem *{ $title }*, { $by }
living-guess = domysł
living-own = twój wybór
living-unsaid = Jak się teraz czujesz?
living-waiting = Szukam twojej twarzy
living-no-face = Nie widać twarzy
living-unsure = Nie umiem rozpoznać, jak się czujesz

## Said aloud to screen readers, and what is told when something happens

try-again = Spróbuj ponownie
lost = Moodify nie odpowiada.
lost-detail =
    { $s ->
        [0] Program na tym komputerze mógł zostać zatrzymany. Ponawiam próbę… Utwór gra dalej.
       *[other] Program na tym komputerze mógł zostać zatrzymany. Kolejna próba za { $s } s. Utwór gra dalej.
    }
lost-try-now = Spróbuj teraz
lost-back = Moodify znów działa.
song-failed = Nie udało się odtworzyć tego utworu.
song-failed-title = Nie udało się odtworzyć „{ $title }”.
song-failed-detail = Moodify gra już następny.
song-failed-all = Nie udało się odtworzyć kilku utworów z rzędu. Sprawdź „moodify doctor” w terminalu.
announce-mood =
    { $mood ->
        [happy] Wyglądasz radośnie.
        [sad] Wyglądasz smutno.
        [angry] Wyglądasz gniewnie.
       *[neutral] Wyglądasz neutralnie.
    }
announce-song = Teraz gra: { $title }, wykonanie: { $by }.
announce-no-face = Nie widać twarzy. Muzyka zostaje bez zmian.
announce-unsure = Nastrój jest niejasny. Muzyka zostaje bez zmian.
announce-camera-on = Kamera jest włączona.
announce-camera-off = Kamera jest wyłączona.

## The page

app-home = Moodify, strona główna
a11y-skip = Przejdź do treści
welcome-title = Spójrz w kamerę. Moodify odgadnie twój *nastrój* i zagra *utwór*, który do niego pasuje.
welcome-promises = Zanim zaczniesz
welcome-camera = Włącz kamerę
welcome-hand = Wolę wybrać nastrój
welcome-picture = Wolę przesłać zdjęcie
camera-on = Kamera włączona: zatrzymaj
camera-starting = Włączam kamerę…
camera-off = Kamera wyłączona: włącz
camera-hidden = Kamera wyłączona na czas ukrycia karty
face-title = Co widać na twojej twarzy
face-title-hand = Jak się czujesz
face-bars = Ile widać każdego nastroju
face-camera-on = Włącz kamerę
face-picture = Prześlij zdjęcie
face-pick = Nie ta twarz? Wybierz tę
face-pick-short = Wybierz
say-title = Albo wybierz nastrój samodzielnie, bez kamery:
say-title-hand = Powiedz to słowem albo wskaż punkt na mapie:
aim-title = Dokąd zmierza muzyka
aim-wish = Co ma robić muzyka
aim-follow = Podążaj za moją twarzą
aim-follow-on = Gdy zmienia się twój nastrój, zmienia się też następny utwór. Nigdy ten, który gra.
aim-follow-off = Gdy zmienia się twój nastrój, najpierw pojawia się pytanie.
pad-valence = Jak jasna ma być muzyka. Strzałki przesuwają w obu kierunkach
pad-arousal = Jak żywa ma być muzyka. Strzałki przesuwają w obu kierunkach
pad-bright = jasna
pad-dark = ciemna
pad-lively = żywa
pad-quiet = spokojna
pad-middle = wyważona
pad-you = ty
pad-music = dokąd zmierza muzyka
pad-songs = utwory
pad-playing = utwór, który gra
music-now = Utwór, który gra
music-queue = Następne
music-empty = Gdy będzie nastrój, pojawią się tu pasujące do niego utwory.
music-preparing = Pierwszy utwór zaraz będzie gotowy…
music-queue-empty = Nic jeszcze nie czeka.
song-play = Odtwórz teraz { $title }
song-why = Dlaczego { $title }?
song-like = Polub { $title }
song-opens-in = Otwórz { $title } w { $service }, w nowej karcie
song-why-picture = Na mapie: twój nastrój, dokąd zmierza muzyka i ten utwór
elsewhere-title = Utwory, które możesz znać
elsewhere-note = Też pasują. Otwierają się tam, gdzie słuchasz muzyki.
elsewhere-service = Otwieraj w
elsewhere-empty = Propozycje pojawią się wraz z nastrojem.
player-title = Odtwarzacz
player-play = Odtwórz
player-pause = Wstrzymaj
player-press = Naciśnij odtwarzanie
player-waiting = Zaraz będzie gotowe…
player-next = Następny utwór
player-previous = Poprzedni utwór
player-seek = Miejsce w utworze
player-seek-text = { $at } z { $total }
player-volume = Głośność
player-mute = Wycisz
player-unmute = Wyłącz wyciszenie
player-like = Polub ten utwór
player-skip = Nie dla mnie: pomiń i graj mniej podobnych
offer-accept = Zmień muzykę
offer-dismiss = Zostaw tę
theme-label = Jasny lub ciemny wygląd
language-choose = Język
help-open = Pomoc i skróty klawiszowe
help-title = Pomoc
help-close = Zamknij
help-keys = Klawiatura
help-know = Co warto wiedzieć
notice-close = Zamknij
foot = Twarz to nie uczucie: domysł często jest mylny. Nie do pracy, szkoły ani oceniania innych.

## The queue

queue-grip = Przeciągnij, by przesunąć; naciśnij, by zobaczyć więcej
queue-arrange = Przesuń lub usuń { $title }
queue-next = Odtwórz jako następny
queue-up = Przesuń wyżej
queue-down = Przesuń niżej
queue-like = Polub
queue-unlike = Cofnij polubienie
queue-remove = Usuń
queue-undo = Cofnij
queue-placed = Jest tu z twojego wyboru: zostanie.
queue-moved = { $title } ma teraz numer { $place } z { $of }.
queue-is-first = { $title } jest już na początku.
queue-is-last = { $title } jest już na końcu.
queue-removed = Usunięto: { $title }.
queue-back = Przywrócono: { $title }.
queue-more =
    { $n ->
        [one] Pokaż jeszcze { $n }
        [few] Pokaż jeszcze { $n }
        [many] Pokaż jeszcze { $n }
       *[other] Pokaż jeszcze { $n }
    }
queue-over = To był ostatni utwór. Będzie cicho, dopóki nie zechcesz więcej.
queue-go-on = Graj dalej
queue-endless = Granie bez końca
queue-endless-on = Zanim te się skończą, dojdą kolejne utwory.
queue-endless-off =
    { $n ->
        [-1] Muzyka skończy się po wybranych utworach.
        [0] Muzyka skończy się po tym utworze.
        [one] Muzyka skończy się po następnym utworze.
        [few] Muzyka skończy się po następnych { $n } utworach.
        [many] Muzyka skończy się po następnych { $n } utworach.
       *[other] Muzyka skończy się po następnych { $n } utworach.
    }
queue-add = Dodaj utwór
queue-add-text = Słowa z tytułu lub nazwy wykonawcy
queue-add-found =
    { $n ->
        [0] Żaden utwór, który można tu odtworzyć, nie zawiera tych słów.
        [one] { $n } utwór
        [few] { $n } utwory
        [many] { $n } utworów
       *[other] { $n } utworu
    }
queue-add-next = Odtwórz jako następny
queue-add-last = Dodaj na końcu
queue-add-next-label = Odtwórz jako następny { $title }
queue-add-last-label = Dodaj na końcu { $title }
queue-added-next = Następny będzie { $title }.
queue-added-last = Na końcu będzie { $title }.
queue-added =
    { $n ->
        [one] Dodano { $n } utwór.
        [few] Dodano { $n } utwory.
        [many] Dodano { $n } utworów.
       *[other] Dodano { $n } utworu.
    }
queue-share = Zapisz lub udostępnij
queue-what = Które utwory
queue-what-coming = To, co będzie dalej
queue-what-all = Cała ta sesja
queue-link = Jako link
queue-link-note =
    { $n ->
        [one] { $n } utwór. Jest zapisany w samym linku, więc żaden serwer się o nim nie dowie; twojego nastroju tam nie ma. Link otworzy się w każdym Moodify.
        [few] { $n } utwory. Są zapisane w samym linku, więc żaden serwer się o nich nie dowie; twojego nastroju tam nie ma. Link otworzy się w każdym Moodify.
        [many] { $n } utworów. Są zapisane w samym linku, więc żaden serwer się o nich nie dowie; twojego nastroju tam nie ma. Link otworzy się w każdym Moodify.
       *[other] { $n } utworu. Są zapisane w samym linku, więc żaden serwer się o nich nie dowie; twojego nastroju tam nie ma. Link otworzy się w każdym Moodify.
    }
queue-link-part =
    { $n ->
        [one] Pierwszy { $n } z { $of } utworów: więcej nie zmieści się w linku. Plik pomieści wszystkie.
        [few] Pierwsze { $n } z { $of } utworów: więcej nie zmieści się w linku. Plik pomieści wszystkie.
        [many] Pierwszych { $n } z { $of } utworów: więcej nie zmieści się w linku. Plik pomieści wszystkie.
       *[other] Pierwsze { $n } z { $of } utworów: więcej nie zmieści się w linku. Plik pomieści wszystkie.
    }
queue-copy = Kopiuj link
queue-copied = Skopiowano
queue-copy-hand = Skopiuj link stąd
queue-send = Udostępnij…
queue-send-title = Utwory z Moodify
queue-file = Jako plik
queue-file-note = M3U i XSPF dla odtwarzaczy, JSON i CSV do wszystkiego innego. Twojego nastroju tam nie ma.
queue-file-paths = Pliki z tego komputera są w nim zapisane ze ścieżkami. W linku są tylko tytuł i wykonawca.
queue-playlist = Jako playlista
queue-playlist-name = Nazwa playlisty
queue-at-spotify = W Spotify
queue-at-server = Na twoim serwerze
queue-saved =
    { $n ->
        [one] Zapisano jako „{ $name }”, { $n } utwór.
        [few] Zapisano jako „{ $name }”, { $n } utwory.
        [many] Zapisano jako „{ $name }”, { $n } utworów.
       *[other] Zapisano jako „{ $name }”, { $n } utworu.
    }
queue-saved-open = Otwórz
queue-open = Otwórz listę
queue-open-lead = Utwory, które ktoś udostępnił, albo własna playlista: M3U, XSPF, JSON lub CSV. Nic nie zagra, zanim nie naciśniesz.
queue-open-file = Wybierz plik
queue-open-paste = Albo wklej link z Moodify
queue-open-go = Otwórz
queue-drop = Upuść tu listę utworów
queue-shared =
    { $missing ->
        [0] { $n ->
            [one] Ktoś udostępnia ci { $n } utwór.
            [few] Ktoś udostępnia ci { $n } utwory. Wszystkie tu są.
            [many] Ktoś udostępnia ci { $n } utworów. Wszystkie tu są.
           *[other] Ktoś udostępnia ci { $n } utworu. Wszystkie tu są.
        }
       *[other] { $n ->
            [one] Ktoś udostępnia ci { $n } utwór. Nie można go tu znaleźć.
            [few] Ktoś udostępnia ci { $n } utwory. Nieodnalezione: { $missing }.
            [many] Ktoś udostępnia ci { $n } utworów. Nieodnalezione: { $missing }.
           *[other] Ktoś udostępnia ci { $n } utworu. Nieodnalezione: { $missing }.
        }
    }
queue-left-out =
    { $n ->
        [one] Jeszcze { $n } wpisu nie da się odczytać.
        [few] Jeszcze { $n } wpisów nie da się odczytać.
        [many] Jeszcze { $n } wpisów nie da się odczytać.
       *[other] Jeszcze { $n } wpisu nie da się odczytać.
    }
queue-play-them =
    { $n ->
        [one] Odtwórz
        [few] Odtwórz { $n } utwory
        [many] Odtwórz { $n } utworów
       *[other] Odtwórz { $n } utworu
    }
queue-play-next = Odtwórz jako następne
queue-play-last = Dodaj na końcu
queue-here = jest
queue-not-here = nie znaleziono
queue-link-none = To nie jest link do utworów z Moodify.
queue-link-empty = Najpierw wklej link.
queue-link-bad = Tego linku nie da się odczytać: został ucięty albo zmieniony.
queue-link-bad-hint = Poproś o niego jeszcze raz albo o plik.
queue-link-newer = Ten link pochodzi z nowszego Moodify.
queue-link-newer-hint = Zaktualizuj swoje albo poproś o plik.
queue-file-large = Ten plik jest za duży jak na listę utworów.
queue-file-large-hint = Wczytywane są pliki do 2 MB.
queue-file-empty = Ten plik jest pusty.

## The sleep timer

sleep-open = Wyłącznik czasowy
sleep-title = Wyłącznik czasowy
sleep-lead = Dźwięk cichnie przez 20 sekund, a potem muzyka się wstrzymuje.
sleep-minutes = { $n } min
sleep-seconds = { $n } s
sleep-song = Koniec tego utworu
sleep-queue = Koniec kolejki
sleep-song-short = po tym utworze
sleep-queue-short = po kolejce
sleep-running = Zatrzymanie: { $left }
sleep-cancel = Anuluj
sleep-cancelled = Wyłącznik czasowy jest nieaktywny.
sleep-slept = Wyłącznik czasowy wstrzymał muzykę.

## The path of the music

path-step = Krok { $step } z { $of }, { $title }. Strzałki go przesuwają
path-end = Koniec drogi, { $title }. Strzałki go przesuwają
path-unchosen = utwór do wybrania
path-straight = Wyprostuj
path-straighten = Wyprostuj drogę
path-pick = Naciśnij na mapie miejsce, do którego muzyka ma dojść.
path-hold = Muzyka pozostaje { aim-words }, cokolwiek widać na twojej twarzy.
path-match = Muzyka trzyma się twojego nastroju: { aim-words }.
path-sign = droga: co krok utwór
path-arrived = Muzyka doszła do celu: { aim-words }.
path-from-to =
    Od { $from ->
        [dark] ciemnej
        [bright] jasnej
        [quiet] spokojnej
        [lively] żywej
        [dark-quiet] ciemnej i spokojnej
        [dark-lively] ciemnej i żywej
        [bright-quiet] jasnej i spokojnej
        [bright-lively] jasnej i żywej
       *[even] wyważonej
    } do { $to ->
        [dark] ciemnej
        [bright] jasnej
        [quiet] spokojnej
        [lively] żywej
        [dark-quiet] ciemnej i spokojnej
        [dark-lively] ciemnej i żywej
        [bright-quiet] jasnej i spokojnej
        [bright-lively] jasnej i żywej
       *[even] wyważonej
    } muzyki { path-when }.
path-further =
    { $aim ->
        [dark] Cały czas ciemna
        [bright] Cały czas jasna
        [quiet] Cały czas spokojna
        [lively] Cały czas żywa
        [dark-quiet] Cały czas ciemna i spokojna
        [dark-lively] Cały czas ciemna i żywa
        [bright-quiet] Cały czas jasna i spokojna
        [bright-lively] Cały czas jasna i żywa
       *[even] Cały czas wyważona
    }, { path-when } trochę dalej.
path-when =
    { $n ->
        [one] już w następnym utworze
        [2] w dwóch utworach
        [3] w trzech utworach
        [4] w czterech utworach
        [5] w pięciu utworach
        [6] w sześciu utworach
        [7] w siedmiu utworach
        [8] w ośmiu utworach
        [9] w dziewięciu utworach
        [10] w dziesięciu utworach
        [11] w jedenastu utworach
        [12] w dwunastu utworach
        [few] w { $n } utworach
        [many] w { $n } utworach
       *[other] w { $n } utworach
    }

## What it learns of your face

learn-title = Czego uczy się o twojej twarzy
learn-wrong = Coś się nie zgadza?
learn-rest = Pokaż swoją twarz w spoczynku
learn-told = Co już wie
learn-on = Z poprawką na twoją twarz
words-label = Jak jest naprawdę
words-right = Zgadza się
words-undo = Cofnij
words-taken = Wycofano.
rest-why = Niektóre twarze nawet w spoczynku wydają się Moodify smutne albo gniewne. Patrz w kamerę przez 20 sekund z rozluźnioną twarzą, jak przy czytaniu, a zostanie to uwzględnione.
rest-kept = Tam, gdzie działa Moodify, zostaje zapisanych kilka liczb i żaden obraz. W każdej chwili możesz to wycofać.
rest-start = Zacznij
rest-start-camera = Włącz kamerę i zacznij
rest-later = Nie teraz
rest-progress = Pomiar twarzy w spoczynku
rest-ease = Rozluźnij twarz
rest-ease-more = Patrz w kamerę jak przy czytaniu. Nie musisz wstrzymywać oddechu.
rest-waits = Czeka, aż będzie cię dobrze widać.
rest-cancel = Anuluj
rest-half = Jeszcze dziesięć sekund.
rest-begun = Trwa pomiar. Rozluźnij twarz na 20 sekund.
rest-stopped = Pomiar przerwano, więc nic nie zmierzono.
rest-done = Gotowe
rest-undo = Cofnij
rest-again = Spróbuj ponownie
rest-undone = Wycofano: domysły są takie jak wcześniej.
rest-fine = Twoja twarz w spoczynku już wygląda neutralnie. Nic nie trzeba było zmieniać.
rest-corrected =
    { $mood ->
        [happy] W spoczynku było na twojej twarzy widać *{ $before } radości*. Odtąd liczy się to jako *{ $after }*.
        [sad] W spoczynku było na twojej twarzy widać *{ $before } smutku*. Odtąd liczy się to jako *{ $after }*.
        [angry] W spoczynku było na twojej twarzy widać *{ $before } złości*. Odtąd liczy się to jako *{ $after }*.
       *[neutral] W spoczynku twoja twarz wyglądała w *{ $before } neutralnie*. Odtąd liczy się to jako *{ $after }*.
    }
rest-bars = Twoja twarz w spoczynku, przedtem i potem
rest-bar = { mood-name }: przedtem { $before }, teraz { $after }
told-resting = Twoja twarz w spoczynku
told-back = Wycofaj
told-back-label = Wycofaj: { $what }
told-erase = Usuń to wszystko
told-erased = Usunięto. Domysły nie są już poprawiane.
told-note = Od najnowszych. Sieć neuronowa się nie zmienia; poprawiany jest tylko odczyt twojej twarzy.

told-is-happy = Czuję radość
told-is-neutral = Czuję się neutralnie
told-is-sad = Czuję smutek
told-is-angry = Czuję złość
told-not-happy = Nie czuję radości
told-not-neutral = Nie czuję się neutralnie
told-not-sad = Nie czuję smutku
told-not-angry = Nie czuję złości
told-right-happy = Tak, to radość
told-right-neutral = Tak, neutralnie
told-right-sad = Tak, to smutek
told-right-angry = Tak, to złość
noted-not-happy = Radość liczy się teraz mniej.
noted-not-neutral = Neutralny wyraz liczy się teraz mniej.
noted-not-sad = Smutek liczy się teraz mniej.
noted-not-angry = Złość liczy się teraz mniej.
noted-is-happy = Radość liczy się teraz bardziej.
noted-is-neutral = Neutralny wyraz liczy się teraz bardziej.
noted-is-sad = Smutek liczy się teraz bardziej.
noted-is-angry = Złość liczy się teraz bardziej.
noted-right = Dobrze wiedzieć.

refused-few = Kamera dała za mało obrazów.
refused-few-hint = Zamknij to, co obciąża ten komputer, i spróbuj ponownie.
refused-smiling = Wygląda to na uśmiech, więc to nie twarz w spoczynku.
refused-smiling-hint = Rozluźnij twarz, jak przy czytaniu.
refused-moving = Za dużo ruchu.
refused-moving-hint = Przez te dwadzieścia sekund siedź spokojnie.
refused-changing = Wyraz twojej twarzy ciągle się zmieniał.
refused-changing-hint = Nie mów w tym czasie i rozluźnij twarz.
refused-no-face = Zbyt długo nie było widać twojej twarzy.
refused-no-face-hint = Usiądź tak, by kamera ją widziała.
refused-too-dark = Było za ciemno, by dobrze widzieć twoją twarz.
refused-too-dark-hint = Włącz światło przed sobą.
refused-too-bright = Było za jasno, by dobrze widzieć twoją twarz.
refused-too-bright-hint = Odwróć się od światła.
refused-too-blurred = Obraz był nieostry.
refused-too-blurred-hint = Przetrzyj obiektyw i nie ruszaj się.
refused-too-small = Twoja twarz była za daleko.
refused-too-small-hint = Podejdź bliżej do kamery.
refused-too-turned = Twoja twarz była odwrócona.
refused-too-turned-hint = Spójrz w stronę kamery.

## Taste and filters

taste-open = Gust i filtry
taste-open-filtered = { taste-open } ({ $n })
taste-title = Gust i filtry
taste-loading = Chwileczkę…
learned-title = Czego Moodify uczy się od ciebie
learned-none = Jeszcze nic nie da się powiedzieć. Posłuchaj trochę, a przeczytasz tu, co w jakim nastroju ci się podoba. Każdy wiersz można wycofać.
learned-how-like = *Polub* utwór: więcej tego wykonawcy, gatunku i języka.
learned-how-play = *Wysłuchaj do końca*: trochę więcej podobnych.
learned-how-skip = *Pomiń wcześnie* albo naciśnij *Nie dla mnie*: mniej podobnych w tym nastroju.
learned-how-fits = Powiedz, czy *pasuje do nastroju*: Moodify lepiej pozna, co do niego pasuje.
learned-private = Zapisane w jednym pliku na komputerze, na którym działa Moodify. Z utworów ze Spotify niczego się nie uczy.
learned-forget = Zapomnij
learned-forget-label = Zapomnij: { $text }
learned-all = Zapomnij wszystko
learned-sure = Zapomnieć wszystko, czego Moodify się nauczyło? Polubienia zostaną.
learned-yes = Zapomnij wszystko
learned-no = Zachowaj
learned-gone = Zapomniane.
filters-title = Tylko te utwory
filters-lead = Brak wyboru oznacza wszystko. To, co gra, gra dalej; zmienią się kolejne utwory.
filters-languages = Język
filters-genres = Gatunek
filters-decades = Dekada od roku
filters-unknown = nieznany
filters-words = Słowa
filters-clean = Bez utworów oznaczonych jako wulgarne
filters-marked = Oznaczone do tej pory: { $n }. To, czego nikt nie oznaczył, zostaje.
language-none = Instrumentalne
filters-clear = Znowu wszystko
filters-more = Pokaż wszystkie
filters-few = Wybór będzie większy, gdy pojawią się utwory o znanym języku i roku. Dodaj je w „Twoja muzyka”.
fits-ask = Pasuje do nastroju?
fits-yes = Tak
fits-no = Nie
fits-thanks = Dziękuję. Moodify będzie o tym pamiętać.
parts-fit = pasuje
parts-fresh = świeży
parts-taste = gust

learned-from =
    { $n ->
        [one] Na podstawie *{ $n } twojego działania*: polubień, pominięć, utworów wysłuchanych do końca.
        [few] Na podstawie *{ $n } twoich działań*: polubień, pominięć, utworów wysłuchanych do końca.
        [many] Na podstawie *{ $n } twoich działań*: polubień, pominięć, utworów wysłuchanych do końca.
       *[other] Na podstawie *{ $n } twojego działania*: polubień, pominięć, utworów wysłuchanych do końca.
    }
learned-artist =
    { $more ->
        [yes] Częściej *{ $name }*
       *[no] Rzadziej *{ $name }*
    }
learned-song =
    { $more ->
        [yes] Częściej utwór *{ $name }*
       *[no] Rzadziej utwór *{ $name }*
    }
learned-language =
    { $more ->
        [yes] Częściej język *{ $name }*
       *[no] Rzadziej język *{ $name }*
    }
learned-wordless =
    { $more ->
        [yes] Częściej *muzyka instrumentalna*
       *[no] Rzadziej *muzyka instrumentalna*
    }
learned-decade =
    { $more ->
        [yes] Częściej *dekada od roku { $name }*
       *[no] Rzadziej *dekada od roku { $name }*
    }
learned-source =
    { $more ->
        [yes] Częściej źródło *{ $name }*
       *[no] Rzadziej źródło *{ $name }*
    }
learned-genre =
    { $more ->
        [yes] Częściej gatunek *{ $name }*
       *[no] Rzadziej gatunek *{ $name }*
    }
learned-in-mood =
    { $mood ->
        [happy] { $what }, gdy muzyka ma pasować do radości
        [sad] { $what }, gdy muzyka ma pasować do smutku
        [angry] { $what }, gdy muzyka ma pasować do złości
       *[neutral] { $what }, gdy muzyka ma pasować do neutralnego nastroju
    }
learned-for = { $liked } za
learned-against = { $disliked } przeciw
learned-both = { $liked } za, { $disliked } przeciw
decade = { $year }
parts-label = Pasuje: { $fit }, świeży: { $fresh }, gust: { $taste }.

## Your own music

music-open = Twoja muzyka
dialog-music = Twoja muzyka
music-loading = Chwileczkę…
folders-lead = Słuchaj *własnej muzyki*. Wskaż folder, a Moodify po brzmieniu rozpozna nastrój każdego utworu.
folders-private = Dzieje się to na komputerze, na którym działa Moodify. Żaden utwór ani tytuł go nie opuszcza, a pliki zostają bez zmian.
folders-title = Foldery
folders-field = Folder na tym komputerze
folders-hint = /media/music
folders-add = Dodaj
folders-empty = Najpierw podaj ścieżkę folderu.
folders-remove = Usuń
folders-remove-label = Usuń { $path }
folders-missing = Nie można go teraz znaleźć albo jest pusty. Jego utwory zostają zapamiętane, aż wróci.
folders-again = Skanuj ponownie
folders-pause = Wstrzymaj
folders-resume = Wznów
folders-elsewhere = Foldery można wskazać tylko na komputerze, na którym działa Moodify: otwórz tam tę stronę albo uruchom:
folders-command = moodify songs scan DIR
progress-label = Postęp odczytu folderów
progress-idle = Wszystko odczytane.
progress-paused = Wstrzymano. Co gotowe, zostaje gotowe.
progress-none = Nie znaleziono jeszcze żadnego utworu.
bad-lead = Są pomijane, a cała reszta idzie dalej.
bad-more = Pokaż więcej
play-title = Między utworami
play-off = Wył.
play-gapless = Bez przerwy
play-3 = Przejście 3 s
play-6 = Przejście 6 s
play-note = Utwory z jednego albumu zawsze następują po sobie bez przejścia.
play-even = Wszystkie utwory równie głośno
play-even-note = Według danych z plików albo samego dźwięku. Nic nie będzie przesterowane.
play-ffmpeg = Aby grać formaty, których ta przeglądarka nie odtwarza, np. AIFF, zainstaluj ffmpeg na komputerze z Moodify.
audius-title = Audius: wolna muzyka
audius-on = Graj z Audius
audius-off = Wyłączone, bo korzysta z cudzych serwerów.
audius-lead = Pełne utwory, które artyści udostępniają wszystkim. Nie trzeba mieć konta.
audius-sees = Gdy jest włączone, Audius widzi twój adres internetowy, to, że Moodify raz dziennie pyta o utwory, i który z jego utworów gra. Twój nastrój i twoja twarz nigdy nie są wysyłane. Po wyłączeniu jego utwory zostają zapomniane.
server-title = Własny serwer
server-lead = Navidrome, gonic, Airsonic i inne serwery Subsonic. Można wybierać utwory, których pliki podają nastrój.
server-address = Adres
server-address-hint = https://music.example
server-way = Sposób logowania
server-password = Hasło
server-key = Klucz API
server-user = Nazwa
server-secret = Hasło
server-api-key = Klucz API
server-go = Zaloguj się
server-going = Logowanie…
server-test = Sprawdź
server-testing = Sprawdzanie…
server-save = Zapisz tam tę sesję
server-saved = Zapisano jako playlistę
server-forget = Zapomnij
server-sure = Zapomnieć dane logowania i to, co odczytano? Na serwerze nic się nie zmieni.
server-yes = Zapomnij serwer
server-no = Zachowaj
server-secret-safe = Hasło jest przechowywane w systemowym pęku kluczy, jeśli taki istnieje, nigdy nie jest pokazywane i nie trafia na serwer w jawnej postaci, chyba że serwer jest za stary na cokolwiek innego.
settings-elsewhere = Można to zmienić tylko na komputerze, na którym działa Moodify.
sources-title = Wszystkie źródła
sources-no-server = Nie ma jeszcze serwera.
sources-no-folder = Nie ma jeszcze folderu.
source-ok = działa
source-broken = nie działa
wrong-ask = Zły nastrój?
wrong-label = Jaki naprawdę jest { $title }
wrong-back = Wycofaj
wrong-taken = Wycofano.

songs =
    { $n ->
        [one] { $n } utwór
        [few] { $n } utwory
        [many] { $n } utworów
       *[other] { $n } utworu
    }
files =
    { $n ->
        [one] { $n } plik
        [few] { $n } pliki
        [many] { $n } plików
       *[other] { $n } pliku
    }
server-saved-as =
    { $n ->
        [one] „{ $name }”, { $n } utwór z twojego serwera.
        [few] „{ $name }”, { $n } utwory z twojego serwera.
        [many] „{ $name }”, { $n } utworów z twojego serwera.
       *[other] „{ $name }”, { $n } utworu z twojego serwera.
    }
folders-placed =
    { $n ->
        [one] *{ $n } twój utwór* można wybierać według nastroju.
        [few] *{ $n } twoje utwory* można wybierać według nastroju.
        [many] *{ $n } twoich utworów* można wybierać według nastroju.
       *[other] *{ $n } twojego utworu* można wybierać według nastroju.
    }
folders-knowing = Moodify poznaje *twoją muzykę*.
folders-where = Wpisz lub wklej pełną ścieżkę. Chodzi o folder na komputerze, na którym działa Moodify.
folders-where-named = Wpisz lub wklej pełną ścieżkę. Chodzi o folder na komputerze, na którym działa Moodify ({ $computer }).
folders-removed = Z { $path } nic już nie będzie grane. Pliki zostają bez zmian.
folders-added = Dodano { $path }. Utwory pojawią się w miarę odczytu.
progress-looking =
    { $n ->
        [one] Szukanie plików: na razie { $n } plik
        [few] Szukanie plików: na razie { $n } pliki
        [many] Szukanie plików: na razie { $n } plików
       *[other] Szukanie plików: na razie { $n } pliku
    }
progress-scanning = Odczyt plików: { $done } z { $total }
progress-listening = Słuchanie utworów: { $done } z { $total }
left-under-minute = została niecała minuta
left-minutes =
    { $n ->
        [one] została około { $n } minuta
        [few] zostały około { $n } minuty
        [many] zostało około { $n } minut
       *[other] zostało około { $n } minuty
    }
left-hours =
    { $n ->
        [one] została około { $n } godzina
        [few] zostały około { $n } godziny
        [many] zostało około { $n } godzin
       *[other] zostało około { $n } godziny
    }
progress-waits =
    { $n ->
        [one] { $n } plik jeszcze bez nastroju.
        [few] { $n } pliki jeszcze bez nastroju.
        [many] { $n } plików jeszcze bez nastroju.
       *[other] { $n } pliku jeszcze bez nastroju.
    }
bad-count =
    { $n ->
        [one] { $n } pliku nie da się odczytać: którego i dlaczego
        [few] { $n } plików nie da się odczytać: których i dlaczego
        [many] { $n } plików nie da się odczytać: których i dlaczego
       *[other] { $n } pliku nie da się odczytać: których i dlaczego
    }
server-signed-in = Zalogowano na *{ $address }*.
server-signed-in-as = Zalogowano na *{ $address }* jako *{ $user }*.
sign-in-kept = Dane logowania są przechowywane tutaj: { $place }.
sign-in-kept-keyring = Dane logowania są przechowywane w pęku kluczy tego systemu.
sign-in-kept-file = Dane logowania są przechowywane w pliku { $path }, który może odczytać tylko właściciel.
wrong-said =
    { $mood ->
        [happy] Twoim zdaniem: radość.
        [sad] Twoim zdaniem: smutek.
        [angry] Twoim zdaniem: złość.
       *[neutral] Twoim zdaniem: neutralnie.
    }

## Journal

journal-open = Dziennik
journal-title = Dziennik
journal-loading = Chwileczkę…
journal-lead-off = Prowadź *dziennik* tego, jak się czujesz, czego słuchasz i jak czujesz się potem.
journal-lead-new = Twój dziennik jest *włączony*. To, czego odtąd słuchasz, pojawi się tutaj.
journal-switch = Prowadź dziennik
journal-switch-on = Wyłączenie zachowuje to, co jest, i niczego nie dodaje.
journal-switch-off = Jest wyłączony, dopóki go nie włączysz.
journal-kept-title = Co zostaje zapisane
journal-elsewhere = Dziennik można otworzyć tylko na komputerze, na którym działa Moodify. To, czego słuchasz stąd, nie jest w nim zapisywane.
view-title = Spójrz wstecz
view-label = Co oglądasz
view-day = Dzień
view-week = Tydzień
view-month = Miesiąc
view-year = Rok
view-before = Wcześniej
view-after = Później
view-today = Dzisiaj
view-none = nic
view-empty = Nic nie zapisano.
year-caption = Nastrój każdego dnia. Wybierz miesiąc, by zobaczyć jego dni.
month-caption = Nastrój każdego dnia. Wybierz dzień, by go zobaczyć.
week-list = Dni tygodnia
day-list = Dzień, godzina po godzinie
day-up = jasno
day-down = ciemno
lifts-title = Utwory, które podnoszą cię na duchu
lifts-none = Nie da się jeszcze żadnego wskazać. Utwór trafia tu po co najmniej czterech odsłuchach i tylko wtedy, gdy trudno to wyjaśnić przypadkiem.
lifts-note = Po nich nastrój był lepszy częściej, niż wynikałoby to z przypadku. Nie znaczy to, że są przyczyną, i nie jest to porada medyczna.
take-title = Twoje: możesz zabrać, możesz usunąć
take-json = Zapisz jako JSON
take-csv = Zapisz jako CSV
erase-button = Usuń dziennik
erase-sure = Usunąć wszystko, także z dysku? Nie da się tego przywrócić.
erase-yes = Usuń wszystko
erase-no = Zachowaj
erase-done = Dziennik jest usunięty i wyłączony.
felt-ask = I jak?
felt-better = Lepiej
felt-same = Tak samo
felt-worse = Gorzej
felt-dismiss = Nie odpowiadaj
felt-thanks = Zapisano.
felt-back = Wycofano.

kept-what = Co
kept-what-text = Nastroje, które trwały kilka sekund, twoje życzenia, utwory samego Moodify i to, co po nich zaznaczasz. Nigdy obraz. Nic ze Spotify.
kept-where = Gdzie
kept-where-text = W jednym pliku na tym komputerze. Nigdzie nie jest wysyłany i widać go tylko tutaj.
kept-long = Jak długo
kept-long-text = Dopóki go nie usuniesz: jeden przycisk i znika z dysku.
left-finished = wysłuchany do końca
left-skipped = pominięty
left-played = przerwany przed końcem
wished =
    { $wish ->
        [lift] Życzenie: podnieś mnie na duchu
        [calm] Życzenie: uspokój mnie
        [hold] Życzenie: zostaw, jak jest
        [goal] Życzenie: idź do nastroju, który wskazuję
       *[match] Życzenie: dopasuj się do mojego nastroju
    }
long-seconds =
    { $n ->
        [one] { $n } sekundę
        [few] { $n } sekundy
        [many] { $n } sekund
       *[other] { $n } sekundy
    }
long-minutes =
    { $n ->
        [one] { $n } minutę
        [few] { $n } minuty
        [many] { $n } minut
       *[other] { $n } minuty
    }
long-hours =
    { $n ->
        [one] { $n } godzinę
        [few] { $n } godziny
        [many] { $n } godzin
       *[other] { $n } godziny
    }
journal-lead-holds =
    { $on ->
        [yes] Twój dziennik jest *włączony*. Od { $since } zebrał *{ $songs }* z *{ $days }*.
       *[no] Twój dziennik jest *wyłączony*. Od { $since } zebrał *{ $songs }* z *{ $days }*.
    }
days =
    { $n ->
        [one] { $n } dnia
        [few] { $n } dni
        [many] { $n } dni
       *[other] { $n } dnia
    }
journal-place = Plik: { $place }
summary-mood =
    { $mood ->
        [happy] głównie radość
        [sad] głównie smutek
        [angry] głównie złość
       *[neutral] głównie neutralnie
    }
summary-mood-seen =
    { $mood ->
        [happy] głównie radość, widoczna przez { $long }
        [sad] głównie smutek, widoczny przez { $long }
        [angry] głównie złość, widoczna przez { $long }
       *[neutral] głównie neutralnie, przez { $long }
    }
summary-better = lepiej: { $n }
summary-same = tak samo: { $n }
summary-worse = gorzej: { $n }
day-mood-said =
    { $mood ->
        [happy] radość, twoim zdaniem
        [sad] smutek, twoim zdaniem
        [angry] złość, twoim zdaniem
       *[neutral] neutralnie, twoim zdaniem
    }
day-mood-picture =
    { $mood ->
        [happy] radość, ze zdjęcia
        [sad] smutek, ze zdjęcia
        [angry] złość, ze zdjęcia
       *[neutral] neutralnie, ze zdjęcia
    }
day-mood-seen =
    { $mood ->
        [happy] radość, przez { $long }
        [sad] smutek, przez { $long }
        [angry] złość, przez { $long }
       *[neutral] neutralnie, przez { $long }
    }
felt-mood =
    { $mood ->
        [happy] radość
        [sad] smutek
        [angry] złość
       *[neutral] neutralnie
    }
felt-around = { $before } → { $after }
lift-said =
    { $n ->
        [one] Odpowiedź *lepiej*: { $better } na { $n } raz.
        [few] Odpowiedź *lepiej*: { $better } na { $n } razy.
        [many] Odpowiedź *lepiej*: { $better } na { $n } razy.
       *[other] Odpowiedź *lepiej*: { $better } na { $n } razu.
    }
lift-said-worse =
    { $n ->
        [one] Odpowiedź *lepiej*: { $better } na { $n } raz, gorzej: { $worse }.
        [few] Odpowiedź *lepiej*: { $better } na { $n } razy, gorzej: { $worse }.
        [many] Odpowiedź *lepiej*: { $better } na { $n } razy, gorzej: { $worse }.
       *[other] Odpowiedź *lepiej*: { $better } na { $n } razu, gorzej: { $worse }.
    }
lift-seen =
    { $n ->
        [one] Po *{ $n } odsłuchu* twoja twarz wyglądała jaśniej niż zwykle w takiej chwili: o { $lift }, prawdopodobnie od { $low } do { $high }, w skali od −1 do 1.
        [few] Po *{ $n } odsłuchach* twoja twarz wyglądała jaśniej niż zwykle w takiej chwili: o { $lift }, prawdopodobnie od { $low } do { $high }, w skali od −1 do 1.
        [many] Po *{ $n } odsłuchach* twoja twarz wyglądała jaśniej niż zwykle w takiej chwili: o { $lift }, prawdopodobnie od { $low } do { $high }, w skali od −1 do 1.
       *[other] Po *{ $n } odsłuchu* twoja twarz wyglądała jaśniej niż zwykle w takiej chwili: o { $lift }, prawdopodobnie od { $low } do { $high }, w skali od −1 do 1.
    }
felt-after = Po „{ $title }” czuję się: { $word }
felt-ask-title = Jak się czujesz po „{ $title }”?
day-graph =
    { $n ->
        [one] { $n } nastrój od { $first } do { $last }; opisuje go lista poniżej.
        [few] { $n } nastroje od { $first } do { $last }; opisuje je lista poniżej.
        [many] { $n } nastrojów od { $first } do { $last }; opisuje je lista poniżej.
       *[other] { $n } nastroju od { $first } do { $last }; opisuje je lista poniżej.
    }

## Spotify

from-title = Muzyka z
from-here = Moodify
from-spotify = Spotify
from-settings = Ustawienia Spotify
spotify-on = w Spotify
spotify-on-label = { $title } w Spotify, w nowej karcie
spotify-skip = Nie dla mnie: pomiń i dziś już nie graj
dialog-title = Spotify
spotify-loading = Chwileczkę…
connect-lead = Słuchaj *swoich utworów ze Spotify*. Powiedz, które z twoich playlist są radosne, neutralne, smutne albo gniewne, a Moodify będzie z nich grać.
connect-private = To, co Moodify odczyta, zostaje na komputerze, na którym działa. Niczego się z tego nie uczy, a wylogowanie wszystko usuwa.
connect-guide = Jednorazowo potrzebny jest Client ID
connect-guide-why = Po nim Spotify rozpoznaje program. Nic nie kosztuje i zajmuje około trzech minut.
connect-again = Jak utworzyć Client ID
connect-step1 = Otwórz *panel Spotify* i zaloguj się. Konto, które tworzy Client ID, musi mieć Spotify Premium.
connect-dashboard = Otwórz panel
connect-step2 = Naciśnij „Create app”. Nazwa i opis mogą być dowolne.
connect-step3 = Jako Redirect URI dodaj dokładnie to:
connect-copy = Kopiuj
connect-copied = Skopiowano
connect-step4 = Zaznacz „Web API” i „Web Playback SDK”, zaakceptuj warunki i naciśnij „Save”.
connect-step5 = Skopiuj „Client ID”, który pokazuje Spotify, i wklej go w pole poniżej.
connect-family = Domownicy mogą używać tego samego Client ID: dodaj tam, w User Management, do pięciu osób.
connect-field = Client ID
connect-go = Połącz ze Spotify
connect-going = Przejście do Spotify…
connect-empty = Najpierw wpisz Client ID: 32 litery i cyfry.
without-title = Bez łączenia
without-text = Utwory Spotify z twojego własnego pliku utworów grają w odtwarzaczu Spotify, na tej stronie; bez zalogowania do Spotify po 30 sekund każdego. A link każdego utworu otwiera się w Spotify.
lists-title = Twoje playlisty nastrojów
lists-lead = Powiedz, do jakiego nastroju jest każda playlista. Jej utwory będą wtedy grane w tym nastroju.
lists-loading = Pytam Spotify o twoje playlisty…
lists-none = Nie masz jeszcze żadnej playlisty w Spotify.
lists-again = Sprawdź ponownie
lists-leave = Pomiń
lists-mood = Nastrój playlisty { $name }
lists-closed = Dlaczego niektórych nie da się odczytać
lists-copy = Aby mimo to użyć którejś z nich, otwórz ją w Spotify, zaznacz wszystkie utwory i dodaj je do nowej, własnej playlisty. Potem sprawdź ponownie.
read-title = Utwory do każdego nastroju
read-start = Odczytaj utwory
read-resume = Czytaj dalej
read-again = Odczytaj ponownie
read-stop = Zatrzymaj
read-first = Najpierw wybierz nastrój dla playlisty.
read-ready = Moodify odczyta playlisty, które mają nastrój.
read-done = Wszystko odczytane.
read-stopped = Zatrzymano. To, co odczytano, zostaje.
read-csv = Pobierz jako CSV
read-report = Zobacz raport
liked-title = Polubione utwory
liked-lead = Posortuj utwory, które lubisz, ręcznie, jeden po drugim.
liked-go = Sortuj polubione utwory
sort-title = Jaki to nastrój?
sort-back = Wróć do ustawień Spotify
sort-pass = Pomiń
sort-undo = Cofnij
sort-loading = Pobieram twoje polubione utwory…
sort-done = To już wszystkie.
sort-none = Nie ma już polubionych utworów do posortowania.
save-title = Ta sesja
save-lead = Zachowaj to, co tu grało, i to, co będzie dalej, jako własną playlistę.
save-go = Zapisz jako playlistę
save-none = Gdy zagrają tu utwory ze Spotify, będzie je można zapisać jako playlistę.
out-title = Wyloguj się
out-go = Wyloguj się i zapomnij wszystko
out-sure = Wylogować się i usunąć to, co Moodify odczytało ze Spotify? Twoje playlisty w Spotify zostaną bez zmian.
out-yes = Wyloguj się i zapomnij
out-no = Nie wylogowuj
out-done = Wylogowano, a odczytane dane usunięto.
on-title = Odtwarzaj na
on-button = Gra na
on-none = Wybierz gdzie
on-page = Ta strona
on-page-note = Ta karta przeglądarki staje się urządzeniem w twoim Spotify.
on-embed = Odtwarzacz Spotify
on-embed-note = Na tej stronie, także bez Premium.
on-refresh = Poszukaj urządzeń ponownie
on-looking = Szukam twoich urządzeń…
on-no-devices = Żadne urządzenie nie jest aktywne. Otwórz Spotify na telefonie, komputerze lub głośniku i poszukaj ponownie.
on-active = teraz używane
on-restricted = nie przyjmuje poleceń od innych programów
on-frame = Odtwarzacz Spotify
on-device = Moodify jako urządzenie Spotify
on-starting = Uruchamiam odtwarzacz…
on-other = Spotify gra teraz coś innego. Naciśnij odtwarzanie, by wrócić.
on-press-frame = Naciśnij odtwarzanie w odtwarzaczu Spotify powyżej.
act-embed = Użyj odtwarzacza Spotify
act-devices = Pokaż urządzenia
act-settings = Ustawienia Spotify
empty-mood = Gdy będzie nastrój, pojawią się tu twoje utwory ze Spotify, które do niego pasują.
empty-looking = Szukam znanych utworów w Spotify…
empty-none = Spotify nie ma żadnego ze znanych utworów do tego nastroju. Nadaj ten nastrój jednej ze swoich playlist i odczytaj jej utwory.
empty-signed-out = Połącz ze Spotify albo dodaj linki Spotify do własnego pliku utworów, by słuchać tu Spotify.
empty-connect = Połącz ze Spotify

kind-computer = Komputer
kind-smartphone = Telefon
kind-tablet = Tablet
kind-speaker = Głośnik
kind-tv = Telewizor
kind-avr = Amplituner
kind-automobile = Samochód
kind-game-console = Konsola
connected = Połączono.
connected-as = Połączono jako *{ $name }*.
connected-until = Do { $day }; potem Spotify poprosi o ponowne zalogowanie.
keep-days =
    { $days ->
        [one] To, co odczytano ze Spotify, jest przechowywane przez { $days } dzień, a potem odczytywane na nowo.
        [few] To, co odczytano ze Spotify, jest przechowywane przez { $days } dni, a potem odczytywane na nowo.
        [many] To, co odczytano ze Spotify, jest przechowywane przez { $days } dni, a potem odczytywane na nowo.
       *[other] To, co odczytano ze Spotify, jest przechowywane przez { $days } dnia, a potem odczytywane na nowo.
    }
lists-suggested =
    { $mood ->
        [happy] Propozycja: radość
        [sad] Propozycja: smutek
        [angry] Propozycja: złość
       *[neutral] Propozycja: neutralnie
    }
lists-suggested-from =
    { $mood ->
        [happy] Propozycja: radość, bo w nazwie jest { $words }
        [sad] Propozycja: smutek, bo w nazwie jest { $words }
        [angry] Propozycja: złość, bo w nazwie jest { $words }
       *[neutral] Propozycja: neutralnie, bo w nazwie jest { $words }
    }
lists-accept-all =
    { $n ->
        [0] Nie ma więcej propozycji
       *[other] Przyjmij wszystkie propozycje ({ $n })
    }
lists-accepted =
    { $n ->
        [one] Przyjęto { $n } propozycję.
        [few] Przyjęto { $n } propozycje.
        [many] Przyjęto { $n } propozycji.
       *[other] Przyjęto { $n } propozycji.
    }
lists-closed-count =
    { $n ->
        [one] { $n } playlisty nie da się odczytać: dlaczego i co zrobić
        [few] { $n } playlist nie da się odczytać: dlaczego i co zrobić
        [many] { $n } playlist nie da się odczytać: dlaczego i co zrobić
       *[other] { $n } playlisty nie da się odczytać: dlaczego i co zrobić
    }
lists-songs-read =
    { $n ->
        [one] Odczytano { $n } utwór
        [few] Odczytano { $n } utwory
        [many] Odczytano { $n } utworów
       *[other] Odczytano { $n } utworu
    }
read-progress =
    { $n ->
        [one] { $done } z { $n } utworu
        [few] { $done } z { $n } utworów
        [many] { $done } z { $n } utworów
       *[other] { $done } z { $n } utworu
    }
read-reading = Odczytuję „{ $name }”
read-reading-next = Odczytuję…
read-back = Wróć o { $time }.
read-skipped = Pominięto: { $list }.
read-skipped-gone =
    { $n ->
        [one] { $n } utwór, którego już nie ma
        [few] { $n } utwory, których już nie ma
        [many] { $n } utworów, których już nie ma
       *[other] { $n } utworu, których już nie ma
    }
read-skipped-local =
    { $n ->
        [one] { $n } własny plik
        [few] { $n } własne pliki
        [many] { $n } własnych plików
       *[other] { $n } własnego pliku
    }
read-skipped-episodes =
    { $n ->
        [one] { $n } odcinek
        [few] { $n } odcinki
        [many] { $n } odcinków
       *[other] { $n } odcinka
    }
sort-count = Posortowano { $done } z { $known }
save-saved =
    { $n ->
        [one] Zapisano jako „{ $name }”, { $n } utwór:
        [few] Zapisano jako „{ $name }”, { $n } utwory:
        [many] Zapisano jako „{ $name }”, { $n } utworów:
       *[other] Zapisano jako „{ $name }”, { $n } utworu:
    }

## Listeners: several people at one Moodify

household-me = Ja
who-title = *Kto* słucha?
who-hello = Cześć, *{ $name }*
who-now = teraz słucha
who-pin = z PIN-em
who-guest = Gość
who-guest-note = nic nie zostaje zapisane
who-manage = Słuchacze
who-manage-note = dodaj kogoś, PIN-y
who-pin-label = Twój PIN
who-stay = Nie pytaj więcej na tym urządzeniu
who-stay-note = W przeciwnym razie pytanie wróci po zamknięciu przeglądarki albo po dwunastu godzinach.
who-go = Dalej
who-back = Ktoś inny
who-forgot = Nie pamiętasz? Na komputerze z Moodify polecenie „moodify listeners pin NAME --reset” go usunie.
who-open = Słucha { $name }: zmień
household-open = Słuchacze
household-title = Słuchacze
household-lead = Słucha tu jeszcze ktoś? Wtedy każdy ma *swoje*: polubienia i gust, twarz, dziennik.
household-you = Ty
household-others = Kto jeszcze tu słucha
household-others-note = Każdy zmienia własne imię i PIN, gdy na pytanie „Kto słucha?” wybierze siebie.
household-elsewhere = Inne osoby można dodać na komputerze z Moodify.
household-honest = PIN rozdziela domowników na tej stronie. Nie zamyka plików na klucz: kto korzysta z konta na komputerze, może je odczytać.
household-add-title = Ktoś jeszcze
household-add = Dodaj
household-added = Dodano: { $name }.
household-name = Imię
household-mine = Twoje imię
household-colour = Kolor
household-colour-name =
    { $colour ->
        [amber] Bursztynowy
        [coral] Koralowy
        [rose] Różowy
        [violet] Fioletowy
        [blue] Niebieski
        [teal] Morski
        [green] Zielony
       *[stone] Kamienny
    }
household-pin-title = Własny PIN
household-pin-optional = PIN, jeśli ma być
household-pin-note = od 4 do 12 cyfr
household-pin-old = Dotychczasowy PIN
household-pin-new = Nowy PIN
household-pin-set = Ustaw PIN
household-pin-change = Zmień PIN
household-pin-none = Usuń PIN
household-pin-is-set = PIN jest ustawiony.
household-pin-gone = Nie ma już PIN-u.
household-rename = Zmień imię lub kolor
household-save = Zapisz
household-saved = Zapisano.
household-remove = Usuń mnie
household-remove-sure = Usunąć słuchacza { $name }? Z dysku zniknie wszystko: polubienia, odtworzenia, to, czego Moodify nauczyło się o guście i twarzy, dziennik. Nie da się tego przywrócić.
household-remove-yes = Usuń wszystko
household-keep = Zachowaj
problem-pin = To nie jest ten PIN.
problem-pin-wait = Za dużo błędnych PIN-ów. Poczekaj chwilę.
problem-household = Nie da się tak zmienić słuchaczy.
problem-who-listens = Powiedz, kto słucha.
problem-not-your-own = Może to zmienić tylko ta osoba.
problem-guest = Gość nie ma dziennika.

## Other devices at home

lan-title = Na telefonie
lan-off = W domu Moodify można otworzyć też na telefonach i innych urządzeniach. Uruchom je poleceniem { $command }
lan-scan = Zeskanuj go aparatem telefonu. Wpuszcza jedno urządzenie, w ciągu kwadransa.
lan-qr = Kod QR z linkiem do telefonu
lan-another = Inny link
lan-open-code = Albo otwórz { $address } i wpisz { $code }.
lan-open-off = Albo otwórz { $address }. Wpisano za dużo błędnych kodów, więc kod jest wyłączony. { $another }
lan-new-code = Inny kod
lan-warned = Za pierwszym razem telefon ostrzeże, że nie zna tego komputera. Aby go poznał, otwórz na telefonie { $trust }. Pobierze stamtąd certyfikat, którego odcisk SHA-256 musi być taki:
lan-devices = Wpuszczone
lan-nobody = Nie ma jeszcze urządzeń.
lan-forget = Zapomnij
lan-forget-one = Zapomnij { $name }
lan-forget-all = Zapomnij wszystkie
lan-since = od { $day }, ostatnio tutaj { $seen }
lan-elsewhere = Inne urządzenia wpuszcza się na komputerze z Moodify: pomoc na nim pokazuje, jak to zrobić.
lan-trust = Urządzenie ostrzega przed tą stroną? Zainstaluj jej certyfikat ze strony { $address }

## Letting a device in

pair-page-title = Moodify: wpuść to urządzenie
pair-ask = To urządzenie jest tu *nowe*. Jaki kod pokazuje komputer z Moodify?
pair-moment = *Chwileczkę*…
pair-code = Sześć cyfr
pair-go = Wpuść mnie
pair-where = Są w terminalu, w którym uruchomiono Moodify, i w pomocy na jego stronie na tamtym komputerze.
pair-gone = Moodify nie odpowiada.
pair-gone-hint = Czy to urządzenie jest nadal w sieci domowej i czy Moodify działa?
pair-odd = Kod ma sześć cyfr.

## When Moodify isn't running, and this device

offline-title = Moodify *nie działa*. Uruchom je, a ta strona *wróci* sama.
offline-how-here = Otwórz terminal na tym komputerze i wpisz:
offline-how-there = Czy to urządzenie jest w sieci domowej? Jeśli tak, otwórz terminal na komputerze { $host } i wpisz:
offline-again = Spróbuj teraz
device-title = Na tym urządzeniu
device-install = Zainstaluj Moodify
device-install-why = Jako aplikacja ma własne okno i własną ikonę.
device-install-share = Aby mieć aplikację: w menu przeglądarki „Udostępnij” wybierz „Do ekranu początkowego”.
device-notify = Powiadamiaj, gdy zaczyna się utwór
device-notify-note = Gdy tej strony nie widać: tytuł i wykonawca, na kilka sekund. Nigdy nastrój.
device-notify-refused = Przeglądarka blokuje powiadomienia z tej strony. Aby je odblokować, kliknij symbol na lewo od adresu.
device-notify-cannot = Ta przeglądarka albo ten adres nie obsługuje powiadomień.

## Refused: the kind of it, above the server's own words where those have no message here

problem-other = To się nie udało.
problem-picture = Nie można użyć tego zdjęcia.
problem-network = Nie można odczytywać twarzy.
problem-catalogue = Nie można użyć katalogu utworów.
problem-journal = Nie można użyć dziennika.
problem-source = Źródło utworów zawiodło.
problem-list = Nie można użyć tej listy utworów.
problem-sound = Nie można odtworzyć tego utworu.
problem-song = Nie ma takiego utworu.
problem-taste-missing = Tego Moodify nigdy się nie nauczyło.
problem-taste = Nie można użyć tego, co zapamiętano o guście.
problem-spotify = Tego nie da się zrobić w Spotify.
problem-spotify-sign-in = Zaloguj się do Spotify.
problem-spotify-not-allowed = Client ID cię nie wpuszcza.
problem-spotify-owner-premium = Nie można użyć tego Client ID.
problem-spotify-premium = Potrzebne jest Spotify Premium.
problem-spotify-not-yours = Nie można odczytać tej playlisty.
problem-spotify-no-device = Żadne urządzenie Spotify nie jest aktywne.
problem-spotify-missing = Spotify nie ma czegoś takiego.
problem-spotify-busy = Spotify potrzebuje chwili przerwy.
problem-spotify-quota = Limit w Spotify jest wyczerpany.
problem-spotify-away = Spotify nie odpowiada.
problem-spotify-refused = Spotify odmawia.
problem-refused = Tego nie da się zrobić.
problem-invalid = To jest nieprawidłowe.
problem-fault = To błąd po stronie Moodify.
problem-not-found = Nic tu nie ma.
problem-too-many = Za dużo naraz.
problem-too-large = To jest za duże.
problem-session = Ta sesja się skończyła.
problem-sessions = Otwartych jest za dużo stron.
problem-elsewhere-than-here = Tylko na komputerze z Moodify.
gone-hint = Program na tym komputerze mógł zostać zatrzymany.
no-device-hint = Otwórz Spotify na telefonie, komputerze lub głośniku i spróbuj ponownie albo użyj odtwarzacza Spotify na tej stronie.
sdk-silent = Odtwarzacz Spotify nie uruchomił się na tej stronie.
sdk-silent-hint = Może go wstrzymywać bloker albo ta przeglądarka nie odtwarza chronionej muzyki. Osadzony odtwarzacz Spotify może zadziałać.
sdk-premium = Spotify pozwala stronom grać tylko na kontach z Premium.
sdk-premium-hint = Osadzony odtwarzacz Spotify go nie wymaga.
sdk-sign-in = Spotify nie przyjmuje logowania dla tej strony.
sdk-sign-in-hint = W ustawieniach Spotify wyloguj się i zaloguj ponownie.
sdk-song = Spotify nie może odtworzyć tego utworu na tej stronie.
sdk-song-hint = Spróbuj następnego albo innego urządzenia.

## Why a song was chosen

offer-mood =
    { $mood ->
        [happy] Twoja twarz wygląda teraz radośnie. Czy muzyka ma za nią podążyć?
        [sad] Twoja twarz wygląda teraz smutno. Czy muzyka ma za nią podążyć?
        [angry] Twoja twarz wygląda teraz gniewnie. Czy muzyka ma za nią podążyć?
       *[neutral] Twoja twarz wygląda teraz neutralnie. Czy muzyka ma za nią podążyć?
    }
said-own-choice = Ten utwór to twój wybór.
said-chose-point = Ten punkt to twój wybór.
said-chose-mood =
    { $mood ->
        [happy] Twój wybór to „radość”.
        [sad] Twój wybór to „smutek”.
        [angry] Twój wybór to „złość”.
       *[neutral] Twój wybór to „neutralnie”.
    }
said-face-hard =
    { $by ->
        [picture] Twarz na zdjęciu trudno było odczytać.
       *[camera] Twoją twarz trudno było odczytać.
    }
said-face-looked =
    { $mood ->
        [happy] { $by ->
            [picture] Twarz na zdjęciu wyglądała w { $n }% radośnie.
           *[camera] Twoja twarz wyglądała w { $n }% radośnie.
        }
        [sad] { $by ->
            [picture] Twarz na zdjęciu wyglądała w { $n }% smutno.
           *[camera] Twoja twarz wyglądała w { $n }% smutno.
        }
        [angry] { $by ->
            [picture] Twarz na zdjęciu wyglądała w { $n }% gniewnie.
           *[camera] Twoja twarz wyglądała w { $n }% gniewnie.
        }
       *[neutral] { $by ->
            [picture] Twarz na zdjęciu wyglądała w { $n }% neutralnie.
           *[camera] Twoja twarz wyglądała w { $n }% neutralnie.
        }
    }
said-aim =
    { $wish ->
        [match] By do tego pasować, muzyka powinna mieć walencję { SIGNED($valence) } i pobudzenie { SIGNED($arousal) }: { said-place }.
        [lift] By podnieść cię stamtąd na duchu, muzyka powinna mieć walencję { SIGNED($valence) } i pobudzenie { SIGNED($arousal) }: { said-place }.
        [calm] By cię stamtąd uspokoić, muzyka powinna mieć walencję { SIGNED($valence) } i pobudzenie { SIGNED($arousal) }: { said-place }.
        [hold] Muzyka miała pozostać tam, gdzie była, przy walencji { SIGNED($valence) } i pobudzeniu { SIGNED($arousal) }: { said-place }.
        [goal] W drodze tam, dokąd chcesz, muzyka powinna mieć walencję { SIGNED($valence) } i pobudzenie { SIGNED($arousal) }: { said-place }.
       *[asked] Szukano muzyki o walencji { SIGNED($valence) } i pobudzeniu { SIGNED($arousal) }: { said-place }.
    }
said-place =
    { $aim ->
        [even] pośrodku
       *[other] { aim-words }
    }
said-fit =
    { $far ->
        [yes] Ten utwór leży w punkcie { SIGNED($valence) }; { SIGNED($arousal) }: { NUMBER($distance, minimumFractionDigits: 2, maximumFractionDigits: 2) } od celu, czyli nie tak blisko.
       *[no] Ten utwór leży w punkcie { SIGNED($valence) }; { SIGNED($arousal) }: { NUMBER($distance, minimumFractionDigits: 2, maximumFractionDigits: 2) } od celu.
    }
said-parts =
    { $taste ->
        [yes] Utwór { said-parts-fit }, { said-parts-fresh } i powinien ci się spodobać.
        [no] Utwór { said-parts-fit }, { said-parts-fresh } i może nie być w twoim guście.
       *[none] Utwór { said-parts-fit } i { said-parts-fresh }.
    }
said-parts-fit =
    { $fit ->
        [well] dobrze pasuje
        [little] trochę pasuje
       *[plain] pasuje
    }
said-parts-fresh =
    { $fresh ->
        [yes] ostatnio nie był grany
       *[no] był niedawno grany
    }
said-liked = Ten utwór jest wśród twoich polubionych.
said-held-back =
    { $by ->
        [heard] Bliższy utwór odpoczywa: był niedawno grany.
        [artist] Bliższy utwór czeka na swoją kolej, by utwory jednego wykonawcy nie grały zaraz po sobie.
        [genre] Bliższy utwór czeka na swoją kolej, by gatunki się przeplatały.
        [language] Bliższy utwór czeka na swoją kolej, by języki się przeplatały.
       *[decade] Bliższy utwór czeka na swoją kolej, by stare przeplatało się z nowym.
    }
said-went-before =
    { $well ->
        [yes] Wcześniej dobrze się sprawdził.
       *[no] Wcześniej sprawdził się gorzej.
    }
said-taught-artist =
    { $more ->
        [yes] Moodify wie od ciebie: częściej { $name }.
       *[no] Moodify wie od ciebie: rzadziej { $name }.
    }
said-taught-genre =
    { $more ->
        [yes] Moodify wie od ciebie: częściej gatunek { $name }.
       *[no] Moodify wie od ciebie: rzadziej gatunek { $name }.
    }
said-taught-source =
    { $more ->
        [yes] Moodify wie od ciebie: częściej źródło { $name }.
       *[no] Moodify wie od ciebie: rzadziej źródło { $name }.
    }
said-taught-language =
    { $more ->
        [yes] Moodify wie od ciebie: częściej język { $name }.
       *[no] Moodify wie od ciebie: rzadziej język { $name }.
    }
said-taught-wordless =
    { $more ->
        [yes] Moodify wie od ciebie: częściej muzyka instrumentalna.
       *[no] Moodify wie od ciebie: rzadziej muzyka instrumentalna.
    }
said-taught-decade =
    { $more ->
        [yes] Moodify wie od ciebie: częściej dekada od roku { $name }.
       *[no] Moodify wie od ciebie: rzadziej dekada od roku { $name }.
    }
said-mood-by =
    { $by ->
        [audio] { $mood ->
            [happy] Brzmi radośnie: to domysł Moodify.
            [sad] Brzmi smutno: to domysł Moodify.
            [angry] Brzmi gniewnie: to domysł Moodify.
           *[neutral] Brzmi neutralnie: to domysł Moodify.
        }
        [tag] { $mood ->
            [happy] Według swoich tagów jest radosny.
            [sad] Według swoich tagów jest smutny.
            [angry] Według swoich tagów jest gniewny.
           *[neutral] Według swoich tagów jest neutralny.
        }
       *[person] { $mood ->
            [happy] Według ciebie jest radosny.
            [sad] Według ciebie jest smutny.
            [angry] Według ciebie jest gniewny.
           *[neutral] Według ciebie jest neutralny.
        }
    }
said-called =
    { $mood ->
        [happy] Według ciebie właśnie ten utwór jest radosny.
        [sad] Według ciebie właśnie ten utwór jest smutny.
        [angry] Według ciebie właśnie ten utwór jest gniewny.
       *[neutral] Według ciebie właśnie ten utwór jest neutralny.
    }
said-playlist =
    { $mood ->
        [happy] Jest na twojej playliście „{ $name }”, oznaczonej jako radosna.
        [sad] Jest na twojej playliście „{ $name }”, oznaczonej jako smutna.
        [angry] Jest na twojej playliście „{ $name }”, oznaczonej jako gniewna.
       *[neutral] Jest na twojej playliście „{ $name }”, oznaczonej jako neutralna.
    }
said-playlists =
    Jest na twojej playliście „{ $name }”, oznaczonej jako { $mood ->
        [happy] radosna
        [sad] smutna
        [angry] gniewna
       *[neutral] neutralna
    }, i na „{ $name2 }”, oznaczonej jako { $mood2 ->
        [happy] radosna
        [sad] smutna
        [angry] gniewna
       *[neutral] neutralna
    }{ $more ->
        [0] .
        [one] , i na jeszcze { $more } innej.
        [few] , i na jeszcze { $more } innych.
        [many] , i na jeszcze { $more } innych.
       *[other] , i na jeszcze { $more } innych.
    }
said-path-begins =
    { $n ->
        [one] Zaczyna drogę { said-path-between }, w { $n } utworze.
        [few] Zaczyna drogę { said-path-between }, w { $n } utworach.
        [many] Zaczyna drogę { said-path-between }, w { $n } utworach.
       *[other] Zaczyna drogę { said-path-between }, w { $n } utworach.
    }
said-path-goes-on = Krok { $step } z { $n } na drodze { said-path-between }.
said-path-ends = Krok { $step } z { $n }: tu kończy się droga { said-path-between }.
said-path-between =
    od { $from ->
        [dark] ciemnej
        [bright] jasnej
        [quiet] spokojnej
        [lively] żywej
        [dark-quiet] ciemnej i spokojnej
        [dark-lively] ciemnej i żywej
        [bright-quiet] jasnej i spokojnej
        [bright-lively] jasnej i żywej
       *[even] wyważonej
    } do { $to ->
        [dark] ciemnej
        [bright] jasnej
        [quiet] spokojnej
        [lively] żywej
        [dark-quiet] ciemnej i spokojnej
        [dark-lively] ciemnej i żywej
        [bright-quiet] jasnej i spokojnej
        [bright-lively] jasnej i żywej
       *[even] wyważonej
    } muzyki
said-path-begins-within =
    { $n ->
        [one] Zaczyna drogę, na której muzyka pozostaje { said-path-within }, w { $n } utworze.
        [few] Zaczyna drogę, na której muzyka pozostaje { said-path-within }, w { $n } utworach.
        [many] Zaczyna drogę, na której muzyka pozostaje { said-path-within }, w { $n } utworach.
       *[other] Zaczyna drogę, na której muzyka pozostaje { said-path-within }, w { $n } utworach.
    }
said-path-goes-on-within = Krok { $step } z { $n } na drodze, na której muzyka pozostaje { said-path-within }.
said-path-ends-within = Krok { $step } z { $n }: tu kończy się droga, na której muzyka pozostaje { said-path-within }.
said-path-within =
    { $to ->
        [dark] ciemna
        [bright] jasna
        [quiet] spokojna
        [lively] żywa
        [dark-quiet] ciemna i spokojna
        [dark-lively] ciemna i żywa
        [bright-quiet] jasna i spokojna
        [bright-lively] jasna i żywa
       *[even] wyważona
    }

## When no song is left

said-songs-none = Nie ma jeszcze utworów. `moodify doctor` pokaże, co się stało ze źródłami.
said-songs-ruled-out = Każdy utwór, który można by zaproponować, jest wykluczony. Wyklucz mniej utworów.
said-songs-none-here = Nie ma utworów, które Moodify może samo odtworzyć. Dopuść też inne utwory.
said-songs-none-elsewhere = Nie ma utworów, które otwierają się gdzie indziej. Dopuść też inne utwory.
said-songs-only-spotify = Są tu na razie tylko utwory z twojego Spotify. Pozwól grać Spotify.
filters-left-out = Żaden utwór nie pasuje do filtrów: { $filters }.
filter-languages = język { $list }
filter-genres = gatunek { $list }
filter-decades = dekada od roku { $list }
filter-clean = bez oznaczonych jako wulgarne
filters-take-away = Usuń wszystkie filtry.
filters-loosen =
    { $n ->
        [one] { $what }: wtedy zostanie { $n } utwór.
        [few] { $what }: wtedy zostaną { $n } utwory.
        [many] { $what }: wtedy zostanie { $n } utworów.
       *[other] { $what }: wtedy zostanie { $n } utworu.
    }
loosen-languages = dopuść inne języki
loosen-genres = dopuść inne gatunki
loosen-decades = dopuść inne dekady
loosen-clean = dopuść utwory oznaczone jako wulgarne
loosen-playable = dopuść utwory, które otwierają się gdzie indziej
loosen-exclude = pozwól utworom wracać

## Genres

genre-pop = pop
genre-rock = rock
genre-folk = folk
genre-jazz = jazz
genre-hip-hop = hip-hop
genre-hip-hop-rap = hip-hop i rap
genre-classical = muzyka klasyczna
genre-electronic = muzyka elektroniczna
genre-electronica = electronica
genre-soul = soul
genre-r-b = R&B
genre-r-b-soul = R&B i soul
genre-chanson = chanson
genre-metal = metal
genre-indie = indie
genre-world = muzyka świata
genre-punk = punk
genre-country = country
genre-latin = muzyka latynoska
genre-reggae = reggae
genre-k-pop = K-pop
genre-j-pop = J-pop
genre-disco = disco
genre-funk = funk
genre-dance = muzyka taneczna
genre-blues = blues
genre-soundtrack = muzyka filmowa
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
genre-new-wave = nowa fala
genre-new-age = new age
genre-piano-ballad = ballada fortepianowa
genre-folk-ballad = ballada folkowa
genre-jazz-ballad = ballada jazzowa
genre-jazz-waltz = walc jazzowy
genre-acoustic-folk = folk akustyczny
genre-indie-folk = indie folk
genre-chamber-music = muzyka kameralna
genre-orchestral = muzyka orkiestrowa
genre-baroque = barok
genre-chorale = chorał
genre-minimalism = minimalizm
genre-chiptune = chiptune
genre-drum-and-bass = drum and bass
genre-industrial = industrial
genre-highlife = highlife
genre-lo-fi-hip-hop = lo-fi hip-hop
genre-alternative = muzyka alternatywna
genre-experimental = muzyka eksperymentalna
genre-acoustic = muzyka akustyczna
genre-techno = techno
genre-house = house
genre-trap = trap

## Sources of songs, and how they are

said-source-house = Utwory skomponowane przez Moodify: { $n }, z czego gotowe: { $ready }.
said-source-local =
    { $bad ->
        [0] Utwory: { $n }; do wyboru: { $placed }.
       *[other] Utwory: { $n }; do wyboru: { $placed }, pliki nie do użycia: { $bad }.
    }
said-source-server = Utwory z { $address }: { $n }; z podanym nastrojem, do wyboru: { $placed }.
said-source-server-reading = Trwa odczyt { $address }; utwory na razie: { $n }.
said-source-audius-reading = Utwory na razie odczytane dla nastrojów: { $read } z { $of }.

## What the server says word for word. In English these stand in the program too: they are found by their English words

says-house = Muzyka Moodify
says-starter = Utwory na start
says-your-server = Twój serwer
says-your-music = Twoje foldery
says-starter-detail = Znane utwory; każdy otwiera się w Spotify, YouTube, Deezer lub Apple Music.
says-audius-detail = Pełne utwory, które artyści udostępniają wszystkim; pytanie raz dziennie.
says-no-folder = Nie ma jeszcze folderu. Dodaj go poleceniem `moodify songs scan`.
says-no-face = Na zdjęciu nie znaleziono twarzy.
says-no-face-hint = Wybierz zdjęcie z twarzą widoczną z przodu.
says-face-gone = Tej twarzy już nie ma.
says-face-gone-hint = Wybierz taką, która jest.
says-not-in-library = Tego utworu nie ma w bibliotece.
says-another-song = Wybierz inny.
says-not-in-queue = Tego utworu nie ma już w kolejce.
says-look-again = Zobacz, co będzie dalej, i spróbuj ponownie.
says-step-gone = Ten krok drogi już minął.
says-step-gone-hint = Przesuń taki, który dopiero nadejdzie.
says-straighten = Najpierw wyprostuj drogę.
says-by-links = Otwórz go jednym z jego linków.
says-taken-back = To zostało już wycofane.
says-taken-back-hint = Zobacz jeszcze raz, co zostało.
says-no-journal-song = Tego utworu nie ma w dzienniku.
says-no-journal-song-hint = Będzie, gdy zagra przy włączonym dzienniku.
says-no-journal = Nie ma dziennika do wyeksportowania.
says-no-journal-hint = Najpierw go włącz.
says-not-the-pin = To nie jest ten PIN.
says-try-again = Spróbuj ponownie.
says-pin-needed = Potrzebny jest PIN.
says-type-it = Wpisz go.
says-pin-digits = PIN ma od 4 do 12 cyfr.
says-pin-digits-hint = Wpisz same cyfry.
says-needs-name = Słuchacz musi mieć imię.
says-needs-name-hint = Wpisz takie, które widać.
says-name-too-long = To imię jest za długie: może mieć najwyżej 40 liter.
says-name-too-long-hint = Skróć je.
says-another-name = Wybierz inne imię.
says-listener-gone = Tego słuchacza już tu nie ma.
says-who-listens = Powiedz, kto słucha.
says-no-sound = Nie ma tu dźwięku tego utworu.
says-no-sound-hint = Otwórz go przez jego linki.
says-not-whole-path = To nie jest pełna ścieżka folderu.
says-not-whole-path-hint = Podaj ją od początku, np. /media/music, C:\Music albo ~/Music.
says-whole-path = Podaj pełną ścieżkę.
says-no-such-folder = Nie ma (już) takiego folderu.
says-look = Sprawdź jeszcze raz.
says-not-enough-to-sign-in = To za mało, by się zalogować.
says-not-enough-to-sign-in-hint = Podaj nazwę i hasło albo klucz API.
says-no-server-songs = W tej sesji nie ma utworów z twojego serwera.
says-no-server-songs-hint = Najpierw odtwórz kilka z nich.
says-only-here = Można to zmienić tylko na komputerze, na którym działa Moodify.
says-no-spotify-songs = W tej sesji nie ma utworów ze Spotify.
says-no-spotify-songs-hint = Najpierw odtwórz trochę muzyki w Spotify.
says-spotify-left-out = Spotify nie można tu użyć.
says-own-music = Odtwarzaj muzykę samego Moodify.
says-no-client-id = To nie jest Client ID: ten ma 32 cyfry i litery od a do f.
says-not-begun-here = To logowanie nie zaczęło się tutaj albo trwało dłużej niż dziesięć minut.
says-begin-again = Zacznij od nowa.
says-other-tab = Kamerę odczytuje teraz inna karta tej sesji.
says-other-tab-hint = Kontynuuj tam albo ją zamknij.
says-session-gone = Nie ma takiej sesji: skończyła się albo serwer uruchomiono na nowo.
says-session-gone-hint = Zacznij nową.
says-close-tab = Zamknij jedną z kart Moodify.
says-too-large-hint = Wyślij coś mniejszego.
says-wait = Poczekaj chwilę.
says-other-browser = Otwórz go w innym odtwarzaczu albo spróbuj innej przeglądarki.
says-damaged-hint = Odtwórz inny utwór.
says-fault-hint = Spróbuj ponownie; jeśli to nie minie, zgłoś, co do tego doprowadziło.
says-make-room = Zwolnij miejsce na dysku i upewnij się, że w folderze można zapisywać.
says-not-paired = To urządzenie nie jest jeszcze wpuszczone.
says-link-used = Ten link został już użyty albo ma więcej niż kwadrans.
says-link-used-hint = Wpisz kod, który pokazuje komputer z Moodify, albo zeskanuj tam nowy.
says-wrong-code = To nie jest ten kod.
says-wrong-code-hint = Jest w terminalu i w pomocy na stronie Moodify na jego własnym komputerze.
says-code-off = Wpisano za dużo błędnych kodów, więc kod jest wyłączony.
says-code-off-hint = Po nowy otwórz pomoc na stronie Moodify na jego własnym komputerze.
says-why-full = dysk jest pełny
says-why-fails = dysk zawodzi albo nie pozwala już na zapis
says-why-closed = nie można tam zapisywać
says-why-busy = używa tego inny program
says-os-denied = brak uprawnień
says-os-missing = nie ma takiego pliku ani folderu
says-os-trouble = błąd wejścia/wyjścia
says-os-full = brak miejsca na urządzeniu
says-os-read-only = system plików tylko do odczytu
says-bad-empty = Jest pusty.
says-bad-cut = Jest ucięty.
says-bad-cut-list = Jest ucięty: brakuje spisu tego, co zawiera.
says-bad-cut-sound = Jest ucięty: nie ma w nim dźwięku.
says-bad-locked = Jest zablokowany przez sklep, z którego pochodzi (DRM).
says-bad-silent = Nie zawiera dźwięku.
says-bad-unknown = Nie zawiera dźwięku, który Moodify zna.
says-bad-video = To film.
says-bad-foreign = To { $what }, choć nazwa kończy się na { $suffix }.
says-bad-picture = obraz { $kind }
says-bad-archive = archiwum { $kind }
says-bad-document = dokument PDF
says-bad-kind = { $kind } (tego Moodify nie odczyta)
says-bad-playlist = playlista
says-bad-page = strona internetowa
says-bad-database = baza danych
says-bad-zeros = same zera
says-bad-named = Nazwa kończy się na { $suffix }, a to nie jest plik { $wanted }.
says-bad-samples = Jest uszkodzony: według własnych danych nie ma próbek dźwięku.
says-bad-process = Analiza zakończyła proces, może z braku pamięci: plik jest uszkodzony albo tak zrobiony.
says-bad-long =
    { $n ->
        [one] Analiza trwała dłużej niż { $n } minutę i została przerwana.
        [few] Analiza trwała dłużej niż { $n } minuty i została przerwana.
        [many] Analiza trwała dłużej niż { $n } minut i została przerwana.
       *[other] Analiza trwała dłużej niż { $n } minuty i została przerwana.
    }
says-bad-memory = { $name } wymaga więcej pamięci, niż jest.
says-bad-number = Analiza nie dała wyniku liczbowego.
says-bad-analysis = Nie da się go przeanalizować ({ $why }).
says-bad-read = Nie da się go odczytać ({ $why }).
says-bad-understood = Nie da się go zrozumieć ({ $why }).
says-bad-link = To dowiązanie do pliku spoza tego folderu.
says-bad-folder = Nie da się odczytać tego folderu ({ $why }).
says-sound-silence = { $name } zawiera samą ciszę.
says-sound-needs-ffmpeg = Nie da się zdekodować { $name }: plik jest uszkodzony albo wymaga ffmpeg.
says-sound-none = { $name } nie zawiera dźwięku.
says-sound-damaged = Nie da się zdekodować { $name }: plik jest uszkodzony albo nie jest tym, czym się podaje.
says-sound-no-music = Nie da się zdekodować { $name }: plik jest uszkodzony albo to nie muzyka.
says-sound-empty = Plik { $name } jest pusty.
says-sound-read = Nie da się odczytać { $name } ({ $why }).
says-sound-length = { $name } nie podaje swojej długości.
says-sound-format = { $name } ma format, który wymaga ffmpeg.
says-sound-slow = Praca ffmpeg nad { $name } trwała za długo i została przerwana.
says-sound-install = Zainstaluj ffmpeg albo wykonaj pip install 'moodify[formats]'.
says-play-kind = „{ $name }” to { $kind }, a tego ta przeglądarka nie odtwarza.
says-play-room = Brak miejsca, by odtworzyć „{ $name }” ({ $why }).
says-play-damaged = Nie da się odczytać „{ $name }”: plik jest uszkodzony albo nie jest tym, co mówi nazwa.
says-play-slow = Przygotowanie „{ $name }” do odtwarzania trwa za długo.
says-play-read = Nie da się odczytać „{ $name }” ({ $why }).
says-play-install = Zainstaluj ffmpeg na komputerze, na którym działa Moodify, albo wykonaj pip install 'moodify[formats]'.
says-queue-not-played = „{ $title }” nie da się tu odtworzyć.
says-folder-inside = { $path } jest w { $folder }, a to już jeden z twoich folderów.
says-folder-missing = Nie ma folderu { $path }.
says-folder-missing-hint = Sprawdź pisownię.
says-folder-file = { $path } to plik.
says-folder-file-hint = Podaj folder, w którym się znajduje.
says-folder-disk = { $path } to cały dysk.
says-folder-disk-hint = Podaj folder ze swoją muzyką.
says-folder-own = W { $path } Moodify przechowuje własne pliki.
says-folder-right = Nadaj sobie prawo do jego odczytu.
says-folder-count = Utwory: { $n }; do wyboru: { $placed }.
says-folder-count-bad = Utwory: { $n }; do wyboru: { $placed }, pliki nie do użycia: { $bad }.
says-folder-away = Teraz nieobecne albo puste: { $list }; utwory zostają zapamiętane.
says-folder-lost = Dane o twoich folderach były uszkodzone. Zostały przeniesione do { $file }; wskaż foldery ponownie.
says-folder-unkept = Nie da się zapisać danych o twoich folderach: { $why }.
says-folder-unkept-hint = Zwolnij miejsce, sprawdź, czy można zapisywać w { $path }, i zamknij inne okna Moodify.
says-music-goes-on = Muzyka gra dalej, ale nic z niej nie da się zapisać.
says-journal-misses = Muzyka gra dalej, ale nie trafia do dziennika.
says-journal-anew = Dziennik był uszkodzony i zaczyna się od nowa, wyłączony; uszkodzony plik to { $file }.
says-journal-unkept = Nie da się zapisać dziennika w { $path }: { $why }.
says-journal-unkept-hint = Zwolnij miejsce, sprawdź, czy w folderze można zapisywać, i zamknij inne okna Moodify.
says-journal-held = Dziennik jest pusty, ale inny program wciąż trzyma jego stare strony.
says-journal-held-hint = Zamknij inne okna Moodify i usuń go jeszcze raz.
says-taste-anew = Dane o twoim guście były uszkodzone i zaczynają się od nowa; uszkodzony plik to { $file }.
says-taste-unkept = Danych o twoim guście nie da się zapisać ani odczytać w { $path }: { $why }.
says-likes-anew = Polubienia i odtworzenia były uszkodzone i zaczynają się od nowa; uszkodzony plik to { $file }.
says-likes-unkept = Polubień i odtworzeń nie da się zapisać ani odczytać w { $path }: { $why }.
says-filters-unkept = Filtrów nie da się zapisać w { $path }: { $why }.
says-face-anew = Nie udało się odczytać tego, co Moodify wie o twojej twarzy, i zaczyna się to od nowa; uszkodzony plik to teraz { $file }.
says-face-unread = Nie da się odczytać tego, co Moodify wie o twojej twarzy ({ $why }); domysły nie są poprawiane. Zajrzyj do { $path }.
says-face-unkept = Tego, co wiadomo o twojej twarzy, nie da się zapisać w { $path } ({ $why }).
says-data-folder = Ustaw MOODIFY_DATA_DIR na własny folder.
says-songs-unkept = Utworów nie da się zapisać w { $path }, bo nie można tam zapisywać: polubienia i historia przetrwają do zamknięcia Moodify.
says-songs-anew = Baza utworów była uszkodzona. Została przeniesiona do { $file } i powstała nowa; polubienia i historia zaczynają się od nowa.
says-songs-busy = Bazy utworów używa inny program.
says-songs-busy-hint = Zamknij inne okna Moodify i spróbuj ponownie.
says-songs-full = Dysk jest pełny: nie da się zapisać utworów.
says-songs-full-hint = Zwolnij na nim miejsce.
says-household-many =
    { $n ->
        [one] Jest już { $n } słuchacz.
        [few] Jest już { $n } słuchaczy.
        [many] Jest już { $n } słuchaczy.
       *[other] Jest już { $n } słuchaczy.
    }
says-household-many-hint = Najpierw kogoś usuń.
says-household-last = Ostatniego słuchacza nie można usunąć.
says-household-last-hint = Najpierw dodaj kolejnego albo usuń to, czego Moodify się nauczyło, i dziennik.
says-household-taken = „{ $name }” już tu jest.
says-household-unkept = Nie da się zapisać słuchaczy w { $path } ({ $why }).
says-household-unkept-hint = Zwolnij miejsce i sprawdź, czy w folderze można zapisywać.
says-household-left = Usunięto: { $name }, ale tego nie udało się wymazać: { $list }.
says-household-left-hint = Usuń ręcznie to, co zostało.
says-household-unread = Nie da się odczytać listy słuchaczy w { $path } ({ $why }).
says-household-damaged = Lista słuchaczy jest uszkodzona (zobacz { $path }).
says-household-guests = Dopóki nie zostanie naprawiona, każdy słucha jako gość; to, co było zapisane, nadal jest.
says-household-begin = `moodify listeners add NAME` zaczyna nową listę.
says-pin-wait-seconds =
    { $n ->
        [one] Za dużo błędnych PIN-ów. Poczekaj { $n } sekundę.
        [few] Za dużo błędnych PIN-ów. Poczekaj { $n } sekundy.
        [many] Za dużo błędnych PIN-ów. Poczekaj { $n } sekund.
       *[other] Za dużo błędnych PIN-ów. Poczekaj { $n } sekundy.
    }
says-pin-wait-minutes =
    { $n ->
        [one] Za dużo błędnych PIN-ów. Poczekaj { $n } minutę.
        [few] Za dużo błędnych PIN-ów. Poczekaj { $n } minuty.
        [many] Za dużo błędnych PIN-ów. Poczekaj { $n } minut.
       *[other] Za dużo błędnych PIN-ów. Poczekaj { $n } minuty.
    }
says-pin-forgotten = Nie pamiętasz? Na komputerze z Moodify usunie go polecenie `moodify listeners pin NAME --reset`.
says-trial-sign-in = Logowanie
says-trial-songs = Utwory
says-trial-sound = Dźwięk
says-trial-page = { $n } na pierwszej stronie
says-trial-bytes = { $n } B, { $kind }
says-trial-nothing = Nie ma na czym tego sprawdzić.
says-server-plain = serwer Subsonic (API { $version })
says-server-missing = Nie ma serwera o nazwie { $host }.
says-server-missing-hint = Sprawdź nazwę.
says-server-no-address = To nie jest adres serwera.
says-server-address-plain = Podaj go jako https://name, bez hasła.
says-server-not-address = { $text } to nie adres.
says-server-address-give = Podaj go jako https://name.
says-server-http = Przez http każdy po drodze może przeczytać twoje dane logowania i ich użyć.
says-server-https = Podaj adres z https albo użyj --insecure, jeśli wiesz, co robisz.
says-server-none-there = Pod tym adresem nie ma serwera Subsonic.
says-server-none-there-hint = Podaj adres jego strony, bez tego, co po nim następuje.
says-server-wrong = Twój serwer nie zna tej nazwy i hasła.
says-server-wrong-hint = Wpisz je ponownie.
says-server-token = Twój serwer nie przyjmuje hasła tego konta jako tokenu.
says-server-token-hint = Użyj klucza API.
says-server-key = Twój serwer nie zna tego klucza API.
says-server-key-hint = Utwórz tam nowy i wpisz go.
says-server-way = Twój serwer nikogo w ten sposób nie wpuszcza.
says-server-way-hint = Spróbuj klucza API albo hasła.
says-server-may-not = Twojemu kontu na serwerze na to nie wolno.
says-server-may-not-hint = Zapytaj osobę, która prowadzi serwer.
says-server-now = Twój serwer nie może tego teraz zrobić.
says-server-ill = Twój serwer ma awarię ({ $n }).
says-server-unread = Twój serwer odpowiada czymś, czego nie da się odczytać.
says-server-no-songs = Twój serwer nie podaje teraz utworów; te odczytane wcześniej zostają.
says-server-no-songs-hint = Może przegląda swoje foldery albo brakuje dysku.
says-line-reach = Nie można połączyć się z { $name }.
says-line-time = Brak odpowiedzi na czas: { $name }.
says-line-broke = Połączenie z { $name } zostało zerwane.
says-line-moved = Pod innym adresem niż dotąd jest teraz { $name }.
says-line-moved-hint = Wpisz ten adres.
says-line-certificate = Certyfikatowi, który pokazuje { $name }, nie można ufać.
says-line-certificate-hint = Dodaj jego wystawcę do tego systemu albo popraw adres.
says-line-unread = Nie da się odczytać odpowiedzi z { $name }.
says-line-check = Sprawdź sieć i serwer; to, co już odczytano, zostaje.
says-line-no-sound = { $name } nie podaje dźwięku tego utworu.
says-audius-reach = Nie można połączyć się z Audius.
says-audius-ill = Audius ma awarię ({ $n }).
says-audius-busy =
    { $n ->
        [one] Audius jest zajęty jeszcze przez { $n } sekundę.
        [few] Audius jest zajęty jeszcze przez { $n } sekundy.
        [many] Audius jest zajęty jeszcze przez { $n } sekund.
       *[other] Audius jest zajęty jeszcze przez { $n } sekundy.
    }
says-audius-later = Spróbuj ponownie później.
says-audius-gone = Audius (już) nie udostępnia tego utworu.
says-picture-unread = { $name } nie jest obrazem, który da się odczytać.
says-picture-cut = { $name }: plik jest ucięty albo uszkodzony.
says-picture-large = { $name } ma { $n } Mpix; odczytywane jest najwyżej { $most }.
says-picture-large-hint = Podaj mniejszą kopię.
says-picture-name = Zdjęcie
says-list-none = „{ $name }” nie zawiera utworów.
says-list-none-hint = Wybierz inny plik.
says-list-kind = { $name } nie jest listą znanego rodzaju.
says-list-kind-hint = Wybierz plik M3U, XSPF, JSON lub CSV.
says-too-large = To więcej niż { $size }, które można przyjąć naraz.
says-bends =
    { $n ->
        [one] Droga ma najwyżej { $n } zakręt.
        [few] Droga ma najwyżej { $n } zakręty.
        [many] Droga ma najwyżej { $n } zakrętów.
       *[other] Droga ma najwyżej { $n } zakrętu.
    }
says-sessions = Wszystkie sesje ({ $n }) mają otwartą stronę.
says-no-wifi = Ten komputer nie ma adresu w sieci domowej.
says-no-wifi-hint = Połącz go z siecią Wi-Fi, w której jest twój telefon.
says-spotify-signed-out = Nie zalogowano do Spotify.
says-spotify-connect-first = Najpierw połącz ze Spotify.
says-spotify-needs-premium = To wymaga Spotify Premium.
says-spotify-anew = Wyloguj się i zaloguj ponownie, by na to pozwolić.
says-spotify-no-device = Żadne urządzenie Spotify nie jest aktywne.
says-list-titles = „{ $name }” nie ma kolumny z tytułami.
says-list-titles-hint = Potrzebne są tytuł i wykonawca albo własne kolumny Moodify.
says-list-no-json = „{ $name }” nie jest plikiem JSON ({ $why }).
says-list-no-xspf = „{ $name }” nie jest playlistą XSPF ({ $why }).
says-list-no-m3u = „{ $name }” nie jest playlistą.
says-list-correct = Popraw plik i spróbuj ponownie.
says-spotify-id-hint = Skopiuj go ze swojej aplikacji pod adresem { $address }.
