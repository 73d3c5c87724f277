"""constraints.txt pins every package that pyproject.toml asks for, at a version it allows."""

from __future__ import annotations

import tomllib
from pathlib import Path

from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

ROOT = Path(__file__).parents[1]


def pinned() -> dict[str, str]:
    lines = (ROOT / "constraints.txt").read_text(encoding="utf-8").splitlines()
    pairs = [line.split("==") for line in lines]
    return {canonicalize_name(name): version for name, version in pairs}


def test_every_requirement_is_pinned_within_its_bounds() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    extras = project["optional-dependencies"].values()
    wanted = [*project["dependencies"], *(one for extra in extras for one in extra)]
    pins = pinned()
    for requirement in map(Requirement, wanted):
        if requirement.name != project["name"]:
            version = pins.get(canonicalize_name(requirement.name))
            assert version, f"{requirement.name} is not pinned: tools/write_constraints.py"
            assert requirement.specifier.contains(version), f"{requirement} but {version} is pinned"


def test_the_pins_are_plain_and_in_order() -> None:
    lines = (ROOT / "constraints.txt").read_text(encoding="utf-8").splitlines()
    assert list(pinned()) == sorted(pinned())
    assert not [line for line in lines if "+" in line or "@" in line or "/" in line]
