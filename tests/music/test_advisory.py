from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from moodify.music.advisory import explicit_of


@pytest.mark.parametrize("told", [True, 1, 4, "1", "explicit", "Explicit", " TRUE ", "yes"])
def test_what_is_marked_as_explicit(told: object) -> None:
    assert explicit_of(told) is True


@pytest.mark.parametrize(
    "told", [False, 0, 2, "2", "clean", "NotExplicit", "explicit_content_edited", "False", "no"]
)
def test_what_is_marked_as_not(told: object) -> None:
    assert explicit_of(told) is False


@pytest.mark.parametrize(
    "told",
    [None, "", "3", 3, 10**4000, -1, 1.0, [], {}, "NoAdviceAvailable", "no_advice_available"],
)
def test_where_nothing_is_said(told: object) -> None:
    assert explicit_of(told) is None


@given(st.text())
def test_any_text_says_yes_no_or_nothing(told: str) -> None:
    assert explicit_of(told) in (True, False, None)
