"""The ledger of used passes on a real file: raced, killed and reopened."""

import asyncio
import json
import random
import sqlite3
import subprocess
import sys
from collections import Counter
from contextlib import ExitStack, closing
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from kiosk.domain.ids import FanId, ReadingId, RewardUid, Serial
from kiosk.domain.ports import StoreFailed
from kiosk.domain.redemption import Decision, Redeemed, Redemption, Undo, Use, UsePolicy
from kiosk.store import Database, SqlLedger, SqlOutbox, SqlTraces

pytestmark = pytest.mark.anyio

AT = datetime(2026, 11, 24, 3, tzinfo=UTC)
SECOND = timedelta(seconds=1)
ONCE = UsePolicy()
SERIAL = Serial("1" * 16)
SCRIPT = Path(__file__).with_name("redeemer.py")
PROCESSES = 8
PASSES = 200


@pytest.fixture
def ledger(database):
    return SqlLedger(database)


def wish(reading="r1", at=AT, serial=SERIAL, **more):
    who = FanId(1001), RewardUid("vip")
    return Redemption(ReadingId(reading), serial, *who, at, **({"station": "Lounge"} | more))


async def test_a_pass_is_used_once_and_the_next_scan_learns_where_and_when_and_who(ledger):
    first = wish(staff="desk 2")
    assert await ledger.redeem(first, ONCE) == Redeemed(Decision.COUNTED, ())
    again = await ledger.redeem(wish("r2", AT + SECOND, station="Bar"), ONCE)
    assert again == Redeemed(Decision.USED, (Use(first, Decision.COUNTED),))
    assert await ledger.uses_of(SERIAL) == again.earlier


async def test_each_pass_has_uses_of_its_own(ledger):
    for number in range(3):
        redeemed = await ledger.redeem(wish(f"r{number}", serial=Serial(f"{number:016}")), ONCE)
        assert redeemed.decision is Decision.COUNTED


async def test_a_reading_that_asks_again_hears_the_same(ledger):
    for _ in range(3):
        assert await ledger.redeem(wish(), ONCE) == Redeemed(Decision.COUNTED, ())
    assert len(await ledger.uses_of(SERIAL)) == 1


async def test_it_keeps_the_policys_other_answers(ledger):
    policy = UsePolicy(reentry=timedelta(minutes=5))
    wishes = [
        wish("r1"),
        wish("r2", AT + SECOND),
        wish("r3", AT + timedelta(hours=1)),
        wish("r4", AT + timedelta(hours=1), override="a gift"),
    ]
    made = [(await ledger.redeem(each, policy)).decision for each in wishes]
    kept = [Decision.COUNTED, Decision.REENTRY, Decision.OVERRIDDEN]
    assert made == [*kept[:2], Decision.USED, kept[2]]
    uses = await ledger.uses_of(SERIAL)
    assert [use.decision for use in uses] == kept
    assert uses[-1].redemption == wishes[-1]


async def test_a_use_taken_back_is_kept_and_the_pass_is_good_again(ledger):
    await ledger.redeem(wish(), ONCE)
    assert await ledger.undo(ReadingId("r1"), "desk 2", AT + SECOND) is Undo.UNDONE
    undone = Use(wish(), Decision.COUNTED, AT + SECOND, "desk 2")
    assert await ledger.uses_of(SERIAL) == (undone,)
    assert (await ledger.redeem(wish("r2"), ONCE)) == Redeemed(Decision.COUNTED, (undone,))


async def test_taking_back_twice_keeps_who_was_first(ledger):
    await ledger.redeem(wish(), ONCE)
    for who in ("first", "second"):
        assert await ledger.undo(ReadingId("r1"), who, AT + SECOND) is Undo.UNDONE
    (use,) = await ledger.uses_of(SERIAL)
    assert use.undone_by == "first"


async def test_what_may_not_be_taken_back_stays(ledger):
    await ledger.redeem(wish(), ONCE)
    assert await ledger.undo(ReadingId("r1"), "desk", AT + 61 * SECOND) is Undo.TOO_LATE
    assert await ledger.undo(ReadingId("r9"), "desk", AT) is Undo.UNKNOWN
    assert (await ledger.redeem(wish("r2"), ONCE)).decision is Decision.USED


async def test_a_reading_that_was_taken_back_lets_nobody_in_when_it_asks_again(ledger):
    await ledger.redeem(wish(), ONCE)
    await ledger.undo(ReadingId("r1"), "desk", AT)
    assert (await ledger.redeem(wish(), ONCE)).decision is Decision.USED


async def test_what_is_pruned_does_not_touch_the_ledger(ledger, database):
    await ledger.redeem(wish(), ONCE)
    await SqlTraces(database).prune(AT + timedelta(days=9999))
    assert (await ledger.redeem(wish("r2"), ONCE)).decision is Decision.USED


async def test_used_is_used_after_a_restart(database, path):
    await SqlLedger(database).redeem(wish(), ONCE)
    await database.close()
    again = await Database.open(path)
    redeemed = await SqlLedger(again).redeem(wish("r2", AT + SECOND), ONCE)
    assert redeemed == Redeemed(Decision.USED, (Use(wish(), Decision.COUNTED),))
    await again.close()


SINCE_0002 = (
    "DROP TABLE barcode_links",
    "ALTER TABLE fans DROP COLUMN folded",
    "DROP TABLE redemptions",
    "DROP TABLE passes_seen",
    "DROP TABLE shared_debts",
    "ALTER TABLE outcomes DROP COLUMN serial",
    "ALTER TABLE outcomes DROP COLUMN reward_uid",
    "UPDATE alembic_version SET version_num='0002'",
)


async def test_a_station_of_an_earlier_version_is_given_its_ledger(
    database, path, outbox, make_intent
):
    await outbox.add(make_intent(), AT, timedelta(0))
    for statement in SINCE_0002:
        await database.run(lambda c, undo=statement: c.exec_driver_sql(undo))
    await database.close()
    again = await Database.open(path)
    assert (await SqlLedger(again).redeem(wish(), ONCE)).decision is Decision.COUNTED
    assert await SqlOutbox(again).due(AT, 10) == [make_intent()]
    await again.close()


async def test_what_the_disk_refuses_is_not_used(ledger, database):
    await database.run(lambda c: c.exec_driver_sql("PRAGMA query_only = ON"))
    with pytest.raises(StoreFailed, match="readonly"):
        await ledger.redeem(wish(), ONCE)
    await database.run(lambda c: c.exec_driver_sql("PRAGMA query_only = OFF"))
    assert (await ledger.redeem(wish(), ONCE)).decision is Decision.COUNTED


async def test_nobody_else_writes_between_the_question_and_the_answer(database, path):
    def asked(_):
        with closing(sqlite3.connect(path, timeout=0)) as other:
            other.execute("DELETE FROM redemptions")

    with pytest.raises(StoreFailed, match="locked"):
        await database.run_alone(asked)
    await database.run(asked)


async def test_of_ninety_at_once_one_is_let_in(path, database):
    """Through nine connections to one file, ten at a time; test_shared has the longer race."""
    stations = [await Database.open(path) for _ in range(9)]
    ledgers = [SqlLedger(station) for station in stations] * 10
    for number in range(3):
        answers = await asyncio.gather(
            *(
                ledger.redeem(wish(f"{number}-{each}", serial=Serial(f"{number:016}")), ONCE)
                for each, ledger in enumerate(ledgers)
            )
        )
        made = Counter(answer.decision for answer in answers)
        assert made == {Decision.COUNTED: 1, Decision.USED: 89}
    for station in stations:
        await station.close()


def redeemer(path, name, seed):
    """A process that redeems all passes in an order of its own and prints each answer."""
    command = [sys.executable, str(SCRIPT), str(path), name, str(seed), str(PASSES)]
    return subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)


def answers(lines):
    """Whole lines only: the last of a killed process may be torn."""
    return [json.loads(line) for line in lines if line.endswith("\n")]


async def uses_in(path):
    database = await Database.open(path)
    ledger = SqlLedger(database)
    uses = [await ledger.uses_of(Serial(f"{number:016x}")) for number in range(PASSES)]
    await database.close()
    with closing(sqlite3.connect(path)) as raw:
        assert raw.execute("PRAGMA integrity_check").fetchone() == ("ok",)
    return uses


def killed(path, seed, after):
    """What a process had said when it was killed."""
    with redeemer(path, f"Booth {seed}", seed) as process:
        assert process.stdout.readline() == "ready\n"
        process.stdin.write("go\n")
        process.stdin.flush()
        lines = [process.stdout.readline() for _ in range(after)]
        process.kill()
        return answers(lines + process.stdout.readlines())


@pytest.mark.parametrize(
    "kills", [1, pytest.param(8, marks=pytest.mark.soak)], ids=["once", "over and over"]
)
async def test_what_was_said_before_a_kill_stays_used(database, path, kills):
    said = []
    for seed in range(kills):
        said += killed(path, seed, after=random.randrange(1, 300))
    shown = {each["reading"] for each in said if each["decision"] == "counted"}
    uses = await uses_in(path)
    assert all(len(uses_of_one) <= 1 for uses_of_one in uses)
    kept = [use for (use,) in filter(None, uses)]
    written = {use.redemption.id for use in kept}
    # The one that each was killed over may be written and not said: then it is used, too.
    assert shown <= written
    assert len(written - shown) <= kills
    for use in [use for use in kept if use.redemption.id not in shown] + kept[:2]:
        after = wish(f"after {use.redemption.id}", serial=use.redemption.serial)
        redeemed = await SqlLedger(database).redeem(after, ONCE)
        assert redeemed == Redeemed(Decision.USED, (use,))


@pytest.mark.soak
async def test_of_eight_processes_one_lets_each_of_two_hundred_passes_in(path):
    path.parent.mkdir()
    await (await Database.open(path)).close()
    with ExitStack() as stack:
        racing = [
            stack.enter_context(redeemer(path, f"Booth {n}", seed=n)) for n in range(PROCESSES)
        ]
        for process in racing:
            assert process.stdout.readline() == "ready\n"
        for process in racing:
            process.stdin.write("go\n")
            process.stdin.flush()
        said = [answer for process in racing for answer in answers(process.stdout.readlines())]
    assert len(said) == PROCESSES * PASSES
    counted = {each["serial"]: each for each in said if each["decision"] == "counted"}
    made = Counter(each["decision"] for each in said)
    assert made == {"counted": PASSES, "used": (PROCESSES - 1) * PASSES}
    assert len(counted) == PASSES
    for uses in await uses_in(path):
        (use,) = uses
        assert use.redemption.id == counted[use.redemption.serial]["reading"]
    # Whoever came later was told who was first.
    for each in said:
        if each["decision"] == "used":
            assert each["first"] == counted[each["serial"]]["reading"]
    assert len({each["station"] for each in counted.values()}) > 1
