"""What axe finds in a page: the rules of WCAG 2.2 AA, and its own advice."""

from __future__ import annotations

import json
from typing import Any

import pytest
from playwright.sync_api import Page

TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]


def violations(page: Page) -> list[str]:
    """What axe finds now, a line each."""
    script = pytest.importorskip("axe_playwright_python.base", reason="needs axe-playwright-python")
    if page.evaluate("typeof axe === 'undefined'"):
        page.evaluate(script.AXE_SCRIPT)
    options = {"runOnly": {"type": "tag", "values": TAGS}, "resultTypes": ["violations"]}
    found: dict[str, Any] = page.evaluate(f"axe.run(document, {json.dumps(options)})")
    return [
        f"{one['id']}: {node['target']} {node['html'][:160]} {node.get('failureSummary', '')[:300]}"
        for one in found["violations"]
        for node in one["nodes"]
    ]
