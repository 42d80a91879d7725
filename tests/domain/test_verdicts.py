from dataclasses import replace

import pytest

from kiosk.domain.catalogue import Fan, QuestType, RestrictionType
from kiosk.domain.ids import FanId, PerformanceUid
from kiosk.domain.intents import QuestResult, Settlement
from kiosk.domain.outcome import Points, PointsState, Reason, Verdict
from kiosk.domain.ports import Refused
from kiosk.domain.verdicts import Scan, key_refused, plain, refused, saved, settled

MAYA = Fan(FanId(1001), "Maya", ("press",))


@pytest.fixture
def gate(make_quest):
    return make_quest(1)


@pytest.fixture
def band(make_quest):
    return make_quest(2, QuestType.WRISTBAND, fan_points_reward=30)


@pytest.fixture
def scan(make_reading, tiers, gate):
    return Scan(make_reading(), MAYA, PerformanceUid("tonight"), (gate,), tiers)


def settlement(*results, opened=(), total=None):
    return Settlement(FanId(1001), results, opened, total)


def told(outcome):
    return outcome.verdict, outcome.reason


def test_plain_carries_the_reading_and_the_fan(scan):
    outcome = plain(scan, Verdict.NOTHING_HERE, Reason.NO_QUEST_HERE)
    assert told(outcome) == (Verdict.NOTHING_HERE, Reason.NO_QUEST_HERE)
    assert (outcome.id, outcome.fan_id, outcome.first_name) == ("r1", 1001, "Maya")
    assert (outcome.performance_uid, outcome.points) == ("tonight", Points())


def test_plain_without_a_fan(scan):
    outcome = plain(replace(scan, fan=None), Verdict.UNKNOWN, Reason.CODE_UNREADABLE)
    assert (outcome.fan_id, outcome.first_name) == (None, "")


def test_earned_says_what_and_where_the_fan_stands(scan, gate, make_quest):
    booth = make_quest(9)
    answer = settlement((gate, QuestResult.EARNED), opened=(booth,), total=510)
    outcome = settled(scan, answer, can_link=True)
    assert told(outcome) == (Verdict.EARNED, Reason.CONFIRMED)
    assert outcome.points == Points(50, PointsState.CONFIRMED, 510)
    assert (outcome.completed, outcome.opened, outcome.locked) == ((gate,), (booth,), ())
    assert outcome.standing.tier.tier_name == "Silver"
    assert outcome.tier_up


@pytest.mark.parametrize(
    ("total", "tier_up"), [(149, True), (150, False), (550, False), (50, False)]
)
def test_tier_up_is_a_tier_that_these_very_points_reached(scan, gate, total, tier_up):
    outcome = settled(scan, settlement((gate, QuestResult.EARNED), total=total), can_link=False)
    assert outcome.tier_up is tier_up


def test_without_a_balance_there_is_no_standing(scan, gate):
    outcome = settled(scan, settlement((gate, QuestResult.EARNED)), can_link=False)
    assert (outcome.standing, outcome.tier_up, outcome.points.total) == (None, False, None)
    assert outcome.points.earned == 50


def test_earned_without_points_is_still_earned_and_confirmed(scan, gate):
    free = replace(gate, fan_points_reward=None)
    outcome = settled(scan, settlement((free, QuestResult.EARNED), total=90), can_link=False)
    assert outcome.verdict is Verdict.EARNED
    assert outcome.points == Points(0, PointsState.CONFIRMED, 90)


def test_already_shows_the_balance_and_no_points(scan, gate):
    outcome = settled(scan, settlement((gate, QuestResult.ALREADY), total=1290), can_link=False)
    assert told(outcome) == (Verdict.ALREADY, Reason.COMPLETED_BEFORE)
    assert outcome.points == Points(0, PointsState.NONE, 1290)
    assert (outcome.completed, outcome.tier_up) == ((), False)


def test_locked_names_the_quest(scan, gate):
    outcome = settled(scan, settlement((gate, QuestResult.LOCKED), total=90), can_link=False)
    assert told(outcome) == (Verdict.LOCKED, Reason.QUEST_LOCKED)
    assert outcome.locked == (gate,)


def test_quests_that_are_gone_are_refused(scan, gate):
    outcome = settled(scan, settlement((gate, QuestResult.GONE)), can_link=False)
    assert told(outcome) == (Verdict.REFUSED, Reason.QUEST_GONE)


@pytest.mark.parametrize(
    ("performance_uid", "reason"),
    [("tonight", Reason.NO_QUEST_HERE), (None, Reason.NO_PERFORMANCE)],
)
def test_without_any_quest_there_was_nothing_here(scan, performance_uid, reason):
    outcome = settled(replace(scan, performance_uid=performance_uid), settlement(), can_link=False)
    assert told(outcome) == (Verdict.NOTHING_HERE, reason)


@pytest.mark.parametrize(
    ("results", "verdict"),
    [
        ((QuestResult.EARNED, QuestResult.ALREADY, QuestResult.LOCKED), Verdict.EARNED),
        ((QuestResult.LOCKED, QuestResult.ALREADY), Verdict.ALREADY),
        ((QuestResult.GONE, QuestResult.LOCKED), Verdict.LOCKED),
    ],
)
def test_the_best_of_several_results_is_the_verdict(scan, make_quest, results, verdict):
    pairs = tuple((make_quest(number), said) for number, said in enumerate(results))
    assert settled(scan, settlement(*pairs), can_link=False).verdict is verdict


@pytest.mark.parametrize(
    ("can_link", "expected"),
    [
        (True, (Verdict.LINK_NEEDED, Reason.BARCODE_UNLINKED)),
        (False, (Verdict.UNKNOWN, Reason.BARCODE_UNKNOWN)),
    ],
)
def test_a_barcode_of_nobody_asks_for_its_fan_where_linking_is_on(scan, can_link, expected):
    outcome = settled(replace(scan, fan=None), Settlement(None), can_link=can_link)
    assert told(outcome) == expected
    assert outcome.fan_id is None


def test_the_fan_of_a_barcode_is_the_portals(scan, gate):
    unnamed = replace(scan, fan=None)
    outcome = settled(unnamed, settlement((gate, QuestResult.EARNED)), can_link=False)
    assert outcome.fan_id == 1001


@pytest.mark.parametrize("said", [QuestResult.EARNED, QuestResult.ALREADY])
def test_linked_says_so_and_counts_all_that_was_earned(scan, gate, band, said):
    linking = replace(scan, linking=True)
    answer = settlement((band, said), (gate, QuestResult.EARNED), total=80)
    outcome = settled(linking, answer, can_link=True)
    assert told(outcome) == (Verdict.LINKED, Reason.CONFIRMED)
    assert outcome.points.earned == 50 + (30 if said is QuestResult.EARNED else 0)


@pytest.mark.parametrize(
    ("said", "verdict"),
    [(QuestResult.EARNED, Verdict.EARNED), (QuestResult.ALREADY, Verdict.ALREADY)],
)
def test_a_link_that_the_portal_locked_is_said_not_to_be_linked(scan, gate, band, said, verdict):
    linking = replace(scan, linking=True)
    answer = settlement((band, QuestResult.LOCKED), (gate, said))
    outcome = settled(linking, answer, can_link=True)
    assert told(outcome) == (verdict, Reason.NOT_LINKED)
    assert outcome.locked == (band,)


def test_saved_promises_the_points_but_does_not_confirm_them(scan, gate):
    outcome = saved(scan, {}, Reason.PORTAL_AWAY)
    assert told(outcome) == (Verdict.SAVED, Reason.PORTAL_AWAY)
    assert outcome.points == Points(50, PointsState.SAVED, None)
    assert (outcome.completed, outcome.standing) == ((gate,), None)


def test_saved_counts_what_was_done_here_before(scan, gate, make_quest):
    second = make_quest(5, fan_points_reward=20)
    outcome = saved(replace(scan, quests=(gate, second)), {1: False}, Reason.PORTAL_SLOW)
    assert outcome.verdict is Verdict.SAVED
    assert outcome.points == Points(20, PointsState.SAVED)
    assert outcome.completed == (second,)


@pytest.mark.parametrize(
    ("confirmed", "reason"), [(True, Reason.COMPLETED_BEFORE), (False, Reason.SCANNED_BEFORE)]
)
def test_all_done_here_is_already(scan, confirmed, reason):
    outcome = saved(scan, {1: confirmed, 99: not confirmed}, Reason.PORTAL_AWAY)
    assert told(outcome) == (Verdict.ALREADY, reason)
    assert outcome.points == Points()


def test_saved_does_not_promise_what_the_fans_tags_hide(scan, make_quest):
    hidden = make_quest(5, access_restriction_type=RestrictionType.TAG, tag_name="vip")
    outcome = saved(replace(scan, quests=(hidden,)), {}, Reason.PORTAL_AWAY)
    assert (outcome.verdict, outcome.points.earned, outcome.completed) == (Verdict.SAVED, 0, ())


@pytest.mark.parametrize("fan", [None, Fan(FanId(1002))])
def test_saved_without_knowing_fan_or_quests_promises_nothing(scan, fan):
    outcome = saved(replace(scan, fan=fan, quests=()), {}, Reason.PORTAL_AWAY)
    assert outcome.verdict is Verdict.SAVED
    assert outcome.points == Points(0, PointsState.SAVED)


def test_a_refused_key_is_trouble_and_the_reading_is_saved(scan, gate):
    outcome = key_refused(scan, {})
    assert told(outcome) == (Verdict.TROUBLE, Reason.KEY_REFUSED)
    assert outcome.points == Points(50, PointsState.SAVED)
    assert outcome.completed == (gate,)


@pytest.mark.parametrize(
    ("refusal", "expected"),
    [
        (Refused("taken", 409, "barcode_taken"), (Verdict.REFUSED, Reason.BARCODE_TAKEN)),
        (Refused("no fan", 404, "not_found"), (Verdict.UNKNOWN, Reason.FAN_UNKNOWN)),
        (Refused("no fan", 404), (Verdict.UNKNOWN, Reason.FAN_UNKNOWN)),
        (Refused("fields", 422, "validation"), (Verdict.REFUSED, Reason.PORTAL_REFUSED)),
        (Refused("odd", 418), (Verdict.REFUSED, Reason.PORTAL_REFUSED)),
    ],
)
def test_refusals(scan, refusal, expected):
    assert told(refused(scan, refusal)) == expected
