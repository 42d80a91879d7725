"""A whole station on a real database, between a portal and a screen that tests play."""

import asyncio
import random
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime, timedelta

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
from kiosk.domain.codes import FAN_FORMS, compile_forms
from kiosk.domain.lane import Show
from kiosk.domain.ports import Completion, FanPage, NotOffered, Refused
from kiosk.domain.quests import StationScope
from kiosk.domain.readings import Source
from kiosk.domain.rewards import FanReward, RewardType
from kiosk.domain.searching import FoundFan, finds
from kiosk.station.admission import Admission
from kiosk.station.board import Board
from kiosk.station.breaker import Breaker
from kiosk.station.codes import Codes
from kiosk.station.delivery import Deliverer
from kiosk.station.drain import Drain
from kiosk.station.lane import Lane
from kiosk.station.offer import Offer
from kiosk.station.settling import Settler
from kiosk.station.sync import Sync
from kiosk.station.timekeeper import Timekeeper
from kiosk.station.wording import Wording
from kiosk.station.wristbands import Wristbands
from kiosk.store import Database, SqlOutbox, SqlRecords

NOW = datetime(2026, 11, 23, 19, 30, tzinfo=UTC)
HOUR = timedelta(hours=1)
NORTH_GATE = StationScope("North Gate", frozenset({"gates"}))
BUSINESS = Business(12345, "Harbour City", "points", "Fan Points")
TIERS = (PointTier("bronze", "Bronze", 100), PointTier("silver", "Silver", 500))
TONIGHT = Performance("tonight", "City v Rivals", NOW, NOW + 2 * HOUR, NOW - HOUR)
GATE = Quest(1, QuestType.SCAN, "Gate check-in", 50, "tonight", site_name="North Gate")
AFTER_GATE = {
    "access_restriction_type": RestrictionType.QUESTS,
    "required_page_tab_ids": (GATE.page_tab_id,),
}
MERCH = Quest(2, QuestType.SCAN, "Merch", 120, "tonight", site_name="Merch Booth", **AFTER_GATE)
BAND = Quest(3, QuestType.WRISTBAND, "Link your wristband", 30, "tonight")
CATALOGUE = Catalogue(BUSINESS, (GATE, MERCH, BAND), TIERS, (TONIGHT,))


class FakeClock:
    """Stands still until it is moved."""

    def __init__(self):
        self.passed_s = 1000.0

    def now(self):
        return NOW + timedelta(seconds=self.passed_s - 1000.0)

    def monotonic(self):
        return self.passed_s

    def move(self, seconds):
        self.passed_s += seconds


class FakeScreen:
    """Remembers what it was told; `next_card` waits for the next effect on the card."""

    def __init__(self):
        self.checks, self.cards, self.statuses, self.histories = [], [], [], []
        self._unseen = asyncio.Queue()

    def check(self, reading):
        self.checks.append(reading)

    def card(self, effect):
        self.cards.append(effect)
        self._unseen.put_nowait(effect)

    def status(self, status):
        self.statuses.append(status)

    def history(self, history):
        self.histories.append(history)

    async def next_card(self):
        return await asyncio.wait_for(self._unseen.get(), timeout=10)

    @property
    def shown(self):
        """The outcomes that were put on the card."""
        return [effect.outcome for effect in self.cards if isinstance(effect, Show)]


@dataclass
class FakePortal:
    """A portal in a few dicts, as the guide has it; `fault` and `held` make it misbehave."""

    catalogue: Catalogue = CATALOGUE
    known: dict[int, Fan] = field(
        default_factory=lambda: {1001: Fan(1001, "Maya"), 1002: Fan(1002, "Tomás", ("vip",))}
    )
    balances: dict[int, int] = field(default_factory=lambda: {1001: 480, 1002: 60})
    owners: dict[str, int] = field(default_factory=dict)
    refusals: dict[int, Exception] = field(default_factory=dict)
    fault: Exception | None = None
    listed: tuple[FoundFan, ...] = (
        FoundFan(1001, "Maya", "Silva", "maya.silva@example.com", "555-0101"),
        FoundFan(1002, "Tomás", "O'Brien", "tomas@example.com", None, ("vip",)),
    )
    held: dict[int, list[FanReward]] = field(default_factory=dict)
    unlinks: bool = True
    says_already: bool = True
    says_points: bool = True
    pages: int = 1

    def __post_init__(self):
        self.done, self.calls, self.watchers = {}, [], []
        self.entered = asyncio.Event()
        self.free = asyncio.Event()
        self.free.set()

    def names(self):
        """The calls made, by name."""
        return [name for name, *_ in self.calls]

    async def _called(self, name, *arguments):
        self.calls.append((name, *arguments))
        for watch in self.watchers:
            watch()
        self.entered.set()
        await asyncio.wait_for(self.free.wait(), timeout=10)
        if self.fault:
            raise self.fault

    async def businesses(self):
        await self._called("businesses")
        return (Business(777), self.catalogue.business)

    async def point_tiers(self, point_uid):
        await self._called("point_tiers", point_uid)
        return self.catalogue.tiers

    async def quests(self):
        await self._called("quests")
        return self.catalogue.quests

    async def rewards(self):
        await self._called("rewards")
        return self.catalogue.rewards

    async def performances(self):
        await self._called("performances")
        return self.catalogue.performances

    async def fans(self, search_uid=None):
        await self._called("fans", search_uid)
        page = int(search_uid or 1)
        listed = tuple(self.known.values())[page - 1 :: self.pages]
        return FanPage(listed, str(page + 1) if page < self.pages else None)

    async def search_fans(self, query, limit):
        await self._called("search_fans", query, limit)
        return tuple(fan for fan in self.listed if finds(query, fan.text))[:limit]

    async def fan_rewards(self, fan_id):
        await self._called("fan_rewards", fan_id)
        self._require(fan_id)
        return tuple(self.held.get(fan_id, ()))

    async def assign_reward(self, reward_uid, fan_id):
        await self._called("assign_reward", reward_uid, fan_id)
        self._require(fan_id)
        if reward_uid in self.refusals:
            raise self.refusals[reward_uid]
        given = FanReward(reward_uid, RewardType.BADGE, fan_id, reward_title="Given")
        self.held.setdefault(fan_id, []).append(given)
        return given

    async def unlink_barcode(self, barcode, fan_id=None):
        await self._called("unlink_barcode", barcode, fan_id)
        if not self.unlinks:
            raise NotOffered("No such call.", 405)
        if barcode not in self.owners:
            raise Refused("Nobody's.", 404, "barcode_unknown")
        if fan_id not in (None, self.owners[barcode]):
            raise Refused("Another's.", 409, "barcode_taken")
        del self.owners[barcode]

    async def completions(self, fan_id):
        await self._called("completions", fan_id)
        self._require(fan_id)
        return {q.page_tab_id: (fan_id, q.page_tab_id) in self.done for q in self.catalogue.quests}

    async def points(self, fan_id, point_name):
        await self._called("points", fan_id, point_name)
        return self.balances[fan_id]

    async def fan_of_barcode(self, barcode):
        await self._called("fan_of_barcode", barcode)
        return self.known.get(self.owners.get(barcode))

    async def complete(self, page_tab_id, fan_id, reading_id, at, barcode=None):
        await self._called("complete", page_tab_id, fan_id, reading_id, at, barcode)
        self._require(fan_id)
        if page_tab_id in self.refusals:
            raise self.refusals[page_tab_id]
        if barcode and self.owners.setdefault(barcode, fan_id) != fan_id:
            raise Refused("Taken.", 409, "barcode_taken")
        return self._completed(page_tab_id, fan_id, reading_id)

    def _completed(self, page_tab_id, fan_id, reading_id):
        quest = self.catalogue.quest(page_tab_id)
        if quest is None and (fan_id, page_tab_id) not in self.done:
            raise Refused("There is no such quest.", 404, "not_found")
        first = self.done.setdefault((fan_id, page_tab_id), reading_id)
        if (page_tab_id, fan_id) not in self._awarded:
            self._awarded.add((page_tab_id, fan_id))
            self.balances[fan_id] += quest.points
        return Completion(
            f"{fan_id}-{page_tab_id}",
            first != reading_id if self.says_already else None,
            self.balances[fan_id] if self.says_points else None,
        )

    def _require(self, fan_id):
        if fan_id not in self.known:
            raise Refused("There is no such fan.", 404, "not_found")

    @property
    def _awarded(self):
        return self.__dict__.setdefault("awarded", set())


@dataclass
class World:
    """The parts of one station."""

    path: str
    database: Database
    outbox: SqlOutbox
    records: SqlRecords
    portal: FakePortal
    screen: FakeScreen
    clock: FakeClock
    offer: Offer
    board: Board
    breaker: Breaker
    timekeeper: Timekeeper
    lane: Lane
    drain: Drain
    sync: Sync
    events: list
    wristbands: Wristbands

    def read(self, text, device="camera:0", source=Source.CAMERA):
        """A device delivers a text."""
        self.clock.move(3)
        self.lane.read(source, device, text, "qr")

    async def close(self):
        """Stop, as at the end of an evening."""
        await self.lane.close()
        await self.database.close()

    async def settled(self):
        """Every check has come to its end."""
        await asyncio.wait_for(asyncio.gather(*self.lane._checks), timeout=10)

    async def scan(self, text):
        """A device delivers a text; the last outcome it led to."""
        self.read(text)
        await self.settled()
        return self.events[-1]

    async def drained(self, seconds=400):
        """One round of the drain, that much later, once the portal was asked whether it is back."""
        before = len(self.events)
        self.clock.move(seconds)
        if not self.breaker.closed:
            await self.breaker.probe()
        await self.drain.round()
        return self.events[before:]

    def offers(self, *quests):
        """The business has these quests, and the station knows."""
        self.portal.catalogue = replace(self.portal.catalogue, quests=quests)
        self.offer.catalogue = self.portal.catalogue

    async def rows(self):
        """How many rows of the outbox are in each state."""
        return {state.value: number for state, number in (await self.outbox.counts()).items()}


async def open_world(path, portal, clock, scope=NORTH_GATE, own=()):
    """A station on the database at `path`, which it makes or goes on with."""
    database = await Database.open(path)
    outbox, records = SqlOutbox(database), SqlRecords(database)
    screen, offer = FakeScreen(), Offer(scope)
    offer.catalogue = CATALOGUE
    board = Board(screen, offer, outbox, records, clock)
    wording = Wording(offer, outbox, records)
    rng, forms, events = random.Random(7), compile_forms(FAN_FORMS), []
    breaker, timekeeper = Breaker(portal, board, clock, rng), Timekeeper(board, clock)

    def deliverer():
        settler = Settler(portal, offer, records)
        return Deliverer(settler, outbox, breaker, board, clock, rng)

    admission = Admission(
        deliverer(),
        wording,
        offer,
        outbox,
        breaker,
        timekeeper,
        board,
        Codes(forms, BUSINESS.business_id, tokens=None),
        clock,
    )
    wristbands = Wristbands(admission, admission, forms)
    lane = Lane(wristbands, screen, records, board, clock, events.append)
    drain = Drain(deliverer(), wording, outbox, breaker, board, clock, lane.publish)
    sync = Sync(portal, offer, records, breaker, board, clock, 12345, own)
    return World(
        path, database, outbox, records, portal, screen, clock, offer, board, breaker,
        timekeeper, lane, drain, sync, events, wristbands,
    )  # fmt: skip
