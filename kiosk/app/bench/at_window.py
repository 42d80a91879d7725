"""The program that visits the kiosk: started by `kiosk.app.bench.visiting` with memory of its own.

Called with a portal's URL, a folder and a number of visits, it writes a JSON line for each of them.
"""

import json
import sys
from dataclasses import asdict
from pathlib import Path

import psutil
from PySide6.QtCore import QObject
from PySide6.QtGui import QGuiApplication

from kiosk.app.bench.visiting import STILL, Standing, Visited
from kiosk.app.bench.visitor import Visitor, open_visitor
from kiosk.app.demo import DemoOptions, demo_settings
from kiosk.app.demo_visits import demo_visits
from kiosk.app.logs import log_to
from kiosk.app.run import choose_display, qt_messages_to_log
from kiosk.settings import Settings

BUDGET = 100_000
"""Calls a minute: nobody at a kiosk waits for its budget."""

EMAIL, PASSWORD = "fan@example.com", "fanpassword"
QUEST, PASS = "Gate check-in", "North Lounge"


def main(url: str, folder: Path, visits: int, *, reduce_motion: bool) -> None:
    """Visit the kiosk so many times."""
    choose_display()
    application = QGuiApplication([])
    log_to(folder / "log")
    settings = _settings(url, folder, reduce_motion=reduce_motion)
    with qt_messages_to_log(), open_visitor(application, settings) as visitor:
        for _ in range(visits):
            print(json.dumps(asdict(_visit(visitor))), flush=True)  # noqa: T201 - a program


def _settings(url: str, folder: Path, *, reduce_motion: bool) -> Settings:
    settings, _ = demo_visits(folder, demo_settings(DemoOptions(), folder / "station", url))
    screen = settings.screen.model_copy(update={"reduce_motion": reduce_motion})
    portal = settings.portal.model_copy(update={"calls_per_minute": BUDGET})
    # No keyboard scanner: the visitor types faster than any fan, as a scanner does.
    return settings.model_copy(update={"screen": screen, "portal": portal, "scanner": ()})


def _visit(visitor: Visitor) -> Visited:
    begin = visitor.touch_ms("Touch to begin", visitor.at("email"))
    visitor.type_ms(EMAIL, visitor.at("way"))
    way = visitor.touch_ms("Use my password", visitor.at("password"))
    calls = visitor.meter.calls
    home_ms = visitor.type_ms(PASSWORD, visitor.at_whole_home)
    calls = visitor.meter.calls - calls
    touches = {
        "begin": [begin],
        "way": [way],
        "tab": [_tab(visitor, tab) for tab in ("Wristband", "Rewards", "Quests")],
        "quest": [visitor.touch_ms(QUEST, lambda: visitor.sheet_open)],
        "back to the list": [visitor.touch_ms("Back", lambda: not visitor.sheet_open)],
        "tab again": [_tab(visitor, "Rewards")],
        "pass": [visitor.touch_ms(PASS, visitor.at("pass"))],
        "back to home": [visitor.touch_ms("Back", visitor.at("home"))],
        "language": [_language(visitor, each) for each in (("Deutsch", "de"), ("English", "en"))],
        "sign out": [visitor.touch_ms("Sign out", visitor.at("start"))],
    }
    visitor.settle()
    return Visited(touches, home_ms, calls, _standing(visitor))


def _tab(visitor: Visitor, name: str) -> float:
    return visitor.touch_ms(name, lambda: visitor.tab == name.lower())


def _language(visitor: Visitor, choice: tuple[str, str]) -> float:
    name, tag = choice
    return visitor.touch_ms(name, lambda: visitor.language == tag)


def _standing(visitor: Visitor) -> Standing:
    process, window = psutil.Process(), visitor.station.screen.window
    return Standing(
        process.memory_info().rss / 1e6,
        len(window.findChildren(QObject)),
        sum(1 for _ in visitor.items()),
        process.num_threads(),
        process.num_fds() if hasattr(process, "num_fds") else 0,  # Not on Windows.
    )


if __name__ == "__main__":
    main(
        sys.argv[1],
        Path(sys.argv[2]),
        int(sys.argv[3]),
        reduce_motion=STILL in sys.argv,
    )
