"""What a reading means at a station that has keys: whatever is scanned, there is an answer."""

from dataclasses import replace
from datetime import timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.domain.answers import Reason, Verdict
from kiosk.domain.codes import FAN_FORMS, Barcode, FanCode, compile_forms
from kiosk.domain.ids import ReadingId
from kiosk.domain.readings import Reading, Source
from kiosk.passes.tokens import issue
from kiosk.passes.verifier import Verifier
from kiosk.station.codes import Codes
from tests.passes.issued import BUSINESS, CARD, ENDS, FAN, KEY, PASS, RING, STARTS, passes

FORMS = compile_forms(FAN_FORMS)
CODES = Codes(FORMS, BUSINESS, Verifier(RING))
TEXT = issue(PASS, KEY)
NO = {Verdict.UNKNOWN, Verdict.PASS_FORGED}


def reading(text):
    return Reading(ReadingId("r"), text, "qr", Source.CAMERA, "camera:0", STARTS, 0.0)


@given(st.text() | st.text().map(lambda text: "LK1:" + text))
def test_every_text_has_an_answer(text):
    answer = CODES.whose(reading(text), STARTS)
    assert isinstance(answer, FanCode | Barcode) or answer[0] in NO


@given(st.integers(0, len(TEXT) - 1), st.sampled_from("ABCDEFGHIJKLMNOPQRSTUVWXYZ234567=:01 "))
def test_no_changed_token_is_anybodys(place, letter):
    changed = TEXT[:place] + letter + TEXT[place + 1 :]
    answer = CODES.whose(reading(changed), STARTS)
    same = changed == TEXT
    if isinstance(answer, FanCode):
        assert same
    else:
        assert isinstance(answer, Barcode) or answer[0] in NO


@given(passes())
def test_a_pass_is_its_fans_until_it_ends_and_here_only(token):
    own = replace(token, business_id=BUSINESS)
    before_end = token.ends - timedelta(seconds=1)
    assert CODES.whose(reading(issue(own, KEY)), before_end) == FanCode(token.fan_id)
    ended = CODES.whose(reading(issue(own, KEY)), token.ends)
    assert ended == (Verdict.PASS_EXPIRED, Reason.ENDED)
    other = CODES.whose(reading(issue(replace(token, business_id=BUSINESS + 1), KEY)), STARTS)
    assert other == (Verdict.PASS_ELSEWHERE, Reason.OTHER_BUSINESS)


@pytest.mark.parametrize("token", [PASS, CARD])
def test_cards_and_passes_in_any_case_are_their_fans(token):
    text = issue(token, KEY)
    for form in (text, text.lower(), f"]Q3{text}", f" {text}\r\n"):
        assert CODES.whose(reading(form), STARTS) == FanCode(FAN)


def test_a_station_without_keys_believes_nobody():
    nobody = Codes(FORMS, BUSINESS, None)
    for token in (PASS, CARD):
        answer = nobody.whose(reading(issue(token, KEY)), ENDS)
        assert answer == (Verdict.UNKNOWN, Reason.NO_KEYS_HERE)
    assert nobody.whose(reading("fan:1001"), STARTS) == FanCode(1001)
