"""A self-service station at the demo portal, and the fan in front of it."""

import re
import sqlite3
from contextlib import closing

import httpx
import pytest

from kiosk.domain.signing_in import Step, Way
from kiosk.domain.visit import VisitView
from kiosk.portal.api import utc_now
from kiosk.portal.background import transports
from kiosk.portal.database import Database
from kiosk.portal.sender import send_due

KEYS = {"Api-Key": "demo-key", "Api-Secret": "demo-secret"}
EMAIL, PASSWORD = "fan@example.com", "fanpassword"


class FanAt:
    """A fan at a kiosk, and what its screen was told."""

    def __init__(self, lane):
        self.lane, self.news = lane, lane.news

    @property
    def view(self):
        return self.news.visits[-1] if self.news.visits else VisitView()

    @property
    def home(self):
        return self.view.home

    def do(self, act, *arguments, **named):
        self.lane.engine.visit(lambda visit: getattr(visit, act)(*arguments, **named))

    def answered(self, act, *arguments, **named):
        """Do something that the portal is asked for; the view with its answer."""
        before = len(self.news.visits)
        self.do(act, *arguments, **named)
        self.news.until(
            lambda: (
                any(view.sign_in.asking for view in self.news.visits[before:])
                and not self.view.sign_in.asking
            )
        )
        return self.view

    def until(self, happened):
        return self.news.until(lambda: happened(self.view))

    def at(self, step):
        return self.until(lambda view: view.step is step and not view.sign_in.asking and view)

    def fault(self):
        return self.until(lambda view: view.sign_in.fault)

    def begin(self, email=EMAIL):
        self.do("begin")
        self.at(Step.EMAIL)
        self.do("give_email", email)
        return self

    def sign_in(self, email=EMAIL, password=PASSWORD):
        """By password, until everything is there."""
        self.begin(email).at(Step.WAY)
        self.do("choose", Way.PASSWORD)
        self.at(Step.PASSWORD)
        self.do("give_password", password)
        return self.loaded()

    def loaded(self):
        self.until(lambda view: view.home and view.home.loaded_at)
        return self.home

    def leave(self):
        self.do("leave")
        self.until(lambda view: view == VisitView())


@pytest.fixture
def kiosk(start, portal_url):
    """Starts a station; gives the fan in front of it, once it is online."""

    def kiosk(url=portal_url, passes=None, **self_service):
        return FanAt(
            start(url, mode="self_service", passes=passes, self_service=self_service).online()
        )

    return kiosk


@pytest.fixture
def fan(kiosk):
    return kiosk()


@pytest.fixture
def portal(portal_url):
    with httpx.Client(base_url=portal_url, headers=KEYS) as client:
        yield client


@pytest.fixture
def code(tmp_path):
    """The code of the newest message that is sent by now."""
    mail = tmp_path / "mail"

    def code():
        database = Database(f"sqlite:///{tmp_path / 'portal.db'}")
        send_due(database, transports(mail), utc_now)
        database.close()
        sent = sorted(mail.iterdir(), key=lambda path: path.stat().st_mtime_ns)
        return re.findall(r"sign-in code is (\d{5})", "".join(path.read_text() for path in sent))[
            -1
        ]

    return code


@pytest.fixture
def on_disk(tmp_path):
    """Every byte that the station has written."""

    def on_disk():
        with closing(sqlite3.connect(tmp_path / "station" / "station.db")) as connection:
            dump = "\n".join(connection.iterdump())
        files = [path for path in (tmp_path / "station").rglob("*") if path.is_file()]
        return dump.encode() + b"".join(path.read_bytes() for path in files)

    return on_disk
