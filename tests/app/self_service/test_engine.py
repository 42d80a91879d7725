"""A self-service station over real HTTP, with its own database, settings and log."""

import asyncio
import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from kiosk.app.visit_calls import visit_calls
from kiosk.domain.answers import Reason, Verdict
from kiosk.domain.catalogue import Fan
from kiosk.domain.deeds import Said
from kiosk.domain.pin import PinAnswer
from kiosk.domain.signing_in import SignInFault, Step, Way
from kiosk.domain.visit import PassState, VisitView
from kiosk.passes.keyfiles import write_key_pair
from kiosk.portal import demo
from kiosk.portal.demo_rewards import PASS_UID
from kiosk.settings import ConfigError
from kiosk.store import Database, SqlRecords
from kiosk.ui.self_service.bridge import VisitBridge
from tests.app.passes import HOLDER, Maker
from tests.app.self_service.conftest import EMAIL, PASSWORD

NOBODY_LISTENS = "http://127.0.0.1:1"
CANARY = "Zebulon"


def test_a_new_fan_registers_links_a_wristband_and_leaves_nothing_behind(
    kiosk, code, portal, tmp_path, on_disk, capsys
):
    terms = tmp_path / "terms.txt"
    terms.write_text("Be nice.")
    fan = kiosk(terms=terms)
    email = f"{CANARY.lower()}@example.com"
    fan.begin(email).at(Step.REGISTER)
    fan.do("register", CANARY, "Doe", terms_accepted=False)
    assert fan.fault() is SignInFault.TERMS_NEEDED
    fan.answered("register", CANARY, "Doe", terms_accepted=True)
    fan.at(Step.CODE)
    fan.do("give_code", code())
    home = fan.loaded()
    assert home.first_name == CANARY
    fan.do("expect_wristband")
    fan.until(lambda view: view.home.deed)
    fan.lane.read("WB-77")
    fan.until(lambda view: view.home.deed.said is Said.DONE and view.home.links.value)
    assert portal.get("/api/v1/ent/businesses/12345/barcodes/WB-77").json()["fan_id"] == home.fan_id
    fan.do("picture", demo.LOGO_UID, 64)
    fan.news.until(lambda: fan.news.pictures and fan.news.pictures[0].body)
    fan.leave()
    fan.lane.stop()
    kept, logged = on_disk(), "".join(capsys.readouterr())
    assert CANARY.lower().encode() not in kept.lower()
    assert CANARY.lower() not in logged.lower()
    assert b"fan@example.com" not in kept
    with closing(sqlite3.connect(tmp_path / "station" / "station.db")) as connection:
        rows = {
            table: connection.execute(f"SELECT count(*) FROM {table}").fetchone()[0]
            for table in ("outbox", "fans", "outcomes", "barcode_links", "passes_seen")
        }
    assert rows == {"outbox": 1, "fans": 0, "outcomes": 0, "barcode_links": 0, "passes_seen": 0}


def test_what_a_station_kept_as_a_gate_is_deleted(start, portal_url, kiosk, on_disk, tmp_path):
    gate = start(portal_url).online()
    gate.scan("fan:1003")
    gate.stop()
    asyncio.run(keep(tmp_path / "station" / "station.db", Fan(1003, CANARY)))
    assert CANARY.encode() in on_disk()
    fan = kiosk()
    assert fan.news.histories[-1].lines == ()
    fan.lane.stop()
    assert CANARY.encode() not in on_disk()


async def keep(path, fan):
    database = await Database.open(path)
    await SqlRecords(database).save_fans([fan])
    await database.close()


def test_a_pass_opened_here_lets_in_at_a_booth_that_has_the_public_key_and_no_network(
    kiosk, start, tmp_path
):
    maker = Maker.make(tmp_path / "maker")
    fan = kiosk(passes={"signing_key": tmp_path / "maker" / "private", "uses": 1})
    fan.sign_in()
    fan.do("open_pass", PASS_UID)
    shown = fan.until(lambda view: view.open_pass)
    assert (shown.state, shown.holder, shown.uses) == (PassState.OPEN, "Maya O.", 1)
    fan.leave()
    fan.lane.stop()
    booth = start(
        NOBODY_LISTENS, mode="booth", name="North Lounge", passes={"keys": (maker.public,)}
    )
    outcome = booth.scan(shown.token)
    assert (outcome.verdict, outcome.reason) == (Verdict.PASS_VALID, Reason.REDEEMED)
    assert (outcome.fan_id, outcome.access.reward_uid) == (HOLDER, PASS_UID)
    again = booth.scan(shown.token, "another")
    assert again.verdict is Verdict.PASS_USED


def test_a_fan_card_and_a_pin(kiosk, tmp_path):
    maker = Maker.make(tmp_path / "maker")
    fan = kiosk(passes={"keys": (maker.public,)})
    fan.lane.read(maker.a_card())
    assert fan.loaded().fan_id == HOLDER
    fan.do("try_pin", "204817")
    fan.news.until(lambda: fan.news.pins)
    assert fan.news.pins[0].answer is PinAnswer.UNSET
    fan.lane.read(maker.a_card(), "another")  # Somebody is here already.
    assert fan.home.fan_id == HOLDER


def test_gone_mid_visit_and_a_new_start(kiosk, start):
    fan = kiosk()
    fan.sign_in()
    fan.lane.stop()  # As after a power cut: nobody is signed in any more.
    assert fan.view == VisitView()
    alone = start(NOBODY_LISTENS, mode="self_service")
    alone.engine.visit(lambda visit: visit.begin())
    alone.engine.visit(lambda visit: visit.give_email(EMAIL))
    fault = alone.news.until(lambda: alone.news.visits and alone.news.visits[-1].sign_in.fault)
    assert fault is SignInFault.AWAY


def test_the_windows_calls_reach_the_visit(kiosk, qtbot):
    fan = kiosk()
    calls, bridge = visit_calls(fan.lane.engine), VisitBridge()
    calls.begin()
    fan.at(Step.EMAIL)
    calls.give_email(EMAIL)
    fan.at(Step.WAY)
    calls.choose(Way.PASSWORD)
    fan.at(Step.PASSWORD)
    calls.give_password(PASSWORD)
    fan.loaded()
    calls.open_pass(PASS_UID)
    assert fan.until(lambda view: view.open_pass).state is PassState.NO_KEY
    with qtbot.waitSignal(bridge.visit_changed) as heard:
        bridge.visit(fan.view)
    assert heard.args == [fan.view]
    for call in (calls.close_pass, calls.reload, calls.celebrated, calls.put_aside, calls.back):
        call()
    calls.link_wristband("WB-78")
    fan.until(lambda view: view.home.deed and view.home.deed.said is Said.DONE)
    calls.leave()
    fan.until(lambda view: view == VisitView())


def test_a_gate_has_no_visits(start, portal_url):
    gate = start(portal_url).online()
    gate.engine.visit(lambda visit: visit.begin())
    assert gate.news.visits == []


@pytest.mark.parametrize("wrong", ["missing", "public", "open to all", "terms"])
def test_what_is_unusable_is_said_at_the_start(start, portal_url, tmp_path, wrong):
    key = tmp_path / "key"
    write_key_pair(key)
    named: dict[str, Path] = {"missing": tmp_path / "none", "public": Path(f"{key}.pub")}
    if wrong == "open to all":
        key.chmod(0o644)
    passes = {"signing_key": named.get(wrong, key)}
    terms = {"terms": tmp_path / "terms.txt"} if wrong == "terms" else {}
    with pytest.raises(ConfigError, match="terms" if wrong == "terms" else "signing_key"):
        start(portal_url, mode="self_service", passes=passes, self_service=terms)
