from __future__ import annotations

import struct
import wave
from pathlib import Path

import numpy as np
import pytest
import soundfile
from hypothesis import given
from hypothesis import strategies as st

from moodify.errors import SoundError
from moodify.music.sound import ffmpeg
from moodify.music.sound.decode import LENGTH, LEVEL, WINDOWS, hear, mono, starts_of
from moodify.music.sound.mel import RATE
from tests.music.sound.sounds import chord, write

SIZE = round(LENGTH * RATE)


@pytest.mark.parametrize("suffix", ["wav", "flac", "ogg", "mp3", "aiff", "opus"])
def test_every_format_is_heard_alike(tmp_path: Path, suffix: str) -> None:
    rate = 48_000 if suffix == "opus" else 22_050
    heard = hear(write(tmp_path / f"song.{suffix}", chord(8, rate), rate))
    assert heard.windows.shape == (WINDOWS, SIZE)
    assert heard.windows.dtype == np.float32
    assert heard.seconds == pytest.approx(8, abs=0.1)
    assert np.sqrt(np.square(heard.windows).mean()) == pytest.approx(LEVEL, rel=1e-3)
    plain = hear(write(tmp_path / "plain.wav", chord(8, rate), rate))
    assert heard.loudness == pytest.approx(plain.loudness, abs=0.6)


@pytest.mark.parametrize("rate", [8_000, 11_025, 44_100, 96_000, 192_000])
def test_a_tone_keeps_its_pitch_at_any_rate(tmp_path: Path, rate: int) -> None:
    time = np.arange(5 * rate) / rate
    heard = hear(write(tmp_path / "tone.wav", np.sin(2 * np.pi * 440 * time).astype("f4"), rate))
    for window in heard.windows:
        loudest = np.argmax(np.abs(np.fft.rfft(window))) / LENGTH
        assert loudest == pytest.approx(440, abs=0.5)


@pytest.mark.parametrize("channels", [1, 2, 3, 6, 8])
def test_any_number_of_channels_is_mixed(tmp_path: Path, channels: int) -> None:
    sound = np.repeat(chord(4)[:, None], channels, axis=1)
    heard = hear(write(tmp_path / "song.wav", sound))
    one = hear(write(tmp_path / "one.wav", chord(4)))
    assert np.allclose(heard.windows, one.windows, atol=1e-3)


def test_channels_that_cancel_out_are_heard_all_the_same() -> None:
    left = chord(1)
    assert np.allclose(mono(np.stack([left, -left], axis=1)), left)


def test_loudness_changes_nothing_but_the_loudness(tmp_path: Path) -> None:
    loud = hear(write(tmp_path / "loud.flac", chord(6)))
    quiet = hear(write(tmp_path / "quiet.flac", chord(6) * 0.1))
    assert np.allclose(loud.windows, quiet.windows, atol=2e-3)
    assert loud.loudness - quiet.loudness == pytest.approx(20, abs=0.2)


def test_a_song_of_one_second_is_heard_over_and_over(tmp_path: Path) -> None:
    heard = hear(write(tmp_path / "short.wav", chord(1)))
    assert heard.seconds == pytest.approx(1)
    assert heard.windows.shape == (1, SIZE)
    assert np.abs(heard.windows[0, -RATE:]).max() > 0.01


def test_samples_that_are_no_numbers_are_left_out(tmp_path: Path) -> None:
    sound = chord(5)
    sound[::7] = np.nan
    sound[5::1001] = np.inf
    soundfile.write(tmp_path / "nan.wav", sound, 22_050, subtype="FLOAT")
    assert np.isfinite(hear(tmp_path / "nan.wav").windows).all()


@pytest.mark.parametrize("value", [0.0, 0.5])
def test_silence_and_a_constant_are_told_as_that(tmp_path: Path, value: float) -> None:
    path = write(tmp_path / "still.wav", np.full(22_050 * 5, value, np.float32))
    with pytest.raises(SoundError, match=r"still\.wav holds nothing but silence"):
        hear(path)


def test_an_empty_file_is_told_as_that(tmp_path: Path) -> None:
    (tmp_path / "none.mp3").write_bytes(b"")
    with pytest.raises(SoundError, match=r"none\.mp3 is empty"):
        hear(tmp_path / "none.mp3")


def test_a_file_without_sound_is_told_as_that(tmp_path: Path) -> None:
    with wave.open(str(tmp_path / "none.wav"), "wb") as file:
        file.setparams((1, 2, 22_050, 0, "NONE", ""))
    with pytest.raises(SoundError):
        hear(tmp_path / "none.wav")


def test_what_is_no_sound_is_told_in_a_sentence(tmp_path: Path) -> None:
    (tmp_path / "text.mp3").write_text("not music at all " * 500)
    with pytest.raises(SoundError, match=r"text\.mp3"):
        hear(tmp_path / "text.mp3")


def test_without_ffmpeg_it_says_what_to_install(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(ffmpeg, "program", lambda: None)
    (tmp_path / "song.m4a").write_bytes(struct.pack(">I", 24) + b"ftypM4A " + bytes(500))
    with pytest.raises(SoundError, match="needs ffmpeg") as caught:
        hear(tmp_path / "song.m4a")
    assert "moodify[formats]" in caught.value.hint


def test_a_missing_file_is_told_as_that(tmp_path: Path) -> None:
    with pytest.raises(SoundError, match=r"gone.flac can't be read \(No such file"):
        hear(tmp_path / "gone.flac")


@pytest.mark.parametrize("suffix", ["wav", "flac", "ogg", "mp3"])
def test_a_truncated_file_is_heard_as_far_as_it_goes(
    tmp_path: Path, suffix: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(ffmpeg, "program", lambda: None)
    whole = write(tmp_path / f"song.{suffix}", chord(20)).read_bytes()
    (tmp_path / f"half.{suffix}").write_bytes(whole[: len(whole) // 2])
    heard = hear(tmp_path / f"half.{suffix}")
    assert len(heard.windows) >= 3
    assert np.isfinite(heard.windows).all()


def test_a_header_that_lies_about_the_length_is_not_believed(tmp_path: Path) -> None:
    path = write(tmp_path / "liar.wav", chord(4))
    content = bytearray(path.read_bytes())
    at = content.index(b"data") + 4
    content[at : at + 4] = struct.pack("<I", 0xFFFFFFF0)
    path.write_bytes(content)
    heard = hear(path)
    assert heard.seconds < 10


def test_hours_are_read_in_windows_only(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = write(tmp_path / "long.wav", np.zeros(10, np.float32), 8_000)
    read: list[int] = []

    class Long:
        samplerate, frames = 8_000, 10 * 3600 * 8_000

        def __enter__(self) -> Long:
            return self

        def __exit__(self, *_exception: object) -> None: ...

        def seek(self, _frame: int) -> None: ...

        def read(self, frames: int, **_how: object) -> np.ndarray:
            read.append(frames)
            return np.random.default_rng(0).standard_normal((frames, 1)).astype("f4")

    monkeypatch.setattr(soundfile, "SoundFile", lambda _path: Long())
    assert hear(path).seconds == 36_000
    assert sum(read) < 40 * 8_000


@given(st.floats(LENGTH, 1e5))
def test_windows_lie_within_the_song_and_in_order(seconds: float) -> None:
    starts = starts_of(seconds)
    assert len(starts) == WINDOWS
    assert starts == sorted(starts)
    assert starts[0] >= 0
    if seconds > 2 * LENGTH:
        assert starts[-1] + LENGTH <= seconds


@pytest.mark.skipif(ffmpeg.program() is None, reason="ffmpeg is not installed")
@pytest.mark.parametrize(
    ("suffix", "codec"), [("m4a", "aac"), ("m4a", "alac"), ("aac", "aac"), ("aiff", "pcm_s16be")]
)
def test_what_libsndfile_does_not_know_goes_to_ffmpeg(
    tmp_path: Path, suffix: str, codec: str
) -> None:
    import subprocess

    whole = write(tmp_path / "song.wav", np.repeat(chord(9, 44_100)[:, None], 2, axis=1), 44_100)
    made = tmp_path / f"-odd name: 100%.{suffix}"
    program = ffmpeg.program()
    assert program
    subprocess.run(
        [program, "-loglevel", "error", "-i", whole, "-c:a", codec, f"file:{made}"], check=True
    )
    heard, expected = hear(made), hear(whole)
    assert heard.windows.shape == expected.windows.shape
    assert heard.seconds == pytest.approx(9, abs=0.6)
    assert heard.loudness == pytest.approx(expected.loudness, abs=0.5)
