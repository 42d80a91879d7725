import pytest

from kiosk.domain.ports import (
    KeyRefused,
    LimitReached,
    NotJson,
    PortalError,
    Refused,
    StoreFailed,
    TryLater,
    Unavailable,
    Unreachable,
)


@pytest.mark.parametrize("kind", [Unreachable, Unavailable, NotJson, LimitReached])
def test_what_may_succeed_later_is_try_later(kind):
    fault = kind("The portal has a fault (503).", 7.0)
    assert isinstance(fault, TryLater)
    assert (str(fault), fault.retry_after_s) == ("The portal has a fault (503).", 7.0)
    assert kind("again").retry_after_s == 0.0


def test_final_refusals_are_not_retried():
    refusal = Refused("No.", 409, "quest_locked")
    assert (refusal.status, refusal.code, str(refusal)) == (409, "quest_locked", "No.")
    assert Refused("No.", 404).code == ""
    for final in (refusal, KeyRefused("Wrong key.")):
        assert isinstance(final, PortalError)
        assert not isinstance(final, TryLater)
    assert not issubclass(StoreFailed, PortalError)
