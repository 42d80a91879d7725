"""Each verdict on a pass, held to the booth's camera, as the window shows it at each size."""

import time
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import pytest

from kiosk.domain.debounce import DEBOUNCE_S
from kiosk.domain.ids import FanId
from kiosk.portal.demo_rewards import PASS_HOLDERS
from tests.app.cable import cable_to
from tests.app.passes import ANOTHER, HOUR, OTHER_BUSINESS, Maker, now
from tests.e2e.on_screen import DEADLINE_S, STATION, TONES, Screen, alike, virtual_screen
from tests.scanning.mjpeg import MjpegServer

pytestmark = pytest.mark.soak

BOOTH = """
[station]
name = "{station}"
mode = "booth"
business_id = 12345
site_name = "North Gate"
data_dir = "{folder}/data"
[portal]
url = "{url}"
api_key = "demo-key"
[passes]
keys = "{keys}"
revocations = "{revocations}"
shared_ledger = "{ledger}"
[screen]
sound = false
reduce_motion = true
[[scanner]]
kind = "camera"
device = "{camera}"
"""

SIZES = ("1920x1080", "1080x1920", "1280x800")
THIRD = FanId(PASS_HOLDERS[-1])

CARD = 0.0, 0.08, 0.6, 0.45
"""Left, top, right and bottom of what is nothing but card at every size, as parts of the window."""

STILL_S = 0.25
"""Between two looks that must be alike."""


@dataclass
class Held:
    """What is held to the booth's camera, and what is said of it in which colour."""

    text: str
    verdict: str
    tone: str


@pytest.fixture
def maker(tmp_path):
    return Maker.make(tmp_path / "maker")


@pytest.fixture
def held(maker, tmp_path):
    """One for each verdict, the last of them once the shared ledger is away."""
    maker.revoke(maker.token(ANOTHER).serial)
    stranger, valid = Maker.make(tmp_path / "stranger"), maker.a_pass()
    early = maker.a_pass(starts=now() + HOUR, ends=now() + 2 * HOUR)
    expired = maker.a_pass(starts=now() - 2 * HOUR, ends=now() - HOUR)
    return [
        Held(valid, "pass_valid", "yes"),
        Held(early, "pass_early", "no"),
        Held(expired, "pass_expired", "no"),
        Held(maker.a_pass(business_id=OTHER_BUSINESS), "pass_elsewhere", "no"),
        Held(stranger.a_pass(), "pass_forged", "no"),
        Held(maker.a_pass(ANOTHER), "pass_revoked", "no"),
        Held(valid, "pass_used", "no"),
        Held(maker.a_pass(THIRD), "pass_unconfirmed", "notice"),
    ]


@pytest.fixture
def ledger(postgres):
    """The ledger that booths share: its URL, and the cable to it."""
    name = postgres.create()
    with cable_to(Path(postgres.url(name).partition("host=")[2]) / ".s.PGSQL.5432") as cable:
        yield f"postgresql://postgres@127.0.0.1:{cable.port}/{name}?sslmode=disable", cable
    postgres.drop(name)


def config_in(folder, maker, **parts):
    """The booth's station.toml."""
    path, keys = folder / "station.toml", {"keys": maker.public, "revocations": maker.revoked}
    path.write_text(BOOTH.format(station=STATION, folder=folder, **keys, **parts))
    return str(path)


def card_of(picture):
    """The part of the picture that is nothing but card."""
    sides = zip(CARD, 2 * picture.size, strict=True)
    return picture.convert("RGB").crop([round(part * length) for part, length in sides])


def still_card(screen, tone, others):
    """The whole picture, once the card has that colour, is none of `others` and stands still."""
    deadline, before = time.monotonic() + DEADLINE_S, None
    while True:
        picture = screen.picture()
        card = card_of(picture)
        other = card.tobytes() not in others and alike(card.getpixel((0, 0)), TONES[tone])
        if other and before == card.tobytes():
            return picture
        assert time.monotonic() < deadline, f"{tone}: {card.getpixel((0, 0))}"
        before = card.tobytes()
        time.sleep(STILL_S)  # Another process's window: there is no event to await.


@pytest.mark.parametrize("size", SIZES)
def test_each_verdict_on_a_scanned_pass_has_its_picture(
    size, processes, portal_url, maker, held, ledger, write_qr, shots, tmp_path
):
    url, cable = ledger
    pictures = [write_qr(tmp_path / "pass.png", each.text) for each in held]
    nothing, cards = np.full_like(pictures[0], 90), set()
    with virtual_screen(size) as display, MjpegServer(nothing) as camera:
        screen = Screen(display)
        config = config_in(tmp_path, maker, url=portal_url, ledger=url, camera=camera.url)
        shown = "--size", size, "--events", "-"
        booth = processes.kiosk("run", "--config", config, *shown, env=screen.env)
        processes.wait_for_log("shared_ledger_reached")
        for each, picture in zip(held, pictures, strict=True):
            if each.verdict == "pass_used":
                time.sleep(DEBOUNCE_S)  # Until then, the same pass again is the same reading.
            if each.verdict == "pass_unconfirmed":
                cable.pull()
            camera.show(picture)
            outcome = booth.reading()
            assert (outcome["source"], outcome["verdict"]) == ("camera", each.verdict)
            shot = still_card(screen, each.tone, cards)
            shot.save(shots / f"booth-{size}-{each.verdict}.png")
            cards.add(card_of(shot).tobytes())
        assert booth.end() == 0
