"""A song's sound in a kind that plays, and its cover."""

from __future__ import annotations

import io
import os
import shutil
import struct
import subprocess
import sys
import time
from pathlib import Path

import numpy as np
import pytest
import soundfile
from PIL import Image

from moodify.errors import PictureError, SoundError
from moodify.music.sound import ffmpeg
from moodify.web.sound import cover, formats
from moodify.web.sound.transcode import Transcoder
from tests.web.library.conftest import Home
from tests.web.library.fake import PNG
from tests.web.test_http import problem_of

FFMPEG = shutil.which("ffmpeg")
needs_ffmpeg = pytest.mark.skipif(FFMPEG is None, reason="ffmpeg is not installed here")
BROWSER = "mp3,flac,vorbis,opus,oggflac,aac,adts,wav"


def tone(kind: str, subtype: str | None = None, seconds: float = 1.0) -> bytes:
    """A file of a kind that soundfile writes."""
    out = io.BytesIO()
    steps = np.arange(int(24_000 * seconds)) / 24_000
    soundfile.write(out, 0.3 * np.sin(2 * np.pi * 440 * steps), 24_000, subtype, format=kind)
    return out.getvalue()


def box(name: bytes, *inner: bytes) -> bytes:
    body = b"".join(inner)
    return struct.pack(">I4s", 8 + len(body), name) + body


def mp4(codec: bytes, *, free: int = 0) -> bytes:
    """As much of an MP4 file as tells its codec, perhaps behind much else."""
    stsd = box(b"stsd", b"\0" * 4, b"\0\0\0\1", box(codec, b"\0" * 28))
    moov = box(b"moov", box(b"trak", box(b"mdia", box(b"minf", box(b"stbl", stsd)))))
    return box(b"ftyp", b"M4A \0\0\0\0") + box(b"mdat", b"\0" * free) + moov


@pytest.mark.parametrize(
    ("content", "name"),
    [
        (tone("WAV"), "wav"),
        (tone("WAV", "FLOAT"), "wav"),
        (tone("WAVEX"), "wav"),
        (tone("WAV", "MS_ADPCM"), "oddwav"),
        (tone("FLAC"), "flac"),
        (tone("OGG"), "vorbis"),
        (tone("OGG", "OPUS"), "opus"),
        (tone("AIFF"), "aiff"),
        (tone("MP3"), "mp3"),
        (b"ID3\x03\0\0\0\0\x01\x00" + b"\0" * 128 + tone("FLAC"), "flac"),
        (b"ID3\x03\0\0\0\0\x01\x00" + b"\0" * 128 + b"??", "mp3"),
        (b"\xff\xf1\x50\x80" + b"\0" * 50, "adts"),
        (mp4(b"mp4a"), "aac"),
        (mp4(b"alac", free=3_000_000), "alac"),
        (mp4(b"drms"), "locked"),
        (mp4(b"ac-3"), "mp4"),
        (b"\x30\x26\xb2\x75\x8e\x66\xcf\x11" + b"\0" * 50, "wma"),
        (b"MAC \x96\x0f", "ape"),
        (b"wvpk\0\0", "wavpack"),
    ],
)
def test_what_a_file_is_shows_in_it_not_in_its_name(
    tmp_path: Path, content: bytes, name: str
) -> None:
    path = tmp_path / "song.txt"
    path.write_bytes(content)
    found = formats.format_of(path)
    assert found is not None
    assert found.name == name


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"#EXTM3U\nhttp://example.org/x.ts",
        b"ID3",
        b"RIFF",
        b"<html>",
        b"OggS" + b"\0" * 100,
        b"\0\0\0\x08ftyp"[:7],
    ],
)
def test_what_is_no_sound_is_nothing(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "song.mp3"
    path.write_bytes(content)
    assert formats.format_of(path) is None


@pytest.mark.parametrize("seed", range(40))
def test_damaged_mp4_files_end(tmp_path: Path, seed: int) -> None:
    chance = np.random.default_rng(seed)
    content = bytearray(mp4(b"alac") * 3)
    for at in chance.integers(8, len(content), 12):
        content[at] = chance.integers(256)
    path = tmp_path / "song.m4a"
    path.write_bytes(content)
    formats.format_of(path)


# Over HTTP


def put(home: Home, name: str, content: bytes, **facts: object) -> str:
    uri = home.local.put(name, content, **facts)  # type: ignore[arg-type]
    home.changed()
    return uri


def test_what_plays_is_sent_as_it_is_with_ranges(home: Home) -> None:
    wav = tone("WAV")
    uri = put(home, "song.wav", wav)
    answer = home.http.get("/api/songs/audio", params={"uri": uri, "plays": BROWSER})
    assert (answer.content, answer.headers["content-type"]) == (wav, "audio/wav")
    part = home.http.get(
        "/api/songs/audio", params={"uri": uri}, headers={"range": "bytes=100-199"}
    )
    assert (part.status_code, part.content) == (206, wav[100:200])


def test_the_type_is_that_of_the_sound_whatever_the_name(home: Home) -> None:
    uri = put(home, "song.html", tone("FLAC"))
    answer = home.http.get("/api/songs/audio", params={"uri": uri, "plays": BROWSER})
    assert answer.headers["content-type"] == "audio/flac"
    uri = put(home, "page.html", b"<script>")
    answer = home.http.get("/api/songs/audio", params={"uri": uri, "plays": BROWSER})
    assert answer.headers["content-type"] == "application/octet-stream"
    assert answer.headers["x-content-type-options"] == "nosniff"


@needs_ffmpeg
def test_what_does_not_play_is_brought_to_what_does(home: Home) -> None:
    uri = put(home, "-odd name%\n“x”.aiff", tone("AIFF", seconds=2))
    answer = home.http.get("/api/songs/audio", params={"uri": uri, "plays": BROWSER})
    assert (answer.status_code, answer.headers["content-type"]) == (200, "audio/flac")
    sound, rate = soundfile.read(io.BytesIO(answer.content))
    assert (len(sound), rate) == (48_000, 24_000)
    part = home.http.get(
        "/api/songs/audio",
        params={"uri": uri, "plays": BROWSER},
        headers={"range": "bytes=1000-1999"},
    )
    assert (part.status_code, part.content) == (206, answer.content[1000:2000])
    answer = home.http.get("/api/songs/audio", params={"uri": uri, "plays": "opus"})
    assert answer.headers["content-type"] == "audio/ogg"
    answer = home.http.get("/api/songs/audio", params={"uri": uri})
    assert answer.headers["content-type"] == "audio/aiff"  # nobody said what plays


def test_without_ffmpeg_the_kind_is_named_and_what_to_install(
    home: Home, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(ffmpeg, "program", lambda: None)
    uri = put(home, "song.aiff", tone("AIFF"))
    answer = home.http.get("/api/songs/audio", params={"uri": uri, "plays": BROWSER})
    told = problem_of(answer, 415)
    assert told["detail"] == "“song.aiff” is AIFF, which this browser doesn't play."
    assert "ffmpeg" in str(told["hint"])
    assert home.state()["transcodes"] is False


def test_protected_files_are_named(home: Home) -> None:
    uri = put(home, "song.m4p", mp4(b"drms"))
    answer = home.http.get("/api/songs/audio", params={"uri": uri, "plays": BROWSER})
    assert "protected" in str(problem_of(answer, 415)["detail"])


def test_a_song_whose_file_is_gone(home: Home) -> None:
    uri = put(home, "song.wav", tone("WAV"))
    (home.local.folder / "song.wav").unlink()
    answer = home.http.get("/api/songs/audio", params={"uri": uri, "plays": BROWSER})
    problem_of(answer, 503)


# The transcoder alone


def source(tmp_path: Path, content: bytes | None = None) -> Path:
    path = tmp_path / "song.aiff"
    path.write_bytes(tone("AIFF") if content is None else content)
    return path


@needs_ffmpeg
def test_it_is_made_once_and_again_when_the_file_changed(tmp_path: Path) -> None:
    coder = Transcoder(tmp_path / "made")
    path = source(tmp_path)
    first, kind = coder.made(path, formats.AIFF, {"flac"})
    assert kind is formats.FLAC
    inode = first.stat().st_ino
    assert coder.made(path, formats.AIFF, {"flac"})[0].stat().st_ino == inode
    os.utime(path, (1, 1))
    assert coder.made(path, formats.AIFF, {"flac"})[0] != first


@needs_ffmpeg
def test_the_folder_stays_small_and_the_newest_are_kept(tmp_path: Path) -> None:
    coder = Transcoder(tmp_path / "made", most_bytes=200_000)
    made = []
    for number in range(12):
        path = tmp_path / f"{number}.aiff"
        path.write_bytes(tone("AIFF", seconds=1.5))
        made.append(coder.made(path, formats.AIFF, {"flac"})[0])
        os.utime(made[-1], (time.time() + number, time.time() + number))
    kept = list((tmp_path / "made").iterdir())
    assert sum(path.stat().st_size for path in kept) <= 200_000
    assert made[-1] in kept
    assert made[0] not in kept


@needs_ffmpeg
def test_damaged_and_mislabelled_files_are_told_and_leave_nothing(tmp_path: Path) -> None:
    coder = Transcoder(tmp_path / "made")
    (tmp_path / "secret.txt").write_text("secret")
    for content in (
        b"FORM\0\0\0\x10AIFFCOMM",
        b"#EXTM3U\nfile:secret.txt\n",
        b"ffconcat version 1.0\nfile secret.txt\n",
        b"",
    ):
        with pytest.raises(SoundError, match="can't be read"):
            coder.made(source(tmp_path, content), formats.AIFF, {"flac"})
    assert list((tmp_path / "made").iterdir()) == []


@pytest.mark.skipif(sys.platform == "win32", reason="a script stands in for ffmpeg")
def test_one_that_never_ends_is_given_up(tmp_path: Path) -> None:
    program = tmp_path / "ffmpeg"
    program.write_text("#!/bin/sh\nexec sleep 600\n")
    program.chmod(0o755)
    coder = Transcoder(tmp_path / "made", program=str(program), patience=0.2)
    begun = time.monotonic()
    with pytest.raises(SoundError, match="too long"):
        coder.made(source(tmp_path), formats.AIFF, {"flac"})
    assert time.monotonic() - begun < 60
    assert list((tmp_path / "made").iterdir()) == []


@pytest.mark.skipif(sys.platform == "win32", reason="a script stands in for ffmpeg")
def test_the_command_runs_no_shell_and_opens_files_only(tmp_path: Path) -> None:
    program, said = tmp_path / "ffmpeg", tmp_path / "said"
    program.write_text(f'#!/bin/sh\nprintf "%s\\n" "$@" > {said}\nexit 1\n')
    program.chmod(0o755)
    path = tmp_path / "$(touch harm);.aiff"
    path.write_bytes(b"x")
    with pytest.raises(SoundError):
        Transcoder(tmp_path / "made", program=str(program)).made(path, formats.AIFF, {"flac"})
    words = said.read_text().splitlines()
    assert words[words.index("-protocol_whitelist") + 1] == "file"
    assert words[words.index("-i") - 1] == "aiff"
    assert words[words.index("-i") + 1] == f"file:{path}"
    assert not (tmp_path / "harm").exists()


@needs_ffmpeg
def test_a_long_song_takes_no_memory_here(tmp_path: Path) -> None:
    """Ten minutes of AIFF, 105 MB: this process reads none of it."""
    path = tmp_path / "long.aiff"
    with soundfile.SoundFile(path, "w", 44_100, 2, "PCM_16", format="AIFF") as file:
        second = np.zeros((44_100, 2), np.int16)
        for _ in range(600):
            file.write(second)
    code = (
        "import resource, sys; from pathlib import Path;"
        "from moodify.web.sound.transcode import Transcoder; from moodify.web.sound import formats;"
        "memory = lambda: resource.getrusage(resource.RUSAGE_SELF).ru_maxrss;"
        "before = memory();"
        f"Transcoder(Path({str(tmp_path / 'made')!r})).made(Path({str(path)!r}), formats.AIFF,"
        " {'flac'});"
        "print(memory() - before)"
    )
    grown = subprocess.run([sys.executable, "-c", code], capture_output=True, check=True, text=True)
    assert int(grown.stdout) < 20_000  # kB


# Covers


def picture(side: int, kind: str = "PNG") -> bytes:
    out = io.BytesIO()
    noise = np.random.default_rng(1).integers(0, 256, (side, side, 3), dtype=np.uint8)
    Image.fromarray(noise).save(out, kind)
    return out.getvalue()


def test_a_cover_is_shown_and_kept_privately(home: Home) -> None:
    uri = put(home, "song.wav", tone("WAV"), cover=True, album="An album", gain=-7.256)
    home.local.pictures[uri] = (PNG, "image/png")
    (card,) = home.http.get("/api/songs?source=local").json()["songs"]
    assert (card["album"], card["gain"]) == ("An album", -7.26)
    answer = home.http.get(card["image"])
    assert (answer.content, answer.headers["content-type"]) == (PNG, "image/png")
    assert answer.headers["cache-control"] == "private, max-age=3600"
    assert answer.headers["x-content-type-options"] == "nosniff"
    again = home.http.get(card["image"], headers={"if-none-match": answer.headers["etag"]})
    assert (again.status_code, again.content) == (304, b"")


def test_songs_without_a_cover_have_none(home: Home) -> None:
    uri = put(home, "song.wav", tone("WAV"))
    (card,) = home.http.get("/api/songs?source=local").json()["songs"]
    assert card["image"] is None
    problem_of(home.http.get("/api/songs/cover", params={"uri": uri}), 404)
    problem_of(home.http.get("/api/songs/cover", params={"uri": "house:sad-1"}), 404)
    problem_of(home.http.get("/api/songs/cover", params={"uri": "no:song"}), 404)
    uri = put(home, "other.wav", tone("WAV"), cover=True)
    problem_of(home.http.get("/api/songs/cover", params={"uri": uri}), 404)


@pytest.mark.parametrize(
    "content", [b"<svg onload=alert(1)>", b"", PNG[:40], picture(900)[:9000], b"GIF89a"]
)
def test_what_is_no_picture_is_no_cover(home: Home, content: bytes) -> None:
    uri = put(home, "song.wav", tone("WAV"), cover=True)
    home.local.pictures[uri] = (content, "image/png")
    problem_of(home.http.get("/api/songs/cover", params={"uri": uri}), 422)


def test_large_covers_are_made_small() -> None:
    small, kind = cover.shown(picture(1500), 50)
    assert kind == "image/jpeg"
    with Image.open(io.BytesIO(small)) as image:
        assert image.size == (640, 640)
    same = picture(64, "JPEG")
    assert cover.shown(same, 50) == (same, "image/jpeg")


@pytest.mark.parametrize("side", [8_000, 30_000])
def test_a_bomb_is_not_opened(side: int) -> None:
    out = io.BytesIO()
    Image.new("1", (side, side)).save(out, "PNG")
    with pytest.raises(PictureError, match="too large"):
        cover.shown(out.getvalue(), 50)
