"""Draw the icons that phones and desktops ask for as pictures, from ``img/icon.svg``.

    python -m tools.draw_icons

An installed Chromium draws them. A maskable icon is cut to any shape by the system: its ground
reaches the edges, and what must be seen stays within the middle 80 %.
"""

from __future__ import annotations

import re
from pathlib import Path

from playwright.sync_api import sync_playwright

from moodify.web.pages import STATIC
from tests.browser.stage import launch

IMG = STATIC / "img"
GROUND = "#1d1a22"
SAFE = 0.82
"""How large the sign stands on the ground of a maskable icon."""
PICTURES = (
    ("icon-192.png", 192, False),
    ("icon-512.png", 512, False),
    ("icon-maskable-192.png", 192, True),
    ("icon-maskable-512.png", 512, True),
    ("apple-touch-icon.png", 180, True),  # which is cut round by the system
)


def main() -> None:
    """Draw all of `PICTURES`."""
    sign = (IMG / "icon.svg").read_text(encoding="utf-8")
    with sync_playwright() as playwright:
        browser = launch(playwright)
        for name, side, whole in PICTURES:
            page = browser.new_page(viewport={"width": side, "height": side})
            page.set_content(as_page(sign, side, whole))
            page.screenshot(path=IMG / name, omit_background=not whole)
            page.close()
            print(Path("img") / name)
        browser.close()


def as_page(sign: str, side: int, whole: bool) -> str:
    """A document with the icon of `side` px, its ground to the edges where it is `whole`."""
    size = side * SAFE if whole else side
    ground = GROUND if whole else "transparent"
    drawn = re.sub(r"<svg ", f'<svg width="{size}" height="{size}" ', sign, count=1)
    style = f"margin:0;height:{side}px;display:grid;place-items:center;background:{ground}"
    return f'<body style="{style}">{drawn}</body>'


if __name__ == "__main__":
    main()
