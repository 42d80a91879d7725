"""From what was found to green, amber and red."""

from datetime import UTC, datetime, timedelta

import pytest

from kiosk.domain import inspection
from kiosk.domain.catalogue import Business, Catalogue, Performance
from kiosk.domain.inspection import Volume
from kiosk.domain.readiness import Check, Level, amber, green, red, worst
from kiosk.domain.revocations import ListState

NOW = datetime(2026, 11, 23, 17, 0, tzinfo=UTC)
HOUR = timedelta(hours=1)
GREEN, AMBER, RED = Level


def show(starts: timedelta) -> Performance:
    begin = NOW + starts
    return Performance("p1", "City v Rivals", begin, begin + 2 * HOUR)


def fetched(ago: timedelta) -> Catalogue:
    return Catalogue(Business(12345), at=NOW - ago)


@pytest.mark.parametrize(
    ("check", "level", "says"),
    [
        (inspection.disk(Volume(50_000_000_000, "ext4")), GREEN, "50.0 GB free"),
        (inspection.disk(Volume(500_000_000)), AMBER, "nearly full"),
        (inspection.disk(Volume(5_000_000)), RED, "full"),
        (inspection.disk(Volume(50_000_000_000, "tmpfs")), AMBER, "in memory"),
        (inspection.disk(Volume(50_000_000_000, "nfs4")), RED, "network drive"),
        (inspection.clock(0), GREEN, "right"),
        (inspection.clock(45), AMBER, "45 s slow"),
        (inspection.clock(-45), AMBER, "45 s fast"),
        (inspection.clock(-7200), RED, "2 h fast"),
        (inspection.clock(None), AMBER, "bear no date"),
        (inspection.portal(0.03), GREEN, "30 ms"),
        (inspection.portal(0.9), AMBER, "900 ms"),
        (inspection.key(12345, [(12345, "Harbour City")]), GREEN, "Harbour City"),
        (inspection.key(12345, [(12345, "")]), GREEN, "accepted"),
        (
            inspection.key(12345, [(1, "A"), (2, "B")]),
            RED,
            "not for business 12345; it is for 1, 2",
        ),
        (inspection.key(12345, []), RED, "it is for none"),
        (inspection.performance([show(-HOUR)], NOW), GREEN, "now: City v Rivals"),
        (inspection.performance([show(3 * HOUR)], NOW), GREEN, "doors in 3 h"),
        (inspection.performance([show(30 * HOUR)], NOW), AMBER, "doors in 30 h"),
        (inspection.performance([show(-9 * HOUR)], NOW), AMBER, "There is none"),
        (inspection.quests(None, NOW), AMBER, "None are saved"),
        (inspection.quests(fetched(HOUR), NOW), GREEN, "from 60 min ago"),
        (inspection.quests(fetched(7 * HOUR), NOW), AMBER, "from 7 h ago"),
        (inspection.outbox(0, 0), GREEN, "empty"),
        (inspection.outbox(3, 0), AMBER, "3 on their way"),
        (inspection.outbox(3, 2), AMBER, "2 need attention"),
        (inspection.staff_pin(is_set=True), GREEN, "set"),
        (inspection.staff_pin(is_set=False), AMBER, "Not set"),
        (inspection.passes(None, NOW), GREEN, "no revocation list"),
        (inspection.passes(ListState(7, NOW - 3 * HOUR), NOW), GREEN, "list 7, from 3 h ago"),
        (inspection.passes(ListState(7, NOW, "it is older"), NOW), AMBER, "it is older."),
        (inspection.passes(ListState(fault="it is gone"), NOW), RED, "it is gone."),
    ],
)
def test_a_finding_has_its_level_and_its_words(check: Check, level: Level, says: str) -> None:
    assert check.level is level
    assert says in check.says
    assert bool(check.advice) is (level is not GREEN)


def test_the_page_is_as_bad_as_its_worst_check() -> None:
    fine, odd, broken = green("A", "x"), amber("B", "x", "y"), red("C", "x", "y")
    assert worst([]) is GREEN
    assert worst([fine]) is GREEN
    assert worst([odd, fine]) is AMBER
    assert worst([fine, broken, odd]) is RED
