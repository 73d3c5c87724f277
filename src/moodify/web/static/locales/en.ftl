# What Moodify's page says, in English: the source of every translation.
#
# How to translate: docs/translating.md. In short: *stars* set a word bold and stay around the
# same words; { $names } stay as they are and may stand anywhere; variants [in brackets] may be
# nested, left out or added, as the language needs, but the one with the star before it stays.
# The tone: calm, plain, short sentences; a person is spoken to politely but as a friend.
# « aim » is where the music aims, from dark to bright and from quiet to lively.

## Moods, wishes and places

mood-happy = Happy
mood-neutral = Neutral
mood-sad = Sad
mood-angry = Angry

wish-match = Match
wish-lift = Lift
wish-calm = Calm
wish-hold = Hold
# A goal of the person's own, picked on the pad.
wish-goal = Pick

# What the music is like, after « the music is … », and alone. Used in other messages, which may
# do without it.
aim-words =
    { $aim ->
        [dark] dark
        [bright] bright
        [quiet] quiet
        [lively] lively
        [dark-quiet] dark and quiet
        [dark-lively] dark and lively
        [bright-quiet] bright and quiet
        [bright-lively] bright and lively
       *[even] even
    }
# A place on the pad, for a screen reader: two numbers from -1 to 1, and words.
pad-place = { NUMBER($valence, minimumFractionDigits: 1, maximumFractionDigits: 1) }, { NUMBER($arousal, minimumFractionDigits: 1, maximumFractionDigits: 1) }: { aim-words }
# The same for one of its two sliders.
pad-at = { NUMBER($value, minimumFractionDigits: 1, maximumFractionDigits: 1) }, { aim-words }
# A share of a hundred; $n is from 0 to 100.
percent = { $n } %
quoted = “{ $text }”

## The sentence: what the page says first, in large type

sentence-ask =
    { $stays ->
        [yes] How do you *feel* now? { sentence-stays }
       *[no] How do you *feel*? Say it with a word, or pick a point.
    }
sentence-waiting =
    { $stays ->
        [yes] Looking for your *face*… { sentence-stays }
       *[no] Looking for your *face*…
    }
sentence-no-face =
    { $stays ->
        [yes] I can't see a *face*. { sentence-stays }
       *[no] I can't see a *face*. Come into the picture.
    }
sentence-unsure =
    { $stays ->
        [yes] I *can't tell* how you feel. { sentence-stays }
       *[no] I *can't tell* how you feel. Give me a moment, or say it yourself.
    }
# $title names the song that plays; $ends is yes where it brings its own end, such as « Why? ».
sentence-stays =
    { $ends ->
        [yes] The music stays as it is: *{ $title }*
       *[no] The music stays as it is: *{ $title }*.
    }
# The first half of the sentences below, without an end. $by: whether the camera sees it live, a
# picture showed it, or the person said it by hand. [point]: a place on the pad, without a mood.
sentence-you =
    { $mood ->
        [happy] { $by ->
            [hand] You feel *happy*
            [picture] In your picture you seem *happy*
           *[camera] You seem *happy*
        }
        [sad] { $by ->
            [hand] You feel *sad*
            [picture] In your picture you seem *sad*
           *[camera] You seem *sad*
        }
        [angry] { $by ->
            [hand] You feel *angry*
            [picture] In your picture you seem *angry*
           *[camera] You seem *angry*
        }
        [neutral] { $by ->
            [hand] You feel *neutral*
            [picture] In your picture you seem *neutral*
           *[camera] You seem *neutral*
        }
       *[point] You chose a *point*
    }
sentence-feels =
    { $stays ->
        [yes] { sentence-you }. { sentence-stays }
       *[no] { sentence-you }.
    }
# What the music does, by the wish: match the mood, lift, calm, hold it, or go to a goal.
sentence-music =
    { $wish ->
        [lift] { sentence-you }, so the music lifts you, *{ aim-words }*.
        [calm] { sentence-you }, so the music calms you, *{ aim-words }*.
        [hold] { sentence-you }, and the music stays *{ aim-words }*.
        [goal] { sentence-you }, so the music goes where you say, *{ aim-words }*.
       *[match] { sentence-you }, so the music is *{ aim-words }*.
    }
# The same with the song that plays.
sentence-song =
    { $wish ->
        [lift] { sentence-you }, so the music lifts you, *{ aim-words }*: *{ $title }*{ sentence-end }
        [calm] { sentence-you }, so the music calms you, *{ aim-words }*: *{ $title }*{ sentence-end }
        [hold] { sentence-you }, and the music stays *{ aim-words }*: *{ $title }*{ sentence-end }
        [goal] { sentence-you }, so the music goes where you say, *{ aim-words }*: *{ $title }*{ sentence-end }
       *[match] { sentence-you }, so the music is *{ aim-words }*: *{ $title }*{ sentence-end }
    }
# The full stop, or nothing after a title that brings its own end.
sentence-end =
    { $ends ->
        [yes] { "" }
       *[no] .
    }
# The same where the music changes only after the song that plays.
sentence-later =
    { $wish ->
        [lift] { sentence-you }, so after *{ $title }* the music lifts you, *{ aim-words }*.
        [calm] { sentence-you }, so after *{ $title }* the music calms you, *{ aim-words }*.
        [hold] { sentence-you }, and after *{ $title }* the music stays *{ aim-words }*.
        [goal] { sentence-you }, so after *{ $title }* the music goes where you say, *{ aim-words }*.
       *[match] { sentence-you }, so after *{ $title }* the music is *{ aim-words }*.
    }

# Small, below the sentence: what the camera sees, since when, and how sure it is.
aside-camera =
    { $since ->
        [now] { mood-name } just now · { sureness }
        [minutes] { $n ->
            [one] { mood-name } for { $n } minute · { sureness }
           *[other] { mood-name } for { $n } minutes · { sureness }
        }
       *[seconds] { $n ->
            [one] { mood-name } for { $n } second · { sureness }
           *[other] { mood-name } for { $n } seconds · { sureness }
        }
    }
mood-name =
    { $mood ->
        [happy] Happy
        [sad] Sad
        [angry] Angry
       *[neutral] Neutral
    }
sureness =
    { $sure ->
        [quite] quite sure · a guess, often wrong.
        [fairly] fairly sure · a guess, often wrong.
       *[not] not very sure · a guess, often wrong.
    }
aside-picture =
    { $sure ->
        [quite] Quite sure · a guess, often wrong.
        [fairly] Fairly sure · a guess, often wrong.
       *[not] Not very sure · a guess, often wrong.
    }
aside-hand = Chosen by you.
aside-hand-later = Chosen by you · press next to hear it now.

## What the camera complains of

hint-no-face = No face in view. Come into the picture, facing the camera.
hint-too-dark = It's too dark to see your face well: turn on a light.
hint-too-bright = It's too bright to see your face well: turn away from the light.
hint-too-blurred = The picture is blurred: hold still, or wipe the lens.
hint-too-small = You are far away: come closer to the camera.
hint-too-turned = Your face is turned away: look towards the camera.

trouble-denied = The camera is blocked for this page.
trouble-denied-detail = To allow it, click the sign left of the address (a camera or sliders), set Camera to “Allow” and try again. Or choose your mood by hand.
trouble-missing = There is no camera.
trouble-missing-detail = None was found on this computer. Plug one in and try again, upload a picture, or choose your mood by hand.
trouble-busy = The camera is busy.
trouble-busy-detail = Another program seems to be using it. Close that one (a video call, perhaps) and try again.
trouble-insecure = This address is not secure, so the browser gives no camera.
trouble-insecure-detail = Open Moodify at http://127.0.0.1 on the computer it runs on, or over https: “moodify run --lan” does that at home. Choosing your mood by hand works here too.
trouble-unsupported = This browser gives pages no camera.
trouble-unsupported-detail = Choose your mood by hand, upload a picture, or try a newer browser.
trouble-ended = The camera has stopped.
trouble-ended-detail = It was unplugged, or another program took it.
trouble-other = The camera did not start.
trouble-other-detail = Try again. If it stays so, unplug it and plug it in, or choose your mood by hand.

## What is told before the camera starts

promise-what = What is looked at
promise-what-text = The expression of your face: angry, happy, sad or neutral, a few times a second.
promise-where = Where
promise-where-here = On this computer, and nowhere else. No picture leaves it.
promise-where-there = On the computer that serves this page ({ $host }), and nowhere else.
promise-sure = How sure it is
promise-sure-text = It is a guess, and often wrong. A face is not a feeling; you can always say it yourself.
promise-kept = What is kept
promise-kept-text = No picture is stored, and no mood unless you switch the journal on. The songs you like and play are remembered, and a few figures of your face if you teach it.
promise-not = What it is not for
promise-not-text = Not for work, school or judging other people.

## The keyboard (the letters are the same in every language)

keys-space = Space
keys-enter = Enter
keys-escape = Esc
keys-delete = Delete
keys-alt = Alt
keys-switch = Single-key shortcuts
keys-switch-on = They work wherever no text is being typed.
keys-switch-off = Only Tab, Enter, the arrows on what they move, and Esc do something.
keys-listening = Listening
keys-play = Play or pause
keys-seek = 5 seconds back or on
keys-volume = Louder or quieter
keys-mute = Mute
keys-next = Next or previous song
keys-like = Like the song
keys-skip = Not for me: skip it
keys-sleep = Sleep timer
keys-mood = Mood and music
keys-wish = Match, lift, calm, hold or pick
keys-follow = Follow my face on or off
keys-camera = Camera on or off
keys-pad = On the pad or a step of the path: move it
keys-step = On a step that moves: leave it where it was
keys-queue = The queue
keys-to-queue = To the songs that come next
keys-move = On a song: earlier or later
keys-remove = On a song: take it out
keys-open = To open
keys-living = Living room
keys-music = Your music
keys-taste = Taste and filters
keys-journal = Your journal
keys-who = Who is listening
keys-language = Language
keys-theme = Light or dark
keys-help = This help
keys-close = Close what is open
keys-room = In the living room
keys-room-move = From one control to the next
keys-room-press = Press it; Space plays and pauses
keys-room-leave = Leave

## The living room: the page in large letters, for a television or a tablet on the shelf

living-open = Living room
living-title = Living room
living-leave = Leave the living room
living-clock = Clock
living-fill = Fill the screen
living-unfill = Don't fill the screen
living-view = View
living-say = How do you feel?
living-ask = How do you *feel*?
living-camera = Turn camera on
living-camera-note = The camera looks at your face where Moodify runs, and no picture is kept. What it says is a guess, and often wrong.
living-shown = The controls are shown. Press again.
# Small, below the song: what comes after it.
living-next = Then *{ $title }*, { $by }
# The mood in few words.
living-guess = a guess
living-own = chosen by you
living-unsaid = How do you feel now?
living-waiting = Looking for your face
living-no-face = No face in view
living-unsure = I can't tell how you feel

## Said aloud to screen readers, and what is told when something happens

try-again = Try again
lost = Moodify is not answering.
# $s: seconds until it is tried again, 0 while it is tried.
lost-detail =
    { $s ->
        [0] The program on this computer may have been stopped. Trying again… The song goes on.
       *[other] The program on this computer may have been stopped. Trying again in { $s } s. The song goes on.
    }
lost-try-now = Try now
lost-back = Moodify is back.
song-failed = That song could not be played.
song-failed-title = “{ $title }” could not be played.
song-failed-detail = Moodify moved on to the next one.
song-failed-all = Several failed one after another. See “moodify doctor” in a terminal.
announce-mood =
    { $mood ->
        [happy] You seem happy.
        [sad] You seem sad.
        [angry] You seem angry.
       *[neutral] You seem neutral.
    }
# A song by its title and its artists.
announce-song = Now playing: { $title }, by { $by }.
announce-no-face = No face in view. The music stays as it is.
announce-unsure = The mood is unclear. The music stays as it is.
announce-camera-on = The camera is on.
announce-camera-off = The camera is off.

## The page

app-home = Moodify, start page
a11y-skip = Skip to the content
welcome-title = Look into the camera. Moodify guesses your *mood* and plays a *song* that fits.
welcome-promises = Before you start
welcome-camera = Turn camera on
welcome-hand = Choose my mood instead
welcome-picture = Upload a picture instead
camera-on = Camera on: stop
camera-starting = Starting the camera…
camera-off = Camera off: turn on
camera-hidden = Camera off while this tab was hidden
face-title = What your face shows
face-title-hand = How you feel
face-bars = How much of each mood is seen
face-camera-on = Turn camera on
face-picture = Upload a picture
face-pick = Not me? Choose this face
face-pick-short = Choose
say-title = Or choose a mood yourself, without the camera:
say-title-hand = Say it with a word, or pick a point on the pad:
aim-title = Where the music aims
aim-wish = What the music should do
aim-follow = Follow my face
aim-follow-on = When your mood changes, the next song does too. Never the one that plays.
aim-follow-off = When your mood changes, you are asked first.
pad-valence = How bright the music should be. Arrow keys move both ways
pad-arousal = How lively the music should be. Arrow keys move both ways
pad-bright = bright
pad-dark = dark
pad-lively = lively
pad-quiet = quiet
pad-middle = even
pad-you = you
pad-music = where the music aims
pad-songs = songs
pad-playing = the song that plays
music-now = The song that plays
music-queue = Up next
music-empty = Once there is a mood, the songs that fit it stand here.
music-preparing = Getting the first song ready…
music-queue-empty = Nothing is waiting yet.
song-play = Play { $title } now
song-why = Why { $title }?
song-like = Like { $title }
song-opens-in = Open { $title } in { $service }, in a new tab
song-why-picture = On the pad: your mood, where the music aims, and this song
elsewhere-title = Songs you may know
elsewhere-note = They fit too. They open where you listen to music.
elsewhere-service = Open in
elsewhere-empty = Suggestions come with a mood.
player-title = Player
player-play = Play
player-pause = Pause
player-press = Press play
player-waiting = Getting it ready…
player-next = Next song
player-previous = Previous song
player-seek = Place in the song
player-seek-text = { $at } of { $total }
player-volume = Volume
player-mute = Mute
player-unmute = Unmute
player-like = Like this song
player-skip = Not for me: skip, and play less like it
offer-accept = Change the music
offer-dismiss = Keep this
theme-label = Light or dark
# The label of the list of languages.
language-choose = Language
help-open = Help and keyboard shortcuts
help-title = Help
help-close = Close
help-keys = Keyboard
help-know = What you should know
notice-close = Close
foot = A face is not a feeling: the guess is often wrong. Not for work, school or judging others.

## The queue

# What a small button on each song does: it is dragged, or pressed for a menu.
queue-grip = Drag to move, press for more
queue-arrange = Move or remove { $title }
queue-next = Play next
queue-up = Move up
queue-down = Move down
queue-like = Like
queue-unlike = Take the like back
queue-remove = Remove
queue-undo = Undo
queue-placed = You put it here: it stays.
# Said aloud. $place and $of are numbers.
queue-moved = { $title } is now number { $place } of { $of }.
queue-is-first = { $title } is the first already.
queue-is-last = { $title } is the last already.
queue-removed = { $title } is removed.
queue-back = { $title } is back.
queue-more =
    { $n ->
        [one] Show { $n } more
       *[other] Show { $n } more
    }
queue-over = That was the last song. It is quiet until you want more.
queue-go-on = Play more
queue-endless = Endless play
queue-endless-on = More songs follow before these run out.
# $n: how many songs are still to come; -1 while no music plays at all.
queue-endless-off =
    { $n ->
        [-1] The music ends after the songs that are chosen.
        [0] The music ends after this song.
        [one] The music ends after the next song.
       *[other] The music ends after the next { $n } songs.
    }
queue-add = Add a song
queue-add-text = Words of its title or artist
queue-add-found =
    { $n ->
        [0] No song that can be played here has these words.
        [one] { $n } song
       *[other] { $n } songs
    }
queue-add-next = Play next
queue-add-last = Add at the end
queue-add-next-label = Play { $title } next
queue-add-last-label = Add { $title } at the end
queue-added-next = { $title } comes next.
queue-added-last = { $title } comes at the end.
queue-added =
    { $n ->
        [one] { $n } song added.
       *[other] { $n } songs added.
    }
queue-share = Save or share
queue-what = Which songs
queue-what-coming = What comes next
queue-what-all = All of this session
queue-link = As a link
queue-link-note =
    { $n ->
        [one] { $n } song. It stands in the link itself, so no server is told of it; your mood isn't in it. It opens in any Moodify.
       *[other] { $n } songs. They stand in the link itself, so no server is told of them; your mood isn't in it. It opens in any Moodify.
    }
queue-link-part =
    { $n ->
        [one] The first { $n } of { $of } songs: more don't fit into a link. A file holds them all.
       *[other] The first { $n } of { $of } songs: more don't fit into a link. A file holds them all.
    }
queue-copy = Copy link
queue-copied = Copied
queue-copy-hand = Copy the link from here
queue-send = Share…
queue-send-title = Songs from Moodify
queue-file = As a file
queue-file-note = M3U and XSPF for players, JSON and CSV for everything else. Your mood isn't in it.
queue-file-paths = Files of this computer are named by their paths in it. In the link they stand by title and artist alone.
queue-playlist = As a playlist
queue-playlist-name = Name of the playlist
queue-at-spotify = At Spotify
queue-at-server = On your server
queue-saved =
    { $n ->
        [one] Saved as “{ $name }”, { $n } song.
       *[other] Saved as “{ $name }”, { $n } songs.
    }
queue-saved-open = Open it
queue-open = Open a list
queue-open-lead = Songs that somebody shared, or a playlist of your own: M3U, XSPF, JSON or CSV. Nothing plays before you press.
queue-open-file = Choose a file
queue-open-paste = Or paste a link of Moodify
queue-open-go = Open
queue-drop = Drop a list of songs here
# $n: how many songs were shared, $found: how many of them can be played, $missing: how many can't.
queue-shared =
    { $missing ->
        [0] { $n ->
            [one] { $n } song is shared with you.
           *[other] { $n } songs are shared with you. All are here.
        }
       *[other] { $n ->
            [one] { $n } song is shared with you. It can't be found here.
           *[other] { $n } songs are shared with you. { $missing } can't be found here.
        }
    }
queue-left-out =
    { $n ->
        [one] { $n } more entry can't be read.
       *[other] { $n } more entries can't be read.
    }
queue-play-them =
    { $n ->
        [one] Play it
       *[other] Play { $n } songs
    }
queue-play-next = Play next
queue-play-last = Add at the end
queue-here = here
queue-not-here = not found
queue-link-none = That is no link of songs from Moodify.
queue-link-empty = Paste a link first.
queue-link-bad = This link can't be read: it was cut short, or changed.
queue-link-bad-hint = Ask for it once more, or for a file.
queue-link-newer = This link was made by a newer Moodify.
queue-link-newer-hint = Bring this one up to date, or ask for a file.
queue-file-large = That file is too large to be a list of songs.
queue-file-large-hint = Up to 2 MB are read.
queue-file-empty = That file is empty.

## The sleep timer

sleep-open = Sleep timer
sleep-title = Sleep timer
sleep-lead = The sound fades out over 20 seconds, then pauses.
sleep-minutes = { $n } min
sleep-seconds = { $n } s
sleep-song = End of this song
sleep-queue = End of the queue
sleep-song-short = after this song
sleep-queue-short = after the queue
# $left is one of the four above, such as “14 min” or “after this song”.
sleep-running = Stops: { $left }
sleep-cancel = Cancel
sleep-cancelled = The sleep timer is off.
sleep-slept = The sleep timer has paused the music.

## The path of the music

path-step = Step { $step } of { $of }, { $title }. The arrow keys move it
path-end = Where the path ends, { $title }. The arrow keys move it
path-unchosen = song to be chosen
path-straight = Straighten
path-straighten = Straighten the path
path-pick = Press the pad where the music should go.
path-hold = The music stays { aim-words }, whatever your face shows.
path-match = The music stays with your mood: { aim-words }.
path-sign = the path: a song a step
path-arrived = The music has arrived: { aim-words }.
# From one place to another; $from and $to are what $aim is elsewhere, $n is the number of songs.
path-from-to =
    From { $from ->
        [dark] dark
        [bright] bright
        [quiet] quiet
        [lively] lively
        [dark-quiet] dark and quiet
        [dark-lively] dark and lively
        [bright-quiet] bright and quiet
        [bright-lively] bright and lively
       *[even] even
    } to { $to ->
        [dark] dark
        [bright] bright
        [quiet] quiet
        [lively] lively
        [dark-quiet] dark and quiet
        [dark-lively] dark and lively
        [bright-quiet] bright and quiet
        [bright-lively] bright and lively
       *[even] even
    } { path-when }.
path-further =
    { $aim ->
        [dark] Dark
        [bright] Bright
        [quiet] Quiet
        [lively] Lively
        [dark-quiet] Dark and quiet
        [dark-lively] Dark and lively
        [bright-quiet] Bright and quiet
        [bright-lively] Bright and lively
       *[even] Even
    } all the way, a little further { path-when }.
# When the path is at its end, in the two sentences above. Numbers may be written as numerals.
path-when =
    { $n ->
        [one] with the next song
        [2] in two songs
        [3] in three songs
        [4] in four songs
        [5] in five songs
        [6] in six songs
        [7] in seven songs
        [8] in eight songs
        [9] in nine songs
        [10] in ten songs
        [11] in eleven songs
        [12] in twelve songs
       *[other] in { $n } songs
    }

## What it learns of your face

learn-title = What it learns of your face
learn-wrong = Not right?
learn-rest = Teach it your resting face
learn-told = What it learned
learn-on = Corrected for your face
words-label = What is right
words-right = That's right
words-undo = Undo
words-taken = Taken back.
rest-why = Some faces look sad or angry to Moodify even at rest. Look into the camera for 20 seconds with your face at ease, as when you read, and it takes that into account.
rest-kept = A few figures are kept where Moodify runs, and no picture. You can take it back at any time.
rest-start = Start
rest-start-camera = Turn camera on and start
rest-later = Not now
rest-progress = Measuring your face at rest
rest-ease = Let your face rest
rest-ease-more = Look into the camera as when you read. No need to hold your breath.
rest-waits = It waits until it sees you well.
rest-cancel = Cancel
rest-half = Ten seconds more.
rest-begun = Measuring. Let your face rest for 20 seconds.
rest-stopped = It was stopped, so nothing was measured.
rest-done = Done
rest-undo = Undo
rest-again = Try again
rest-undone = Taken back: guesses are as they were before.
rest-fine = Your face at rest already looks neutral. Nothing had to change.
# $before and $after are shares such as « 41 % ».
rest-corrected =
    { $mood ->
        [happy] At rest you looked *{ $before } happy*. From now on that counts as *{ $after }*.
        [sad] At rest you looked *{ $before } sad*. From now on that counts as *{ $after }*.
        [angry] At rest you looked *{ $before } angry*. From now on that counts as *{ $after }*.
       *[neutral] At rest you looked *{ $before } neutral*. From now on that counts as *{ $after }*.
    }
rest-bars = Your face at rest, before and after
rest-bar = { mood-name }: before { $before }, now { $after }
told-resting = Your resting face
told-back = Take back
told-back-label = Take back: { $what }
told-erase = Erase all of it
told-erased = Erased. Guesses are no longer corrected.
told-note = Newest first. None of it changes the network; it only corrects what is made of your face.

# What a person says of a guess: it is wrong, it should be this, or it is right.
told-is-happy = I'm happy
told-is-neutral = I feel neutral
told-is-sad = I'm sad
told-is-angry = I'm angry
told-not-happy = I'm not happy
told-not-neutral = I don't feel neutral
told-not-sad = I'm not sad
told-not-angry = I'm not angry
told-right-happy = Happy is right
told-right-neutral = Neutral is right
told-right-sad = Sad is right
told-right-angry = Angry is right
# And what follows from it.
noted-not-happy = Happy counts for less now.
noted-not-neutral = Neutral counts for less now.
noted-not-sad = Sad counts for less now.
noted-not-angry = Angry counts for less now.
noted-is-happy = Happy counts for more now.
noted-is-neutral = Neutral counts for more now.
noted-is-sad = Sad counts for more now.
noted-is-angry = Angry counts for more now.
noted-right = Good to know.

# Why measuring a face at rest came to nothing, and what helps.
refused-few = The camera gave too few pictures.
refused-few-hint = Close what keeps this computer busy, and try again.
refused-smiling = You seem to smile, so this is not your face at rest.
refused-smiling-hint = Let your face go, as when you read.
refused-moving = You moved a lot.
refused-moving-hint = Sit still for the twenty seconds.
refused-changing = Your expression kept changing.
refused-changing-hint = Don't speak meanwhile, and let your face rest.
refused-no-face = Your face was out of sight too long.
refused-no-face-hint = Sit so that the camera sees it.
refused-too-dark = It was too dark to see your face well.
refused-too-dark-hint = Turn on a light before you.
refused-too-bright = It was too bright to see your face well.
refused-too-bright-hint = Turn away from the light.
refused-too-blurred = The picture was blurred.
refused-too-blurred-hint = Wipe the lens and hold still.
refused-too-small = Your face was too far away.
refused-too-small-hint = Come closer to the camera.
refused-too-turned = Your face was turned away.
refused-too-turned-hint = Look towards the camera.

## Taste and filters

taste-open = Taste and filters
# The same with how many filters are on.
taste-open-filtered = { taste-open } ({ $n })
taste-title = Taste and filters
taste-loading = One moment…
learned-title = What Moodify learned
learned-none = Nothing can be said yet. Listen a while, and what pleases you in which mood stands here, in words. Each line can be taken back.
learned-how-like = *Like* a song: more of its artist, its genre and its language.
learned-how-play = *Hear it to the end*: a little more like it.
learned-how-skip = *Skip it early*, or press *Not for me*: less like it, in that mood.
learned-how-fits = Say whether it *fits the mood*: it knows better what belongs there.
learned-private = Kept in one file on the computer that Moodify runs on. Songs of Spotify's teach nothing.
learned-forget = Forget
learned-forget-label = Forget: { $text }
learned-all = Forget everything
learned-sure = Forget all that was learned? Your likes stay.
learned-yes = Forget it all
learned-no = Keep it
learned-gone = Forgotten.
filters-title = Only these songs
filters-lead = Nothing chosen means everything. What plays goes on; the songs after it change.
filters-languages = Language
filters-genres = Genre
filters-decades = From the
filters-unknown = not known
# Songs whose maker or shop says that their words are strong. $n is how many there are.
filters-words = Words
filters-clean = Without songs marked explicit
filters-marked = Marked so far: { $n }. What nobody has marked stays in.
# The name of the language of songs that have no words.
language-none = Instrumental
filters-clear = Everything again
filters-more = Show all
filters-few = There is more to choose by once there are songs whose language and year are known. Add some with “Your music”.
fits-ask = Does it fit the mood?
fits-yes = Yes
fits-no = No
fits-thanks = Thank you. Moodify minds that from now on.
parts-fit = fit
parts-fresh = fresh
parts-taste = taste

learned-from =
    { $n ->
        [one] From *{ $n } deed* of yours: likes, skips, songs heard to the end.
       *[other] From *{ $n } deeds* of yours: likes, skips, songs heard to the end.
    }
# What was learned, one line each. $more: whether more of it is played, or less.
learned-artist =
    { $more ->
        [yes] More by *{ $name }*
       *[no] Less by *{ $name }*
    }
learned-song =
    { $more ->
        [yes] More of *{ $name }*
       *[no] Less of *{ $name }*
    }
learned-language =
    { $more ->
        [yes] More in *{ $name }*
       *[no] Less in *{ $name }*
    }
learned-wordless =
    { $more ->
        [yes] More *without words*
       *[no] Less *without words*
    }
# $name is the first year of a decade, such as 1980.
learned-decade =
    { $more ->
        [yes] More from *the { $name }s*
       *[no] Less from *the { $name }s*
    }
learned-source =
    { $more ->
        [yes] More from *{ $name }*
       *[no] Less from *{ $name }*
    }
learned-genre =
    { $more ->
        [yes] More *{ $name }*
       *[no] Less *{ $name }*
    }
# Where it was learned for one mood only: $what is one of the lines above.
learned-in-mood =
    { $mood ->
        [happy] { $what }, when the music is for happy
        [sad] { $what }, when the music is for sad
        [angry] { $what }, when the music is for angry
       *[neutral] { $what }, when the music is for neutral
    }
# How often a person spoke for it and against it.
learned-for = { $liked } for it
learned-against = { $disliked } against
learned-both = { $liked } for it, { $disliked } against
# $year is the first one, such as 1980.
decade = { $year }s
# How the song was weighed: shares of a hundred; taste has a sign.
parts-label = Fit { $fit }, fresh { $fresh }, taste { $taste }.

## Your own music

music-open = Your music
dialog-music = Your music
music-loading = One moment…
folders-lead = Hear your *own music*. Name a folder, and Moodify finds the mood of each song in it, by its sound.
folders-private = It happens on the computer that Moodify runs on. No song and no name of one leaves it, and your files stay as they are.
folders-title = Folders
folders-field = A folder on this computer
folders-hint = /media/music
folders-add = Add
folders-empty = Put the folder's path in first.
folders-remove = Remove
folders-remove-label = Remove { $path }
folders-missing = It can't be found now, or is empty. Its songs are kept until it is back.
folders-again = Scan again
folders-pause = Pause
folders-resume = Go on
folders-elsewhere = Folders can be named only on the computer that Moodify runs on: open this page there, or run this:
folders-command = moodify songs scan DIR
progress-label = How far the folders are read
progress-idle = Everything is read.
progress-paused = It rests. What is done stays done.
progress-none = No song was found yet.
bad-lead = They are left out, and everything else goes on.
bad-more = Show more
play-title = Between songs
play-off = Off
play-gapless = No gap
play-3 = Fade 3 s
play-6 = Fade 6 s
play-note = Songs of one record always follow each other without a fade.
play-even = All songs equally loud
play-even-note = By what their files say or their sound shows. Nothing is made to clip.
play-ffmpeg = For kinds of sound that this browser doesn't play, such as AIFF, install ffmpeg on the computer of Moodify.
audius-title = Audius: free music
audius-on = Play from Audius
audius-off = Off, since it asks servers of others.
audius-lead = Full-length songs that their artists give to all. No account is needed.
audius-sees = While it is on, Audius sees your internet address, that Moodify asks for songs once a day, and which of its songs plays. Your mood and your face are never sent. Turned off, its songs are forgotten.
server-title = A server of your own
server-lead = Navidrome, gonic, Airsonic and other Subsonic servers. Songs whose files name a mood can be chosen.
server-address = Address
server-address-hint = https://music.example
server-way = How to sign in
server-password = Password
server-key = API key
server-user = Name
server-secret = Password
server-api-key = API key
server-go = Sign in
server-going = Signing in…
server-test = Test it
server-testing = Testing…
server-save = Save this session there
server-saved = Saved as a playlist
server-forget = Forget it
server-sure = Forget the sign-in and what was read? Nothing changes on the server.
server-yes = Forget the server
server-no = Keep it
server-secret-safe = The password is kept in the system's keyring where there is one, is never shown, and is not sent to the server as it is unless the server is too old for anything else.
settings-elsewhere = This can be changed only on the computer that Moodify runs on.
sources-title = All sources
sources-no-server = No server yet.
sources-no-folder = No folder yet.
source-ok = works
source-broken = does not work
wrong-ask = Wrong mood?
wrong-label = What { $title } really is
wrong-back = Take it back
wrong-taken = Taken back.

songs =
    { $n ->
        [one] { $n } song
       *[other] { $n } songs
    }
files =
    { $n ->
        [one] { $n } file
       *[other] { $n } files
    }
# $name is a playlist's.
server-saved-as =
    { $n ->
        [one] “{ $name }”, { $n } song of your server.
       *[other] “{ $name }”, { $n } songs of your server.
    }
folders-placed =
    { $n ->
        [one] *{ $n } song* of your own can be chosen by its mood.
       *[other] *{ $n } songs* of your own can be chosen by their mood.
    }
folders-knowing = Moodify is getting to know *your own music*.
# $computer is the name of the computer that Moodify runs on.
folders-where = Type or paste its whole path. It is a folder of the computer that Moodify runs on.
folders-where-named = Type or paste its whole path. It is a folder of the computer that Moodify runs on ({ $computer }).
folders-removed = { $path } is no longer played from. Its files stay as they are.
folders-added = { $path } is added. Its songs come as they are read.
progress-looking =
    { $n ->
        [one] Looking for files: { $n } file so far
       *[other] Looking for files: { $n } files so far
    }
progress-scanning = Reading files: { $done } of { $total }
progress-listening = Listening to songs: { $done } of { $total }
left-under-minute = less than a minute left
left-minutes =
    { $n ->
        [one] about { $n } minute left
       *[other] about { $n } minutes left
    }
left-hours =
    { $n ->
        [one] about { $n } hour left
       *[other] about { $n } hours left
    }
progress-waits =
    { $n ->
        [one] { $n } file without a mood yet.
       *[other] { $n } files without a mood yet.
    }
bad-count =
    { $n ->
        [one] { $n } file can't be read: which, and why
       *[other] { $n } files can't be read: which, and why
    }
server-signed-in = You are signed in to *{ $address }*.
server-signed-in-as = You are signed in to *{ $address }* as *{ $user }*.
sign-in-kept = The sign-in is kept in { $place }.
sign-in-kept-keyring = The sign-in is kept in the keyring of this system.
sign-in-kept-file = The sign-in is kept in the file { $path }, readable by its owner only.
wrong-said =
    { $mood ->
        [happy] You said: happy.
        [sad] You said: sad.
        [angry] You said: angry.
       *[neutral] You said: neutral.
    }

## Journal

journal-open = Journal
journal-title = Journal
journal-loading = One moment…
journal-lead-off = Keep a *journal* of how you feel, what you hear, and how you feel after.
journal-lead-new = Your journal is *on*. What you hear from now on will stand here.
journal-switch = Keep a journal
journal-switch-on = Off keeps what is there and adds nothing.
journal-switch-off = It is off until you switch it on.
journal-kept-title = What is kept
journal-elsewhere = The journal can be opened only on the computer that Moodify runs on. What you hear from here is not written into it.
view-title = Look back
view-label = What to look at
view-day = Day
view-week = Week
view-month = Month
view-year = Year
view-before = Earlier
view-after = Later
view-today = Today
view-none = nothing
view-empty = Nothing was written down.
year-caption = The mood of each day. Choose a month to look at its days.
month-caption = The mood of each day. Choose a day to look at it.
week-list = The days of the week
day-list = The day, by its times
day-up = bright
day-down = dark
lifts-title = Songs that lift you
lifts-none = None can be told yet. A song is named after four hearings at least, and only if chance hardly explains it.
lifts-note = You felt better after them more often than chance would have it. That doesn't make them the cause, and it is no medical advice.
take-title = Yours to take, yours to erase
take-json = Save as JSON
take-csv = Save as CSV
erase-button = Erase the journal
erase-sure = Erase all of it, from the disk too? It can't be brought back.
erase-yes = Erase everything
erase-no = Keep it
erase-done = The journal is erased, and off.
felt-ask = How was that?
felt-better = Better
felt-same = The same
felt-worse = Worse
felt-dismiss = Don't say
felt-thanks = Written down.
felt-back = Taken back.

kept-what = What
kept-what-text = Moods that lasted some seconds, your wishes, Moodify's own songs, and what you tap after them. Never a picture. Nothing of Spotify.
kept-where = Where
kept-where-text = In one file on this computer. It is sent nowhere, and shown only here.
kept-long = For how long
kept-long-text = Until you erase it: one button, and it is gone from the disk.
left-finished = heard to its end
left-skipped = skipped
left-played = left before its end
wished =
    { $wish ->
        [lift] You wished: lift me
        [calm] You wished: calm me
        [hold] You wished: hold it
        [goal] You wished: go to a mood of mine
       *[match] You wished: match my mood
    }
# A time, after « seen for » and « for » below.
long-seconds =
    { $n ->
        [one] { $n } second
       *[other] { $n } seconds
    }
long-minutes =
    { $n ->
        [one] { $n } minute
       *[other] { $n } minutes
    }
long-hours =
    { $n ->
        [one] { $n } hour
       *[other] { $n } hours
    }
# $songs and $days are the next two messages, $since is a day.
journal-lead-holds =
    { $on ->
        [yes] Your journal is *on*. It holds *{ $songs }* on *{ $days }* since { $since }.
       *[no] Your journal is *off*. It holds *{ $songs }* on *{ $days }* since { $since }.
    }
days =
    { $n ->
        [one] { $n } day
       *[other] { $n } days
    }
journal-place = The file: { $place }
# A summary of a day or a span, a list of the next six, such as « mostly happy, 4 songs, 2 better ».
summary-mood =
    { $mood ->
        [happy] mostly happy
        [sad] mostly sad
        [angry] mostly angry
       *[neutral] mostly neutral
    }
summary-mood-seen =
    { $mood ->
        [happy] mostly happy, seen for { $long }
        [sad] mostly sad, seen for { $long }
        [angry] mostly angry, seen for { $long }
       *[neutral] mostly neutral, seen for { $long }
    }
summary-better = { $n } better
summary-same = { $n } the same
summary-worse = { $n } worse
# A mood of the day: said by hand, from a picture, or seen for a time.
day-mood-said =
    { $mood ->
        [happy] happy, said by you
        [sad] sad, said by you
        [angry] angry, said by you
       *[neutral] neutral, said by you
    }
day-mood-picture =
    { $mood ->
        [happy] happy, by a picture
        [sad] sad, by a picture
        [angry] angry, by a picture
       *[neutral] neutral, by a picture
    }
day-mood-seen =
    { $mood ->
        [happy] happy, for { $long }
        [sad] sad, for { $long }
        [angry] angry, for { $long }
       *[neutral] neutral, for { $long }
    }
# How a person felt before and after a song; ? where it isn't known.
felt-mood =
    { $mood ->
        [happy] happy
        [sad] sad
        [angry] angry
       *[neutral] neutral
    }
felt-around = { $before } → { $after }
lift-said =
    { $n ->
        [one] You said *better* { $better } of { $n } time.
       *[other] You said *better* { $better } of { $n } times.
    }
lift-said-worse =
    { $n ->
        [one] You said *better* { $better } of { $n } time, worse { $worse }.
       *[other] You said *better* { $better } of { $n } times, worse { $worse }.
    }
# Three figures with their signs, on the scale of the pad.
lift-seen =
    { $n ->
        [one] After *{ $n } hearing* your face looked brighter than it usually does then: by { $lift }, probably { $low } to { $high }, on a scale from −1 to 1.
       *[other] After *{ $n } hearings* your face looked brighter than it usually does then: by { $lift }, probably { $low } to { $high }, on a scale from −1 to 1.
    }
# A button's name: $word is « Better », « The same » or « Worse ».
felt-after = After “{ $title }” I feel: { $word }
felt-ask-title = How do you feel after “{ $title }”?
day-graph =
    { $n ->
        [one] { $n } mood from { $first } to { $last }; the list below tells it.
       *[other] { $n } moods from { $first } to { $last }; the list below tells them.
    }

## Spotify

from-title = Music from
from-here = Moodify
from-spotify = Spotify
from-settings = Spotify settings
spotify-on = on Spotify
spotify-on-label = { $title } on Spotify, in a new tab
spotify-skip = Not for me: skip it, and leave it out today
dialog-title = Spotify
spotify-loading = One moment…
connect-lead = Hear your *own Spotify songs*. You say which of your playlists are happy, neutral, sad or angry, and Moodify plays from those.
connect-private = What Moodify reads stays on the computer that it runs on. Nothing learns from it, and signing out deletes it.
connect-guide = Once, you need a client id
connect-guide-why = It is Spotify's way to know a program. It costs nothing, and takes about three minutes.
connect-again = How to make a client id
connect-step1 = Open *Spotify's dashboard* and log in. The account that makes the id needs Spotify Premium.
connect-dashboard = Open the dashboard
connect-step2 = Press “Create app”. Any name and any description will do.
connect-step3 = As Redirect URI, add exactly this:
connect-copy = Copy
connect-copied = Copied
connect-step4 = Tick “Web API” and “Web Playback SDK”, agree to the terms, and press “Save”.
connect-step5 = Copy the “Client ID” that Spotify shows, and put it in the field below.
connect-family = Who else lives here can use the same id: add up to five people there, under User Management.
connect-field = Client ID
connect-go = Connect Spotify
connect-going = Going to Spotify…
connect-empty = Put the client id in first: 32 letters and digits.
without-title = Without connecting
without-text = Spotify's songs in your own file of songs play in Spotify's own player, right in this page; where you aren't logged in to Spotify, 30 seconds of each. And every song's link opens in Spotify.
lists-title = Your mood playlists
lists-lead = Say which mood each playlist is for. Its songs are then played for that mood.
lists-loading = Asking Spotify for your playlists…
lists-none = There is no playlist of yours on Spotify yet.
lists-again = Look again
lists-leave = Leave out
lists-mood = The mood of { $name }
lists-closed = Why some can't be read
lists-copy = To use one all the same: open it in Spotify, choose all its songs, and add them to a new playlist of your own. Then look again.
read-title = Songs for each mood
read-start = Read the songs
read-resume = Go on reading
read-again = Read again
read-stop = Stop
read-first = First choose a mood for a playlist.
read-ready = Moodify reads the playlists that have a mood.
read-done = All of it is read.
read-stopped = Stopped. What was read is kept.
read-csv = Download as CSV
read-report = See the report
liked-title = Liked songs
liked-lead = Sort the songs you like by hand, one at a time.
liked-go = Sort liked songs
sort-title = Which mood is it?
sort-back = Back to Spotify settings
sort-pass = Pass over
sort-undo = Undo
sort-loading = Getting your liked songs…
sort-done = That's all of them.
sort-none = There is no liked song left to sort.
save-title = This session
save-lead = Keep what you heard here, and what comes next, as a playlist of your own.
save-go = Save as a playlist
save-none = Once Spotify's songs play here, you can save them as a playlist.
out-title = Sign out
out-go = Sign out and forget everything
out-sure = Sign out, and delete what Moodify read from Spotify? Your playlists on Spotify stay as they are.
out-yes = Sign out and forget
out-no = Stay signed in
out-done = You are signed out, and what was read is deleted.
on-title = Play on
on-button = Plays on
on-none = Choose where
on-page = This page
on-page-note = This browser tab becomes a device of your Spotify.
on-embed = Spotify's own player
on-embed-note = In this page, without Premium too.
on-refresh = Look for devices again
on-looking = Looking for your devices…
on-no-devices = No device is awake. Open Spotify on a phone, computer or speaker, and look again.
on-active = in use now
on-restricted = takes no orders from other programs
on-frame = Spotify's own player
on-device = Moodify as a Spotify device
on-starting = Waking the player…
on-other = Spotify plays something else now. Press play to come back.
on-press-frame = Press play in Spotify's own player, above.
act-embed = Use Spotify's own player
act-devices = Show devices
act-settings = Spotify settings
empty-mood = Once there is a mood, your Spotify songs that fit it stand here.
empty-looking = Looking up well-known songs on Spotify…
empty-none = Spotify had none of the well-known songs for this mood. Give a playlist of yours this mood, and read its songs.
empty-signed-out = Connect Spotify, or put Spotify's links into your own file of songs, to hear Spotify here.
empty-connect = Connect Spotify

kind-computer = Computer
kind-smartphone = Phone
kind-tablet = Tablet
kind-speaker = Speaker
kind-tv = TV
kind-avr = Receiver
kind-automobile = Car
kind-game-console = Console
connected = You are connected.
connected-as = You are connected as *{ $name }*.
connected-until = Until { $day }; then Spotify asks you to sign in again.
keep-days =
    { $days ->
        [one] What was read from Spotify is kept for { $days } day, and then read again.
       *[other] What was read from Spotify is kept for { $days } days, and then read again.
    }
lists-suggested =
    { $mood ->
        [happy] Suggested: happy
        [sad] Suggested: sad
        [angry] Suggested: angry
       *[neutral] Suggested: neutral
    }
# $words: a list of words of the playlist's name, each “quoted”.
lists-suggested-from =
    { $mood ->
        [happy] Suggested: happy, from { $words }
        [sad] Suggested: sad, from { $words }
        [angry] Suggested: angry, from { $words }
       *[neutral] Suggested: neutral, from { $words }
    }
lists-accept-all =
    { $n ->
        [0] No suggestions left
       *[other] Accept all suggestions ({ $n })
    }
lists-accepted =
    { $n ->
        [one] { $n } suggestion accepted.
       *[other] { $n } suggestions accepted.
    }
lists-closed-count =
    { $n ->
        [one] { $n } playlist can't be read: why, and what to do
       *[other] { $n } playlists can't be read: why, and what to do
    }
lists-songs-read =
    { $n ->
        [one] { $n } song read
       *[other] { $n } songs read
    }
read-progress =
    { $n ->
        [one] { $done } of { $n } song
       *[other] { $done } of { $n } songs
    }
read-reading = Reading “{ $name }”
read-reading-next = Reading…
# $time: the time of the day, such as 14:05.
read-back = Come back at { $time }.
# $list joins some of the next three.
read-skipped = Left out: { $list }.
read-skipped-gone =
    { $n ->
        [one] { $n } song that is gone
       *[other] { $n } songs that are gone
    }
read-skipped-local =
    { $n ->
        [one] { $n } file of your own
       *[other] { $n } files of your own
    }
read-skipped-episodes =
    { $n ->
        [one] { $n } episode
       *[other] { $n } episodes
    }
sort-count = { $done } of { $known } sorted
# A link with the playlist's name follows.
save-saved =
    { $n ->
        [one] Saved as “{ $name }”, with { $n } song:
       *[other] Saved as “{ $name }”, with { $n } songs:
    }

## Listeners: several people at one Moodify

# Of a first listener who has no name yet.
household-me = Me
who-title = *Who* is listening?
# $name is a listener's name.
who-hello = Hello, *{ $name }*
who-now = listening now
who-pin = with a PIN
who-guest = Guest
who-guest-note = nothing is kept
who-manage = Listeners
who-manage-note = add somebody, PINs
who-pin-label = Your PIN
who-stay = Don't ask again on this device
who-stay-note = Else it is asked for again when the browser was closed, or after twelve hours.
who-go = Go on
who-back = Somebody else
who-forgot = Forgotten? On Moodify's computer, “moodify listeners pin NAME --reset” takes it away.
who-open = { $name } is listening: change
household-open = Listeners
household-title = Listeners
household-lead = Does somebody else listen here, too? Then each has *their own*: what is liked and learned, the face, the journal.
household-you = You
household-others = Who else listens here
household-others-note = Each changes their own name and PIN, once they were chosen as who listens.
household-elsewhere = Others can be added on Moodify's own computer.
household-honest = A PIN keeps the people of a home apart on this page. It is no lock on the files: whoever uses the computer's account can read them.
household-add-title = Somebody else
household-add = Add
household-added = { $name } is added.
household-name = Name
household-mine = Your own name
household-colour = Colour
household-colour-name =
    { $colour ->
        [amber] Amber
        [coral] Coral
        [rose] Rose
        [violet] Violet
        [blue] Blue
        [teal] Teal
        [green] Green
       *[stone] Stone
    }
household-pin-title = A PIN for yourself
household-pin-optional = PIN, if there should be one
household-pin-note = 4 to 12 digits
household-pin-old = The PIN until now
household-pin-new = New PIN
household-pin-set = Set a PIN
household-pin-change = Change the PIN
household-pin-none = No PIN any more
household-pin-is-set = The PIN is set.
household-pin-gone = There is no PIN any more.
household-rename = Change name or colour
household-save = Save
household-saved = Saved.
household-remove = Remove me
household-remove-sure = Remove { $name }? All of it is erased from the disk: likes, plays, what was learned of taste and face, the journal. It can't be brought back.
household-remove-yes = Erase all of it
household-keep = Keep it
problem-pin = That isn't the PIN.
problem-pin-wait = Too many wrong PINs. Wait a while.
problem-household = The listeners can't be changed so.
problem-who-listens = Say who is listening.
problem-not-your-own = Only that listener may change this.
problem-guest = A guest has no journal.

## Other devices at home

lan-title = On your phone
# $command is what is typed in a terminal.
lan-off = Moodify can be opened on phones and other devices at home, too. Start it with { $command }
lan-scan = Scan it with your phone's camera. It lets one device in, within a quarter of an hour.
lan-qr = QR code with the link for your phone
lan-another = Another link
# $address is a link, $code six digits, $another the button « Another code ».
lan-open-code = Or open { $address } and type { $code }.
lan-open-off = Or open { $address }. Too many wrong codes were typed, so the code is off. { $another }
lan-new-code = Another code
lan-warned = The first time, the phone warns that it doesn't know this computer. To make it known, open { $trust } on the phone. There it gets a certificate, whose SHA-256 fingerprint must be
lan-devices = Let in
lan-nobody = No device yet.
lan-forget = Forget
lan-forget-one = Forget { $name }
lan-forget-all = Forget all
lan-since = since { $day }, last here { $seen }
lan-elsewhere = Other devices are let in on Moodify's own computer: its help shows how.
lan-trust = Does your device warn of this page? Make its certificate known at { $address }

## Letting a device in

pair-page-title = Moodify: let this device in
pair-ask = This device is *new here*. Which code does Moodify's computer show?
pair-moment = One *moment*…
pair-code = Six digits
pair-go = Let me in
pair-where = They stand in the terminal where Moodify was started, and in the help of its page on that computer.
pair-gone = Moodify is not answering.
pair-gone-hint = Is this device still in the home network, and does Moodify run?
pair-odd = A code has six digits.

## When Moodify isn't running, and this device

offline-title = Moodify isn't *running*. Start it, and this page *comes back* by itself.
offline-how-here = Open a terminal on this computer and type:
# $host is the name or address of the computer that Moodify runs on.
offline-how-there = Is this device in the home network? Then open a terminal on the computer at { $host } and type:
offline-again = Try now
device-title = On this device
device-install = Install Moodify
device-install-why = As an app it has a window and an icon of its own.
device-install-share = To have it as an app: in the browser's menu “Share”, choose “Add to Home Screen”.
device-notify = Tell me when a song begins
device-notify-note = While this page is out of sight: the title and who it is by, for a few seconds. Never a mood.
device-notify-refused = The browser blocks notifications of this page. To allow them, click the sign left of the address.
device-notify-cannot = This browser, or this address, has no notifications.

## Refused: the kind of it, above the server's own words where those have no message here

problem-other = That didn't work.
problem-picture = The picture can't be used.
problem-network = Faces can't be read.
problem-catalogue = The catalogue of songs can't be used.
problem-journal = The journal can't be used.
problem-source = A source of songs failed.
problem-list = The list of songs can't be used.
problem-sound = The song can't be played.
problem-song = There is no such song.
problem-taste-missing = That was never learned.
problem-taste = What was learned can't be used.
problem-spotify = That can't be done with Spotify.
problem-spotify-sign-in = Sign in to Spotify.
problem-spotify-not-allowed = The client id lets you not in.
problem-spotify-owner-premium = The client id can't be used.
problem-spotify-premium = Spotify Premium is needed.
problem-spotify-not-yours = The playlist can't be read.
problem-spotify-no-device = No Spotify device is awake.
problem-spotify-missing = Spotify has no such thing.
problem-spotify-busy = Spotify wants a rest.
problem-spotify-quota = The quota at Spotify is spent.
problem-spotify-away = Spotify doesn't answer.
problem-spotify-refused = Spotify refused.
problem-refused = That can't be done.
problem-invalid = That is not valid.
problem-fault = Moodify made a mistake.
problem-not-found = There is nothing there.
problem-too-many = Too much at once.
problem-too-large = That is too large.
problem-session = This session has ended.
problem-sessions = Too many pages are open.
problem-elsewhere-than-here = Only on Moodify's own computer.
gone-hint = The program on this computer may have been stopped.
no-device-hint = Open Spotify on a phone, computer or speaker and try again, or use Spotify's own player, in this page.
sdk-silent = Spotify's player did not start in this page.
sdk-silent-hint = A blocker may hold it back, or this browser can't play protected music. Spotify's own player may work.
sdk-premium = Spotify lets pages play only for accounts with Premium.
sdk-premium-hint = Spotify's own player needs none.
sdk-sign-in = Spotify didn't accept the sign-in for this page.
sdk-sign-in-hint = Sign out and in again, in the Spotify settings.
sdk-song = Spotify could not play that song in this page.
sdk-song-hint = Try the next one, or another device.

## Why a song was chosen

# The question when the mood has changed and the music has not.
offer-mood =
    { $mood ->
        [happy] Your face looks happy now. Shall the music follow?
        [sad] Your face looks sad now. Shall the music follow?
        [angry] Your face looks angry now. Shall the music follow?
       *[neutral] Your face looks neutral now. Shall the music follow?
    }
said-own-choice = You chose this song yourself.
said-chose-point = You chose a point yourself.
said-chose-mood =
    { $mood ->
        [happy] You chose “happy” yourself.
        [sad] You chose “sad” yourself.
        [angry] You chose “angry” yourself.
       *[neutral] You chose “neutral” yourself.
    }
said-face-hard =
    { $by ->
        [picture] The face in the picture was hard to read.
       *[camera] Your face was hard to read.
    }
# $n is a share of a hundred.
said-face-looked =
    { $mood ->
        [happy] { $by ->
            [picture] The face in the picture looked { $n } % happy.
           *[camera] Your face looked { $n } % happy.
        }
        [sad] { $by ->
            [picture] The face in the picture looked { $n } % sad.
           *[camera] Your face looked { $n } % sad.
        }
        [angry] { $by ->
            [picture] The face in the picture looked { $n } % angry.
           *[camera] Your face looked { $n } % angry.
        }
       *[neutral] { $by ->
            [picture] The face in the picture looked { $n } % neutral.
           *[camera] Your face looked { $n } % neutral.
        }
    }
# $valence and $arousal are from −1 to +1; SIGNED writes them with their sign.
said-aim =
    { $wish ->
        [match] To match that, music should sit at valence { SIGNED($valence) }, arousal { SIGNED($arousal) }: { said-place }.
        [lift] To lift you from there, music should sit at valence { SIGNED($valence) }, arousal { SIGNED($arousal) }: { said-place }.
        [calm] To calm things from there, music should sit at valence { SIGNED($valence) }, arousal { SIGNED($arousal) }: { said-place }.
        [hold] The music was to stay where it was, at valence { SIGNED($valence) }, arousal { SIGNED($arousal) }: { said-place }.
        [goal] On the way to where you said, music should sit at valence { SIGNED($valence) }, arousal { SIGNED($arousal) }: { said-place }.
       *[asked] Music was asked for at valence { SIGNED($valence) }, arousal { SIGNED($arousal) }: { said-place }.
    }
# As « aim-words », but for the middle.
said-place =
    { $aim ->
        [even] in the middle
       *[other] { aim-words }
    }
said-fit =
    { $far ->
        [yes] This song is at { SIGNED($valence) }, { SIGNED($arousal) }: { NUMBER($distance, minimumFractionDigits: 2, maximumFractionDigits: 2) } away, which isn't close.
       *[no] This song is at { SIGNED($valence) }, { SIGNED($arousal) }: { NUMBER($distance, minimumFractionDigits: 2, maximumFractionDigits: 2) } away.
    }
said-parts =
    { $taste ->
        [yes] It { said-parts-fit }, { said-parts-fresh } and should please you.
        [no] It { said-parts-fit }, { said-parts-fresh } and may not be your taste.
       *[none] It { said-parts-fit } and { said-parts-fresh }.
    }
# Used in the sentence above, which may do without it.
said-parts-fit =
    { $fit ->
        [well] fits well
        [little] fits a little
       *[plain] fits
    }
# Used in the sentence above, which may do without it.
said-parts-fresh =
    { $fresh ->
        [yes] is fresh
       *[no] was heard not long ago
    }
said-liked = You liked this one before.
said-held-back =
    { $by ->
        [heard] A closer song is resting: you heard it not long ago.
        [artist] A closer song waits its turn, so that one artist's songs lie apart.
        [genre] A closer song waits its turn, so that the genres stay mixed.
        [language] A closer song waits its turn, so that the languages stay mixed.
       *[decade] A closer song waits its turn, so that old and new stay mixed.
    }
said-went-before =
    { $well ->
        [yes] It went well before.
       *[no] It went less well before.
    }
said-taught-artist =
    { $more ->
        [yes] You taught Moodify: more by { $name }.
       *[no] You taught Moodify: less by { $name }.
    }
said-taught-genre =
    { $more ->
        [yes] You taught Moodify: more { $name }.
       *[no] You taught Moodify: less { $name }.
    }
said-taught-source =
    { $more ->
        [yes] You taught Moodify: more from { $name }.
       *[no] You taught Moodify: less from { $name }.
    }
# $name is a language.
said-taught-language =
    { $more ->
        [yes] You taught Moodify: more in the language { $name }.
       *[no] You taught Moodify: less in the language { $name }.
    }
said-taught-wordless =
    { $more ->
        [yes] You taught Moodify: more without words.
       *[no] You taught Moodify: less without words.
    }
# $name is the first year of a decade.
said-taught-decade =
    { $more ->
        [yes] You taught Moodify: more from the { $name }s.
       *[no] You taught Moodify: less from the { $name }s.
    }
# Who says what the song's mood is.
said-mood-by =
    { $by ->
        [audio] { $mood ->
            [happy] Its sound seems happy: a guess of Moodify's.
            [sad] Its sound seems sad: a guess of Moodify's.
            [angry] Its sound seems angry: a guess of Moodify's.
           *[neutral] Its sound seems neutral: a guess of Moodify's.
        }
        [tag] { $mood ->
            [happy] Its tags say that it is happy.
            [sad] Its tags say that it is sad.
            [angry] Its tags say that it is angry.
           *[neutral] Its tags say that it is neutral.
        }
       *[person] { $mood ->
            [happy] You said that it is happy.
            [sad] You said that it is sad.
            [angry] You said that it is angry.
           *[neutral] You said that it is neutral.
        }
    }
said-called =
    { $mood ->
        [happy] You called this very song happy.
        [sad] You called this very song sad.
        [angry] You called this very song angry.
       *[neutral] You called this very song neutral.
    }
# $name is a playlist's.
said-playlist =
    { $mood ->
        [happy] It stands in your playlist “{ $name }”, which you called happy.
        [sad] It stands in your playlist “{ $name }”, which you called sad.
        [angry] It stands in your playlist “{ $name }”, which you called angry.
       *[neutral] It stands in your playlist “{ $name }”, which you called neutral.
    }
# $name and $name2 are playlists with their moods, $more how many more there are.
said-playlists =
    It stands in your playlist “{ $name }”, which you called { $mood ->
        [happy] happy
        [sad] sad
        [angry] angry
       *[neutral] neutral
    }, and in “{ $name2 }”, which you called { $mood2 ->
        [happy] happy
        [sad] sad
        [angry] angry
       *[neutral] neutral
    }{ $more ->
        [0] .
       *[other] , and in { $more } more.
    }
# $n songs make the path; $from and $to are what $aim is elsewhere.
said-path-begins =
    { $n ->
        [one] It begins a path { said-path-between }, in one song.
       *[other] It begins a path { said-path-between }, in { $n } songs.
    }
said-path-goes-on = Step { $step } of { $n } on the path { said-path-between }.
said-path-ends = Step { $step } of { $n }: the path ends here, { said-path-between }.
# Used in the sentences above, which may do without it.
said-path-between =
    from { $from ->
        [dark] dark
        [bright] bright
        [quiet] quiet
        [lively] lively
        [dark-quiet] dark and quiet
        [dark-lively] dark and lively
        [bright-quiet] bright and quiet
        [bright-lively] bright and lively
       *[even] in the middle
    } to { $to ->
        [dark] dark
        [bright] bright
        [quiet] quiet
        [lively] lively
        [dark-quiet] dark and quiet
        [dark-lively] dark and lively
        [bright-quiet] bright and quiet
        [bright-lively] bright and lively
       *[even] in the middle
    }
said-path-begins-within =
    { $n ->
        [one] It begins a path within what is { said-path-within }, in one song.
       *[other] It begins a path within what is { said-path-within }, in { $n } songs.
    }
said-path-goes-on-within = Step { $step } of { $n } on the path within what is { said-path-within }.
said-path-ends-within = Step { $step } of { $n }: the path ends here, within what is { said-path-within }.
# Used in the sentences above, which may do without it.
said-path-within =
    { $to ->
        [dark] dark
        [bright] bright
        [quiet] quiet
        [lively] lively
        [dark-quiet] dark and quiet
        [dark-lively] dark and lively
        [bright-quiet] bright and quiet
        [bright-lively] bright and lively
       *[even] in the middle
    }

## When no song is left

said-songs-none = There are no songs yet. See `moodify doctor` for what became of the sources.
said-songs-ruled-out = Every song that could be suggested is ruled out. Rule out fewer songs.
said-songs-none-here = There are no songs that Moodify can play itself. Let other songs be given too.
said-songs-none-elsewhere = There are no songs that open elsewhere. Let other songs be given too.
said-songs-only-spotify = There are no songs here yet but those of your Spotify. Let Spotify play.
# $filters joins some of the next four; their $list is, for one, « German or French ».
filters-left-out = No song is left with { $filters }.
filter-languages = the language { $list }
filter-genres = the genre { $list }
filter-decades = the time { $list }
filter-clean = the filter on explicit songs
filters-take-away = Take all filters away.
# $what joins some of those below, with a capital.
filters-loosen =
    { $n ->
        [one] { $what }: then { $n } song is left.
       *[other] { $what }: then { $n } songs are left.
    }
loosen-languages = let other languages in
loosen-genres = let other genres in
loosen-decades = let other times in
loosen-clean = let songs in that are marked explicit
loosen-playable = let songs in that open elsewhere
loosen-exclude = let songs come again

## Genres

# As they stand in a list, and in « more rock » or « the genre rock ». Others stay as their source writes them.
genre-pop = pop
genre-rock = rock
genre-folk = folk
genre-jazz = jazz
genre-hip-hop = hip hop
genre-hip-hop-rap = hip hop and rap
genre-classical = classical
genre-electronic = electronic
genre-electronica = electronica
genre-soul = soul
genre-r-b = R&B
genre-r-b-soul = R&B and soul
genre-chanson = chanson
genre-metal = metal
genre-indie = indie
genre-world = world
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
genre-soundtrack = soundtrack
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
genre-piano-ballad = piano ballad
genre-folk-ballad = folk ballad
genre-jazz-ballad = jazz ballad
genre-jazz-waltz = jazz waltz
genre-acoustic-folk = acoustic folk
genre-indie-folk = indie folk
genre-chamber-music = chamber music
genre-orchestral = orchestral
genre-baroque = baroque
genre-chorale = chorale
genre-minimalism = minimalism
genre-chiptune = chiptune
genre-drum-and-bass = drum and bass
genre-industrial = industrial
genre-highlife = highlife
genre-lo-fi-hip-hop = lo-fi hip hop
genre-alternative = alternative
genre-experimental = experimental
genre-acoustic = acoustic
genre-techno = techno
genre-house = house
genre-trap = trap

## Sources of songs, and how they are

# $n pieces, of which $ready can be played at once.
said-source-house = { $n } pieces composed by Moodify, { $ready } of them rendered.
said-source-local =
    { $bad ->
        [0] { $n } songs; { $placed } can be chosen.
       *[other] { $n } songs; { $placed } can be chosen, { $bad } files can't be used.
    }
said-source-server = { $n } songs of { $address }; { $placed } name a mood and can be chosen.
said-source-server-reading = { $address } is being read: { $n } songs so far.
said-source-audius-reading = Songs of { $read } of { $of } moods were read so far.

## What the server says word for word. In English these stand in the program too: they are found by their English words

says-house = House music
says-starter = Starter songs
says-your-server = Your server
says-your-music = Your folders
says-starter-detail = Well-known songs; each opens in Spotify, YouTube, Deezer or Apple Music.
says-audius-detail = Full-length songs that their artists give to all; asked once a day.
says-no-folder = No folder yet. Add one with `moodify songs scan`.
says-no-face = No face was found in the picture.
says-no-face-hint = Choose one with a face seen from the front.
says-face-gone = That face is no longer there.
says-face-gone-hint = Choose one that is.
says-not-in-library = That song is not in the library.
says-another-song = Choose another one.
says-not-in-queue = That song is no longer in the queue.
says-look-again = Look at what comes next, and try again.
says-step-gone = That step of the path is no longer ahead.
says-step-gone-hint = Move one that is.
says-straighten = Straighten it first.
says-by-links = Open it by one of its links.
says-taken-back = That was taken back already.
says-taken-back-hint = Look again at what is left.
says-no-journal-song = That song is not in the journal.
says-no-journal-song-hint = It is, once it was heard while it was on.
says-no-journal = There is no journal to export.
says-no-journal-hint = Switch it on first.
says-not-the-pin = That isn't the PIN.
says-try-again = Try again.
says-pin-needed = A PIN is needed.
says-type-it = Type it.
says-pin-digits = A PIN has 4 to 12 digits.
says-pin-digits-hint = Type digits alone.
says-needs-name = A listener needs a name.
says-needs-name-hint = Type one that can be seen.
says-name-too-long = That name is too long: 40 letters are the most.
says-name-too-long-hint = Shorten it.
says-another-name = Choose another name.
says-listener-gone = That listener isn't here any more.
says-who-listens = Say who is listening.
says-no-sound = There is no sound of that song here.
says-no-sound-hint = Open it by its links.
says-not-whole-path = That isn't the whole path of a folder.
says-not-whole-path-hint = Give it from the top, such as /media/music, C:\Music or ~/Music.
says-whole-path = Give its whole path.
says-no-such-folder = There is no such folder (any more).
says-look = Look again.
says-not-enough-to-sign-in = That isn't enough to sign in.
says-not-enough-to-sign-in-hint = Give a name and a password, or an API key.
says-no-server-songs = There are no songs of your server in this session.
says-no-server-songs-hint = Play some of them first.
says-only-here = That can be changed only on the computer that Moodify runs on.
says-no-spotify-songs = There are no Spotify songs in this session.
says-no-spotify-songs-hint = Play some music on Spotify first.
says-spotify-left-out = Spotify can't be used here.
says-own-music = Play Moodify's own music.
says-no-client-id = That is no client id: it is 32 digits and letters from a to f.
says-not-begun-here = That sign-in wasn't begun here, or it took longer than ten minutes.
says-begin-again = Begin it again.
says-other-tab = Another tab of this session reads the camera now.
says-other-tab-hint = Go on there, or close it.
says-session-gone = There is no such session: it has ended, or the server was started anew.
says-session-gone-hint = Start another one.
says-close-tab = Close a tab of Moodify.
says-too-large-hint = Send something smaller.
says-wait = Wait a moment.
says-other-browser = Open it in another player, or try another browser.
says-damaged-hint = Play another song.
says-fault-hint = Try again; if it stays, please report what led here.
says-make-room = Make room on the disk, and see that the folder can be written to.
says-not-paired = This device isn't let in yet.
says-link-used = This link has been used, or is older than a quarter of an hour.
says-link-used-hint = Type the code that Moodify's computer shows, or scan a new one there.
says-wrong-code = That isn't the code.
says-wrong-code-hint = It stands in the terminal and in the help of Moodify's page on its own computer.
says-code-off = Too many wrong codes were typed, so the code is off.
says-code-off-hint = Open the help of Moodify's page on its own computer for another.
# Files that can't be played, and folders. $why is one of the next, or what the system says.
says-why-full = the disk is full
says-why-fails = the disk fails, or lets no more be written
says-why-closed = nothing can be written there
says-why-busy = another program is using it
says-os-denied = Permission denied
says-os-missing = No such file or directory
says-os-trouble = Input/output error
says-os-full = No space left on device
says-os-read-only = Read-only file system
says-bad-empty = It is empty.
says-bad-cut = It is cut short.
says-bad-cut-list = It is cut short: the list of what is in it is missing.
says-bad-cut-sound = It is cut short: there is no sound in it.
says-bad-locked = It is locked by the shop it was bought from (DRM).
says-bad-silent = It holds no sound.
says-bad-unknown = It holds no sound that Moodify knows.
says-bad-video = It is a video.
says-bad-foreign = It is { $what }, though it is named { $suffix }.
says-bad-picture = a { $kind } picture
says-bad-archive = a { $kind } archive
says-bad-document = a PDF document
says-bad-kind = { $kind }, which Moodify can't read
says-bad-playlist = a playlist
says-bad-page = a web page
says-bad-database = a database
says-bad-zeros = nothing but zeros
says-bad-named = It is named { $suffix }, and is no { $wanted } file.
says-bad-samples = It is damaged: it says that it has no samples.
says-bad-process = Analysing it ended the process, perhaps for want of memory: it is damaged, or made so.
says-bad-long = Analysing it took longer than { $n } minutes, and was given up.
says-bad-memory = { $name } needs more memory than there is.
says-bad-number = Its analysis gave no number.
says-bad-analysis = It can't be analysed ({ $why }).
says-bad-read = It can't be read ({ $why }).
says-bad-understood = It can't be understood ({ $why }).
says-bad-link = It is a link to a file outside this folder.
says-bad-folder = This folder can't be read ({ $why }).
says-sound-silence = { $name } holds nothing but silence.
says-sound-needs-ffmpeg = { $name } can't be decoded: it is damaged, or needs ffmpeg.
says-sound-none = { $name } holds no sound.
says-sound-damaged = { $name } can't be decoded: it is damaged or not what it says.
says-sound-no-music = { $name } can't be decoded: it is damaged, or no music.
says-sound-empty = { $name } is empty.
says-sound-read = { $name } can't be read ({ $why }).
says-sound-length = { $name } doesn't say how long it is.
says-sound-format = { $name } is in a format that needs ffmpeg.
says-sound-slow = { $name } took ffmpeg too long, and was given up.
says-sound-install = Install ffmpeg, or run pip install 'moodify[formats]'.
says-play-kind = “{ $name }” is { $kind }, which this browser doesn't play.
says-play-room = There is no room to play “{ $name }” ({ $why }).
says-play-damaged = “{ $name }” can't be read: it is damaged, or not what its name says.
says-play-slow = “{ $name }” takes too long to be made playable.
says-play-read = “{ $name }” can't be read ({ $why }).
says-play-install = Install ffmpeg on the computer that runs Moodify, or pip install 'moodify[formats]'.
says-queue-not-played = “{ $title }” can't be played here.
says-folder-inside = { $path } is in { $folder }, which is one of your folders.
says-folder-missing = There is no folder { $path }.
says-folder-missing-hint = Check how it is written.
says-folder-file = { $path } is a file.
says-folder-file-hint = Name the folder that it is in.
says-folder-disk = { $path } is all of the disk.
says-folder-disk-hint = Name the folder of your music.
says-folder-own = { $path } is where Moodify keeps its own files.
says-folder-right = Give yourself the right to read it.
says-folder-count = { $n } songs; { $placed } can be chosen.
says-folder-count-bad = { $n } songs; { $placed } can be chosen, { $bad } files can't be used.
says-folder-away = Not there now, or empty: { $list }; the songs are kept.
says-folder-lost = What was known of your folders was damaged. It was moved to { $file }; name your folders again.
says-folder-unkept = What is known of your folders can't be kept: { $why }.
says-folder-unkept-hint = Make room, see that { $path } can be written, and close other Moodify windows.
# What couldn't be kept, or was damaged.
says-music-goes-on = The music goes on, but nothing of it can be kept.
says-journal-misses = The music goes on, but the journal misses it.
says-journal-anew = The journal was damaged and begins anew, switched off; the damaged file is { $file }.
says-journal-unkept = The journal can't be kept in { $path }: { $why }.
says-journal-unkept-hint = Make room, see that the folder can be written, and close other Moodify windows.
says-journal-held = The journal is empty, but another program still holds old pages of it.
says-journal-held-hint = Close other Moodify windows and erase it once more.
says-taste-anew = What was learned of your taste was damaged and begins anew; the damaged file is { $file }.
says-taste-unkept = What was learned can't be kept or read in { $path }: { $why }.
says-likes-anew = Likes and plays were damaged and begin anew; the damaged file is { $file }.
says-likes-unkept = Likes and plays can't be kept or read in { $path }: { $why }.
says-filters-unkept = Filters can't be kept in { $path }: { $why }.
says-face-anew = What Moodify learned of your face could not be read and begins anew; the damaged file is now { $file }.
says-face-unread = What Moodify learned of your face can't be read ({ $why }); guesses are not corrected. Look at { $path }.
says-face-unkept = What was learned of your face can't be kept in { $path } ({ $why }).
says-data-folder = Set MOODIFY_DATA_DIR to a folder of your own.
says-songs-unkept = The songs can't be kept in { $path }, where nothing can be written: likes and history will last until Moodify ends.
says-songs-anew = The database of songs was damaged. It was moved to { $file } and a fresh one was started; likes and history begin anew.
says-songs-busy = The database of songs is in use by another program.
says-songs-busy-hint = Close other Moodify windows and try again.
says-songs-full = The disk is full: songs can't be stored.
says-songs-full-hint = Make room on it.
# Listeners.
says-household-many = There are { $n } listeners already.
says-household-many-hint = Remove one first.
says-household-last = The last listener can't be removed.
says-household-last-hint = Add another one first, or erase what was learned and the journal.
says-household-taken = There is a “{ $name }” already.
says-household-unkept = The listeners can't be kept in { $path } ({ $why }).
says-household-unkept-hint = Make room, and see that the folder can be written.
says-household-left = { $name } is removed, but { $list } could not be erased.
says-household-left-hint = Delete what is left by hand.
says-household-unread = The list of listeners in { $path } can't be read ({ $why }).
says-household-damaged = The list of listeners is damaged (see { $path }).
says-household-guests = Until that is mended everyone listens as a guest; what was kept is still there.
says-household-begin = `moodify listeners add NAME` begins a new list.
says-pin-wait-seconds = Too many wrong PINs. Wait { $n } seconds.
says-pin-wait-minutes = Too many wrong PINs. Wait { $n } minutes.
says-pin-forgotten = Forgotten? `moodify listeners pin NAME --reset` takes it away on Moodify's computer.
# A server of one's own, tried, and Audius.
says-trial-sign-in = Sign-in
says-trial-songs = Songs
says-trial-sound = Sound
says-trial-page = { $n } on the first page
says-trial-bytes = { $n } bytes of { $kind }
says-trial-nothing = There is nothing to try it on.
says-server-plain = a Subsonic server (API { $version })
says-server-missing = There is no server called { $host }.
says-server-missing-hint = Check the name.
says-server-no-address = That is no address of a server.
says-server-address-plain = Give it as https://name, without a password.
says-server-not-address = { $text } is no address.
says-server-address-give = Give it as https://name.
says-server-http = Over http, anyone on the way could read your sign-in and use it.
says-server-https = Give the address with https, or --insecure if you know what you do.
says-server-none-there = There is no Subsonic server at that address.
says-server-none-there-hint = Give the address of its page, without what comes after it.
says-server-wrong = Your server doesn't know that name and password.
says-server-wrong-hint = Enter them again.
says-server-token = Your server can't take this account's password as a token.
says-server-token-hint = Use an API key.
says-server-key = Your server doesn't know that API key.
says-server-key-hint = Make a new one there and enter it.
says-server-way = Your server doesn't let anyone in this way.
says-server-way-hint = Try an API key, or a password.
says-server-may-not = Your account at your server may not do that.
says-server-may-not-hint = Ask whoever runs the server.
says-server-now = Your server can't do that just now.
says-server-ill = Your server is out of order ({ $n }).
says-server-unread = Your server answers with something that can't be read.
says-server-no-songs = Your server gives no songs just now; the ones that were read before stay.
says-server-no-songs-hint = It may be looking through its folders, or a disk is missing.
says-line-reach = { $name } can't be reached.
says-line-time = { $name } didn't answer in time.
says-line-broke = The line to { $name } broke off.
says-line-moved = { $name } has moved to another address.
says-line-moved-hint = Enter that address.
says-line-certificate = { $name } shows a certificate that can't be trusted.
says-line-certificate-hint = Add its authority to this system, or correct the address.
says-line-unread = { $name } gives an answer that can't be read.
says-line-check = Check the network and the server; what was read until now is kept.
says-line-no-sound = { $name } gives no sound of that song.
says-audius-reach = Audius can't be reached.
says-audius-ill = Audius is out of order ({ $n }).
says-audius-busy = Audius is busy for { $n } seconds.
says-audius-later = Try again later.
says-audius-gone = Audius doesn't give this song (any more).
# Pictures, lists and the rest.
says-picture-unread = { $name } is not a picture that can be read.
says-picture-cut = { $name } is cut short or damaged.
says-picture-large = { $name } has { $n } megapixels; at most { $most } are read.
says-picture-large-hint = Give a smaller copy.
says-picture-name = The picture
says-list-none = “{ $name }” names no songs.
says-list-none-hint = Choose another file.
says-list-kind = “{ $name }” is no kind of list that is known.
says-list-kind-hint = Choose an M3U, XSPF, JSON or CSV file.
says-too-large = That is more than the { $size } that can be taken at once.
says-bends = A path has at most { $n } bends.
says-sessions = All { $n } sessions have their page open.
says-no-wifi = This computer has no address on a home network.
says-no-wifi-hint = Join the Wi-Fi that your phone is in.
says-spotify-signed-out = You are not signed in to Spotify.
says-spotify-connect-first = Connect Spotify first.
says-spotify-needs-premium = It needs Spotify Premium.
says-spotify-anew = Sign out, then in again, to allow it.
says-spotify-no-device = No Spotify device is awake.
says-list-titles = “{ $name }” has no column of titles.
says-list-titles-hint = It needs title and artist, or Moodify's own columns.
says-list-no-json = “{ $name }” is no JSON ({ $why }).
says-list-no-xspf = “{ $name }” is no XSPF playlist ({ $why }).
says-list-no-m3u = “{ $name }” is no playlist.
says-list-correct = Correct it and try again.
says-spotify-id-hint = Copy it from your app at { $address }.
