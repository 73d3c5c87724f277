# Moodifyのページの言葉、日本語版。
#
# docs/translating.mdとen.ftlのコメントを参照。文は途中で改行しないこと（改行は空白になる）。
# 用語：気分、曲、再生キュー、プレイリスト、好み、日記、ふだんの顔、聴く人、道のり、目指す曲調、
# スキップ、いいね、マップ（pad）、にぎやか（lively）、ほどよい（even）。

## Moods, wishes and places

mood-happy = うれしい
mood-neutral = ふつう
mood-sad = 悲しい
mood-angry = 怒り

wish-match = 共感
wish-lift = 元気
wish-calm = 安らぎ
wish-hold = キープ
wish-goal = 選ぶ

# 「曲調」「曲」の前に置く形。
aim-words =
    { $aim ->
        [dark] 暗い
        [bright] 明るい
        [quiet] 静かな
        [lively] にぎやかな
        [dark-quiet] 暗くて静かな
        [dark-lively] 暗くてにぎやかな
        [bright-quiet] 明るくて静かな
        [bright-lively] 明るくてにぎやかな
       *[even] ほどよい
    }
pad-place = { NUMBER($valence, minimumFractionDigits: 1, maximumFractionDigits: 1) }、{ NUMBER($arousal, minimumFractionDigits: 1, maximumFractionDigits: 1) }：{ aim-words }曲調
pad-at = { NUMBER($value, minimumFractionDigits: 1, maximumFractionDigits: 1) }、{ aim-words }
percent = { $n }%
quoted = 「{ $text }」

## The sentence: what the page says first, in large type

sentence-ask =
    { $stays ->
        [yes] いま、どんな*気分*ですか？{ sentence-stays }
       *[no] どんな*気分*ですか？言葉かマップ上の点で選んでください。
    }
sentence-waiting =
    { $stays ->
        [yes] *顔*を探しています…{ sentence-stays }
       *[no] *顔*を探しています…
    }
sentence-no-face =
    { $stays ->
        [yes] *顔*が見えません。{ sentence-stays }
       *[no] *顔*が見えません。カメラに映る位置に来てください。
    }
sentence-unsure =
    { $stays ->
        [yes] どんな気分か、*読み取れません*。{ sentence-stays }
       *[no] どんな気分か、*読み取れません*。少し待つか、ご自分で選んでください。
    }
sentence-stays = 音楽はそのまま：「*{ $title }*」。
sentence-you =
    { $mood ->
        [happy] { $by ->
            [hand] *うれしい*のですね
            [picture] 写真では*うれしそう*に見えます
           *[camera] *うれしそう*に見えます
        }
        [sad] { $by ->
            [hand] *悲しい*のですね
            [picture] 写真では*悲しそう*に見えます
           *[camera] *悲しそう*に見えます
        }
        [angry] { $by ->
            [hand] *怒り*を感じているのですね
            [picture] 写真では*怒っている*ように見えます
           *[camera] *怒っている*ように見えます
        }
        [neutral] { $by ->
            [hand] *ふつう*の気分なのですね
            [picture] 写真では*ふつう*の表情に見えます
           *[camera] *ふつう*の表情に見えます
        }
       *[point] マップの*点*を選びました
    }
sentence-feels =
    { $stays ->
        [yes] { sentence-you }。{ sentence-stays }
       *[no] { sentence-you }。
    }
sentence-music =
    { $wish ->
        [lift] { sentence-you }。元気が出るように、*{ aim-words }*曲を流します。
        [calm] { sentence-you }。落ち着けるように、*{ aim-words }*曲を流します。
        [hold] { sentence-you }。このまま*{ aim-words }*曲を流します。
        [goal] { sentence-you }。ご希望に向けて、*{ aim-words }*曲を流します。
       *[match] { sentence-you }。それに合う*{ aim-words }*曲を流します。
    }
sentence-song =
    { $wish ->
        [lift] { sentence-you }。元気が出る*{ aim-words }*曲、「*{ $title }*」をどうぞ{ sentence-end }
        [calm] { sentence-you }。落ち着ける*{ aim-words }*曲、「*{ $title }*」をどうぞ{ sentence-end }
        [hold] { sentence-you }。このまま*{ aim-words }*曲で、「*{ $title }*」をどうぞ{ sentence-end }
        [goal] { sentence-you }。ご希望へ向かう*{ aim-words }*曲、「*{ $title }*」をどうぞ{ sentence-end }
       *[match] { sentence-you }。それに合う*{ aim-words }*曲、「*{ $title }*」をどうぞ{ sentence-end }
    }
# 題名はかぎ括弧の中にあるので、いつも句点で終わる。
sentence-end = 。
sentence-later =
    { $wish ->
        [lift] { sentence-you }。「*{ $title }*」の次から、元気が出る*{ aim-words }*曲を流します。
        [calm] { sentence-you }。「*{ $title }*」の次から、落ち着ける*{ aim-words }*曲を流します。
        [hold] { sentence-you }。「*{ $title }*」のあとも、*{ aim-words }*曲を流します。
        [goal] { sentence-you }。「*{ $title }*」の次から、ご希望に向けて*{ aim-words }*曲を流します。
       *[match] { sentence-you }。「*{ $title }*」の次から、それに合う*{ aim-words }*曲を流します。
    }

aside-camera =
    { $since ->
        [now] { mood-name }：たった今から · { sureness }
        [minutes] { mood-name }：{ $n }分前から · { sureness }
       *[seconds] { mood-name }：{ $n }秒前から · { sureness }
    }
mood-name =
    { $mood ->
        [happy] うれしい
        [sad] 悲しい
        [angry] 怒り
       *[neutral] ふつう
    }
sureness =
    { $sure ->
        [quite] かなり確か · 推測なので、よく外れます。
        [fairly] ある程度確か · 推測なので、よく外れます。
       *[not] あまり確かではない · 推測なので、よく外れます。
    }
aside-picture =
    { $sure ->
        [quite] かなり確か · 推測なので、よく外れます。
        [fairly] ある程度確か · 推測なので、よく外れます。
       *[not] あまり確かではない · 推測なので、よく外れます。
    }
aside-hand = ご自分で選んだ気分です。
aside-hand-later = ご自分で選んだ気分です · 「次の曲」を押すと、すぐに切り替わります。

## What the camera complains of

hint-no-face = 顔が映っていません。カメラの正面に来てください。
hint-too-dark = 暗くて顔がよく見えません。明かりをつけてください。
hint-too-bright = 明るすぎて顔がよく見えません。強い光が当たらない向きに変えてください。
hint-too-blurred = 映像がぼやけています。動かずにいるか、レンズを拭いてください。
hint-too-small = 離れすぎています。カメラに近づいてください。
hint-too-turned = 顔が横を向いています。カメラのほうを見てください。

trouble-denied = このページではカメラがブロックされています。
trouble-denied-detail = 許可するには、アドレスの左にあるマーク（カメラまたはスライダー）をクリックし、「カメラ」を「許可」にしてから、もう一度お試しください。気分を自分で選ぶこともできます。
trouble-missing = カメラがありません。
trouble-missing-detail = このコンピューターにカメラが見つかりません。接続してもう一度試すか、写真をアップロードするか、気分を自分で選んでください。
trouble-busy = カメラが使用中です。
trouble-busy-detail = ほかのプログラムが使っているようです。それ（ビデオ通話など）を閉じて、もう一度お試しください。
trouble-insecure = このアドレスは安全な接続ではないため、ブラウザーがカメラを使わせません。
trouble-insecure-detail = Moodifyが動いているコンピューターでhttp://127.0.0.1を開くか、httpsで開いてください。家の中では「moodify run --lan」でできます。ここでも気分を自分で選ぶことはできます。
trouble-unsupported = このブラウザーでは、ページがカメラを使えません。
trouble-unsupported-detail = 気分を自分で選ぶか、写真をアップロードするか、新しいブラウザーをお試しください。
trouble-ended = カメラが止まりました。
trouble-ended-detail = 接続が外れたか、ほかのプログラムがカメラを使い始めました。
trouble-other = カメラを起動できませんでした。
trouble-other-detail = もう一度お試しください。それでもだめなら、つなぎ直すか、気分を自分で選んでください。

## What is told before the camera starts

promise-what = 見るもの
promise-what-text = 顔の表情です。「怒り」「うれしい」「悲しい」「ふつう」のどれに見えるかを、1秒に数回推測します。
promise-where = 見る場所
promise-where-here = このコンピューターの中だけです。画像が外に出ることはありません。
promise-where-there = このページを配信しているコンピューター（{ $host }）の中だけです。
promise-sure = 確かさ
promise-sure-text = 推測なので、よく外れます。顔は気持ちそのものではありません。気分はいつでも自分で選べます。
promise-kept = 保存するもの
promise-kept-text = 画像は保存しません。気分も、日記をオンにしない限り保存しません。いいねした曲と再生した曲は記憶します。ふだんの顔を覚えさせた場合は、顔に関する数値を少しだけ記憶します。
promise-not = 使わないでほしいこと
promise-not-text = 仕事や学校での利用、ほかの人の評価には使わないでください。

## The keyboard (the letters are the same in every language)

keys-space = スペース
keys-enter = Enter
keys-escape = Esc
keys-delete = Delete
keys-alt = Alt
keys-switch = 1文字キーのショートカット
keys-switch-on = 文字を入力していないところなら、いつでも使えます。
keys-switch-off = Tab、Enter、動かせるものの上での矢印キー、Escだけが働きます。
keys-listening = 聴く
keys-play = 再生・一時停止
keys-seek = 5秒戻る・進む
keys-volume = 音量を上げる・下げる
keys-mute = ミュート
keys-next = 次の曲・前の曲
keys-like = 曲に「いいね」
keys-skip = 好みではない（スキップ）
keys-sleep = スリープタイマー
keys-mood = 気分と音楽
keys-wish = 共感・元気・安らぎ・キープ・選ぶ
keys-follow = 「顔に合わせる」のオン・オフ
keys-camera = カメラのオン・オフ
keys-pad = マップまたは道のりの点の上で：動かす
keys-step = 動かしている点の上で：元の場所に戻す
keys-queue = 再生キュー
keys-to-queue = 次に流れる曲の一覧へ移動
keys-move = 曲の上で：前へ・後ろへ動かす
keys-remove = 曲の上で：外す
keys-open = 開く
keys-living = リビングモード
keys-music = 自分の音楽
keys-taste = 好みとフィルター
keys-journal = 自分の日記
keys-who = 聴く人
keys-language = 言語
keys-theme = ライト・ダーク
keys-help = このヘルプ
keys-close = 開いているものを閉じる
keys-room = リビングモードで
keys-room-move = 次のボタンへ移動
keys-room-press = ボタンを押す。スペースは再生・一時停止
keys-room-leave = 終了する

## The living room: the page in large letters, for a television or a tablet on the shelf

living-open = リビングモード
living-title = リビングモード
living-leave = リビングモードを終了
living-clock = 時計
living-fill = 全画面にする
living-unfill = 全画面をやめる
living-view = 表示
living-say = どんな気分ですか？
living-ask = どんな*気分*ですか？
living-camera = カメラをオンにする
living-camera-note = Moodifyが動いている場所で、カメラが顔を見ます。画像は保存しません。結果は推測なので、よく外れます。
living-shown = ボタンを表示しました。もう一度押してください。
living-next = 次は「*{ $title }*」（{ $by }）
living-guess = 推測
living-own = 自分で選択
living-unsaid = いま、どんな気分ですか？
living-waiting = 顔を探しています
living-no-face = 顔が映っていません
living-unsure = どんな気分か読み取れません

## Said aloud to screen readers, and what is told when something happens

try-again = もう一度試す
lost = Moodifyが応答しません。
lost-detail =
    { $s ->
        [0] このコンピューターのプログラムが止まったのかもしれません。接続し直しています…曲はそのまま続きます。
       *[other] このコンピューターのプログラムが止まったのかもしれません。{ $s }秒後に接続し直します。曲はそのまま続きます。
    }
lost-try-now = 今すぐ試す
lost-back = Moodifyにつながりました。
song-failed = この曲は再生できませんでした。
song-failed-title = 「{ $title }」は再生できませんでした。
song-failed-detail = 次の曲に進みました。
song-failed-all = 続けて何曲も失敗しました。ターミナルで「moodify doctor」を実行してください。
announce-mood =
    { $mood ->
        [happy] うれしそうに見えます。
        [sad] 悲しそうに見えます。
        [angry] 怒っているように見えます。
       *[neutral] ふつうの表情に見えます。
    }
announce-song = 再生中：「{ $title }」、{ $by }。
announce-no-face = 顔が映っていません。音楽はそのままです。
announce-unsure = 気分がはっきりしません。音楽はそのままです。
announce-camera-on = カメラがオンになりました。
announce-camera-off = カメラがオフになりました。

## The page

app-home = Moodify、スタートページ
a11y-skip = 本文へ移動
welcome-title = カメラを見てください。Moodifyが*気分*を推測して、ぴったりの*曲*を流します。
welcome-promises = 始める前に
welcome-camera = カメラをオンにする
welcome-hand = 気分を自分で選ぶ
welcome-picture = 写真をアップロード
camera-on = カメラはオン：止める
camera-starting = カメラを起動しています…
camera-off = カメラはオフ：オンにする
camera-hidden = タブが隠れている間、カメラはオフでした
face-title = 顔に表れているもの
face-title-hand = いまの気分
face-bars = それぞれの気分がどれくらい見えるか
face-camera-on = カメラをオンにする
face-picture = 写真をアップロード
face-pick = 別の顔になっていたら、この顔を選ぶ
face-pick-short = 選ぶ
say-title = カメラを使わずに、気分を自分で選ぶこともできます：
say-title-hand = 言葉で選ぶか、マップ上の点を選んでください：
aim-title = 目指す曲調
aim-wish = 音楽にしてほしいこと
aim-follow = 顔に合わせる
aim-follow-on = 気分が変わると、次の曲から変わります。再生中の曲は変わりません。
aim-follow-off = 気分が変わると、曲を変える前に確認します。
pad-valence = 音楽の明るさ。矢印キーで縦にも横にも動かせます
pad-arousal = 音楽のにぎやかさ。矢印キーで縦にも横にも動かせます
pad-bright = 明るい
pad-dark = 暗い
pad-lively = にぎやか
pad-quiet = 静か
pad-middle = ほどよい
pad-you = いまの気分
pad-music = 目指す曲調
pad-songs = 曲
pad-playing = 再生中の曲
music-now = 再生中の曲
music-queue = このあとの曲
music-empty = 気分が決まると、それに合う曲がここに並びます。
music-preparing = 最初の曲を準備しています…
music-queue-empty = 次の曲はまだありません。
song-play = 「{ $title }」を今すぐ再生
song-why = 「{ $title }」を選んだ理由
song-like = 「{ $title }」に「いいね」
song-opens-in = 「{ $title }」を{ $service }で開く（新しいタブ）
song-why-picture = マップの上：いまの気分、目指す曲調、この曲
elsewhere-title = おなじみかもしれない曲
elsewhere-note = これらの曲も合います。いつも音楽を聴いているサービスで開きます。
elsewhere-service = 開くサービス
elsewhere-empty = 気分が決まると、おすすめが出ます。
player-title = プレーヤー
player-play = 再生
player-pause = 一時停止
player-press = 再生を押す
player-waiting = 準備しています…
player-next = 次の曲
player-previous = 前の曲
player-seek = 再生位置
player-seek-text = { $at } / { $total }
player-volume = 音量
player-mute = ミュート
player-unmute = ミュートを解除
player-like = この曲に「いいね」
player-skip = 好みではない：スキップして、似た曲を減らす
offer-accept = 音楽を変える
offer-dismiss = このまま
theme-label = ライト・ダーク
language-choose = 言語
help-open = ヘルプとキーボードショートカット
help-title = ヘルプ
help-close = 閉じる
help-keys = キーボード
help-know = 知っておいてほしいこと
notice-close = 閉じる
foot = 顔は気持ちそのものではなく、推測はよく外れます。仕事や学校での利用、ほかの人の評価には使わないでください。

## The queue

queue-grip = ドラッグで移動、押すとメニュー
queue-arrange = 「{ $title }」を移動または外す
queue-next = 次に再生
queue-up = 上へ
queue-down = 下へ
queue-like = いいね
queue-unlike = いいねを取り消す
queue-remove = 外す
queue-undo = 元に戻す
queue-placed = ご自分で置いた曲です。動きません。
queue-moved = 「{ $title }」は{ $of }曲中{ $place }番目になりました。
queue-is-first = 「{ $title }」はすでに先頭です。
queue-is-last = 「{ $title }」はすでに最後です。
queue-removed = 「{ $title }」を外しました。
queue-back = 「{ $title }」を戻しました。
queue-more = あと{ $n }曲を表示
queue-over = 最後の曲が終わりました。続きを選ぶまで、音楽は流れません。
queue-go-on = 続けて再生
queue-endless = エンドレス再生
queue-endless-on = 曲がなくなる前に、続きを追加します。
queue-endless-off =
    { $n ->
        [-1] 選ばれた曲が終わると、音楽も終わります。
        [0] この曲が終わると、音楽も終わります。
        [1] 次の曲が終わると、音楽も終わります。
       *[other] あと{ $n }曲で音楽が終わります。
    }
queue-add = 曲を追加
queue-add-text = 曲名またはアーティスト名の言葉
queue-add-found =
    { $n ->
        [0] この言葉に合う、ここで再生できる曲はありません。
       *[other] { $n }曲
    }
queue-add-next = 次に再生
queue-add-last = 最後に追加
queue-add-next-label = 「{ $title }」を次に再生
queue-add-last-label = 「{ $title }」を最後に追加
queue-added-next = 次は「{ $title }」です。
queue-added-last = 「{ $title }」を最後に追加しました。
queue-added = { $n }曲を追加しました。
queue-share = 保存・共有
queue-what = どの曲を
queue-what-coming = このあとの曲
queue-what-all = 今回のすべての曲
queue-link = リンクで
queue-link-note = { $n }曲。曲の情報はリンクそのものに入っているので、どのサーバーにも伝わりません。気分は含まれません。どのMoodifyでも開けます。
queue-link-part = { $of }曲のうち最初の{ $n }曲です。リンクにはこれ以上入りません。ファイルならすべて入ります。
queue-copy = リンクをコピー
queue-copied = コピーしました
queue-copy-hand = ここからリンクをコピーしてください
queue-send = 共有…
queue-send-title = Moodifyの曲
queue-file = ファイルで
queue-file-note = M3UとXSPFはプレーヤー用、JSONとCSVはそのほかの用途に。気分は含まれません。
queue-file-paths = このコンピューターにある曲は、ファイルのパスで記録されます。リンクの場合は曲名とアーティスト名だけです。
queue-playlist = プレイリストで
queue-playlist-name = プレイリストの名前
queue-at-spotify = Spotifyに
queue-at-server = 自分のサーバーに
queue-saved = 「{ $name }」として{ $n }曲を保存しました。
queue-saved-open = 開く
queue-open = リストを開く
queue-open-lead = 誰かが共有した曲、または自分のプレイリストを開きます（M3U、XSPF、JSON、CSV）。ボタンを押すまで何も再生されません。
queue-open-file = ファイルを選ぶ
queue-open-paste = またはMoodifyのリンクを貼り付け
queue-open-go = 開く
queue-drop = 曲のリストをここにドロップ
queue-shared =
    { $missing ->
        [0] { $n ->
            [1] 1曲が共有されました。
           *[other] { $n }曲が共有されました。すべてここで再生できます。
        }
       *[other] { $n ->
            [1] 1曲が共有されましたが、ここでは見つかりません。
           *[other] { $n }曲が共有されました。そのうち{ $missing }曲はここでは見つかりません。
        }
    }
queue-left-out = ほかに{ $n }件の項目が読み取れません。
queue-play-them =
    { $n ->
        [1] 再生する
       *[other] { $n }曲を再生
    }
queue-play-next = 次に再生
queue-play-last = 最後に追加
queue-here = 再生できます
queue-not-here = 見つかりません
queue-link-none = これはMoodifyの曲のリンクではありません。
queue-link-empty = まずリンクを貼り付けてください。
queue-link-bad = このリンクは読み取れません。途中で切れたか、変更されています。
queue-link-bad-hint = もう一度送ってもらうか、ファイルで送ってもらってください。
queue-link-newer = このリンクは、より新しいMoodifyで作られています。
queue-link-newer-hint = このMoodifyを更新するか、ファイルで送ってもらってください。
queue-file-large = 曲のリストとしては大きすぎるファイルです。
queue-file-large-hint = 読み取れるのは2 MBまでです。
queue-file-empty = このファイルは空です。

## The sleep timer

sleep-open = スリープタイマー
sleep-title = スリープタイマー
sleep-lead = 20秒かけて音が小さくなり、一時停止します。
sleep-minutes = { $n }分
sleep-seconds = { $n }秒
sleep-song = この曲の終わり
sleep-queue = キューの終わり
sleep-song-short = この曲のあと
sleep-queue-short = キューのあと
sleep-running = スリープ：{ $left }
sleep-cancel = やめる
sleep-cancelled = スリープタイマーをオフにしました。
sleep-slept = スリープタイマーが音楽を一時停止しました。

## The path of the music

path-step = { $of }ステップ中{ $step }番目、{ $title }。矢印キーで動かせます
path-end = 道のりの終点、{ $title }。矢印キーで動かせます
path-unchosen = 曲は未定
path-straight = まっすぐに
path-straighten = 道のりをまっすぐにする
path-pick = マップの上で、音楽の行き先を押してください。
path-hold = 表情が変わっても、{ aim-words }曲のまま続きます。
path-match = 音楽は気分に合わせて、{ aim-words }曲のまま続きます。
path-sign = 道のり：1ステップ1曲
path-arrived = 目的地に着きました：{ aim-words }曲。
path-from-to =
    { path-when }{ $from ->
        [dark] 暗い
        [bright] 明るい
        [quiet] 静かな
        [lively] にぎやかな
        [dark-quiet] 暗くて静かな
        [dark-lively] 暗くてにぎやかな
        [bright-quiet] 明るくて静かな
        [bright-lively] 明るくてにぎやかな
       *[even] ほどよい
    }曲から{ $to ->
        [dark] 暗い
        [bright] 明るい
        [quiet] 静かな
        [lively] にぎやかな
        [dark-quiet] 暗くて静かな
        [dark-lively] 暗くてにぎやかな
        [bright-quiet] 明るくて静かな
        [bright-lively] 明るくてにぎやかな
       *[even] ほどよい
    }曲へ進みます。
path-further = ずっと{ aim-words }曲のまま、{ path-when }もう少し先へ進みます。
path-when =
    { $n ->
        [1] 次の曲で
       *[other] { $n }曲かけて
    }

## What it learns of your face

learn-title = 顔について覚えたこと
learn-wrong = 違いますか？
learn-rest = ふだんの顔を覚えさせる
learn-told = 覚えたこと
learn-on = あなたの顔に合わせて補正中
words-label = 正しい気分
words-right = 合っています
words-undo = 元に戻す
words-taken = 取り消しました。
rest-why = 力を抜いていても、Moodifyには悲しそうに、または怒っているように見える顔があります。何かを読むときのように楽な表情で、20秒間カメラを見てください。その顔を考慮するようになります。
rest-kept = Moodifyが動いている場所に数値を少しだけ保存します。画像は保存しません。いつでも取り消せます。
rest-start = 始める
rest-start-camera = カメラをオンにして始める
rest-later = あとで
rest-progress = ふだんの顔を測定しています
rest-ease = 顔の力を抜いてください
rest-ease-more = 何かを読むときのようにカメラを見てください。息を止める必要はありません。
rest-waits = 顔がよく見えるまで待っています。
rest-cancel = キャンセル
rest-half = あと10秒です。
rest-begun = 測定しています。20秒間、顔の力を抜いてください。
rest-stopped = 途中で止めたので、測定していません。
rest-done = 完了
rest-undo = 元に戻す
rest-again = もう一度試す
rest-undone = 取り消しました。推測は以前と同じに戻りました。
rest-fine = ふだんの顔は、もともと「ふつう」に見えています。変更は必要ありませんでした。
rest-corrected =
    { $mood ->
        [happy] ふだんの顔が*{ $before }「うれしい」*に見えていました。これからは*{ $after }*として扱います。
        [sad] ふだんの顔が*{ $before }「悲しい」*に見えていました。これからは*{ $after }*として扱います。
        [angry] ふだんの顔が*{ $before }「怒り」*に見えていました。これからは*{ $after }*として扱います。
       *[neutral] ふだんの顔が*{ $before }「ふつう」*に見えていました。これからは*{ $after }*として扱います。
    }
rest-bars = ふだんの顔の見え方、補正前と補正後
rest-bar = { mood-name }：前は{ $before }、今は{ $after }
told-resting = ふだんの顔
told-back = 取り消す
told-back-label = 取り消す：{ $what }
told-erase = すべて消去
told-erased = 消去しました。推測の補正はなくなりました。
told-note = 新しい順です。これらがニューラルネットワークを変えることはなく、顔の読み取り結果を補正するだけです。

told-is-happy = うれしい気分です
told-is-neutral = ふつうの気分です
told-is-sad = 悲しい気分です
told-is-angry = 怒っています
told-not-happy = うれしい気分ではありません
told-not-neutral = ふつうの気分ではありません
told-not-sad = 悲しい気分ではありません
told-not-angry = 怒っていません
told-right-happy = 「うれしい」で合っています
told-right-neutral = 「ふつう」で合っています
told-right-sad = 「悲しい」で合っています
told-right-angry = 「怒り」で合っています
noted-not-happy = これからは「うれしい」と判断しにくくなります。
noted-not-neutral = これからは「ふつう」と判断しにくくなります。
noted-not-sad = これからは「悲しい」と判断しにくくなります。
noted-not-angry = これからは「怒り」と判断しにくくなります。
noted-is-happy = これからは「うれしい」と判断しやすくなります。
noted-is-neutral = これからは「ふつう」と判断しやすくなります。
noted-is-sad = これからは「悲しい」と判断しやすくなります。
noted-is-angry = これからは「怒り」と判断しやすくなります。
noted-right = 教えてくれてありがとうございます。

refused-few = カメラから届いた画像が少なすぎました。
refused-few-hint = コンピューターに負荷をかけているものを閉じて、もう一度お試しください。
refused-smiling = 笑っているようなので、ふだんの顔としては測れません。
refused-smiling-hint = 何かを読むときのように、顔の力を抜いてください。
refused-moving = 動きが大きすぎました。
refused-moving-hint = 20秒間、じっとしていてください。
refused-changing = 表情が変わり続けていました。
refused-changing-hint = 測定中は話さず、顔の力を抜いてください。
refused-no-face = 顔が映っていない時間が長すぎました。
refused-no-face-hint = カメラに映る位置に座ってください。
refused-too-dark = 暗くて顔がよく見えませんでした。
refused-too-dark-hint = 正面の明かりをつけてください。
refused-too-bright = 明るすぎて顔がよく見えませんでした。
refused-too-bright-hint = 強い光が当たらない向きに変えてください。
refused-too-blurred = 映像がぼやけていました。
refused-too-blurred-hint = レンズを拭き、動かずにいてください。
refused-too-small = 顔が遠すぎました。
refused-too-small-hint = カメラに近づいてください。
refused-too-turned = 顔が横を向いていました。
refused-too-turned-hint = カメラのほうを見てください。

## Taste and filters

taste-open = 好みとフィルター
taste-open-filtered = { taste-open } ({ $n })
taste-title = 好みとフィルター
taste-loading = 少しお待ちください…
learned-title = Moodifyが覚えた好み
learned-none = まだ言えることはありません。しばらく聴くと、どんな気分のときに何が好きかが、ここに言葉で並びます。1行ずつ取り消せます。
learned-how-like = 曲に*いいね*をする：そのアーティスト、ジャンル、言語の曲が増えます。
learned-how-play = *最後まで聴く*：似た曲が少し増えます。
learned-how-skip = *早めにスキップ*するか、「*好みではない*」を押す：その気分では、似た曲が減ります。
learned-how-fits = *気分に合うか*を答える：どの曲がその気分にふさわしいか、よりよくわかるようになります。
learned-private = Moodifyが動いているコンピューターの1つのファイルに保存されます。Spotifyの曲からは何も学びません。
learned-forget = 忘れる
learned-forget-label = 忘れる：{ $text }
learned-all = すべて忘れる
learned-sure = 覚えた好みをすべて忘れますか？いいねは残ります。
learned-yes = すべて忘れる
learned-no = 残しておく
learned-gone = 忘れました。
filters-title = 条件に合う曲だけ
filters-lead = 何も選ばなければ、すべての曲が対象です。再生中の曲は続き、そのあとの曲から変わります。
filters-languages = 言語
filters-genres = ジャンル
filters-decades = 年代
filters-unknown = 不明
filters-words = 歌詞
filters-clean = 過激な表現の表示がある曲を除く
filters-marked = 表示がある曲：{ $n }。表示のない曲は残ります。
language-none = インストゥルメンタル
filters-clear = すべての曲に戻す
filters-more = すべて表示
filters-few = 言語と年がわかる曲があると、選べる項目が増えます。「自分の音楽」で追加してください。
fits-ask = 気分に合っていますか？
fits-yes = はい
fits-no = いいえ
fits-thanks = ありがとうございます。これから参考にします。
parts-fit = 相性
parts-fresh = 新鮮さ
parts-taste = 好み

learned-from = いいね、スキップ、最後まで聴いた曲など、*{ $n }件の操作*から覚えました。
learned-artist =
    { $more ->
        [yes] *{ $name }*の曲を多めに
       *[no] *{ $name }*の曲を少なめに
    }
learned-song =
    { $more ->
        [yes] 「*{ $name }*」を多めに
       *[no] 「*{ $name }*」を少なめに
    }
learned-language =
    { $more ->
        [yes] *{ $name }*の曲を多めに
       *[no] *{ $name }*の曲を少なめに
    }
learned-wordless =
    { $more ->
        [yes] *インストゥルメンタル*の曲を多めに
       *[no] *インストゥルメンタル*の曲を少なめに
    }
learned-decade =
    { $more ->
        [yes] *{ $name }年代*の曲を多めに
       *[no] *{ $name }年代*の曲を少なめに
    }
learned-source =
    { $more ->
        [yes] *{ $name }*からの曲を多めに
       *[no] *{ $name }*からの曲を少なめに
    }
learned-genre =
    { $more ->
        [yes] *{ $name }*を多めに
       *[no] *{ $name }*を少なめに
    }
learned-in-mood =
    { $mood ->
        [happy] 「うれしい」向けの音楽では、{ $what }
        [sad] 「悲しい」向けの音楽では、{ $what }
        [angry] 「怒り」向けの音楽では、{ $what }
       *[neutral] 「ふつう」向けの音楽では、{ $what }
    }
learned-for = プラス{ $liked }件
learned-against = マイナス{ $disliked }件
learned-both = プラス{ $liked }件、マイナス{ $disliked }件
decade = { $year }年代
parts-label = 相性{ $fit }、新鮮さ{ $fresh }、好み{ $taste }。

## Your own music

music-open = 自分の音楽
dialog-music = 自分の音楽
music-loading = 少しお待ちください…
folders-lead = *自分の音楽*を聴きましょう。フォルダーを指定すると、Moodifyが中の曲それぞれの気分を、音から推測します。
folders-private = 処理はMoodifyが動いているコンピューターの中で行います。曲も曲名も外に出ず、ファイルもそのままです。
folders-title = フォルダー
folders-field = このコンピューターのフォルダー
folders-hint = /media/music
folders-add = 追加
folders-empty = まずフォルダーのパスを入力してください。
folders-remove = 外す
folders-remove-label = { $path }を外す
folders-missing = いまは見つからないか、空です。戻るまで、曲の情報は残しておきます。
folders-again = もう一度読み取る
folders-pause = 一時停止
folders-resume = 続ける
folders-elsewhere = フォルダーを指定できるのは、Moodifyが動いているコンピューターだけです。そこでこのページを開くか、次のコマンドを実行してください：
folders-command = moodify songs scan DIR
progress-label = フォルダーの読み取り状況
progress-idle = すべて読み取りました。
progress-paused = 休止中です。終わった分はそのまま残ります。
progress-none = まだ曲が見つかりません。
bad-lead = これらは除かれます。ほかの曲はそのまま続きます。
bad-more = さらに表示
play-title = 曲と曲の間
play-off = オフ
play-gapless = 隙間なし
play-3 = 重ね3秒
play-6 = 重ね6秒
play-note = 同じアルバムの曲は、いつも重ねずにそのままつなぎます。
play-even = すべての曲を同じ音量に
play-even-note = ファイルの情報または音そのものから調整します。音が割れることはありません。
play-ffmpeg = AIFFなど、このブラウザーで再生できない形式には、Moodifyのコンピューターにffmpegをインストールしてください。
audius-title = Audius：無料の音楽
audius-on = Audiusの曲を流す
audius-off = 外部のサーバーに接続するため、オフになっています。
audius-lead = アーティストが無料で公開している、まるごと聴ける曲です。アカウントは不要です。
audius-sees = オンの間、Audiusにはインターネットアドレス、Moodifyが1日に1回曲を問い合わせること、Audiusのどの曲が流れているかが伝わります。気分や顔が送られることはありません。オフにすると、Audiusの曲の情報は消えます。
server-title = 自分のサーバー
server-lead = Navidrome、gonic、Airsonicなど、Subsonic対応のサーバー。ファイルに気分が書かれている曲を選べます。
server-address = アドレス
server-address-hint = https://music.example
server-way = サインインの方法
server-password = パスワード
server-key = APIキー
server-user = 名前
server-secret = パスワード
server-api-key = APIキー
server-go = サインイン
server-going = サインインしています…
server-test = 接続テスト
server-testing = テストしています…
server-save = 今回の曲をサーバーに保存
server-saved = プレイリストとして保存しました
server-forget = 登録を解除
server-sure = サインイン情報と読み取った内容を削除しますか？サーバー側は何も変わりません。
server-yes = サーバーの登録を解除
server-no = 残しておく
server-secret-safe = パスワードは、システムのキーリングがあればそこに保存します。表示することはありません。サーバーが古くてほかの方法に対応していない場合を除き、そのままの形でサーバーに送ることもありません。
settings-elsewhere = 変更できるのは、Moodifyが動いているコンピューターだけです。
sources-title = すべての音源
sources-no-server = サーバーはまだありません。
sources-no-folder = フォルダーはまだありません。
source-ok = 動作中
source-broken = 動作していません
wrong-ask = 気分が違う？
wrong-label = 「{ $title }」の本当の気分
wrong-back = 取り消す
wrong-taken = 取り消しました。

songs = { $n }曲
files = { $n }個のファイル
server-saved-as = 「{ $name }」、サーバーの{ $n }曲。
folders-placed = *自分の{ $n }曲*を、気分で選べます。
folders-knowing = Moodifyが*自分の音楽*を調べています。
folders-where = パス全体を入力するか貼り付けてください。Moodifyが動いているコンピューターのフォルダーです。
folders-where-named = パス全体を入力するか貼り付けてください。Moodifyが動いているコンピューター（{ $computer }）のフォルダーです。
folders-removed = { $path }の曲は流れなくなりました。ファイルはそのままです。
folders-added = { $path }を追加しました。読み取った曲から順に加わります。
progress-looking = ファイルを探しています：これまでに{ $n }個
progress-scanning = ファイルを読み取っています：{ $done } / { $total }
progress-listening = 曲を聴いています：{ $done } / { $total }
left-under-minute = 残り1分未満
left-minutes = 残り約{ $n }分
left-hours = 残り約{ $n }時間
progress-waits = 気分がまだわからないファイルが{ $n }個あります。
bad-count = 読み取れないファイル{ $n }個とその理由
server-signed-in = *{ $address }*にサインインしています。
server-signed-in-as = *{ $address }*に*{ $user }*としてサインインしています。
sign-in-kept = サインイン情報の保存先：{ $place }。
sign-in-kept-keyring = サインイン情報は、このシステムのキーリングに保存されています。
sign-in-kept-file = サインイン情報は、所有者だけが読めるファイル{ $path }に保存されています。
wrong-said =
    { $mood ->
        [happy] ご自分の指定：うれしい。
        [sad] ご自分の指定：悲しい。
        [angry] ご自分の指定：怒り。
       *[neutral] ご自分の指定：ふつう。
    }

## Journal

journal-open = 日記
journal-title = 日記
journal-loading = 少しお待ちください…
journal-lead-off = どんな気分で、何を聴き、そのあとどう感じたか。*日記*につけてみませんか。
journal-lead-new = 日記は*オン*です。これから聴く曲がここに並びます。
journal-switch = 日記をつける
journal-switch-on = オフにすると、今ある内容は残り、新しい記録は加わりません。
journal-switch-off = オンにするまで、何も記録しません。
journal-kept-title = 保存するもの
journal-elsewhere = 日記を開けるのは、Moodifyが動いているコンピューターだけです。ここで聴いた曲は日記に書かれません。
view-title = 振り返る
view-label = 表示する期間
view-day = 日
view-week = 週
view-month = 月
view-year = 年
view-before = 前へ
view-after = 次へ
view-today = 今日
view-none = 記録なし
view-empty = 記録はありません。
year-caption = 毎日の気分。月を選ぶと、その月の日々が表示されます。
month-caption = 毎日の気分。日を選ぶと、その日が表示されます。
week-list = この週の日々
day-list = この日の時刻ごとの記録
day-up = 明るい
day-down = 暗い
lifts-title = 元気が出る曲
lifts-none = まだわかりません。4回以上聴いた曲のうち、偶然ではまず説明できないものだけを挙げます。
lifts-note = これらの曲のあとは、偶然とは思えないほど多く、気分が良くなっています。ただし、曲が原因とは限らず、医学的な助言でもありません。
take-title = 持ち出すのも、消すのも自由です
take-json = JSONで保存
take-csv = CSVで保存
erase-button = 日記を消去
erase-sure = ディスクからもすべて消去しますか？元には戻せません。
erase-yes = すべて消去
erase-no = 残しておく
erase-done = 日記を消去し、オフにしました。
felt-ask = 聴いてみて、どうでしたか？
felt-better = 良くなった
felt-same = 変わらない
felt-worse = 悪くなった
felt-dismiss = 答えない
felt-thanks = 日記に書きました。
felt-back = 取り消しました。

kept-what = 何を
kept-what-text = 数秒以上続いた気分、音楽への希望、Moodify自身の曲、そのあとに選んだ感想。画像は決して保存しません。Spotifyのものも一切保存しません。
kept-where = どこに
kept-where-text = このコンピューターの1つのファイルに。どこにも送信せず、ここでだけ表示します。
kept-long = いつまで
kept-long-text = 消去するまで。ボタン1つで、ディスクから消えます。
left-finished = 最後まで聴いた
left-skipped = スキップした
left-played = 途中まで聴いた
wished =
    { $wish ->
        [lift] 希望：元気にして
        [calm] 希望：落ち着かせて
        [hold] 希望：このまま保って
        [goal] 希望：選んだ気分へ
       *[match] 希望：気分に合わせて
    }
long-seconds = { $n }秒
long-minutes = { $n }分
long-hours = { $n }時間
journal-lead-holds =
    { $on ->
        [yes] 日記は*オン*です。{ $since }から*{ $days }*、*{ $songs }*の記録があります。
       *[no] 日記は*オフ*です。{ $since }から*{ $days }*、*{ $songs }*の記録があります。
    }
days = { $n }日分
journal-place = ファイル：{ $place }
summary-mood =
    { $mood ->
        [happy] おもに「うれしい」
        [sad] おもに「悲しい」
        [angry] おもに「怒り」
       *[neutral] おもに「ふつう」
    }
summary-mood-seen =
    { $mood ->
        [happy] おもに「うれしい」（{ $long }）
        [sad] おもに「悲しい」（{ $long }）
        [angry] おもに「怒り」（{ $long }）
       *[neutral] おもに「ふつう」（{ $long }）
    }
summary-better = 良くなった{ $n }回
summary-same = 変わらない{ $n }回
summary-worse = 悪くなった{ $n }回
day-mood-said =
    { $mood ->
        [happy] うれしい（自分で選択）
        [sad] 悲しい（自分で選択）
        [angry] 怒り（自分で選択）
       *[neutral] ふつう（自分で選択）
    }
day-mood-picture =
    { $mood ->
        [happy] うれしい（写真から）
        [sad] 悲しい（写真から）
        [angry] 怒り（写真から）
       *[neutral] ふつう（写真から）
    }
day-mood-seen =
    { $mood ->
        [happy] うれしい（{ $long }）
        [sad] 悲しい（{ $long }）
        [angry] 怒り（{ $long }）
       *[neutral] ふつう（{ $long }）
    }
felt-mood =
    { $mood ->
        [happy] うれしい
        [sad] 悲しい
        [angry] 怒り
       *[neutral] ふつう
    }
felt-around = { $before } → { $after }
lift-said = { $n }回中{ $better }回、*良くなった*と答えています。
lift-said-worse = { $n }回中{ $better }回は*良くなった*、{ $worse }回は悪くなったと答えています。
lift-seen = *{ $n }回聴いたあと*、そうした場面でのいつもの顔より明るく見えました。その差は{ $lift }、おそらく{ $low }から{ $high }の間です（−1から1までの尺度）。
felt-after = 「{ $title }」のあとの気分：{ $word }
felt-ask-title = 「{ $title }」を聴いて、気分はどうですか？
day-graph = { $first }から{ $last }までの気分{ $n }件。詳しくは下の一覧にあります。

## Spotify

from-title = 音楽の再生元
from-here = Moodify
from-spotify = Spotify
from-settings = Spotifyの設定
spotify-on = Spotifyで開く
spotify-on-label = 「{ $title }」をSpotifyで開く（新しいタブ）
spotify-skip = 好みではない：スキップして、今日は流さない
dialog-title = Spotify
spotify-loading = 少しお待ちください…
connect-lead = *自分のSpotifyの曲*を聴きましょう。プレイリストごとに「うれしい」「ふつう」「悲しい」「怒り」のどれかを指定すると、Moodifyがそこから曲を流します。
connect-private = Moodifyが読み取ったものは、Moodifyが動いているコンピューターから出ません。学習にも使わず、サインアウトすると削除されます。
connect-guide = 最初に一度だけ、Client IDが必要です
connect-guide-why = Spotifyがプログラムを見分けるための仕組みです。無料で、3分ほどでできます。
connect-again = Client IDの作り方
connect-step1 = *Spotifyのダッシュボード*を開き、ログインします。IDを作るアカウントにはSpotify Premiumが必要です。
connect-dashboard = ダッシュボードを開く
connect-step2 = 「Create app」を押します。名前と説明は何でもかまいません。
connect-step3 = Redirect URIに、次のとおり正確に追加します：
connect-copy = コピー
connect-copied = コピーしました
connect-step4 = 「Web API」と「Web Playback SDK」にチェックを入れ、規約に同意して「Save」を押します。
connect-step5 = Spotifyに表示される「Client ID」をコピーし、下の欄に入力します。
connect-family = 一緒に住む人も同じIDを使えます。SpotifyのUser Managementで、5人まで追加してください。
connect-field = Client ID
connect-go = Spotifyに接続
connect-going = Spotifyに移動しています…
connect-empty = まずClient IDを入力してください。32文字の英数字です。
without-title = 接続しない場合
without-text = ご自分の曲のファイルにあるSpotifyの曲は、このページの中のSpotifyプレーヤーで再生できます。Spotifyにログインしていない場合は30秒ずつです。どの曲もリンクからSpotifyで開けます。
lists-title = 気分のプレイリスト
lists-lead = それぞれのプレイリストに合う気分を選んでください。その気分のときに、その曲が流れます。
lists-loading = Spotifyからプレイリストを取得しています…
lists-none = Spotifyにご自分のプレイリストがまだありません。
lists-again = もう一度調べる
lists-leave = 使わない
lists-mood = 「{ $name }」の気分
lists-closed = 読み取れないものがある理由
lists-copy = それでも使うには、Spotifyで開いてすべての曲を選び、ご自分の新しいプレイリストに追加します。そのあと、もう一度調べてください。
read-title = 気分ごとの曲
read-start = 曲を読み取る
read-resume = 続きを読み取る
read-again = もう一度読み取る
read-stop = 止める
read-first = まずプレイリストの気分を選んでください。
read-ready = 気分を選んだプレイリストを、Moodifyが読み取ります。
read-done = すべて読み取りました。
read-stopped = 止めました。読み取った分は残っています。
read-csv = CSVでダウンロード
read-report = レポートを見る
liked-title = お気に入りの曲
liked-lead = Spotifyのお気に入りの曲を、1曲ずつ自分で分類します。
liked-go = お気に入りの曲を分類
sort-title = どの気分の曲ですか？
sort-back = Spotifyの設定に戻る
sort-pass = とばす
sort-undo = 元に戻す
sort-loading = お気に入りの曲を取得しています…
sort-done = これで全部です。
sort-none = 分類するお気に入りの曲はもうありません。
save-title = 今回の曲
save-lead = ここで聴いた曲とこのあとの曲を、自分のプレイリストに保存できます。
save-go = プレイリストとして保存
save-none = ここでSpotifyの曲が流れると、プレイリストとして保存できるようになります。
out-title = サインアウト
out-go = サインアウトしてデータを削除
out-sure = サインアウトして、MoodifyがSpotifyから読み取ったものを削除しますか？Spotifyのプレイリストはそのままです。
out-yes = サインアウトして削除
out-no = サインインしたままにする
out-done = サインアウトし、読み取ったものを削除しました。
on-title = 再生先
on-button = 再生先
on-none = 選択してください
on-page = このページ
on-page-note = このブラウザーのタブが、Spotifyのデバイスになります。
on-embed = Spotifyのプレーヤー
on-embed-note = このページの中で。Premiumがなくても使えます。
on-refresh = デバイスをもう一度探す
on-looking = デバイスを探しています…
on-no-devices = 使えるデバイスがありません。スマートフォン、コンピューター、スピーカーのいずれかでSpotifyを開き、もう一度探してください。
on-active = 使用中
on-restricted = ほかのプログラムからは操作できません
on-frame = Spotifyのプレーヤー
on-device = SpotifyのデバイスとしてのMoodify
on-starting = プレーヤーを起動しています…
on-other = いまSpotifyでは別の曲が流れています。再生を押すと戻ります。
on-press-frame = 上にあるSpotifyのプレーヤーで、再生を押してください。
act-embed = Spotifyのプレーヤーを使う
act-devices = デバイスを表示
act-settings = Spotifyの設定
empty-mood = 気分が決まると、それに合うSpotifyの曲がここに並びます。
empty-looking = Spotifyで有名な曲を探しています…
empty-none = この気分に合う有名な曲は、Spotifyに見つかりませんでした。ご自分のプレイリストにこの気分を指定して、曲を読み取ってください。
empty-signed-out = ここでSpotifyを聴くには、Spotifyに接続するか、ご自分の曲のファイルにSpotifyのリンクを入れてください。
empty-connect = Spotifyに接続

kind-computer = コンピューター
kind-smartphone = スマートフォン
kind-tablet = タブレット
kind-speaker = スピーカー
kind-tv = テレビ
kind-avr = AVアンプ
kind-automobile = 車
kind-game-console = ゲーム機
connected = 接続しています。
connected-as = *{ $name }*として接続しています。
connected-until = { $day }まで。そのあとSpotifyがもう一度サインインを求めます。
keep-days = Spotifyから読み取ったものは{ $days }日間保存し、そのあともう一度読み取ります。
lists-suggested =
    { $mood ->
        [happy] 候補：うれしい
        [sad] 候補：悲しい
        [angry] 候補：怒り
       *[neutral] 候補：ふつう
    }
lists-suggested-from =
    { $mood ->
        [happy] 候補：うれしい（{ $words }から）
        [sad] 候補：悲しい（{ $words }から）
        [angry] 候補：怒り（{ $words }から）
       *[neutral] 候補：ふつう（{ $words }から）
    }
lists-accept-all =
    { $n ->
        [0] 候補はもうありません
       *[other] すべての候補を採用（{ $n }）
    }
lists-accepted = { $n }件の候補を採用しました。
lists-closed-count = 読み取れないプレイリスト{ $n }件：理由と対処法
lists-songs-read = { $n }曲を読み取りました
read-progress = { $n }曲中{ $done }曲
read-reading = 「{ $name }」を読み取っています
read-reading-next = 読み取っています…
read-back = { $time }にまた来てください。
read-skipped = 除いたもの：{ $list }。
read-skipped-gone = なくなった{ $n }曲
read-skipped-local = ご自分のファイル{ $n }個
read-skipped-episodes = エピソード{ $n }件
sort-count = { $known }曲中{ $done }曲を分類しました
save-saved = 「{ $name }」として{ $n }曲を保存しました：

## Listeners: several people at one Moodify

household-me = 自分
who-title = *だれ*が聴きますか？
who-hello = ようこそ、*{ $name }*
who-now = いま聴いている人
who-pin = PINあり
who-guest = ゲスト
who-guest-note = 何も保存しません
who-manage = 聴く人
who-manage-note = 人の追加、PIN
who-pin-label = あなたのPIN
who-stay = このデバイスでは次から確認しない
who-stay-note = オフの場合は、ブラウザーを閉じたあとか12時間後に、もう一度確認します。
who-go = 続ける
who-back = ほかの人
who-forgot = 忘れた場合は、Moodifyのコンピューターで「moodify listeners pin NAME --reset」を実行すると、PINがなくなります。
who-open = 聴いている人：{ $name }（変更）
household-open = 聴く人
household-title = 聴く人
household-lead = ほかの人もここで聴きますか？いいねや覚えた好み、顔、日記は、*一人ひとり別々*です。
household-you = あなた
household-others = ほかの聴く人
household-others-note = 名前とPINは、「聴く人」として選ばれている本人が、自分で変更します。
household-elsewhere = ほかの人を追加できるのは、Moodifyのコンピューターだけです。
household-honest = PINは、同じ家の人がこのページを別々に使うためのものです。ファイルに鍵をかけるものではありません。コンピューターのそのアカウントを使う人は、ファイルを読めます。
household-add-title = ほかの人
household-add = 追加
household-added = { $name }を追加しました。
household-name = 名前
household-mine = 自分の名前
household-colour = 色
household-colour-name =
    { $colour ->
        [amber] 琥珀色
        [coral] コーラル
        [rose] ローズ
        [violet] すみれ色
        [blue] 青
        [teal] 青緑
        [green] 緑
       *[stone] グレー
    }
household-pin-title = 自分のPIN
household-pin-optional = PIN（任意）
household-pin-note = 4～12桁の数字
household-pin-old = いまのPIN
household-pin-new = 新しいPIN
household-pin-set = PINを設定
household-pin-change = PINを変更
household-pin-none = PINをなくす
household-pin-is-set = PINを設定しました。
household-pin-gone = PINをなくしました。
household-rename = 名前や色を変更
household-save = 保存
household-saved = 保存しました。
household-remove = 自分を削除
household-remove-sure = 「{ $name }」を削除しますか？いいね、再生履歴、好みと顔について覚えたこと、日記がすべてディスクから消去されます。元には戻せません。
household-remove-yes = すべて消去
household-keep = 残しておく
problem-pin = PINが違います。
problem-pin-wait = PINの間違いが多すぎます。しばらくお待ちください。
problem-household = 聴く人をそのように変更することはできません。
problem-who-listens = だれが聴くかを選んでください。
problem-not-your-own = 変更できるのは本人だけです。
problem-guest = ゲストには日記がありません。

## Other devices at home

lan-title = スマートフォンで
lan-off = Moodifyは、家の中のスマートフォンやほかのデバイスでも開けます。次のコマンドで起動してください：{ $command }
lan-scan = スマートフォンのカメラで読み取ってください。15分間有効で、1台のデバイスを許可できます。
lan-qr = スマートフォン用リンクのQRコード
lan-another = 別のリンク
lan-open-code = または{ $address }を開いて{ $code }を入力してください。
lan-open-off = または{ $address }を開いてください。コードの間違いが多すぎたため、コードは無効になりました。{ $another }
lan-new-code = 別のコード
lan-warned = 初めてのとき、スマートフォンは「このコンピューターを知らない」という警告を出します。知らせるには、スマートフォンで{ $trust }を開いてください。証明書が手に入ります。そのSHA-256フィンガープリントは、次のものと一致しなければなりません：
lan-devices = 許可したデバイス
lan-nobody = デバイスはまだありません。
lan-forget = 登録を解除
lan-forget-one = { $name }の登録を解除
lan-forget-all = すべての登録を解除
lan-since = { $day }に許可、最後の利用は{ $seen }
lan-elsewhere = ほかのデバイスは、Moodifyのコンピューターで許可します。方法はそこのヘルプにあります。
lan-trust = このページについて警告が出ますか？次のアドレスで証明書を登録してください：{ $address }

## Letting a device in

pair-page-title = Moodify：このデバイスを許可
pair-ask = このデバイスは*初めて*です。Moodifyのコンピューターに表示されているコードは？
pair-moment = *少し*お待ちください…
pair-code = 6桁の数字
pair-go = 接続する
pair-where = コードは、Moodifyを起動したターミナルと、そのコンピューターで開いたページのヘルプに表示されています。
pair-gone = Moodifyが応答しません。
pair-gone-hint = このデバイスは家のネットワークにつながっていますか？Moodifyは動いていますか？
pair-odd = コードは6桁の数字です。

## When Moodify isn't running, and this device

offline-title = Moodifyが*動いていません*。起動すると、このページは*自動で戻ります*。
offline-how-here = このコンピューターでターミナルを開き、次のように入力してください：
offline-how-there = このデバイスは家のネットワークにつながっていますか？つながっていれば、{ $host }のコンピューターでターミナルを開き、次のように入力してください：
offline-again = 今すぐ試す
device-title = このデバイスで
device-install = Moodifyをインストール
device-install-why = アプリにすると、専用のウィンドウとアイコンで使えます。
device-install-share = アプリにするには、ブラウザーの「共有」メニューで「ホーム画面に追加」を選んでください。
device-notify = 曲が始まったら知らせる
device-notify-note = このページが見えていない間、曲名とアーティストを数秒間表示します。気分は表示しません。
device-notify-refused = ブラウザーがこのページの通知をブロックしています。許可するには、アドレスの左にあるマークをクリックしてください。
device-notify-cannot = このブラウザーまたはこのアドレスでは、通知を使えません。

## Refused: the kind of it, above the server's own words where those have no message here

problem-other = うまくいきませんでした。
problem-picture = この写真は使えません。
problem-network = 顔を読み取れません。
problem-catalogue = 曲のカタログを使えません。
problem-journal = 日記を使えません。
problem-source = 音源の1つでエラーが起きました。
problem-list = この曲リストは使えません。
problem-sound = この曲は再生できません。
problem-song = その曲はありません。
problem-taste-missing = それは覚えていません。
problem-taste = 覚えた好みを使えません。
problem-spotify = Spotifyではそれはできません。
problem-spotify-sign-in = Spotifyにサインインしてください。
problem-spotify-not-allowed = このClient IDでは利用が許可されていません。
problem-spotify-owner-premium = このClient IDは使えません。
problem-spotify-premium = Spotify Premiumが必要です。
problem-spotify-not-yours = このプレイリストは読み取れません。
problem-spotify-no-device = 使えるSpotifyのデバイスがありません。
problem-spotify-missing = Spotifyに見つかりません。
problem-spotify-busy = Spotifyへの問い合わせが多すぎます。
problem-spotify-quota = Spotifyの利用枠を使い切りました。
problem-spotify-away = Spotifyが応答しません。
problem-spotify-refused = Spotifyに拒否されました。
problem-refused = それはできません。
problem-invalid = 正しい値ではありません。
problem-fault = Moodifyの中で問題が起きました。
problem-not-found = そこには何もありません。
problem-too-many = 一度に多すぎます。
problem-too-large = 大きすぎます。
problem-session = このセッションは終了しました。
problem-sessions = 開いているページが多すぎます。
problem-elsewhere-than-here = Moodifyのコンピューターでだけできます。
gone-hint = このコンピューターのプログラムが止まったのかもしれません。
no-device-hint = スマートフォン、コンピューター、スピーカーのいずれかでSpotifyを開いてもう一度試すか、このページの中のSpotifyのプレーヤーを使ってください。
sdk-silent = このページでSpotifyのプレーヤーが起動しませんでした。
sdk-silent-hint = ブロッカーが妨げているか、このブラウザーが保護された音楽に対応していない可能性があります。Spotify自身のプレーヤーなら使えるかもしれません。
sdk-premium = Spotifyでは、Premiumのアカウントだけがページで再生できます。
sdk-premium-hint = Spotify自身のプレーヤーなら、Premiumは不要です。
sdk-sign-in = Spotifyがこのページのサインインを受け付けませんでした。
sdk-sign-in-hint = Spotifyの設定で、一度サインアウトしてからサインインしてください。
sdk-song = このページでは、Spotifyでその曲を再生できませんでした。
sdk-song-hint = 次の曲か、ほかのデバイスをお試しください。

## Why a song was chosen

offer-mood =
    { $mood ->
        [happy] うれしそうな表情になりました。音楽も合わせますか？
        [sad] 悲しそうな表情になりました。音楽も合わせますか？
        [angry] 怒っているような表情になりました。音楽も合わせますか？
       *[neutral] ふつうの表情になりました。音楽も合わせますか？
    }
said-own-choice = この曲はご自分で選びました。
said-chose-point = マップの点をご自分で選びました。
said-chose-mood =
    { $mood ->
        [happy] 「うれしい」をご自分で選びました。
        [sad] 「悲しい」をご自分で選びました。
        [angry] 「怒り」をご自分で選びました。
       *[neutral] 「ふつう」をご自分で選びました。
    }
said-face-hard =
    { $by ->
        [picture] 写真の顔は読み取りにくいものでした。
       *[camera] 顔がうまく読み取れませんでした。
    }
said-face-looked =
    { $mood ->
        [happy] { $by ->
            [picture] 写真の顔は{ $n }%「うれしい」に見えました。
           *[camera] 顔は{ $n }%「うれしい」に見えました。
        }
        [sad] { $by ->
            [picture] 写真の顔は{ $n }%「悲しい」に見えました。
           *[camera] 顔は{ $n }%「悲しい」に見えました。
        }
        [angry] { $by ->
            [picture] 写真の顔は{ $n }%「怒り」に見えました。
           *[camera] 顔は{ $n }%「怒り」に見えました。
        }
       *[neutral] { $by ->
            [picture] 写真の顔は{ $n }%「ふつう」に見えました。
           *[camera] 顔は{ $n }%「ふつう」に見えました。
        }
    }
said-aim =
    { $wish ->
        [match] それに合わせて目指す曲調は、明るさ{ SIGNED($valence) }、にぎやかさ{ SIGNED($arousal) }：{ said-place }。
        [lift] そこから元気になるために目指す曲調は、明るさ{ SIGNED($valence) }、にぎやかさ{ SIGNED($arousal) }：{ said-place }。
        [calm] そこから落ち着くために目指す曲調は、明るさ{ SIGNED($valence) }、にぎやかさ{ SIGNED($arousal) }：{ said-place }。
        [hold] 同じところに保つことにした曲調は、明るさ{ SIGNED($valence) }、にぎやかさ{ SIGNED($arousal) }：{ said-place }。
        [goal] 選んだ場所へ向かう途中の曲調は、明るさ{ SIGNED($valence) }、にぎやかさ{ SIGNED($arousal) }：{ said-place }。
       *[asked] ご希望の曲調は、明るさ{ SIGNED($valence) }、にぎやかさ{ SIGNED($arousal) }：{ said-place }。
    }
said-place =
    { $aim ->
        [even] 中間のあたり
       *[other] { aim-words }曲
    }
said-fit =
    { $far ->
        [yes] この曲は{ SIGNED($valence) }、{ SIGNED($arousal) }にあり、{ NUMBER($distance, minimumFractionDigits: 2, maximumFractionDigits: 2) }離れています。近いとは言えません。
       *[no] この曲は{ SIGNED($valence) }、{ SIGNED($arousal) }にあり、{ NUMBER($distance, minimumFractionDigits: 2, maximumFractionDigits: 2) }離れています。
    }
said-parts =
    { $taste ->
        [yes] { said-parts-fit }、{ said-parts-fresh }曲です。きっと好みにも合います。
        [no] { said-parts-fit }、{ said-parts-fresh }曲です。好みには合わないかもしれません。
       *[none] { said-parts-fit }、{ said-parts-fresh }曲です。
    }
said-parts-fit =
    { $fit ->
        [well] よく合っていて
        [little] 少し合っていて
       *[plain] 合っていて
    }
said-parts-fresh =
    { $fresh ->
        [yes] 最近は聴いていない
       *[no] 少し前に聴いたばかりの
    }
said-liked = 前に「いいね」した曲です。
said-held-back =
    { $by ->
        [heard] もっと近い曲は、少し前に聴いたので休ませています。
        [artist] もっと近い曲は、同じアーティストが続かないように順番を待っています。
        [genre] もっと近い曲は、ジャンルがかたよらないように順番を待っています。
        [language] もっと近い曲は、言語がかたよらないように順番を待っています。
       *[decade] もっと近い曲は、新旧がかたよらないように順番を待っています。
    }
said-went-before =
    { $well ->
        [yes] 前に好評だった曲です。
       *[no] 前はあまり好評ではなかった曲です。
    }
said-taught-artist =
    { $more ->
        [yes] 教えてくれた好み：{ $name }の曲を多めに。
       *[no] 教えてくれた好み：{ $name }の曲を少なめに。
    }
said-taught-genre =
    { $more ->
        [yes] 教えてくれた好み：{ $name }を多めに。
       *[no] 教えてくれた好み：{ $name }を少なめに。
    }
said-taught-source =
    { $more ->
        [yes] 教えてくれた好み：{ $name }からの曲を多めに。
       *[no] 教えてくれた好み：{ $name }からの曲を少なめに。
    }
said-taught-language =
    { $more ->
        [yes] 教えてくれた好み：言語が{ $name }の曲を多めに。
       *[no] 教えてくれた好み：言語が{ $name }の曲を少なめに。
    }
said-taught-wordless =
    { $more ->
        [yes] 教えてくれた好み：インストゥルメンタルの曲を多めに。
       *[no] 教えてくれた好み：インストゥルメンタルの曲を少なめに。
    }
said-taught-decade =
    { $more ->
        [yes] 教えてくれた好み：{ $name }年代の曲を多めに。
       *[no] 教えてくれた好み：{ $name }年代の曲を少なめに。
    }
said-mood-by =
    { $by ->
        [audio] { $mood ->
            [happy] 音の印象は「うれしい」：Moodifyの推測です。
            [sad] 音の印象は「悲しい」：Moodifyの推測です。
            [angry] 音の印象は「怒り」：Moodifyの推測です。
           *[neutral] 音の印象は「ふつう」：Moodifyの推測です。
        }
        [tag] { $mood ->
            [happy] タグによると「うれしい」曲です。
            [sad] タグによると「悲しい」曲です。
            [angry] タグによると「怒り」の曲です。
           *[neutral] タグによると「ふつう」の曲です。
        }
       *[person] { $mood ->
            [happy] ご自分で「うれしい」と指定した曲です。
            [sad] ご自分で「悲しい」と指定した曲です。
            [angry] ご自分で「怒り」と指定した曲です。
           *[neutral] ご自分で「ふつう」と指定した曲です。
        }
    }
said-called =
    { $mood ->
        [happy] まさにこの曲を、ご自分で「うれしい」と指定しています。
        [sad] まさにこの曲を、ご自分で「悲しい」と指定しています。
        [angry] まさにこの曲を、ご自分で「怒り」と指定しています。
       *[neutral] まさにこの曲を、ご自分で「ふつう」と指定しています。
    }
said-playlist =
    { $mood ->
        [happy] 「うれしい」と指定したプレイリスト「{ $name }」に入っています。
        [sad] 「悲しい」と指定したプレイリスト「{ $name }」に入っています。
        [angry] 「怒り」と指定したプレイリスト「{ $name }」に入っています。
       *[neutral] 「ふつう」と指定したプレイリスト「{ $name }」に入っています。
    }
said-playlists =
    { $mood ->
        [happy] 「うれしい」
        [sad] 「悲しい」
        [angry] 「怒り」
       *[neutral] 「ふつう」
    }と指定したプレイリスト「{ $name }」と、{ $mood2 ->
        [happy] 「うれしい」
        [sad] 「悲しい」
        [angry] 「怒り」
       *[neutral] 「ふつう」
    }と指定した「{ $name2 }」{ $more ->
        [0] に入っています。
       *[other] 、ほか{ $more }件に入っています。
    }
said-path-begins = { said-path-between }、{ $n }曲の道のりの始まりです。
said-path-goes-on = { said-path-between }の道のり、{ $n }ステップ中{ $step }番目です。
said-path-ends = { $n }ステップ中{ $step }番目：{ said-path-between }の道のりはここで終わります。
said-path-between =
    { $from ->
        [dark] 暗い曲
        [bright] 明るい曲
        [quiet] 静かな曲
        [lively] にぎやかな曲
        [dark-quiet] 暗くて静かな曲
        [dark-lively] 暗くてにぎやかな曲
        [bright-quiet] 明るくて静かな曲
        [bright-lively] 明るくてにぎやかな曲
       *[even] ほどよい曲
    }から{ $to ->
        [dark] 暗い曲
        [bright] 明るい曲
        [quiet] 静かな曲
        [lively] にぎやかな曲
        [dark-quiet] 暗くて静かな曲
        [dark-lively] 暗くてにぎやかな曲
        [bright-quiet] 明るくて静かな曲
        [bright-lively] 明るくてにぎやかな曲
       *[even] ほどよい曲
    }へ
said-path-begins-within = { said-path-within }の中で進む、{ $n }曲の道のりの始まりです。
said-path-goes-on-within = { said-path-within }の中で進む道のり、{ $n }ステップ中{ $step }番目です。
said-path-ends-within = { $n }ステップ中{ $step }番目：{ said-path-within }の中で進む道のりはここで終わります。
said-path-within =
    { $to ->
        [dark] 暗い曲
        [bright] 明るい曲
        [quiet] 静かな曲
        [lively] にぎやかな曲
        [dark-quiet] 暗くて静かな曲
        [dark-lively] 暗くてにぎやかな曲
        [bright-quiet] 明るくて静かな曲
        [bright-lively] 明るくてにぎやかな曲
       *[even] ほどよい曲
    }

## When no song is left

said-songs-none = 曲がまだありません。音源の状態は`moodify doctor`で確認できます。
said-songs-ruled-out = おすすめできる曲がすべて除外されています。除外する曲を減らしてください。
said-songs-none-here = Moodify自身で再生できる曲がありません。ほかの曲も含めるようにしてください。
said-songs-none-elsewhere = ほかのサービスで開く曲がありません。ほかの曲も含めるようにしてください。
said-songs-only-spotify = ここにはまだ、ご自分のSpotifyの曲しかありません。再生元をSpotifyにしてください。
filters-left-out = { $filters }に合う曲が残っていません。
filter-languages = 言語（{ $list }）
filter-genres = ジャンル（{ $list }）
filter-decades = 年代（{ $list }）
filter-clean = 過激な表現の表示なし
filters-take-away = フィルターをすべて外してください。
filters-loosen = { $what }：そうすると{ $n }曲が残ります。
loosen-languages = ほかの言語も含める
loosen-genres = ほかのジャンルも含める
loosen-decades = ほかの年代も含める
loosen-clean = 過激な表現の表示がある曲も含める
loosen-playable = ほかのサービスで開く曲も含める
loosen-exclude = 同じ曲がまた流れるのを許す

## Genres

genre-pop = ポップ
genre-rock = ロック
genre-folk = フォーク
genre-jazz = ジャズ
genre-hip-hop = ヒップホップ
genre-hip-hop-rap = ヒップホップ／ラップ
genre-classical = クラシック
genre-electronic = エレクトロニック
genre-electronica = エレクトロニカ
genre-soul = ソウル
genre-r-b = R&B
genre-r-b-soul = R&B／ソウル
genre-chanson = シャンソン
genre-metal = メタル
genre-indie = インディー
genre-world = ワールドミュージック
genre-punk = パンク
genre-country = カントリー
genre-latin = ラテン
genre-reggae = レゲエ
genre-k-pop = K-POP
genre-j-pop = J-POP
genre-disco = ディスコ
genre-funk = ファンク
genre-dance = ダンス
genre-blues = ブルース
genre-soundtrack = サウンドトラック
genre-ambient = アンビエント
genre-bossa-nova = ボサノヴァ
genre-samba = サンバ
genre-salsa = サルサ
genre-tango = タンゴ
genre-swing = スウィング
genre-flamenco = フラメンコ
genre-fado = ファド
genre-ska = スカ
genre-bollywood = ボリウッド
genre-afrobeats = アフロビーツ
genre-new-wave = ニューウェイヴ
genre-new-age = ニューエイジ
genre-piano-ballad = ピアノバラード
genre-folk-ballad = フォークバラード
genre-jazz-ballad = ジャズバラード
genre-jazz-waltz = ジャズワルツ
genre-acoustic-folk = アコースティックフォーク
genre-indie-folk = インディーフォーク
genre-chamber-music = 室内楽
genre-orchestral = オーケストラ
genre-baroque = バロック
genre-chorale = コラール
genre-minimalism = ミニマルミュージック
genre-chiptune = チップチューン
genre-drum-and-bass = ドラムンベース
genre-industrial = インダストリアル
genre-highlife = ハイライフ
genre-lo-fi-hip-hop = ローファイ・ヒップホップ
genre-alternative = オルタナティヴ
genre-experimental = 実験音楽
genre-acoustic = アコースティック
genre-techno = テクノ
genre-house = ハウス
genre-trap = トラップ

## Sources of songs, and how they are

said-source-house = Moodifyが作曲した{ $n }曲、うち{ $ready }曲は再生準備済み。
said-source-local =
    { $bad ->
        [0] { $n }曲、うち{ $placed }曲を選べます。
       *[other] { $n }曲、うち{ $placed }曲を選べます。{ $bad }個のファイルは使えません。
    }
said-source-server = { $address }の{ $n }曲、うち気分が書かれている{ $placed }曲を選べます。
said-source-server-reading = { $address }を読み取っています：これまでに{ $n }曲。
said-source-audius-reading = { $of }の気分のうち、{ $read }の気分の曲を読み取りました。

## What the server says word for word. In English these stand in the program too: they are found by their English words

says-house = Moodifyのオリジナル曲
says-starter = 最初から入っている有名曲
says-your-server = 自分のサーバー
says-your-music = 自分のフォルダー
says-starter-detail = Spotify、YouTube、Deezer、Apple Musicで開く、よく知られた曲です。
says-audius-detail = アーティストが無料で公開している、まるごと聴ける曲です。1日に1回問い合わせます。
says-no-folder = フォルダーはまだありません。`moodify songs scan`で追加してください。
says-no-face = 写真に顔が見つかりませんでした。
says-no-face-hint = 正面から写った顔のある写真を選んでください。
says-face-gone = その顔はもう映っていません。
says-face-gone-hint = 映っている顔を選んでください。
says-not-in-library = その曲はライブラリにありません。
says-another-song = ほかの曲を選んでください。
says-not-in-queue = その曲はもう再生キューにありません。
says-look-again = このあとの曲を確認して、もう一度お試しください。
says-step-gone = そのステップは、もう道のりの先にありません。
says-step-gone-hint = 先にあるステップを動かしてください。
says-straighten = まず道のりをまっすぐにしてください。
says-by-links = リンクから開いてください。
says-taken-back = それはもう取り消されています。
says-taken-back-hint = 残っているものをもう一度ご覧ください。
says-no-journal-song = その曲は日記にありません。
says-no-journal-song-hint = 日記がオンのときに聴くと、記録されます。
says-no-journal = 書き出す日記がありません。
says-no-journal-hint = まず日記をオンにしてください。
says-not-the-pin = PINが違います。
says-try-again = もう一度お試しください。
says-pin-needed = PINが必要です。
says-type-it = 入力してください。
says-pin-digits = PINは4～12桁の数字です。
says-pin-digits-hint = 数字だけを入力してください。
says-needs-name = 聴く人には名前が必要です。
says-needs-name-hint = 目に見える文字で入力してください。
says-name-too-long = 名前が長すぎます。40文字までです。
says-name-too-long-hint = 短くしてください。
says-another-name = ほかの名前を選んでください。
says-listener-gone = その人はもうここにいません。
says-who-listens = だれが聴くかを選んでください。
says-no-sound = その曲の音源はここにありません。
says-no-sound-hint = リンクから開いてください。
says-not-whole-path = フォルダーのパス全体ではありません。
says-not-whole-path-hint = /media/music、C:\Music、~/Musicのように、最上位から入力してください。
says-whole-path = パス全体を入力してください。
says-no-such-folder = そのフォルダーはありません（なくなった可能性もあります）。
says-look = もう一度ご確認ください。
says-not-enough-to-sign-in = サインインに必要な情報が足りません。
says-not-enough-to-sign-in-hint = 名前とパスワード、またはAPIキーを入力してください。
says-no-server-songs = 今回のセッションには、サーバーの曲がありません。
says-no-server-songs-hint = まず何曲か再生してください。
says-only-here = 変更できるのは、Moodifyが動いているコンピューターだけです。
says-no-spotify-songs = 今回のセッションには、Spotifyの曲がありません。
says-no-spotify-songs-hint = まずSpotifyで音楽を再生してください。
says-spotify-left-out = ここではSpotifyを使えません。
says-own-music = Moodify自身の音楽を再生してください。
says-no-client-id = これはClient IDではありません。Client IDは、数字とaからfまでの英字を合わせた32文字です。
says-not-begun-here = そのサインインはここで始めたものではないか、10分以上かかりました。
says-begin-again = もう一度始めてください。
says-other-tab = いまは、このセッションの別のタブがカメラを使っています。
says-other-tab-hint = そのタブで続けるか、そのタブを閉じてください。
says-session-gone = そのセッションはありません。終了したか、サーバーが再起動されました。
says-session-gone-hint = 新しいセッションを始めてください。
says-close-tab = Moodifyのタブを1つ閉じてください。
says-too-large-hint = もっと小さいものを送ってください。
says-wait = 少しお待ちください。
says-other-browser = ほかのプレーヤーで開くか、ほかのブラウザーをお試しください。
says-damaged-hint = ほかの曲を再生してください。
says-fault-hint = もう一度お試しください。直らなければ、ここまでの操作を報告してください。
says-make-room = ディスクの空きを増やし、フォルダーに書き込めることを確認してください。
says-not-paired = このデバイスはまだ許可されていません。
says-link-used = このリンクは使用済みか、15分以上たっています。
says-link-used-hint = Moodifyのコンピューターに表示されているコードを入力するか、そこで新しいQRコードを読み取ってください。
says-wrong-code = コードが違います。
says-wrong-code-hint = コードは、ターミナルと、Moodifyのコンピューターで開いたページのヘルプに表示されています。
says-code-off = コードの間違いが多すぎたため、コードは無効になりました。
says-code-off-hint = Moodifyのコンピューターで開いたページのヘルプで、新しいコードを表示してください。
says-why-full = ディスクがいっぱいです
says-why-fails = ディスクが故障しているか、これ以上書き込めません
says-why-closed = そこには書き込めません
says-why-busy = ほかのプログラムが使っています
says-os-denied = アクセスが拒否されました
says-os-missing = 見つかりません
says-os-trouble = 読み書きのエラー
says-os-full = 空き容量がありません
says-os-read-only = 読み取り専用です
says-bad-empty = 空のファイルです。
says-bad-cut = 途中で切れています。
says-bad-cut-list = 途中で切れていて、中身の一覧がありません。
says-bad-cut-sound = 途中で切れていて、音が入っていません。
says-bad-locked = 購入した店の保護（DRM）がかかっています。
says-bad-silent = 音が入っていません。
says-bad-unknown = Moodifyが知っている形式の音が入っていません。
says-bad-video = 動画です。
says-bad-foreign = 名前は{ $suffix }ですが、中身は{ $what }です。
says-bad-picture = { $kind }画像
says-bad-archive = { $kind }アーカイブ
says-bad-document = PDF文書
says-bad-kind = Moodifyが読めない{ $kind }
says-bad-playlist = プレイリスト
says-bad-page = ウェブページ
says-bad-database = データベース
says-bad-zeros = ゼロだけのデータ
says-bad-named = 名前は{ $suffix }ですが、{ $wanted }のファイルではありません。
says-bad-samples = 壊れています。サンプルがないことになっています。
says-bad-process = 調べている途中で処理が止まりました。メモリー不足か、ファイルが壊れているようです。
says-bad-long = 調べるのに{ $n }分以上かかったので、やめました。
says-bad-memory = { $name }にはメモリーが足りません。
says-bad-number = 調べましたが、値が出ませんでした。
says-bad-analysis = 調べられません（{ $why }）。
says-bad-read = 読み取れません（{ $why }）。
says-bad-understood = 解釈できません（{ $why }）。
says-bad-link = このフォルダーの外のファイルへのリンクです。
says-bad-folder = このフォルダーは読み取れません（{ $why }）。
says-sound-silence = { $name }は無音です。
says-sound-needs-ffmpeg = { $name }をデコードできません。壊れているか、ffmpegが必要です。
says-sound-none = { $name }には音が入っていません。
says-sound-damaged = { $name }をデコードできません。壊れているか、中身が名前と違います。
says-sound-no-music = { $name }をデコードできません。壊れているか、音楽ではありません。
says-sound-empty = { $name }は空です。
says-sound-read = { $name }を読み取れません（{ $why }）。
says-sound-length = { $name }の長さがわかりません。
says-sound-format = { $name }はffmpegが必要な形式です。
says-sound-slow = { $name }はffmpegで時間がかかりすぎたので、やめました。
says-sound-install = ffmpegをインストールするか、pip install 'moodify[formats]' を実行してください。
says-play-kind = 「{ $name }」は{ $kind }なので、このブラウザーでは再生できません。
says-play-room = 「{ $name }」を再生するための空きがありません（{ $why }）。
says-play-damaged = 「{ $name }」を読み取れません。壊れているか、中身が名前と違います。
says-play-slow = 「{ $name }」を再生できるようにするのに、時間がかかりすぎています。
says-play-read = 「{ $name }」を読み取れません（{ $why }）。
says-play-install = Moodifyが動いているコンピューターにffmpegをインストールするか、pip install 'moodify[formats]' を実行してください。
says-queue-not-played = 「{ $title }」はここでは再生できません。
says-folder-inside = { $path }は、登録済みのフォルダー{ $folder }の中にあります。
says-folder-missing = フォルダー{ $path }はありません。
says-folder-missing-hint = 書き方を確認してください。
says-folder-file = { $path }はファイルです。
says-folder-file-hint = それが入っているフォルダーを指定してください。
says-folder-disk = { $path }はディスク全体です。
says-folder-disk-hint = 音楽のフォルダーを指定してください。
says-folder-own = { $path }はMoodify自身のファイルの置き場所です。
says-folder-right = 読み取りの権限を付けてください。
says-folder-count = { $n }曲。うち{ $placed }曲を選べます。
says-folder-count-bad = { $n }曲。うち{ $placed }曲を選べ、{ $bad }個のファイルは使えません。
says-folder-away = 今は見つからないか空です：{ $list }。曲の情報は残ります。
says-folder-lost = フォルダーの情報が壊れていたので、{ $file }に移しました。フォルダーをもう一度指定してください。
says-folder-unkept = フォルダーの情報を保存できません：{ $why }。
says-folder-unkept-hint = 空きを増やし、{ $path }に書き込めることを確認して、ほかのMoodifyのウィンドウを閉じてください。
says-music-goes-on = 音楽は続きますが、記録を残せません。
says-journal-misses = 音楽は続きますが、日記には残りません。
says-journal-anew = 日記が壊れていたので、オフの状態で新しく始めます。壊れたファイルは{ $file }です。
says-journal-unkept = 日記を{ $path }に保存できません：{ $why }。
says-journal-unkept-hint = 空きを増やし、フォルダーに書き込めることを確認して、ほかのMoodifyのウィンドウを閉じてください。
says-journal-held = 日記は空ですが、ほかのプログラムが古いページを持っています。
says-journal-held-hint = ほかのMoodifyのウィンドウを閉じて、もう一度消してください。
says-taste-anew = 覚えた好みが壊れていたので、新しく始めます。壊れたファイルは{ $file }です。
says-taste-unkept = 覚えたことを{ $path }で保存や読み取りができません：{ $why }。
says-likes-anew = いいねと再生の記録が壊れていたので、新しく始めます。壊れたファイルは{ $file }です。
says-likes-unkept = いいねと再生の記録を{ $path }で保存や読み取りができません：{ $why }。
says-filters-unkept = フィルターを{ $path }に保存できません：{ $why }。
says-face-anew = 顔について覚えたことを読み取れなかったので、新しく始めます。壊れたファイルは{ $file }です。
says-face-unread = 顔について覚えたことを読み取れません（{ $why }）。推測は補正されません。{ $path }を確認してください。
says-face-unkept = 顔について覚えたことを{ $path }に保存できません（{ $why }）。
says-data-folder = MOODIFY_DATA_DIRに自分のフォルダーを設定してください。
says-songs-unkept = { $path }には書き込めないので、曲の情報を保存できません。いいねと履歴はMoodifyの終了までです。
says-songs-anew = 曲のデータベースが壊れていたので、{ $file }に移して新しく作りました。いいねと履歴は最初からになります。
says-songs-busy = 曲のデータベースはほかのプログラムが使っています。
says-songs-busy-hint = ほかのMoodifyのウィンドウを閉じて、もう一度お試しください。
says-songs-full = ディスクがいっぱいで、曲を保存できません。
says-songs-full-hint = 空きを増やしてください。
says-household-many = 聴く人がもう{ $n }人います。
says-household-many-hint = 先に1人を削除してください。
says-household-last = 最後の1人は削除できません。
says-household-last-hint = 先にほかの人を追加するか、覚えたことと日記を消してください。
says-household-taken = 「{ $name }」はもういます。
says-household-unkept = 聴く人の情報を{ $path }に保存できません（{ $why }）。
says-household-unkept-hint = 空きを増やし、フォルダーに書き込めることを確認してください。
says-household-left = { $name }を削除しましたが、{ $list }を消せませんでした。
says-household-left-hint = 残りは手で削除してください。
says-household-unread = { $path }にある聴く人の一覧を読み取れません（{ $why }）。
says-household-damaged = 聴く人の一覧が壊れています（{ $path }を参照）。
says-household-guests = 直るまでは全員がゲストとして聴きます。保存したものは残っています。
says-household-begin = `moodify listeners add NAME`で新しい一覧を始めます。
says-pin-wait-seconds = PINを何度も間違えました。{ $n }秒お待ちください。
says-pin-wait-minutes = PINを何度も間違えました。{ $n }分お待ちください。
says-pin-forgotten = 忘れたときは、Moodifyのコンピューターで`moodify listeners pin NAME --reset`を実行すると消せます。
says-trial-sign-in = サインイン
says-trial-songs = 曲
says-trial-sound = 音
says-trial-page = 最初のページに{ $n }曲
says-trial-bytes = { $kind } { $n }バイト
says-trial-nothing = 試せるものがありません。
says-server-plain = Subsonicサーバー（API { $version }）
says-server-missing = { $host }というサーバーはありません。
says-server-missing-hint = 名前を確認してください。
says-server-no-address = サーバーのアドレスではありません。
says-server-address-plain = https://name の形で、パスワードなしで入力してください。
says-server-not-address = { $text }はアドレスではありません。
says-server-address-give = https://name の形で入力してください。
says-server-http = httpでは、途中でサインイン情報を読まれて使われるおそれがあります。
says-server-https = アドレスはhttpsで入力してください。よくわかっている場合だけ--insecureを使ってください。
says-server-none-there = そのアドレスにSubsonicサーバーはありません。
says-server-none-there-hint = サーバーのページのアドレスを、後ろの部分を除いて入力してください。
says-server-wrong = サーバーはその名前とパスワードを知りません。
says-server-wrong-hint = もう一度入力してください。
says-server-token = サーバーはこのアカウントのパスワードをトークンとして受け取れません。
says-server-token-hint = APIキーを使ってください。
says-server-key = サーバーはそのAPIキーを知りません。
says-server-key-hint = サーバーで新しいキーを作って入力してください。
says-server-way = サーバーはこの方法を受け付けません。
says-server-way-hint = APIキーかパスワードをお試しください。
says-server-may-not = サーバーのアカウントには、その権限がありません。
says-server-may-not-hint = サーバーの管理者に聞いてください。
says-server-now = サーバーは今それができません。
says-server-ill = サーバーに障害があります（{ $n }）。
says-server-unread = サーバーの返事を読み取れません。
says-server-no-songs = サーバーから今は曲が来ません。前に読み取った曲は残ります。
says-server-no-songs-hint = フォルダーを調べているか、ディスクが外れているのかもしれません。
says-line-reach = { $name }に接続できません。
says-line-time = { $name }から時間内に返事がありませんでした。
says-line-broke = { $name }との接続が切れました。
says-line-moved = { $name }は別のアドレスに移りました。
says-line-moved-hint = そのアドレスを入力してください。
says-line-certificate = { $name }の証明書は信頼できません。
says-line-certificate-hint = その認証局をこのシステムに追加するか、アドレスを直してください。
says-line-unread = { $name }の返事を読み取れません。
says-line-check = ネットワークとサーバーを確認してください。これまでに読み取ったものは残ります。
says-line-no-sound = { $name }からその曲の音が来ません。
says-audius-reach = Audiusに接続できません。
says-audius-ill = Audiusに障害があります（{ $n }）。
says-audius-busy = Audiusはあと{ $n }秒混み合っています。
says-audius-later = あとでもう一度お試しください。
says-audius-gone = Audiusではこの曲を聴けません（聴けなくなりました）。
says-picture-unread = { $name }は読み取れる画像ではありません。
says-picture-cut = { $name }は途中で切れているか、壊れています。
says-picture-large = { $name }は{ $n }メガピクセルです。読めるのは{ $most }までです。
says-picture-large-hint = もっと小さい画像をお使いください。
says-picture-name = 写真
says-list-none = 「{ $name }」に曲がありません。
says-list-none-hint = 別のファイルを選んでください。
says-list-kind = 「{ $name }」は知らない種類のリストです。
says-list-kind-hint = M3U、XSPF、JSON、CSVのファイルを選んでください。
says-too-large = 一度に受け取れる{ $size }を超えています。
says-bends = 道のりに作れる曲がりは{ $n }個までです。
says-sessions = { $n }件のセッションすべてでページが開いています。
says-no-wifi = このコンピューターは家庭のネットワークにつながっていません。
says-no-wifi-hint = スマートフォンと同じWi-Fiに接続してください。
says-spotify-signed-out = Spotifyにサインインしていません。
says-spotify-connect-first = 先にSpotifyに接続してください。
says-spotify-needs-premium = Spotify Premiumが必要です。
says-spotify-anew = 許可するには、サインアウトしてからもう一度サインインしてください。
says-spotify-no-device = 動いているSpotifyのデバイスがありません。
says-list-titles = 「{ $name }」に曲名の列がありません。
says-list-titles-hint = titleとartistの列か、Moodify独自の列が必要です。
says-list-no-json = 「{ $name }」はJSONではありません（{ $why }）。
says-list-no-xspf = 「{ $name }」はXSPFのプレイリストではありません（{ $why }）。
says-list-no-m3u = 「{ $name }」はプレイリストではありません。
says-list-correct = 直してからもう一度お試しください。
says-spotify-id-hint = { $address }の自分のアプリからコピーしてください。
