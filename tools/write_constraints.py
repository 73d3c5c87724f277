"""Write constraints.txt from what is installed: ``python tools/write_constraints.py``.

Every package that Moodify needs with all its extras, and what those need in turn, at the
version that is installed here: the versions that the tests were run with.
"""

from __future__ import annotations

from importlib import metadata
from pathlib import Path

from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

PAGE = Path(__file__).parents[1] / "constraints.txt"
PROJECT = "moodify"


def page() -> str:
    """The whole file: a line a package, in alphabetical order."""
    found: dict[str, str] = {}
    seen: set[tuple[str, str]] = set()
    extras = metadata.metadata(PROJECT).get_all("Provides-Extra") or []
    todo = [(PROJECT, extra) for extra in ("", *extras)]
    while todo:
        name, extra = todo.pop()
        if (name, extra) in seen:
            continue
        seen.add((name, extra))
        try:
            package = metadata.distribution(name)
        except metadata.PackageNotFoundError:
            continue  # an extra that is not installed here
        # torch says which build it is after a plus; any build will do.
        found[canonicalize_name(name)] = package.version.partition("+")[0]
        todo += [
            (requirement.name, wanted)
            for requirement in map(Requirement, package.requires or [])
            if requirement.marker is None or requirement.marker.evaluate({"extra": extra})
            for wanted in ("", *sorted(requirement.extras))
        ]
    del found[PROJECT]
    return "".join(f"{name}=={version}\n" for name, version in sorted(found.items()))


if __name__ == "__main__":
    PAGE.write_text(page(), encoding="utf-8")
