from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest
from sqlalchemy import text

from kiosk.domain.catalogue import (
    Business,
    Catalogue,
    Fan,
    Performance,
    PointTier,
    Quest,
    QuestType,
    RestrictionType,
)
from kiosk.domain.outcome import Outcome, Points, PointsState, Reason, Verdict
from kiosk.domain.readings import Reading, Source
from kiosk.domain.status import Counters, History
from kiosk.store import Database, SqlRecords

pytestmark = pytest.mark.anyio

AT = datetime(2026, 11, 23, 19, 30, tzinfo=UTC)
HOUR = timedelta(hours=1)
MINIMAL = Catalogue(Business(12345))
FULL = Catalogue(
    Business(12345, "Harbour City", "points", "Fan Points"),
    (
        Quest(1, QuestType.SCAN, "Gate", 50, "tonight", ("gates",), "North Gate"),
        Quest(
            2,
            QuestType.WRISTBAND,
            access_restriction_type=RestrictionType.QUESTS,
            required_page_tab_ids=(1,),
            start_date=AT,
            end_date=AT + HOUR,
        ),
    ),
    (PointTier("bronze", "Bronze", 100),),
    (Performance("tonight", "City v Rivals", AT, AT + HOUR, AT - HOUR),),
)


def outcome(reading_id="r1", verdict=Verdict.EARNED, minutes=0, **fields):
    at = AT + timedelta(minutes=minutes)
    reading = Reading(reading_id, "fan:1001", "qr", Source.CAMERA, "camera:0", at, 1.0)
    known = {"fan_id": 1001, "performance_uid": "tonight"}
    return Outcome(reading, verdict, Reason.CONFIRMED, **(known | fields))


def earned(points):
    return Points(points, PointsState.CONFIRMED)


async def test_before_the_first_there_is_no_catalogue(records):
    assert await records.load_catalogue() is None


@pytest.mark.parametrize("catalogue", [MINIMAL, FULL])
async def test_a_catalogue_comes_back_as_it_was(records, path, catalogue):
    await records.save_catalogue(catalogue)
    again = await Database.open(path)
    assert await SqlRecords(again).load_catalogue() == catalogue
    await again.close()


async def test_a_catalogue_replaces_the_one_before(records):
    await records.save_catalogue(FULL)
    await records.save_catalogue(MINIMAL)
    assert await records.load_catalogue() == MINIMAL


@pytest.mark.parametrize("body", ["", "{", "[]", '{"business": {"business_id": "x"}}', "null"])
async def test_a_catalogue_that_cannot_be_read_is_none(records, database, body):
    await records.save_catalogue(FULL)
    await database.run(lambda c: c.execute(text("UPDATE catalogue SET body = :b"), {"b": body}))
    assert await records.load_catalogue() is None


async def test_fans_are_remembered_and_replaced(records):
    await records.save_fans([])
    await records.save_fans([Fan(1001, "Maya", ("vip",)), Fan(1002, "Tomás", ()), Fan(1003)])
    assert await records.fan(1001) == Fan(1001, "Maya", ("vip",))
    assert await records.fan(1002) == Fan(1002, "Tomás", ())
    assert await records.fan(1003) == Fan(1003, "", None)
    assert await records.fan(1004) is None
    await records.save_fans([Fan(1001, "May", ())])
    assert await records.fan(1001) == Fan(1001, "May", ())


async def test_an_empty_history(records):
    assert await records.history("tonight", 10) == History()


async def test_a_later_outcome_of_a_reading_replaces_the_earlier(records):
    saved = outcome(verdict=Verdict.SAVED, fan_id=None, points=Points(50, PointsState.SAVED))
    await records.record(saved)
    before = await records.history("tonight", 10)
    assert before.counters == Counters(fans=0, points=0, saved=1, refused=0)
    await records.record(replace(outcome(), points=earned(50)))
    after = await records.history("tonight", 10)
    assert [line.verdict for line in after.lines] == [Verdict.EARNED]
    assert after.counters == Counters(fans=1, points=50, saved=0, refused=0)


async def test_the_history_is_newest_first_and_no_longer_than_asked(records):
    for minutes in (3, 1, 4, 2):
        await records.record(outcome(f"r{minutes}", minutes=minutes))
    history = await records.history("tonight", 3)
    assert [line.id for line in history.lines] == ["r4", "r3", "r2"]
    assert history.lines[0].at == AT + timedelta(minutes=4)


async def test_a_line_says_what_there_was(records):
    await records.save_fans([Fan(1001, "Maya")])
    await records.record(outcome(points=earned(50)))
    await records.record(outcome("r2", Verdict.UNKNOWN, -1, fan_id=None))
    known, unknown = (await records.history("tonight", 10)).lines
    assert (known.verdict, known.reason) == (Verdict.EARNED, Reason.CONFIRMED)
    assert (known.points_earned, known.points_state) == (50, PointsState.CONFIRMED)
    assert (known.fan_id, known.first_name) == (1001, "Maya")
    assert (unknown.fan_id, unknown.first_name) == (None, "")


async def test_a_name_that_comes_later_is_shown(records):
    await records.record(outcome())
    await records.save_fans([Fan(1001, "Maya")])
    assert (await records.history("tonight", 10)).lines[0].first_name == "Maya"


async def test_the_counters_are_those_of_the_performance(records):
    outcomes = [
        outcome("a", points=earned(50)),
        outcome("b", points=earned(25)),
        outcome("c", fan_id=1002, points=earned(50)),
        outcome("d", Verdict.SAVED, fan_id=1003, points=Points(50, PointsState.SAVED)),
        outcome("e", Verdict.UNKNOWN, fan_id=None),
        outcome("f", Verdict.REFUSED, fan_id=1002),
        outcome("g", Verdict.ALREADY, fan_id=1002),
        outcome("h", fan_id=1009, performance_uid="tomorrow", points=earned(999)),
        outcome("i", fan_id=1010, performance_uid=None, points=earned(7)),
    ]
    for each in outcomes:
        await records.record(each)
    assert (await records.history("tonight", 1)).counters == Counters(3, 125, 1, 2)
    assert (await records.history(None, 1)).counters == Counters(1, 7, 0, 0)
    assert (await records.history("none", 1)).counters == Counters()
