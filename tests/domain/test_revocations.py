"""The list of passes taken back."""

from datetime import UTC, datetime, timedelta

import pytest

from kiosk.domain.ids import KeyId, Serial
from kiosk.domain.revocations import OlderList, RevocationList, newer_of, next_list

NOW = datetime(2026, 11, 24, 2, tzinfo=UTC)
KEY = KeyId("00" * 8)
ONE, OTHER = Serial("1" * 16), Serial("2" * 16)
FIRST = next_list(None, [ONE], NOW, KEY)
SECOND = next_list(FIRST, [OTHER, ONE], NOW, KEY)


def test_each_list_keeps_what_was_revoked_before_and_has_the_next_number():
    assert RevocationList(1, NOW, frozenset({ONE}), KEY) == FIRST
    assert RevocationList(2, NOW, frozenset({ONE, OTHER}), KEY) == SECOND
    assert (FIRST.revokes(ONE), FIRST.revokes(OTHER), SECOND.revokes(OTHER)) == (True, False, True)


def test_the_newer_list_is_used():
    assert newer_of(None, FIRST) is FIRST
    assert newer_of(FIRST, SECOND) is SECOND


def test_the_list_in_use_read_again_is_no_fault():
    assert newer_of(SECOND, next_list(FIRST, [OTHER], NOW, KEY)) == SECOND


def test_an_older_list_is_refused():
    with pytest.raises(OlderList, match="1 is older than 2"):
        newer_of(SECOND, FIRST)


def test_a_second_list_of_the_same_number_is_refused():
    with pytest.raises(OlderList, match="two revocation lists 2"):
        newer_of(SECOND, next_list(FIRST, [], NOW, KEY))


@pytest.mark.parametrize(
    ("now", "age"),
    [
        (NOW, timedelta(0)),
        (NOW + timedelta(days=3), timedelta(days=3)),
        (NOW - timedelta(days=1), timedelta(0)),
    ],
)
def test_its_age_is_told_by_the_clock_and_never_negative(now, age):
    assert FIRST.age(now) == age
