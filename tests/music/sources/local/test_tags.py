"""What is read of each format: its shape, its tags, its cover."""

from __future__ import annotations

import base64
import io
import struct
import tracemalloc
from contextlib import suppress
from pathlib import Path

import pytest

from moodify.music.sources.local.content import key_of, shape_of
from moodify.music.sources.local.covers import LARGEST, cover_of
from moodify.music.sources.local.peek import Peek, Shape, UnfitError
from moodify.music.sources.local.tags import Tags, read_tags
from tests.music.sources.local import sounds


def read(content: bytes, suffix: str = ".mp3") -> tuple[Shape, Tags]:
    peek = Peek(io.BytesIO(content))
    shape = shape_of(peek, suffix)
    return shape, read_tags(peek, shape)


def key(content: bytes, suffix: str = ".mp3") -> str:
    peek = Peek(io.BytesIO(content))
    return key_of(peek, shape_of(peek, suffix))


def why_not(content: bytes, suffix: str = ".mp3") -> str:
    with pytest.raises(UnfitError) as caught:
        read(content, suffix)
    return str(caught.value)


@pytest.mark.parametrize("kind", ["WAV", "AIFF", "FLAC", "Vorbis", "Opus", "MP3"])
def test_the_length_of_plain_sound_is_found(kind: str) -> None:
    shape, tags = read(sounds.sound(kind))
    assert tags.seconds == pytest.approx(1.0, abs=0.1)
    assert tags.title == ""
    assert not shape.picture
    assert shape.kind == {"Vorbis": "Ogg", "Opus": "Ogg"}.get(kind, kind)


def test_id3_with_all_that_counts() -> None:
    gain = b"\x03REPLAYGAIN_TRACK_GAIN\x00-7.25 dB"
    tag = sounds.id3(
        ("TIT2", sounds.text("Été")),
        ("TPE1", sounds.text("Ann\0Bob")),
        ("TALB", sounds.text("Songs")),
        ("TDRC", sounds.text("2003-04-05")),
        ("TCON", sounds.text("(8)")),
        ("TMOO", sounds.text("Happy")),
        ("TXXX", gain),
    )
    _, tags = read(tag + sounds.sound("MP3"))
    assert (tags.title, tags.artists, tags.album) == ("Été", ("Ann", "Bob"), "Songs")
    assert (tags.year, tags.genre, tags.moods, tags.gain) == (2003, "Jazz", ("Happy",), -7.25)
    assert tags.seconds == pytest.approx(1.0, abs=0.1)


def test_flac_and_its_vorbis_comment() -> None:
    shape, tags = read(
        sounds.flac(
            cover=sounds.picture(),
            TITLE="A",
            ARTIST="B",
            MOOD="Sad; Calm",
            REPLAYGAIN_TRACK_GAIN="+3,5 dB",
        ),
        ".flac",
    )
    assert shape.picture
    assert (tags.title, tags.artists, tags.moods) == ("A", ("B",), ("Sad", "Calm"))
    assert tags.gain == 3.5
    assert tags.seconds == pytest.approx(1.0)


def test_mp4_and_its_own_fields() -> None:
    items = sounds.item(b"\xa9nam", "A") + sounds.own_item("MOOD", "Angry")
    items += sounds.own_item("replaygain_track_gain", "-1 dB") + sounds.covr(sounds.picture())
    shape, tags = read(sounds.mp4(items), ".m4a")
    assert shape.picture
    assert (tags.title, tags.moods, tags.gain, tags.seconds) == ("A", ("Angry",), -1.0, 2.5)


@pytest.mark.parametrize(("mark", "explicit"), [(1, True), (4, True), (2, False), (9, None)])
def test_what_a_shop_marked_as_explicit(mark: int, explicit: bool | None) -> None:
    named = sounds.item(b"\xa9nam", "A")
    assert read(sounds.mp4(named + sounds.rtng(mark)), ".m4a")[1].explicit is explicit
    assert read(sounds.mp4(named), ".m4a")[1].explicit is None
    assert read(sounds.mp4(sounds.box(b"rtng", b"")), ".m4a")[1].explicit is None
    own = sounds.own_item("ITUNESADVISORY", f"{mark}")
    assert read(sounds.mp4(own), ".m4a")[1].explicit is explicit
    assert read(sounds.flac(ITUNESADVISORY=f"{mark}"), ".flac")[1].explicit is explicit
    assert read(sounds.advised(mark) + sounds.sound("MP3"), ".mp3")[1].explicit is explicit


@pytest.mark.skipif(not sounds.has_ffmpeg(), reason="needs ffmpeg")
@pytest.mark.parametrize(
    ("suffix", "options"),
    [
        (".mp3", ()),
        (".mp3", ("-id3v2_version", "3")),
        (".flac", ()),
        (".ogg", ()),
        (".opus", ()),
        (".m4a", ()),
        (".m4a", ("-c:a", "alac")),
        (".wav", ()),
        (".aiff", ("-write_id3v2", "1")),
    ],
)
def test_what_ffmpeg_writes_is_read(suffix: str, options: tuple[str, ...]) -> None:
    fields = ("title=Tïtle", "artist=Ann", "album=Songs", "date=1999", "genre=Jazz")
    said = tuple(word for field in fields for word in ("-metadata", field))
    _, tags = read(sounds.by_ffmpeg(suffix, *said, *options), suffix)
    assert (tags.title, tags.artists, tags.album) == ("Tïtle", ("Ann",), "Songs")
    assert (tags.year, tags.genre) == (1999, "Jazz")
    assert tags.seconds == pytest.approx(1.0, abs=0.1)


@pytest.mark.skipif(not sounds.has_ffmpeg(), reason="needs ffmpeg")
def test_an_aac_stream_has_a_length() -> None:
    shape, tags = read(sounds.by_ffmpeg(".aac"), ".aac")
    assert shape.kind == "AAC"
    assert tags.seconds == pytest.approx(1.0, abs=0.15)


def test_opus_says_its_gain_in_its_own_way() -> None:
    tag = b"OpusTags" + sounds.comments(TITLE="A", R128_TRACK_GAIN="-512")
    file = _with_second_packet(sounds.sound("Opus"), tag)
    _, tags = read(file, ".opus")
    assert (tags.title, tags.gain) == ("A", -2 + 5)


def _with_second_packet(file: bytes, packet: bytes) -> bytes:
    """An Ogg file with another second packet, over as many pages as it takes."""
    pages = []
    at = 0
    while at < len(file):
        sizes = file[at + 27 : at + 27 + file[at + 26]]
        end = at + 27 + len(sizes) + sum(sizes)
        pages.append(file[at:end])
        at = end
    serial = pages[0][14:18]
    first = next(n for n, page in enumerate(pages) if int.from_bytes(page[6:14], "little") > 0)
    sizes = bytes([255] * (len(packet) // 255) + [len(packet) % 255])
    made, taken = [pages[0]], 0
    for number, begin in enumerate(range(0, len(sizes), 255), start=1):
        some = sizes[begin : begin + 255]
        head = b"OggS\0" + bytes([0 if number == 1 else 1]) + bytes(8) + serial
        body = packet[taken : taken + sum(some)]
        made += [head, struct.pack("<II", number, 0), bytes([len(some)]), some, body]
        taken += len(body)
    return b"".join([*made, *pages[first:]])


def test_editing_tags_keeps_the_key_and_another_sound_does_not() -> None:
    mp3 = sounds.sound("MP3")
    assert key(mp3) == key(sounds.named("A") + mp3) == key(sounds.named("Bee") + mp3 + _id3v1())
    assert key(mp3) != key(sounds.sound("MP3", 2))
    assert key(sounds.flac(TITLE="A")) == key(sounds.flac(TITLE="Longer", cover=sounds.picture()))
    assert key(sounds.flac(1)) != key(sounds.flac(2))
    one, two = sounds.item(b"\xa9nam", "A"), sounds.covr(sounds.picture())
    assert key(sounds.mp4(one)) == key(sounds.mp4(one + two)) != key(sounds.mp4(one, seed=2))
    opus = sounds.sound("Opus")
    tags = (b"OpusTags" + sounds.comments(TITLE="A" * n) for n in (1, 100_000))
    assert len({key(_with_second_packet(opus, tag)) for tag in tags} | {key(opus)}) == 1
    wav = sounds.sound("WAV")
    assert key(wav) == key(sounds.with_chunk(wav, sounds.chunk(b"id3 ", sounds.named("A"))))


def _id3v1() -> bytes:
    return b"TAG" + bytes(125)


@pytest.mark.parametrize("kind", ["WAV", "AIFF", "FLAC", "Vorbis", "Opus", "MP3"])
def test_a_sound_that_was_cut_is_another(kind: str) -> None:
    whole = sounds.sound(kind, 1, 3.0)
    assert key(whole) != key(whole[: len(whole) * 2 // 3])


@pytest.mark.parametrize(
    ("content", "suffix", "reason"),
    [
        (b"", ".mp3", "It is empty."),
        (sounds.picture(), ".mp3", "It is a PNG picture, though it is named .mp3."),
        (b"<!DOCTYPE html><p>Not found", ".flac", "It is a web page, though it is named .flac."),
        (b"PK\x03\x04" + bytes(500), ".ogg", "It is a ZIP archive, though it is named .ogg."),
        (bytes(5000), ".wav", "It is nothing but zeros, though it is named .wav."),
        (b"hello " * 1000, ".mp3", "It is named .mp3, and is no MP3 file."),
        (sounds.named("A"), ".mp3", "It is cut short: there is no sound in it."),
        (sounds.sound("FLAC")[:30], ".flac", "It is cut short."),
        (sounds.sound("Vorbis")[:100], ".ogg", "It is cut short: there is no sound in it."),
        (sounds.sound("WAV")[:40], ".wav", "It is cut short: there is no sound in it."),
        (sounds.mp4(b"")[:-5000], ".m4a", "It is cut short: there is no sound in it."),
        (sounds.mp4(b"")[:16], ".m4a", "It is cut short: the list of what is in it is missing."),
        (sounds.mp4(b"", b"drms"), ".m4p", "It is locked by the shop it was bought from (DRM)."),
        (sounds.mp4(b"", b"enca"), ".m4a", "It is locked by the shop it was bought from (DRM)."),
        (sounds.mp4(b"", handler=b"vide"), ".mp4", "It holds no sound."),
    ],
    # Ogg's bytes are others each time, and tests must be called the same in every process.
    ids=lambda value: "file" if isinstance(value, bytes) else value,
)
def test_unfit_files_say_why(content: bytes, suffix: str, reason: str) -> None:
    assert why_not(content, suffix) == reason


def test_sound_of_another_format_than_its_name_says_is_read_as_what_it_is() -> None:
    shape, tags = read(sounds.flac(TITLE="A"), ".mp3")
    assert (shape.kind, tags.title) == ("FLAC", "A")


@pytest.mark.parametrize("kind", ["WAV", "AIFF", "FLAC", "Vorbis", "Opus", "MP3"])
def test_damage_anywhere_is_a_reason_or_nothing(kind: str) -> None:
    content = sounds.sound(kind)
    harmed = [content[:at] for at in range(0, min(400, len(content)), 3)]
    for at in range(0, min(400, len(content)), 3):
        harmed += [content[:at] + value + content[at + 1 :] for value in (b"\0", b"\xff")]
    reasons = {_reason(one) for one in harmed}
    assert all(reason.endswith(".") for reason in reasons if reason)
    assert any(reasons)


def _reason(content: bytes) -> str:
    """Why a file is unfit; empty where it isn't."""
    try:
        read(content, ".mp3")
    except UnfitError as error:
        return str(error)
    return ""


BOMB = 200 * 1024**2


def bombs(tmp_path: Path) -> dict[str, Path]:
    """Files with a picture of 200 MB; the zeros take no place on the disk."""
    mp3, made = sounds.sound("MP3"), {}

    def sparse(name: str, before: bytes, after: bytes) -> None:
        path = tmp_path / name
        with path.open("wb") as file:
            file.write(before)
            file.seek(BOMB, 1)
            file.write(after)
        made[name] = path

    size = bytes(BOMB >> shift & 0x7F for shift in (21, 14, 7, 0))
    whole = bytes((BOMB + 10) >> shift & 0x7F for shift in (21, 14, 7, 0))
    for frame in (b"APIC", b"TIT2"):
        head = b"ID3\x04\0\0" + whole + frame + size + b"\0\0"
        sparse(f"{frame.decode()}.mp3", head, mp3)
    wav = sounds.sound("WAV")
    sparse("chunk.wav", wav[:12] + b"id3 " + struct.pack("<I", BOMB), wav[12:])
    m4a = sounds.mp4(sounds.covr(b""))
    at = m4a.index(b"covr")
    sparse("covr.m4a", m4a[: at - 4] + struct.pack(">I", BOMB + 8) + b"covr", m4a[at + 4 :])
    return made


def test_a_cover_of_200_mb_costs_no_memory(tmp_path: Path) -> None:
    for name, path in bombs(tmp_path).items():
        tracemalloc.start()
        try:
            with path.open("rb") as file:
                peek = Peek(file)
                with suppress(UnfitError):  # the boxes around covr don't fit any more
                    read_tags(peek, shape_of(peek, path.suffix))
            cover_of(path)
            peak = tracemalloc.get_traced_memory()[1]
        finally:
            tracemalloc.stop()
        assert peak < 24 * 1024**2, (name, peak)


def test_a_cover_in_ogg_that_is_too_large_costs_little_and_the_song_is_read(tmp_path: Path) -> None:
    for size, fits in ((100_000, True), (60 * 1024**2, False)):
        block = struct.pack(">II", 3, 9) + b"image/png" + bytes(20) + struct.pack(">I", size)
        data = base64.b64encode(block + sounds.picture(size)).decode()
        tag = b"OpusTags" + sounds.comments(METADATA_BLOCK_PICTURE=data, TITLE="A")
        path = tmp_path / f"{size}.opus"
        path.write_bytes(_with_second_packet(sounds.sound("Opus"), tag))
        del data, tag
        tracemalloc.start()
        with path.open("rb") as file:
            peek = Peek(file)
            shape = shape_of(peek, ".opus")
            tags = read_tags(peek, shape)
        cover = cover_of(path)
        peak = tracemalloc.get_traced_memory()[1]
        tracemalloc.stop()
        assert shape.picture
        assert tags.title == ("A" if fits else "")
        assert (cover is not None) is fits
        assert peak < 160 * 1024**2, peak


def test_covers_come_from_the_file_then_from_the_folder(tmp_path: Path) -> None:
    path = tmp_path / "a.mp3"
    path.write_bytes(sounds.sound("MP3"))
    assert cover_of(path) is None
    (tmp_path / "Folder.JPG").write_bytes(b"\xff\xd8\xff beside")
    assert cover_of(path) == (b"\xff\xd8\xff beside", "image/jpeg")
    inside = sounds.picture()
    path.write_bytes(sounds.named("A", "B", ("APIC", sounds.apic(inside))) + sounds.sound("MP3"))
    assert cover_of(path) == (inside, "image/png")
    for content in (sounds.flac(cover=inside), sounds.mp4(sounds.covr(inside))):
        path.write_bytes(content)
        assert cover_of(path) == (inside, "image/png")


@pytest.mark.parametrize("data", [b"<svg onload=alert(1)>", sounds.picture(LARGEST + 1), b""])
def test_what_is_no_picture_or_too_large_is_refused(tmp_path: Path, data: bytes) -> None:
    path = tmp_path / "a.mp3"
    path.write_bytes(sounds.named("A", "B", ("APIC", sounds.apic(data))) + sounds.sound("MP3"))
    (tmp_path / "cover.png").write_bytes(data)
    assert cover_of(path) is None
