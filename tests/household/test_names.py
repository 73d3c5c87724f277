"""Names of any script; none that deceives."""

from __future__ import annotations

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from moodify.errors import HouseholdError
from moodify.household.names import COLOURS, MOST_LETTERS, alike, clean_name


@given(st.text(max_size=120))
def test_a_name_is_clean_and_stays_so_or_is_refused(text: str) -> None:
    try:
        name = clean_name(text)
    except HouseholdError:
        return
    assert 0 < len(name) <= MOST_LETTERS
    assert clean_name(name) == name
    assert name.encode("utf-8")
    turning = [one for one in name if unicodedata.bidirectional(one) in ("RLO", "LRO", "RLI")]
    assert not turning
    assert "\n" not in name
    assert alike(name, name)


@pytest.mark.parametrize("name", ["👨‍👩‍👧", "مريم", "José", "O'Neill-Ōta", "نیم‌فاصله"])
def test_names_that_are_kept_as_they_are(name: str) -> None:
    assert clean_name(name) == name


@pytest.mark.parametrize("text", ["", " \t\n", "\u200b", "\u202e", "\ufe0f", "\u3164", "\u0301"])
def test_what_cannot_be_seen_is_no_name(text: str) -> None:
    with pytest.raises(HouseholdError):
        clean_name(text)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Anna", "ANNA"),
        ("Ａｎｎａ", "anna"),
        ("José", "Jose\u0301"),
        ("Straße", "STRASSE"),
        ("👧", "👧\ufe0f"),
    ],
)
def test_alike(one: str, other: str) -> None:
    assert alike(one, other)


def test_others_are_not_alike() -> None:
    assert not alike("Anna", "Anne")
    from moodify.cli.listeners import COLOURS as SHOWN

    assert SHOWN == COLOURS
