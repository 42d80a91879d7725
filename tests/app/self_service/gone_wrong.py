"""A portal that dies and comes back, a network with faults, and a fan who touches anything."""

import subprocess
import sys
import time
from itertools import count

from PySide6.QtCore import QObject, Qt
from PySide6.QtTest import QTest
from pytestqt.exceptions import TimeoutError as Late

from kiosk.domain.readings import Source
from kiosk.domain.signing_in import Way
from kiosk.domain.status import PortalState
from tests.faults.proxy import Proxy, always, slow
from tests.ui.gate_window import on_window, visible_items

PIN = "204817"
EMAIL, PASSWORD, NAME = "fan@example.com", "fanpassword", "Maya"
POINTS = "1,240"
OF_THE_FAN = (NAME, EMAIL, "North Lounge", POINTS)
ADDRESSES = (EMAIL, EMAIL, EMAIL, "aiko.nakamura@example.com", "new.fan@example.com", "nobody@x.y")
PASSWORDS = (PASSWORD, PASSWORD, PASSWORD, "wrong", "")
CAPTIVE = b"<html><body>Welcome to our network!</body></html>"
FAULTS = (
    always(500, b"{}", Content_Type="application/json"),
    always(500, b"Oops", Content_Type="text/plain"),
    always(200, CAPTIVE, Content_Type="text/html"),
    always(401, b'{"error": "key_wrong", "message": "?"}', Content_Type="application/json"),
    always(429, b'{"error": "too_many"}', Content_Type="application/json", Retry_After="1"),
    slow(0.3),
    slow(1.5),
)
ENDS_THE_KIOSK = "power"
"""The icon of the button that nobody here may touch: the tests would end."""

NOT_THERE = (PortalState.AWAY, PortalState.CONNECTING)
LONGEST_STEPS = 14
LONGEST_PAUSE_MS = 80
ANSWER_MS = 30_000


class PortalProcess:
    """The portal in a process of its own, on the same port and database each time."""

    def __init__(self, database):
        self._command = [sys.executable, "-m", "kiosk", "portal", "serve", "--quiet"]
        self._command += ["--database", f"sqlite:///{database}", "--calls-per-minute", "0"]
        self._process = None
        self._port = "0"
        self.start()

    def start(self):
        """Be there, if it is not."""
        if self._process is None:
            command = [*self._command, "--port", self._port]
            self._process = subprocess.Popen(command, stdout=subprocess.PIPE, text=True)
            self.url = self._process.stdout.readline().split()[-1]
            self._port = self.url.rpartition(":")[2]

    def kill(self):
        """Be gone without a word."""
        if self._process:
            self._process.kill()
            self._process.communicate()
            self._process = None


class Trouble:
    """A fan before a kiosk of whose world anything may fail at any step; `rng` decides."""

    def __init__(self, rng, station, portal: PortalProcess, proxy: Proxy, card, qtbot):
        self._rng, self._station, self._qtbot = rng, station, qtbot
        self._portal, self._proxy, self._card = portal, proxy, card
        self._devices = count()
        self._idle_s, self._status = 0.0, None
        self._models, self._window = station.models, station.screen.window
        self._models.idle._clock = lambda: time.monotonic() + self._idle_s
        station.bridge.status_changed.connect(self._on_status, Qt.ConnectionType.QueuedConnection)
        self.did: list[str] = []

    @property
    def page(self):
        return self._models.visit.property("page")

    def visit(self):
        """A visit in which things go wrong, up to its end."""
        self.did.clear()
        for _ in range(self._rng.randrange(3, LONGEST_STEPS)):
            self._step()
            self._qtbot.wait(self._rng.randrange(LONGEST_PAUSE_MS))  # Chance is what is tested.
        self._do(self._rng.choice((self._sign_out, self._walk_away, self._let_staff_in)))
        self._until(lambda: self.page == "start", "start")

    def mend(self):
        """All is well with the world again, and the kiosk knows; a PIN has had its answer."""
        self._until(lambda: not self._models.staff.property("trying"), "answer to the PIN")
        self._models.staff.close()
        self._models.languages.switch("en")
        self._portal.start()
        self._proxy.heal()
        self._until(self._is_well, "world that is well")

    def sign_in_and_out(self):
        """A visit in which nothing goes wrong."""
        visit = self._models.visit
        visit.begin()
        self._reach("email")
        self._reach("way", lambda: visit.give_email(EMAIL))
        visit.choose(Way.PASSWORD.value)
        self._reach("password")
        self._reach("home", lambda: visit.give_password(PASSWORD))
        self._until(lambda: all(each in self.shown() for each in (NAME, POINTS)), "fan's home")
        self._models.visit.leave()
        self._reach("start")

    def shown(self):
        """All that stands in the view models and on the screen."""
        home, models = self._station.home.face, self._models
        parts = (models.visit, models.staff, models.brand, home)
        parts += tuple(home.property(name) for name in ("lists", "sheet", "pass_page", "pictures"))
        rows = home.property("lists").property("rows")
        texts = [str(item.property("text") or "") for item in visible_items(self._window)]
        lines = [str(rows.data(rows.index(row), role)) for row in range(rows.rowCount())
                 for role in rows.roleNames()]  # fmt: skip
        return "\n".join([*map(_told, parts), *lines, *texts, self._window.title()])

    def _is_well(self):
        visits = self._station.engine._parts.visits
        nobody = not (visits._visit or visits._closing)
        # A refused key stays on the staff's screens until the next sync; a fan may sign in again.
        away = self._status is not None and self._status.portal in NOT_THERE
        return self._station.ready and not away and nobody

    def _reach(self, page, give=lambda: None):
        """Be at that page; what is given is given again, as the screen asks for."""
        self._until(lambda: self._is_at(page, give), page)
        self._station.screen.settle()

    def _is_at(self, page, give):
        free = not self._models.visit.property("asking")
        if free and self.page != page:
            give()
        return free and self.page == page

    def _until(self, happened, what):
        """Wait for it; where it never comes, say what led there."""
        try:
            self._qtbot.waitUntil(happened, timeout=ANSWER_MS)
        except Late as late:
            problem = self._models.visit.property("problem")
            visits = self._station.engine._parts.visits
            raise AssertionError(
                f"no {what}, but {self.page} saying {problem!r}, with {visits._visit} and"
                f" {visits._closing} at work; {self._status}; after {', '.join(self.did)}"
            ) from late

    def _step(self):
        likely = (self._go_on, self._go_on, self._go_on, self._touch_anything)
        rare = (self._touch_twice, self._scan, self._stand_still, self._show_pin, self._switch)
        world = (self._break_network, self._break_network, self._kill_portal, self._mend_world)
        self._do(self._rng.choice(self._rng.choice((likely, likely, rare, world))))

    def _do(self, act):
        self.did.append(f"{self.page}: {act.__name__}")
        act()

    def _go_on(self):
        match self.page:
            case "start":
                self._models.visit.begin()
            case "email":
                self._type(self._rng.choice(ADDRESSES))
            case "way":
                self._models.visit.choose(self._rng.choice(list(Way)).value)
            case "password":
                self._type(self._rng.choice(PASSWORDS))
            case "code":
                self._type("00000")
            case _:
                self._touch_anything()

    def _touch_anything(self, times=1):
        items = [item for item in visible_items(self._window) if _touchable(item)]
        place = on_window(self._rng.choice(items)).center().toPoint()
        for _ in range(times):
            QTest.mouseClick(self._window, Qt.MouseButton.LeftButton, pos=place)

    def _touch_twice(self):
        self._touch_anything(times=2)

    def _scan(self):
        text = self._rng.choice((self._card, self._card, "fan:1001", "LK1:AAAA", "WB00001002"))
        self._station.engine.read(Source.SIMULATED, f"test:{next(self._devices)}", text, "qr")

    def _stand_still(self):
        self._idle_s += self._rng.choice((61.0, 1000.0))
        self._models.idle.look()

    def _walk_away(self):
        self._idle_s += 1000.0
        self._models.idle.look()

    def _let_staff_in(self):
        self._models.staff.ask()
        self._models.staff.try_pin(PIN)

    def _show_pin(self):
        self._models.staff.ask()
        self._models.staff.try_pin(self._rng.choice((PIN, PIN, PIN, "111111")))

    def _switch(self):
        self._models.languages.switch(self._rng.choice(("de", "ar", "en", "fr")))

    def _sign_out(self):
        self._models.visit.leave()

    def _break_network(self):
        self._proxy.fault = self._rng.choice(FAULTS)

    def _kill_portal(self):
        self._portal.kill()

    def _mend_world(self):
        self._portal.start()
        self._proxy.heal()

    def _type(self, text):
        for character in text:
            QTest.keyClick(self._window, character)
        QTest.keyClick(self._window, Qt.Key.Key_Return)

    def _on_status(self, status):
        self._status = status


def _touchable(item):
    named = item.inherits("QQuickAbstractButton") and item.isEnabled()
    return named and item.property("iconName") != ENDS_THE_KIOSK


def _told(part: QObject):
    meta = part.metaObject()
    names = [meta.property(number).name() for number in range(meta.propertyCount())]
    return "\n".join(str(part.property(name)) for name in names)
