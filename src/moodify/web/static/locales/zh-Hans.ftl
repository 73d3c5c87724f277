# Moodify 页面的文字，简体中文版。
#
# 参见 docs/translating.md 与 en.ftl 中的注释。句子中间不要换行（换行会变成空格）。
# 用语：心情、歌曲、播放队列、歌单、口味、日记、自然表情、成员（listener）、路线（path）、
# 目标（aim）、跳过、喜欢、情绪图（pad）、明朗 / 阴郁 / 热烈 / 安静 / 平和。

## Moods, wishes and places

mood-happy = 开心
mood-neutral = 平静
mood-sad = 难过
mood-angry = 生气

wish-match = 贴合
wish-lift = 提振
wish-calm = 舒缓
wish-hold = 保持
wish-goal = 自选

aim-words =
    { $aim ->
        [dark] 阴郁
        [bright] 明朗
        [quiet] 安静
        [lively] 热烈
        [dark-quiet] 阴郁而安静
        [dark-lively] 阴郁而热烈
        [bright-quiet] 明朗而安静
        [bright-lively] 明朗而热烈
       *[even] 平和
    }
pad-place = { NUMBER($valence, minimumFractionDigits: 1, maximumFractionDigits: 1) }，{ NUMBER($arousal, minimumFractionDigits: 1, maximumFractionDigits: 1) }：{ aim-words }
pad-at = { NUMBER($value, minimumFractionDigits: 1, maximumFractionDigits: 1) }，{ aim-words }
percent = { $n }%
quoted = “{ $text }”

## The sentence: what the page says first, in large type

sentence-ask =
    { $stays ->
        [yes] 你现在*心情*怎么样？{ sentence-stays }
       *[no] 你*心情*怎么样？选一个词，或在图上点一点。
    }
sentence-waiting =
    { $stays ->
        [yes] 正在找你的*脸*…{ sentence-stays }
       *[no] 正在找你的*脸*…
    }
sentence-no-face =
    { $stays ->
        [yes] 没看到*脸*。{ sentence-stays }
       *[no] 没看到*脸*。请到画面里来。
    }
sentence-unsure =
    { $stays ->
        [yes] *看不出*你的心情。{ sentence-stays }
       *[no] *看不出*你的心情。请稍等片刻，或者自己选。
    }
sentence-stays = 音乐保持不变：《*{ $title }*》。
sentence-you =
    { $mood ->
        [happy] { $by ->
            [hand] 你感到*开心*
            [picture] 照片里的你看起来很*开心*
           *[camera] 你看起来很*开心*
        }
        [sad] { $by ->
            [hand] 你感到*难过*
            [picture] 照片里的你看起来有些*难过*
           *[camera] 你看起来有些*难过*
        }
        [angry] { $by ->
            [hand] 你感到*生气*
            [picture] 照片里的你看起来有些*生气*
           *[camera] 你看起来有些*生气*
        }
        [neutral] { $by ->
            [hand] 你感到*平静*
            [picture] 照片里的你看起来很*平静*
           *[camera] 你看起来很*平静*
        }
       *[point] 你选了图上的*一点*
    }
sentence-feels =
    { $stays ->
        [yes] { sentence-you }。{ sentence-stays }
       *[no] { sentence-you }。
    }
sentence-music =
    { $wish ->
        [lift] { sentence-you }，来点*{ aim-words }*的音乐，打起精神。
        [calm] { sentence-you }，来点*{ aim-words }*的音乐，平复心情。
        [hold] { sentence-you }，音乐继续保持*{ aim-words }*。
        [goal] { sentence-you }，音乐按你的意思走向*{ aim-words }*。
       *[match] { sentence-you }，音乐也随之*{ aim-words }*。
    }
sentence-song =
    { $wish ->
        [lift] { sentence-you }，来点*{ aim-words }*的音乐，打起精神：《*{ $title }*》{ sentence-end }
        [calm] { sentence-you }，来点*{ aim-words }*的音乐，平复心情：《*{ $title }*》{ sentence-end }
        [hold] { sentence-you }，音乐继续保持*{ aim-words }*：《*{ $title }*》{ sentence-end }
        [goal] { sentence-you }，音乐按你的意思走向*{ aim-words }*：《*{ $title }*》{ sentence-end }
       *[match] { sentence-you }，音乐也随之*{ aim-words }*：《*{ $title }*》{ sentence-end }
    }
# 歌名在书名号里，句号总是需要的。
sentence-end = 。
sentence-later =
    { $wish ->
        [lift] { sentence-you }，《*{ $title }*》之后，来点*{ aim-words }*的音乐，打起精神。
        [calm] { sentence-you }，《*{ $title }*》之后，来点*{ aim-words }*的音乐，平复心情。
        [hold] { sentence-you }，《*{ $title }*》之后，音乐继续保持*{ aim-words }*。
        [goal] { sentence-you }，《*{ $title }*》之后，音乐按你的意思走向*{ aim-words }*。
       *[match] { sentence-you }，《*{ $title }*》之后，音乐也会变得*{ aim-words }*。
    }

aside-camera =
    { $since ->
        [now] 刚刚：{ mood-name } · { sureness }
        [minutes] { mood-name }，已 { $n } 分钟 · { sureness }
       *[seconds] { mood-name }，已 { $n } 秒 · { sureness }
    }
mood-name =
    { $mood ->
        [happy] 开心
        [sad] 难过
        [angry] 生气
       *[neutral] 平静
    }
sureness =
    { $sure ->
        [quite] 很有把握 · 只是猜测，常常会错。
        [fairly] 比较有把握 · 只是猜测，常常会错。
       *[not] 没多少把握 · 只是猜测，常常会错。
    }
aside-picture =
    { $sure ->
        [quite] 很有把握 · 只是猜测，常常会错。
        [fairly] 比较有把握 · 只是猜测，常常会错。
       *[not] 没多少把握 · 只是猜测，常常会错。
    }
aside-hand = 由你选择。
aside-hand-later = 由你选择 · 按“下一首”马上就能听到。

## What the camera complains of

hint-no-face = 画面里没有脸。请到画面里来，面向摄像头。
hint-too-dark = 太暗了，看不清你的脸。请开一盏灯。
hint-too-bright = 太亮了，看不清你的脸。请转个方向，避开强光。
hint-too-blurred = 画面模糊。请保持不动，或擦一擦镜头。
hint-too-small = 你离得太远了。请靠近摄像头。
hint-too-turned = 你的脸偏向一边。请看向摄像头。

trouble-denied = 此页面的摄像头已被屏蔽。
trouble-denied-detail = 如需允许，请点击网址左侧的图标（摄像头或滑块），将“摄像头”设为“允许”，然后重试。你也可以自己选择心情。
trouble-missing = 没有摄像头。
trouble-missing-detail = 这台电脑上没有找到摄像头。请接上摄像头后重试，或上传照片，或自己选择心情。
trouble-busy = 摄像头被占用。
trouble-busy-detail = 似乎有其他程序正在使用它。请关闭那个程序（可能是视频通话），然后重试。
trouble-insecure = 这个网址不安全，浏览器不提供摄像头。
trouble-insecure-detail = 请在运行 Moodify 的电脑上打开 http://127.0.0.1，或通过 https 打开：在家里可以用“moodify run --lan”。在这里也可以自己选择心情。
trouble-unsupported = 这个浏览器不向网页提供摄像头。
trouble-unsupported-detail = 请自己选择心情、上传照片，或换用较新的浏览器。
trouble-ended = 摄像头已停止。
trouble-ended-detail = 它被拔下，或被其他程序占用了。
trouble-other = 摄像头没能启动。
trouble-other-detail = 请重试。如果还是不行，请拔下再插上，或自己选择心情。

## What is told before the camera starts

promise-what = 看什么
promise-what-text = 你的表情：生气、开心、难过还是平静，每秒看几次。
promise-where = 在哪里看
promise-where-here = 只在这台电脑上。任何画面都不会离开它。
promise-where-there = 只在提供此页面的电脑（{ $host }）上。
promise-sure = 有多准
promise-sure-text = 只是猜测，常常会错。表情不等于感受，你随时可以自己选。
promise-kept = 保存什么
promise-kept-text = 不保存任何画面；除非你开启日记，也不保存心情。会记住你喜欢和播放过的歌曲；如果你教它认识你的自然表情，还会记住少量面部数据。
promise-not = 不能用来做什么
promise-not-text = 不能用于工作、学校或评判他人。

## The keyboard (the letters are the same in every language)

keys-space = 空格
keys-enter = Enter
keys-escape = Esc
keys-delete = Delete
keys-alt = Alt
keys-switch = 单键快捷键
keys-switch-on = 在没有输入文字时随处可用。
keys-switch-off = 只有 Tab、Enter、可移动对象上的方向键和 Esc 有效。
keys-listening = 听歌
keys-play = 播放或暂停
keys-seek = 后退或前进 5 秒
keys-volume = 增大或减小音量
keys-mute = 静音
keys-next = 下一首或上一首
keys-like = 喜欢这首歌
keys-skip = 不合口味：跳过
keys-sleep = 睡眠定时
keys-mood = 心情与音乐
keys-wish = 贴合、提振、舒缓、保持或自选
keys-follow = 开关“跟随我的表情”
keys-camera = 开关摄像头
keys-pad = 在情绪图或路线的某一步上：移动
keys-step = 在正在移动的一步上：放回原处
keys-queue = 播放队列
keys-to-queue = 转到接下来的歌曲列表
keys-move = 在歌曲上：提前或推后
keys-remove = 在歌曲上：移除
keys-open = 打开
keys-living = 客厅模式
keys-music = 我的音乐
keys-taste = 口味与筛选
keys-journal = 我的日记
keys-who = 谁在听
keys-language = 语言
keys-theme = 浅色或深色
keys-help = 本帮助
keys-close = 关闭已打开的内容
keys-room = 在客厅模式中
keys-room-move = 在按钮之间移动
keys-room-press = 按下按钮；空格键播放和暂停
keys-room-leave = 退出

## The living room: the page in large letters, for a television or a tablet on the shelf

living-open = 客厅模式
living-title = 客厅模式
living-leave = 退出客厅模式
living-clock = 时钟
living-fill = 全屏
living-unfill = 退出全屏
living-view = 显示
living-say = 你心情怎么样？
living-ask = 你*心情*怎么样？
living-camera = 打开摄像头
living-camera-note = 摄像头在运行 Moodify 的地方看你的脸，不保存任何画面。结果只是猜测，常常会错。
living-shown = 按钮已显示。请再按一次。
living-next = 接下来：《*{ $title }*》，{ $by }
living-guess = 猜测
living-own = 由你选择
living-unsaid = 你现在心情怎么样？
living-waiting = 正在找你的脸
living-no-face = 画面里没有脸
living-unsure = 看不出你的心情

## Said aloud to screen readers, and what is told when something happens

try-again = 重试
lost = Moodify 没有响应。
lost-detail =
    { $s ->
        [0] 这台电脑上的程序可能已停止。正在重试…歌曲会继续播放。
       *[other] 这台电脑上的程序可能已停止。{ $s } 秒后重试。歌曲会继续播放。
    }
lost-try-now = 立即重试
lost-back = Moodify 恢复了。
song-failed = 这首歌无法播放。
song-failed-title = 《{ $title }》无法播放。
song-failed-detail = Moodify 已切到下一首。
song-failed-all = 连续多首无法播放。请在终端里运行“moodify doctor”查看。
announce-mood =
    { $mood ->
        [happy] 你看起来很开心。
        [sad] 你看起来有些难过。
        [angry] 你看起来有些生气。
       *[neutral] 你看起来很平静。
    }
announce-song = 正在播放：《{ $title }》，{ $by }。
announce-no-face = 画面里没有脸。音乐保持不变。
announce-unsure = 心情不明确。音乐保持不变。
announce-camera-on = 摄像头已打开。
announce-camera-off = 摄像头已关闭。

## The page

app-home = Moodify，首页
a11y-skip = 跳到正文
welcome-title = 看向摄像头。Moodify 会猜猜你的*心情*，放一首合适的*歌*。
welcome-promises = 开始之前
welcome-camera = 打开摄像头
welcome-hand = 自己选择心情
welcome-picture = 上传照片
camera-on = 摄像头已开：关闭
camera-starting = 正在启动摄像头…
camera-off = 摄像头已关：打开
camera-hidden = 标签页隐藏期间，摄像头已关闭
face-title = 表情里的心情
face-title-hand = 你的心情
face-bars = 每种心情各看出几分
face-camera-on = 打开摄像头
face-picture = 上传照片
face-pick = 不是我？选这张脸
face-pick-short = 选择
say-title = 也可以不用摄像头，自己选择心情：
say-title-hand = 选一个词，或在情绪图上选一点：
aim-title = 音乐的目标
aim-wish = 希望音乐做什么
aim-follow = 跟随我的表情
aim-follow-on = 心情变了，下一首歌就跟着变。正在播放的歌不会变。
aim-follow-off = 心情变了，会先问你。
pad-valence = 音乐有多明朗。方向键可朝两个方向移动
pad-arousal = 音乐有多热烈。方向键可朝两个方向移动
pad-bright = 明朗
pad-dark = 阴郁
pad-lively = 热烈
pad-quiet = 安静
pad-middle = 平和
pad-you = 你
pad-music = 音乐的目标
pad-songs = 歌曲
pad-playing = 正在播放的歌
music-now = 正在播放
music-queue = 接下来
music-empty = 有了心情之后，合适的歌曲会出现在这里。
music-preparing = 正在准备第一首歌…
music-queue-empty = 还没有等待播放的歌曲。
song-play = 立即播放《{ $title }》
song-why = 为什么选《{ $title }》？
song-like = 喜欢《{ $title }》
song-opens-in = 在 { $service } 中打开《{ $title }》（新标签页）
song-why-picture = 在情绪图上：你的心情、音乐的目标和这首歌
elsewhere-title = 你可能熟悉的歌
elsewhere-note = 它们也合适，会在你平时听歌的地方打开。
elsewhere-service = 打开方式
elsewhere-empty = 有了心情，就会有推荐。
player-title = 播放器
player-play = 播放
player-pause = 暂停
player-press = 点此播放
player-waiting = 正在准备…
player-next = 下一首
player-previous = 上一首
player-seek = 播放进度
player-seek-text = { $at } / { $total }
player-volume = 音量
player-mute = 静音
player-unmute = 取消静音
player-like = 喜欢这首歌
player-skip = 不合口味：跳过，并少放类似的歌
offer-accept = 换音乐
offer-dismiss = 保持不变
theme-label = 浅色或深色
language-choose = 语言
help-open = 帮助与键盘快捷键
help-title = 帮助
help-close = 关闭
help-keys = 键盘
help-know = 你应该知道的
notice-close = 关闭
foot = 表情不等于感受，猜测常常会错。请勿用于工作、学校或评判他人。

## The queue

queue-grip = 拖动可移动，点按显示更多
queue-arrange = 移动或移除《{ $title }》
queue-next = 下一首播放
queue-up = 上移
queue-down = 下移
queue-like = 喜欢
queue-unlike = 取消喜欢
queue-remove = 移除
queue-undo = 撤销
queue-placed = 是你放在这里的，不会移动。
queue-moved = 《{ $title }》现在是第 { $place } 首，共 { $of } 首。
queue-is-first = 《{ $title }》已经是第一首。
queue-is-last = 《{ $title }》已经是最后一首。
queue-removed = 已移除《{ $title }》。
queue-back = 《{ $title }》回来了。
queue-more = 再显示 { $n } 首
queue-over = 最后一首已放完。在你想继续听之前，不会再播放。
queue-go-on = 继续播放
queue-endless = 无限播放
queue-endless-on = 歌曲放完之前，会接着添加更多。
queue-endless-off =
    { $n ->
        [-1] 选好的歌曲放完后，音乐就会结束。
        [0] 这首歌放完后，音乐就会结束。
        [1] 下一首歌放完后，音乐就会结束。
       *[other] 再放完 { $n } 首歌后，音乐就会结束。
    }
queue-add = 添加歌曲
queue-add-text = 歌名或歌手中的字词
queue-add-found =
    { $n ->
        [0] 这里能播放的歌曲中，没有包含这些字词的。
       *[other] { $n } 首歌曲
    }
queue-add-next = 下一首播放
queue-add-last = 添加到末尾
queue-add-next-label = 下一首播放《{ $title }》
queue-add-last-label = 将《{ $title }》添加到末尾
queue-added-next = 下一首是《{ $title }》。
queue-added-last = 《{ $title }》已排到末尾。
queue-added = 已添加 { $n } 首歌曲。
queue-share = 保存或分享
queue-what = 哪些歌曲
queue-what-coming = 接下来的歌曲
queue-what-all = 本次全部歌曲
queue-link = 链接
queue-link-note = { $n } 首歌曲。内容就在链接里，不会告诉任何服务器，也不包含你的心情。任何 Moodify 都能打开。
queue-link-part = 共 { $of } 首，这里是前 { $n } 首：链接放不下更多。文件可以装下全部。
queue-copy = 复制链接
queue-copied = 已复制
queue-copy-hand = 请从这里复制链接
queue-send = 分享…
queue-send-title = 来自 Moodify 的歌曲
queue-file = 文件
queue-file-note = M3U 和 XSPF 供播放器使用，JSON 和 CSV 用于其他用途。不包含你的心情。
queue-file-paths = 这台电脑上的歌曲以文件路径记录；在链接里只有歌名和歌手。
queue-playlist = 歌单
queue-playlist-name = 歌单名称
queue-at-spotify = 在 Spotify 上
queue-at-server = 在你的服务器上
queue-saved = 已保存为“{ $name }”，共 { $n } 首歌曲。
queue-saved-open = 打开
queue-open = 打开列表
queue-open-lead = 别人分享的歌曲，或你自己的歌单：M3U、XSPF、JSON 或 CSV。在你点按之前，不会播放任何内容。
queue-open-file = 选择文件
queue-open-paste = 或粘贴 Moodify 链接
queue-open-go = 打开
queue-drop = 将歌曲列表拖到这里
queue-shared =
    { $missing ->
        [0] { $n ->
            [1] 有 1 首歌曲分享给你。
           *[other] 有 { $n } 首歌曲分享给你，这里都有。
        }
       *[other] { $n ->
            [1] 有 1 首歌曲分享给你，但在这里找不到。
           *[other] 有 { $n } 首歌曲分享给你，其中 { $missing } 首在这里找不到。
        }
    }
queue-left-out = 另有 { $n } 个条目无法读取。
queue-play-them =
    { $n ->
        [1] 播放
       *[other] 播放 { $n } 首歌曲
    }
queue-play-next = 下一首播放
queue-play-last = 添加到末尾
queue-here = 这里有
queue-not-here = 未找到
queue-link-none = 这不是 Moodify 的歌曲链接。
queue-link-empty = 请先粘贴链接。
queue-link-bad = 无法读取此链接：它不完整，或被改动过。
queue-link-bad-hint = 请对方重新发送，或改发文件。
queue-link-newer = 此链接由更新版本的 Moodify 制作。
queue-link-newer-hint = 请更新这里的 Moodify，或请对方改发文件。
queue-file-large = 这个文件太大，不像歌曲列表。
queue-file-large-hint = 最多读取 2 MB。
queue-file-empty = 这个文件是空的。

## The sleep timer

sleep-open = 睡眠定时
sleep-title = 睡眠定时
sleep-lead = 声音会在 20 秒内渐弱，然后暂停。
sleep-minutes = { $n } 分钟
sleep-seconds = { $n } 秒
sleep-song = 这首歌结束时
sleep-queue = 队列结束时
sleep-song-short = 这首歌之后
sleep-queue-short = 队列之后
sleep-running = 睡眠定时：{ $left }
sleep-cancel = 取消
sleep-cancelled = 睡眠定时已关闭。
sleep-slept = 睡眠定时已暂停音乐。

## The path of the music

path-step = 第 { $step } 步，共 { $of } 步，{ $title }。可用方向键移动
path-end = 路线终点，{ $title }。可用方向键移动
path-unchosen = 歌曲待定
path-straight = 拉直
path-straighten = 拉直路线
path-pick = 在情绪图上点一下音乐要去的地方。
path-hold = 无论你的表情如何，音乐都保持{ aim-words }。
path-match = 音乐跟随你的心情，保持{ aim-words }。
path-sign = 路线：一步一首歌
path-arrived = 音乐已到达目标：{ aim-words }。
path-from-to =
    { path-when }，从{ $from ->
        [dark] 阴郁
        [bright] 明朗
        [quiet] 安静
        [lively] 热烈
        [dark-quiet] 阴郁而安静
        [dark-lively] 阴郁而热烈
        [bright-quiet] 明朗而安静
        [bright-lively] 明朗而热烈
       *[even] 平和
    }走向{ $to ->
        [dark] 阴郁
        [bright] 明朗
        [quiet] 安静
        [lively] 热烈
        [dark-quiet] 阴郁而安静
        [dark-lively] 阴郁而热烈
        [bright-quiet] 明朗而安静
        [bright-lively] 明朗而热烈
       *[even] 平和
    }。
path-further = 始终{ aim-words }，{ path-when }，再稍稍深入。
path-when =
    { $n ->
        [1] 随着下一首歌
       *[other] 经过 { $n } 首歌
    }

## What it learns of your face

learn-title = 它对你表情的了解
learn-wrong = 不对？
learn-rest = 教它认识你的自然表情
learn-told = 它学到了什么
learn-on = 已按你的脸校正
words-label = 正确的是
words-right = 说对了
words-undo = 撤销
words-taken = 已撤回。
rest-why = 有些人的脸即使放松，在 Moodify 看来也像难过或生气。请像看书时那样放松，看着摄像头 20 秒，它就会把这一点考虑进去。
rest-kept = 少量数据保存在运行 Moodify 的地方，不保存任何画面。你随时可以撤回。
rest-start = 开始
rest-start-camera = 打开摄像头并开始
rest-later = 以后再说
rest-progress = 正在测量你的自然表情
rest-ease = 让脸放松
rest-ease-more = 像看书时那样看着摄像头，不必屏住呼吸。
rest-waits = 它会等到能看清你为止。
rest-cancel = 取消
rest-half = 还有十秒。
rest-begun = 正在测量。请让脸放松 20 秒。
rest-stopped = 已中途停止，没有测量。
rest-done = 完成
rest-undo = 撤销
rest-again = 重试
rest-undone = 已撤回：猜测恢复如前。
rest-fine = 你的自然表情本来就显得平静，不需要调整。
rest-corrected =
    { $mood ->
        [happy] 放松时，你看起来有 *{ $before } 开心*。从现在起，这算作 *{ $after }*。
        [sad] 放松时，你看起来有 *{ $before } 难过*。从现在起，这算作 *{ $after }*。
        [angry] 放松时，你看起来有 *{ $before } 生气*。从现在起，这算作 *{ $after }*。
       *[neutral] 放松时，你看起来有 *{ $before } 平静*。从现在起，这算作 *{ $after }*。
    }
rest-bars = 你的自然表情，校正前后
rest-bar = { mood-name }：之前 { $before }，现在 { $after }
told-resting = 你的自然表情
told-back = 撤回
told-back-label = 撤回：{ $what }
told-erase = 全部清除
told-erased = 已清除。猜测不再校正。
told-note = 最新的在前。这些都不会改变神经网络，只校正对你表情的解读。

told-is-happy = 我很开心
told-is-neutral = 我很平静
told-is-sad = 我很难过
told-is-angry = 我在生气
told-not-happy = 我并不开心
told-not-neutral = 我并不平静
told-not-sad = 我并不难过
told-not-angry = 我没在生气
told-right-happy = “开心”是对的
told-right-neutral = “平静”是对的
told-right-sad = “难过”是对的
told-right-angry = “生气”是对的
noted-not-happy = 以后会少判断为“开心”。
noted-not-neutral = 以后会少判断为“平静”。
noted-not-sad = 以后会少判断为“难过”。
noted-not-angry = 以后会少判断为“生气”。
noted-is-happy = 以后会多判断为“开心”。
noted-is-neutral = 以后会多判断为“平静”。
noted-is-sad = 以后会多判断为“难过”。
noted-is-angry = 以后会多判断为“生气”。
noted-right = 知道了，谢谢。

refused-few = 摄像头给的画面太少。
refused-few-hint = 请关闭占用电脑的程序，然后重试。
refused-smiling = 你好像在笑，所以这不是你的自然表情。
refused-smiling-hint = 像看书时那样，让脸放松。
refused-moving = 你动得太多了。
refused-moving-hint = 这二十秒请坐着别动。
refused-changing = 你的表情一直在变。
refused-changing-hint = 测量时请不要说话，让脸放松。
refused-no-face = 你的脸离开画面太久了。
refused-no-face-hint = 请坐到摄像头看得到的地方。
refused-too-dark = 太暗了，看不清你的脸。
refused-too-dark-hint = 请在面前开一盏灯。
refused-too-bright = 太亮了，看不清你的脸。
refused-too-bright-hint = 请转个方向，避开强光。
refused-too-blurred = 画面模糊。
refused-too-blurred-hint = 请擦一擦镜头，并保持不动。
refused-too-small = 你的脸离得太远。
refused-too-small-hint = 请靠近摄像头。
refused-too-turned = 你的脸偏向一边。
refused-too-turned-hint = 请看向摄像头。

## Taste and filters

taste-open = 口味与筛选
taste-open-filtered = { taste-open } ({ $n })
taste-title = 口味与筛选
taste-loading = 请稍候…
learned-title = Moodify 学到的口味
learned-none = 现在还说不出什么。听一阵子之后，你在哪种心情下喜欢什么，会用文字写在这里。每一条都可以撤回。
learned-how-like = *喜欢*一首歌：多放这位歌手、这种流派和这种语言的歌。
learned-how-play = *听到最后*：类似的歌稍微多一些。
learned-how-skip = *早早跳过*，或按“*不合口味*”：在那种心情下，少放类似的歌。
learned-how-fits = 说说它是否*符合心情*：它会更清楚什么歌属于那里。
learned-private = 保存在运行 Moodify 的电脑上的一个文件里。不会从 Spotify 的歌曲学习。
learned-forget = 忘掉
learned-forget-label = 忘掉：{ $text }
learned-all = 全部忘掉
learned-sure = 要忘掉学到的一切吗？你喜欢的歌会保留。
learned-yes = 全部忘掉
learned-no = 保留
learned-gone = 已忘掉。
filters-title = 只听这些歌
filters-lead = 什么都不选，就是全部。正在播放的歌会继续，之后的歌才会变。
filters-languages = 语言
filters-genres = 流派
filters-decades = 年代
filters-unknown = 未知
filters-words = 歌词
filters-clean = 不听标有“露骨内容”的歌
filters-marked = 目前标有的歌曲：{ $n }。没有标注的歌会保留。
language-none = 纯音乐
filters-clear = 恢复全部
filters-more = 显示全部
filters-few = 有了已知语言和年份的歌曲，就有更多选项。可在“我的音乐”中添加。
fits-ask = 符合心情吗？
fits-yes = 是
fits-no = 否
fits-thanks = 谢谢。Moodify 以后会留意。
parts-fit = 合适
parts-fresh = 新鲜
parts-taste = 口味

learned-from = 来自你的 *{ $n } 次操作*：喜欢、跳过、听到最后的歌。
learned-artist =
    { $more ->
        [yes] 多放*{ $name }*的歌
       *[no] 少放*{ $name }*的歌
    }
learned-song =
    { $more ->
        [yes] 多放《*{ $name }*》
       *[no] 少放《*{ $name }*》
    }
learned-language =
    { $more ->
        [yes] 多放*{ $name }*歌曲
       *[no] 少放*{ $name }*歌曲
    }
learned-wordless =
    { $more ->
        [yes] 多放*纯音乐*
       *[no] 少放*纯音乐*
    }
learned-decade =
    { $more ->
        [yes] 多放 *{ $name } 年代*的歌
       *[no] 少放 *{ $name } 年代*的歌
    }
learned-source =
    { $more ->
        [yes] 多放来自*{ $name }*的歌
       *[no] 少放来自*{ $name }*的歌
    }
learned-genre =
    { $more ->
        [yes] 多放*{ $name }*
       *[no] 少放*{ $name }*
    }
learned-in-mood =
    { $mood ->
        [happy] 播放“开心”的音乐时，{ $what }
        [sad] 播放“难过”的音乐时，{ $what }
        [angry] 播放“生气”的音乐时，{ $what }
       *[neutral] 播放“平静”的音乐时，{ $what }
    }
learned-for = { $liked } 次支持
learned-against = { $disliked } 次反对
learned-both = { $liked } 次支持，{ $disliked } 次反对
decade = { $year } 年代
parts-label = 合适 { $fit }，新鲜 { $fresh }，口味 { $taste }。

## Your own music

music-open = 我的音乐
dialog-music = 我的音乐
music-loading = 请稍候…
folders-lead = 听*你自己的音乐*。指定一个文件夹，Moodify 会从声音听出里面每首歌的心情。
folders-private = 一切都在运行 Moodify 的电脑上进行。歌曲和歌名都不会离开它，你的文件也保持原样。
folders-title = 文件夹
folders-field = 这台电脑上的文件夹
folders-hint = /media/music
folders-add = 添加
folders-empty = 请先填写文件夹的路径。
folders-remove = 移除
folders-remove-label = 移除 { $path }
folders-missing = 现在找不到它，或者它是空的。在它回来之前，其中的歌曲会保留。
folders-again = 重新扫描
folders-pause = 暂停
folders-resume = 继续
folders-elsewhere = 只能在运行 Moodify 的电脑上指定文件夹：请在那里打开此页面，或运行：
folders-command = moodify songs scan DIR
progress-label = 文件夹的读取进度
progress-idle = 全部读取完毕。
progress-paused = 已暂停。完成的部分会保留。
progress-none = 还没有找到歌曲。
bad-lead = 这些会被略过，其他照常进行。
bad-more = 显示更多
play-title = 歌曲之间
play-off = 关闭
play-gapless = 无缝
play-3 = 淡化 3 秒
play-6 = 淡化 6 秒
play-note = 同一张专辑的歌曲始终直接相连，不做淡化。
play-even = 所有歌曲音量一致
play-even-note = 依据文件中的信息或声音本身，绝不会造成爆音。
play-ffmpeg = 对于此浏览器不能播放的格式（例如 AIFF），请在 Moodify 的电脑上安装 ffmpeg。
audius-title = Audius：免费音乐
audius-on = 播放 Audius 的歌曲
audius-off = 默认关闭，因为它会向他人的服务器发出请求。
audius-lead = 歌手免费提供给所有人的完整歌曲。不需要账号。
audius-sees = 开启期间，Audius 会看到你的 IP 地址、Moodify 每天查询一次歌曲，以及正在播放它的哪首歌。绝不会发送你的心情和面部信息。关闭后，会删除它的歌曲信息。
server-title = 自己的服务器
server-lead = Navidrome、gonic、Airsonic 和其他 Subsonic 服务器。文件中注明了心情的歌曲可以选用。
server-address = 地址
server-address-hint = https://music.example
server-way = 登录方式
server-password = 密码
server-key = API 密钥
server-user = 名称
server-secret = 密码
server-api-key = API 密钥
server-go = 登录
server-going = 正在登录…
server-test = 测试
server-testing = 正在测试…
server-save = 将本次歌曲保存到那里
server-saved = 已保存为歌单
server-forget = 移除
server-sure = 要删除登录信息和读取的内容吗？服务器上不会有任何变化。
server-yes = 移除服务器
server-no = 保留
server-secret-safe = 如果系统有密钥环，密码就保存在其中；它绝不会显示出来，也不会原样发送给服务器，除非服务器太旧、不支持其他方式。
settings-elsewhere = 只能在运行 Moodify 的电脑上更改。
sources-title = 所有来源
sources-no-server = 还没有服务器。
sources-no-folder = 还没有文件夹。
source-ok = 正常
source-broken = 不可用
wrong-ask = 心情不对？
wrong-label = 《{ $title }》真正的心情
wrong-back = 撤回
wrong-taken = 已撤回。

songs = { $n } 首歌曲
files = { $n } 个文件
server-saved-as = “{ $name }”，你的服务器上的 { $n } 首歌曲。
folders-placed = 你自己的 *{ $n } 首歌曲*可以按心情选用。
folders-knowing = Moodify 正在熟悉*你自己的音乐*。
folders-where = 请输入或粘贴完整路径。它是运行 Moodify 的电脑上的文件夹。
folders-where-named = 请输入或粘贴完整路径。它是运行 Moodify 的电脑（{ $computer }）上的文件夹。
folders-removed = 不再播放 { $path } 中的歌曲。文件保持原样。
folders-added = 已添加 { $path }。歌曲会随着读取陆续出现。
progress-looking = 正在查找文件：目前 { $n } 个
progress-scanning = 正在读取文件：{ $done } / { $total }
progress-listening = 正在聆听歌曲：{ $done } / { $total }
left-under-minute = 剩余不到一分钟
left-minutes = 剩余约 { $n } 分钟
left-hours = 剩余约 { $n } 小时
progress-waits = 还有 { $n } 个文件没有心情。
bad-count = { $n } 个文件无法读取：是哪些，为什么
server-signed-in = 你已登录 *{ $address }*。
server-signed-in-as = 你已以 *{ $user }* 的身份登录 *{ $address }*。
sign-in-kept = 登录信息保存在 { $place }。
sign-in-kept-keyring = 登录信息保存在本系统的密钥环中。
sign-in-kept-file = 登录信息保存在文件 { $path } 中，只有其所有者能读取。
wrong-said =
    { $mood ->
        [happy] 你说过：开心。
        [sad] 你说过：难过。
        [angry] 你说过：生气。
       *[neutral] 你说过：平静。
    }

## Journal

journal-open = 日记
journal-title = 日记
journal-loading = 请稍候…
journal-lead-off = 写一份*日记*：你心情怎样、听了什么、听完之后又怎样。
journal-lead-new = 你的日记已*开启*。从现在起听的歌会写在这里。
journal-switch = 写日记
journal-switch-on = 关闭后会保留已有内容，不再增加。
journal-switch-off = 在你开启之前，它是关闭的。
journal-kept-title = 保存什么
journal-elsewhere = 只能在运行 Moodify 的电脑上打开日记。你在这里听的歌不会写进去。
view-title = 回顾
view-label = 看哪一段
view-day = 日
view-week = 周
view-month = 月
view-year = 年
view-before = 更早
view-after = 更晚
view-today = 今天
view-none = 无
view-empty = 没有记录。
year-caption = 每天的心情。选择月份，查看其中各天。
month-caption = 每天的心情。选择一天，查看详情。
week-list = 一周的各天
day-list = 这一天，按时间
day-up = 明朗
day-down = 阴郁
lifts-title = 让你振作的歌
lifts-none = 现在还看不出来。一首歌至少听过四次，而且很难用巧合解释，才会列在这里。
lifts-note = 听完这些歌后，你感觉变好的次数比巧合要多。这不表示是歌曲的作用，也不是医疗建议。
take-title = 带走或清除，都由你
take-json = 保存为 JSON
take-csv = 保存为 CSV
erase-button = 清除日记
erase-sure = 要全部清除，连磁盘上的也清除吗？清除后无法恢复。
erase-yes = 全部清除
erase-no = 保留
erase-done = 日记已清除，并已关闭。
felt-ask = 感觉怎么样？
felt-better = 变好了
felt-same = 没变化
felt-worse = 变差了
felt-dismiss = 不说
felt-thanks = 已记下。
felt-back = 已撤回。

kept-what = 保存内容
kept-what-text = 持续几秒以上的心情、你对音乐的希望、Moodify 自己的歌曲，以及你听完后点选的感觉。绝不保存画面。不保存 Spotify 的任何内容。
kept-where = 保存位置
kept-where-text = 在这台电脑上的一个文件里。不会发送到任何地方，只在这里显示。
kept-long = 保存多久
kept-long-text = 直到你清除它：按一下按钮，它就从磁盘上消失。
left-finished = 听到最后
left-skipped = 跳过了
left-played = 没听完
wished =
    { $wish ->
        [lift] 你的希望：让我振作
        [calm] 你的希望：让我平静下来
        [hold] 你的希望：保持不变
        [goal] 你的希望：走向我选的心情
       *[match] 你的希望：贴合我的心情
    }
long-seconds = { $n } 秒
long-minutes = { $n } 分钟
long-hours = { $n } 小时
journal-lead-holds =
    { $on ->
        [yes] 你的日记已*开启*。自 { $since } 以来，*{ $days }*里记录了 *{ $songs }*。
       *[no] 你的日记已*关闭*。自 { $since } 以来，*{ $days }*里记录了 *{ $songs }*。
    }
days = { $n } 天
journal-place = 文件：{ $place }
summary-mood =
    { $mood ->
        [happy] 大多开心
        [sad] 大多难过
        [angry] 大多生气
       *[neutral] 大多平静
    }
summary-mood-seen =
    { $mood ->
        [happy] 大多开心（看到 { $long }）
        [sad] 大多难过（看到 { $long }）
        [angry] 大多生气（看到 { $long }）
       *[neutral] 大多平静（看到 { $long }）
    }
summary-better = { $n } 次变好
summary-same = { $n } 次没变化
summary-worse = { $n } 次变差
day-mood-said =
    { $mood ->
        [happy] 开心（你选的）
        [sad] 难过（你选的）
        [angry] 生气（你选的）
       *[neutral] 平静（你选的）
    }
day-mood-picture =
    { $mood ->
        [happy] 开心（来自照片）
        [sad] 难过（来自照片）
        [angry] 生气（来自照片）
       *[neutral] 平静（来自照片）
    }
day-mood-seen =
    { $mood ->
        [happy] 开心（{ $long }）
        [sad] 难过（{ $long }）
        [angry] 生气（{ $long }）
       *[neutral] 平静（{ $long }）
    }
felt-mood =
    { $mood ->
        [happy] 开心
        [sad] 难过
        [angry] 生气
       *[neutral] 平静
    }
felt-around = { $before } → { $after }
lift-said = { $n } 次中，你有 { $better } 次说*变好了*。
lift-said-worse = { $n } 次中，你有 { $better } 次说*变好了*，{ $worse } 次说变差了。
lift-seen = *听了 { $n } 次*之后，你的表情比这种时候平常的样子更明朗：高出 { $lift }，大概在 { $low } 到 { $high } 之间（范围为 −1 到 1）。
felt-after = 听完《{ $title }》，我感觉：{ $word }
felt-ask-title = 听完《{ $title }》，你感觉怎么样？
day-graph = { $first } 到 { $last } 的 { $n } 个心情；详情见下方列表。

## Spotify

from-title = 音乐来自
from-here = Moodify
from-spotify = Spotify
from-settings = Spotify 设置
spotify-on = 在 Spotify 上
spotify-on-label = 在 Spotify 上打开《{ $title }》（新标签页）
spotify-skip = 不合口味：跳过，今天不再播放
dialog-title = Spotify
spotify-loading = 请稍候…
connect-lead = 听*你自己的 Spotify 歌曲*。由你说明哪些歌单是开心、平静、难过或生气的，Moodify 就从中播放。
connect-private = Moodify 读取的内容留在运行它的电脑上。不会用来学习，退出登录就会删除。
connect-guide = 你需要一个 Client ID，只需一次
connect-guide-why = 这是 Spotify 识别程序的方式。免费，大约需要三分钟。
connect-again = 如何获取 Client ID
connect-step1 = 打开 *Spotify 的控制台*并登录。创建 ID 的账号需要 Spotify Premium。
connect-dashboard = 打开控制台
connect-step2 = 点击“Create app”。名称和说明随意填写。
connect-step3 = 在 Redirect URI 处，准确填入：
connect-copy = 复制
connect-copied = 已复制
connect-step4 = 勾选“Web API”和“Web Playback SDK”，同意条款，然后点击“Save”。
connect-step5 = 复制 Spotify 显示的“Client ID”，填到下面的输入框里。
connect-family = 同住的人可以用同一个 ID：请在控制台的 User Management 中添加，最多五人。
connect-field = Client ID
connect-go = 连接 Spotify
connect-going = 正在前往 Spotify…
connect-empty = 请先填写 Client ID：32 个字母和数字。
without-title = 不连接
without-text = 你自己的歌曲文件中的 Spotify 歌曲，会在本页内 Spotify 自己的播放器中播放；如果没有登录 Spotify，每首播放 30 秒。每首歌的链接也都能在 Spotify 中打开。
lists-title = 你的心情歌单
lists-lead = 说明每个歌单对应哪种心情。那种心情时，就会播放其中的歌曲。
lists-loading = 正在向 Spotify 查询你的歌单…
lists-none = 你在 Spotify 上还没有歌单。
lists-again = 重新查看
lists-leave = 不使用
lists-mood = “{ $name }”的心情
lists-closed = 为什么有些无法读取
lists-copy = 如果仍想使用：在 Spotify 中打开它，选中全部歌曲，添加到你自己的新歌单，然后重新查看。
read-title = 每种心情的歌曲
read-start = 读取歌曲
read-resume = 继续读取
read-again = 重新读取
read-stop = 停止
read-first = 请先为歌单选择心情。
read-ready = Moodify 会读取选好心情的歌单。
read-done = 全部读取完毕。
read-stopped = 已停止。读取到的内容会保留。
read-csv = 下载 CSV
read-report = 查看报告
liked-title = 喜欢的歌
liked-lead = 亲手为你喜欢的歌分类，一次一首。
liked-go = 为喜欢的歌分类
sort-title = 是哪种心情？
sort-back = 返回 Spotify 设置
sort-pass = 先略过
sort-undo = 撤销
sort-loading = 正在获取你喜欢的歌…
sort-done = 全部分完了。
sort-none = 没有剩下要分类的歌了。
save-title = 本次歌曲
save-lead = 把你在这里听过的和接下来的歌，保存为你自己的歌单。
save-go = 保存为歌单
save-none = 在这里播放了 Spotify 的歌曲后，就可以保存为歌单。
out-title = 退出登录
out-go = 退出登录并删除数据
out-sure = 要退出登录，并删除 Moodify 从 Spotify 读取的内容吗？你在 Spotify 上的歌单保持原样。
out-yes = 退出并删除
out-no = 保持登录
out-done = 已退出登录，读取的内容已删除。
on-title = 播放设备
on-button = 播放设备
on-none = 选择设备
on-page = 本页面
on-page-note = 这个浏览器标签页会成为你的一台 Spotify 设备。
on-embed = Spotify 自己的播放器
on-embed-note = 就在本页，没有 Premium 也能用。
on-refresh = 重新查找设备
on-looking = 正在查找你的设备…
on-no-devices = 没有可用的设备。请在手机、电脑或音箱上打开 Spotify，然后重新查找。
on-active = 使用中
on-restricted = 不接受其他程序的控制
on-frame = Spotify 自己的播放器
on-device = 把 Moodify 用作 Spotify 设备
on-starting = 正在唤醒播放器…
on-other = Spotify 正在播放别的内容。点击播放即可回来。
on-press-frame = 请在上方 Spotify 自己的播放器中点击播放。
act-embed = 使用 Spotify 自己的播放器
act-devices = 显示设备
act-settings = Spotify 设置
empty-mood = 有了心情之后，合适的 Spotify 歌曲会出现在这里。
empty-looking = 正在 Spotify 上查找知名歌曲…
empty-none = 适合这种心情的知名歌曲，在 Spotify 上都没有找到。请为你的某个歌单选择这种心情，并读取其中的歌曲。
empty-signed-out = 要在这里听 Spotify，请连接 Spotify，或把 Spotify 链接放进你自己的歌曲文件。
empty-connect = 连接 Spotify

kind-computer = 电脑
kind-smartphone = 手机
kind-tablet = 平板
kind-speaker = 音箱
kind-tv = 电视
kind-avr = 功放
kind-automobile = 汽车
kind-game-console = 游戏机
connected = 你已连接。
connected-as = 你已以 *{ $name }* 的身份连接。
connected-until = 有效至 { $day }，之后 Spotify 会请你重新登录。
keep-days = 从 Spotify 读取的内容会保留 { $days } 天，然后重新读取。
lists-suggested =
    { $mood ->
        [happy] 建议：开心
        [sad] 建议：难过
        [angry] 建议：生气
       *[neutral] 建议：平静
    }
lists-suggested-from =
    { $mood ->
        [happy] 建议：开心，根据{ $words }
        [sad] 建议：难过，根据{ $words }
        [angry] 建议：生气，根据{ $words }
       *[neutral] 建议：平静，根据{ $words }
    }
lists-accept-all =
    { $n ->
        [0] 没有剩余的建议
       *[other] 接受所有建议（{ $n }）
    }
lists-accepted = 已接受 { $n } 条建议。
lists-closed-count = { $n } 个歌单无法读取：原因和办法
lists-songs-read = 已读取 { $n } 首歌曲
read-progress = { $done } / { $n } 首歌曲
read-reading = 正在读取“{ $name }”
read-reading-next = 正在读取…
read-back = 请在 { $time } 再来。
read-skipped = 已略过：{ $list }。
read-skipped-gone = { $n } 首已下架的歌曲
read-skipped-local = { $n } 个你自己的文件
read-skipped-episodes = { $n } 集节目
sort-count = 已分类 { $done } / { $known }
save-saved = 已保存为“{ $name }”，共 { $n } 首歌曲：

## Listeners: several people at one Moodify

household-me = 我
who-title = *谁*在听？
who-hello = 你好，*{ $name }*
who-now = 正在听
who-pin = 有 PIN
who-guest = 访客
who-guest-note = 不保存任何内容
who-manage = 成员
who-manage-note = 添加成员、PIN
who-pin-label = 你的 PIN
who-stay = 在这台设备上不再询问
who-stay-note = 否则，关闭浏览器后或十二小时后会再次询问。
who-go = 继续
who-back = 换个人
who-forgot = 忘了？在 Moodify 的电脑上运行“moodify listeners pin NAME --reset”即可去掉 PIN。
who-open = { $name }在听：更换
household-open = 成员
household-title = 成员
household-lead = 还有别人在这里听歌吗？每个人都有*自己的一份*：喜欢的歌、学到的口味、表情和日记。
household-you = 你
household-others = 其他成员
household-others-note = 每个人在选择自己之后，可以更改自己的名字和 PIN。
household-elsewhere = 只能在 Moodify 自己的电脑上添加其他人。
household-honest = PIN 只是在这个页面上把家里人分开，并不是文件的锁：能使用电脑账户的人都能读取文件。
household-add-title = 另一个人
household-add = 添加
household-added = 已添加{ $name }。
household-name = 名字
household-mine = 你的名字
household-colour = 颜色
household-colour-name =
    { $colour ->
        [amber] 琥珀色
        [coral] 珊瑚色
        [rose] 玫瑰色
        [violet] 紫罗兰色
        [blue] 蓝色
        [teal] 青色
        [green] 绿色
       *[stone] 石灰色
    }
household-pin-title = 你自己的 PIN
household-pin-optional = PIN（可不填）
household-pin-note = 4 到 12 位数字
household-pin-old = 当前的 PIN
household-pin-new = 新 PIN
household-pin-set = 设置 PIN
household-pin-change = 更改 PIN
household-pin-none = 不再使用 PIN
household-pin-is-set = PIN 已设置。
household-pin-gone = 已不再使用 PIN。
household-rename = 更改名字或颜色
household-save = 保存
household-saved = 已保存。
household-remove = 移除我
household-remove-sure = 要移除{ $name }吗？一切都会从磁盘上清除：喜欢的歌、播放记录、学到的口味和表情、日记。清除后无法恢复。
household-remove-yes = 全部清除
household-keep = 保留
problem-pin = PIN 不对。
problem-pin-wait = PIN 输错太多次。请过一会儿再试。
problem-household = 不能这样更改成员。
problem-who-listens = 请说明谁在听。
problem-not-your-own = 只有本人可以更改。
problem-guest = 访客没有日记。

## Other devices at home

lan-title = 在手机上
lan-off = Moodify 也可以在家里的手机和其他设备上打开。启动命令：{ $command }
lan-scan = 用手机摄像头扫描。一刻钟内有效，可让一台设备进入。
lan-qr = 手机链接的二维码
lan-another = 换一个链接
lan-open-code = 或打开 { $address } 并输入 { $code }。
lan-open-off = 或打开 { $address }。输错次数太多，验证码已失效。{ $another }
lan-new-code = 换一个验证码
lan-warned = 第一次时，手机会警告不认识这台电脑。要让手机认识它，请在手机上打开 { $trust }，获取证书。证书的 SHA-256 指纹必须是：
lan-devices = 已允许的设备
lan-nobody = 还没有设备。
lan-forget = 移除
lan-forget-one = 移除 { $name }
lan-forget-all = 全部移除
lan-since = { $day } 起允许，最近使用 { $seen }
lan-elsewhere = 其他设备要在 Moodify 自己的电脑上允许，方法见那里的帮助。
lan-trust = 你的设备对此页面发出警告？请在此处信任它的证书：{ $address }

## Letting a device in

pair-page-title = Moodify：允许此设备
pair-ask = 这是一台*新设备*。Moodify 的电脑上显示的验证码是什么？
pair-moment = 请*稍候*…
pair-code = 六位数字
pair-go = 让我进入
pair-where = 它显示在启动 Moodify 的终端里，也显示在那台电脑的页面帮助里。
pair-gone = Moodify 没有响应。
pair-gone-hint = 这台设备还在家庭网络里吗？Moodify 在运行吗？
pair-odd = 验证码是六位数字。

## When Moodify isn't running, and this device

offline-title = Moodify *没有运行*。启动它，此页面就会*自动恢复*。
offline-how-here = 在这台电脑上打开终端，输入：
offline-how-there = 这台设备在家庭网络里吗？那么请在 { $host } 这台电脑上打开终端，输入：
offline-again = 立即重试
device-title = 在这台设备上
device-install = 安装 Moodify
device-install-why = 作为应用，它有自己的窗口和图标。
device-install-share = 要作为应用使用：在浏览器的“分享”菜单中，选择“添加到主屏幕”。
device-notify = 歌曲开始时通知我
device-notify-note = 当此页面不可见时：显示歌名和歌手几秒钟。绝不显示心情。
device-notify-refused = 浏览器屏蔽了此页面的通知。如需允许，请点击网址左侧的图标。
device-notify-cannot = 此浏览器或此网址不支持通知。

## Refused: the kind of it, above the server's own words where those have no message here

problem-other = 没有成功。
problem-picture = 这张照片无法使用。
problem-network = 无法读取表情。
problem-catalogue = 无法使用歌曲目录。
problem-journal = 无法使用日记。
problem-source = 某个歌曲来源出错了。
problem-list = 无法使用歌曲列表。
problem-sound = 这首歌无法播放。
problem-song = 没有这首歌。
problem-taste-missing = 没有学过这一条。
problem-taste = 无法使用学到的口味。
problem-spotify = 无法用 Spotify 完成。
problem-spotify-sign-in = 请登录 Spotify。
problem-spotify-not-allowed = 这个 Client ID 不允许你进入。
problem-spotify-owner-premium = 这个 Client ID 无法使用。
problem-spotify-premium = 需要 Spotify Premium。
problem-spotify-not-yours = 无法读取这个歌单。
problem-spotify-no-device = 没有可用的 Spotify 设备。
problem-spotify-missing = Spotify 上没有这个。
problem-spotify-busy = Spotify 请你稍等。
problem-spotify-quota = Spotify 的配额已用完。
problem-spotify-away = Spotify 没有响应。
problem-spotify-refused = Spotify 拒绝了。
problem-refused = 无法这样做。
problem-invalid = 内容无效。
problem-fault = Moodify 出错了。
problem-not-found = 那里什么都没有。
problem-too-many = 一次太多了。
problem-too-large = 太大了。
problem-session = 本次会话已结束。
problem-sessions = 打开的页面太多。
problem-elsewhere-than-here = 只能在 Moodify 自己的电脑上进行。
gone-hint = 这台电脑上的程序可能已停止。
no-device-hint = 请在手机、电脑或音箱上打开 Spotify 后重试，或使用本页内 Spotify 自己的播放器。
sdk-silent = Spotify 的播放器没能在本页启动。
sdk-silent-hint = 可能被拦截插件阻止，或此浏览器不能播放受保护的音乐。Spotify 自己的播放器也许可以。
sdk-premium = Spotify 只允许 Premium 账号在网页中播放。
sdk-premium-hint = Spotify 自己的播放器不需要 Premium。
sdk-sign-in = Spotify 没有接受本页的登录。
sdk-sign-in-hint = 请在 Spotify 设置中退出，再重新登录。
sdk-song = Spotify 无法在本页播放这首歌。
sdk-song-hint = 请试试下一首，或换一台设备。

## Why a song was chosen

offer-mood =
    { $mood ->
        [happy] 你的表情现在看起来很开心。音乐要跟着变吗？
        [sad] 你的表情现在看起来有些难过。音乐要跟着变吗？
        [angry] 你的表情现在看起来有些生气。音乐要跟着变吗？
       *[neutral] 你的表情现在看起来很平静。音乐要跟着变吗？
    }
said-own-choice = 这首歌是你自己选的。
said-chose-point = 你自己选了图上的一点。
said-chose-mood =
    { $mood ->
        [happy] 你自己选了“开心”。
        [sad] 你自己选了“难过”。
        [angry] 你自己选了“生气”。
       *[neutral] 你自己选了“平静”。
    }
said-face-hard =
    { $by ->
        [picture] 照片里的表情很难看懂。
       *[camera] 你的表情很难看懂。
    }
said-face-looked =
    { $mood ->
        [happy] { $by ->
            [picture] 照片里的表情看起来 { $n }% 开心。
           *[camera] 你的表情看起来 { $n }% 开心。
        }
        [sad] { $by ->
            [picture] 照片里的表情看起来 { $n }% 难过。
           *[camera] 你的表情看起来 { $n }% 难过。
        }
        [angry] { $by ->
            [picture] 照片里的表情看起来 { $n }% 生气。
           *[camera] 你的表情看起来 { $n }% 生气。
        }
       *[neutral] { $by ->
            [picture] 照片里的表情看起来 { $n }% 平静。
           *[camera] 你的表情看起来 { $n }% 平静。
        }
    }
said-aim =
    { $wish ->
        [match] 为了贴合它，音乐的目标是明朗度 { SIGNED($valence) }、热烈度 { SIGNED($arousal) }：{ said-place }。
        [lift] 为了让你从那里振作起来，音乐的目标是明朗度 { SIGNED($valence) }、热烈度 { SIGNED($arousal) }：{ said-place }。
        [calm] 为了从那里舒缓下来，音乐的目标是明朗度 { SIGNED($valence) }、热烈度 { SIGNED($arousal) }：{ said-place }。
        [hold] 音乐要留在原处，即明朗度 { SIGNED($valence) }、热烈度 { SIGNED($arousal) }：{ said-place }。
        [goal] 在去往你所选之处的路上，音乐的目标是明朗度 { SIGNED($valence) }、热烈度 { SIGNED($arousal) }：{ said-place }。
       *[asked] 你想要的音乐是明朗度 { SIGNED($valence) }、热烈度 { SIGNED($arousal) }：{ said-place }。
    }
said-place =
    { $aim ->
        [even] 居中
       *[other] { aim-words }
    }
said-fit =
    { $far ->
        [yes] 这首歌在 { SIGNED($valence) }，{ SIGNED($arousal) }：相距 { NUMBER($distance, minimumFractionDigits: 2, maximumFractionDigits: 2) }，不算近。
       *[no] 这首歌在 { SIGNED($valence) }，{ SIGNED($arousal) }：相距 { NUMBER($distance, minimumFractionDigits: 2, maximumFractionDigits: 2) }。
    }
said-parts =
    { $taste ->
        [yes] 这首歌{ said-parts-fit }，{ said-parts-fresh }，应该合你的口味。
        [no] 这首歌{ said-parts-fit }，{ said-parts-fresh }，可能不合你的口味。
       *[none] 这首歌{ said-parts-fit }，{ said-parts-fresh }。
    }
said-parts-fit =
    { $fit ->
        [well] 非常合适
        [little] 还算合适
       *[plain] 挺合适
    }
said-parts-fresh =
    { $fresh ->
        [yes] 有一阵子没听了
       *[no] 不久前刚听过
    }
said-liked = 你以前喜欢过这首歌。
said-held-back =
    { $by ->
        [heard] 有一首更接近的歌在休息：你不久前刚听过。
        [artist] 有一首更接近的歌在等待，好让同一位歌手的歌隔开。
        [genre] 有一首更接近的歌在等待，好让各种流派交替出现。
        [language] 有一首更接近的歌在等待，好让各种语言交替出现。
       *[decade] 有一首更接近的歌在等待，好让新歌老歌交替出现。
    }
said-went-before =
    { $well ->
        [yes] 这首歌以前反响不错。
       *[no] 这首歌以前反响不太好。
    }
said-taught-artist =
    { $more ->
        [yes] 你教过 Moodify：多放{ $name }的歌。
       *[no] 你教过 Moodify：少放{ $name }的歌。
    }
said-taught-genre =
    { $more ->
        [yes] 你教过 Moodify：多放{ $name }。
       *[no] 你教过 Moodify：少放{ $name }。
    }
said-taught-source =
    { $more ->
        [yes] 你教过 Moodify：多放来自{ $name }的歌。
       *[no] 你教过 Moodify：少放来自{ $name }的歌。
    }
said-taught-language =
    { $more ->
        [yes] 你教过 Moodify：多放{ $name }歌曲。
       *[no] 你教过 Moodify：少放{ $name }歌曲。
    }
said-taught-wordless =
    { $more ->
        [yes] 你教过 Moodify：多放纯音乐。
       *[no] 你教过 Moodify：少放纯音乐。
    }
said-taught-decade =
    { $more ->
        [yes] 你教过 Moodify：多放 { $name } 年代的歌。
       *[no] 你教过 Moodify：少放 { $name } 年代的歌。
    }
said-mood-by =
    { $by ->
        [audio] { $mood ->
            [happy] 它的声音听起来开心：这是 Moodify 的猜测。
            [sad] 它的声音听起来难过：这是 Moodify 的猜测。
            [angry] 它的声音听起来生气：这是 Moodify 的猜测。
           *[neutral] 它的声音听起来平静：这是 Moodify 的猜测。
        }
        [tag] { $mood ->
            [happy] 它的标签说它是“开心”的歌。
            [sad] 它的标签说它是“难过”的歌。
            [angry] 它的标签说它是“生气”的歌。
           *[neutral] 它的标签说它是“平静”的歌。
        }
       *[person] { $mood ->
            [happy] 你说过它是“开心”的歌。
            [sad] 你说过它是“难过”的歌。
            [angry] 你说过它是“生气”的歌。
           *[neutral] 你说过它是“平静”的歌。
        }
    }
said-called =
    { $mood ->
        [happy] 你把这首歌标为“开心”。
        [sad] 你把这首歌标为“难过”。
        [angry] 你把这首歌标为“生气”。
       *[neutral] 你把这首歌标为“平静”。
    }
said-playlist =
    { $mood ->
        [happy] 它在你的歌单“{ $name }”里，你把这个歌单标为“开心”。
        [sad] 它在你的歌单“{ $name }”里，你把这个歌单标为“难过”。
        [angry] 它在你的歌单“{ $name }”里，你把这个歌单标为“生气”。
       *[neutral] 它在你的歌单“{ $name }”里，你把这个歌单标为“平静”。
    }
said-playlists =
    它在你标为{ $mood ->
        [happy] “开心”
        [sad] “难过”
        [angry] “生气”
       *[neutral] “平静”
    }的歌单“{ $name }”和标为{ $mood2 ->
        [happy] “开心”
        [sad] “难过”
        [angry] “生气”
       *[neutral] “平静”
    }的歌单“{ $name2 }”里{ $more ->
        [0] 。
       *[other] ，还在另外 { $more } 个歌单里。
    }
said-path-begins = 它开启了一条{ said-path-between }的路线，共 { $n } 首歌。
said-path-goes-on = { said-path-between }的路线，第 { $step } 步，共 { $n } 步。
said-path-ends = 第 { $step } 步，共 { $n } 步：{ said-path-between }的路线到此结束。
said-path-between =
    从{ $from ->
        [dark] 阴郁
        [bright] 明朗
        [quiet] 安静
        [lively] 热烈
        [dark-quiet] 阴郁而安静
        [dark-lively] 阴郁而热烈
        [bright-quiet] 明朗而安静
        [bright-lively] 明朗而热烈
       *[even] 平和
    }到{ $to ->
        [dark] 阴郁
        [bright] 明朗
        [quiet] 安静
        [lively] 热烈
        [dark-quiet] 阴郁而安静
        [dark-lively] 阴郁而热烈
        [bright-quiet] 明朗而安静
        [bright-lively] 明朗而热烈
       *[even] 平和
    }
said-path-begins-within = 它在{ said-path-within }的范围内开启了一条路线，共 { $n } 首歌。
said-path-goes-on-within = 在{ said-path-within }范围内的路线，第 { $step } 步，共 { $n } 步。
said-path-ends-within = 第 { $step } 步，共 { $n } 步：在{ said-path-within }范围内的路线到此结束。
said-path-within =
    { $to ->
        [dark] 阴郁
        [bright] 明朗
        [quiet] 安静
        [lively] 热烈
        [dark-quiet] 阴郁而安静
        [dark-lively] 阴郁而热烈
        [bright-quiet] 明朗而安静
        [bright-lively] 明朗而热烈
       *[even] 平和
    }

## When no song is left

said-songs-none = 还没有歌曲。请用 `moodify doctor` 查看各来源的情况。
said-songs-ruled-out = 能推荐的歌曲都被排除了。请少排除一些。
said-songs-none-here = 没有 Moodify 自己能播放的歌曲。请允许其他歌曲。
said-songs-none-elsewhere = 没有在别处打开的歌曲。请允许其他歌曲。
said-songs-only-spotify = 这里还只有你的 Spotify 歌曲。请让 Spotify 播放。
filters-left-out = 没有符合{ $filters }的歌曲。
filter-languages = 语言（{ $list }）
filter-genres = 流派（{ $list }）
filter-decades = 年代（{ $list }）
filter-clean = 不含“露骨内容”标注
filters-take-away = 请去掉所有筛选。
filters-loosen = { $what }：这样就有 { $n } 首歌曲。
loosen-languages = 加入其他语言
loosen-genres = 加入其他流派
loosen-decades = 加入其他年代
loosen-clean = 加入标有“露骨内容”的歌曲
loosen-playable = 加入在别处打开的歌曲
loosen-exclude = 允许歌曲重复出现

## Genres

genre-pop = 流行
genre-rock = 摇滚
genre-folk = 民谣
genre-jazz = 爵士
genre-hip-hop = 嘻哈
genre-hip-hop-rap = 嘻哈说唱
genre-classical = 古典
genre-electronic = 电子
genre-electronica = 电子乐
genre-soul = 灵魂乐
genre-r-b = 节奏布鲁斯
genre-r-b-soul = 节奏布鲁斯与灵魂乐
genre-chanson = 法国香颂
genre-metal = 金属
genre-indie = 独立音乐
genre-world = 世界音乐
genre-punk = 朋克
genre-country = 乡村
genre-latin = 拉丁
genre-reggae = 雷鬼
genre-k-pop = 韩国流行
genre-j-pop = 日本流行
genre-disco = 迪斯科
genre-funk = 放克
genre-dance = 舞曲
genre-blues = 布鲁斯
genre-soundtrack = 原声音乐
genre-ambient = 氛围音乐
genre-bossa-nova = 波萨诺瓦
genre-samba = 桑巴
genre-salsa = 萨尔萨
genre-tango = 探戈
genre-swing = 摇摆乐
genre-flamenco = 弗拉门戈
genre-fado = 法多
genre-ska = 斯卡
genre-bollywood = 宝莱坞
genre-afrobeats = 非洲节拍
genre-new-wave = 新浪潮
genre-new-age = 新世纪音乐
genre-piano-ballad = 钢琴抒情曲
genre-folk-ballad = 民谣抒情曲
genre-jazz-ballad = 爵士抒情曲
genre-jazz-waltz = 爵士圆舞曲
genre-acoustic-folk = 原声民谣
genre-indie-folk = 独立民谣
genre-chamber-music = 室内乐
genre-orchestral = 管弦乐
genre-baroque = 巴洛克
genre-chorale = 众赞歌
genre-minimalism = 简约音乐
genre-chiptune = 芯片音乐
genre-drum-and-bass = 鼓打贝斯
genre-industrial = 工业音乐
genre-highlife = 西非 Highlife
genre-lo-fi-hip-hop = 低保真嘻哈
genre-alternative = 另类
genre-experimental = 实验音乐
genre-acoustic = 原声
genre-techno = 科技舞曲
genre-house = 浩室
genre-trap = 陷阱说唱

## Sources of songs, and how they are

said-source-house = Moodify 创作的 { $n } 首曲子，其中 { $ready } 首已生成。
said-source-local =
    { $bad ->
        [0] { $n } 首歌曲；{ $placed } 首可选用。
       *[other] { $n } 首歌曲；{ $placed } 首可选用，{ $bad } 个文件无法使用。
    }
said-source-server = { $address } 的 { $n } 首歌曲；{ $placed } 首注明了心情，可选用。
said-source-server-reading = 正在读取 { $address }：目前 { $n } 首歌曲。
said-source-audius-reading = 目前已读取 { $of } 种心情中 { $read } 种的歌曲。

## What the server says word for word. In English these stand in the program too: they are found by their English words

says-house = Moodify 原创曲
says-starter = 自带知名歌曲
says-your-server = 你的服务器
says-your-music = 你的文件夹
says-starter-detail = 知名歌曲；可在 Spotify、YouTube、Deezer 或 Apple Music 中打开。
says-audius-detail = 歌手免费提供给所有人的完整歌曲；每天查询一次。
says-no-folder = 还没有文件夹。请用 `moodify songs scan` 添加。
says-no-face = 照片里没有找到脸。
says-no-face-hint = 请选一张有正脸的照片。
says-face-gone = 那张脸已经不在了。
says-face-gone-hint = 请选一张还在画面里的脸。
says-not-in-library = 那首歌不在曲库里。
says-another-song = 请选另一首。
says-not-in-queue = 那首歌已不在播放队列里。
says-look-again = 请看看接下来的歌曲，然后重试。
says-step-gone = 路线的那一步已经走过了。
says-step-gone-hint = 请移动还没走到的一步。
says-straighten = 请先拉直路线。
says-by-links = 请用它的某个链接打开。
says-taken-back = 那一条已经撤回了。
says-taken-back-hint = 请再看看还剩什么。
says-no-journal-song = 那首歌不在日记里。
says-no-journal-song-hint = 日记开启时听过，才会在里面。
says-no-journal = 没有可导出的日记。
says-no-journal-hint = 请先开启日记。
says-not-the-pin = PIN 不对。
says-try-again = 请重试。
says-pin-needed = 需要 PIN。
says-type-it = 请输入。
says-pin-digits = PIN 是 4 到 12 位数字。
says-pin-digits-hint = 请只输入数字。
says-needs-name = 成员需要一个名字。
says-needs-name-hint = 请输入看得见的名字。
says-name-too-long = 名字太长：最多 40 个字符。
says-name-too-long-hint = 请缩短。
says-another-name = 请换一个名字。
says-listener-gone = 那位成员已经不在这里了。
says-who-listens = 请说明谁在听。
says-no-sound = 这里没有那首歌的声音。
says-no-sound-hint = 请用它的链接打开。
says-not-whole-path = 那不是文件夹的完整路径。
says-not-whole-path-hint = 请从最上层写起，例如 /media/music、C:\Music 或 ~/Music。
says-whole-path = 请填写完整路径。
says-no-such-folder = 没有这个文件夹（或已不存在）。
says-look = 请再看看。
says-not-enough-to-sign-in = 信息不够，无法登录。
says-not-enough-to-sign-in-hint = 请填写名称和密码，或 API 密钥。
says-no-server-songs = 本次会话里没有你服务器上的歌曲。
says-no-server-songs-hint = 请先播放几首。
says-only-here = 只能在运行 Moodify 的电脑上更改。
says-no-spotify-songs = 本次会话里没有 Spotify 歌曲。
says-no-spotify-songs-hint = 请先在 Spotify 上播放一些音乐。
says-spotify-left-out = 这里不能使用 Spotify。
says-own-music = 请播放 Moodify 自己的音乐。
says-no-client-id = 那不是 Client ID：它由 32 个数字和 a 到 f 的字母组成。
says-not-begun-here = 那次登录不是在这里开始的，或超过了十分钟。
says-begin-again = 请重新开始。
says-other-tab = 本次会话的另一个标签页正在使用摄像头。
says-other-tab-hint = 请在那里继续，或把它关闭。
says-session-gone = 没有这个会话：它已结束，或服务器重新启动过。
says-session-gone-hint = 请开始新的会话。
says-close-tab = 请关闭一个 Moodify 标签页。
says-too-large-hint = 请发送小一些的内容。
says-wait = 请稍等。
says-other-browser = 请在其他播放器中打开，或换一个浏览器。
says-damaged-hint = 请播放另一首歌。
says-fault-hint = 请重试；如果问题依旧，请报告是怎样出现的。
says-make-room = 请腾出磁盘空间，并确认文件夹可以写入。
says-not-paired = 这台设备还没有获得允许。
says-link-used = 此链接已被使用，或已超过一刻钟。
says-link-used-hint = 请输入 Moodify 的电脑上显示的验证码，或在那里扫描新的二维码。
says-wrong-code = 验证码不对。
says-wrong-code-hint = 它显示在终端里，也显示在 Moodify 自己电脑上的页面帮助里。
says-code-off = 输错次数太多，验证码已失效。
says-code-off-hint = 请打开 Moodify 自己电脑上的页面帮助，获取新的验证码。
says-why-full = 磁盘已满
says-why-fails = 磁盘出错，或无法再写入
says-why-closed = 那里无法写入
says-why-busy = 另一个程序正在使用它
says-os-denied = 没有权限
says-os-missing = 找不到
says-os-trouble = 读写错误
says-os-full = 空间不足
says-os-read-only = 只读
says-bad-empty = 文件是空的。
says-bad-cut = 文件不完整。
says-bad-cut-list = 文件不完整：缺少内容列表。
says-bad-cut-sound = 文件不完整：里面没有声音。
says-bad-locked = 被购买它的商店锁定（DRM）。
says-bad-silent = 里面没有声音。
says-bad-unknown = 里面没有 Moodify 认识的声音。
says-bad-video = 这是视频。
says-bad-foreign = 名字以 { $suffix } 结尾，其实是{ $what }。
says-bad-picture = { $kind } 图片
says-bad-archive = { $kind } 压缩包
says-bad-document = PDF 文档
says-bad-kind = Moodify 无法读取的 { $kind }
says-bad-playlist = 播放列表
says-bad-page = 网页
says-bad-database = 数据库
says-bad-zeros = 一片零
says-bad-named = 名字以 { $suffix } 结尾，但不是 { $wanted } 文件。
says-bad-samples = 文件已损坏：它声称没有采样。
says-bad-process = 分析它时进程中断了，也许是内存不足：文件已损坏，或有意如此。
says-bad-long = 分析超过 { $n } 分钟，已放弃。
says-bad-memory = { $name } 需要的内存超过现有的。
says-bad-number = 分析没有得出数值。
says-bad-analysis = 无法分析（{ $why }）。
says-bad-read = 无法读取（{ $why }）。
says-bad-understood = 无法理解（{ $why }）。
says-bad-link = 它是指向这个文件夹以外文件的链接。
says-bad-folder = 无法读取这个文件夹（{ $why }）。
says-sound-silence = { $name } 里只有静音。
says-sound-needs-ffmpeg = { $name } 无法解码：文件已损坏，或需要 ffmpeg。
says-sound-none = { $name } 里没有声音。
says-sound-damaged = { $name } 无法解码：文件已损坏，或名不副实。
says-sound-no-music = { $name } 无法解码：文件已损坏，或不是音乐。
says-sound-empty = { $name } 是空的。
says-sound-read = 无法读取 { $name }（{ $why }）。
says-sound-length = { $name } 没有说明时长。
says-sound-format = { $name } 的格式需要 ffmpeg。
says-sound-slow = ffmpeg 处理 { $name } 太久，已放弃。
says-sound-install = 请安装 ffmpeg，或运行 pip install 'moodify[formats]'。
says-play-kind = “{ $name }”是 { $kind } 格式，这个浏览器无法播放。
says-play-room = 没有空间来播放“{ $name }”（{ $why }）。
says-play-damaged = 无法读取“{ $name }”：文件已损坏，或名不副实。
says-play-slow = “{ $name }”转换成可播放格式用时太久。
says-play-read = 无法读取“{ $name }”（{ $why }）。
says-play-install = 请在运行 Moodify 的电脑上安装 ffmpeg，或运行 pip install 'moodify[formats]'。
says-queue-not-played = “{ $title }”无法在这里播放。
says-folder-inside = { $path } 在 { $folder } 里，它已是你的文件夹之一。
says-folder-missing = 没有文件夹 { $path }。
says-folder-missing-hint = 请检查写法。
says-folder-file = { $path } 是一个文件。
says-folder-file-hint = 请指定它所在的文件夹。
says-folder-disk = { $path } 是整个磁盘。
says-folder-disk-hint = 请指定存放音乐的文件夹。
says-folder-own = { $path } 是 Moodify 存放自己文件的地方。
says-folder-right = 请给自己读取它的权限。
says-folder-count = { $n } 首歌曲；{ $placed } 首可供选择。
says-folder-count-bad = { $n } 首歌曲；{ $placed } 首可供选择，{ $bad } 个文件无法使用。
says-folder-away = 目前找不到或是空的：{ $list }；歌曲会保留。
says-folder-lost = 文件夹的记录已损坏，已移到 { $file }；请重新指定你的文件夹。
says-folder-unkept = 无法保存文件夹的记录：{ $why }。
says-folder-unkept-hint = 请腾出空间，确认 { $path } 可以写入，并关闭其他 Moodify 窗口。
says-music-goes-on = 音乐会继续，但无法保存任何记录。
says-journal-misses = 音乐会继续，但日记里没有记下。
says-journal-anew = 日记已损坏，已重新开始并处于关闭状态；损坏的文件是 { $file }。
says-journal-unkept = 日记无法保存在 { $path }：{ $why }。
says-journal-unkept-hint = 请腾出空间，确认文件夹可以写入，并关闭其他 Moodify 窗口。
says-journal-held = 日记已清空，但另一个程序仍占着旧的页面。
says-journal-held-hint = 请关闭其他 Moodify 窗口，再清除一次。
says-taste-anew = 学到的口味已损坏，将重新开始；损坏的文件是 { $file }。
says-taste-unkept = 学到的内容无法在 { $path } 保存或读取：{ $why }。
says-likes-anew = 喜欢和播放记录已损坏，将重新开始；损坏的文件是 { $file }。
says-likes-unkept = 喜欢和播放记录无法在 { $path } 保存或读取：{ $why }。
says-filters-unkept = 筛选无法在 { $path } 保存：{ $why }。
says-face-anew = Moodify 对你的脸学到的内容无法读取，将重新开始；损坏的文件现在是 { $file }。
says-face-unread = Moodify 对你的脸学到的内容无法读取（{ $why }）；猜测不会被修正。请查看 { $path }。
says-face-unkept = 对你的脸学到的内容无法保存在 { $path }（{ $why }）。
says-data-folder = 请把 MOODIFY_DATA_DIR 设为你自己的文件夹。
says-songs-unkept = 歌曲无法保存在 { $path }，那里无法写入：喜欢和历史只保留到 Moodify 结束。
says-songs-anew = 歌曲数据库已损坏，已移到 { $file } 并新建了一个；喜欢和历史重新开始。
says-songs-busy = 另一个程序正在使用歌曲数据库。
says-songs-busy-hint = 请关闭其他 Moodify 窗口后重试。
says-songs-full = 磁盘已满：无法保存歌曲。
says-songs-full-hint = 请腾出磁盘空间。
says-household-many = 已经有 { $n } 位成员。
says-household-many-hint = 请先移除一位。
says-household-last = 最后一位成员不能移除。
says-household-last-hint = 请先添加另一位，或清除学到的内容和日记。
says-household-taken = 已经有“{ $name }”了。
says-household-unkept = 成员信息无法保存在 { $path }（{ $why }）。
says-household-unkept-hint = 请腾出空间，并确认文件夹可以写入。
says-household-left = { $name } 已移除，但无法清除 { $list }。
says-household-left-hint = 请手动删除剩下的。
says-household-unread = 无法读取 { $path } 中的成员列表（{ $why }）。
says-household-damaged = 成员列表已损坏（见 { $path }）。
says-household-guests = 修复之前，每个人都以访客身份收听；保存的内容还在。
says-household-begin = `moodify listeners add NAME` 会新建一个列表。
says-pin-wait-seconds = PIN 输错次数过多。请等待 { $n } 秒。
says-pin-wait-minutes = PIN 输错次数过多。请等待 { $n } 分钟。
says-pin-forgotten = 忘记了？在 Moodify 的电脑上用 `moodify listeners pin NAME --reset` 可以去掉它。
says-trial-sign-in = 登录
says-trial-songs = 歌曲
says-trial-sound = 声音
says-trial-page = 第一页有 { $n } 首
says-trial-bytes = { $n } 字节 { $kind }
says-trial-nothing = 没有可以用来试的内容。
says-server-plain = Subsonic 服务器（API { $version }）
says-server-missing = 没有名为 { $host } 的服务器。
says-server-missing-hint = 请检查名称。
says-server-no-address = 这不是服务器地址。
says-server-address-plain = 请写成 https://name，不带密码。
says-server-not-address = { $text } 不是地址。
says-server-address-give = 请写成 https://name。
says-server-http = 使用 http 时，途中的任何人都可能读取并使用你的登录信息。
says-server-https = 请使用 https 地址；清楚后果时才用 --insecure。
says-server-none-there = 这个地址上没有 Subsonic 服务器。
says-server-none-there-hint = 请填写它网页的地址，不带后面的部分。
says-server-wrong = 你的服务器不认识这个名字和密码。
says-server-wrong-hint = 请重新输入。
says-server-token = 你的服务器不能把这个账号的密码用作令牌。
says-server-token-hint = 请使用 API 密钥。
says-server-key = 你的服务器不认识这个 API 密钥。
says-server-key-hint = 请在那里新建一个并输入。
says-server-way = 你的服务器不接受这种登录方式。
says-server-way-hint = 请试试 API 密钥或密码。
says-server-may-not = 你在服务器上的账号不能这样做。
says-server-may-not-hint = 请询问服务器的管理者。
says-server-now = 你的服务器现在无法这样做。
says-server-ill = 你的服务器出了故障（{ $n }）。
says-server-unread = 你的服务器的回答无法读取。
says-server-no-songs = 你的服务器目前没有给出歌曲；之前读取的会保留。
says-server-no-songs-hint = 它可能正在扫描文件夹，或者缺了一块磁盘。
says-line-reach = 无法连接{ $name }。
says-line-time = { $name }没有及时回答。
says-line-broke = 与{ $name }的连接中断了。
says-line-moved = { $name }已换到另一个地址。
says-line-moved-hint = 请输入那个地址。
says-line-certificate = { $name }的证书不可信。
says-line-certificate-hint = 请把它的颁发机构加入本系统，或更正地址。
says-line-unread = { $name }的回答无法读取。
says-line-check = 请检查网络和服务器；目前读取的内容会保留。
says-line-no-sound = { $name }没有给出这首歌的声音。
says-audius-reach = 无法连接 Audius。
says-audius-ill = Audius 出了故障（{ $n }）。
says-audius-busy = Audius 将繁忙 { $n } 秒。
says-audius-later = 请稍后再试。
says-audius-gone = Audius（不再）提供这首歌。
says-picture-unread = { $name } 不是可以读取的图片。
says-picture-cut = { $name } 不完整或已损坏。
says-picture-large = { $name } 有 { $n } 百万像素；最多读取 { $most } 百万像素。
says-picture-large-hint = 请使用较小的副本。
says-picture-name = 图片
says-list-none = “{ $name }”里没有歌曲。
says-list-none-hint = 请选择另一个文件。
says-list-kind = “{ $name }”不是已知的列表类型。
says-list-kind-hint = 请选择 M3U、XSPF、JSON 或 CSV 文件。
says-too-large = 超过了一次可接收的 { $size }。
says-bends = 一条路线最多有 { $n } 个弯。
says-sessions = 全部 { $n } 个会话的页面都开着。
says-no-wifi = 这台电脑没有家庭网络地址。
says-no-wifi-hint = 请连接你手机所在的 Wi-Fi。
says-spotify-signed-out = 你没有登录 Spotify。
says-spotify-connect-first = 请先连接 Spotify。
says-spotify-needs-premium = 需要 Spotify Premium。
says-spotify-anew = 要允许它，请退出后重新登录。
says-spotify-no-device = 没有活动的 Spotify 设备。
says-list-titles = “{ $name }”里没有歌名那一列。
says-list-titles-hint = 需要 title 和 artist 两列，或 Moodify 自己的列。
says-list-no-json = “{ $name }”不是 JSON（{ $why }）。
says-list-no-xspf = “{ $name }”不是 XSPF 播放列表（{ $why }）。
says-list-no-m3u = “{ $name }”不是播放列表。
says-list-correct = 请更正后重试。
says-spotify-id-hint = 请从 { $address } 上你的应用里复制。
