"""Ogg: Vorbis, Opus, Speex and FLAC in pages.

RFC 3533. Editing a tag renumbers the pages and changes their check sums, so the sound is known
by what is in the pages and not by the pages.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from moodify.music.sources.local.peek import BLOCK, STEPS, Peek, Shape, Stretch, UnfitError

END = 128 * 1024
"""Bytes at the end in which the last pages are looked for; a page has 64 KiB at most."""
TAGS = 64 * 1024
"""Bytes at the beginning in which the name of a picture's tag must stand."""
_PICTURES = (b"METADATA_BLOCK_PICTURE=", b"COVERART=")


@dataclass(frozen=True, slots=True)
class Page:
    """One page."""

    granule: int
    """How far the sound has got at its end, in samples; 0 for headers, -1 for half of a packet."""
    body: int
    size: int

    @property
    def end(self) -> int:
        """Where the next one begins."""
        return self.body + self.size


def ogg_shape(peek: Peek) -> Shape:
    """The shape of an Ogg file. Raises `UnfitError` where it holds no sound."""
    pages = _pages(peek, 0)
    first = next(pages, None)
    head = peek.at(first.body, min(first.size, 100)) if first else b""
    rate, before = _rate(head)
    start, opening = None, []
    for page in pages:
        if start is None and page.granule > 0:
            start = page.body
        if start is not None:
            opening.append((page.body, page.size))
            if sum(size for _, size in opening) >= BLOCK:
                break
    if start is None:
        raise UnfitError("It is cut short: there is no sound in it.")
    last = _last(peek)
    granule = last[-1].granule if last else 0
    seconds = (granule - before) / rate if granule > before else None
    closing: list[Stretch] = [(page.body, page.size) for page in last if page.body > start]
    picture = any(name in peek.at(0, min(start, TAGS)).upper() for name in _PICTURES)
    stretches = tuple(dict.fromkeys([*opening, *closing]))
    told = max(granule, 0).to_bytes(8, "big")
    return Shape("Ogg", stretches, peek.size - start, picture, seconds, told)


def _rate(head: bytes) -> tuple[int, int]:
    """Samples a second, and samples at the beginning that aren't played."""
    rate, before = 0, 0
    if head.startswith(b"\x01vorbis"):
        rate = int.from_bytes(head[12:16], "little")
    elif head.startswith(b"OpusHead"):
        rate, before = 48000, int.from_bytes(head[10:12], "little")
    elif head.startswith(b"\x7fFLAC"):
        rate = int.from_bytes(head[27:30], "big") >> 4
    elif head.startswith(b"Speex   "):
        rate = int.from_bytes(head[36:40], "little")
    elif head.startswith(b"\x80theora"):
        raise UnfitError("It is a video.")
    else:
        raise UnfitError("It holds no sound that Moodify knows.")
    if not 0 < rate <= 1_000_000:
        raise UnfitError("It is damaged: it says that it has no samples.")
    return rate, before


def _pages(peek: Peek, at: int) -> Iterator[Page]:
    for _ in range(STEPS):
        head = peek.at(at, 27)
        if len(head) < 27 or head[:5] != b"OggS\0":
            return
        sizes = peek.at(at + 27, head[26])
        granule = int.from_bytes(head[6:14], "little", signed=True)
        page = Page(granule, at + 27 + len(sizes), sum(sizes))
        yield page
        at = page.end


def _last(peek: Peek) -> list[Page]:
    """The last pages: of the bytes at the end, from the first page on that leads to another."""
    begin = max(0, peek.size - END)
    data = peek.at(begin, END)
    at = data.find(b"OggS\0")
    while at >= 0:
        pages = list(_pages(peek, begin + at))
        if pages and (len(pages) > 1 or pages[0].end >= peek.size):
            while len(pages) > 1 and pages[-1].granule < 0:
                pages.pop()
            return pages
        at = data.find(b"OggS\0", at + 1)
    return []
