"""The checks of ``moodify doctor``: each looks at one thing and never raises."""

from __future__ import annotations

import importlib.util
import platform
import re
import socket
import sys
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from importlib import metadata
from pathlib import Path
from typing import Literal

from moodify.cli.output import percent
from moodify.errors import MoodifyError
from moodify.settings import CONFIG_FILE, Settings, load_settings, writable_dir

SELF_TEST = Path(__file__).with_name("selftest.jpg")
"""Eileen Collins, smiling (NASA, public domain): one face, plainly happy."""

State = Literal["ok", "note", "broken"]


@dataclass(frozen=True, slots=True)
class Check:
    """What was found about one thing."""

    name: str
    state: State
    """``note``: something to know, which stops nothing."""
    detail: str
    hint: str = ""
    """What to do, where something is to be done."""


def all_checks() -> Iterator[Check]:
    """Every check, in the order of the report."""
    yield from guarded("Python", python)
    yield from guarded("Packages", packages)
    yield from guarded("Network", network)
    yield from guarded("Seeing", seeing)
    yield from guarded("Camera", camera)
    yield from guarded("ffmpeg", ffmpeg)
    yield from guarded("Lab", lab)
    try:
        settings = load_settings()
    except Exception as error:
        yield failed("Settings", error)
        return
    yield Check("Settings", "ok", settings_detail())
    from moodify.cli.devices import certificate

    for check in (folders, songs, port, certificate):
        yield from guarded(check.__name__.capitalize(), check, settings)


def guarded(name: str, look: Callable[..., Iterator[Check]], *arguments: object) -> Iterator[Check]:
    """What `look` finds; where it fails, that it failed."""
    try:
        yield from look(*arguments)
    except Exception as error:
        yield failed(name, error)


def failed(name: str, error: Exception) -> Check:
    """A failure as a check."""
    if isinstance(error, MoodifyError):
        return Check(name, "broken", str(error), error.hint)
    if isinstance(error, ImportError):
        again = "Install Moodify again: pip install --force-reinstall moodify"
        return Check(name, "broken", f"{error.name or 'A package'} can't be loaded: {error}", again)
    return Check(name, "broken", f"{type(error).__name__}: {error}")


def python() -> Iterator[Check]:
    """Which Python runs, on what."""
    detail = f"{platform.python_version()} on {platform.system()} {platform.machine()}"
    yield Check("Python", "ok", f"{detail}, in {sys.prefix}")


def packages() -> Iterator[Check]:
    """Every package that Moodify needs, with its version."""
    needed = [
        re.split(r"[^\w.-]", requirement)[0]
        for requirement in metadata.requires("moodify") or []
        if "extra ==" not in requirement
    ]
    there, missing = [], []
    for name in needed:
        try:
            there.append(f"{name} {metadata.version(name)}")
        except metadata.PackageNotFoundError:
            missing.append(name)
    if missing:
        hint = f"Install it: pip install {' '.join(missing)}"
        yield Check("Packages", "broken", f"missing: {', '.join(missing)}", hint)
    yield Check("Packages", "ok", ", ".join(there))


def network() -> Iterator[Check]:
    """The shipped network against its card."""
    from moodify.vision.classify import EmotionClassifier

    card = EmotionClassifier().card
    size = f"{card.parameters / 1e6:.1f} M parameters"
    yield Check("Network", "ok", f"{card.name} of {card.date}, {size}, SHA-256 {card.sha256[:12]}…")


def seeing() -> Iterator[Check]:
    """The whole way from a picture file to a mood, on a picture whose answer is known."""
    from moodify.mood.still import mood_of
    from moodify.vision.decode import decode_picture
    from moodify.vision.reader import FaceReader

    faces = FaceReader().read(decode_picture(SELF_TEST))
    if len(faces) != 1:
        yield Check(
            "Seeing", "broken", f"found {len(faces)} faces in a picture of one", _report("seeing")
        )
        return
    mood = mood_of(faces[0].emotions)
    text = f"read “{mood.label}” ({percent(mood.confidence)}) in a picture of a smile"
    right = mood.label == "happy"
    yield Check("Seeing", "ok" if right else "broken", text, "" if right else _report("seeing"))


def camera() -> Iterator[Check]:
    """Whether there is a camera; it is not switched on for this."""
    if not sys.platform.startswith("linux"):
        yield Check("Camera", "note", "not tried; `moodify watch` switches it on")
        return
    found = sorted(str(device) for device in Path("/dev").glob("video*"))
    if found:
        yield Check("Camera", "ok", ", ".join(found))
    else:
        hint = "Plug one in, or choose the mood yourself: Moodify works without."
        yield Check("Camera", "note", "none found", hint)


def ffmpeg() -> Iterator[Check]:
    """M4A, and what a browser can't play, need it."""
    from moodify.music.sound.ffmpeg import MISSING, program

    found = program()
    if found:
        yield Check("ffmpeg", "ok", found)
    else:
        yield Check("ffmpeg", "note", "not there; M4A files can't be heard without", MISSING)


def lab() -> Iterator[Check]:
    """Whether networks can be trained here."""
    if importlib.util.find_spec("torch") is None:
        hint = "To train networks: pip install 'moodify[lab]'"
        yield Check("Lab", "note", "torch is not installed; the app does without", hint)
    else:
        yield Check("Lab", "ok", f"torch {metadata.version('torch')}")


def settings_detail() -> str:
    """Where the settings come from."""
    return f"from {CONFIG_FILE}" if CONFIG_FILE.is_file() else f"defaults; no {CONFIG_FILE}"


def folders(settings: Settings) -> Iterator[Check]:
    """Whether likes and rendered music can be kept."""
    wanted = (("Data", settings.data_dir), ("Cache", settings.cache_dir))
    for name, folder in wanted:
        used, right = writable_dir(folder)
        if right:
            yield Check(name, "ok", str(folder))
            continue
        used.rmdir()  # a temporary one, made in its place
        hint = f"Set MOODIFY_{name.upper()}_DIR to a folder of your own."
        text = f"{folder} can't be written; what belongs there lasts until Moodify ends"
        yield Check(name, "note", text, hint)


def songs(settings: Settings) -> Iterator[Check]:
    """The catalogue, and each source of songs."""
    from moodify.music.library import Library

    with Library.open(settings) as library:
        statuses = library.refresh()
        yield Check("Catalogue", "ok", f"{library.catalogue.count():,} songs")
        for notice in library.notices:
            yield Check("Catalogue", "note", notice)
    for status in statuses:
        state: State = "ok" if status.ok else "broken"
        yield Check(status.title, state, f"{status.songs:,} songs. {status.detail}")


def port(settings: Settings) -> Iterator[Check]:
    """Whether the page's port is free."""
    with socket.socket() as probe:
        if sys.platform != "win32":
            probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        try:
            probe.bind((settings.host, settings.port))
        except OSError:
            text = f"{settings.port} is in use; `moodify run` takes the next free one"
            yield Check("Port", "note", text)
            return
    yield Check("Port", "ok", f"{settings.port} on {settings.host} is free")


def _report(what: str) -> str:
    return f"Please report this, with what `moodify doctor --json` says of {what}."
