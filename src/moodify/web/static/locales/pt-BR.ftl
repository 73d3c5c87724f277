# O que a página do Moodify diz em português do Brasil. Trata-se por « você »; os comentários estão em en.ftl.
# « Mood » é « humor », « guess » é « palpite », « pad » é « mapa », « path » é « percurso » (o de um arquivo é « caminho »);
# quem escuta tem um « perfil ». Nenhuma frase diz o gênero de quem escuta.

## Moods, wishes and places

mood-happy = Alegria
mood-neutral = Neutro
mood-sad = Tristeza
mood-angry = Raiva

wish-match = Refletir
wish-lift = Animar
wish-calm = Acalmar
wish-hold = Manter
wish-goal = Escolher

# No feminino: é a música que é sombria, luminosa etc.
aim-words =
    { $aim ->
        [dark] sombria
        [bright] luminosa
        [quiet] tranquila
        [lively] agitada
        [dark-quiet] sombria e tranquila
        [dark-lively] sombria e agitada
        [bright-quiet] luminosa e tranquila
        [bright-lively] luminosa e agitada
       *[even] equilibrada
    }
pad-place = { NUMBER($valence, minimumFractionDigits: 1, maximumFractionDigits: 1) }; { NUMBER($arousal, minimumFractionDigits: 1, maximumFractionDigits: 1) }: { aim-words }
pad-at = { NUMBER($value, minimumFractionDigits: 1, maximumFractionDigits: 1) }: { aim-words }
percent = { $n }%
quoted = “{ $text }”

## The sentence: what the page says first, in large type

sentence-ask =
    { $stays ->
        [yes] Como você *se sente* agora? { sentence-stays }
       *[no] Como você *se sente*? Diga com uma palavra ou escolha um ponto.
    }
sentence-waiting =
    { $stays ->
        [yes] Procurando o seu *rosto*… { sentence-stays }
       *[no] Procurando o seu *rosto*…
    }
sentence-no-face =
    { $stays ->
        [yes] Não vejo nenhum *rosto*. { sentence-stays }
       *[no] Não vejo nenhum *rosto*. Fique em frente à câmera.
    }
sentence-unsure =
    { $stays ->
        [yes] *Não sei dizer* como você se sente. { sentence-stays }
       *[no] *Não sei dizer* como você se sente. Me dê um momento, ou diga você.
    }
sentence-stays =
    { $ends ->
        [yes] A música continua como está: *{ $title }*
       *[no] A música continua como está: *{ $title }*.
    }
sentence-you =
    { $mood ->
        [happy] { $by ->
            [hand] Você se sente *alegre*
            [picture] Na foto, você parece *alegre*
           *[camera] Você parece *alegre*
        }
        [sad] { $by ->
            [hand] Você se sente *triste*
            [picture] Na foto, você parece *triste*
           *[camera] Você parece *triste*
        }
        [angry] { $by ->
            [hand] Você está com *raiva*
            [picture] Na foto, você parece estar com *raiva*
           *[camera] Você parece estar com *raiva*
        }
        [neutral] { $by ->
            [hand] Seu humor está *neutro*
            [picture] Na foto, sua expressão parece *neutra*
           *[camera] Sua expressão parece *neutra*
        }
       *[point] Você escolheu um *ponto*
    }
sentence-feels =
    { $stays ->
        [yes] { sentence-you }. { sentence-stays }
       *[no] { sentence-you }.
    }
sentence-music =
    { $wish ->
        [lift] { sentence-you }, então a música anima você, *{ aim-words }*.
        [calm] { sentence-you }, então a música acalma você, *{ aim-words }*.
        [hold] { sentence-you }, e a música continua *{ aim-words }*.
        [goal] { sentence-you }, então a música vai aonde você quer, *{ aim-words }*.
       *[match] { sentence-you }, então a música é *{ aim-words }*.
    }
sentence-song =
    { $wish ->
        [lift] { sentence-you }, então a música anima você, *{ aim-words }*: *{ $title }*{ sentence-end }
        [calm] { sentence-you }, então a música acalma você, *{ aim-words }*: *{ $title }*{ sentence-end }
        [hold] { sentence-you }, e a música continua *{ aim-words }*: *{ $title }*{ sentence-end }
        [goal] { sentence-you }, então a música vai aonde você quer, *{ aim-words }*: *{ $title }*{ sentence-end }
       *[match] { sentence-you }, então a música é *{ aim-words }*: *{ $title }*{ sentence-end }
    }
sentence-end =
    { $ends ->
        [yes] { "" }
       *[no] .
    }
sentence-later =
    { $wish ->
        [lift] { sentence-you }, então depois de *{ $title }* a música vai animar você, *{ aim-words }*.
        [calm] { sentence-you }, então depois de *{ $title }* a música vai acalmar você, *{ aim-words }*.
        [hold] { sentence-you }, e depois de *{ $title }* a música vai continuar *{ aim-words }*.
        [goal] { sentence-you }, então depois de *{ $title }* a música vai aonde você quer, *{ aim-words }*.
       *[match] { sentence-you }, então depois de *{ $title }* a música vai ser *{ aim-words }*.
    }

aside-camera =
    { $since ->
        [now] { mood-name } agora mesmo · { sureness }
        [minutes] { $n ->
            [one] { mood-name } há { $n } minuto · { sureness }
           *[other] { mood-name } há { $n } minutos · { sureness }
        }
       *[seconds] { $n ->
            [one] { mood-name } há { $n } segundo · { sureness }
           *[other] { mood-name } há { $n } segundos · { sureness }
        }
    }
mood-name =
    { $mood ->
        [happy] Alegria
        [sad] Tristeza
        [angry] Raiva
       *[neutral] Neutro
    }
sureness =
    { $sure ->
        [quite] quase certeza · um palpite, muitas vezes errado.
        [fairly] certeza razoável · um palpite, muitas vezes errado.
       *[not] pouca certeza · um palpite, muitas vezes errado.
    }
aside-picture =
    { $sure ->
        [quite] Quase certeza · um palpite, muitas vezes errado.
        [fairly] Certeza razoável · um palpite, muitas vezes errado.
       *[not] Pouca certeza · um palpite, muitas vezes errado.
    }
aside-hand = Você escolheu.
aside-hand-later = Você escolheu · passe para a próxima música para ouvir já.

## What the camera complains of

hint-no-face = Nenhum rosto à vista. Fique em frente à câmera, olhando para ela.
hint-too-dark = Está escuro demais para ver bem o seu rosto: acenda uma luz.
hint-too-bright = Está claro demais para ver bem o seu rosto: afaste-se da luz.
hint-too-blurred = A imagem está borrada: não se mexa ou limpe a lente.
hint-too-small = Você está longe: chegue mais perto da câmera.
hint-too-turned = Seu rosto está virado: olhe para a câmera.

trouble-denied = A câmera está bloqueada para esta página.
trouble-denied-detail = Para permitir, clique no símbolo à esquerda do endereço (uma câmera ou controles), mude Câmera para “Permitir” e tente de novo. Ou escolha você o seu humor.
trouble-missing = Não há câmera.
trouble-missing-detail = Nenhuma foi encontrada neste computador. Conecte uma e tente de novo, envie uma foto ou escolha você o seu humor.
trouble-busy = A câmera está ocupada.
trouble-busy-detail = Parece que outro programa está usando a câmera. Feche-o (talvez seja uma chamada de vídeo) e tente de novo.
trouble-insecure = Este endereço não é seguro, então o navegador não libera a câmera.
trouble-insecure-detail = Abra o Moodify em http://127.0.0.1 no computador em que ele roda, ou por https: em casa, “moodify run --lan” cuida disso. Escolher o humor sem a câmera também funciona aqui.
trouble-unsupported = Este navegador não libera a câmera para páginas.
trouble-unsupported-detail = Escolha você o seu humor, envie uma foto ou tente um navegador mais novo.
trouble-ended = A câmera parou.
trouble-ended-detail = Ela foi desconectada, ou outro programa passou a usá-la.
trouble-other = A câmera não ligou.
trouble-other-detail = Tente de novo. Se continuar assim, desconecte e reconecte a câmera, ou escolha você o seu humor.

## What is told before the camera starts

promise-what = O que é observado
promise-what-text = A expressão do seu rosto: zangada, alegre, triste ou neutra, algumas vezes por segundo.
promise-where = Onde
promise-where-here = Neste computador, e em nenhum outro lugar. Nenhuma imagem sai dele.
promise-where-there = No computador que serve esta página ({ $host }), e em nenhum outro lugar.
promise-sure = Qual é a certeza
promise-sure-text = É um palpite, muitas vezes errado. Um rosto não é um sentimento; você sempre pode dizer como está.
promise-kept = O que fica guardado
promise-kept-text = Nenhuma imagem, e nenhum humor, a não ser que você ative o diário. As músicas que você curte e ouve são lembradas, e alguns números do seu rosto, se você quiser ensiná-los.
promise-not = Para que não serve
promise-not-text = Nem para o trabalho, nem para a escola, nem para julgar outras pessoas.

## The keyboard (the letters are the same in every language)

keys-space = Espaço
keys-enter = Enter
keys-escape = Esc
keys-delete = Delete
keys-alt = Alt
keys-switch = Atalhos de uma tecla só
keys-switch-on = Funcionam sempre que não se está digitando texto.
keys-switch-off = Só respondem Tab, Enter, Esc e as setas, naquilo que elas movem.
keys-listening = Ouvir
keys-play = Tocar ou pausar
keys-seek = 5 segundos para trás ou para a frente
keys-volume = Aumentar ou diminuir o volume
keys-mute = Silenciar
keys-next = Próxima música ou anterior
keys-like = Curtir a música
keys-skip = Não é para mim: pular
keys-sleep = Timer para dormir
keys-mood = Humor e música
keys-wish = Refletir, animar, acalmar, manter ou escolher
keys-follow = Seguir ou não o meu rosto
keys-camera = Ligar ou desligar a câmera
keys-pad = No mapa ou em uma etapa do percurso: mover
keys-step = Em uma etapa em movimento: deixar onde estava
keys-queue = A fila
keys-to-queue = Ir para as próximas músicas
keys-move = Em uma música: antes ou depois
keys-remove = Em uma música: tirar da fila
keys-open = Abrir
keys-living = Modo sala
keys-music = Sua música
keys-taste = Gosto e filtros
keys-journal = Seu diário
keys-who = Quem está ouvindo
keys-language = Idioma
keys-theme = Claro ou escuro
keys-help = Esta ajuda
keys-close = Fechar o que está aberto
keys-room = No modo sala
keys-room-move = De um controle para o próximo
keys-room-press = Acionar; Espaço toca e pausa
keys-room-leave = Sair

## The living room: the page in large letters, for a television or a tablet on the shelf

living-open = Modo sala
living-title = Modo sala
living-leave = Sair do modo sala
living-clock = Relógio
living-fill = Tela cheia
living-unfill = Sair da tela cheia
living-view = Visualização
living-say = Como você se sente?
living-ask = Como você *se sente*?
living-camera = Ligar a câmera
living-camera-note = A câmera olha para o seu rosto no lugar em que o Moodify roda, e nenhuma imagem é guardada. O que ela diz é um palpite, muitas vezes errado.
living-shown = Os controles estão à vista. Aperte de novo.
living-next = Depois, *{ $title }*, { $by }
living-guess = um palpite
living-own = você escolheu
living-unsaid = Como você se sente agora?
living-waiting = Procurando o seu rosto
living-no-face = Nenhum rosto à vista
living-unsure = Não sei dizer como você se sente

## Said aloud to screen readers, and what is told when something happens

try-again = Tentar de novo
lost = O Moodify não responde.
lost-detail =
    { $s ->
        [0] O programa neste computador pode ter sido encerrado. Tentando de novo… A música continua.
       *[other] O programa neste computador pode ter sido encerrado. Nova tentativa em { $s } s. A música continua.
    }
lost-try-now = Tentar agora
lost-back = O Moodify voltou.
song-failed = Não foi possível tocar essa música.
song-failed-title = Não foi possível tocar “{ $title }”.
song-failed-detail = O Moodify passou para a próxima.
song-failed-all = Várias falharam, uma depois da outra. Veja “moodify doctor” em um terminal.
announce-mood =
    { $mood ->
        [happy] Você parece alegre.
        [sad] Você parece triste.
        [angry] Você parece estar com raiva.
       *[neutral] Sua expressão parece neutra.
    }
announce-song = Tocando agora: { $title }, de { $by }.
announce-no-face = Nenhum rosto à vista. A música continua como está.
announce-unsure = O humor não está claro. A música continua como está.
announce-camera-on = A câmera está ligada.
announce-camera-off = A câmera está desligada.

## The page

app-home = Moodify, página inicial
a11y-skip = Ir para o conteúdo
welcome-title = Olhe para a câmera. O Moodify adivinha o seu *humor* e toca uma *música* que combina.
welcome-promises = Antes de começar
welcome-camera = Ligar a câmera
welcome-hand = Escolher meu humor
welcome-picture = Ou enviar uma foto
camera-on = Câmera ligada: desligar
camera-starting = Ligando a câmera…
camera-off = Câmera desligada: ligar
camera-hidden = Câmera desligada enquanto esta aba estava escondida
face-title = O que o seu rosto mostra
face-title-hand = Como você se sente
face-bars = Quanto se vê de cada humor
face-camera-on = Ligar a câmera
face-picture = Enviar uma foto
face-pick = Não sou eu? Escolher este rosto
face-pick-short = Escolher
say-title = Ou escolha você um humor, sem a câmera:
say-title-hand = Diga com uma palavra ou escolha um ponto no mapa:
aim-title = Para onde vai a música
aim-wish = O que a música deve fazer
aim-follow = Seguir o meu rosto
aim-follow-on = Quando o seu humor muda, a próxima música também muda. Nunca a que está tocando.
aim-follow-off = Quando o seu humor muda, o Moodify pergunta antes.
pad-valence = Quão luminosa a música deve ser. As setas movem nas duas direções
pad-arousal = Quão agitada a música deve ser. As setas movem nas duas direções
pad-bright = luminosa
pad-dark = sombria
pad-lively = agitada
pad-quiet = tranquila
pad-middle = equilibrada
pad-you = você
pad-music = para onde vai a música
pad-songs = músicas
pad-playing = a música que está tocando
music-now = Tocando agora
music-queue = A seguir
music-empty = Assim que houver um humor, as músicas que combinam com ele aparecem aqui.
music-preparing = Preparando a primeira música…
music-queue-empty = Ainda não há nada na espera.
song-play = Tocar { $title } agora
song-why = Por que { $title }?
song-like = Curtir { $title }
song-opens-in = Abrir { $title } em { $service }, em uma nova aba
song-why-picture = No mapa: o seu humor, para onde vai a música e esta música
elsewhere-title = Músicas que talvez você conheça
elsewhere-note = Elas também combinam. Abrem onde você ouve música.
elsewhere-service = Abrir em
elsewhere-empty = As sugestões vêm com um humor.
player-title = Player
player-play = Tocar
player-pause = Pausar
player-press = Aperte Tocar
player-waiting = Preparando…
player-next = Próxima música
player-previous = Música anterior
player-seek = Posição na música
player-seek-text = { $at } de { $total }
player-volume = Volume
player-mute = Silenciar
player-unmute = Ativar o som
player-like = Curtir esta música
player-skip = Não é para mim: pular e tocar menos músicas assim
offer-accept = Mudar a música
offer-dismiss = Deixar assim
theme-label = Claro ou escuro
language-choose = Idioma
help-open = Ajuda e atalhos do teclado
help-title = Ajuda
help-close = Fechar
help-keys = Teclado
help-know = O que convém saber
notice-close = Fechar
foot = Um rosto não é um sentimento: o palpite muitas vezes erra. Nem para o trabalho, nem para a escola, nem para julgar os outros.

## The queue

queue-grip = Arraste para mover, aperte para ver mais
queue-arrange = Mover ou tirar { $title }
queue-next = Tocar a seguir
queue-up = Mover para cima
queue-down = Mover para baixo
queue-like = Curtir
queue-unlike = Descurtir
queue-remove = Tirar
queue-undo = Desfazer
queue-placed = Você a colocou aqui: ela fica.
queue-moved = { $title } agora está na posição { $place } de { $of }.
queue-is-first = { $title } já é a primeira.
queue-is-last = { $title } já é a última.
queue-removed = { $title } saiu da fila.
queue-back = { $title } voltou para a fila.
queue-more =
    { $n ->
        [one] Mostrar mais { $n }
       *[other] Mostrar mais { $n }
    }
queue-over = Essa foi a última música. Fica em silêncio até você querer mais.
queue-go-on = Tocar mais
queue-endless = Reprodução contínua
queue-endless-on = Mais músicas chegam antes que estas acabem.
queue-endless-off =
    { $n ->
        [-1] A reprodução termina depois das músicas escolhidas.
        [0] A reprodução termina depois desta música.
        [one] A reprodução termina depois da próxima música.
       *[other] A reprodução termina depois das próximas { $n } músicas.
    }
queue-add = Adicionar uma música
queue-add-text = Palavras do título ou do artista
queue-add-found =
    { $n ->
        [0] Nenhuma música que possa tocar aqui tem essas palavras.
        [one] { $n } música
       *[other] { $n } músicas
    }
queue-add-next = Tocar a seguir
queue-add-last = Adicionar no fim
queue-add-next-label = Tocar { $title } a seguir
queue-add-last-label = Adicionar { $title } no fim
queue-added-next = { $title } vem a seguir.
queue-added-last = { $title } vem no fim.
queue-added =
    { $n ->
        [one] { $n } música adicionada.
       *[other] { $n } músicas adicionadas.
    }
queue-share = Salvar ou compartilhar
queue-what = Quais músicas
queue-what-coming = As próximas
queue-what-all = Toda a sessão
queue-link = Como link
queue-link-note =
    { $n ->
        [one] { $n } música. Ela está no próprio link, então nenhum servidor fica sabendo; o seu humor não está nele. Abre em qualquer Moodify.
       *[other] { $n } músicas. Elas estão no próprio link, então nenhum servidor fica sabendo; o seu humor não está nele. Abre em qualquer Moodify.
    }
queue-link-part =
    { $n ->
        [one] Só a primeira de { $of } músicas: mais do que isso não cabe em um link. Um arquivo contém todas.
       *[other] As primeiras { $n } de { $of } músicas: mais do que isso não cabe em um link. Um arquivo contém todas.
    }
queue-copy = Copiar link
queue-copied = Copiado
queue-copy-hand = Copie o link daqui
queue-send = Compartilhar…
queue-send-title = Músicas do Moodify
queue-file = Como arquivo
queue-file-note = M3U e XSPF para players, JSON e CSV para todo o resto. O seu humor não está nele.
queue-file-paths = Os arquivos deste computador aparecem nele com o seu caminho. No link, só com título e artista.
queue-playlist = Como playlist
queue-playlist-name = Nome da playlist
queue-at-spotify = No Spotify
queue-at-server = No seu servidor
queue-saved =
    { $n ->
        [one] Salva como “{ $name }”, { $n } música.
       *[other] Salva como “{ $name }”, { $n } músicas.
    }
queue-saved-open = Abrir
queue-open = Abrir uma lista
queue-open-lead = Músicas que alguém compartilhou, ou uma playlist sua: M3U, XSPF, JSON ou CSV. Nada toca antes de você apertar.
queue-open-file = Escolher um arquivo
queue-open-paste = Ou cole um link do Moodify
queue-open-go = Abrir
queue-drop = Solte aqui uma lista de músicas
queue-shared =
    { $missing ->
        [0] { $n ->
            [one] Compartilharam { $n } música com você.
           *[other] Compartilharam { $n } músicas com você. Todas estão aqui.
        }
       *[other] { $n ->
            [one] Compartilharam { $n } música com você. Ela não foi encontrada aqui.
           *[other] Compartilharam { $n } músicas com você. Não encontradas aqui: { $missing }.
        }
    }
queue-left-out =
    { $n ->
        [one] Mais { $n } item não pode ser lido.
       *[other] Mais { $n } itens não podem ser lidos.
    }
queue-play-them =
    { $n ->
        [one] Tocar
       *[other] Tocar { $n } músicas
    }
queue-play-next = Tocar a seguir
queue-play-last = Adicionar no fim
queue-here = aqui
queue-not-here = não encontrada
queue-link-none = Isso não é um link de músicas do Moodify.
queue-link-empty = Cole um link primeiro.
queue-link-bad = Este link não pode ser lido: foi cortado ou alterado.
queue-link-bad-hint = Peça-o mais uma vez, ou peça um arquivo.
queue-link-newer = Este link foi feito por um Moodify mais novo.
queue-link-newer-hint = Atualize este, ou peça um arquivo.
queue-file-large = Esse arquivo é grande demais para ser uma lista de músicas.
queue-file-large-hint = São lidos até 2 MB.
queue-file-empty = Esse arquivo está vazio.

## The sleep timer

sleep-open = Timer
sleep-title = Timer para dormir
sleep-lead = O som diminui ao longo de 20 segundos e depois pausa.
sleep-minutes = { $n } min
sleep-seconds = { $n } s
sleep-song = Fim desta música
sleep-queue = Fim da fila
sleep-song-short = depois desta música
sleep-queue-short = depois da fila
sleep-running = Para: { $left }
sleep-cancel = Cancelar
sleep-cancelled = O timer está desligado.
sleep-slept = O timer pausou a música.

## The path of the music

path-step = Etapa { $step } de { $of }, { $title }. As setas a movem
path-end = Onde o percurso termina, { $title }. As setas movem o fim
path-unchosen = música a ser escolhida
path-straight = Endireitar
path-straighten = Endireitar o percurso
path-pick = Aperte no mapa o lugar para onde a música deve ir.
path-hold = A música continua { aim-words }, não importa o que o seu rosto mostre.
path-match = A música acompanha o seu humor: { aim-words }.
path-sign = o percurso: uma música por etapa
path-arrived = A música chegou: { aim-words }.
path-from-to =
    De { $from ->
        [dark] sombria
        [bright] luminosa
        [quiet] tranquila
        [lively] agitada
        [dark-quiet] sombria e tranquila
        [dark-lively] sombria e agitada
        [bright-quiet] luminosa e tranquila
        [bright-lively] luminosa e agitada
       *[even] equilibrada
    } a { $to ->
        [dark] sombria
        [bright] luminosa
        [quiet] tranquila
        [lively] agitada
        [dark-quiet] sombria e tranquila
        [dark-lively] sombria e agitada
        [bright-quiet] luminosa e tranquila
        [bright-lively] luminosa e agitada
       *[even] equilibrada
    } { path-when }.
path-further =
    { $aim ->
        [dark] Sombria
        [bright] Luminosa
        [quiet] Tranquila
        [lively] Agitada
        [dark-quiet] Sombria e tranquila
        [dark-lively] Sombria e agitada
        [bright-quiet] Luminosa e tranquila
        [bright-lively] Luminosa e agitada
       *[even] Equilibrada
    } por todo o percurso, um pouco mais além { path-when }.
path-when =
    { $n ->
        [one] com a próxima música
        [2] em duas músicas
        [3] em três músicas
        [4] em quatro músicas
        [5] em cinco músicas
        [6] em seis músicas
        [7] em sete músicas
        [8] em oito músicas
        [9] em nove músicas
        [10] em dez músicas
        [11] em onze músicas
        [12] em doze músicas
       *[other] em { $n } músicas
    }

## What it learns of your face

learn-title = O que ele aprende do seu rosto
learn-wrong = Não está certo?
learn-rest = Ensinar o seu rosto em repouso
learn-told = O que ele aprendeu
learn-on = Corrigido para o seu rosto
words-label = O que está certo
words-right = Está certo
words-undo = Desfazer
words-taken = Desfeito.
rest-why = Alguns rostos parecem tristes ou zangados para o Moodify mesmo em repouso. Olhe para a câmera por 20 segundos com o rosto relaxado, como quando você lê, e ele leva isso em conta.
rest-kept = Alguns números ficam guardados onde o Moodify roda, e nenhuma imagem. Você pode desfazer isso quando quiser.
rest-start = Começar
rest-start-camera = Ligar a câmera e começar
rest-later = Agora não
rest-progress = Medindo o seu rosto em repouso
rest-ease = Relaxe o rosto
rest-ease-more = Olhe para a câmera como quando você lê. Não precisa prender a respiração.
rest-waits = Ele espera até ver você bem.
rest-cancel = Cancelar
rest-half = Mais dez segundos.
rest-begun = Medindo. Relaxe o rosto por 20 segundos.
rest-stopped = A medição foi interrompida, então nada foi medido.
rest-done = Pronto
rest-undo = Desfazer
rest-again = Tentar de novo
rest-undone = Desfeito: os palpites são como antes.
rest-fine = O seu rosto em repouso já parece neutro. Nada precisou mudar.
rest-corrected =
    { $mood ->
        [happy] Em repouso, o seu rosto parecia *{ $before } alegre*. De agora em diante isso conta como *{ $after }*.
        [sad] Em repouso, o seu rosto parecia *{ $before } triste*. De agora em diante isso conta como *{ $after }*.
        [angry] Em repouso, o seu rosto parecia *{ $before } zangado*. De agora em diante isso conta como *{ $after }*.
       *[neutral] Em repouso, o seu rosto parecia *{ $before } neutro*. De agora em diante isso conta como *{ $after }*.
    }
rest-bars = O seu rosto em repouso, antes e depois
rest-bar = { mood-name }: antes { $before }, agora { $after }
told-resting = O seu rosto em repouso
told-back = Desfazer
told-back-label = Desfazer: { $what }
told-erase = Apagar tudo isso
told-erased = Apagado. Os palpites não são mais corrigidos.
told-note = O mais recente primeiro. Nada disso muda a rede neural; só corrige o que ela tira do seu rosto.

told-is-happy = Estou alegre
told-is-neutral = Meu humor está neutro
told-is-sad = Estou triste
told-is-angry = Estou com raiva
told-not-happy = Não estou alegre
told-not-neutral = Meu humor não está neutro
told-not-sad = Não estou triste
told-not-angry = Não estou com raiva
told-right-happy = Sim, é alegria
told-right-neutral = Sim, é neutro
told-right-sad = Sim, é tristeza
told-right-angry = Sim, é raiva
noted-not-happy = Agora a alegria conta menos.
noted-not-neutral = Agora o neutro conta menos.
noted-not-sad = Agora a tristeza conta menos.
noted-not-angry = Agora a raiva conta menos.
noted-is-happy = Agora a alegria conta mais.
noted-is-neutral = Agora o neutro conta mais.
noted-is-sad = Agora a tristeza conta mais.
noted-is-angry = Agora a raiva conta mais.
noted-right = Bom saber.

refused-few = A câmera forneceu poucas imagens.
refused-few-hint = Feche o que mantém este computador ocupado e tente de novo.
refused-smiling = Parece que você está sorrindo, então este não é o seu rosto em repouso.
refused-smiling-hint = Solte o rosto, como quando você lê.
refused-moving = Você se mexeu muito.
refused-moving-hint = Não se mexa durante os vinte segundos.
refused-changing = A sua expressão ficou mudando.
refused-changing-hint = Não fale nesse tempo e relaxe o rosto.
refused-no-face = O seu rosto ficou tempo demais fora de vista.
refused-no-face-hint = Fique de um jeito que a câmera veja o seu rosto.
refused-too-dark = Estava escuro demais para ver bem o seu rosto.
refused-too-dark-hint = Acenda uma luz à sua frente.
refused-too-bright = Estava claro demais para ver bem o seu rosto.
refused-too-bright-hint = Afaste-se da luz.
refused-too-blurred = A imagem estava borrada.
refused-too-blurred-hint = Limpe a lente e não se mexa.
refused-too-small = O seu rosto estava longe demais.
refused-too-small-hint = Chegue mais perto da câmera.
refused-too-turned = O seu rosto estava virado.
refused-too-turned-hint = Olhe para a câmera.

## Taste and filters

taste-open = Gosto e filtros
taste-open-filtered = { taste-open } ({ $n })
taste-title = Gosto e filtros
taste-loading = Um momento…
learned-title = O que o Moodify aprendeu
learned-none = Ainda não dá para dizer nada. Ouça por um tempo, e o que agrada você em cada humor aparece aqui, em palavras. Cada linha pode ser desfeita.
learned-how-like = *Curta* uma música: mais do mesmo artista, do mesmo gênero e do mesmo idioma.
learned-how-play = *Ouça até o fim*: um pouco mais de músicas assim.
learned-how-skip = *Pule logo*, ou aperte *Não é para mim*: menos músicas assim, nesse humor.
learned-how-fits = Diga se a música *combina com o humor*: assim o Moodify sabe melhor o que cabe ali.
learned-private = Fica guardado em um único arquivo, no computador em que o Moodify roda. As músicas do Spotify não ensinam nada.
learned-forget = Esquecer
learned-forget-label = Esquecer: { $text }
learned-all = Esquecer tudo
learned-sure = Esquecer tudo o que foi aprendido? As suas curtidas ficam.
learned-yes = Esquecer tudo
learned-no = Manter
learned-gone = Esquecido.
filters-title = Só estas músicas
filters-lead = Nada escolhido significa tudo. O que está tocando continua; as músicas seguintes mudam.
filters-languages = Idioma
filters-genres = Gênero
filters-decades = Década
filters-unknown = não informado
filters-words = Letra
filters-clean = Sem músicas marcadas como explícitas
filters-marked = Marcadas até agora: { $n }. O que ninguém marcou continua.
language-none = Instrumental
filters-clear = Tudo de novo
filters-more = Mostrar tudo
filters-few = Haverá mais para escolher quando houver músicas de idioma e ano conhecidos. Adicione algumas em “Sua música”.
fits-ask = Combina com o humor?
fits-yes = Sim
fits-no = Não
fits-thanks = Obrigado. De agora em diante, o Moodify leva isso em conta.
parts-fit = humor
parts-fresh = frescor
parts-taste = gosto

learned-from =
    { $n ->
        [one] De *{ $n } ação* sua: músicas curtidas, puladas ou ouvidas até o fim.
       *[other] De *{ $n } ações* suas: músicas curtidas, puladas ou ouvidas até o fim.
    }
learned-artist =
    { $more ->
        [yes] Mais de *{ $name }*
       *[no] Menos de *{ $name }*
    }
learned-song =
    { $more ->
        [yes] *{ $name }* mais vezes
       *[no] *{ $name }* menos vezes
    }
learned-language =
    { $more ->
        [yes] Mais músicas em *{ $name }*
       *[no] Menos músicas em *{ $name }*
    }
learned-wordless =
    { $more ->
        [yes] Mais música *instrumental*
       *[no] Menos música *instrumental*
    }
learned-decade =
    { $more ->
        [yes] Mais músicas dos *anos { $name }*
       *[no] Menos músicas dos *anos { $name }*
    }
learned-source =
    { $more ->
        [yes] Mais músicas da fonte *{ $name }*
       *[no] Menos músicas da fonte *{ $name }*
    }
learned-genre =
    { $more ->
        [yes] Mais *{ $name }*
       *[no] Menos *{ $name }*
    }
learned-in-mood =
    { $mood ->
        [happy] { $what }, quando a música é para um humor alegre
        [sad] { $what }, quando a música é para um humor triste
        [angry] { $what }, quando a música é para um humor de raiva
       *[neutral] { $what }, quando a música é para um humor neutro
    }
learned-for = { $liked } a favor
learned-against = { $disliked } contra
learned-both = { $liked } a favor, { $disliked } contra
decade = anos { $year }
parts-label = Humor { $fit }, frescor { $fresh }, gosto { $taste }.

## Your own music

music-open = Sua música
dialog-music = Sua música
music-loading = Um momento…
folders-lead = Ouça a *sua própria música*. Indique uma pasta, e o Moodify descobre pelo som o humor de cada música dela.
folders-private = Tudo acontece no computador em que o Moodify roda. Nenhuma música, nem o nome dela, sai dele, e os seus arquivos ficam como estão.
folders-title = Pastas
folders-field = Uma pasta neste computador
folders-hint = /media/music
folders-add = Adicionar
folders-empty = Primeiro informe o caminho da pasta.
folders-remove = Remover
folders-remove-label = Remover { $path }
folders-missing = Ela não foi encontrada agora, ou está vazia. As músicas dela ficam guardadas até que volte.
folders-again = Verificar de novo
folders-pause = Pausar
folders-resume = Continuar
folders-elsewhere = Só dá para indicar pastas no computador em que o Moodify roda: abra esta página lá, ou execute isto:
folders-command = moodify songs scan DIR
progress-label = Até onde as pastas foram lidas
progress-idle = Tudo foi lido.
progress-paused = Em pausa. O que está feito continua feito.
progress-none = Nenhuma música foi encontrada ainda.
bad-lead = Eles ficam de fora, e todo o resto continua.
bad-more = Mostrar mais
play-title = Entre as músicas
play-off = Nada
play-gapless = Sem pausa
play-3 = Fade 3 s
play-6 = Fade 6 s
play-note = As músicas de um mesmo álbum sempre tocam em sequência, sem fade.
play-even = Todas as músicas no mesmo volume
play-even-note = Pelo que dizem os arquivos ou mostra o som. Nada chega a distorcer.
play-ffmpeg = Para formatos de som que este navegador não toca, como AIFF, instale o ffmpeg no computador em que o Moodify roda.
audius-title = Audius: música gratuita
audius-on = Tocar do Audius
audius-off = Desligado, pois consulta servidores de terceiros.
audius-lead = Músicas completas que os artistas oferecem a todos. Não é preciso ter conta.
audius-sees = Enquanto está ligado, o Audius vê o seu endereço de internet, que o Moodify pede músicas uma vez por dia e qual das músicas dele está tocando. O seu humor e o seu rosto nunca são enviados. Quando é desligado, as músicas dele são esquecidas.
server-title = Um servidor seu
server-lead = Navidrome, gonic, Airsonic e outros servidores Subsonic. Podem ser escolhidas as músicas cujos arquivos indicam um humor.
server-address = Endereço
server-address-hint = https://music.example
server-way = Como entrar
server-password = Senha
server-key = Chave de API
server-user = Nome
server-secret = Senha
server-api-key = Chave de API
server-go = Entrar
server-going = Entrando…
server-test = Testar
server-testing = Testando…
server-save = Salvar esta sessão lá
server-saved = Salva como playlist
server-forget = Esquecer
server-sure = Esquecer o acesso e o que foi lido? No servidor, nada muda.
server-yes = Esquecer o servidor
server-no = Manter
server-secret-safe = A senha fica no chaveiro do sistema, se houver um; ela nunca é mostrada e não é enviada ao servidor tal como é, a não ser que ele seja antigo demais para aceitar outra forma.
settings-elsewhere = Isto só pode ser mudado no computador em que o Moodify roda.
sources-title = Todas as fontes
sources-no-server = Nenhum servidor ainda.
sources-no-folder = Nenhuma pasta ainda.
source-ok = funciona
source-broken = não funciona
wrong-ask = Humor errado?
wrong-label = O humor certo de { $title }
wrong-back = Desfazer
wrong-taken = Desfeito.

songs =
    { $n ->
        [one] { $n } música
       *[other] { $n } músicas
    }
files =
    { $n ->
        [one] { $n } arquivo
       *[other] { $n } arquivos
    }
server-saved-as =
    { $n ->
        [one] “{ $name }”, { $n } música do seu servidor.
       *[other] “{ $name }”, { $n } músicas do seu servidor.
    }
folders-placed =
    { $n ->
        [one] *{ $n } música* sua pode ser escolhida pelo humor.
       *[other] *{ $n } músicas* suas podem ser escolhidas pelo humor.
    }
folders-knowing = O Moodify está conhecendo a *sua própria música*.
folders-where = Digite ou cole o caminho completo. É uma pasta do computador em que o Moodify roda.
folders-where-named = Digite ou cole o caminho completo. É uma pasta do computador em que o Moodify roda ({ $computer }).
folders-removed = Nada mais é tocado de { $path }. Os arquivos ficam como estão.
folders-added = { $path } foi adicionada. As músicas chegam à medida que são lidas.
progress-looking =
    { $n ->
        [one] Procurando arquivos: { $n } arquivo até agora
       *[other] Procurando arquivos: { $n } arquivos até agora
    }
progress-scanning = Lendo arquivos: { $done } de { $total }
progress-listening = Ouvindo músicas: { $done } de { $total }
left-under-minute = falta menos de um minuto
left-minutes =
    { $n ->
        [one] falta cerca de { $n } minuto
       *[other] faltam cerca de { $n } minutos
    }
left-hours =
    { $n ->
        [one] falta cerca de { $n } hora
       *[other] faltam cerca de { $n } horas
    }
progress-waits =
    { $n ->
        [one] { $n } arquivo ainda sem humor.
       *[other] { $n } arquivos ainda sem humor.
    }
bad-count =
    { $n ->
        [one] { $n } arquivo não pode ser lido: qual e por quê
       *[other] { $n } arquivos não podem ser lidos: quais e por quê
    }
server-signed-in = Acesso feito em *{ $address }*.
server-signed-in-as = Acesso feito em *{ $address }* como *{ $user }*.
sign-in-kept = Os dados de acesso ficam guardados aqui: { $place }.
sign-in-kept-keyring = Os dados de acesso ficam guardados no chaveiro deste sistema.
sign-in-kept-file = Os dados de acesso ficam guardados no arquivo { $path }, que só quem é dono dele pode ler.
wrong-said =
    { $mood ->
        [happy] Você disse: alegria.
        [sad] Você disse: tristeza.
        [angry] Você disse: raiva.
       *[neutral] Você disse: neutro.
    }

## Journal

journal-open = Diário
journal-title = Diário
journal-loading = Um momento…
journal-lead-off = Mantenha um *diário* de como você se sente, do que ouve e de como se sente depois.
journal-lead-new = O seu diário está *ativado*. O que você ouvir de agora em diante vai aparecer aqui.
journal-switch = Manter um diário
journal-switch-on = Desativado, ele mantém o que há e não acrescenta nada.
journal-switch-off = Ele fica desativado até você o ativar.
journal-kept-title = O que fica guardado
journal-elsewhere = O diário só pode ser aberto no computador em que o Moodify roda. O que você ouve por aqui não é anotado nele.
view-title = Olhar para trás
view-label = O que olhar
view-day = Dia
view-week = Semana
view-month = Mês
view-year = Ano
view-before = Antes
view-after = Depois
view-today = Hoje
view-none = nada
view-empty = Nada foi anotado.
year-caption = O humor de cada dia. Escolha um mês para ver os dias dele.
month-caption = O humor de cada dia. Escolha um dia para vê-lo.
week-list = Os dias da semana
day-list = O dia, por horário
day-up = luminoso
day-down = sombrio
lifts-title = Músicas que animam você
lifts-none = Ainda não dá para citar nenhuma. Uma música é citada depois de ser ouvida pelo menos quatro vezes, e só se o acaso não basta para explicá-la.
lifts-note = Depois delas, você se sentiu melhor mais vezes do que o acaso traria. Isso não faz delas a causa, e não é um conselho médico.
take-title = Seu para levar, seu para apagar
take-json = Salvar como JSON
take-csv = Salvar como CSV
erase-button = Apagar o diário
erase-sure = Apagar tudo, do disco também? Não dá para recuperar.
erase-yes = Apagar tudo
erase-no = Manter
erase-done = O diário foi apagado e está desativado.
felt-ask = E agora, como você se sente?
felt-better = Melhor
felt-same = Igual
felt-worse = Pior
felt-dismiss = Prefiro não dizer
felt-thanks = Anotado.
felt-back = Desfeito.

kept-what = O quê
kept-what-text = Humores que duraram alguns segundos, os seus desejos, as músicas que o próprio Moodify toca e o que você responde depois delas. Nunca uma imagem. Nada do Spotify.
kept-where = Onde
kept-where-text = Em um único arquivo neste computador. Não é enviado a lugar nenhum e só é mostrado aqui.
kept-long = Por quanto tempo
kept-long-text = Até você apagar: um botão, e ele some do disco.
left-finished = ouvida até o fim
left-skipped = pulada
left-played = interrompida antes do fim
wished =
    { $wish ->
        [lift] Seu desejo: me animar
        [calm] Seu desejo: me acalmar
        [hold] Seu desejo: continuar assim
        [goal] Seu desejo: ir para um humor que eu escolhi
       *[match] Seu desejo: refletir o meu humor
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
        [yes] O seu diário está *ativado*. Ele contém *{ $songs }* em *{ $days }*, desde { $since }.
       *[no] O seu diário está *desativado*. Ele contém *{ $songs }* em *{ $days }*, desde { $since }.
    }
days =
    { $n ->
        [one] { $n } dia
       *[other] { $n } dias
    }
journal-place = O arquivo: { $place }
summary-mood =
    { $mood ->
        [happy] sobretudo alegria
        [sad] sobretudo tristeza
        [angry] sobretudo raiva
       *[neutral] sobretudo neutro
    }
summary-mood-seen =
    { $mood ->
        [happy] sobretudo alegria, vista por { $long }
        [sad] sobretudo tristeza, vista por { $long }
        [angry] sobretudo raiva, vista por { $long }
       *[neutral] sobretudo neutro, visto por { $long }
    }
summary-better = melhor: { $n }
summary-same = igual: { $n }
summary-worse = pior: { $n }
day-mood-said =
    { $mood ->
        [happy] alegria, dita por você
        [sad] tristeza, dita por você
        [angry] raiva, dita por você
       *[neutral] neutro, dito por você
    }
day-mood-picture =
    { $mood ->
        [happy] alegria, por uma foto
        [sad] tristeza, por uma foto
        [angry] raiva, por uma foto
       *[neutral] neutro, por uma foto
    }
day-mood-seen =
    { $mood ->
        [happy] alegria, por { $long }
        [sad] tristeza, por { $long }
        [angry] raiva, por { $long }
       *[neutral] neutro, por { $long }
    }
felt-mood =
    { $mood ->
        [happy] alegria
        [sad] tristeza
        [angry] raiva
       *[neutral] neutro
    }
felt-around = { $before } → { $after }
lift-said =
    { $n ->
        [one] Você disse *melhor* { $better } de { $n } vez.
       *[other] Você disse *melhor* { $better } de { $n } vezes.
    }
lift-said-worse =
    { $n ->
        [one] Você disse *melhor* { $better } de { $n } vez, pior { $worse }.
       *[other] Você disse *melhor* { $better } de { $n } vezes, pior { $worse }.
    }
lift-seen =
    { $n ->
        [one] Depois de *{ $n } escuta*, o seu rosto parecia mais luminoso do que costuma nesse momento: em { $lift }, provavelmente entre { $low } e { $high }, em uma escala de −1 a 1.
       *[other] Depois de *{ $n } escutas*, o seu rosto parecia mais luminoso do que costuma nesse momento: em { $lift }, provavelmente entre { $low } e { $high }, em uma escala de −1 a 1.
    }
felt-after = Depois de “{ $title }” eu me sinto: { $word }
felt-ask-title = Como você se sente depois de “{ $title }”?
day-graph =
    { $n ->
        [one] { $n } humor entre { $first } e { $last }; a lista abaixo o descreve.
       *[other] { $n } humores entre { $first } e { $last }; a lista abaixo os descreve.
    }

## Spotify

from-title = Música de
from-here = Moodify
from-spotify = Spotify
from-settings = Configurações do Spotify
spotify-on = no Spotify
spotify-on-label = { $title } no Spotify, em uma nova aba
spotify-skip = Não é para mim: pular e deixar de fora hoje
dialog-title = Spotify
spotify-loading = Um momento…
connect-lead = Ouça as *suas próprias músicas do Spotify*. Você diz quais das suas playlists são de alegria, neutras, de tristeza ou de raiva, e o Moodify toca a partir delas.
connect-private = O que o Moodify lê fica no computador em que ele roda. Nada aprende com isso, e ao sair tudo é apagado.
connect-guide = Uma única vez, você precisa de um Client ID
connect-guide-why = É como o Spotify reconhece um programa. Não custa nada e leva uns três minutos.
connect-again = Como criar um Client ID
connect-step1 = Abra o *painel do Spotify* e entre. A conta que cria o Client ID precisa do Spotify Premium.
connect-dashboard = Abrir o painel
connect-step2 = Aperte “Create app”. Qualquer nome e qualquer descrição servem.
connect-step3 = Como Redirect URI, adicione exatamente isto:
connect-copy = Copiar
connect-copied = Copiado
connect-step4 = Marque “Web API” e “Web Playback SDK”, aceite os termos e aperte “Save”.
connect-step5 = Copie o “Client ID” que o Spotify mostra e coloque-o no campo abaixo.
connect-family = Quem mora com você pode usar o mesmo Client ID: adicione lá até cinco pessoas, em User Management.
connect-field = Client ID
connect-go = Conectar o Spotify
connect-going = Indo para o Spotify…
connect-empty = Primeiro informe o Client ID: 32 letras e dígitos.
without-title = Sem conectar
without-text = As músicas do Spotify no seu próprio arquivo de músicas tocam no player do Spotify, aqui mesmo nesta página; onde a sua conta do Spotify não está aberta, 30 segundos de cada uma. E o link de cada música abre no Spotify.
lists-title = Suas playlists por humor
lists-lead = Diga para qual humor é cada playlist. As músicas dela passam a tocar para esse humor.
lists-loading = Pedindo as suas playlists ao Spotify…
lists-none = Você ainda não tem nenhuma playlist no Spotify.
lists-again = Atualizar
lists-leave = Deixar de fora
lists-mood = O humor de { $name }
lists-closed = Por que algumas não podem ser lidas
lists-copy = Para usar uma mesmo assim: abra-a no Spotify, selecione todas as músicas e adicione-as a uma nova playlist sua. Depois, atualize aqui.
read-title = Músicas para cada humor
read-start = Ler as músicas
read-resume = Continuar a leitura
read-again = Ler de novo
read-stop = Parar
read-first = Primeiro escolha um humor para uma playlist.
read-ready = O Moodify lê as playlists que têm um humor.
read-done = Tudo foi lido.
read-stopped = Parado. O que foi lido fica guardado.
read-csv = Baixar como CSV
read-report = Ver o relatório
liked-title = Músicas Curtidas
liked-lead = Separe por humor as músicas que você curtiu, uma de cada vez.
liked-go = Separar as curtidas
sort-title = Qual é o humor?
sort-back = Voltar às configurações do Spotify
sort-pass = Passar
sort-undo = Desfazer
sort-loading = Buscando as suas músicas curtidas…
sort-done = Essas eram todas.
sort-none = Não há mais nenhuma música curtida para separar.
save-title = Esta sessão
save-lead = Guarde o que você ouviu aqui, e o que vem a seguir, como uma playlist sua.
save-go = Salvar como playlist
save-none = Quando músicas do Spotify tocarem aqui, você poderá salvá-las como playlist.
out-title = Sair
out-go = Sair e esquecer tudo
out-sure = Sair e apagar o que o Moodify leu do Spotify? As suas playlists no Spotify ficam como estão.
out-yes = Sair e esquecer
out-no = Não sair
out-done = Você saiu, e o que foi lido está apagado.
on-title = Tocar em
on-button = Tocando em
on-none = Escolher onde
on-page = Esta página
on-page-note = Esta aba do navegador passa a ser um dispositivo do seu Spotify.
on-embed = O player do Spotify
on-embed-note = Nesta página, mesmo sem Premium.
on-refresh = Procurar dispositivos de novo
on-looking = Procurando os seus dispositivos…
on-no-devices = Nenhum dispositivo está ativo. Abra o Spotify em um celular, computador ou alto-falante e procure de novo.
on-active = em uso agora
on-restricted = não aceita comandos de outros programas
on-frame = O player do Spotify
on-device = O Moodify como dispositivo do Spotify
on-starting = Iniciando o player…
on-other = O Spotify está tocando outra coisa agora. Aperte Tocar para voltar.
on-press-frame = Aperte o play no player do Spotify, acima.
act-embed = Usar o player do Spotify
act-devices = Mostrar dispositivos
act-settings = Configurações do Spotify
empty-mood = Assim que houver um humor, as suas músicas do Spotify que combinam com ele aparecem aqui.
empty-looking = Procurando músicas conhecidas no Spotify…
empty-none = O Spotify não tinha nenhuma das músicas conhecidas para este humor. Dê este humor a uma playlist sua e leia as músicas dela.
empty-signed-out = Para ouvir o Spotify aqui, conecte-o, ou coloque links do Spotify no seu próprio arquivo de músicas.
empty-connect = Conectar o Spotify

kind-computer = Computador
kind-smartphone = Celular
kind-tablet = Tablet
kind-speaker = Alto-falante
kind-tv = TV
kind-avr = Receiver
kind-automobile = Carro
kind-game-console = Console
connected = A sua conta está conectada.
connected-as = A sua conta está conectada como *{ $name }*.
connected-until = Até { $day }; depois, o Spotify pede que você entre de novo.
keep-days =
    { $days ->
        [one] O que foi lido do Spotify fica guardado por { $days } dia e depois é lido de novo.
       *[other] O que foi lido do Spotify fica guardado por { $days } dias e depois é lido de novo.
    }
lists-suggested =
    { $mood ->
        [happy] Sugestão: alegria
        [sad] Sugestão: tristeza
        [angry] Sugestão: raiva
       *[neutral] Sugestão: neutro
    }
lists-suggested-from =
    { $mood ->
        [happy] Sugestão: alegria, por { $words }
        [sad] Sugestão: tristeza, por { $words }
        [angry] Sugestão: raiva, por { $words }
       *[neutral] Sugestão: neutro, por { $words }
    }
lists-accept-all =
    { $n ->
        [0] Não há mais sugestões
       *[other] Aceitar todas as sugestões ({ $n })
    }
lists-accepted =
    { $n ->
        [one] { $n } sugestão aceita.
       *[other] { $n } sugestões aceitas.
    }
lists-closed-count =
    { $n ->
        [one] { $n } playlist não pode ser lida: por que e o que fazer
       *[other] { $n } playlists não podem ser lidas: por que e o que fazer
    }
lists-songs-read =
    { $n ->
        [one] { $n } música lida
       *[other] { $n } músicas lidas
    }
read-progress =
    { $n ->
        [one] { $done } de { $n } música
       *[other] { $done } de { $n } músicas
    }
read-reading = Lendo “{ $name }”
read-reading-next = Lendo…
read-back = Volte neste horário: { $time }.
read-skipped = Ficou de fora: { $list }.
read-skipped-gone =
    { $n ->
        [one] { $n } música que não existe mais
       *[other] { $n } músicas que não existem mais
    }
read-skipped-local =
    { $n ->
        [one] { $n } arquivo seu
       *[other] { $n } arquivos seus
    }
read-skipped-episodes =
    { $n ->
        [one] { $n } episódio
       *[other] { $n } episódios
    }
sort-count = Separadas: { $done } de { $known }
save-saved =
    { $n ->
        [one] Salva como “{ $name }”, com { $n } música:
       *[other] Salva como “{ $name }”, com { $n } músicas:
    }

## Listeners: several people at one Moodify

household-me = Eu
who-title = *Quem* está ouvindo?
who-hello = Olá, *{ $name }*
who-now = ouvindo agora
who-pin = com PIN
who-guest = Visitante
who-guest-note = nada fica guardado
who-manage = Perfis
who-manage-note = adicionar perfis, PINs
who-pin-label = O seu PIN
who-stay = Não perguntar mais neste dispositivo
who-stay-note = Senão, ele é pedido de novo depois que o navegador for fechado, ou após doze horas.
who-go = Continuar
who-back = Outra pessoa
who-forgot = Esqueceu? No computador em que o Moodify roda, “moodify listeners pin NAME --reset” remove o PIN.
who-open = { $name } está ouvindo: trocar
household-open = Perfis
household-title = Perfis
household-lead = Mais alguém ouve aqui? Então cada perfil tem *o que é seu*: as curtidas e o que foi aprendido, o rosto, o diário.
household-you = Você
household-others = Quem mais ouve aqui
household-others-note = Cada pessoa muda o próprio nome e PIN depois de escolher o seu perfil.
household-elsewhere = Outros perfis podem ser adicionados no computador em que o Moodify roda.
household-honest = Um PIN separa as pessoas de uma casa nesta página. Ele não tranca os arquivos: quem usa a conta do computador pode lê-los.
household-add-title = Outra pessoa
household-add = Adicionar
household-added = Perfil adicionado: { $name }.
household-name = Nome
household-mine = O seu próprio nome
household-colour = Cor
household-colour-name =
    { $colour ->
        [amber] Âmbar
        [coral] Coral
        [rose] Rosa
        [violet] Violeta
        [blue] Azul
        [teal] Azul-petróleo
        [green] Verde
       *[stone] Pedra
    }
household-pin-title = Um PIN para você
household-pin-optional = PIN, se quiser um
household-pin-note = De 4 a 12 dígitos
household-pin-old = O PIN atual
household-pin-new = Novo PIN
household-pin-set = Definir um PIN
household-pin-change = Mudar o PIN
household-pin-none = Remover o PIN
household-pin-is-set = O PIN está definido.
household-pin-gone = Não há mais PIN.
household-rename = Mudar nome ou cor
household-save = Salvar
household-saved = Salvo.
household-remove = Remover meu perfil
household-remove-sure = Remover { $name }? Tudo é apagado do disco: as curtidas, o que foi ouvido, o que foi aprendido do gosto e do rosto, o diário. Não dá para recuperar.
household-remove-yes = Apagar tudo
household-keep = Manter
problem-pin = Esse não é o PIN.
problem-pin-wait = PINs errados demais. Espere um pouco.
problem-household = Os perfis não podem ser mudados assim.
problem-who-listens = Diga quem está ouvindo.
problem-not-your-own = Só a pessoa desse perfil pode mudar isto.
problem-guest = No perfil de visitante não há diário.

## Other devices at home

lan-title = No seu celular
lan-off = O Moodify também pode ser aberto em celulares e outros dispositivos da casa. Inicie-o com { $command }
lan-scan = Leia o código com a câmera do celular. Ele deixa entrar um dispositivo, dentro de quinze minutos.
lan-qr = Código QR com o link para o seu celular
lan-another = Outro link
lan-open-code = Ou abra { $address } e digite { $code }.
lan-open-off = Ou abra { $address }. Foram digitados códigos errados demais, então o código não vale mais. { $another }
lan-new-code = Outro código
lan-warned = Na primeira vez, o celular avisa que não conhece este computador. Para que ele conheça, abra { $trust } no celular. Lá ele recebe um certificado, cuja impressão digital SHA-256 deve ser
lan-devices = Dispositivos liberados
lan-nobody = Nenhum dispositivo ainda.
lan-forget = Esquecer
lan-forget-one = Esquecer { $name }
lan-forget-all = Esquecer todos
lan-since = desde { $day }, última vez aqui: { $seen }
lan-elsewhere = Outros dispositivos são liberados no computador em que o Moodify roda: a ajuda de lá mostra como.
lan-trust = O seu dispositivo avisa que esta página não é confiável? Apresente o certificado dela em { $address }

## Letting a device in

pair-page-title = Moodify: liberar este dispositivo
pair-ask = Este dispositivo é *novo aqui*. Qual código o computador em que o Moodify roda mostra?
pair-moment = Um *momento*…
pair-code = Seis dígitos
pair-go = Entrar
pair-where = Eles estão no terminal em que o Moodify foi iniciado, e na ajuda da página dele nesse computador.
pair-gone = O Moodify não responde.
pair-gone-hint = Este dispositivo ainda está na rede da casa, e o Moodify está rodando?
pair-odd = Um código tem seis dígitos.

## When Moodify isn't running, and this device

offline-title = O Moodify *não está rodando*. Inicie-o, e esta página *volta* sozinha.
offline-how-here = Abra um terminal neste computador e digite:
offline-how-there = Este dispositivo está na rede da casa? Então abra um terminal no computador { $host } e digite:
offline-again = Tentar agora
device-title = Neste dispositivo
device-install = Instalar o Moodify
device-install-why = Como aplicativo, ele tem janela e ícone próprios.
device-install-share = Para ter o Moodify como aplicativo: no menu “Compartilhar” do navegador, escolha “Adicionar à Tela de Início”.
device-notify = Avisar quando uma música começar
device-notify-note = Enquanto esta página está fora de vista: o título e de quem é, por alguns segundos. Nunca um humor.
device-notify-refused = O navegador bloqueia as notificações desta página. Para permitir, clique no símbolo à esquerda do endereço.
device-notify-cannot = Este navegador, ou este endereço, não tem notificações.

## Refused: the kind of it, above the server's own words where those have no message here

problem-other = Isso não funcionou.
problem-picture = A foto não pode ser usada.
problem-network = Os rostos não podem ser lidos.
problem-catalogue = O catálogo de músicas não pode ser usado.
problem-journal = O diário não pode ser usado.
problem-source = Uma fonte de músicas falhou.
problem-list = A lista de músicas não pode ser usada.
problem-sound = A música não pode ser tocada.
problem-song = Essa música não existe.
problem-taste-missing = Isso nunca foi aprendido.
problem-taste = O que foi aprendido não pode ser usado.
problem-spotify = Isso não pode ser feito com o Spotify.
problem-spotify-sign-in = Entre no Spotify.
problem-spotify-not-allowed = Esse Client ID não deixa você entrar.
problem-spotify-owner-premium = O Client ID não pode ser usado.
problem-spotify-premium = É preciso ter o Spotify Premium.
problem-spotify-not-yours = A playlist não pode ser lida.
problem-spotify-no-device = Nenhum dispositivo do Spotify está ativo.
problem-spotify-missing = O Spotify não tem nada assim.
problem-spotify-busy = O Spotify pede um descanso.
problem-spotify-quota = A cota do Spotify acabou.
problem-spotify-away = O Spotify não responde.
problem-spotify-refused = O Spotify recusou.
problem-refused = Isso não pode ser feito.
problem-invalid = Isso não é válido.
problem-fault = O Moodify cometeu um erro.
problem-not-found = Não há nada aí.
problem-too-many = Muita coisa de uma vez.
problem-too-large = Isso é grande demais.
problem-session = Esta sessão terminou.
problem-sessions = Há páginas abertas demais.
problem-elsewhere-than-here = Só no computador em que o Moodify roda.
gone-hint = O programa neste computador pode ter sido encerrado.
no-device-hint = Abra o Spotify em um celular, computador ou alto-falante e tente de novo, ou use o player do Spotify, nesta página.
sdk-silent = O player do Spotify não iniciou nesta página.
sdk-silent-hint = Talvez um bloqueador o esteja impedindo, ou este navegador não toque música protegida. O player incorporado do Spotify pode funcionar.
sdk-premium = O Spotify só deixa páginas tocarem com contas Premium.
sdk-premium-hint = O player incorporado do Spotify não precisa disso.
sdk-sign-in = O Spotify não aceitou o acesso para esta página.
sdk-sign-in-hint = Saia e entre de novo, nas configurações do Spotify.
sdk-song = O Spotify não conseguiu tocar essa música nesta página.
sdk-song-hint = Tente a próxima, ou outro dispositivo.

## Why a song was chosen

offer-mood =
    { $mood ->
        [happy] Agora o seu rosto parece alegre. Mudamos a música também?
        [sad] Agora o seu rosto parece triste. Mudamos a música também?
        [angry] Agora o seu rosto parece zangado. Mudamos a música também?
       *[neutral] Agora o seu rosto parece neutro. Mudamos a música também?
    }
said-own-choice = Você escolheu esta música.
said-chose-point = Você escolheu um ponto.
said-chose-mood =
    { $mood ->
        [happy] Você escolheu “Alegria”.
        [sad] Você escolheu “Tristeza”.
        [angry] Você escolheu “Raiva”.
       *[neutral] Você escolheu “Neutro”.
    }
said-face-hard =
    { $by ->
        [picture] O rosto na foto era difícil de ler.
       *[camera] O seu rosto era difícil de ler.
    }
said-face-looked =
    { $mood ->
        [happy] { $by ->
            [picture] O rosto na foto parecia { $n }% alegre.
           *[camera] O seu rosto parecia { $n }% alegre.
        }
        [sad] { $by ->
            [picture] O rosto na foto parecia { $n }% triste.
           *[camera] O seu rosto parecia { $n }% triste.
        }
        [angry] { $by ->
            [picture] O rosto na foto parecia { $n }% zangado.
           *[camera] O seu rosto parecia { $n }% zangado.
        }
       *[neutral] { $by ->
            [picture] O rosto na foto parecia { $n }% neutro.
           *[camera] O seu rosto parecia { $n }% neutro.
        }
    }
said-aim =
    { $wish ->
        [match] Para refletir isso, a música deveria ficar em valência { SIGNED($valence) } e ativação { SIGNED($arousal) }: { said-place }.
        [lift] Para animar você a partir daí, a música deveria ficar em valência { SIGNED($valence) } e ativação { SIGNED($arousal) }: { said-place }.
        [calm] Para acalmar as coisas a partir daí, a música deveria ficar em valência { SIGNED($valence) } e ativação { SIGNED($arousal) }: { said-place }.
        [hold] A música deveria continuar onde estava, em valência { SIGNED($valence) } e ativação { SIGNED($arousal) }: { said-place }.
        [goal] A caminho de onde você disse, a música deveria ficar em valência { SIGNED($valence) } e ativação { SIGNED($arousal) }: { said-place }.
       *[asked] Foi pedida música em valência { SIGNED($valence) } e ativação { SIGNED($arousal) }: { said-place }.
    }
said-place =
    { $aim ->
        [even] no meio
       *[other] { aim-words }
    }
said-fit =
    { $far ->
        [yes] Esta música fica em { SIGNED($valence) } e { SIGNED($arousal) }: a uma distância de { NUMBER($distance, minimumFractionDigits: 2, maximumFractionDigits: 2) }, o que não é perto.
       *[no] Esta música fica em { SIGNED($valence) } e { SIGNED($arousal) }: a uma distância de { NUMBER($distance, minimumFractionDigits: 2, maximumFractionDigits: 2) }.
    }
said-parts =
    { $taste ->
        [yes] { said-parts-fit }, { said-parts-fresh } e deve agradar você.
        [no] { said-parts-fit }, { said-parts-fresh } e talvez não seja do seu gosto.
       *[none] { said-parts-fit } e { said-parts-fresh }.
    }
said-parts-fit =
    { $fit ->
        [well] Ela combina bem
        [little] Ela combina um pouco
       *[plain] Ela combina
    }
said-parts-fresh =
    { $fresh ->
        [yes] não toca há um tempo
       *[no] tocou há pouco tempo
    }
said-liked = Você já curtiu esta.
said-held-back =
    { $by ->
        [heard] Uma música mais próxima está descansando: você a ouviu há pouco tempo.
        [artist] Uma música mais próxima espera a vez, para que as músicas de um mesmo artista fiquem espaçadas.
        [genre] Uma música mais próxima espera a vez, para que os gêneros continuem misturados.
        [language] Uma música mais próxima espera a vez, para que os idiomas continuem misturados.
       *[decade] Uma música mais próxima espera a vez, para que antigas e novas continuem misturadas.
    }
said-went-before =
    { $well ->
        [yes] Das outras vezes, ela foi bem.
       *[no] Das outras vezes, ela não foi tão bem.
    }
said-taught-artist =
    { $more ->
        [yes] Você ensinou ao Moodify: mais de { $name }.
       *[no] Você ensinou ao Moodify: menos de { $name }.
    }
said-taught-genre =
    { $more ->
        [yes] Você ensinou ao Moodify: mais { $name }.
       *[no] Você ensinou ao Moodify: menos { $name }.
    }
said-taught-source =
    { $more ->
        [yes] Você ensinou ao Moodify: mais músicas da fonte { $name }.
       *[no] Você ensinou ao Moodify: menos músicas da fonte { $name }.
    }
said-taught-language =
    { $more ->
        [yes] Você ensinou ao Moodify: mais músicas no idioma { $name }.
       *[no] Você ensinou ao Moodify: menos músicas no idioma { $name }.
    }
said-taught-wordless =
    { $more ->
        [yes] Você ensinou ao Moodify: mais música instrumental.
       *[no] Você ensinou ao Moodify: menos música instrumental.
    }
said-taught-decade =
    { $more ->
        [yes] Você ensinou ao Moodify: mais músicas dos anos { $name }.
       *[no] Você ensinou ao Moodify: menos músicas dos anos { $name }.
    }
said-mood-by =
    { $by ->
        [audio] { $mood ->
            [happy] Pelo som, ela parece alegre: um palpite do Moodify.
            [sad] Pelo som, ela parece triste: um palpite do Moodify.
            [angry] Pelo som, ela parece raivosa: um palpite do Moodify.
           *[neutral] Pelo som, ela parece neutra: um palpite do Moodify.
        }
        [tag] { $mood ->
            [happy] As tags dizem que ela é alegre.
            [sad] As tags dizem que ela é triste.
            [angry] As tags dizem que ela é raivosa.
           *[neutral] As tags dizem que ela é neutra.
        }
       *[person] { $mood ->
            [happy] Você disse que ela é alegre.
            [sad] Você disse que ela é triste.
            [angry] Você disse que ela é raivosa.
           *[neutral] Você disse que ela é neutra.
        }
    }
said-called =
    { $mood ->
        [happy] Você marcou justamente esta música como “Alegria”.
        [sad] Você marcou justamente esta música como “Tristeza”.
        [angry] Você marcou justamente esta música como “Raiva”.
       *[neutral] Você marcou justamente esta música como “Neutro”.
    }
said-playlist =
    { $mood ->
        [happy] Está na sua playlist “{ $name }”, que você marcou como “Alegria”.
        [sad] Está na sua playlist “{ $name }”, que você marcou como “Tristeza”.
        [angry] Está na sua playlist “{ $name }”, que você marcou como “Raiva”.
       *[neutral] Está na sua playlist “{ $name }”, que você marcou como “Neutro”.
    }
said-playlists =
    Está na sua playlist “{ $name }”, que você marcou como { $mood ->
        [happy] “Alegria”
        [sad] “Tristeza”
        [angry] “Raiva”
       *[neutral] “Neutro”
    }, e em “{ $name2 }”, que você marcou como { $mood2 ->
        [happy] “Alegria”
        [sad] “Tristeza”
        [angry] “Raiva”
       *[neutral] “Neutro”
    }{ $more ->
        [0] .
       *[other] , e em mais { $more }.
    }
said-path-begins =
    { $n ->
        [one] Começa um percurso { said-path-between }, em uma música.
       *[other] Começa um percurso { said-path-between }, em { $n } músicas.
    }
said-path-goes-on = Etapa { $step } de { $n } do percurso { said-path-between }.
said-path-ends = Etapa { $step } de { $n }: aqui termina o percurso { said-path-between }.
said-path-between =
    de um som { $from ->
        [dark] sombrio
        [bright] luminoso
        [quiet] tranquilo
        [lively] agitado
        [dark-quiet] sombrio e tranquilo
        [dark-lively] sombrio e agitado
        [bright-quiet] luminoso e tranquilo
        [bright-lively] luminoso e agitado
       *[even] equilibrado
    } a um som { $to ->
        [dark] sombrio
        [bright] luminoso
        [quiet] tranquilo
        [lively] agitado
        [dark-quiet] sombrio e tranquilo
        [dark-lively] sombrio e agitado
        [bright-quiet] luminoso e tranquilo
        [bright-lively] luminoso e agitado
       *[even] equilibrado
    }
said-path-begins-within =
    { $n ->
        [one] Começa um percurso de som sempre { said-path-within }, em uma música.
       *[other] Começa um percurso de som sempre { said-path-within }, em { $n } músicas.
    }
said-path-goes-on-within = Etapa { $step } de { $n } do percurso de som sempre { said-path-within }.
said-path-ends-within = Etapa { $step } de { $n }: aqui termina o percurso de som sempre { said-path-within }.
said-path-within =
    { $to ->
        [dark] sombrio
        [bright] luminoso
        [quiet] tranquilo
        [lively] agitado
        [dark-quiet] sombrio e tranquilo
        [dark-lively] sombrio e agitado
        [bright-quiet] luminoso e tranquilo
        [bright-lively] luminoso e agitado
       *[even] equilibrado
    }

## When no song is left

said-songs-none = Ainda não há músicas. `moodify doctor` mostra o que houve com as fontes.
said-songs-ruled-out = Todas as músicas que poderiam ser sugeridas estão excluídas. Exclua menos músicas.
said-songs-none-here = Não há músicas que o próprio Moodify possa tocar. Aceite outras músicas também.
said-songs-none-elsewhere = Não há músicas que abram em outro lugar. Aceite outras músicas também.
said-songs-only-spotify = Por enquanto, aqui só há as músicas do seu Spotify. Deixe o Spotify tocar.
filters-left-out = Não sobra nenhuma música com { $filters }.
filter-languages = o idioma ({ $list })
filter-genres = o gênero ({ $list })
filter-decades = a década ({ $list })
filter-clean = o filtro de letra explícita
filters-take-away = Tire todos os filtros.
filters-loosen =
    { $n ->
        [one] { $what }: aí sobra { $n } música.
       *[other] { $what }: aí sobram { $n } músicas.
    }
loosen-languages = aceite outros idiomas
loosen-genres = aceite outros gêneros
loosen-decades = aceite outras décadas
loosen-clean = aceite músicas marcadas como explícitas
loosen-playable = aceite músicas que abrem em outro lugar
loosen-exclude = deixe músicas voltarem

## Genres

genre-pop = pop
genre-rock = rock
genre-folk = folk
genre-jazz = jazz
genre-hip-hop = hip hop
genre-hip-hop-rap = hip hop e rap
genre-classical = música clássica
genre-electronic = música eletrônica
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
genre-latin = música latina
genre-reggae = reggae
genre-k-pop = K-pop
genre-j-pop = J-pop
genre-disco = disco
genre-funk = funk
genre-dance = dance
genre-blues = blues
genre-soundtrack = trilha sonora
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
genre-piano-ballad = balada ao piano
genre-folk-ballad = balada folk
genre-jazz-ballad = balada de jazz
genre-jazz-waltz = valsa de jazz
genre-acoustic-folk = folk acústico
genre-indie-folk = indie folk
genre-chamber-music = música de câmara
genre-orchestral = música orquestral
genre-baroque = música barroca
genre-chorale = música coral
genre-minimalism = minimalismo
genre-chiptune = chiptune
genre-drum-and-bass = drum and bass
genre-industrial = industrial
genre-highlife = highlife
genre-lo-fi-hip-hop = lo-fi hip hop
genre-alternative = alternativa
genre-experimental = experimental
genre-acoustic = acústica
genre-techno = techno
genre-house = house
genre-trap = trap

## Sources of songs, and how they are

said-source-house = Músicas compostas pelo Moodify: { $n }; já prontas: { $ready }.
said-source-local =
    { $bad ->
        [0] Músicas: { $n }; podem ser escolhidas: { $placed }.
       *[other] Músicas: { $n }; podem ser escolhidas: { $placed }; arquivos que não podem ser usados: { $bad }.
    }
said-source-server = Músicas de { $address }: { $n }; indicam um humor e podem ser escolhidas: { $placed }.
said-source-server-reading = Lendo { $address }: { $n } músicas até agora.
said-source-audius-reading = Até agora foram lidas as músicas de { $read } de { $of } humores.

## What the server says word for word. In English these stand in the program too: they are found by their English words

says-house = Música da casa
says-starter = Músicas para começar
says-your-server = Seu servidor
says-your-music = Suas pastas
says-starter-detail = Músicas conhecidas; cada uma abre no Spotify, YouTube, Deezer ou Apple Music.
says-audius-detail = Músicas completas que os artistas oferecem a todos; consultadas uma vez por dia.
says-no-folder = Nenhuma pasta ainda. Adicione uma com `moodify songs scan`.
says-no-face = Nenhum rosto foi encontrado na foto.
says-no-face-hint = Escolha uma com um rosto visto de frente.
says-face-gone = Esse rosto não está mais aí.
says-face-gone-hint = Escolha um que esteja.
says-not-in-library = Essa música não está na biblioteca.
says-another-song = Escolha outra.
says-not-in-queue = Essa música não está mais na fila.
says-look-again = Olhe o que vem a seguir e tente de novo.
says-step-gone = Essa etapa do percurso já passou.
says-step-gone-hint = Mova uma que ainda esteja por vir.
says-straighten = Endireite-o primeiro.
says-by-links = Abra-a por um dos links dela.
says-taken-back = Isso já foi desfeito.
says-taken-back-hint = Olhe de novo o que ainda há.
says-no-journal-song = Essa música não está no diário.
says-no-journal-song-hint = Ela vai estar depois de ser ouvida com o diário ativado.
says-no-journal = Não há diário para exportar.
says-no-journal-hint = Ative-o primeiro.
says-not-the-pin = Esse não é o PIN.
says-try-again = Tente de novo.
says-pin-needed = É preciso um PIN.
says-type-it = Digite-o.
says-pin-digits = Um PIN tem de 4 a 12 dígitos.
says-pin-digits-hint = Digite só dígitos.
says-needs-name = Um perfil precisa de um nome.
says-needs-name-hint = Digite um que possa ser visto.
says-name-too-long = Esse nome é longo demais: no máximo 40 letras.
says-name-too-long-hint = Encurte-o.
says-another-name = Escolha outro nome.
says-listener-gone = Esse perfil não está mais aqui.
says-who-listens = Diga quem está ouvindo.
says-no-sound = Não há som dessa música aqui.
says-no-sound-hint = Abra-a pelos links dela.
says-not-whole-path = Esse não é o caminho completo de uma pasta.
says-not-whole-path-hint = Informe-o desde o início, como /media/music, C:\Music ou ~/Music.
says-whole-path = Informe o caminho completo.
says-no-such-folder = Essa pasta não existe, ou não existe mais.
says-look = Olhe de novo.
says-not-enough-to-sign-in = Isso não basta para entrar.
says-not-enough-to-sign-in-hint = Informe um nome e uma senha, ou uma chave de API.
says-no-server-songs = Não há músicas do seu servidor nesta sessão.
says-no-server-songs-hint = Toque algumas delas primeiro.
says-only-here = Isso só pode ser mudado no computador em que o Moodify roda.
says-no-spotify-songs = Não há músicas do Spotify nesta sessão.
says-no-spotify-songs-hint = Toque alguma música no Spotify primeiro.
says-spotify-left-out = O Spotify não pode ser usado aqui.
says-own-music = Toque a música do próprio Moodify.
says-no-client-id = Isso não é um Client ID: ele tem 32 dígitos e letras de a até f.
says-not-begun-here = Esse acesso não começou aqui, ou levou mais de dez minutos.
says-begin-again = Comece de novo.
says-other-tab = Agora outra aba desta sessão está lendo a câmera.
says-other-tab-hint = Continue lá, ou feche-a.
says-session-gone = Essa sessão não existe: ela terminou, ou o servidor foi reiniciado.
says-session-gone-hint = Comece outra.
says-close-tab = Feche uma aba do Moodify.
says-too-large-hint = Envie algo menor.
says-wait = Espere um momento.
says-other-browser = Abra-a em outro player, ou tente outro navegador.
says-damaged-hint = Toque outra música.
says-fault-hint = Tente de novo; se continuar, conte o que levou até aqui.
says-make-room = Libere espaço no disco e veja se é possível gravar na pasta.
says-not-paired = Este dispositivo ainda não foi liberado.
says-link-used = Este link já foi usado, ou tem mais de quinze minutos.
says-link-used-hint = Digite o código que o computador em que o Moodify roda mostra, ou leia um novo lá.
says-wrong-code = Esse não é o código.
says-wrong-code-hint = Ele está no terminal e na ajuda da página do Moodify, no computador em que ele roda.
says-code-off = Foram digitados códigos errados demais, então o código não vale mais.
says-code-off-hint = Para obter outro, abra a ajuda da página do Moodify no computador em que ele roda.
says-why-full = o disco está cheio
says-why-fails = o disco falha, ou não deixa gravar mais nada
says-why-closed = não dá para gravar lá
says-why-busy = em uso por outro programa
says-os-denied = Permissão negada
says-os-missing = Arquivo ou pasta inexistente
says-os-trouble = Erro de entrada/saída
says-os-full = Não há espaço no dispositivo
says-os-read-only = Sistema de arquivos somente leitura
says-bad-empty = Está vazio.
says-bad-cut = Está cortado.
says-bad-cut-list = Está cortado: falta a lista do que há nele.
says-bad-cut-sound = Está cortado: não há som nele.
says-bad-locked = Está bloqueado pela loja onde foi comprado (DRM).
says-bad-silent = Não contém som.
says-bad-unknown = Não contém som que o Moodify conheça.
says-bad-video = É um vídeo.
says-bad-foreign = É { $what }, embora o nome termine em { $suffix }.
says-bad-picture = uma imagem { $kind }
says-bad-archive = um arquivo compactado { $kind }
says-bad-document = um documento PDF
says-bad-kind = { $kind }, que o Moodify não consegue ler
says-bad-playlist = uma playlist
says-bad-page = uma página da web
says-bad-database = um banco de dados
says-bad-zeros = nada além de zeros
says-bad-named = O nome termina em { $suffix }, mas não é um arquivo { $wanted }.
says-bad-samples = Está danificado: diz que não tem amostras.
says-bad-process = A análise dele encerrou o processo, talvez por falta de memória: está danificado, ou foi feito assim.
says-bad-long = A análise dele levou mais de { $n } minutos e foi abandonada.
says-bad-memory = { $name } precisa de mais memória do que há.
says-bad-number = A análise dele não deu nenhum número.
says-bad-analysis = Não pode ser analisado ({ $why }).
says-bad-read = Não pode ser lido ({ $why }).
says-bad-understood = Não pode ser interpretado ({ $why }).
says-bad-link = É um atalho para um arquivo fora desta pasta.
says-bad-folder = Esta pasta não pode ser lida ({ $why }).
says-sound-silence = { $name } contém só silêncio.
says-sound-needs-ffmpeg = { $name } não pode ser decodificado: está danificado, ou precisa do ffmpeg.
says-sound-none = { $name } não contém som.
says-sound-damaged = { $name } não pode ser decodificado: está danificado, ou não é o que diz ser.
says-sound-no-music = { $name } não pode ser decodificado: está danificado, ou não é música.
says-sound-empty = { $name } está vazio.
says-sound-read = { $name } não pode ser lido ({ $why }).
says-sound-length = { $name } não diz quanto tempo dura.
says-sound-format = { $name } está em um formato que precisa do ffmpeg.
says-sound-slow = { $name } levou tempo demais no ffmpeg e foi abandonado.
says-sound-install = Instale o ffmpeg, ou execute pip install 'moodify[formats]'.
says-play-kind = “{ $name }” é { $kind }, que este navegador não toca.
says-play-room = Não há espaço para tocar “{ $name }” ({ $why }).
says-play-damaged = “{ $name }” não pode ser lido: está danificado, ou não é o que o nome diz.
says-play-slow = “{ $name }” leva tempo demais para ficar pronto para tocar.
says-play-read = “{ $name }” não pode ser lido ({ $why }).
says-play-install = Instale o ffmpeg no computador em que o Moodify roda, ou execute lá pip install 'moodify[formats]'.
says-queue-not-played = Não dá para tocar “{ $title }” aqui.
says-folder-inside = { $path } está em { $folder }, que é uma das suas pastas.
says-folder-missing = Não existe a pasta { $path }.
says-folder-missing-hint = Confira como ela se escreve.
says-folder-file = { $path } é um arquivo.
says-folder-file-hint = Indique a pasta em que ele está.
says-folder-disk = { $path } é o disco inteiro.
says-folder-disk-hint = Indique a pasta da sua música.
says-folder-own = { $path } é onde o Moodify guarda os próprios arquivos.
says-folder-right = Dê a si permissão para ler a pasta.
says-folder-count = Músicas: { $n }; podem ser escolhidas: { $placed }.
says-folder-count-bad = Músicas: { $n }; podem ser escolhidas: { $placed }; arquivos que não podem ser usados: { $bad }.
says-folder-away = Agora ausentes, ou vazias: { $list }; as músicas ficam guardadas.
says-folder-lost = O que se sabia das suas pastas estava danificado. Foi movido para { $file }; indique as suas pastas de novo.
says-folder-unkept = O que se sabe das suas pastas não pode ser guardado: { $why }.
says-folder-unkept-hint = Libere espaço, veja se é possível gravar em { $path } e feche outras janelas do Moodify.
says-music-goes-on = A música continua, mas nada dela pode ser guardado.
says-journal-misses = A música continua, mas o diário não a anota.
says-journal-anew = O diário estava danificado e recomeça do zero, desativado; o arquivo danificado é { $file }.
says-journal-unkept = O diário não pode ser guardado em { $path }: { $why }.
says-journal-unkept-hint = Libere espaço, veja se é possível gravar na pasta e feche outras janelas do Moodify.
says-journal-held = O diário está vazio, mas outro programa ainda mantém páginas antigas dele.
says-journal-held-hint = Feche outras janelas do Moodify e apague-o mais uma vez.
says-taste-anew = O que foi aprendido do seu gosto estava danificado e recomeça do zero; o arquivo danificado é { $file }.
says-taste-unkept = O que foi aprendido não pode ser guardado ou lido em { $path }: { $why }.
says-likes-anew = As curtidas e reproduções estavam danificadas e recomeçam do zero; o arquivo danificado é { $file }.
says-likes-unkept = As curtidas e reproduções não podem ser guardadas ou lidas em { $path }: { $why }.
says-filters-unkept = Os filtros não podem ser guardados em { $path }: { $why }.
says-face-anew = O que o Moodify aprendeu do seu rosto não pôde ser lido e recomeça do zero; o arquivo danificado agora é { $file }.
says-face-unread = O que o Moodify aprendeu do seu rosto não pode ser lido ({ $why }); os palpites não são corrigidos. Veja { $path }.
says-face-unkept = O que foi aprendido do seu rosto não pode ser guardado em { $path } ({ $why }).
says-data-folder = Defina MOODIFY_DATA_DIR como uma pasta sua.
says-songs-unkept = As músicas não podem ser guardadas em { $path }, onde não dá para gravar: as curtidas e o histórico duram até o Moodify ser encerrado.
says-songs-anew = O banco de dados das músicas estava danificado. Foi movido para { $file }, e um novo foi criado; as curtidas e o histórico recomeçam do zero.
says-songs-busy = O banco de dados das músicas está em uso por outro programa.
says-songs-busy-hint = Feche outras janelas do Moodify e tente de novo.
says-songs-full = O disco está cheio: não dá para salvar músicas.
says-songs-full-hint = Libere espaço nele.
says-household-many = Já há { $n } perfis.
says-household-many-hint = Remova um primeiro.
says-household-last = O último perfil não pode ser removido.
says-household-last-hint = Adicione outro primeiro, ou apague o que foi aprendido e o diário.
says-household-taken = Já existe um perfil “{ $name }”.
says-household-unkept = Os perfis não podem ser guardados em { $path } ({ $why }).
says-household-unkept-hint = Libere espaço e veja se é possível gravar na pasta.
says-household-left = O perfil { $name } foi removido, mas não foi possível apagar { $list }.
says-household-left-hint = Apague à mão o que restou.
says-household-unread = A lista de perfis em { $path } não pode ser lida ({ $why }).
says-household-damaged = A lista de perfis está danificada (veja { $path }).
says-household-guests = Até que isso seja consertado, só se ouve como visitante; o que foi guardado ainda está lá.
says-household-begin = `moodify listeners add NAME` começa uma nova lista.
says-pin-wait-seconds = PINs errados demais. Espere { $n } segundos.
says-pin-wait-minutes = PINs errados demais. Minutos de espera: { $n }.
says-pin-forgotten = Esqueceu? `moodify listeners pin NAME --reset` remove o PIN, no computador em que o Moodify roda.
says-trial-sign-in = Acesso
says-trial-songs = Músicas
says-trial-sound = Som
says-trial-page = { $n } na primeira página
says-trial-bytes = { $n } bytes de { $kind }
says-trial-nothing = Não há nada com que testar.
says-server-plain = um servidor Subsonic (API { $version })
says-server-missing = Não existe servidor com o nome { $host }.
says-server-missing-hint = Confira o nome.
says-server-no-address = Isso não é um endereço de servidor.
says-server-address-plain = Informe-o como https://name, sem senha.
says-server-not-address = { $text } não é um endereço.
says-server-address-give = Informe-o como https://name.
says-server-http = Por http, qualquer pessoa no meio do caminho poderia ler o seu acesso e usá-lo.
says-server-https = Informe o endereço com https, ou --insecure se você sabe o que está fazendo.
says-server-none-there = Não há servidor Subsonic nesse endereço.
says-server-none-there-hint = Informe o endereço da página dele, sem o que vem depois.
says-server-wrong = O seu servidor não conhece esse nome e essa senha.
says-server-wrong-hint = Digite-os de novo.
says-server-token = O seu servidor não aceita a senha desta conta como token.
says-server-token-hint = Use uma chave de API.
says-server-key = O seu servidor não conhece essa chave de API.
says-server-key-hint = Crie uma nova lá e informe-a.
says-server-way = O seu servidor não deixa ninguém entrar deste jeito.
says-server-way-hint = Tente uma chave de API, ou uma senha.
says-server-may-not = A sua conta no servidor não tem permissão para isso.
says-server-may-not-hint = Fale com quem administra o servidor.
says-server-now = O seu servidor não pode fazer isso agora.
says-server-ill = O seu servidor está com problemas ({ $n }).
says-server-unread = O seu servidor responde com algo que não pode ser lido.
says-server-no-songs = O seu servidor não fornece músicas agora; as que foram lidas antes ficam.
says-server-no-songs-hint = Talvez ele esteja verificando as pastas dele, ou falte um disco.
says-line-reach = Não é possível alcançar { $name }.
says-line-time = { $name } não respondeu a tempo.
says-line-broke = A conexão com { $name } caiu.
says-line-moved = { $name } mudou de endereço.
says-line-moved-hint = Informe o novo endereço.
says-line-certificate = { $name } mostra um certificado que não é confiável.
says-line-certificate-hint = Adicione a autoridade dele a este sistema, ou corrija o endereço.
says-line-unread = { $name } dá uma resposta que não pode ser lida.
says-line-check = Verifique a rede e o servidor; o que foi lido até agora fica guardado.
says-line-no-sound = { $name } não fornece o som dessa música.
says-audius-reach = Não é possível alcançar o Audius.
says-audius-ill = O Audius está com problemas ({ $n }).
says-audius-busy = O Audius está ocupado por { $n } segundos.
says-audius-later = Tente de novo mais tarde.
says-audius-gone = O Audius não oferece esta música, ou não oferece mais.
says-picture-unread = { $name } não é uma imagem que possa ser lida.
says-picture-cut = { $name }: o arquivo está cortado ou danificado.
says-picture-large = { $name } tem { $n } megapixels; são lidos no máximo { $most }.
says-picture-large-hint = Use uma cópia menor.
says-picture-name = A foto
says-list-none = “{ $name }” não indica nenhuma música.
says-list-none-hint = Escolha outro arquivo.
says-list-kind = “{ $name }” não é um tipo de lista conhecido.
says-list-kind-hint = Escolha um arquivo M3U, XSPF, JSON ou CSV.
says-too-large = Isso passa do máximo que se aceita de uma vez: { $size }.
says-bends = Um percurso tem no máximo { $n } curvas.
says-sessions = Todas as { $n } sessões estão com a página aberta.
says-no-wifi = Este computador não tem endereço em uma rede doméstica.
says-no-wifi-hint = Entre no Wi-Fi em que está o seu celular.
says-spotify-signed-out = Você não entrou no Spotify.
says-spotify-connect-first = Conecte o Spotify primeiro.
says-spotify-needs-premium = É preciso ter o Spotify Premium.
says-spotify-anew = Saia e entre de novo para permitir isso.
says-spotify-no-device = Nenhum dispositivo do Spotify está ativo.
says-list-titles = “{ $name }” não tem uma coluna de títulos.
says-list-titles-hint = São necessários título e artista, ou as colunas do próprio Moodify.
says-list-no-json = “{ $name }” não é um JSON ({ $why }).
says-list-no-xspf = “{ $name }” não é uma playlist XSPF ({ $why }).
says-list-no-m3u = “{ $name }” não é uma playlist.
says-list-correct = Corrija o arquivo e tente de novo.
says-spotify-id-hint = Copie-o do seu app em { $address }.
