import json
from datetime import UTC, datetime, timedelta, timezone

import pytest

from kiosk.domain.access import Access
from kiosk.domain.ids import FanId, RewardUid, Serial
from kiosk.domain.outcome import (
    FAMILY,
    Family,
    Outcome,
    Points,
    PointsState,
    Reason,
    Verdict,
    event,
    utc,
)
from kiosk.domain.readings import Source
from kiosk.domain.tiers import standing

KEYS = {
    "id",
    "at",
    "station",
    "mode",
    "source",
    "symbology",
    "verdict",
    "reason",
    "fan_id",
    "performance_uid",
    "quests",
    "points",
    "pass",
    "elapsed_ms",
}
ADDED_KEYS = {"tier", "tier_up", "receipt"}
ID = "5d06f7c4-8a52-4a42-9c3c-6f0a4f1d9d11"


@pytest.fixture
def earned(make_reading, make_quest, tiers):
    return Outcome(
        make_reading(ID),
        Verdict.EARNED,
        Reason.CONFIRMED,
        elapsed_ms=187,
        fan_id=1001,
        first_name="Maya",
        performance_uid="tonight",
        completed=(make_quest(67891, quest_title="Gate check-in"),),
        points=Points(50, PointsState.CONFIRMED, 510),
        standing=standing(510, tiers),
        tier_up=True,
    )


def test_an_event_has_the_documented_keys_and_values(earned):
    line = event(earned, "North Gate 2", "gate")
    assert set(line) == KEYS | ADDED_KEYS
    assert json.loads(json.dumps(line)) == {
        "id": ID,
        "at": "2026-11-23T19:30:00.000Z",
        "station": "North Gate 2",
        "mode": "gate",
        "source": "camera",
        "symbology": "qr",
        "verdict": "earned",
        "reason": "confirmed",
        "fan_id": 1001,
        "performance_uid": "tonight",
        "quests": [67891],
        "points": {"earned": 50, "state": "confirmed", "total": 510},
        "pass": None,
        "elapsed_ms": 187,
        "tier": "Silver",
        "tier_up": True,
        "receipt": "BM3FFH",
    }


def test_an_event_carries_neither_the_name_nor_the_code(earned):
    line = json.dumps(event(earned, "North Gate 2", "gate"))
    assert "Maya" not in line
    assert "fan:1001" not in line


def test_an_event_of_an_unknown_code(make_reading):
    line = event(Outcome(make_reading(ID), Verdict.UNKNOWN, Reason.CODE_UNREADABLE), "s", "gate")
    assert (line["fan_id"], line["quests"], line["tier"]) == (None, [], None)
    assert line["points"] == {"earned": 0, "state": "none", "total": None}


@pytest.mark.parametrize("verdict", Verdict)
def test_every_verdict_has_a_family_and_its_documented_word(make_reading, verdict):
    assert Outcome(make_reading(), verdict, Reason.CONFIRMED).family is FAMILY[verdict]
    assert verdict.value == verdict.name.lower()


def test_the_words_of_events_are_as_documented():
    assert set(FAMILY) == set(Verdict)
    assert set(FAMILY.values()) == set(Family)
    assert {state.value for state in PointsState} == {"confirmed", "saved", "none"}
    assert {reason.value for reason in Reason} == {reason.name.lower() for reason in Reason}
    sources = {"camera", "keyboard", "serial", "nfc", "manual", "simulated"}
    assert {source.value for source in Source} == sources
    documented = (
        "earned saved already locked nothing_here link_needed linked pass_valid pass_used "
        "pass_early pass_expired pass_elsewhere pass_forged pass_revoked pass_unconfirmed "
        "pass_choice pass_undone unknown refused trouble"
    )
    assert {verdict.value for verdict in Verdict} <= set(documented.split())


def test_only_what_portal_or_ledger_confirmed_is_green():
    green = {verdict for verdict, family in FAMILY.items() if family is Family.YES}
    assert green == {Verdict.EARNED, Verdict.LINKED, Verdict.PASS_VALID}


@pytest.mark.parametrize(
    ("reason", "family"),
    [
        (Reason.LEDGER_AWAY_ACCEPTED, Family.SAVED),
        (Reason.LEDGER_AWAY_ASK, Family.NOTICE),
        (Reason.LEDGER_AWAY_REFUSED, Family.NO),
        (Reason.LEDGER_ANEW_ACCEPTED, Family.SAVED),
        (Reason.LEDGER_ANEW_ASK, Family.NOTICE),
        (Reason.LEDGER_ANEW_REFUSED, Family.NO),
    ],
)
def test_a_pass_that_nobody_confirms_looks_as_the_venue_decided(make_reading, reason, family):
    assert Outcome(make_reading(), Verdict.PASS_UNCONFIRMED, reason).family is family


def test_an_event_names_the_pass(make_reading):
    reading = make_reading(ID)
    access = Access(Serial("1" * 16), FanId(1001), RewardUid("vip"), reading.at, reading.at)
    told = Outcome(reading, Verdict.PASS_VALID, Reason.REDEEMED, access=access)
    assert event(told, "s", "booth")["pass"] == {"reward_uid": "vip", "serial": "1" * 16}


def test_below_the_first_tier_there_is_no_tier_name(make_reading, tiers):
    outcome = Outcome(
        make_reading(), Verdict.EARNED, Reason.CONFIRMED, standing=standing(50, tiers)
    )
    assert outcome.tier_name is None


@pytest.mark.parametrize(
    ("moment", "text"),
    [
        (datetime(2026, 1, 2, 3, 4, 5, 678999, tzinfo=UTC), "2026-01-02T03:04:05.678Z"),
        (
            datetime(2026, 1, 1, 20, tzinfo=timezone(timedelta(hours=-8))),
            "2026-01-02T04:00:00.000Z",
        ),
    ],
)
def test_moments_are_written_in_utc(moment, text):
    assert utc(moment) == text
