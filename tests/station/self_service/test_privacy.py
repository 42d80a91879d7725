"""Nothing of a fan is left once they have left."""

import asyncio
import gc
from collections import Counter

import httpx
import pytest

from kiosk.domain.pin import PinAnswer
from kiosk.domain.ports import StoreFailed
from kiosk.domain.rewards import FanReward
from kiosk.domain.sessions import FanProfile
from kiosk.domain.signing_in import Step
from kiosk.domain.visit import Home, OpenPass, StaffAnswer, VisitView
from kiosk.portal.demo_rewards import PASS_UID
from kiosk.station.self_service.at_home import AtHome
from kiosk.station.self_service.face import Face
from kiosk.station.self_service.known import Known
from kiosk.station.self_service.visit import Visit
from kiosk.station.tracebacks import without_values

pytestmark = pytest.mark.anyio

PIN = "204817"
NAME, ADDRESS = "Maya Okafor", "fan@example.com"
OF_FANS = (Visit, AtHome, Known, Face, Home, OpenPass, FanProfile, FanReward)


def left():
    """What there is of any fan in this process, whatever was there before aside."""
    return [type(each).__name__ for each in gc.get_objects() if type(each) in OF_FANS]


@pytest.fixture
def here():
    """Returns what there is of this test's fans."""
    gc.freeze()  # What is there already is not looked through each time.
    gc.disable()
    yield left
    gc.enable()
    gc.unfreeze()


def forgotten_by_fakes(fan):
    """The tests' own screens remember everything."""
    fan.screen.views[:-1] = []
    for kept in ("cards", "checks", "histories", "statuses"):
        getattr(fan.world.screen, kept).clear()
    while not fan.world.screen._unseen.empty():
        fan.world.screen._unseen.get_nowait()
    fan.world.events.clear()


async def nobody_left(fan, here):
    """Python's own collector is off: who left is gone at once, not when it comes by."""
    await fan.visits.closed()
    return here() == [] or pytest.fail(f"still there: {here()}")


async def seen(fan):
    """A fan has looked at everything."""
    await fan.enter()
    await fan.visits.open_pass(PASS_UID)
    await fan.visits.expect_wristband()
    fan.scan("WB-9")
    await fan.world.settled()
    await fan.round()


async def test_who_leaves_is_nowhere_any_more(fan, here):
    await seen(fan)
    assert here()
    await fan.visits.leave()
    assert fan.view == VisitView()
    assert fan.line.open == 0
    forgotten_by_fakes(fan)
    assert await nobody_left(fan, here)


@pytest.mark.parametrize("fault", ["away", "not json", "bug"])
async def test_nor_where_something_went_wrong(fan, here, monkeypatch, fault):
    await seen(fan)
    if fault == "bug":
        monkeypatch.setattr(Known, "take_rewards", lambda self, part: part.nothing)
    fan.line.cut = fault == "away"
    path = "/api/v1/ent/businesses/12345/fans/1001/rewards"
    answers = {"not json": httpx.Response(200, json=[{"reward_title": NAME}])}
    fan.line.answers |= {path: answers[fault]} if fault in answers else {}
    await fan.visits.reload()
    await fan.visits.leave()
    forgotten_by_fakes(fan)
    assert await nobody_left(fan, here)


async def test_leaving_while_everything_is_asked_for_waits_for_nothing(fan, here):
    await fan.begin()
    await fan.visits.choose(fan.sign_in.ways[0])
    fan.line.free.clear()
    entering = asyncio.create_task(fan.visits.give_password("fanpassword"))
    await asyncio.sleep(0)
    await fan.visits.leave()
    await entering
    fan.line.free.set()
    assert (fan.view, fan.line.open) == (VisitView(), 0)
    forgotten_by_fakes(fan)
    assert await nobody_left(fan, here)


@pytest.mark.soak
async def test_no_visit_leaves_more_behind_than_the_one_before(fan):
    counts = []
    for _ in range(4):
        await seen(fan)
        await fan.visits.leave()
        forgotten_by_fakes(fan)
        gc.collect()
        kinds = Counter(str(type(each)) for each in gc.get_objects())
        counts.append({kind: number for kind, number in kinds.items() if "kiosk." in kind})
    assert {kind for kind in counts[-1] if counts[-1][kind] > counts[1].get(kind, 0)} == set()


class TestBugs:
    async def test_a_bug_is_logged_without_values_and_ends_the_visit(
        self, fan, monkeypatch, capsys
    ):
        await fan.enter()

        def buggy(*_):
            raise KeyError(NAME) from ValueError(ADDRESS)

        monkeypatch.setattr(Known, "shown", buggy)
        await fan.visits.reload()
        assert fan.view == VisitView()
        await fan.visits.closed()
        logged = "".join(capsys.readouterr())
        assert "visit_failed" in logged
        assert "KeyError" in logged
        assert "known.shown" in logged or "at_home.py" in logged
        assert not any(word in logged for word in (NAME, ADDRESS))
        await fan.visits.begin()
        assert fan.view.step is Step.EMAIL

    def test_a_traceback_names_places_and_kinds_alone(self):
        try:
            try:
                int("Okafor")
            except ValueError as error:
                raise LookupError("Maya") from error
        except LookupError as error:
            text = without_values(ExceptionGroup("Maya", [error]))
        kinds = ("ExceptionGroup", "LookupError", "ValueError")
        assert all(kind in text for kind in kinds)
        assert "test_privacy.py" in text
        assert "invalid literal" not in text


class TestStaff:
    async def test_the_right_pin_lets_staff_out_and_wipes(self, fan):
        await fan.visits._staff.set_pin(PIN)
        await fan.enter()
        await fan.visits.try_pin("111112")
        assert fan.screen.answers == [StaffAnswer(PinAnswer.WRONG)]
        assert fan.view.step is Step.HOME
        await fan.visits.try_pin(PIN)
        assert fan.screen.answers[-1] == StaffAnswer(PinAnswer.OPEN)
        assert fan.view == VisitView()

    async def test_without_a_pin_and_after_too_many_tries(self, fan):
        await fan.visits.try_pin(PIN)
        assert fan.screen.answers == [StaffAnswer(PinAnswer.UNSET)]
        await fan.visits._staff.set_pin(PIN)
        for _ in range(5):
            await fan.visits.try_pin("111112")
        assert fan.screen.answers[-1].answer is PinAnswer.LOCKED
        assert fan.screen.answers[-1].locked_until is not None

    async def test_the_database_fails(self, fan, monkeypatch):
        async def fails():
            raise StoreFailed("full")

        monkeypatch.setattr(fan.visits._staff._store, "load_pin", fails)
        await fan.visits.try_pin(PIN)
        assert fan.screen.answers == [StaffAnswer(PinAnswer.WRONG, failed=True)]
