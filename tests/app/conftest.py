"""An engine at work, and a screen that remembers."""

import os
import shutil
import threading
from collections.abc import Callable, Iterator
from contextlib import ExitStack
from pathlib import Path

import pytest
from pydantic import HttpUrl

from kiosk.app.engine import Engine
from kiosk.client import Meter
from kiosk.domain import circuit
from kiosk.domain.booth import BoothView
from kiosk.domain.fan_desk import FanDeskView
from kiosk.domain.lane import Clear, Show
from kiosk.domain.outcome import Outcome
from kiosk.domain.readings import Reading, Source
from kiosk.domain.status import History, StationStatus
from kiosk.domain.traces import DeskView
from kiosk.domain.visit import Picture, StaffAnswer, VisitView
from kiosk.settings import PassRules, PortalAccess, SelfService, Settings, Station
from kiosk.station import admission, opinion

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

ANSWER_S = 20.0


class News:
    """Fulfils every screen of the engine's, and lets a test await what comes."""

    def __init__(self) -> None:
        self._changed = threading.Condition()
        self.outcomes: list[Outcome] = []
        self.cards: list[Show | Clear] = []
        self.statuses: list[StationStatus] = []
        self.histories: list[History] = []
        self.desks: list[DeskView] = []
        self.fan_views: list[FanDeskView] = []
        self.booths: list[BoothView] = []
        self.visits: list[VisitView] = []
        self.pictures: list[Picture] = []
        self.pins: list[StaffAnswer] = []

    def _add(self, to: list, item: object) -> None:
        with self._changed:
            to.append(item)
            self._changed.notify_all()

    def check(self, reading: Reading) -> None:
        """Not looked at."""

    def card(self, effect: Show | Clear) -> None:
        self._add(self.cards, effect)

    def status(self, status: StationStatus) -> None:
        self._add(self.statuses, status)

    def history(self, history: History) -> None:
        self._add(self.histories, history)

    def desk(self, view: DeskView) -> None:
        self._add(self.desks, view)

    def fans(self, view: FanDeskView) -> None:
        self._add(self.fan_views, view)

    def booth(self, view: BoothView) -> None:
        self._add(self.booths, view)

    def visit(self, view: VisitView) -> None:
        self._add(self.visits, view)

    def picture(self, picture: Picture) -> None:
        self._add(self.pictures, picture)

    def staff(self, answer: StaffAnswer) -> None:
        self._add(self.pins, answer)

    def listen(self, outcome: Outcome) -> None:
        self._add(self.outcomes, outcome)

    def until(self, happened: Callable[[], object]) -> object:
        """What `happened` gives once it is true; fails when it never is."""
        with self._changed:
            assert self._changed.wait_for(happened, ANSWER_S)
        return happened()

    def outcome(self, number: int = -1) -> Outcome:
        """The outcome of that number, once there is one; the newest by default."""
        self.until(lambda: len(self.outcomes) > max(number, 0))
        return self.outcomes[number]


class Lane:
    """An engine without window or devices."""

    def __init__(self, settings: Settings, secret: str) -> None:
        self.news = News()
        self.meter = Meter()
        self.engine = Engine(
            settings,
            secret,
            self.news,
            self.news,
            self.news,
            self.news.listen,
            self.meter,
            self.news,
        )
        self.engine.start()
        self._running = True

    def stop(self) -> None:
        """Stop the engine; once more does nothing."""
        if self._running:
            self._running = False
            self.engine.stop()

    def read(self, text: str, device: str = "keyboard") -> None:
        """Deliver a text as a scanner does."""
        self.engine.read(Source.KEYBOARD, device, text, "")

    def scan(self, text: str, device: str = "keyboard") -> Outcome:
        """Deliver a text; its first outcome."""
        before = len(self.news.outcomes)
        self.read(text, device)
        return self.news.outcome(before)

    def online(self) -> "Lane":
        """This station, once the portal has answered and its catalogue is saved."""
        self.news.until(lambda: any(status.business for status in self.news.statuses))
        return self


@pytest.fixture(autouse=True)
def patient(monkeypatch: pytest.MonkeyPatch) -> None:
    """A busy machine is no slow portal."""
    monkeypatch.setattr(admission, "ANSWER_WITHIN_S", ANSWER_S)
    monkeypatch.setattr(opinion, "ANSWER_WITHIN_S", ANSWER_S)
    monkeypatch.setattr(circuit, "SLOW_S", ANSWER_S)


@pytest.fixture
def start(tmp_path: Path, station_file: Path) -> Iterator[Callable[..., Lane]]:
    """Starts stations on one data folder; stop one to start the next."""
    (tmp_path / "station").mkdir(exist_ok=True)
    if not (tmp_path / "station" / "station.db").exists():
        shutil.copy(station_file, tmp_path / "station" / "station.db")
    with ExitStack() as stack:

        def begin(
            url: str,
            secret: str = "demo-secret",
            calls_per_minute: int = 600,
            passes: dict[str, object] | None = None,
            self_service: dict[str, object] | None = None,
            **station: object,
        ) -> Lane:
            ours = {
                "business_id": 12345,
                "site_name": "North Gate",
                "data_dir": tmp_path / "station",
            }
            settings = Settings(
                station=Station(**ours | station),
                portal=PortalAccess(
                    url=HttpUrl(url), api_key="demo-key", calls_per_minute=calls_per_minute
                ),
                passes=PassRules(**passes or {}),
                self_service=SelfService(**self_service or {}),
            )
            lane = Lane(settings, secret)
            stack.callback(lane.stop)
            return lane

        yield begin
