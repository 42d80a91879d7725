"""The home screen and the pass as they are seen: every state, size and look."""

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QSize

from kiosk.domain.deeds import Said
from kiosk.domain.visit import Home, Picture
from tests.ui.self_service import home_states as homes
from tests.ui.self_service import visit_states as visits
from tests.ui.self_service.home_window import meet, poster
from tests.ui.self_service.kiosk_window import Kiosk, MakeKiosk
from tests.ui.self_service.test_pages import LOOKS
from tests.ui.test_fan_window import SHOTS
from tests.ui.test_window import assert_drawn

Drawn = dict[str, Home]
HARDEST = {name: homes.HOMES[name] for name in ("maya", "hostile")}
LARGE = [look for look in LOOKS if SHOTS or look.id.endswith("2.0")]
"""At twice their size words leave the least room; at both where pictures are wanted."""


@pytest.fixture
def drawn(request: pytest.FixtureRequest) -> Drawn:
    """Every state in soak tests and to look at, else those that are hardest to fit."""
    soak = request.node.get_closest_marker("soak") is not None
    return homes.HOMES if SHOTS or soak else HARDEST


@pytest.mark.parametrize(("size", "look", "scale"), LARGE)
def test_every_home_and_pass_fits_its_window(
    make_kiosk: MakeKiosk, shots: Path, size: QSize, look: str, scale: float, drawn: Drawn
) -> None:
    station = replace(visits.STILL.station, theme=look)
    kiosk = make_kiosk(replace(visits.STILL, station=station, text_scale=scale), size)
    taken = Shots(kiosk, shots, f"{size.width()}-{look}-{scale:.0f}", size)
    for name, home in drawn.items():
        meet(kiosk, home)
        kiosk.visit_bridge.picture(Picture(homes.POSTER, poster()))
        taken.take(name)
    if drawn is HARDEST:
        return
    taken.take_details()
    for name, open_pass in homes.PASSES.items():
        meet(kiosk, homes.MAYA, open_pass)
        taken.take(f"pass-{name}")


class Shots:
    """Takes screenshots of one kiosk."""

    def __init__(self, kiosk: Kiosk, folder: Path, label: str, size: QSize) -> None:
        self.kiosk, self.folder, self.label, self.size = kiosk, folder, label, size

    def take(self, name: str) -> None:
        path = self.folder / f"home-{self.label}-{name}.png"
        self.kiosk.screen.grab(path)
        if name != "loading":  # Nothing is drawn of it for a while.
            assert_drawn(path, self.size)

    def take_details(self) -> None:
        kiosk, home = self.kiosk, self.kiosk.home
        meet(kiosk)
        sheet, lists = home.property("sheet"), home.property("lists")
        home.touch("quest 2")
        self.take("quest")
        sheet.close()
        lists.choose("rewards")
        self.take("rewards")
        home.touch(f"reward {homes.PRIZE.reward_uid}")
        self.take("code-hidden")
        sheet.switch_code()
        self.take("code-shown")
        sheet.close()
        home.show_activity()
        self.take("activity")
        sheet.close()
        kiosk.show(homes.deed(Said.WAITING))
        self.take("wristband")
        kiosk.show(homes.deed(Said.TAKEN))
        self.take("wristband-taken")
        home.type_wristband()
        self.take("typing")
        sheet.close()
        meet(kiosk, replace(homes.MAYA, tier_reached=homes.GOLD, arrived=(homes.LOUNGE,)))
        self.take("party")
        home.go_on()
        home.go_on()
        lists.choose("quests")
