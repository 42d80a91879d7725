"""A booth's keys, its revocation list and the ledger that it shares."""

from datetime import timedelta

import psycopg
import pytest

from kiosk.app.doctor.passes import ledger, passes, probes
from kiosk.app.passes import KEPT_LIST, open_tokens
from kiosk.domain.readiness import Level
from kiosk.settings import PassRules
from kiosk.station.clock import SystemClock
from tests.app.passes import Maker, now

SERIAL = "f" * 16


@pytest.fixture
def maker(tmp_path):
    return Maker.make(tmp_path / "maker")


@pytest.fixture
def booth(settings, maker):
    def booth(mode="booth", **rules):
        return settings(mode=mode, passes=PassRules(**{"keys": (maker.public,)} | rules))

    return booth


def look(settings, after=timedelta(0)):
    (check,) = passes(settings, now() + after)
    return check.level, check.says


def asked(settings):
    return [name for probe in probes(settings, SystemClock()) for name in probe.names]


def test_a_gate_without_keys_has_no_passes_to_look_at(settings):
    assert asked(settings()) == []


def test_only_a_booth_asks_the_shared_ledger(booth):
    rules = {"shared_ledger": "postgresql://host/ledger"}
    assert asked(booth(**rules)) == ["Passes", "Shared ledger"]
    assert asked(booth("gate", **rules)) == ["Passes"]


def test_a_booth_that_names_no_list_is_green_and_says_so(booth):
    level, says = look(booth())
    assert (level, "no revocation list" in says) == (Level.GREEN, True)


def test_the_list_has_a_number_and_an_age(booth, maker):
    maker.revoke(SERIAL)
    level, says = look(booth(revocations=maker.revoked), timedelta(hours=3))
    assert (level, "list 1, from 3 h ago" in says) == (Level.GREEN, True)


def test_a_key_that_is_not_there_is_red(booth, tmp_path):
    level, says = look(booth(keys=(tmp_path / "gone.pub",)))
    assert (level, "gone.pub" in says) == (Level.RED, True)


def test_a_list_that_never_came_is_red(booth, tmp_path):
    level, says = look(booth(revocations=tmp_path / "gone.lk"))
    assert (level, "gone.lk" in says) == (Level.RED, True)


def test_a_list_that_went_away_is_amber_as_its_copy_still_holds(booth, maker):
    station = booth(revocations=maker.revoked)
    maker.revoke(SERIAL)
    open_tokens(station)
    maker.revoked.unlink()
    level, says = look(station)
    assert (level, "list 1" in says) == (Level.AMBER, True)


def test_a_look_keeps_no_copy(booth, maker):
    station = booth(revocations=maker.revoked)
    maker.revoke(SERIAL)
    look(station)
    assert not (station.station.data_dir / KEPT_LIST).exists()


def test_a_ledger_that_answers_is_green_and_nothing_is_made_there(booth, postgres):
    name = postgres.create()
    (check,) = ledger(booth(shared_ledger=postgres.url(name)))
    with psycopg.connect(host=postgres._folder, user="postgres", dbname=name) as connection:
        (made,) = connection.execute("SELECT to_regclass('redemptions')").fetchone()
    postgres.drop(name)
    assert (check.level, made) == (Level.GREEN, None)


def test_a_ledger_that_is_away_is_red_and_its_password_stays_unsaid(booth):
    (check,) = ledger(booth(shared_ledger="postgresql://kiosk:hush@127.0.0.1:1/ledger"))
    assert (check.level, "hush" in check.says) == (Level.RED, False)
