from __future__ import annotations

import re
import tomllib
import unicodedata
from importlib import resources

import pytest
from hypothesis import given
from hypothesis import strategies as st

from moodify.music.spotify.propose import propose_mood
from moodify.types import MOODS

NAMES = {
    "angry": """
        Angry; RAGE; rage workout; Workout Metal; Pure Anger 2024; mad at the world
        Beast Mode; Hate everyone; Thrash Metal Classics; 😡😡; Moshpit; Villain arc
        Wut im Bauch; wütende Lieder; WÜTEND; Aggressive Musik; Ma colère; Énervée
        Furia y rabia; Enojada; Com raiva; Rabbia pura; Arrabbiata; Boze muziek; Arga låtar
        Rasende; Vihainen soitto; Wściekłość; Złość; Vztekám se; Злая музыка; Ярость; Лють
        Kızgın şarkılar; ÖFKE; Θυμός; أغاني الغضب; כועסת; عصبانی; गुस्सा; Lagi marah
        Giận dữ; เพลงโกรธ; 怒りの曲; 愤怒; 憤怒之歌; 화날 때 듣는 노래; 분노의 질주
    """,
    "happy": """
        Happy; Happy Hits!; good vibes only; Feel-Good Friday; PARTY; Summer Hits 2023
        Pure Joy; Don't worry, be happy; 🎉🥳; Mood Booster; Birthday; happy (not sad)
        Sunny Day; :); Gute Laune; Fröhlich; Sommerparty; Bonne humeur; Heureux; À la fête
        Feliz; Música alegre; Buenas vibras; Alegria; Festa em casa; Felicità; Buonumore
        Vrolijk; Feestje; Glada låtar; Lykkelig; God stemning; Iloinen; Bileet
        Wesołe piosenki; Impreza; Šťastné písničky; Весёлые песни; Хорошее настроение
        Веселі пісні; Mutlu; NEŞELİ; Χαρούμενα; ΠΑΡΤΙ; أغاني سعيدة; الفرح; שמח; מסיבה
        شاد و رقصی; खुश; मस्ती टाइम; Lagu bahagia; Senang; Nhạc vui; Hạnh phúc; เพลงสนุก
        อารมณ์ดี; 楽しい曲; ハッピーソング; 元気が出る歌; 快乐; 開心; 행복한 노래
        신나는 노래; 기분 좋은 아침; 生日快乐
    """,
    "sad": """
        Sad; sad songs; SADNESS; heartbreak; Broken-Hearted; Rainy Day; crying in the club
        💔; 😢 songs; in my feels; sad girl autumn; s a d; Tears; melancholia
        Summertime Sadness; 𝓼𝓪𝓭; :(; traurige Lieder; Liebeskummer; Zum Heulen
        Chansons tristes; Les plus tristes; Cœur brisé; Cafard; Para llorar; Desamor
        Canciones tristes; Sofrência; Saudades; Coração partido; Tristezza; Cuore spezzato
        Verdrietig; Huilen; Ledsna låtar; Kærestesorg; Kjærlighetssorg; Surullinen; Itkettää
        Smutne; Złamane serce; Smutné písničky; Грустные песни; СЛЁЗЫ; Сумні пісні; Hüzünlü
        ağlamalık; Λυπημένα; ΘΛΙΨΗ; حزين; الحزن; עצוב; שברון לב; غمگین; دلتنگی
        दर्द भरे गाने; dil toota; Lagu galau; Patah hati; Nhạc buồn; Thất tình; เพลงเศร้า
        อกหัก; 悲しい曲; 泣ける歌; 失恋ソング; 悲伤; 傷心情歌; 伤感; 슬픈 노래; 슬플때
        우울할 때; 이별 노래; ㅠㅠ; несчастная любовь; Unglücklich; Unhappy; дождливый день
        不幸せじゃないけど涙
    """,
    "neutral": """
        Chill; lo-fi beats; LOFI; Study; deep sleep; Focus; Ambient; calm; Peaceful Piano
        no stress; Rain sounds; 😌; Coffee; neutral; Chillout; Yoga & Meditation
        Sunday morning; Ruhig; zum Einschlafen; Entspannung; Lernen; Détente; Pour dormir
        Calme; Para dormir; Tranquilo; Estudiar; Relaxar; Sossego; Rilassante; Per studiare
        Rustige muziek; Slapen; Lugna favoriter; Rolige sange; Avslappning; Rauhallista
        Nukkumaan; Spokojnie; Do snu; Na spaní; Klidné písničky; Спокойная музыка; Для сна
        Спокійна музика; Sakin; Uyku; Χαλαρά; Ήρεμα; هدوء; للنوم; רגוע; לישון; آرامش; सुकून
        नींद; Santai; Tidur; Thư giãn; Ngủ ngon; เพลงก่อนนอน; ผ่อนคลาย; 癒しの音楽
        作業用BGM; 睡眠; 助眠; 安靜; 轻音乐; 잔잔한 노래; 공부할 때; 자장가
    """,
    # False friends, negations, contradictions and names that speak of no mood.
    "": """
        Madrid; Ambassadors; Down; download; Mix 2024; Novi Sad; Red Hot Chilli Peppers
        Metallica; Tristan und Isolde; Joy Division; Tears for Fears; Bloc Party; Madonna
        Nomad; Best of Bach; Gluck; Porto Alegre; Lykke Li; Mad og drikke; Crusade
        Palisades; Spain; Chile; Uni; Bose Soundtest; Bravo Hits; Content creator
        Running pace; Vrede; Alle Sinne; Bad Bunny; Rust; Sint Maarten; 打开心门; 生气勃勃
        静岡; 眠れない夜; แน่นอน; ミスチル; سعادت حسن منتو; Sadko; Rihanna; Handel; not sad
        Not so sad; no more tears; sad no more; never cry again; I don't cry; isn't happy
        nicht traurig; nie wieder weinen; kein bisschen Frieden; pas triste; jamais triste
        plus de larmes; sin llorar; no estoy triste; não triste; sem chorar; non piangere
        niet verdrietig; inte ledsen; ikke trist; ei surullista; nie smutne; bez smutku
        не грустно; без слёз; не сумно; üzgün değil; όχι λυπημένα; مش حزين; לא עצוב
        غمگین نیست; दुखी नहीं; tidak sedih; không buồn bã; ไม่เศร้า; 悲しくない
        泣きたくない; 不快乐; 不要哭; 别难过; 안 슬픈 노래; 슬프지 않은 노래; can't sleep
        happy sad; Happy & Sad; traurig fröhlich; 分手快乐; sad party; 1234; ; !!!; 🇫🇮; 🔥
    """,
}
TABLE = [
    (name.strip(), mood)
    for mood, names in NAMES.items()
    for name in names.strip().replace("\n", ";").split(";")
]


@pytest.mark.parametrize(("name", "mood"), TABLE)
def test_names(name: str, mood: str) -> None:
    found = propose_mood(name)
    assert (found.mood if found else "") == mood, found


def test_the_table_is_long_enough() -> None:
    assert len(TABLE) > 300


@pytest.mark.parametrize("name", [name for name, mood in TABLE if mood])
def test_capitals_and_accents_count_for_nothing(name: str) -> None:
    mood = propose_mood(name)
    assert mood is not None
    apart = unicodedata.normalize("NFD", name)
    # Only Latin, Greek and Cyrillic are typed without their marks and still read.
    bare = "".join(c for c in apart if not "\u0300" <= c <= "\u036f")
    for other in (name.upper(), name.lower(), name.title(), apart, bare):
        found = propose_mood(other)
        assert found is not None, other
        assert (found.mood, found.confidence) == (mood.mood, mood.confidence), other


def test_the_name_outweighs_the_description() -> None:
    found = propose_mood("Happy", "songs for when I'm sad")
    assert found is not None
    assert found.mood == "happy"
    assert found.confidence < propose_mood("Happy").confidence  # type: ignore[union-attr]


def test_the_description_alone_will_do_and_is_less_sure() -> None:
    named, described = propose_mood("sad"), propose_mood("Mix 7", "sad")
    assert named is not None
    assert described is not None
    assert described.mood == "sad"
    assert described.confidence < named.confidence


def test_several_words_are_surer_than_one_and_a_hint_less_sure() -> None:
    sure = [propose_mood(name) for name in ("metal", "angry", "angry metal", "angry rage")]
    figures = [found.confidence for found in sure if found]
    assert figures == sorted(figures)
    assert len(set(figures)) == 4


def test_a_word_said_twice_is_no_second_reason() -> None:
    assert propose_mood("sad sad sad") == propose_mood("sad")


def test_contradictions_lower_the_confidence() -> None:
    clear, mixed = propose_mood("heartbreak tears"), propose_mood("heartbreak tears party")
    assert clear is not None
    assert mixed is not None
    assert mixed.mood == "sad"
    assert mixed.confidence < clear.confidence / 2


@pytest.mark.parametrize(
    ("description", "words"),
    [
        ("When you&#x27;re <b>sad</b> &amp; blue", ("sad",)),
        ('<a href="spotify:playlist:happy">heartbreak</a>', ("heartbreak",)),
        ("Don&#39;t be sad", None),
        ("more at https://example.org/happy", None),
        ("I <3 sad songs", ("sad",)),
        ("&lt;a&gt; sad", ("sad",)),
    ],
)
def test_descriptions_come_as_html(description: str, words: tuple[str, ...] | None) -> None:
    found = propose_mood("Mix", description)
    assert (found.words if found else None) == words


def test_words_are_given_as_they_stand() -> None:
    found = propose_mood("GOOD-Vibes für die Gute  Laune 🎉", "Party")
    assert found is not None
    assert found.words == ("GOOD-Vibes", "Gute  Laune", "🎉", "Party")


@given(st.text(), st.text())
def test_any_text_gives_a_proposal_or_none(name: str, description: str) -> None:
    found = propose_mood(name, description)
    assert found is None or (found.words and 0 < found.confidence <= 1)


_bits = st.sampled_from([name for name, _ in TABLE] + ["not", "<a>", "&amp;", "|", "É", "ﷺ", "İ"])


@given(st.lists(_bits, max_size=6), st.sampled_from([" ", ", ", "", "-", " & "]))
def test_the_words_do_occur(bits: list[str], between: str) -> None:
    name = between.join(bits)
    found = propose_mood(name)
    if found is not None:
        assert found.mood in MOODS
        whole = together(unicodedata.normalize("NFC", name))
        for word in found.words:
            assert together(word) in whole


def together(text: str) -> str:
    """Without blanks, and with "n't" as it is read: "nt"."""
    return re.sub(r"(?<=n)['’]t|\s", lambda found: found[0][1:], text, flags=re.IGNORECASE)


def test_entries_are_sound() -> None:
    file = resources.files("moodify.music.spotify") / "mood_words.toml"
    tables = tomllib.loads(file.read_text("utf-8"))
    fields = {*MOODS, "none", "before", "after", "joined", "whole"}
    for language, table in tables.items():
        if language == "between":
            continue
        assert set(table) <= fields
        assert set(MOODS) <= set(table)
        for field in set(table) - {"whole"}:
            for entry in table[field]:
                assert entry.strip("?* ") == entry.rstrip("?*"), entry
                assert len(set(table[field])) == len(table[field]), (language, field)


_LANGUAGES = tomllib.loads(
    (resources.files("moodify.music.spotify") / "mood_words.toml").read_text("utf-8")
)
_ENTRIES = [
    (entry, mood)
    for language, table in _LANGUAGES.items()
    if language != "between"
    for mood in MOODS
    for entry in table[mood]
]


def test_every_entry_finds_its_own_mood() -> None:
    """No language's word is another's opposite, once capitals and accents are gone."""
    wrong = []
    for entry, mood in _ENTRIES:
        found = propose_mood(entry.rstrip("?*"))
        if found is None or found.mood != mood:
            wrong.append((entry, mood, found and found.mood))
    assert wrong == []
