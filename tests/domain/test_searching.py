import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.domain.searching import MAX_CHARS, FoundFan, finds, folded, wanted

ZOE = FoundFan(1001, "Zoë", "Løvgren-Straße", "zoe.l@example.com", "+1 (555) 010-4567")


@pytest.mark.parametrize(
    "typed",
    ["zo", "ZOE", "zoë", "strasse", "zoe example", "4567", "555-010", "(555) 010 45", "@ex"],
)
def test_a_fan_is_found_by_any_part_of_what_is_known(typed):
    assert finds(wanted(typed), ZOE.text)


@pytest.mark.parametrize("typed", ["zoe maria", "4568", "zoe.l@example.org"])
def test_every_word_must_fit(typed):
    assert not finds(wanted(typed), ZOE.text)


@pytest.mark.parametrize("typed", ["", " ", "z", " z ", "- ", "+(", "\n1\n", "%%", "'\""])
def test_a_search_begins_with_two_letters_or_digits(typed):
    assert wanted(typed) == ""


def test_a_fan_of_whom_nothing_is_known_is_found_by_nothing():
    assert not finds("zo", FoundFan(1007).text)


@given(st.text(max_size=3 * MAX_CHARS))
def test_any_text_can_be_typed(typed):
    query = wanted(typed)
    assert len(query) <= MAX_CHARS
    assert wanted(query) == query
    assert query == "" or finds(query, folded(query))
