"""Whatever happens in whatever order: no reading lost, none awarded twice, and words are facts."""

import asyncio
import tempfile
from datetime import timedelta
from pathlib import Path

import pytest
from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, rule

from kiosk.domain.catalogue import Fan
from kiosk.domain.outcome import PointsState, Verdict
from kiosk.domain.ports import LimitReached, NotJson, Unavailable, Unreachable
from kiosk.station import admission as admission_module
from tests.station.world import FakeClock, FakePortal, open_world

FANS = (1001, 1002, 1003)
FAULTS = (
    None,
    Unreachable("Cut."),
    Unavailable("503", 30.0),
    NotJson("A page."),
    LimitReached("Full.", 60.0),
)
KEPT = {Verdict.SAVED, Verdict.EARNED, Verdict.ALREADY}


class LossyPortal(FakePortal):
    """Does what is asked, and then its answer may be lost."""

    loses_answers = False

    async def complete(self, *asked):
        answer = await super().complete(*asked)
        if self.loses_answers:
            raise Unreachable("Cut after the commit.")
        return answer


class JumpingClock(FakeClock):
    """Somebody sets it; the seconds that only go forward do not follow."""

    wall_s = 0.0

    def now(self):
        return super().now() + timedelta(seconds=self.wall_s)


class Station(RuleBasedStateMachine):
    """A station, its portal and its evening."""

    def __init__(self):
        super().__init__()
        self._runner = asyncio.Runner()
        self._folder = tempfile.TemporaryDirectory()
        self._path = Path(self._folder.name) / "station.db"
        self.portal, self.clock = LossyPortal(), JumpingClock()
        self.portal.known[1003] = Fan(1003, "Ada")
        self.portal.balances = dict.fromkeys(FANS, 0)
        self.world = self._run(open_world(self._path, self.portal, self.clock))
        self.told = {}

    def _run(self, work):
        return self._runner.run(work)

    def _note(self):
        for outcome in self.world.events:
            self.told[outcome.id] = outcome
        self.world.events.clear()

    @initialize(answer_within_s=st.sampled_from([0, 30]))
    def choose_patience(self, answer_within_s):
        admission_module.ANSWER_WITHIN_S = answer_within_s

    @rule(fan=st.sampled_from(FANS))
    def scan(self, fan):
        self._run(self.world.scan(f"fan:{fan}"))
        self._note()

    @rule(fan=st.sampled_from(FANS))
    def scan_and_be_cut_short(self, fan):
        self._restart(f"fan:{fan}")

    @rule(fault=st.sampled_from(FAULTS), loses=st.booleans())
    def change_the_network(self, fault, loses):
        self.portal.fault, self.portal.loses_answers = fault, loses

    @rule(seconds=st.integers(0, 400))
    def drain(self, seconds):
        self._run(self.world.drained(seconds))
        self._note()

    @rule(seconds=st.integers(-1800, 1800))
    def set_the_clock(self, seconds):
        self.clock.wall_s += seconds

    @rule()
    def restart(self):
        self._restart()

    def _restart(self, text=None):
        async def again():
            if text:
                self.world.read(text)
                await asyncio.sleep(0)
            await self.world.close()
            self._note()
            world = await open_world(self._path, self.portal, self.clock)
            await world.outbox.release(self.clock.now())
            return world

        self.world = self._run(again())

    @invariant()
    def what_was_promised_is_written_down(self):
        kept = self._run(
            self.world.database.run(lambda c: c.exec_driver_sql("SELECT id FROM outbox").all())
        )
        promised = {each.id for each in self.told.values() if each.verdict in KEPT}
        assert promised <= {row.id for row in kept}

    @invariant()
    def green_is_only_what_this_reading_did(self):
        for outcome in self.told.values():
            if outcome.verdict is Verdict.EARNED:
                assert outcome.points.state is PointsState.CONFIRMED
                for quest in outcome.completed:
                    key = (outcome.fan_id, quest.page_tab_id)
                    assert self.portal.done[key] == outcome.id

    @invariant()
    def nothing_is_awarded_twice(self):
        points = {1: 50}
        for fan in FANS:
            done = [page for owner, page in self.portal.done if owner == fan]
            assert self.portal.balances[fan] == sum(points[page] for page in done)

    def teardown(self):
        self._heal()
        self._run(self.world.close())
        self._runner.close()
        self._folder.cleanup()

    def _heal(self):
        """Everything heals: every promise is kept."""
        self.portal.fault, self.portal.loses_answers = None, False
        self.clock.wall_s = 0.0
        for _ in range(8):
            self._run(self.world.drained(4000))
            self._note()
        assert set(self._run(self.world.rows())) <= {"confirmed"}
        for outcome in self.told.values():
            assert outcome.verdict is not Verdict.SAVED
            if outcome.fan_id and outcome.verdict in KEPT:
                assert (outcome.fan_id, 1) in self.portal.done
        earned = [each.fan_id for each in self.told.values() if each.verdict is Verdict.EARNED]
        assert len(earned) == len(set(earned))


TestStation = pytest.mark.soak(Station.TestCase)
TestStation.settings = settings(
    max_examples=25,
    stateful_step_count=25,
    suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large],
)
