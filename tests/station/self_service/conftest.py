"""A self-service station between the real portal, in process, and a screen that remembers."""

import asyncio
import re
import shutil
from collections import Counter
from contextlib import AsyncExitStack
from pathlib import Path

import httpx
import pytest

from kiosk.client import Budget, PortalClient
from kiosk.domain.catalogue import Catalogue
from kiosk.domain.codes import FAN_FORMS, compile_forms
from kiosk.domain.signing_in import Step, Way
from kiosk.domain.visit import VisitView
from kiosk.passes.issuer import Issuer
from kiosk.passes.keys import KeyRing
from kiosk.passes.verifier import Verifier
from kiosk.portal import limits
from kiosk.portal.access import Portal
from kiosk.portal.api import create_app
from kiosk.portal.background import transports
from kiosk.portal.database import Database
from kiosk.portal.reward_pass import reward_pass
from kiosk.portal.seed import seed_demo
from kiosk.portal.sender import send_due
from kiosk.station.codes import Codes
from kiosk.station.lane import Lane
from kiosk.station.linking import Linking
from kiosk.station.self_service import at_home
from kiosk.station.self_service.ground import Ground
from kiosk.station.self_service.picture_book import PictureBook
from kiosk.station.self_service.readings import VisitReadings
from kiosk.station.self_service.visits import Visits
from kiosk.station.staff import Staff
from kiosk.station.wristbands import Wristbands
from kiosk.store import SqlPin, SqlSent
from tests.app.passes import Maker
from tests.station.world import BUSINESS, NOW, FakeClock, open_world

EMAIL, PASSWORD = "fan@example.com", "fanpassword"
FORMS = compile_forms(FAN_FORMS)


class Line(httpx.AsyncBaseTransport):
    """The way to the portal, which can be cut, held up, and listened to."""

    def __init__(self, app):
        self._inner = httpx.ASGITransport(app)
        self.calls, self.open = Counter(), 0
        self.cut, self.answers = False, {}
        self.entered, self.free = asyncio.Event(), asyncio.Event()
        self.free.set()

    def connection(self):
        self.open += 1
        return _Connection(self)

    async def handle_async_request(self, request):
        self.calls[f"{request.method} {request.url.path}"] += 1
        self.entered.set()
        await asyncio.wait_for(self.free.wait(), timeout=10)
        if self.cut:
            raise httpx.ConnectError("cut")
        for path, answer in self.answers.items():
            if request.url.path.endswith(path):
                return answer
        return await self._inner.handle_async_request(request)


class _Connection(httpx.AsyncBaseTransport):
    def __init__(self, line):
        self._line = line

    async def handle_async_request(self, request):
        return await self._line.handle_async_request(request)

    async def aclose(self):
        self._line.open -= 1


class FakeVisitScreen:
    """Remembers what it was told, and lets a test await it."""

    def __init__(self):
        self.views, self.pictures, self.answers = [VisitView()], [], []
        self._changed = asyncio.Event()

    def visit(self, view):
        self._add(self.views, view)

    def picture(self, picture):
        self._add(self.pictures, picture)

    def staff(self, answer):
        self._add(self.answers, answer)

    def _add(self, to, item):
        to.append(item)
        self._changed.set()

    async def until(self, happened):
        async with asyncio.timeout(10):
            while not (found := happened()):
                self._changed.clear()
                await self._changed.wait()
        return found


class FanAt:
    """A fan at the kiosk, with all that is around."""

    def __init__(self, visits, screen, world, line, portal, ground):
        self.visits, self.screen, self.world = visits, screen, world
        self.line, self.portal, self.ground = line, portal, ground
        self.clock = world.clock

    @property
    def view(self):
        return self.screen.views[-1]

    @property
    def sign_in(self):
        return self.view.sign_in

    @property
    def fault(self):
        return self.sign_in.fault

    @property
    def home(self):
        return self.view.home

    @property
    def at_home(self):
        """The use case behind the home screen."""
        return self.visits._visit.fan.home

    async def until(self, happened):
        return await self.screen.until(lambda: happened(self.view))

    async def begin(self, email=EMAIL):
        await self.visits.begin()
        await self.visits.give_email(email)
        return self.view

    async def enter(self, email=EMAIL, password=PASSWORD):
        """Sign in by password, until everything is there."""
        await self.begin(email)
        await self.visits.choose(Way.PASSWORD)
        await self.visits.give_password(password)
        return await self.loaded()

    async def enter_by(self, code, email):
        """Sign in by emailed code."""
        await self.begin(email)
        await self.visits.choose(Way.EMAIL_CODE)
        await self.visits.give_code(code())
        return await self.loaded()

    async def tried(self):
        """Sign in, until what can be had is there."""
        await self.begin()
        await self.visits.choose(Way.PASSWORD)
        await self.visits.give_password(PASSWORD)
        while self.at_home._loading:  # noqa: ASYNC110 - nothing tells that it failed
            await asyncio.sleep(0)
        return self.home

    async def loaded(self):
        assert self.view.step is Step.HOME
        return (await self.until(lambda view: view.home.loaded_at and view)).home

    async def round(self):
        """What happens every few seconds."""
        await self.at_home.round()
        return self.home

    def scan(self, text):
        self.world.read(text)


@pytest.fixture(scope="session")
def seeded_file(tmp_path_factory, quick_hashes):
    path = tmp_path_factory.mktemp("seeded") / "portal.db"
    database = Database(f"sqlite:///{path}")
    database.create_tables()
    seed_demo(database, NOW)
    database.close()
    return path


@pytest.fixture
def clock():
    return FakeClock()


@pytest.fixture
def portal_database(seeded_file, tmp_path):
    database = Database(f"sqlite:///{shutil.copy(seeded_file, tmp_path / 'portal.db')}")
    yield database
    database.close()


@pytest.fixture(scope="session")
def one_app(seeded_file):
    """The portal, made once: that takes longer than a test."""
    database = Database(f"sqlite:///{seeded_file}")
    yield create_app(database, lambda: NOW, calls_per_minute=0)
    database.close()


@pytest.fixture
def app(one_app, portal_database, clock):
    """The same, with a database and a clock of the test's own."""
    one_app.state.portal = Portal(
        portal_database,
        clock.now,
        calls=limits.Budget(0, limits.CALL_WINDOW, clock.now),
        password_tries=limits.Budget(limits.PASSWORD_TRIES, limits.PASSWORD_WINDOW, clock.now),
    )
    return one_app


@pytest.fixture(scope="session")
def catalogue(one_app):
    """What the portal offers at first."""

    async def fetched():
        client = connect(httpx.ASGITransport(one_app), Budget(100))
        business = next(each for each in await client.businesses() if each.business_id == 12345)
        found = Catalogue(
            business,
            await client.quests(),
            await client.point_tiers(business.point_uid),
            await client.performances(),
            await client.rewards(),
            NOW,
        )
        await client.aclose()
        return found

    return asyncio.run(fetched())


@pytest.fixture(autouse=True)
def by_hand(monkeypatch):
    """Polling is done by the tests."""
    monkeypatch.setattr(at_home, "POLL_S", 3600)
    monkeypatch.setattr(at_home, "AWAY_POLL_S", 3600)


@pytest.fixture
def maker(tmp_path):
    return Maker.make(tmp_path / "maker")


def connect(transport, budget):
    return PortalClient.connect(
        "http://portal", "demo-key", "demo-secret", 12345, budget, transport
    )


@pytest.fixture
async def kiosk(anyio_backend, app, catalogue, clock, tmp_path, station_file, maker):
    """Makes stations; gives the fan in front of it."""
    async with AsyncExitStack() as stack:

        async def make(*, unsigned_codes=False, has_terms=False, signs=True, uses=None):
            line = Line(app)
            budget = Budget(10_000)
            client = connect(line, budget)
            stack.push_async_callback(client.aclose)
            path = Path(shutil.copy(station_file, tmp_path / "station.db"))
            world = await open_world(path, client, clock)
            stack.push_async_callback(world.close)
            screen = FakeVisitScreen()
            codes = Codes(FORMS, BUSINESS.business_id, Verifier(KeyRing([maker.key.public])))
            readings = VisitReadings(codes, world.timekeeper, unsigned_codes=unsigned_codes)
            wristbands = Wristbands(world.wristbands._admission, readings, FORMS)
            world.lane = Lane(
                wristbands, world.screen, world.records, world.board, clock, world.events.append
            )
            ground = Ground(
                business_id=BUSINESS.business_id,
                connect=lambda: connect(line.connection(), budget),
                here=SqlSent(world.database),
                offer=world.offer,
                breaker=world.breaker,
                timekeeper=world.timekeeper,
                linking=Linking(wristbands),
                publish=world.lane.publish,
                clock=clock,
                issues=Issuer(maker.key, BUSINESS.business_id) if signs else None,
                has_terms=has_terms,
                uses=uses,
            )
            pictures = PictureBook(client, clock)
            staff = Staff(SqlPin(world.database), clock)
            visits = Visits(ground, screen, pictures, staff)
            stack.push_async_callback(visits.leave)
            readings.card, readings.done = visits.card, world.lane.forget
            visits.when_left = world.lane.forget
            world.offer.catalogue = catalogue
            world.breaker.answered()
            return FanAt(visits, screen, world, line, client, ground)

        yield make


@pytest.fixture
async def fan(kiosk):
    return await kiosk()


@pytest.fixture
def code(portal_database, clock, tmp_path):
    """The code of the newest message that is sent by now."""
    mail = tmp_path / "mail"

    def code():
        send_due(portal_database, transports(mail), clock.now)
        sent = sorted(mail.iterdir(), key=lambda path: path.stat().st_mtime_ns)
        texts = "".join(path.read_text() for path in sent)
        return re.findall(r"sign-in code is (\d{5})", texts)[-1]

    return code


@pytest.fixture
def judged(portal_database, clock):
    """Has the portal give the rewards that are due."""
    return lambda: reward_pass(portal_database, clock.now)
