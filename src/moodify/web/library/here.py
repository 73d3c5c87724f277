"""Who may say what Moodify plays from: only someone at the computer that it runs on.

Whoever can open the page from elsewhere may listen, but shall not make this computer read its
folders or ask other computers. A proxy on this computer doesn't make its visitors locals: it
says in a header that it passes on what others ask.
"""

from __future__ import annotations

import ipaddress
from typing import Annotated

from fastapi import Depends
from starlette.requests import HTTPConnection

from moodify.web import problems

PASSED_ON = ("forwarded", "x-forwarded-for", "x-forwarded-host", "x-real-ip", "via")


def is_here(asked: HTTPConnection) -> bool:
    """Whether a request comes from this computer."""
    if asked.client is None or any(name in asked.headers for name in PASSED_ON):
        return False
    try:
        address = ipaddress.ip_address(asked.client.host.partition("%")[0])
    except ValueError:
        return False
    mapped = getattr(address, "ipv4_mapped", None)
    return bool((mapped or address).is_loopback)


Here = Annotated[bool, Depends(is_here)]


def only_here(here: bool, command: str) -> None:
    """Refuse what comes from elsewhere, and say by which `command` it can be done."""
    if not here:
        raise problems.ProblemError(
            problems.problem(
                403,
                "That can be changed only on the computer that Moodify runs on.",
                f"Run `{command}` there, or open Moodify's page on it.",
                kind="elsewhere-than-here",
                title="Not from here",
            )
        )
