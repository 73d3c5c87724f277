"""A person's labelled songs as one page, without scripts and with nothing to fetch."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from html import escape
from pathlib import Path

from moodify.music.spotify.dataset import whole_file
from moodify.music.spotify.songs import LabelledSong, Listing, Skipped
from moodify.types import MoodName

KEPT_DAYS = 30
"""How long what Spotify tells is kept; its terms ask that it isn't kept for good."""

SAMPLE = 10
"""Songs shown of each mood."""

ORDER: tuple[MoodName, ...] = ("happy", "neutral", "sad", "angry")
"""From the brightest to the darkest mood, so that neighbours are alike."""


def write_report(
    path: Path, songs: Sequence[LabelledSong], skipped: Skipped | None = None, *, made_on: str = ""
) -> None:
    """Write the page of `songs`; `made_on` is the day as a person would write it.

    The file appears whole or not at all. Raises `SongFileError` when it can't be written.
    """
    page = report_page(songs, skipped or Skipped(), made_on=made_on)
    with whole_file(path) as file:
        file.write(page)


def report_page(songs: Sequence[LabelledSong], skipped: Skipped, *, made_on: str = "") -> str:
    """The page's HTML."""
    labelled = [song for song in songs if song.shares]
    parts = (
        _head(labelled, made_on),
        _moods(labelled),
        _figures(labelled, skipped),
        _playlists(labelled),
        _samples(labelled),
        _foot(),
    )
    return (
        '<!doctype html>\n<html lang="en">\n<meta charset="utf-8">\n'
        '<meta name="viewport" content="width=device-width, initial-scale=1">\n'
        '<meta name="color-scheme" content="light dark">\n'
        f"<title>Your mood dataset</title>\n<style>{_STYLE}</style>\n"
        f"<body>\n{''.join(parts)}</body>\n</html>\n"
    )


def _head(songs: Sequence[LabelledSong], made_on: str) -> str:
    playlists = {place.playlist_id for song in songs for place in song.listings}
    day = f", {escape(made_on)}" if made_on else ""
    what = f"{_count(len(songs), 'song')} from {_count(len(playlists), 'playlist')}{day}"
    return f"<header><h1>Your mood dataset</h1><p>{what}</p></header>\n<main>\n"


def _moods(songs: Sequence[LabelledSong]) -> str:
    counts = Counter(song.mood for song in songs)
    return f'<section class="moods">\n<h2>Songs by mood</h2>\n{_chart(counts)}</section>\n'


def _chart(counts: Mapping[MoodName, int]) -> str:
    """Horizontal bars. Lengths are per cents, so that the text keeps its size at any width."""
    total, most = sum(counts.values()), max(counts.values(), default=0)
    told = ", ".join(f"{mood} {counts.get(mood, 0):,}" for mood in ORDER)
    bars = []
    for row, mood in enumerate(ORDER):
        count, top = counts.get(mood, 0), row * 72
        share = f"{count / total:.0%}" if total else "0%"
        # At least a sliver, or a few songs among thousands could not be seen.
        width = max(100 * count / most, 0.6) if count else 0
        bars.append(
            f'<g class="{mood}"><title>{mood.title()}: {_count(count, "song")}, {share}</title>'
            f'<text x="0" y="{top + 18}" class="name">{mood.title()}</text>'
            f'<text x="100%" y="{top + 18}" class="value">{count:,}'
            f'<tspan class="share" dx="10">{share}</tspan></text>'
            f'<rect class="track" x="0" y="{top + 30}" width="100%" height="20" rx="10"/>'
            f'<rect class="bar" x="0" y="{top + 30}" width="{width:.2f}%" height="20" rx="10"/></g>'
        )
    return (
        f'<svg role="img" aria-labelledby="chart-title chart-told" width="100%" height="270">'
        f'<title id="chart-title">Songs by mood</title><desc id="chart-told">{told}.</desc>'
        f"{''.join(bars)}</svg>\n"
    )


def _figures(songs: Sequence[LabelledSong], skipped: Skipped) -> str:
    several = sum(len({place.mood for place in song.listings}) > 1 for song in songs)
    by_hand = sum(song.by_hand is not None for song in songs)
    found = [
        ("Songs read", len(songs), "each counted once"),
        ("Under several moods", several, "listed under the one they stand in most"),
        ("Sorted by hand", by_hand, "your own word outranks the playlist"),
        ("Skipped", skipped.total, _skipped_words(skipped)),
    ]
    items = "".join(
        f"<div><dt>{name}</dt><dd><b>{count:,}</b> <small>{note}</small></dd></div>"
        for name, count, note in found
    )
    return f'<section class="figures">\n<h2>What was read</h2>\n<dl>{items}</dl>\n</section>\n'


def _skipped_words(skipped: Skipped) -> str:
    named = [
        f"{skipped.gone:,} no longer at Spotify" if skipped.gone else "",
        _count(skipped.local, "local file") if skipped.local else "",
        _count(skipped.episodes, "podcast episode") if skipped.episodes else "",
    ]
    return ", ".join(words for words in named if words) or "nothing was left out"


def _playlists(songs: Sequence[LabelledSong]) -> str:
    places = Counter(place for song in songs for place in dict.fromkeys(song.listings))
    ranked = sorted(places, key=lambda place: (ORDER.index(place.mood), -places[place]))
    rows = "".join(_playlist_row(place, places[place]) for place in ranked)
    if not rows:
        return ""
    head = '<tr><th scope="col">Playlist<th scope="col">Mood<th scope="col" class="number">Songs'
    return (
        f'<section class="lists">\n<h2>Playlists and their moods</h2>\n'
        f"<table><thead>{head}</thead><tbody>{rows}</tbody></table>\n</section>\n"
    )


def _playlist_row(place: Listing, count: int) -> str:
    return (
        f'<tr><th scope="row">{_named(place.playlist)}</th>'
        f'<td class="{place.mood}"><span class="dot"></span>{place.mood.title()}</td>'
        f'<td class="number">{count:,}</td></tr>'
    )


def _samples(songs: Sequence[LabelledSong]) -> str:
    sections = []
    for mood in ORDER:
        chosen = _spread([song for song in songs if song.mood == mood])
        if chosen:
            rows = "".join(_song_row(song) for song in chosen)
            names = ("Song", "Playlist", "Listen")
            heads = "".join(f'<th scope="col"><span>{name}</span>' for name in names)
            sections.append(
                f'<section class="songs {mood}">\n<h3><span class="dot"></span>{mood.title()}</h3>'
                f"<table><colgroup><col><col><col></colgroup><thead><tr>{heads}</thead><tbody>{rows}</tbody></table></section>\n"
            )
    if not sections:
        return '<section class="none"><p>No song has a mood yet.</p></section>\n'
    return (
        f'<section class="samples">\n<h2>Some of the songs</h2>\n'
        f'<div class="columns">{"".join(sections)}</div></section>\n'
    )


def _spread(songs: Sequence[LabelledSong]) -> Sequence[LabelledSong]:
    """Up to `SAMPLE` songs, evenly from first to last, so that no one playlist fills them."""
    if len(songs) <= SAMPLE:
        return songs
    return [songs[place * len(songs) // SAMPLE] for place in range(SAMPLE)]


def _song_row(song: LabelledSong) -> str:
    names = [place.playlist for place in song.listings if place.mood == song.mood]
    if song.by_hand is not None:
        where = "<i>sorted by hand</i>"
    else:
        where = ", ".join(_named(name) for name in dict.fromkeys(names))
    artists = ", ".join(f"<bdi>{_text(name)}</bdi>" for name in song.artists)
    label = f'aria-label="{_text(song.title)} on Spotify"'
    return (
        f'<tr><th scope="row"><b>{_named(song.title)}</b> <small>{artists}</small></th>'
        f"<td>{where}</td>"
        f'<td><a href="{_text(song.link)}" rel="noreferrer" {label}>Spotify</a></td></tr>'
    )


def _foot() -> str:
    return (
        "</main>\n<footer><p>Each label is yours: a song has the mood of the playlist that you "
        "filed it under, or the one that you gave it by hand. Nothing was guessed from its sound."
        "</p><p>Data and links from Spotify. "
        f"What Spotify tells about a song is kept for {KEPT_DAYS} days.</p></footer>\n"
    )


def _count(count: int, noun: str) -> str:
    return f"{count:,} {noun}{'' if count == 1 else 's'}"


def _named(name: str) -> str:
    """A name that keeps its own direction, Arabic or Latin, without turning its line."""
    return f"<bdi>{_text(name)}</bdi>" if name.strip() else "<i>No name</i>"


def _text(text: str) -> str:
    """Escaped, and without lone surrogates, which no UTF-8 page can hold."""
    return escape(text.encode("utf-8", "replace").decode("utf-8"))


_STYLE = """
:root {
  color-scheme: light dark;
  --paper: light-dark(oklch(0.972 0.006 80), oklch(0.178 0.008 80));
  --raised: light-dark(oklch(0.995 0.003 80), oklch(0.228 0.009 80));
  --ink: light-dark(oklch(0.2 0.01 80), oklch(0.965 0.005 80));
  --soft: light-dark(oklch(0.44 0.012 80), oklch(0.78 0.012 80));
  --line: light-dark(oklch(0.2 0 0 / 0.12), oklch(1 0 0 / 0.14));
  --wash: light-dark(oklch(0.2 0 0 / 0.055), oklch(1 0 0 / 0.08));
  --side: clamp(1.25rem, 5vw, 4rem);
}
.happy { --tone: light-dark(oklch(0.64 0.15 66), oklch(0.82 0.14 78)); }
.angry { --tone: light-dark(oklch(0.56 0.19 24), oklch(0.7 0.17 24)); }
.sad { --tone: light-dark(oklch(0.54 0.14 258), oklch(0.72 0.12 254)); }
.neutral { --tone: light-dark(oklch(0.54 0.08 165), oklch(0.77 0.08 165)); }
*, *::before, *::after { box-sizing: border-box; margin: 0; }
html { background: var(--paper); -webkit-text-size-adjust: 100%; }
body {
  max-width: 76rem; margin-inline: auto; padding: clamp(2rem, 6vw, 4.5rem) var(--side) 3rem;
  color: var(--ink); overflow-wrap: anywhere;
  font: 400 1.0625rem/1.5 "Figtree", system-ui, -apple-system, "Segoe UI", "Noto Sans", sans-serif;
}
header { padding-block-end: clamp(2rem, 4vw, 3.25rem); }
h1 { font-size: clamp(2.25rem, 1.5rem + 3.4vw, 4rem); font-weight: 650; line-height: 1.04; letter-spacing: -0.035em; text-wrap: balance; }
h2 { font-size: 1.375rem; font-weight: 620; line-height: 1.2; letter-spacing: -0.02em; margin-block-end: 1.1rem; }
h3 { display: flex; align-items: center; font-size: 1.0625rem; font-weight: 620; }
header p { margin-block-start: 0.8rem; font-size: 1.125rem; color: var(--soft); }
small, td { font-size: 0.9375rem; color: var(--soft); }
main { display: grid; gap: clamp(2.5rem, 5vw, 4rem) clamp(2rem, 5vw, 4.5rem); }
section { min-width: 0; }
svg { display: block; overflow: visible; }
svg text { font-size: 1.0625rem; fill: var(--ink); }
svg .name { font-weight: 600; }
svg .value { text-anchor: end; font-weight: 600; font-variant-numeric: tabular-nums; }
svg .share { font-weight: 400; fill: var(--soft); }
svg .track { fill: var(--wash); }
svg .bar { fill: var(--tone); }
.dot { display: inline-block; flex: none; width: 0.7rem; height: 0.7rem; margin-inline-end: 0.55rem; border-radius: 50%; background: var(--tone); }
.figures dl { border-block-end: 1px solid var(--line); }
.figures dl div { display: grid; grid-template-columns: minmax(0, 1fr) auto; padding-block: 0.8rem; border-block-start: 1px solid var(--line); line-height: 1.35; }
.figures dd { display: contents; }
.figures b { font-weight: 620; font-variant-numeric: tabular-nums; }
.figures small { grid-column: 1 / -1; }
table { width: 100%; border-collapse: collapse; line-height: 1.35; }
th { text-align: start; font-weight: 500; }
th, td { padding: 0.7rem 1rem 0.7rem 0; vertical-align: baseline; border-block-end: 1px solid var(--line); }
:is(th, td):last-child { padding-inline-end: 0; }
thead th { padding-block: 0 0.55rem; font-size: 0.875rem; color: var(--soft); }
.number { text-align: end; font-variant-numeric: tabular-nums; }
.lists td { white-space: nowrap; }
.columns { display: grid; gap: 2.25rem clamp(2rem, 5vw, 4.5rem); }
.songs h3 { padding-block-end: 0.6rem; border-block-end: 2px solid var(--tone); }
.songs thead th { padding: 0; border: 0; }
.songs thead span { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
.songs table { table-layout: fixed; }
.songs td, .songs th { overflow-wrap: break-word; }
.songs col:first-child { width: 52%; }
.songs col:last-child { width: 4.25rem; }
.songs th b { display: block; font-weight: 600; }
.songs td:last-child { text-align: end; }
a { display: inline-block; padding-block: 0.5rem; margin-block: -0.5rem; color: var(--ink); font-weight: 600; text-decoration-thickness: 1px; text-underline-offset: 0.25em; }
a:hover { text-decoration-thickness: 2px; }
:focus-visible { outline: 3px solid var(--ink); outline-offset: 3px; border-radius: 0.4rem; }
.none { color: var(--soft); }
footer { max-width: 44rem; margin-block-start: clamp(3rem, 6vw, 4.5rem); display: grid; gap: 0.5rem; font-size: 0.9375rem; color: var(--soft); }
@media (min-width: 56rem) {
  main { grid-template-columns: minmax(0, 1.55fr) minmax(0, 1fr); }
  .lists, .samples, .none { grid-column: 1 / -1; }
  .lists th:first-child { width: 61%; }
  .columns { grid-template-columns: repeat(2, minmax(0, 1fr)); }
}
@media print { a { text-decoration: none; } .songs { break-inside: avoid; } }
@media (forced-colors: active) { svg .bar { fill: CanvasText; } svg .track { fill: none; stroke: CanvasText; } .dot { border: 1px solid; } }
"""  # noqa: E501 - one rule a line, as in the app's own style sheets
