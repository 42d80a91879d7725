from uuid import UUID

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.domain.receipts import DIGITS, LENGTH, id_prefix, parse_receipt, receipt

IDS = st.uuids(version=4).map(str)


@given(IDS)
def test_a_receipt_is_short_and_finds_its_reading(reading_id):
    code = receipt(reading_id)
    assert len(code) == LENGTH
    assert set(code) <= set(DIGITS)
    assert reading_id.startswith(id_prefix(code))


@given(IDS)
def test_it_is_known_however_it_is_written(reading_id):
    code = receipt(reading_id)
    assert parse_receipt(f" {code[:3].lower()}-{code[3:]} ") == code
    assert parse_receipt(code.replace("0", "O").replace("1", "l")) == code


def test_the_ends_of_the_range():
    assert receipt(str(UUID(int=0))) == "000000"
    assert receipt(str(UUID(int=2**128 - 1))) == "ZZZZZZ"
    assert (id_prefix("000000"), id_prefix("ZZZZZZ")) == ("0000000", "fffffff")


@pytest.mark.parametrize("text", ["", "ABCDE", "ABCDEFG", "ABCDEU", "fan:1001", "\N{SNOWMAN}" * 6])
def test_what_cannot_be_one(text):
    assert parse_receipt(text) is None
