"""A QR code (ISO/IEC 18004) of an address, for the terminal and for the page."""

from __future__ import annotations

from dataclasses import dataclass

QUIET = 4
"""Light modules round the code, as the standard asks for."""

BLACK_ON_WHITE = "\x1b[38;5;16;48;5;231m"
"""In colours of the fixed part of the palette: a theme may make its black grey."""
PLAIN = "\x1b[0m"

HALVES = {(True, True): "█", (True, False): "▀", (False, True): "▄", (False, False): " "}
"""Two modules, one above the other, as one letter: it is twice as high as wide."""


@dataclass(frozen=True, slots=True)
class Code:
    """The modules of a QR code, dark ones True, with the quiet zone round them."""

    rows: tuple[tuple[bool, ...], ...]

    @property
    def size(self) -> int:
        """Modules a side."""
        return len(self.rows)

    def path(self) -> str:
        """The dark modules as an SVG path, a unit a module, each run of a row one stroke."""
        parts = []
        for y, row in enumerate(self.rows):
            x = 0
            while x < self.size:
                run = x
                while run < self.size and row[run]:
                    run += 1
                if run > x:
                    parts.append(f"M{x} {y}h{run - x}v1h{x - run}z")
                x = max(run, x + 1)
        return "".join(parts)

    def lines(self) -> list[str]:
        """The code for a terminal with colours, two rows of modules a line."""
        rows = [*self.rows, *([(False,) * self.size] * (self.size % 2))]
        return [
            BLACK_ON_WHITE + "".join(HALVES[pair] for pair in zip(*two, strict=True)) + PLAIN
            for two in zip(rows[::2], rows[1::2], strict=True)
        ]


def encode(text: str) -> Code:
    """The QR code of `text`, of the middle one of its error corrections or better."""
    import segno

    made = segno.make(text, error="m", micro=False)
    rows = made.matrix_iter(border=QUIET)
    return Code(tuple(tuple(bool(module) for module in row) for row in rows))
