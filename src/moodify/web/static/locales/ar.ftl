# ما تقوله صفحة Moodify بالعربية. التعليقات في en.ftl.

## Moods, wishes and places

mood-happy = سعيد
mood-neutral = محايد
mood-sad = حزين
mood-angry = غاضب
wish-match = مطابقة
wish-lift = رفع
wish-calm = تهدئة
wish-hold = ثبات
wish-goal = اختيار
aim-words =
    { $aim ->
        [dark] داكنة
        [bright] مشرقة
        [quiet] هادئة
        [lively] حيوية
        [dark-quiet] داكنة وهادئة
        [dark-lively] داكنة وحيوية
        [bright-quiet] مشرقة وهادئة
        [bright-lively] مشرقة وحيوية
       *[even] متوازنة
    }
pad-place = { NUMBER($valence, minimumFractionDigits: 1, maximumFractionDigits: 1) }، { NUMBER($arousal, minimumFractionDigits: 1, maximumFractionDigits: 1) }: { aim-words }
pad-at = { NUMBER($value, minimumFractionDigits: 1, maximumFractionDigits: 1) }، { aim-words }
percent = { $n }٪
quoted = «{ $text }»

## The sentence: what the page says first, in large type

sentence-ask =
    { $stays ->
        [yes] كيف *تشعر* الآن؟ { sentence-stays }
       *[no] كيف *تشعر*؟ قلها بكلمة، أو اختر نقطة.
    }
sentence-waiting =
    { $stays ->
        [yes] نبحث عن *وجهك*… { sentence-stays }
       *[no] نبحث عن *وجهك*…
    }
sentence-no-face =
    { $stays ->
        [yes] لا أرى *وجهًا*. { sentence-stays }
       *[no] لا أرى *وجهًا*. تعال إلى الصورة.
    }
sentence-unsure =
    { $stays ->
        [yes] *لا أستطيع أن أعرف* كيف تشعر. { sentence-stays }
       *[no] *لا أستطيع أن أعرف* كيف تشعر. أمهلني لحظة، أو قلها بنفسك.
    }
sentence-stays =
    { $ends ->
        [yes] تبقى الموسيقى كما هي: *{ $title }*
       *[no] تبقى الموسيقى كما هي: *{ $title }*.
    }
sentence-you =
    { $mood ->
        [happy] { $by ->
                [hand] تشعر بأنك *سعيد*
                [picture] في صورتك تبدو *سعيدًا*
                *[camera] تبدو *سعيدًا*
            }
        [sad] { $by ->
                [hand] تشعر بأنك *حزين*
                [picture] في صورتك تبدو *حزينًا*
                *[camera] تبدو *حزينًا*
            }
        [angry] { $by ->
                [hand] تشعر بأنك *غاضب*
                [picture] في صورتك تبدو *غاضبًا*
                *[camera] تبدو *غاضبًا*
            }
        [neutral] { $by ->
                [hand] تشعر بأنك *محايد*
                [picture] في صورتك تبدو *محايدًا*
                *[camera] تبدو *محايدًا*
            }
        *[point] اخترت *نقطة*
    }
sentence-feels =
    { $stays ->
        [yes] { sentence-you }. { sentence-stays }
       *[no] { sentence-you }.
    }
sentence-music =
    { $wish ->
        [lift] { sentence-you }، فترفعك الموسيقى: *{ aim-words }*.
        [calm] { sentence-you }، فتهدّئك الموسيقى: *{ aim-words }*.
        [hold] { sentence-you }، وتبقى الموسيقى *{ aim-words }*.
        [goal] { sentence-you }، فتذهب الموسيقى حيث تريد: *{ aim-words }*.
       *[match] { sentence-you }، فالموسيقى *{ aim-words }*.
    }
sentence-song =
    { $wish ->
        [lift] { sentence-you }، فترفعك الموسيقى، *{ aim-words }*: *{ $title }*{ sentence-end }
        [calm] { sentence-you }، فتهدّئك الموسيقى، *{ aim-words }*: *{ $title }*{ sentence-end }
        [hold] { sentence-you }، وتبقى الموسيقى *{ aim-words }*: *{ $title }*{ sentence-end }
        [goal] { sentence-you }، فتذهب الموسيقى حيث تريد، *{ aim-words }*: *{ $title }*{ sentence-end }
       *[match] { sentence-you }، فالموسيقى *{ aim-words }*: *{ $title }*{ sentence-end }
    }
sentence-end =
    { $ends ->
        [yes] { "" }
       *[no] .
    }
sentence-later =
    { $wish ->
        [lift] { sentence-you }، فترفعك الموسيقى بعد *{ $title }*: *{ aim-words }*.
        [calm] { sentence-you }، فتهدّئك الموسيقى بعد *{ $title }*: *{ aim-words }*.
        [hold] { sentence-you }، وبعد *{ $title }* تبقى الموسيقى *{ aim-words }*.
        [goal] { sentence-you }، فتذهب الموسيقى بعد *{ $title }* حيث تريد: *{ aim-words }*.
       *[match] { sentence-you }، فالموسيقى بعد *{ $title }* *{ aim-words }*.
    }
aside-camera =
    { $since ->
        [now] { mood-name } منذ لحظة · { sureness }
        [minutes] { $n ->
                [zero] { mood-name } منذ لحظة · { sureness }
                [one] { mood-name } منذ دقيقة · { sureness }
                [two] { mood-name } منذ دقيقتين · { sureness }
                [few] { mood-name } منذ { $n } دقائق · { sureness }
                [many] { mood-name } منذ { $n } دقيقة · { sureness }
                *[other] { mood-name } منذ { $n } دقيقة · { sureness }
            }
        *[seconds] { $n ->
                [zero] { mood-name } منذ لحظة · { sureness }
                [one] { mood-name } منذ ثانية · { sureness }
                [two] { mood-name } منذ ثانيتين · { sureness }
                [few] { mood-name } منذ { $n } ثوانٍ · { sureness }
                [many] { mood-name } منذ { $n } ثانية · { sureness }
                *[other] { mood-name } منذ { $n } ثانية · { sureness }
            }
    }
mood-name =
    { $mood ->
        [happy] سعيد
        [sad] حزين
        [angry] غاضب
       *[neutral] محايد
    }
sureness =
    { $sure ->
        [quite] شبه متأكد · تخمين يخطئ كثيرًا.
        [fairly] متأكد إلى حد ما · تخمين يخطئ كثيرًا.
       *[not] غير متأكد كثيرًا · تخمين يخطئ كثيرًا.
    }
aside-picture =
    { $sure ->
        [quite] شبه متأكد · تخمين يخطئ كثيرًا.
        [fairly] متأكد إلى حد ما · تخمين يخطئ كثيرًا.
       *[not] غير متأكد كثيرًا · تخمين يخطئ كثيرًا.
    }
aside-hand = اخترتها أنت.
aside-hand-later = اخترتها أنت · اضغط «الأغنية التالية» لتسمعها الآن.

## What the camera complains of

hint-no-face = لا وجه في الصورة. تعال إليها وانظر إلى الكاميرا.
hint-too-dark = المكان مظلم ولا يظهر وجهك جيدًا: أشعل ضوءًا.
hint-too-bright = الضوء شديد ولا يظهر وجهك جيدًا: استدر بعيدًا عنه.
hint-too-blurred = الصورة مهتزة: اثبت، أو امسح العدسة.
hint-too-small = أنت بعيد: اقترب من الكاميرا.
hint-too-turned = وجهك ملتفت: انظر نحو الكاميرا.
trouble-denied = الكاميرا محجوبة عن هذه الصفحة.
trouble-denied-detail = للسماح بها، اضغط العلامة بجانب العنوان (كاميرا أو أشرطة)، واجعل الكاميرا «مسموحًا بها» وحاول ثانية. أو اختر مزاجك بنفسك.
trouble-missing = لا توجد كاميرا.
trouble-missing-detail = لم نجد كاميرا في هذا الحاسوب. صِل واحدة وحاول ثانية، أو ارفع صورة، أو اختر مزاجك بنفسك.
trouble-busy = الكاميرا مشغولة.
trouble-busy-detail = يبدو أن برنامجًا آخر يستعملها. أغلقه (ربما مكالمة فيديو) وحاول ثانية.
trouble-insecure = هذا العنوان غير آمن، فلا يعطي المتصفح كاميرا.
trouble-insecure-detail = افتح Moodify على http://127.0.0.1 في الحاسوب الذي يعمل عليه، أو عبر https: الأمر «moodify run --lan» يفعل ذلك في البيت. واختيار المزاج باليد يعمل هنا أيضًا.
trouble-unsupported = هذا المتصفح لا يعطي الصفحات كاميرا.
trouble-unsupported-detail = اختر مزاجك بنفسك، أو ارفع صورة، أو جرّب متصفحًا أحدث.
trouble-ended = توقفت الكاميرا.
trouble-ended-detail = فُصلت، أو أخذها برنامج آخر.
trouble-other = لم تعمل الكاميرا.
trouble-other-detail = حاول ثانية. وإن بقي الأمر كذلك فافصلها وصِلها من جديد، أو اختر مزاجك بنفسك.

## What is told before the camera starts

promise-what = ما الذي يُنظر إليه
promise-what-text = تعبير وجهك: غاضب أو سعيد أو حزين أو محايد، عدة مرات في الثانية.
promise-where = أين
promise-where-here = على هذا الحاسوب، ولا مكان غيره. لا تغادره أي صورة.
promise-where-there = على الحاسوب الذي تأتي منه هذه الصفحة ({ $host })، ولا مكان غيره.
promise-sure = ما مدى دقته
promise-sure-text = هو تخمين، ويخطئ كثيرًا. الوجه ليس شعورًا؛ ويمكنك دائمًا أن تقول مزاجك بنفسك.
promise-kept = ما الذي يُحفظ
promise-kept-text = لا تُحفظ أي صورة، ولا أي مزاج ما لم تشغّل اليوميات. تُحفظ الأغاني التي تعجبك وتسمعها، وأرقام قليلة عن وجهك إن علّمته إياه.
promise-not = ما ليس له
promise-not-text = ليس للعمل ولا للمدرسة ولا للحكم على الناس.

## The keyboard (the letters are the same in every language)

keys-space = مسافة
keys-enter = Enter
keys-escape = Esc
keys-delete = Delete
keys-alt = Alt
keys-switch = المفاتيح المفردة تعمل
keys-switch-on = اضغط واحدًا حيث لا يُكتب نص.
keys-switch-off = لا يعمل إلا Tab و Enter و Esc، والأسهم على ما تحركه.
keys-listening = الاستماع
keys-play = تشغيل أو إيقاف مؤقت
keys-seek = 5 ثوانٍ إلى الوراء أو الأمام
keys-volume = أعلى أو أخفض
keys-mute = كتم الصوت
keys-next = الأغنية التالية أو السابقة
keys-like = تعجبني الأغنية
keys-skip = ليست لي: تخطَّها
keys-sleep = مؤقت النوم
keys-mood = المزاج والموسيقى
keys-wish = مطابقة أو رفع أو تهدئة أو ثبات أو اختيار
keys-follow = اتباع وجهي أو عدمه
keys-camera = تشغيل الكاميرا أو إيقافها
keys-pad = على اللوحة أو على خطوة من الطريق: تحريكها
keys-step = على خطوة تتحرك: تركها حيث كانت
keys-queue = قائمة الانتظار
keys-to-queue = الذهاب إلى الأغاني التالية
keys-move = على أغنية: أبكر أو لاحقًا
keys-remove = على أغنية: إخراجها
keys-open = للفتح
keys-living = غرفة الجلوس
keys-music = موسيقاك
keys-taste = الذوق والمرشحات
keys-journal = يومياتك
keys-who = من يستمع
keys-language = اللغة
keys-theme = فاتح أو داكن
keys-help = هذه المساعدة
keys-close = إغلاق ما هو مفتوح
keys-room = في غرفة الجلوس
keys-room-move = من زر إلى الذي يليه
keys-room-press = ضغطه؛ ومفتاح المسافة يشغّل ويوقف
keys-room-leave = المغادرة

## The living room: the page in large letters, for a television or a tablet on the shelf

living-open = غرفة الجلوس
living-title = غرفة الجلوس
living-leave = مغادرة غرفة الجلوس
living-clock = الساعة
living-fill = ملء الشاشة
living-unfill = عدم ملء الشاشة
living-view = العرض
living-say = كيف تشعر؟
living-ask = كيف *تشعر*؟
living-camera = شغّل الكاميرا
living-camera-note = تنظر الكاميرا إلى وجهك حيث يعمل Moodify، ولا تُحفظ أي صورة. ما تقوله تخمين، ويخطئ كثيرًا.
living-shown = ظهرت الأزرار. اضغط ثانية.
living-next = ثم *{ $title }*، { $by }
living-guess = تخمين
living-own = اخترتها أنت
living-unsaid = كيف تشعر الآن؟
living-waiting = نبحث عن وجهك
living-no-face = لا وجه في الصورة
living-unsure = لا أستطيع أن أعرف كيف تشعر

## Said aloud to screen readers, and what is told when something happens

try-again = حاول ثانية
lost = لا يجيب Moodify.
lost-detail =
    { $s ->
        [0] ربما أُوقف البرنامج على هذا الحاسوب. نحاول ثانية… والأغنية مستمرة.
       *[other] ربما أُوقف البرنامج على هذا الحاسوب. نحاول ثانية بعد { $s } ث. والأغنية مستمرة.
    }
lost-try-now = حاول الآن
lost-back = عاد Moodify.
song-failed = تعذّر تشغيل تلك الأغنية.
song-failed-title = تعذّر تشغيل «{ $title }».
song-failed-detail = انتقل Moodify إلى التالية.
song-failed-all = تعذّرت عدة أغانٍ متتالية. انظر «moodify doctor» في الطرفية.
announce-mood =
    { $mood ->
        [happy] تبدو سعيدًا.
        [sad] تبدو حزينًا.
        [angry] تبدو غاضبًا.
       *[neutral] تبدو محايدًا.
    }
announce-song = الآن: { $title }، لـ { $by }.
announce-no-face = لا وجه في الصورة. تبقى الموسيقى كما هي.
announce-unsure = المزاج غير واضح. تبقى الموسيقى كما هي.
announce-camera-on = الكاميرا تعمل.
announce-camera-off = الكاميرا متوقفة.

## The page

app-home = Moodify، صفحة البداية
a11y-skip = انتقل إلى المحتوى
welcome-title = انظر إلى الكاميرا. يخمّن Moodify *مزاجك* ويشغّل *أغنية* تناسبه.
welcome-promises = قبل أن تبدأ
welcome-camera = شغّل الكاميرا
welcome-hand = أختار مزاجي بنفسي
welcome-picture = أرفع صورة بدلًا من ذلك
camera-on = الكاميرا تعمل: أوقفها
camera-starting = تبدأ الكاميرا…
camera-off = الكاميرا متوقفة: شغّلها
camera-hidden = الكاميرا متوقفة ما دامت هذه الصفحة مخفية
face-title = ما يُظهره وجهك
face-title-hand = كيف تشعر
face-bars = كم يظهر من كل مزاج
face-camera-on = شغّل الكاميرا
face-picture = ارفع صورة
face-pick = لست أنا؟ اختر هذا الوجه
face-pick-short = اختر
say-title = أو اختر مزاجًا بنفسك، بلا كاميرا:
say-title-hand = قلها بكلمة، أو اختر نقطة على اللوحة:
aim-title = إلى أين تتجه الموسيقى
aim-wish = ما الذي تفعله الموسيقى
aim-follow = اتبع وجهي
aim-follow-on = حين يتغير مزاجك تتغير الأغنية التالية. أما التي تُعزف فلا تتغير أبدًا.
aim-follow-off = حين يتغير مزاجك تُسأل أولًا.
pad-valence = كم تكون الموسيقى مشرقة. الأسهم تحرك في الاتجاهين
pad-arousal = كم تكون الموسيقى حيوية. الأسهم تحرك في الاتجاهين
pad-bright = مشرق
pad-dark = داكن
pad-lively = حيوي
pad-quiet = هادئ
pad-middle = متوازن
pad-you = أنت
pad-music = إلى أين تتجه الموسيقى
pad-songs = أغانٍ
pad-playing = الأغنية التي تُعزف
music-now = الأغنية التي تُعزف
music-queue = التالي
music-empty = حين يُعرف المزاج تظهر هنا الأغاني التي تناسبه.
music-preparing = نجهّز الأغنية الأولى…
music-queue-empty = لا شيء ينتظر بعد.
song-play = شغّل { $title } الآن
song-why = لماذا { $title }؟
song-like = تعجبني { $title }
song-opens-in = افتح { $title } في { $service }، في لسان جديد
song-why-picture = على اللوحة: مزاجك، واتجاه الموسيقى، وهذه الأغنية
elsewhere-title = أغانٍ قد تعرفها
elsewhere-note = تناسب هي أيضًا. وتُفتح حيث تستمع إلى الموسيقى.
elsewhere-service = افتح في
elsewhere-empty = تأتي الاقتراحات مع المزاج.
player-title = المشغّل
player-play = شغّل
player-pause = أوقف مؤقتًا
player-press = اضغط تشغيل
player-waiting = نجهّزها…
player-next = الأغنية التالية
player-previous = الأغنية السابقة
player-seek = الموضع في الأغنية
player-seek-text = { $at } من { $total }
player-volume = الصوت
player-mute = اكتم الصوت
player-unmute = أعد الصوت
player-like = تعجبني هذه الأغنية
player-skip = ليست لي: تخطَّها، وقلّل ما يشبهها
offer-accept = غيّر الموسيقى
offer-dismiss = أبقِ هذه
theme-label = فاتح أو داكن
language-choose = اللغة
help-open = المساعدة واختصارات المفاتيح
help-title = المساعدة
help-close = إغلاق
help-keys = لوحة المفاتيح
help-know = ما ينبغي أن تعرفه
notice-close = إغلاق
foot = الوجه ليس شعورًا: التخمين يخطئ كثيرًا. ليس للعمل ولا للمدرسة ولا للحكم على الناس.

## The queue

queue-grip = اسحب للتحريك، واضغط للمزيد
queue-arrange = حرّك { $title } أو أزلها
queue-next = شغّلها تاليًا
queue-up = إلى أعلى
queue-down = إلى أسفل
queue-like = تعجبني
queue-unlike = تراجع عن الإعجاب
queue-remove = أزل
queue-undo = تراجع
queue-placed = أنت وضعتها هنا: تبقى.
queue-moved = صارت { $title } رقم { $place } من { $of }.
queue-is-first = { $title } هي الأولى أصلًا.
queue-is-last = { $title } هي الأخيرة أصلًا.
queue-removed = أُزيلت { $title }.
queue-back = عادت { $title }.
queue-more =
    { $n ->
        [zero] لا مزيد
        [one] أظهر واحدة أخرى
        [two] أظهر اثنتين أخريين
        [few] أظهر { $n } أخرى
        [many] أظهر { $n } أخرى
       *[other] أظهر { $n } أخرى
    }
queue-over = كانت تلك الأغنية الأخيرة. يبقى الصمت حتى تريد المزيد.
queue-go-on = شغّل المزيد
queue-endless = تشغيل بلا نهاية
queue-endless-on = تأتي أغانٍ أخرى قبل أن تنتهي هذه.
queue-endless-off =
    { $n ->
        [-1] تنتهي الموسيقى بعد الأغاني المختارة.
        [0] تنتهي الموسيقى بعد هذه الأغنية.
        [one] تنتهي الموسيقى بعد الأغنية التالية.
        [two] تنتهي الموسيقى بعد الأغنيتين التاليتين.
        [few] تنتهي الموسيقى بعد الأغاني الـ { $n } التالية.
        [many] تنتهي الموسيقى بعد الأغاني الـ { $n } التالية.
       *[other] تنتهي الموسيقى بعد الأغاني الـ { $n } التالية.
    }
queue-add = أضف أغنية
queue-add-text = كلمات من عنوانها أو فنانها
queue-add-found =
    { $n ->
        [0] لا أغنية تُشغَّل هنا فيها هذه الكلمات.
        [one] أغنية واحدة
        [two] أغنيتان
        [few] { $n } أغانٍ
        [many] { $n } أغنية
       *[other] { $n } أغنية
    }
queue-add-next = شغّلها تاليًا
queue-add-last = أضفها في النهاية
queue-add-next-label = شغّل { $title } تاليًا
queue-add-last-label = أضف { $title } في النهاية
queue-added-next = { $title } هي التالية.
queue-added-last = تأتي { $title } في النهاية.
queue-added =
    { $n ->
        [zero] لم تُضف أغانٍ.
        [one] أُضيفت أغنية واحدة.
        [two] أُضيفت أغنيتان.
        [few] أُضيفت { $n } أغانٍ.
        [many] أُضيفت { $n } أغنية.
       *[other] أُضيفت { $n } أغنية.
    }
queue-share = حفظ أو مشاركة
queue-what = أي أغانٍ
queue-what-coming = ما سيأتي
queue-what-all = كل ما في هذه الجلسة
queue-link = كرابط
queue-link-note =
    { $n ->
        [zero] لا أغانٍ.
        [one] أغنية واحدة. هي في الرابط نفسه، فلا يعلم بها أي خادم، ومزاجك ليس فيه. يُفتح في أي Moodify.
        [two] أغنيتان. هما في الرابط نفسه، فلا يعلم بهما أي خادم، ومزاجك ليس فيه. يُفتح في أي Moodify.
        [few] { $n } أغانٍ. هي في الرابط نفسه، فلا يعلم بها أي خادم، ومزاجك ليس فيه. يُفتح في أي Moodify.
        [many] { $n } أغنية. هي في الرابط نفسه، فلا يعلم بها أي خادم، ومزاجك ليس فيه. يُفتح في أي Moodify.
       *[other] { $n } أغنية. هي في الرابط نفسه، فلا يعلم بها أي خادم، ومزاجك ليس فيه. يُفتح في أي Moodify.
    }
queue-link-part =
    { $n ->
        [zero] لا أغانٍ من { $of }.
        [one] أول أغنية من { $of }: لا يتسع الرابط لأكثر. والملف يتسع لها كلها.
        [two] أول أغنيتين من { $of }: لا يتسع الرابط لأكثر. والملف يتسع لها كلها.
        [few] أول { $n } أغانٍ من { $of }: لا يتسع الرابط لأكثر. والملف يتسع لها كلها.
        [many] أول { $n } أغنية من { $of }: لا يتسع الرابط لأكثر. والملف يتسع لها كلها.
       *[other] أول { $n } أغنية من { $of }: لا يتسع الرابط لأكثر. والملف يتسع لها كلها.
    }
queue-copy = انسخ الرابط
queue-copied = نُسخ
queue-copy-hand = انسخ الرابط من هنا
queue-send = شارك…
queue-send-title = أغانٍ من Moodify
queue-file = كملف
queue-file-note = ‏M3U و XSPF للمشغّلات، و JSON و CSV لكل ما عداها. ومزاجك ليس فيه.
queue-file-paths = ملفات هذا الحاسوب تُذكر فيه بمساراتها. أما في الرابط فبالعنوان والفنان فقط.
queue-playlist = كقائمة تشغيل
queue-playlist-name = اسم قائمة التشغيل
queue-at-spotify = على Spotify
queue-at-server = على خادمك
queue-saved =
    { $n ->
        [zero] حُفظت «{ $name }»، بلا أغانٍ.
        [one] حُفظت «{ $name }»، أغنية واحدة.
        [two] حُفظت «{ $name }»، أغنيتان.
        [few] حُفظت «{ $name }»، { $n } أغانٍ.
        [many] حُفظت «{ $name }»، { $n } أغنية.
       *[other] حُفظت «{ $name }»، { $n } أغنية.
    }
queue-saved-open = افتحها
queue-open = افتح قائمة
queue-open-lead = أغانٍ شاركها أحدهم، أو قائمة تشغيل لك: M3U أو XSPF أو JSON أو CSV. لا يُشغَّل شيء قبل أن تضغط.
queue-open-file = اختر ملفًا
queue-open-paste = أو الصق رابطًا من Moodify
queue-open-go = افتح
queue-drop = أفلت قائمة أغانٍ هنا
queue-shared =
    { $missing ->
        [0] { $n ->
                [zero] لم تُشارَك معك أغانٍ.
                [one] شورِكت معك أغنية واحدة.
                [two] شورِكت معك أغنيتان. كلتاهما هنا.
                [few] شورِكت معك { $n } أغانٍ. كلها هنا.
                [many] شورِكت معك { $n } أغنية. كلها هنا.
                *[other] شورِكت معك { $n } أغنية. كلها هنا.
            }
        *[other] { $n ->
                [zero] لم تُشارَك معك أغانٍ.
                [one] شورِكت معك أغنية واحدة. لم نجدها هنا.
                [two] شورِكت معك أغنيتان. لم نجد منهما هنا: { $missing }.
                [few] شورِكت معك { $n } أغانٍ. لم نجد منها هنا: { $missing }.
                [many] شورِكت معك { $n } أغنية. لم نجد منها هنا: { $missing }.
                *[other] شورِكت معك { $n } أغنية. لم نجد منها هنا: { $missing }.
            }
    }
queue-left-out =
    { $n ->
        [zero] لا مدخلات أخرى.
        [one] مدخل واحد آخر لا يُقرأ.
        [two] مدخلان آخران لا يُقرآن.
        [few] { $n } مدخلات أخرى لا تُقرأ.
        [many] { $n } مدخلًا آخر لا يُقرأ.
       *[other] { $n } مدخل آخر لا يُقرأ.
    }
queue-play-them =
    { $n ->
        [zero] لا شيء للتشغيل
        [one] شغّلها
        [two] شغّل الأغنيتين
        [few] شغّل { $n } أغانٍ
        [many] شغّل { $n } أغنية
       *[other] شغّل { $n } أغنية
    }
queue-play-next = شغّلها تاليًا
queue-play-last = أضفها في النهاية
queue-here = هنا
queue-not-here = لم تُوجد
queue-link-none = ليس هذا رابط أغانٍ من Moodify.
queue-link-empty = الصق رابطًا أولًا.
queue-link-bad = لا يُقرأ هذا الرابط: قُصّ أو غُيّر.
queue-link-bad-hint = اطلبه ثانية، أو اطلب ملفًا.
queue-link-newer = صنع هذا الرابطَ Moodify أحدث.
queue-link-newer-hint = حدّث هذا، أو اطلب ملفًا.
queue-file-large = هذا الملف أكبر من أن يكون قائمة أغانٍ.
queue-file-large-hint = نقرأ حتى 2 ميغابايت.
queue-file-empty = هذا الملف فارغ.

## The sleep timer

sleep-open = مؤقت النوم
sleep-title = مؤقت النوم
sleep-lead = يخفت الصوت خلال 20 ثانية، ثم يتوقف.
sleep-minutes = { $n } د
sleep-seconds = { $n } ث
sleep-song = نهاية هذه الأغنية
sleep-queue = نهاية القائمة
sleep-song-short = بعد هذه الأغنية
sleep-queue-short = بعد القائمة
sleep-running = يتوقف: { $left }
sleep-cancel = إلغاء
sleep-cancelled = أُلغي مؤقت النوم.
sleep-slept = أوقف مؤقت النوم الموسيقى.

## The path of the music

path-step = الخطوة { $step } من { $of }، { $title }. الأسهم تحركها
path-end = حيث ينتهي الطريق، { $title }. الأسهم تحركه
path-unchosen = أغنية لم تُختر بعد
path-straight = قوّم
path-straighten = قوّم الطريق
path-pick = اضغط على اللوحة حيث تريد أن تذهب الموسيقى.
path-hold = تبقى الموسيقى { aim-words }، مهما أظهر وجهك.
path-match = تبقى الموسيقى مع مزاجك: { aim-words }.
path-sign = الطريق: أغنية لكل خطوة
path-arrived = وصلت الموسيقى: { aim-words }.
path-from-to =
    من { $from ->
        [dark] داكنة
        [bright] مشرقة
        [quiet] هادئة
        [lively] حيوية
        [dark-quiet] داكنة وهادئة
        [dark-lively] داكنة وحيوية
        [bright-quiet] مشرقة وهادئة
        [bright-lively] مشرقة وحيوية
       *[even] متوازنة
    } إلى { $to ->
        [dark] داكنة
        [bright] مشرقة
        [quiet] هادئة
        [lively] حيوية
        [dark-quiet] داكنة وهادئة
        [dark-lively] داكنة وحيوية
        [bright-quiet] مشرقة وهادئة
        [bright-lively] مشرقة وحيوية
       *[even] متوازنة
    } { path-when }.
path-further =
    { $aim ->
        [dark] داكنة طوال الطريق، وأبعد قليلًا { path-when }.
        [bright] مشرقة طوال الطريق، وأبعد قليلًا { path-when }.
        [quiet] هادئة طوال الطريق، وأبعد قليلًا { path-when }.
        [lively] حيوية طوال الطريق، وأبعد قليلًا { path-when }.
        [dark-quiet] داكنة وهادئة طوال الطريق، وأبعد قليلًا { path-when }.
        [dark-lively] داكنة وحيوية طوال الطريق، وأبعد قليلًا { path-when }.
        [bright-quiet] مشرقة وهادئة طوال الطريق، وأبعد قليلًا { path-when }.
        [bright-lively] مشرقة وحيوية طوال الطريق، وأبعد قليلًا { path-when }.
       *[even] متوازنة طوال الطريق، وأبعد قليلًا { path-when }.
    }
path-when =
    { $n ->
        [zero] الآن
        [one] مع الأغنية التالية
        [two] خلال أغنيتين
        [few] خلال { $n } أغانٍ
        [many] خلال { $n } أغنية
       *[other] خلال { $n } أغنية
    }

## What it learns of your face

learn-title = ما يتعلمه عن وجهك
learn-wrong = غير صحيح؟
learn-rest = علّمه وجهك في راحته
learn-told = ما تعلّمه
learn-on = مصحَّح لوجهك
words-label = ما الصحيح
words-right = هذا صحيح
words-undo = تراجع
words-taken = تراجعنا عنه.
rest-why = تبدو بعض الوجوه لـ Moodify حزينة أو غاضبة حتى في راحتها. انظر إلى الكاميرا 20 ثانية ووجهك مرتاح كأنك تقرأ، فيأخذ ذلك في حسابه.
rest-kept = تُحفظ أرقام قليلة حيث يعمل Moodify، ولا تُحفظ صورة. ويمكنك التراجع في أي وقت.
rest-start = ابدأ
rest-start-camera = شغّل الكاميرا وابدأ
rest-later = ليس الآن
rest-progress = نقيس وجهك في راحته
rest-ease = أرِح وجهك
rest-ease-more = انظر إلى الكاميرا كأنك تقرأ. لا داعي لحبس أنفاسك.
rest-waits = ينتظر حتى يراك جيدًا.
rest-cancel = إلغاء
rest-half = عشر ثوانٍ أخرى.
rest-begun = نقيس. أرِح وجهك 20 ثانية.
rest-stopped = أُوقف، فلم يُقس شيء.
rest-done = تم
rest-undo = تراجع
rest-again = حاول ثانية
rest-undone = تراجعنا: التخمين كما كان من قبل.
rest-fine = وجهك في راحته يبدو محايدًا أصلًا. لم يلزم تغيير شيء.
rest-corrected =
    { $mood ->
        [happy] في راحتك بدوت *سعيدًا بنسبة { $before }*. من الآن يُعدّ ذلك *{ $after }*.
        [sad] في راحتك بدوت *حزينًا بنسبة { $before }*. من الآن يُعدّ ذلك *{ $after }*.
        [angry] في راحتك بدوت *غاضبًا بنسبة { $before }*. من الآن يُعدّ ذلك *{ $after }*.
       *[neutral] في راحتك بدوت *محايدًا بنسبة { $before }*. من الآن يُعدّ ذلك *{ $after }*.
    }
rest-bars = وجهك في راحته، قبل وبعد
rest-bar = { mood-name }: قبل { $before }، الآن { $after }
told-resting = وجهك في راحته
told-back = تراجع
told-back-label = تراجع: { $what }
told-erase = امحُ كل ذلك
told-erased = مُحي. لا يُصحَّح التخمين بعد الآن.
told-note = الأحدث أولًا. لا شيء من ذلك يغيّر الشبكة؛ إنما يصحّح ما تفهمه من وجهك.
told-is-happy = أنا سعيد
told-is-neutral = أشعر بأني محايد
told-is-sad = أنا حزين
told-is-angry = أنا غاضب
told-not-happy = لست سعيدًا
told-not-neutral = لا أشعر بأني محايد
told-not-sad = لست حزينًا
told-not-angry = لست غاضبًا
told-right-happy = «سعيد» صحيح
told-right-neutral = «محايد» صحيح
told-right-sad = «حزين» صحيح
told-right-angry = «غاضب» صحيح
noted-not-happy = «سعيد» أقل وزنًا الآن.
noted-not-neutral = «محايد» أقل وزنًا الآن.
noted-not-sad = «حزين» أقل وزنًا الآن.
noted-not-angry = «غاضب» أقل وزنًا الآن.
noted-is-happy = «سعيد» أكثر وزنًا الآن.
noted-is-neutral = «محايد» أكثر وزنًا الآن.
noted-is-sad = «حزين» أكثر وزنًا الآن.
noted-is-angry = «غاضب» أكثر وزنًا الآن.
noted-right = حسنٌ أن نعرف.
refused-few = أعطت الكاميرا صورًا قليلة.
refused-few-hint = أغلق ما يشغل هذا الحاسوب، وحاول ثانية.
refused-smiling = يبدو أنك تبتسم، فليس هذا وجهك في راحته.
refused-smiling-hint = أرخِ وجهك كأنك تقرأ.
refused-moving = تحركت كثيرًا.
refused-moving-hint = اجلس ساكنًا عشرين ثانية.
refused-changing = ظل تعبيرك يتغير.
refused-changing-hint = لا تتكلم أثناء ذلك، وأرِح وجهك.
refused-no-face = غاب وجهك طويلًا.
refused-no-face-hint = اجلس حيث تراه الكاميرا.
refused-too-dark = كان المكان مظلمًا ولم يظهر وجهك جيدًا.
refused-too-dark-hint = أشعل ضوءًا أمامك.
refused-too-bright = كان الضوء شديدًا ولم يظهر وجهك جيدًا.
refused-too-bright-hint = استدر بعيدًا عن الضوء.
refused-too-blurred = كانت الصورة مهتزة.
refused-too-blurred-hint = امسح العدسة واثبت.
refused-too-small = كان وجهك بعيدًا.
refused-too-small-hint = اقترب من الكاميرا.
refused-too-turned = كان وجهك ملتفتًا.
refused-too-turned-hint = انظر نحو الكاميرا.

## Taste and filters

taste-open = الذوق والمرشحات
taste-open-filtered = { taste-open } ({ $n })
taste-title = الذوق والمرشحات
taste-loading = لحظة…
learned-title = ما تعلّمه Moodify
learned-none = لا يمكن قول شيء بعد. يتعلم مما يعجبك، وما تتخطاه، وما تسمعه إلى نهايته.
learned-how-like = *أبدِ إعجابك* بأغنية: مزيد من فنانها ونوعها ولغتها.
learned-how-play = *اسمعها إلى نهايتها*: مزيد قليل مما يشبهها.
learned-how-skip = *تخطَّها مبكرًا*، أو اضغط *ليست لي*: أقل مما يشبهها، في ذلك المزاج.
learned-how-fits = قل هل *تناسب المزاج*: فيعرف ما يليق به.
learned-private = محفوظ في ملف واحد على الحاسوب الذي يعمل عليه Moodify. وأغاني Spotify لا تعلّم شيئًا.
learned-forget = انسَ
learned-forget-label = انسَ: { $text }
learned-all = انسَ كل شيء
learned-sure = أتنسى كل ما تعلّمه؟ يبقى ما أعجبك.
learned-yes = انسَ كل ذلك
learned-no = أبقِه
learned-gone = نُسي.
filters-title = هذه الأغاني فقط
filters-lead = إن لم تختر شيئًا فالكل. ما يُعزف يستمر، وتتغير الأغاني بعده.
filters-languages = اللغة
filters-genres = النوع
filters-decades = من أعوام
filters-unknown = غير معروف
filters-words = الكلمات
filters-clean = بلا الأغاني الموسومة بأنها صريحة
filters-marked = الموسوم حتى الآن: { $n }. وما لم يسمه أحد يبقى.
language-none = بلا كلمات
filters-clear = الكل من جديد
filters-more = أظهر الكل
filters-few = يزيد ما تختار به حين تُعرف لغات الأغاني وسنواتها. أضف بعضها من «موسيقاك».
fits-ask = أتناسب المزاج؟
fits-yes = نعم
fits-no = لا
fits-thanks = شكرًا. يراعي Moodify ذلك من الآن.
parts-fit = مناسبة
parts-fresh = جديدة
parts-taste = الذوق
learned-from =
    { $n ->
        [zero] من أفعالك: ما أعجبك، وما تخطيته، وما سمعته إلى نهايته: *{ $n }*.
        [one] من *فعل واحد* لك: ما أعجبك، وما تخطيته، وما سمعته إلى نهايته.
        [two] من *فعلين* لك: ما أعجبك، وما تخطيته، وما سمعته إلى نهايته.
        [few] من *{ $n } أفعال* لك: ما أعجبك، وما تخطيته، وما سمعته إلى نهايته.
        [many] من *{ $n } فعلًا* لك: ما أعجبك، وما تخطيته، وما سمعته إلى نهايته.
       *[other] من *{ $n } فعل* لك: ما أعجبك، وما تخطيته، وما سمعته إلى نهايته.
    }
learned-artist =
    { $more ->
        [yes] مزيد من أغاني *{ $name }*
       *[no] أقل من أغاني *{ $name }*
    }
learned-song =
    { $more ->
        [yes] مزيد من *{ $name }*
       *[no] أقل من *{ $name }*
    }
learned-language =
    { $more ->
        [yes] مزيد بلغة *{ $name }*
       *[no] أقل بلغة *{ $name }*
    }
learned-wordless =
    { $more ->
        [yes] مزيد من *الموسيقى بلا كلمات*
       *[no] أقل من *الموسيقى بلا كلمات*
    }
learned-decade =
    { $more ->
        [yes] مزيد من أعوام *{ $name }*
       *[no] أقل من أعوام *{ $name }*
    }
learned-source =
    { $more ->
        [yes] مزيد من *{ $name }*
       *[no] أقل من *{ $name }*
    }
learned-genre =
    { $more ->
        [yes] مزيد من *{ $name }*
       *[no] أقل من *{ $name }*
    }
learned-in-mood =
    { $mood ->
        [happy] { $what }، حين تكون الموسيقى للسعادة
        [sad] { $what }، حين تكون الموسيقى للحزن
        [angry] { $what }، حين تكون الموسيقى للغضب
       *[neutral] { $what }، حين تكون الموسيقى للحياد
    }
learned-for = { $liked } معه
learned-against = { $disliked } ضده
learned-both = { $liked } معه، { $disliked } ضده
decade = { $year }
parts-label = مناسبة { $fit }، جديدة { $fresh }، الذوق { $taste }.

## Your own music

music-open = موسيقاك
dialog-music = موسيقاك
music-loading = لحظة…
folders-lead = اسمع *موسيقاك أنت*. سمِّ مجلدًا، فيجد Moodify مزاج كل أغنية فيه من صوتها.
folders-private = يحدث ذلك على الحاسوب الذي يعمل عليه Moodify. لا تغادره أغنية ولا اسمها، وتبقى ملفاتك كما هي.
folders-title = المجلدات
folders-field = مجلد على هذا الحاسوب
folders-hint = /media/music
folders-add = أضف
folders-empty = اكتب مسار المجلد أولًا.
folders-remove = أزل
folders-remove-label = أزل { $path }
folders-missing = لا يوجد الآن، أو هو فارغ. تُحفظ أغانيه حتى يعود.
folders-again = اقرأ من جديد
folders-pause = توقف
folders-resume = تابع
folders-elsewhere = لا تُسمّى المجلدات إلا على الحاسوب الذي يعمل عليه Moodify: افتح هذه الصفحة هناك، أو اكتب هذا:
folders-command = moodify songs scan DIR
progress-label = كم قُرئ من المجلدات
progress-idle = قُرئ كل شيء.
progress-paused = يستريح. وما أُنجز يبقى.
progress-none = لم نجد أغنية بعد.
bad-lead = تُترك، ويستمر كل ما عداها.
bad-more = أظهر المزيد
play-title = بين الأغاني
play-off = بلا
play-gapless = بلا فراغ
play-3 = تلاشٍ 3 ث
play-6 = تلاشٍ 6 ث
play-note = أغاني الألبوم الواحد تتوالى دائمًا بلا تلاشٍ.
play-even = كل الأغاني بالعلوّ نفسه
play-even-note = بما تقوله ملفاتها أو يُظهره صوتها. ولا يتشوّه شيء.
play-ffmpeg = لأنواع الصوت التي لا يشغّلها هذا المتصفح، مثل AIFF، ثبّت ffmpeg على حاسوب Moodify.
audius-title = ‏Audius: موسيقى حرة
audius-on = شغّل من Audius
audius-off = متوقف، لأنه يسأل خوادم غيرك.
audius-lead = أغانٍ كاملة يعطيها فنانوها للجميع. لا حاجة إلى حساب.
audius-sees = ما دام يعمل، يرى Audius عنوانك على الإنترنت، وأن Moodify يسأل عن أغانٍ مرة في اليوم، وأي أغانيه تُعزف. أما مزاجك ووجهك فلا يُرسلان أبدًا. وإن أوقفته تُنسى أغانيه.
server-title = خادم خاص بك
server-lead = ‏Navidrome و gonic و Airsonic وغيرها من خوادم Subsonic. تُختار الأغاني التي تذكر ملفاتها مزاجًا.
server-address = العنوان
server-address-hint = https://music.example
server-way = كيف تسجّل الدخول
server-password = كلمة السر
server-key = مفتاح API
server-user = الاسم
server-secret = كلمة السر
server-api-key = مفتاح API
server-go = سجّل الدخول
server-going = نسجّل الدخول…
server-test = اختبره
server-testing = نختبر…
server-save = احفظ هذه الجلسة هناك
server-saved = حُفظت كقائمة تشغيل
server-forget = انسَه
server-sure = أتنسى تسجيل الدخول وما قُرئ؟ لا يتغير شيء على الخادم.
server-yes = انسَ الخادم
server-no = أبقِه
server-secret-safe = تُحفظ كلمة السر في حلقة مفاتيح النظام حيث توجد، ولا تُعرض أبدًا، ولا تُرسل إلى الخادم كما هي إلا إن كان أقدم من غير ذلك.
settings-elsewhere = لا يُغيَّر هذا إلا على الحاسوب الذي يعمل عليه Moodify.
sources-title = كل المصادر
sources-no-server = لا خادم بعد.
sources-no-folder = لا مجلد بعد.
source-ok = يعمل
source-broken = لا يعمل
wrong-ask = مزاج خاطئ؟
wrong-label = ما هي { $title } حقًا
wrong-back = تراجع عنه
wrong-taken = تراجعنا عنه.
songs =
    { $n ->
        [zero] لا أغانٍ
        [one] أغنية واحدة
        [two] أغنيتان
        [few] { $n } أغانٍ
        [many] { $n } أغنية
       *[other] { $n } أغنية
    }
files =
    { $n ->
        [zero] لا ملفات
        [one] ملف واحد
        [two] ملفان
        [few] { $n } ملفات
        [many] { $n } ملفًا
       *[other] { $n } ملف
    }
server-saved-as =
    { $n ->
        [zero] «{ $name }»، بلا أغانٍ من خادمك.
        [one] «{ $name }»، أغنية واحدة من خادمك.
        [two] «{ $name }»، أغنيتان من خادمك.
        [few] «{ $name }»، { $n } أغانٍ من خادمك.
        [many] «{ $name }»، { $n } أغنية من خادمك.
       *[other] «{ $name }»، { $n } أغنية من خادمك.
    }
folders-placed =
    { $n ->
        [zero] *لا أغانيَ* لك تُختار بمزاجها.
        [one] *أغنية واحدة* لك تُختار بمزاجها.
        [two] *أغنيتان* لك تُختاران بمزاجهما.
        [few] *{ $n } أغانٍ* لك تُختار بمزاجها.
        [many] *{ $n } أغنية* لك تُختار بمزاجها.
       *[other] *{ $n } أغنية* لك تُختار بمزاجها.
    }
folders-knowing = يتعرّف Moodify إلى *موسيقاك*.
folders-where = اكتب مساره كاملًا أو الصقه. هو مجلد في الحاسوب الذي يعمل عليه Moodify.
folders-where-named = اكتب مساره كاملًا أو الصقه. هو مجلد في الحاسوب الذي يعمل عليه Moodify ({ $computer }).
folders-removed = لا يُشغَّل من { $path } بعد الآن. وتبقى ملفاته كما هي.
folders-added = أُضيف { $path }. تأتي أغانيه حين تُقرأ.
progress-looking =
    { $n ->
        [zero] نبحث عن ملفات…
        [one] نبحث عن ملفات: ملف واحد حتى الآن
        [two] نبحث عن ملفات: ملفان حتى الآن
        [few] نبحث عن ملفات: { $n } ملفات حتى الآن
        [many] نبحث عن ملفات: { $n } ملفًا حتى الآن
       *[other] نبحث عن ملفات: { $n } ملف حتى الآن
    }
progress-scanning = نقرأ الملفات: { $done } من { $total }
progress-listening = نستمع إلى الأغاني: { $done } من { $total }
left-under-minute = بقي أقل من دقيقة
left-minutes =
    { $n ->
        [zero] بقي أقل من دقيقة
        [one] بقي نحو دقيقة
        [two] بقي نحو دقيقتين
        [few] بقي نحو { $n } دقائق
        [many] بقي نحو { $n } دقيقة
       *[other] بقي نحو { $n } دقيقة
    }
left-hours =
    { $n ->
        [zero] بقي أقل من ساعة
        [one] بقي نحو ساعة
        [two] بقي نحو ساعتين
        [few] بقي نحو { $n } ساعات
        [many] بقي نحو { $n } ساعة
       *[other] بقي نحو { $n } ساعة
    }
progress-waits =
    { $n ->
        [zero] لا ملفات بلا مزاج.
        [one] ملف واحد بلا مزاج بعد.
        [two] ملفان بلا مزاج بعد.
        [few] { $n } ملفات بلا مزاج بعد.
        [many] { $n } ملفًا بلا مزاج بعد.
       *[other] { $n } ملف بلا مزاج بعد.
    }
bad-count =
    { $n ->
        [zero] لا ملفات لا تُقرأ
        [one] ملف واحد لا يُقرأ: أيها ولماذا
        [two] ملفان لا يُقرآن: أيها ولماذا
        [few] { $n } ملفات لا تُقرأ: أيها ولماذا
        [many] { $n } ملفًا لا يُقرأ: أيها ولماذا
       *[other] { $n } ملف لا يُقرأ: أيها ولماذا
    }
server-signed-in = أنت مسجّل الدخول إلى *{ $address }*.
server-signed-in-as = أنت مسجّل الدخول إلى *{ $address }* باسم *{ $user }*.
sign-in-kept = يُحفظ تسجيل الدخول هنا: { $place }.
sign-in-kept-keyring = يُحفظ تسجيل الدخول في حلقة مفاتيح هذا النظام.
sign-in-kept-file = يُحفظ تسجيل الدخول في الملف { $path }، ولا يقرؤه إلا صاحبه.
wrong-said =
    { $mood ->
        [happy] قلت: سعيدة.
        [sad] قلت: حزينة.
        [angry] قلت: غاضبة.
       *[neutral] قلت: محايدة.
    }

## Journal

journal-open = اليوميات
journal-title = اليوميات
journal-loading = لحظة…
journal-lead-off = احتفظ *بيوميات* لما تشعر به، وما تسمعه، وما تشعر به بعده.
journal-lead-new = يومياتك *تعمل*. ما تسمعه من الآن يظهر هنا.
journal-switch = احتفظ بيوميات
journal-switch-on = إيقافها يُبقي ما فيها ولا يضيف شيئًا.
journal-switch-off = هي متوقفة حتى تشغّلها.
journal-kept-title = ما الذي يُحفظ
journal-elsewhere = لا تُفتح اليوميات إلا على الحاسوب الذي يعمل عليه Moodify. وما تسمعه من هنا لا يُكتب فيها.
view-title = انظر إلى الوراء
view-label = ما الذي تنظر إليه
view-day = يوم
view-week = أسبوع
view-month = شهر
view-year = سنة
view-before = قبل
view-after = بعد
view-today = اليوم
view-none = لا شيء
view-empty = لم يُكتب شيء.
year-caption = مزاج كل يوم. اختر شهرًا لترى أيامه.
month-caption = مزاج كل يوم. اختر يومًا لتراه.
week-list = أيام الأسبوع
day-list = اليوم بأوقاته
day-up = مشرق
day-down = داكن
lifts-title = أغانٍ ترفعك
lifts-none = لا يمكن ذكر شيء بعد. لا تُذكر أغنية إلا بعد سماعها أربع مرات على الأقل، وإن لم تكد الصدفة تفسّرها.
lifts-note = شعرت بعدها بتحسّن أكثر مما تعطيه الصدفة. هذا لا يجعلها السبب، وليس نصيحة طبية.
take-title = لك أن تأخذه، ولك أن تمحوه
take-json = احفظ JSON
take-csv = احفظ CSV
erase-button = امحُ اليوميات
erase-sure = أتمحوها كلها، ومن القرص أيضًا؟ لا يمكن إرجاعها.
erase-yes = امحُ كل شيء
erase-no = أبقِها
erase-done = مُحيت اليوميات، وهي متوقفة.
felt-ask = كيف كانت؟
felt-better = أفضل
felt-same = كما هو
felt-worse = أسوأ
felt-dismiss = لن أقول
felt-thanks = كُتب.
felt-back = تراجعنا عنه.
kept-what = ماذا
kept-what-text = أمزجة دامت بضع ثوانٍ، ورغباتك، وأغاني Moodify نفسه، وما تضغطه بعدها. لا صورة أبدًا. ولا شيء من Spotify.
kept-where = أين
kept-where-text = في ملف واحد على هذا الحاسوب. لا يُرسل إلى أي مكان، ولا يُعرض إلا هنا.
kept-long = إلى متى
kept-long-text = حتى تمحوه: زر واحد، فيزول من القرص.
left-finished = سُمعت إلى نهايتها
left-skipped = تُخطّيت
left-played = تُركت قبل نهايتها
wished =
    { $wish ->
        [lift] رغبت: ارفعني
        [calm] رغبت: هدّئني
        [hold] رغبت: ابقَ كذلك
        [goal] رغبت: اذهب إلى مزاج أختاره
       *[match] رغبت: طابِق مزاجي
    }
long-seconds =
    { $n ->
        [zero] لحظة
        [one] ثانية
        [two] ثانيتين
        [few] { $n } ثوانٍ
        [many] { $n } ثانية
       *[other] { $n } ثانية
    }
long-minutes =
    { $n ->
        [zero] لحظة
        [one] دقيقة
        [two] دقيقتين
        [few] { $n } دقائق
        [many] { $n } دقيقة
       *[other] { $n } دقيقة
    }
long-hours =
    { $n ->
        [zero] لحظة
        [one] ساعة
        [two] ساعتين
        [few] { $n } ساعات
        [many] { $n } ساعة
       *[other] { $n } ساعة
    }
journal-lead-holds =
    { $on ->
        [yes] يومياتك *تعمل*. فيها *{ $songs }* في *{ $days }* منذ { $since }.
       *[no] يومياتك *متوقفة*. فيها *{ $songs }* في *{ $days }* منذ { $since }.
    }
days =
    { $n ->
        [zero] لا أيام
        [one] يوم واحد
        [two] يومين
        [few] { $n } أيام
        [many] { $n } يومًا
       *[other] { $n } يوم
    }
journal-place = الملف: { $place }
summary-mood =
    { $mood ->
        [happy] سعيد غالبًا
        [sad] حزين غالبًا
        [angry] غاضب غالبًا
       *[neutral] محايد غالبًا
    }
summary-mood-seen =
    { $mood ->
        [happy] سعيد غالبًا، ظهر { $long }
        [sad] حزين غالبًا، ظهر { $long }
        [angry] غاضب غالبًا، ظهر { $long }
       *[neutral] محايد غالبًا، ظهر { $long }
    }
summary-better = { $n } أفضل
summary-same = { $n } كما هو
summary-worse = { $n } أسوأ
day-mood-said =
    { $mood ->
        [happy] سعيد، كما قلت
        [sad] حزين، كما قلت
        [angry] غاضب، كما قلت
       *[neutral] محايد، كما قلت
    }
day-mood-picture =
    { $mood ->
        [happy] سعيد، من صورة
        [sad] حزين، من صورة
        [angry] غاضب، من صورة
       *[neutral] محايد، من صورة
    }
day-mood-seen =
    { $mood ->
        [happy] سعيد، مدة { $long }
        [sad] حزين، مدة { $long }
        [angry] غاضب، مدة { $long }
       *[neutral] محايد، مدة { $long }
    }
felt-mood =
    { $mood ->
        [happy] سعيد
        [sad] حزين
        [angry] غاضب
       *[neutral] محايد
    }
felt-around = { $before } ← { $after }
lift-said =
    { $n ->
        [zero] قلت *أفضل* { $better } من { $n }.
        [one] قلت *أفضل* { $better } من مرة واحدة.
        [two] قلت *أفضل* { $better } من مرتين.
        [few] قلت *أفضل* { $better } من { $n } مرات.
        [many] قلت *أفضل* { $better } من { $n } مرة.
       *[other] قلت *أفضل* { $better } من { $n } مرة.
    }
lift-said-worse =
    { $n ->
        [zero] قلت *أفضل* { $better } من { $n }، وأسوأ { $worse }.
        [one] قلت *أفضل* { $better } من مرة واحدة، وأسوأ { $worse }.
        [two] قلت *أفضل* { $better } من مرتين، وأسوأ { $worse }.
        [few] قلت *أفضل* { $better } من { $n } مرات، وأسوأ { $worse }.
        [many] قلت *أفضل* { $better } من { $n } مرة، وأسوأ { $worse }.
       *[other] قلت *أفضل* { $better } من { $n } مرة، وأسوأ { $worse }.
    }
lift-seen =
    { $n ->
        [zero] بعد *{ $n } مرة* بدا وجهك أكثر إشراقًا مما يكون عادة: بمقدار { $lift }، وعلى الأرجح من { $low } إلى { $high }، على مقياس من −1 إلى 1.
        [one] بعد *سماع واحد* بدا وجهك أكثر إشراقًا مما يكون عادة: بمقدار { $lift }، وعلى الأرجح من { $low } إلى { $high }، على مقياس من −1 إلى 1.
        [two] بعد *سماعين* بدا وجهك أكثر إشراقًا مما يكون عادة: بمقدار { $lift }، وعلى الأرجح من { $low } إلى { $high }، على مقياس من −1 إلى 1.
        [few] بعد *{ $n } مرات* بدا وجهك أكثر إشراقًا مما يكون عادة: بمقدار { $lift }، وعلى الأرجح من { $low } إلى { $high }، على مقياس من −1 إلى 1.
        [many] بعد *{ $n } مرة* بدا وجهك أكثر إشراقًا مما يكون عادة: بمقدار { $lift }، وعلى الأرجح من { $low } إلى { $high }، على مقياس من −1 إلى 1.
       *[other] بعد *{ $n } مرة* بدا وجهك أكثر إشراقًا مما يكون عادة: بمقدار { $lift }، وعلى الأرجح من { $low } إلى { $high }، على مقياس من −1 إلى 1.
    }
felt-after = بعد «{ $title }» أشعر بأني: { $word }
felt-ask-title = كيف تشعر بعد «{ $title }»؟
day-graph =
    { $n ->
        [zero] لا أمزجة من { $first } إلى { $last }.
        [one] مزاج واحد من { $first } إلى { $last }؛ تذكره القائمة أدناه.
        [two] مزاجان من { $first } إلى { $last }؛ تذكرهما القائمة أدناه.
        [few] { $n } أمزجة من { $first } إلى { $last }؛ تذكرها القائمة أدناه.
        [many] { $n } مزاجًا من { $first } إلى { $last }؛ تذكرها القائمة أدناه.
       *[other] { $n } مزاج من { $first } إلى { $last }؛ تذكرها القائمة أدناه.
    }

## Spotify

from-title = الموسيقى من
from-here = Moodify
from-spotify = Spotify
from-settings = إعدادات Spotify
spotify-on = على Spotify
spotify-on-label = { $title } على Spotify، في لسان جديد
spotify-skip = ليست لي: تخطَّها، واتركها اليوم
dialog-title = Spotify
spotify-loading = لحظة…
connect-lead = اسمع *أغانيك أنت من Spotify*. تقول أي قوائمك سعيدة أو محايدة أو حزينة أو غاضبة، فيشغّل Moodify منها.
connect-private = ما يقرؤه Moodify يبقى على الحاسوب الذي يعمل عليه. لا يتعلم منه شيء، وتسجيل الخروج يمحوه.
connect-guide = مرة واحدة تحتاج إلى معرّف عميل
connect-guide-why = به تعرف Spotify البرنامج. لا يكلّف شيئًا، ويستغرق نحو ثلاث دقائق.
connect-again = كيف تصنع معرّف عميل
connect-step1 = افتح *لوحة Spotify* وسجّل الدخول. الحساب الذي يصنع المعرّف يحتاج إلى Spotify Premium.
connect-dashboard = افتح اللوحة
connect-step2 = اضغط «Create app». أي اسم وأي وصف يكفيان.
connect-step3 = في Redirect URI أضف هذا تمامًا:
connect-copy = انسخ
connect-copied = نُسخ
connect-step4 = علّم «Web API» و«Web Playback SDK»، ووافق على الشروط، واضغط «Save».
connect-step5 = انسخ «Client ID» الذي تعرضه Spotify، وضعه في الحقل أدناه.
connect-family = من يسكن هنا يستطيع استعمال المعرّف نفسه: أضف هناك حتى خمسة أشخاص، تحت User Management.
connect-field = معرّف العميل
connect-go = اربط Spotify
connect-going = إلى Spotify…
connect-empty = ضع معرّف العميل أولًا: 32 حرفًا ورقمًا.
without-title = بلا ربط
without-text = أغاني Spotify في ملف أغانيك تُشغَّل في مشغّل Spotify نفسه، في هذه الصفحة؛ وإن لم تكن مسجّل الدخول إلى Spotify فثلاثون ثانية من كل منها. ورابط كل أغنية يُفتح في Spotify.
lists-title = قوائمك للأمزجة
lists-lead = قل لأي مزاج كل قائمة. فتُشغَّل أغانيها لذلك المزاج.
lists-loading = نسأل Spotify عن قوائمك…
lists-none = ليس لك قائمة على Spotify بعد.
lists-again = انظر ثانية
lists-leave = اتركها
lists-mood = مزاج { $name }
lists-closed = لماذا لا يُقرأ بعضها
lists-copy = لتستعملها مع ذلك: افتحها في Spotify، واختر كل أغانيها، وأضفها إلى قائمة جديدة لك. ثم انظر ثانية.
read-title = أغانٍ لكل مزاج
read-start = اقرأ الأغاني
read-resume = تابع القراءة
read-again = اقرأ ثانية
read-stop = توقف
read-first = اختر أولًا مزاجًا لقائمة.
read-ready = يقرأ Moodify القوائم التي لها مزاج.
read-done = قُرئ كل شيء.
read-stopped = توقف. وما قُرئ محفوظ.
read-csv = نزّل CSV
read-report = انظر التقرير
liked-title = أغانٍ أعجبتك
liked-lead = رتّب بيدك الأغاني التي تعجبك، واحدة واحدة.
liked-go = رتّب ما أعجبك
sort-title = أي مزاج هي؟
sort-back = عد إلى إعدادات Spotify
sort-pass = تجاوز
sort-undo = تراجع
sort-loading = نجلب الأغاني التي أعجبتك…
sort-done = هذه كلها.
sort-none = لم تبقَ أغنية لترتيبها.
save-title = هذه الجلسة
save-lead = احفظ ما سمعته هنا وما سيأتي كقائمة لك.
save-go = احفظ كقائمة تشغيل
save-none = حين تُشغَّل أغاني Spotify هنا، يمكنك حفظها كقائمة.
out-title = تسجيل الخروج
out-go = سجّل الخروج وانسَ كل شيء
out-sure = أتسجّل الخروج وتمحو ما قرأه Moodify من Spotify؟ تبقى قوائمك على Spotify كما هي.
out-yes = سجّل الخروج وانسَ
out-no = ابقَ مسجّلًا
out-done = سُجّل خروجك، ومُحي ما قُرئ.
on-title = شغّل على
on-button = يُشغَّل على
on-none = اختر أين
on-page = هذه الصفحة
on-page-note = يصير لسان المتصفح هذا جهازًا من أجهزة Spotify لديك.
on-embed = مشغّل Spotify نفسه
on-embed-note = في هذه الصفحة، وبلا Premium أيضًا.
on-refresh = ابحث عن الأجهزة ثانية
on-looking = نبحث عن أجهزتك…
on-no-devices = لا جهاز مستيقظ. افتح Spotify على هاتف أو حاسوب أو سماعة، وانظر ثانية.
on-active = مستعمل الآن
on-restricted = لا يقبل أوامر من برامج أخرى
on-frame = مشغّل Spotify نفسه
on-device = ‏Moodify كجهاز Spotify
on-starting = نوقظ المشغّل…
on-other = يشغّل Spotify شيئًا آخر الآن. اضغط تشغيل لتعود.
on-press-frame = اضغط تشغيل في مشغّل Spotify نفسه، أعلاه.
act-embed = استعمل مشغّل Spotify نفسه
act-devices = أظهر الأجهزة
act-settings = إعدادات Spotify
empty-mood = حين يُعرف المزاج تظهر هنا أغانيك من Spotify التي تناسبه.
empty-looking = نبحث عن أغانٍ معروفة على Spotify…
empty-none = لم تكن لدى Spotify أي من الأغاني المعروفة لهذا المزاج. أعطِ إحدى قوائمك هذا المزاج، واقرأ أغانيها.
empty-signed-out = اربط Spotify، أو ضع روابط Spotify في ملف أغانيك، لتسمع Spotify هنا.
empty-connect = اربط Spotify
kind-computer = حاسوب
kind-smartphone = هاتف
kind-tablet = جهاز لوحي
kind-speaker = سماعة
kind-tv = تلفاز
kind-avr = مستقبِل
kind-automobile = سيارة
kind-game-console = جهاز ألعاب
connected = أنت مرتبط.
connected-as = أنت مرتبط باسم *{ $name }*.
connected-until = حتى { $day }؛ ثم تطلب Spotify أن تسجّل الدخول ثانية.
keep-days =
    { $days ->
        [zero] لا يُحفظ ما قُرئ من Spotify.
        [one] يُحفظ ما قُرئ من Spotify يومًا واحدًا، ثم يُقرأ ثانية.
        [two] يُحفظ ما قُرئ من Spotify يومين، ثم يُقرأ ثانية.
        [few] يُحفظ ما قُرئ من Spotify { $days } أيام، ثم يُقرأ ثانية.
        [many] يُحفظ ما قُرئ من Spotify { $days } يومًا، ثم يُقرأ ثانية.
       *[other] يُحفظ ما قُرئ من Spotify { $days } يوم، ثم يُقرأ ثانية.
    }
lists-suggested =
    { $mood ->
        [happy] اقتراح: سعيدة
        [sad] اقتراح: حزينة
        [angry] اقتراح: غاضبة
       *[neutral] اقتراح: محايدة
    }
lists-suggested-from =
    { $mood ->
        [happy] اقتراح: سعيدة، من { $words }
        [sad] اقتراح: حزينة، من { $words }
        [angry] اقتراح: غاضبة، من { $words }
       *[neutral] اقتراح: محايدة، من { $words }
    }
lists-accept-all =
    { $n ->
        [0] لم تبقَ اقتراحات
       *[other] اقبل كل الاقتراحات ({ $n })
    }
lists-accepted =
    { $n ->
        [zero] لم يُقبل اقتراح.
        [one] قُبل اقتراح واحد.
        [two] قُبل اقتراحان.
        [few] قُبلت { $n } اقتراحات.
        [many] قُبل { $n } اقتراحًا.
       *[other] قُبل { $n } اقتراح.
    }
lists-closed-count =
    { $n ->
        [zero] لا قوائم لا تُقرأ
        [one] قائمة واحدة لا تُقرأ: لماذا، وما العمل
        [two] قائمتان لا تُقرآن: لماذا، وما العمل
        [few] { $n } قوائم لا تُقرأ: لماذا، وما العمل
        [many] { $n } قائمة لا تُقرأ: لماذا، وما العمل
       *[other] { $n } قائمة لا تُقرأ: لماذا، وما العمل
    }
lists-songs-read =
    { $n ->
        [zero] لم تُقرأ أغانٍ
        [one] قُرئت أغنية واحدة
        [two] قُرئت أغنيتان
        [few] قُرئت { $n } أغانٍ
        [many] قُرئت { $n } أغنية
       *[other] قُرئت { $n } أغنية
    }
read-progress =
    { $n ->
        [zero] { $done } من { $n }
        [one] { $done } من أغنية واحدة
        [two] { $done } من أغنيتين
        [few] { $done } من { $n } أغانٍ
        [many] { $done } من { $n } أغنية
       *[other] { $done } من { $n } أغنية
    }
read-reading = نقرأ «{ $name }»
read-reading-next = نقرأ…
read-back = عد في { $time }.
read-skipped = تُركت: { $list }.
read-skipped-gone =
    { $n ->
        [zero] لا أغانٍ زالت
        [one] أغنية واحدة زالت
        [two] أغنيتان زالتا
        [few] { $n } أغانٍ زالت
        [many] { $n } أغنية زالت
       *[other] { $n } أغنية زالت
    }
read-skipped-local =
    { $n ->
        [zero] لا ملفات لك
        [one] ملف واحد لك
        [two] ملفان لك
        [few] { $n } ملفات لك
        [many] { $n } ملفًا لك
       *[other] { $n } ملف لك
    }
read-skipped-episodes =
    { $n ->
        [zero] لا حلقات
        [one] حلقة واحدة
        [two] حلقتان
        [few] { $n } حلقات
        [many] { $n } حلقة
       *[other] { $n } حلقة
    }
sort-count = رُتّب { $done } من { $known }
save-saved =
    { $n ->
        [zero] حُفظت «{ $name }»، بلا أغانٍ:
        [one] حُفظت «{ $name }»، فيها أغنية واحدة:
        [two] حُفظت «{ $name }»، فيها أغنيتان:
        [few] حُفظت «{ $name }»، فيها { $n } أغانٍ:
        [many] حُفظت «{ $name }»، فيها { $n } أغنية:
       *[other] حُفظت «{ $name }»، فيها { $n } أغنية:
    }

## Listeners: several people at one Moodify

household-me = أنا
who-title = *من* يستمع؟
who-hello = أهلًا، *{ $name }*
who-now = يستمع الآن
who-pin = برمز سري
who-guest = ضيف
who-guest-note = لا يُحفظ شيء
who-manage = المستمعون
who-manage-note = إضافة أحد، والرموز السرية
who-pin-label = رمزك السري
who-stay = لا تسأل ثانية على هذا الجهاز
who-stay-note = وإلا سُئلت ثانية بعد إغلاق المتصفح، أو بعد اثنتي عشرة ساعة.
who-go = تابع
who-back = شخص آخر
who-forgot = نسيت؟ على حاسوب Moodify يزيله الأمر «moodify listeners pin NAME --reset».
who-open = { $name } يستمع: غيّر
household-open = المستمعون
household-title = المستمعون
household-lead = أيستمع هنا شخص آخر أيضًا؟ فلكل واحد *ما يخصه*: ما أعجبه وما تُعلّم منه، والوجه، واليوميات.
household-you = أنت
household-others = من يستمع هنا أيضًا
household-others-note = يغيّر كل واحد اسمه ورمزه بنفسه، بعد أن يُختار مستمعًا.
household-elsewhere = يُضاف الآخرون على حاسوب Moodify نفسه.
household-honest = الرمز السري يفصل بين أهل البيت في هذه الصفحة. وليس قفلًا على الملفات: من يستعمل حساب الحاسوب يستطيع قراءتها.
household-add-title = شخص آخر
household-add = أضف
household-added = أُضيف { $name }.
household-name = الاسم
household-mine = اسمك
household-colour = اللون
household-colour-name =
    { $colour ->
        [amber] كهرماني
        [coral] مرجاني
        [rose] وردي
        [violet] بنفسجي
        [blue] أزرق
        [teal] أزرق مخضر
        [green] أخضر
       *[stone] حجري
    }
household-pin-title = رمز سري لك
household-pin-optional = رمز سري، إن أردت
household-pin-note = من 4 إلى 12 رقمًا
household-pin-old = الرمز الحالي
household-pin-new = الرمز الجديد
household-pin-set = ضع رمزًا
household-pin-change = غيّر الرمز
household-pin-none = بلا رمز بعد الآن
household-pin-is-set = وُضع الرمز.
household-pin-gone = لم يعد هناك رمز.
household-rename = غيّر الاسم أو اللون
household-save = احفظ
household-saved = حُفظ.
household-remove = أزلني
household-remove-sure = أتزيل { $name }؟ يُمحى كل شيء من القرص: ما أعجبه، وما سمعه، وما تُعلّم من ذوقه ووجهه، واليوميات. لا يمكن إرجاعه.
household-remove-yes = امحُ كل ذلك
household-keep = أبقِه
problem-pin = ليس هذا هو الرمز.
problem-pin-wait = رموز خاطئة كثيرة. انتظر قليلًا.
problem-household = لا يُغيَّر المستمعون هكذا.
problem-who-listens = قل من يستمع.
problem-not-your-own = لا يغيّر هذا إلا صاحبه.
problem-guest = ليس للضيف يوميات.

## Other devices at home

lan-title = على هاتفك
lan-off = يُفتح Moodify على الهواتف وأجهزة البيت الأخرى أيضًا. شغّله بالأمر { $command }
lan-scan = امسحه بكاميرا هاتفك. يُدخل جهازًا واحدًا خلال ربع ساعة.
lan-qr = رمز QR فيه الرابط لهاتفك
lan-another = رابط آخر
lan-open-code = أو افتح { $address } واكتب { $code }.
lan-open-off = أو افتح { $address }. كُتبت رموز خاطئة كثيرة، فأُوقف الرمز. { $another }
lan-new-code = رمز آخر
lan-warned = في المرة الأولى يحذّر الهاتف من أنه لا يعرف هذا الحاسوب. ليعرفه افتح { $trust } على الهاتف. هناك يأخذ شهادة، بصمتها SHA-256 يجب أن تكون
lan-devices = المسموح لها
lan-nobody = لا جهاز بعد.
lan-forget = انسَ
lan-forget-one = انسَ { $name }
lan-forget-all = انسَ الكل
lan-since = منذ { $day }، آخر مرة هنا { $seen }
lan-elsewhere = تُدخَل الأجهزة الأخرى من حاسوب Moodify نفسه: مساعدته تُري كيف.
lan-trust = أيحذّر جهازك من هذه الصفحة؟ عرّفه بشهادتها في { $address }

## Letting a device in

pair-page-title = ‏Moodify: أدخِل هذا الجهاز
pair-ask = هذا الجهاز *جديد هنا*. أي رمز يعرضه حاسوب Moodify؟
pair-moment = *لحظة*…
pair-code = ستة أرقام
pair-go = أدخلني
pair-where = هي في الطرفية التي شُغّل منها Moodify، وفي مساعدة صفحته على ذلك الحاسوب.
pair-gone = لا يجيب Moodify.
pair-gone-hint = أما زال هذا الجهاز في شبكة البيت، وهل يعمل Moodify؟
pair-odd = الرمز ستة أرقام.

## When Moodify isn't running, and this device

offline-title = ‏Moodify *لا يعمل*. شغّله، و*تعود* هذه الصفحة من نفسها.
offline-how-here = افتح طرفية على هذا الحاسوب واكتب:
offline-how-there = أهذا الجهاز في شبكة البيت؟ فافتح طرفية على الحاسوب { $host } واكتب:
offline-again = حاول الآن
device-title = على هذا الجهاز
device-install = ثبّت Moodify
device-install-why = كتطبيق يكون له نافذته وأيقونته.
device-install-share = لتجعله تطبيقًا: في قائمة «مشاركة» في المتصفح اختر «إضافة إلى الشاشة الرئيسية».
device-notify = أخبرني حين تبدأ أغنية
device-notify-note = ما دامت هذه الصفحة غير ظاهرة: العنوان والفنان، لبضع ثوانٍ. ولا مزاج أبدًا.
device-notify-refused = يحجب المتصفح إشعارات هذه الصفحة. للسماح بها اضغط العلامة بجانب العنوان.
device-notify-cannot = هذا المتصفح، أو هذا العنوان، بلا إشعارات.

## Refused: the kind of it, above the server's own words where those have no message here

problem-other = لم ينجح ذلك.
problem-picture = لا يمكن استعمال الصورة.
problem-network = لا يمكن قراءة الوجوه.
problem-catalogue = لا يمكن استعمال فهرس الأغاني.
problem-journal = لا يمكن استعمال اليوميات.
problem-source = تعذّر أحد مصادر الأغاني.
problem-list = لا يمكن استعمال قائمة الأغاني.
problem-sound = لا يمكن تشغيل الأغنية.
problem-song = لا توجد أغنية كهذه.
problem-taste-missing = لم يُتعلّم ذلك قط.
problem-taste = لا يمكن استعمال ما تُعلّم.
problem-spotify = لا يمكن ذلك مع Spotify.
problem-spotify-sign-in = سجّل الدخول إلى Spotify.
problem-spotify-not-allowed = معرّف العميل لا يسمح لك.
problem-spotify-owner-premium = لا يمكن استعمال معرّف العميل.
problem-spotify-premium = يلزم Spotify Premium.
problem-spotify-not-yours = لا تُقرأ هذه القائمة.
problem-spotify-no-device = لا جهاز Spotify مستيقظ.
problem-spotify-missing = ليس لدى Spotify شيء كهذا.
problem-spotify-busy = تريد Spotify استراحة.
problem-spotify-quota = نفدت الحصة لدى Spotify.
problem-spotify-away = لا تجيب Spotify.
problem-spotify-refused = رفضت Spotify.
problem-refused = لا يمكن ذلك.
problem-invalid = هذا غير صالح.
problem-fault = أخطأ Moodify.
problem-not-found = لا شيء هناك.
problem-too-many = كثير دفعة واحدة.
problem-too-large = هذا أكبر مما ينبغي.
problem-session = انتهت هذه الجلسة.
problem-sessions = صفحات كثيرة مفتوحة.
problem-elsewhere-than-here = على حاسوب Moodify نفسه فقط.
gone-hint = ربما أُوقف البرنامج على هذا الحاسوب.
no-device-hint = افتح Spotify على هاتف أو حاسوب أو سماعة وحاول ثانية، أو استعمل مشغّل Spotify نفسه في هذه الصفحة.
sdk-silent = لم يبدأ مشغّل Spotify في هذه الصفحة.
sdk-silent-hint = قد يمنعه مانع، أو أن هذا المتصفح لا يشغّل الموسيقى المحمية. قد يعمل مشغّل Spotify نفسه.
sdk-premium = تسمح Spotify للصفحات بالتشغيل لحسابات Premium فقط.
sdk-premium-hint = مشغّل Spotify نفسه لا يحتاج إليه.
sdk-sign-in = لم تقبل Spotify تسجيل الدخول لهذه الصفحة.
sdk-sign-in-hint = سجّل الخروج ثم الدخول من إعدادات Spotify.
sdk-song = لم تستطع Spotify تشغيل تلك الأغنية في هذه الصفحة.
sdk-song-hint = جرّب التالية، أو جهازًا آخر.

## Why a song was chosen

offer-mood =
    { $mood ->
        [happy] يبدو وجهك سعيدًا الآن. أتتبعه الموسيقى؟
        [sad] يبدو وجهك حزينًا الآن. أتتبعه الموسيقى؟
        [angry] يبدو وجهك غاضبًا الآن. أتتبعه الموسيقى؟
       *[neutral] يبدو وجهك محايدًا الآن. أتتبعه الموسيقى؟
    }
said-own-choice = اخترت هذه الأغنية بنفسك.
said-chose-point = اخترت نقطة بنفسك.
said-chose-mood =
    { $mood ->
        [happy] اخترت «سعيد» بنفسك.
        [sad] اخترت «حزين» بنفسك.
        [angry] اخترت «غاضب» بنفسك.
       *[neutral] اخترت «محايد» بنفسك.
    }
said-face-hard =
    { $by ->
        [picture] كانت قراءة الوجه في الصورة صعبة.
       *[camera] كانت قراءة وجهك صعبة.
    }
said-face-looked =
    { $mood ->
        [happy] { $by ->
                [picture] بدا الوجه في الصورة سعيدًا بنسبة { $n }٪.
                *[camera] بدا وجهك سعيدًا بنسبة { $n }٪.
            }
        [sad] { $by ->
                [picture] بدا الوجه في الصورة حزينًا بنسبة { $n }٪.
                *[camera] بدا وجهك حزينًا بنسبة { $n }٪.
            }
        [angry] { $by ->
                [picture] بدا الوجه في الصورة غاضبًا بنسبة { $n }٪.
                *[camera] بدا وجهك غاضبًا بنسبة { $n }٪.
            }
        *[neutral] { $by ->
                [picture] بدا الوجه في الصورة محايدًا بنسبة { $n }٪.
                *[camera] بدا وجهك محايدًا بنسبة { $n }٪.
            }
    }
said-aim =
    { $wish ->
        [match] لتطابق ذلك تكون الموسيقى عند تكافؤ { SIGNED($valence) } وإثارة { SIGNED($arousal) }: { said-place }.
        [lift] لترفعك من هناك تكون الموسيقى عند تكافؤ { SIGNED($valence) } وإثارة { SIGNED($arousal) }: { said-place }.
        [calm] لتهدّئ من هناك تكون الموسيقى عند تكافؤ { SIGNED($valence) } وإثارة { SIGNED($arousal) }: { said-place }.
        [hold] كان على الموسيقى أن تبقى حيث كانت، عند تكافؤ { SIGNED($valence) } وإثارة { SIGNED($arousal) }: { said-place }.
        [goal] في الطريق إلى حيث قلت تكون الموسيقى عند تكافؤ { SIGNED($valence) } وإثارة { SIGNED($arousal) }: { said-place }.
       *[asked] طُلبت موسيقى عند تكافؤ { SIGNED($valence) } وإثارة { SIGNED($arousal) }: { said-place }.
    }
said-place =
    { $aim ->
        [even] في الوسط
       *[other] { aim-words }
    }
said-fit =
    { $far ->
        [yes] هذه الأغنية عند { SIGNED($valence) }، { SIGNED($arousal) }: تبعد { NUMBER($distance, minimumFractionDigits: 2, maximumFractionDigits: 2) }، وهذا ليس قريبًا.
       *[no] هذه الأغنية عند { SIGNED($valence) }، { SIGNED($arousal) }: تبعد { NUMBER($distance, minimumFractionDigits: 2, maximumFractionDigits: 2) }.
    }
said-parts =
    { $taste ->
        [yes] { said-parts-fit }، و{ said-parts-fresh }، والأرجح أن تعجبك.
        [no] { said-parts-fit }، و{ said-parts-fresh }، وقد لا تكون من ذوقك.
       *[none] { said-parts-fit }، و{ said-parts-fresh }.
    }
said-parts-fit =
    { $fit ->
        [well] تناسب جيدًا
        [little] تناسب قليلًا
       *[plain] تناسب
    }
said-parts-fresh =
    { $fresh ->
        [yes] هي جديدة
       *[no] سُمعت قبل قليل
    }
said-liked = أعجبتك هذه من قبل.
said-held-back =
    { $by ->
        [heard] أغنية أقرب تستريح: سمعتها قبل قليل.
        [artist] أغنية أقرب تنتظر دورها، كي تتباعد أغاني الفنان الواحد.
        [genre] أغنية أقرب تنتظر دورها، كي تبقى الأنواع متنوعة.
        [language] أغنية أقرب تنتظر دورها، كي تبقى اللغات متنوعة.
       *[decade] أغنية أقرب تنتظر دورها، كي يبقى القديم والجديد معًا.
    }
said-went-before =
    { $well ->
        [yes] كانت موفقة من قبل.
       *[no] كانت أقل توفيقًا من قبل.
    }
said-taught-artist =
    { $more ->
        [yes] علّمت Moodify: مزيد من أغاني { $name }.
       *[no] علّمت Moodify: أقل من أغاني { $name }.
    }
said-taught-genre =
    { $more ->
        [yes] علّمت Moodify: مزيد من { $name }.
       *[no] علّمت Moodify: أقل من { $name }.
    }
said-taught-source =
    { $more ->
        [yes] علّمت Moodify: مزيد من { $name }.
       *[no] علّمت Moodify: أقل من { $name }.
    }
said-taught-language =
    { $more ->
        [yes] علّمت Moodify: مزيد بلغة { $name }.
       *[no] علّمت Moodify: أقل بلغة { $name }.
    }
said-taught-wordless =
    { $more ->
        [yes] علّمت Moodify: مزيد من الموسيقى بلا كلمات.
       *[no] علّمت Moodify: أقل من الموسيقى بلا كلمات.
    }
said-taught-decade =
    { $more ->
        [yes] علّمت Moodify: مزيد من أعوام { $name }.
       *[no] علّمت Moodify: أقل من أعوام { $name }.
    }
said-mood-by =
    { $by ->
        [audio] { $mood ->
                [happy] يبدو صوتها سعيدًا: تخمين من Moodify.
                [sad] يبدو صوتها حزينًا: تخمين من Moodify.
                [angry] يبدو صوتها غاضبًا: تخمين من Moodify.
                *[neutral] يبدو صوتها محايدًا: تخمين من Moodify.
            }
        [tag] { $mood ->
                [happy] يقول ملفها إنها سعيدة.
                [sad] يقول ملفها إنها حزينة.
                [angry] يقول ملفها إنها غاضبة.
                *[neutral] يقول ملفها إنها محايدة.
            }
        *[person] { $mood ->
                [happy] قلت إنها سعيدة.
                [sad] قلت إنها حزينة.
                [angry] قلت إنها غاضبة.
                *[neutral] قلت إنها محايدة.
            }
    }
said-called =
    { $mood ->
        [happy] سمّيت هذه الأغنية نفسها سعيدة.
        [sad] سمّيت هذه الأغنية نفسها حزينة.
        [angry] سمّيت هذه الأغنية نفسها غاضبة.
       *[neutral] سمّيت هذه الأغنية نفسها محايدة.
    }
said-playlist =
    { $mood ->
        [happy] هي في قائمتك «{ $name }» التي سمّيتها سعيدة.
        [sad] هي في قائمتك «{ $name }» التي سمّيتها حزينة.
        [angry] هي في قائمتك «{ $name }» التي سمّيتها غاضبة.
       *[neutral] هي في قائمتك «{ $name }» التي سمّيتها محايدة.
    }
said-playlists =
    هي في قائمتيك «{ $name }» ({ $mood ->
        [happy] سعيدة
        [sad] حزينة
        [angry] غاضبة
        *[neutral] محايدة
    }) و«{ $name2 }» ({ $mood2 ->
        [happy] سعيدة
        [sad] حزينة
        [angry] غاضبة
        *[neutral] محايدة
    }){ $more ->
        [0] .
        *[other] ، وفي قوائم أخرى: { $more }.
    }
said-path-begins =
    { $n ->
        [zero] تبدأ طريقًا { said-path-between }.
        [one] تبدأ طريقًا { said-path-between }، في أغنية واحدة.
        [two] تبدأ طريقًا { said-path-between }، في أغنيتين.
        [few] تبدأ طريقًا { said-path-between }، في { $n } أغانٍ.
        [many] تبدأ طريقًا { said-path-between }، في { $n } أغنية.
       *[other] تبدأ طريقًا { said-path-between }، في { $n } أغنية.
    }
said-path-goes-on = الخطوة { $step } من { $n } في الطريق { said-path-between }.
said-path-ends = الخطوة { $step } من { $n }: هنا ينتهي الطريق { said-path-between }.
said-path-between =
    من { $from ->
        [dark] داكنة
        [bright] مشرقة
        [quiet] هادئة
        [lively] حيوية
        [dark-quiet] داكنة وهادئة
        [dark-lively] داكنة وحيوية
        [bright-quiet] مشرقة وهادئة
        [bright-lively] مشرقة وحيوية
       *[even] متوازنة
    } إلى { $to ->
        [dark] داكنة
        [bright] مشرقة
        [quiet] هادئة
        [lively] حيوية
        [dark-quiet] داكنة وهادئة
        [dark-lively] داكنة وحيوية
        [bright-quiet] مشرقة وهادئة
        [bright-lively] مشرقة وحيوية
       *[even] متوازنة
    }
said-path-begins-within =
    { $n ->
        [zero] تبدأ طريقًا ضمن موسيقى { said-path-within }.
        [one] تبدأ طريقًا ضمن موسيقى { said-path-within }، في أغنية واحدة.
        [two] تبدأ طريقًا ضمن موسيقى { said-path-within }، في أغنيتين.
        [few] تبدأ طريقًا ضمن موسيقى { said-path-within }، في { $n } أغانٍ.
        [many] تبدأ طريقًا ضمن موسيقى { said-path-within }، في { $n } أغنية.
       *[other] تبدأ طريقًا ضمن موسيقى { said-path-within }، في { $n } أغنية.
    }
said-path-goes-on-within = الخطوة { $step } من { $n } في طريق ضمن موسيقى { said-path-within }.
said-path-ends-within = الخطوة { $step } من { $n }: هنا ينتهي طريق ضمن موسيقى { said-path-within }.
said-path-within =
    { $to ->
        [dark] داكنة
        [bright] مشرقة
        [quiet] هادئة
        [lively] حيوية
        [dark-quiet] داكنة وهادئة
        [dark-lively] داكنة وحيوية
        [bright-quiet] مشرقة وهادئة
        [bright-lively] مشرقة وحيوية
       *[even] متوازنة
    }

## When no song is left

said-songs-none = لا أغانٍ بعد. يقول `moodify doctor` ما جرى للمصادر.
said-songs-ruled-out = كل أغنية يمكن اقتراحها مستبعدة. استبعد أغانٍ أقل.
said-songs-none-here = لا أغانٍ يستطيع Moodify تشغيلها بنفسه. اسمح بغيرها أيضًا.
said-songs-none-elsewhere = لا أغانٍ تُفتح في مكان آخر. اسمح بغيرها أيضًا.
said-songs-only-spotify = لا أغانٍ هنا بعد إلا أغاني Spotify لديك. دع Spotify يشغّل.
filters-left-out = لا تبقى أغنية مع { $filters }.
filter-languages = اللغة { $list }
filter-genres = النوع { $list }
filter-decades = الأعوام { $list }
filter-clean = ألا تكون موسومة بأنها صريحة
filters-take-away = أزل كل المرشحات.
filters-loosen =
    { $n ->
        [zero] { $what }: فلا تبقى أغانٍ.
        [one] { $what }: فتبقى أغنية واحدة.
        [two] { $what }: فتبقى أغنيتان.
        [few] { $what }: فتبقى { $n } أغانٍ.
        [many] { $what }: فتبقى { $n } أغنية.
       *[other] { $what }: فتبقى { $n } أغنية.
    }
loosen-languages = اسمح بلغات أخرى
loosen-genres = اسمح بأنواع أخرى
loosen-decades = اسمح بأعوام أخرى
loosen-clean = اسمح بالأغاني الموسومة بأنها صريحة
loosen-playable = اسمح بأغانٍ تُفتح في مكان آخر
loosen-exclude = اسمح للأغاني بأن تعود

## Genres

genre-pop = بوب
genre-rock = روك
genre-folk = فولك
genre-jazz = جاز
genre-hip-hop = هيب هوب
genre-hip-hop-rap = هيب هوب وراب
genre-classical = كلاسيكية
genre-electronic = إلكترونية
genre-electronica = إلكترونيكا
genre-soul = سول
genre-r-b = آر أند بي
genre-r-b-soul = آر أند بي وسول
genre-chanson = شانسون
genre-metal = ميتال
genre-indie = إندي
genre-world = موسيقى العالم
genre-punk = بانك
genre-country = كانتري
genre-latin = لاتينية
genre-reggae = ريغي
genre-k-pop = كي بوب
genre-j-pop = جي بوب
genre-disco = ديسكو
genre-funk = فانك
genre-dance = راقصة
genre-blues = بلوز
genre-soundtrack = موسيقى أفلام
genre-ambient = أمبيَنت
genre-bossa-nova = بوسا نوفا
genre-samba = سامبا
genre-salsa = سالسا
genre-tango = تانغو
genre-swing = سوينغ
genre-flamenco = فلامنكو
genre-fado = فادو
genre-ska = سكا
genre-bollywood = بوليوود
genre-afrobeats = أفروبيتس
genre-new-wave = نيو ويف
genre-new-age = نيو إيج
genre-piano-ballad = بالاد بيانو
genre-folk-ballad = بالاد فولك
genre-jazz-ballad = بالاد جاز
genre-jazz-waltz = فالس جاز
genre-acoustic-folk = فولك صوتي
genre-indie-folk = إندي فولك
genre-chamber-music = موسيقى الحجرة
genre-orchestral = أوركسترالية
genre-baroque = باروك
genre-chorale = كورال
genre-minimalism = التقليلية
genre-chiptune = تشيبتيون
genre-drum-and-bass = درم أند بيس
genre-industrial = إندستريال
genre-highlife = هايلايف
genre-lo-fi-hip-hop = لو-فاي هيب هوب
genre-alternative = بديلة
genre-experimental = تجريبية
genre-acoustic = صوتية بلا كهرباء
genre-techno = تكنو
genre-house = هاوس
genre-trap = تراب

## Sources of songs, and how they are

said-source-house = { $n } من القطع لحّنها Moodify، والجاهز منها { $ready }.
said-source-local =
    { $bad ->
        [0] الأغاني: { $n }؛ ويُختار منها { $placed }.
       *[other] الأغاني: { $n }؛ ويُختار منها { $placed }، وملفات لا تُستعمل: { $bad }.
    }
said-source-server = أغاني { $address }: { $n }؛ يذكر مزاجًا ويُختار منها { $placed }.
said-source-server-reading = نقرأ { $address }: الأغاني حتى الآن { $n }.
said-source-audius-reading = قُرئت حتى الآن أغاني { $read } من { $of } أمزجة.

## What the server says word for word. In English these stand in the program too: they are found by their English words

says-house = موسيقى البيت
says-starter = أغانٍ للبداية
says-your-server = خادمك
says-your-music = مجلداتك
says-starter-detail = أغانٍ معروفة؛ تُفتح كل منها في Spotify أو YouTube أو Deezer أو Apple Music.
says-audius-detail = أغانٍ كاملة يعطيها فنانوها للجميع؛ يُسأل عنها مرة في اليوم.
says-no-folder = لا مجلد بعد. أضف واحدًا بالأمر `moodify songs scan`.
says-no-face = لم نجد وجهًا في الصورة.
says-no-face-hint = اختر صورة فيها وجه من الأمام.
says-face-gone = لم يعد ذلك الوجه هنا.
says-face-gone-hint = اختر وجهًا موجودًا.
says-not-in-library = تلك الأغنية ليست في المكتبة.
says-another-song = اختر غيرها.
says-not-in-queue = لم تعد تلك الأغنية في القائمة.
says-look-again = انظر ما يأتي تاليًا، وحاول ثانية.
says-step-gone = لم تعد تلك الخطوة من الطريق أمامنا.
says-step-gone-hint = حرّك خطوة لم تأتِ بعد.
says-straighten = قوّمه أولًا.
says-by-links = افتحها من أحد روابطها.
says-taken-back = تُراجع عن ذلك من قبل.
says-taken-back-hint = انظر ثانية إلى ما بقي.
says-no-journal-song = تلك الأغنية ليست في اليوميات.
says-no-journal-song-hint = تكون فيها بعد سماعها واليوميات تعمل.
says-no-journal = لا يوميات لتصديرها.
says-no-journal-hint = شغّلها أولًا.
says-not-the-pin = ليس هذا هو الرمز السري.
says-try-again = حاول ثانية.
says-pin-needed = يلزم رمز سري.
says-type-it = اكتبه.
says-pin-digits = الرمز السري من 4 إلى 12 رقمًا.
says-pin-digits-hint = اكتب أرقامًا فقط.
says-needs-name = يحتاج المستمع إلى اسم.
says-needs-name-hint = اكتب اسمًا يُرى.
says-name-too-long = هذا الاسم طويل: 40 حرفًا على الأكثر.
says-name-too-long-hint = اختصره.
says-another-name = اختر اسمًا آخر.
says-listener-gone = لم يعد ذلك المستمع هنا.
says-who-listens = قل من يستمع.
says-no-sound = لا صوت لتلك الأغنية هنا.
says-no-sound-hint = افتحها من روابطها.
says-not-whole-path = ليس هذا مسار مجلد كاملًا.
says-not-whole-path-hint = اكتبه من أوله، مثل /media/music أو C:\Music أو ~/Music.
says-whole-path = اكتب مساره كاملًا.
says-no-such-folder = لا يوجد مجلد كهذا (بعد الآن).
says-look = انظر ثانية.
says-not-enough-to-sign-in = لا يكفي هذا لتسجيل الدخول.
says-not-enough-to-sign-in-hint = أعطِ اسمًا وكلمة سر، أو مفتاح API.
says-no-server-songs = لا أغانٍ من خادمك في هذه الجلسة.
says-no-server-songs-hint = شغّل بعضها أولًا.
says-only-here = لا يُغيَّر ذلك إلا على الحاسوب الذي يعمل عليه Moodify.
says-no-spotify-songs = لا أغاني Spotify في هذه الجلسة.
says-no-spotify-songs-hint = شغّل بعض الموسيقى على Spotify أولًا.
says-spotify-left-out = لا يمكن استعمال Spotify هنا.
says-own-music = شغّل موسيقى Moodify نفسه.
says-no-client-id = ليس هذا معرّف عميل: هو 32 رقمًا وحرفًا من a إلى f.
says-not-begun-here = لم يبدأ تسجيل الدخول هذا هنا، أو استغرق أكثر من عشر دقائق.
says-begin-again = ابدأه ثانية.
says-other-tab = لسان آخر من هذه الجلسة يقرأ الكاميرا الآن.
says-other-tab-hint = تابع هناك، أو أغلقه.
says-session-gone = لا توجد جلسة كهذه: انتهت، أو شُغّل الخادم من جديد.
says-session-gone-hint = ابدأ غيرها.
says-close-tab = أغلق لسانًا من ألسنة Moodify.
says-too-large-hint = أرسل شيئًا أصغر.
says-wait = انتظر لحظة.
says-other-browser = افتحها في مشغّل آخر، أو جرّب متصفحًا آخر.
says-damaged-hint = شغّل أغنية أخرى.
says-fault-hint = حاول ثانية؛ وإن بقي فأخبرنا رجاءً بما أدى إليه.
says-make-room = أفسِح مكانًا على القرص، وتأكد من إمكان الكتابة في المجلد.
says-not-paired = لم يُسمح لهذا الجهاز بعد.
says-link-used = استُعمل هذا الرابط، أو مضى عليه أكثر من ربع ساعة.
says-link-used-hint = اكتب الرمز الذي يعرضه حاسوب Moodify، أو امسح رمزًا جديدًا هناك.
says-wrong-code = ليس هذا هو الرمز.
says-wrong-code-hint = هو في الطرفية وفي مساعدة صفحة Moodify على حاسوبه.
says-code-off = كُتبت رموز خاطئة كثيرة، فأُوقف الرمز.
says-code-off-hint = افتح مساعدة صفحة Moodify على حاسوبه لتجد غيره.
says-why-full = القرص ممتلئ
says-why-fails = القرص معطل أو لا يقبل مزيدًا من الكتابة
says-why-closed = لا يمكن الكتابة هناك
says-why-busy = برنامج آخر يستعمله
says-os-denied = الإذن مرفوض
says-os-missing = لا وجود له
says-os-trouble = خطأ في القراءة أو الكتابة
says-os-full = لا مكان متبقيًا
says-os-read-only = للقراءة فقط
says-bad-empty = إنه فارغ.
says-bad-cut = إنه مبتور.
says-bad-cut-list = إنه مبتور: تنقصه قائمة محتوياته.
says-bad-cut-sound = إنه مبتور: لا صوت فيه.
says-bad-locked = أقفله المتجر الذي اشتُري منه (DRM).
says-bad-silent = لا صوت فيه.
says-bad-unknown = لا صوت فيه يعرفه Moodify.
says-bad-video = إنه فيديو.
says-bad-foreign = هذا { $what }، مع أن اسمه ينتهي بـ { $suffix }.
says-bad-picture = صورة { $kind }
says-bad-archive = أرشيف { $kind }
says-bad-document = مستند PDF
says-bad-kind = { $kind }، وهو ما لا يقرؤه Moodify
says-bad-playlist = قائمة تشغيل
says-bad-page = صفحة وب
says-bad-database = قاعدة بيانات
says-bad-zeros = أصفار لا غير
says-bad-named = ينتهي اسمه بـ { $suffix }، وليس ملف { $wanted }.
says-bad-samples = إنه تالف: يقول إنه بلا عيّنات.
says-bad-process = تحليله أنهى العملية، ربما لنقص الذاكرة: إنه تالف أو صُنع هكذا.
says-bad-long = استغرق تحليله أكثر من { $n } دقيقة فتُرك.
says-bad-memory = يحتاج { $name } إلى ذاكرة أكبر مما هو متاح.
says-bad-number = لم يُعطِ تحليله عددًا.
says-bad-analysis = لا يمكن تحليله ({ $why }).
says-bad-read = لا يمكن قراءته ({ $why }).
says-bad-understood = لا يمكن فهمه ({ $why }).
says-bad-link = إنه رابط إلى ملف خارج هذا المجلد.
says-bad-folder = لا يمكن قراءة هذا المجلد ({ $why }).
says-sound-silence = ليس في { $name } إلا صمت.
says-sound-needs-ffmpeg = لا يمكن فك ترميز { $name }: إنه تالف، أو يحتاج إلى ffmpeg.
says-sound-none = لا صوت في { $name }.
says-sound-damaged = لا يمكن فك ترميز { $name }: إنه تالف أو ليس ما يدّعيه.
says-sound-no-music = لا يمكن فك ترميز { $name }: إنه تالف، أو ليس موسيقى.
says-sound-empty = { $name } فارغ.
says-sound-read = لا يمكن قراءة { $name } ({ $why }).
says-sound-length = لا يذكر { $name } مدته.
says-sound-format = { $name } بصيغة تحتاج إلى ffmpeg.
says-sound-slow = استغرق { $name } من ffmpeg وقتًا طويلًا فتُرك.
says-sound-install = ثبّت ffmpeg، أو نفّذ pip install 'moodify[formats]'.
says-play-kind = «{ $name }» بصيغة { $kind }، وهذا المتصفح لا يشغّلها.
says-play-room = لا مكان لتشغيل «{ $name }» ({ $why }).
says-play-damaged = لا يمكن قراءة «{ $name }»: إنه تالف، أو ليس ما يقوله اسمه.
says-play-slow = يستغرق إعداد «{ $name }» للتشغيل وقتًا طويلًا.
says-play-read = لا يمكن قراءة «{ $name }» ({ $why }).
says-play-install = ثبّت ffmpeg على الحاسوب الذي يعمل عليه Moodify، أو نفّذ pip install 'moodify[formats]'.
says-queue-not-played = لا يمكن تشغيل «{ $title }» هنا.
says-folder-inside = { $path } داخل { $folder }، وهو أحد مجلداتك.
says-folder-missing = لا يوجد مجلد { $path }.
says-folder-missing-hint = تحقق من كتابته.
says-folder-file = { $path } ملف.
says-folder-file-hint = سمِّ المجلد الذي هو فيه.
says-folder-disk = { $path } هو القرص كله.
says-folder-disk-hint = سمِّ مجلد موسيقاك.
says-folder-own = { $path } هو حيث يحفظ Moodify ملفاته.
says-folder-right = امنح نفسك حق قراءته.
says-folder-count = الأغاني { $n }؛ يمكن اختيار { $placed } منها.
says-folder-count-bad = الأغاني { $n }؛ يمكن اختيار { $placed } منها، ولا تصلح { $bad } من الملفات.
says-folder-away = غير موجود الآن أو فارغ: { $list }؛ والأغاني محفوظة.
says-folder-lost = تلف ما كان معروفًا عن مجلداتك. نُقل إلى { $file }؛ سمِّ مجلداتك من جديد.
says-folder-unkept = لا يمكن حفظ ما يُعرف عن مجلداتك: { $why }.
says-folder-unkept-hint = أفسِح مكانًا، وتأكد من إمكان الكتابة في { $path }، وأغلق نوافذ Moodify الأخرى.
says-music-goes-on = تستمر الموسيقى، لكن لا يمكن حفظ شيء عنها.
says-journal-misses = تستمر الموسيقى، لكنها لا تُكتب في اليوميات.
says-journal-anew = تلفت اليوميات فبدأت من جديد وهي متوقفة؛ الملف التالف هو { $file }.
says-journal-unkept = لا يمكن حفظ اليوميات في { $path }: { $why }.
says-journal-unkept-hint = أفسِح مكانًا، وتأكد من إمكان الكتابة في المجلد، وأغلق نوافذ Moodify الأخرى.
says-journal-held = اليوميات فارغة، لكن برنامجًا آخر ما زال يحتفظ بصفحات قديمة منها.
says-journal-held-hint = أغلق نوافذ Moodify الأخرى وامحها مرة أخرى.
says-taste-anew = تلف ما تُعلّم من ذوقك فبدأ من جديد؛ الملف التالف هو { $file }.
says-taste-unkept = لا يمكن حفظ ما تُعلّم أو قراءته في { $path }: { $why }.
says-likes-anew = تلفت الإعجابات وما سُمع فبدأت من جديد؛ الملف التالف هو { $file }.
says-likes-unkept = لا يمكن حفظ الإعجابات وما سُمع أو قراءتها في { $path }: { $why }.
says-filters-unkept = لا يمكن حفظ المرشحات في { $path }: { $why }.
says-face-anew = تعذرت قراءة ما تعلّمه Moodify من وجهك فبدأ من جديد؛ الملف التالف الآن هو { $file }.
says-face-unread = لا يمكن قراءة ما تعلّمه Moodify من وجهك ({ $why })؛ فلا تُصحَّح التخمينات. انظر في { $path }.
says-face-unkept = لا يمكن حفظ ما تُعلّم من وجهك في { $path } ({ $why }).
says-data-folder = اضبط MOODIFY_DATA_DIR على مجلد لك.
says-songs-unkept = لا يمكن حفظ الأغاني في { $path } حيث لا تمكن الكتابة: تبقى الإعجابات والسجل حتى ينتهي Moodify.
says-songs-anew = تلفت قاعدة بيانات الأغاني. نُقلت إلى { $file } وبدأت أخرى جديدة؛ وتبدأ الإعجابات والسجل من جديد.
says-songs-busy = قاعدة بيانات الأغاني يستعملها برنامج آخر.
says-songs-busy-hint = أغلق نوافذ Moodify الأخرى وحاول ثانية.
says-songs-full = القرص ممتلئ: لا يمكن حفظ الأغاني.
says-songs-full-hint = أفسِح مكانًا عليه.
says-household-many = هناك { $n } مستمعين بالفعل.
says-household-many-hint = أزل واحدًا أولًا.
says-household-last = لا يمكن إزالة المستمع الأخير.
says-household-last-hint = أضف مستمعًا آخر أولًا، أو امحُ ما تُعلّم واليوميات.
says-household-taken = يوجد «{ $name }» بالفعل.
says-household-unkept = لا يمكن حفظ المستمعين في { $path } ({ $why }).
says-household-unkept-hint = أفسِح مكانًا، وتأكد من إمكان الكتابة في المجلد.
says-household-left = أُزيل { $name }، لكن تعذر محو { $list }.
says-household-left-hint = احذف ما بقي يدويًا.
says-household-unread = لا يمكن قراءة قائمة المستمعين في { $path } ({ $why }).
says-household-damaged = قائمة المستمعين تالفة (انظر { $path }).
says-household-guests = إلى أن يُصلح ذلك يستمع الجميع ضيوفًا؛ وما حُفظ ما زال موجودًا.
says-household-begin = الأمر `moodify listeners add NAME` يبدأ قائمة جديدة.
says-pin-wait-seconds = رموز سرية خاطئة كثيرة. انتظر { $n } ثانية.
says-pin-wait-minutes = رموز سرية خاطئة كثيرة. انتظر { $n } دقيقة.
says-pin-forgotten = نسيته؟ الأمر `moodify listeners pin NAME --reset` يزيله على حاسوب Moodify.
says-trial-sign-in = تسجيل الدخول
says-trial-songs = الأغاني
says-trial-sound = الصوت
says-trial-page = { $n } في الصفحة الأولى
says-trial-bytes = { $n } بايت من { $kind }
says-trial-nothing = لا شيء لتجربته عليه.
says-server-plain = خادم Subsonic (API { $version })
says-server-missing = لا يوجد خادم اسمه { $host }.
says-server-missing-hint = تحقق من الاسم.
says-server-no-address = هذا ليس عنوان خادم.
says-server-address-plain = اكتبه هكذا: https://name بلا كلمة مرور.
says-server-not-address = { $text } ليس عنوانًا.
says-server-address-give = اكتبه هكذا: https://name.
says-server-http = عبر http يمكن لأي أحد في الطريق أن يقرأ بيانات دخولك ويستعملها.
says-server-https = اكتب العنوان بـ https، أو استعمل --insecure إن كنت تعرف ما تفعل.
says-server-none-there = لا خادم Subsonic في ذلك العنوان.
says-server-none-there-hint = اكتب عنوان صفحته دون ما يأتي بعده.
says-server-wrong = لا يعرف خادمك هذا الاسم وكلمة المرور.
says-server-wrong-hint = أدخلهما ثانية.
says-server-token = لا يقبل خادمك كلمة مرور هذا الحساب رمزًا.
says-server-token-hint = استعمل مفتاح API.
says-server-key = لا يعرف خادمك مفتاح API هذا.
says-server-key-hint = أنشئ مفتاحًا جديدًا هناك وأدخله.
says-server-way = لا يُدخل خادمك أحدًا بهذه الطريقة.
says-server-way-hint = جرّب مفتاح API أو كلمة مرور.
says-server-may-not = لا يحق لحسابك على خادمك فعل ذلك.
says-server-may-not-hint = اسأل من يدير الخادم.
says-server-now = لا يستطيع خادمك ذلك الآن.
says-server-ill = خادمك معطل ({ $n }).
says-server-unread = يجيب خادمك بما لا يُقرأ.
says-server-no-songs = لا يعطي خادمك أغاني الآن؛ وما قُرئ من قبل باقٍ.
says-server-no-songs-hint = ربما يفحص مجلداته، أو ينقصه قرص.
says-line-reach = لا يمكن الوصول إلى { $name }.
says-line-time = لم يُجب { $name } في الوقت.
says-line-broke = انقطع الاتصال: { $name }.
says-line-moved = انتقل { $name } إلى عنوان آخر.
says-line-moved-hint = أدخل ذلك العنوان.
says-line-certificate = يعرض { $name } شهادة لا يُوثق بها.
says-line-certificate-hint = أضف الجهة التي أصدرتها إلى هذا النظام، أو صحّح العنوان.
says-line-unread = يعطي { $name } جوابًا لا يُقرأ.
says-line-check = تحقق من الشبكة والخادم؛ وما قُرئ حتى الآن محفوظ.
says-line-no-sound = لا يعطي { $name } صوتًا لهذه الأغنية.
says-audius-reach = لا يمكن الوصول إلى Audius.
says-audius-ill = Audius معطل ({ $n }).
says-audius-busy = Audius مشغول مدة { $n } ثانية.
says-audius-later = حاول لاحقًا.
says-audius-gone = لا يعطي Audius هذه الأغنية (بعد الآن).
says-picture-unread = { $name } ليس صورة تُقرأ.
says-picture-cut = { $name } مبتور أو تالف.
says-picture-large = في { $name } من الميغابكسل { $n }؛ ويُقرأ { $most } على الأكثر.
says-picture-large-hint = استعمل نسخة أصغر.
says-picture-name = الصورة
says-list-none = «{ $name }» لا يسمّي أغاني.
says-list-none-hint = اختر ملفًا آخر.
says-list-kind = «{ $name }» ليس من أنواع القوائم المعروفة.
says-list-kind-hint = اختر ملف M3U أو XSPF أو JSON أو CSV.
says-too-large = هذا أكثر من { $size } التي تُقبل دفعة واحدة.
says-bends = للطريق { $n } انعطافات على الأكثر.
says-sessions = كل الجلسات وعددها { $n } لها صفحة مفتوحة.
says-no-wifi = ليس لهذا الحاسوب عنوان في شبكة منزلية.
says-no-wifi-hint = اتصل بشبكة Wi-Fi التي عليها هاتفك.
says-spotify-signed-out = لم تسجّل الدخول إلى Spotify.
says-spotify-connect-first = اربط Spotify أولًا.
says-spotify-needs-premium = يحتاج ذلك إلى Spotify Premium.
says-spotify-anew = سجّل الخروج ثم الدخول ثانية للسماح بذلك.
says-spotify-no-device = لا جهاز Spotify نشط.
says-list-titles = ليس في «{ $name }» عمود للعناوين.
says-list-titles-hint = يلزمها title و artist، أو أعمدة Moodify نفسها.
says-list-no-json = «{ $name }» ليس JSON ({ $why }).
says-list-no-xspf = «{ $name }» ليس قائمة XSPF ({ $why }).
says-list-no-m3u = «{ $name }» ليس قائمة تشغيل.
says-list-correct = صحّحه وحاول ثانية.
says-spotify-id-hint = انسخه من تطبيقك في { $address }.
