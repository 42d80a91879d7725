"""Whatever staff do at the desk, and whatever comes of it, there are words for it."""

from itertools import product

import pytest

from kiosk.domain.deeds import Act, Deed, Said
from kiosk.domain.fan_desk import Fault, Search, SearchState
from kiosk.domain.outcome import Family
from kiosk.ui import fan_words
from kiosk.ui.texts import isolated

HOSTILE = "{what}{0}%s<b>"


@pytest.mark.parametrize(("act", "said"), [*product(Act, Said)])
def test_every_deed_has_words(act: Act, said: Said) -> None:
    text = fan_words.deed_text(Deed(act, said, HOSTILE))
    assert text
    assert "{" not in text.replace(HOSTILE, "")


def test_only_what_is_done_is_green() -> None:
    green = {said for said in Said if fan_words.deed_family(Deed(Act.GIVE, said)) is Family.YES}
    assert green == {Said.DONE}


@pytest.mark.parametrize("fault", Fault)
def test_every_fault_has_words(fault: Fault) -> None:
    search = Search("zz", SearchState.DONE, only_here=fault)
    assert fan_words.fault_text(fault)
    assert fan_words.search_note(search)
    assert fan_words.search_empty(search)


@pytest.mark.parametrize(
    ("text", "safe"),
    [
        ("Maya", "Maya"),
        ("", ""),
        ("\u0645\u0627", "\u2068\u0645\u0627\u2069"),
        ("\u202emaya", "\u2068\u202emaya\u2069"),
    ],
)
def test_only_what_may_turn_a_sentence_is_isolated(text: str, safe: str) -> None:
    assert isolated(text) == safe
