"""Fluent files, read as the tests need them: by `fluent.syntax`, which is no part of Moodify."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from pathlib import Path

from fluent.syntax import ast, parse

from moodify.web.pages import STATIC

LOCALES = STATIC / "locales"


def resource(language: str) -> ast.Resource:
    """The file of a language."""
    return parse((LOCALES / f"{language}.ftl").read_text(encoding="utf-8"))


def languages() -> list[str]:
    """The languages that there is a file of."""
    return sorted(path.stem for path in LOCALES.glob("*.ftl"))


class Messages(Mapping[str, ast.Pattern]):
    """The messages of one language, by id."""

    def __init__(self, language: str) -> None:
        self.language = language
        self.resource = resource(language)
        self._of = {
            entry.id.name: entry.value
            for entry in self.resource.body
            if isinstance(entry, ast.Message) and entry.value is not None
        }

    def __getitem__(self, name: str) -> ast.Pattern:
        return self._of[name]

    def __iter__(self) -> Iterator[str]:
        return iter(self._of)

    def __len__(self) -> int:
        return len(self._of)

    def used(self, name: str) -> Used:
        """What a message is made of, with those that it refers to."""
        found = Used()
        waiting, seen = [name], set()
        while waiting:
            one = waiting.pop()
            if one in seen:
                continue
            seen.add(one)
            found.add(self._of[one])
            waiting += found.messages
        found.messages = seen - {name}
        return found

    def said(self, name: str, values: Mapping[str, str | float]) -> str:
        """The message as English would say it: enough of Fluent for whole numbers and keys."""
        return self._pattern(self._of[name], values)

    def _pattern(self, pattern: ast.Pattern, values: Mapping[str, str | float]) -> str:
        parts = (
            part.value if isinstance(part, ast.TextElement) else self._placed(part, values)
            for part in pattern.elements
        )
        return "".join(parts).replace("\n", " ")

    def _placed(self, part: ast.Placeable, values: Mapping[str, str | float]) -> str:
        inner = part.expression
        if isinstance(inner, ast.StringLiteral):
            return str(inner.parse()["value"])
        if isinstance(inner, ast.VariableReference):
            value = values[inner.id.name]
            return value if isinstance(value, str) else f"{value:,}"
        if isinstance(inner, ast.MessageReference):
            return self._pattern(self._of[inner.id.name], values)
        if isinstance(inner, ast.FunctionReference):
            (given,) = inner.arguments.positional
            assert isinstance(given, ast.VariableReference)
            # Two decimals are all that English needs: with a sign (and a real minus), or without.
            form = "+.2f" if inner.id.name == "SIGNED" else ",.2f"
            return f"{values[given.id.name]:{form}}".replace("-", "−")
        assert isinstance(inner, ast.SelectExpression)
        assert isinstance(inner.selector, ast.VariableReference)
        value = values[inner.selector.id.name]
        chosen = next(variant for variant in inner.variants if variant.default)
        for variant in inner.variants:
            key = variant.key
            if isinstance(key, ast.NumberLiteral):
                if value == float(key.value):
                    chosen = variant
                    break
            elif key.name == value or (key.name == "one" and value == 1):
                chosen = variant
                break
        return self._pattern(chosen.value, values)


class Used:
    """Collects what is used in patterns."""

    def __init__(self) -> None:
        self.variables: set[str] = set()
        """Variables whose values are read by people."""
        self.selectors: dict[str, list[set[str]]] = {}
        """Variables that choose a variant, and the names of the variants in each place."""
        self.messages: set[str] = set()
        self.patterns: list[str] = []
        """The text of every pattern, without what is placed in it."""

    def add(self, pattern: ast.Pattern) -> None:
        """Take in a message's pattern, with those of its variants."""
        text = [part.value for part in pattern.elements if isinstance(part, ast.TextElement)]
        self.patterns.append("".join(text))
        for part in pattern.elements:
            if isinstance(part, ast.Placeable):
                self._expression(part.expression)

    def _expression(self, inner: object) -> None:
        if isinstance(inner, ast.VariableReference):
            self.variables.add(inner.id.name)
        elif isinstance(inner, ast.MessageReference):
            self.messages.add(inner.id.name)
        elif isinstance(inner, ast.FunctionReference):
            for argument in inner.arguments.positional:
                self._expression(argument)
        elif isinstance(inner, ast.SelectExpression):
            if isinstance(inner.selector, ast.VariableReference):
                keys = (variant.key for variant in inner.variants)
                names = {key.name for key in keys if isinstance(key, ast.Identifier)}
                self.selectors.setdefault(inner.selector.id.name, []).append(names)
            for variant in inner.variants:
                self.add(variant.value)


def sources(folder: Path, *endings: str) -> Iterator[tuple[Path, str]]:
    """The text of every file of our own below `folder`."""
    for path in sorted(folder.rglob("*")):
        if path.suffix in endings and "vendor" not in path.parts:
            yield path, path.read_text(encoding="utf-8")
