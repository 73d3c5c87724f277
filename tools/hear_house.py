"""Listen to the house music by measuring it, beside real music where there is some.

    python tools/hear_house.py [slug …] [--pictures FOLDER] [--clips clips.zip labels.csv]

Prints a line a piece: length, speed of rendering (times real time, one process, encoding
included), integrated loudness (by pyloudnorm where it is installed), loudness range, true
peak, brightness, onsets, stereo width, how much of the sounding harmony the score's chords
explain, and the balance of the octaves. With ``--clips`` the same is measured on recordings
labelled by quadrant (happy, angry, sad, calm) for comparison. ``--pictures`` draws
spectrograms (needs matplotlib).
"""

from __future__ import annotations

import argparse
import csv
import io
import time
import zipfile
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, fields
from pathlib import Path
from tempfile import TemporaryDirectory

import numpy as np
import soundfile
from numpy.typing import NDArray

from moodify.music.sources.house import loudness
from moodify.music.sources.house.instruments import INSTRUMENTS
from moodify.music.sources.house.pieces import all_pieces
from moodify.music.sources.house.render import record, save
from moodify.music.sources.house.score import SAMPLE_RATE, Piece
from moodify.types import Float32Array

try:
    import pyloudnorm
except ImportError:
    pyloudnorm = None

RATE = 22_050
"""Everything is compared at the clips' sample rate, in mono."""
FRAME, HOP = 2048, 512
OCTAVES = (62.5, 125, 250, 500, 1000, 2000, 4000, 8000)
"""Centres of the octave bands in Hz."""


@dataclass
class Heard:
    """What was measured of one recording."""

    lufs: float
    """Integrated loudness."""
    lra: float
    """Loudness range in LU (EBU Tech 3342)."""
    centroid: float
    """Spectral centroid in Hz, of magnitudes."""
    rolloff: float
    """Hz below which 85 % of the energy lies."""
    onsets: float
    """Note beginnings a second."""
    flatness: float
    """Spectral flatness in dB: 0 noise, lower more tonal."""
    bands: NDArray[np.float64]
    """Power of each octave band in dB against the whole."""


def hear(mono: Float32Array, lufs: float) -> Heard:
    """Measure a mono recording at `RATE`."""
    power = spectrogram(mono)
    loud = power[:, power.sum(axis=0) > 1e-4 * power.sum(axis=0).mean()]
    f = np.fft.rfftfreq(FRAME, 1 / RATE)
    magnitude = np.sqrt(loud)
    centroid = (f[:, None] * magnitude).sum(axis=0) / magnitude.sum(axis=0)
    total = loud.sum(axis=1)
    rolloff = f[np.searchsorted(np.cumsum(total), 0.85 * total.sum())]
    flat = np.exp(np.log(loud + 1e-12).mean(axis=0)) / (loud.mean(axis=0) + 1e-12)
    bands = [
        total[(f >= c / 2**0.5) & (f < c * 2**0.5)].sum() / total.sum() + 1e-9 for c in OCTAVES
    ]
    return Heard(
        lufs=lufs,
        lra=loudness_range(mono),
        centroid=float(centroid.mean()),
        rolloff=float(rolloff),
        onsets=onset_rate(power),
        flatness=float(10 * np.log10(np.median(flat) + 1e-12)),
        bands=10 * np.log10(np.array(bands)),
    )


def spectrogram(mono: Float32Array) -> NDArray[np.float64]:
    """Power, shape (bins, frames)."""
    frames = np.lib.stride_tricks.sliding_window_view(mono, FRAME)[::HOP] * np.hanning(FRAME)
    return np.square(np.abs(np.fft.rfft(frames))).T.astype(np.float64)


def onset_rate(power: NDArray[np.float64]) -> float:
    """Peaks of the rise of the log spectrum in 24 bands, a second."""
    edges = np.geomspace(4, len(power) - 1, 25).astype(int)
    bands = np.log10(np.add.reduceat(power, edges[:-1], axis=0) + 1e-3)
    flux = np.maximum(0, np.diff(bands, axis=1)).sum(axis=0)
    near = np.lib.stride_tricks.sliding_window_view(np.pad(flux, 10, mode="edge"), 21)
    close = near[:, 7:14]
    peaks = (flux >= close.max(axis=1)) & (flux > near.mean(axis=1) + 0.6)
    return float(peaks.sum() / (len(flux) * HOP / RATE))


def loudness_range(mono: Float32Array) -> float:
    """Spread of the 3-second loudness between its 10th and 95th percentile."""
    step = RATE // 10
    count = len(mono) // step
    fine = np.square(mono[: count * step]).reshape(count, step).mean(axis=1)
    short = np.convolve(fine, np.ones(30) / 30, mode="valid")
    level = 10 * np.log10(short + 1e-10)
    level = level[level > 10 * np.log10(short.mean() + 1e-10) - 20]
    low, high = np.percentile(level, [10, 95])
    return float(high - low)


def halved(sound: Float32Array) -> Float32Array:
    """(2, samples) at 44.1 kHz → mono at 22.05 kHz."""
    mono = sound.mean(axis=0)
    even = len(mono) // 2 * 2
    return np.asarray(np.fft.irfft(np.fft.rfft(mono[:even])[: even // 4 + 1], even // 2) / 2)


def explained(sound: Float32Array, piece: Piece) -> float:
    """Share of the tonal energy (80 to 2000 Hz) on the pitch classes that the score has then.

    For every chord: chroma of the recording against the notes sounding in the score.
    """
    mono = halved(sound).astype(np.float32)
    song, clock = piece.score(), piece.clock
    pitched = [part for part in song.parts if not INSTRUMENTS[part.instrument].keep_balance]
    notes = [note for part in pitched for note in part.notes]
    shares: list[float] = []
    for section in piece.sections:
        for span in section.spans:
            first, last = section.start + span.start, section.start + span.start + span.length
            begin, end = (round(clock.seconds(b) * RATE) for b in (first, last))
            tones = {n.pitch % 12 for n in notes if n.start < last - 0.1 and n.end > first + 0.1}
            chroma = chroma_of(mono[begin:end])
            if tones and chroma.sum() > 0:
                shares.append(float(chroma[sorted(tones)].sum() / chroma.sum()))
    return float(np.mean(shares))


def chroma_of(stretch: Float32Array) -> NDArray[np.float64]:
    """Energy of the spectral peaks by pitch class."""
    if len(stretch) < FRAME:
        return np.zeros(12)
    power = np.square(np.abs(np.fft.rfft(stretch * np.hanning(len(stretch)))))
    f = np.fft.rfftfreq(len(stretch), 1 / RATE)
    inside = (f > 80) & (f < 2000)
    pitch = np.round(69 + 12 * np.log2(f[inside] / 440)).astype(int) % 12
    return np.asarray(np.bincount(pitch, power[inside] ** 0.75, minlength=12), np.float64)


def meter(sound: Float32Array) -> float:
    """Integrated loudness by pyloudnorm, or by our own meter without it."""
    if pyloudnorm is None:
        return loudness.integrated(sound)
    return float(pyloudnorm.Meter(SAMPLE_RATE).integrated_loudness(sound.T.astype(np.float64)))


def width(sound: Float32Array) -> float:
    """Side against middle in dB: -20 is nearly mono, 0 as wide as it gets."""
    middle, side = sound[0] + sound[1], sound[0] - sound[1]
    return float(10 * np.log10(np.square(side).mean() / np.square(middle).mean()))


def line(name: str, before: str, heard: Heard, after: str) -> str:
    """One row of the table."""
    bands = " ".join(f"{b:4.0f}" for b in heard.bands)
    return (
        f"{name:26s}{before:>30s} {heard.lufs:6.1f} {heard.lra:5.1f} {heard.centroid:6.0f}"
        f" {heard.rolloff:6.0f} {heard.onsets:5.1f} {heard.flatness:5.0f} {after:>14s}  {bands}"
    )


HEADER = (
    f"{'':26s}{'mood    seconds  speed   peak':>30s} {'LUFS':>6s} {'LRA':>5s} {'centr':>6s}"
    f" {'roll':>6s} {'ons/s':>5s} {'flat':>5s} {'width  chords':>14s}"
    "  octaves 62 125 250 500 1k 2k 4k 8k, dB"
)


def hear_piece(piece: Piece, pictures: Path | None) -> str:
    """Render one piece and measure it; returns its row."""
    with TemporaryDirectory() as folder:
        begun = time.process_time()
        sound = record(piece)
        save(sound, Path(folder) / "piece.flac")
        speed = piece.duration / (time.process_time() - begun)
    heard = hear(halved(sound).astype(np.float32), meter(sound))
    peak = 20 * np.log10(loudness.true_peak(sound))
    if pictures:
        draw(sound, piece, pictures)
    before = f"{piece.mood:8s}{piece.duration:6.1f} {speed:5.0f}x {peak:6.2f}"
    return line(piece.slug, before, heard, f"{width(sound):5.1f} {explained(sound, piece):6.0%} ")


def hear_clips(archive: Path, labels: Path, each: int) -> Iterable[str]:
    """Median of `each` clips a quadrant, a row each."""
    with labels.open(encoding="utf-8", newline="") as file:
        rows = list(csv.DictReader(file))
    with zipfile.ZipFile(archive) as clips:
        for mood in sorted({row["mood"] for row in rows}):
            chosen = [row["clip"] for row in rows if row["mood"] == mood]
            chosen = chosen[:: max(1, len(chosen) // each)][:each]
            heard: list[Heard] = []
            for name in chosen:
                mono, rate = soundfile.read(io.BytesIO(clips.read(name)), dtype="float32")
                if rate == RATE and mono.ndim == 1 and np.abs(mono).max() > 0:
                    doubled = np.repeat(mono, 2)[None]
                    heard.append(hear(mono, loudness.integrated(doubled)))
            for share, label in ((25, "lower quarter"), (50, "median"), (75, "upper quarter")):
                columns = {
                    field.name: np.percentile(
                        [getattr(h, field.name) for h in heard], share, axis=0
                    )
                    for field in fields(Heard)
                }
                yield line(f"clips: {mood}", label, Heard(**columns), "")


def draw(sound: Float32Array, piece: Piece, folder: Path) -> None:
    """Spectrogram and loudness over time, as a PNG."""
    from matplotlib import pyplot as plt  # noqa: PLC0415 - not everyone has it

    plt.switch_backend("Agg")
    folder.mkdir(parents=True, exist_ok=True)
    figure, (top, bottom) = plt.subplots(
        2, 1, figsize=(15, 9), height_ratios=(4, 1), sharex=True, layout="constrained"
    )
    top.specgram(
        sound.mean(axis=0) + 1e-7 * np.random.default_rng(0).standard_normal(sound.shape[-1]),
        NFFT=4096,
        Fs=SAMPLE_RATE,
        noverlap=2048,
        vmin=-130,
        vmax=-35,
    )
    top.set_yscale("symlog", linthresh=200)
    top.set_ylim(30, 20_000)
    for section in piece.sections:
        at = piece.clock.seconds(section.start)
        top.axvline(at, color="white", lw=0.6)
        top.text(at, 15_000, section.name, color="white", fontsize=8)
    step = SAMPLE_RATE // 20
    for channel, colour in zip(sound, ("tab:blue", "tab:orange"), strict=True):
        blocks = channel[: len(channel) // step * step].reshape(-1, step)
        seconds = np.arange(len(blocks)) / 20
        bottom.plot(seconds, 20 * np.log10(np.abs(blocks).max(axis=1) + 1e-5), color=colour, lw=0.5)
        rms = 10 * np.log10(np.square(blocks).mean(axis=1) + 1e-9)
        bottom.plot(seconds, rms, color=colour, lw=1)
    bottom.set_ylim(-60, 0)
    top.set_title(f"{piece.title}: {piece.mood}, {piece.genre}, {piece.key}, {piece.bpm} a minute")
    figure.savefig(folder / f"{piece.slug}.png", dpi=75)
    plt.close(figure)


def main(arguments: Sequence[str] | None = None) -> None:
    """Print the table."""
    parser = argparse.ArgumentParser(description=__doc__.split("\n", 1)[0])
    parser.add_argument("slug", nargs="*", help="pieces to hear; all when none is named")
    parser.add_argument("--pictures", type=Path, help="folder for spectrograms")
    parser.add_argument("--clips", type=Path, nargs=2, metavar=("ZIP", "CSV"))
    parser.add_argument("--each", type=int, default=45, help="clips a quadrant")
    options = parser.parse_args(arguments)
    print(HEADER)
    if options.clips:
        for row in hear_clips(options.clips[0], options.clips[1], options.each):
            print(row, flush=True)
    pieces = sorted(all_pieces().values(), key=lambda piece: piece.mood)
    for piece in pieces:
        if not options.slug or piece.slug in options.slug:
            print(hear_piece(piece, options.pictures), flush=True)


if __name__ == "__main__":
    main()
