from __future__ import annotations

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from moodify.music.certainty import NARROWEST, SPREAD, UNKNOWN, WIDEST, spread_of


def test_a_person_is_surer_than_a_tag_and_a_tag_than_a_sound() -> None:
    assert spread_of("person", "") < spread_of("curated", "") < spread_of("tag", "")
    assert spread_of("tag", "") < spread_of("audio", "")


@pytest.mark.parametrize("text", ["", "{}", "nonsense", "[]", "7", '{"happy": "much"}', "null"])
def test_damaged_probabilities_count_as_none(text: str) -> None:
    assert spread_of("audio", text) == SPREAD["audio"]


@given(st.floats(0.25, 1), st.floats(0.25, 1))
def test_what_was_heard_more_surely_is_placed_more_surely(one: float, other: float) -> None:
    spreads = [spread_of("audio", json.dumps({"happy": p, "sad": 0.1})) for p in (one, other)]
    assert all(NARROWEST <= spread <= WIDEST for spread in spreads)
    assert (spreads[0] <= spreads[1]) == (one >= other) or spreads[0] == spreads[1]


def test_others_are_as_unsure_as_they_can_be_said_to_be() -> None:
    assert spread_of("astrology", "") == UNKNOWN
