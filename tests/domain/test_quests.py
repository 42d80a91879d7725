from datetime import UTC, datetime, timedelta

import pytest

from kiosk.domain.catalogue import QuestType, RestrictionType
from kiosk.domain.quests import (
    FanFacts,
    QuestStatus,
    StationScope,
    in_scope,
    opened,
    quest_status,
    restriction_met,
    station_quests,
)

NOW = datetime(2026, 11, 23, 19, 30, tzinfo=UTC)
TICK = timedelta(microseconds=1)
NORTH = StationScope("North Gate", frozenset({"gates"}))

BY_POINTS = {"access_restriction_type": RestrictionType.FAN_POINTS, "fan_points_required": 200}
BY_TIER = {"access_restriction_type": RestrictionType.POINT_TIER, "point_tier_uid": "silver"}
BY_QUESTS = {"access_restriction_type": RestrictionType.QUESTS, "required_page_tab_ids": (7, 8)}
BY_TAG = {"access_restriction_type": RestrictionType.TAG, "tag_name": "vip"}


@pytest.mark.parametrize(
    ("restriction", "facts", "met", "status"),
    [
        ({}, FanFacts(), True, QuestStatus.ACTIVE),
        (BY_POINTS, FanFacts(points=200), True, QuestStatus.ACTIVE),
        (BY_POINTS, FanFacts(points=199), False, QuestStatus.LOCKED),
        (BY_POINTS, FanFacts(), None, QuestStatus.ACTIVE),
        (BY_POINTS | {"fan_points_required": None}, FanFacts(points=1), None, QuestStatus.ACTIVE),
        (BY_TIER, FanFacts(points=500), True, QuestStatus.ACTIVE),
        (BY_TIER, FanFacts(points=499), False, QuestStatus.LOCKED),
        (BY_TIER, FanFacts(), None, QuestStatus.ACTIVE),
        (BY_TIER | {"point_tier_uid": "gone"}, FanFacts(points=1), None, QuestStatus.ACTIVE),
        (BY_TIER | {"point_tier_uid": None}, FanFacts(points=1), None, QuestStatus.ACTIVE),
        (BY_QUESTS, FanFacts(completions={7: True, 8: True}), True, QuestStatus.ACTIVE),
        (BY_QUESTS, FanFacts(completions={7: True, 8: False}), False, QuestStatus.LOCKED),
        (BY_QUESTS, FanFacts(completions={8: False}), False, QuestStatus.LOCKED),
        (BY_QUESTS, FanFacts(completions={7: True}), None, QuestStatus.ACTIVE),
        (BY_QUESTS, FanFacts(), None, QuestStatus.ACTIVE),
        (BY_QUESTS | {"required_page_tab_ids": None}, FanFacts(), True, QuestStatus.ACTIVE),
        (BY_TAG, FanFacts(tags=frozenset({"vip", "press"})), True, QuestStatus.ACTIVE),
        (BY_TAG, FanFacts(tags=frozenset({"press"})), False, QuestStatus.HIDDEN),
        (BY_TAG, FanFacts(tags=frozenset()), False, QuestStatus.HIDDEN),
        (BY_TAG, FanFacts(), None, QuestStatus.ACTIVE),
    ],
)
def test_status_follows_the_guide_and_what_is_not_known_does_not_lock(
    make_quest, tiers, restriction, facts, met, status
):
    quest = make_quest(**restriction)
    assert restriction_met(quest, facts, tiers) is met
    assert quest_status(quest, facts, tiers) is status


@pytest.mark.parametrize("restriction", [{}, BY_POINTS, BY_TIER, BY_QUESTS, BY_TAG])
def test_completed_comes_before_every_restriction(make_quest, tiers, restriction):
    facts = FanFacts(0, {1: True, 7: False}, frozenset())
    assert quest_status(make_quest(**restriction), facts, tiers) is QuestStatus.COMPLETED


def test_false_in_the_completions_map_is_not_completed(make_quest, tiers):
    assert quest_status(make_quest(), FanFacts(completions={1: False}), tiers) is QuestStatus.ACTIVE


def here(quests, quest_type=QuestType.SCAN, scope=NORTH, performance_uid="tonight", moment=NOW):
    found = station_quests(quests, quest_type, scope, performance_uid, moment)
    return [quest.page_tab_id for quest in found]


@pytest.mark.parametrize("quest_type", QuestType)
def test_only_quests_of_the_type_are_here(make_quest, quest_type):
    quests = [make_quest(number, kind) for number, kind in enumerate(QuestType)]
    assert here(quests, quest_type) == [list(QuestType).index(quest_type)]


@pytest.mark.parametrize(
    ("quest_uid", "station_uid", "is_here"),
    [
        (None, "tonight", True),
        (None, None, True),
        ("tonight", "tonight", True),
        ("tomorrow", "tonight", False),
        ("tonight", None, False),
    ],
)
def test_only_quests_of_the_performance_are_here(make_quest, quest_uid, station_uid, is_here):
    quests = [make_quest(performance_uid=quest_uid)]
    assert here(quests, performance_uid=station_uid) == [1] * is_here


@pytest.mark.parametrize(
    ("site_name", "groups", "fits"),
    [
        (None, None, True),
        ("", (), True),
        ("North Gate", None, True),
        ("South Gate", None, False),
        (None, ("gates",), True),
        (None, ("booths", "gates"), True),
        (None, ("booths",), False),
        ("North Gate", ("booths",), False),
        ("South Gate", ("gates",), False),
        ("North Gate", ("gates",), True),
    ],
)
def test_a_quest_belongs_to_its_site_and_to_any_of_its_groups(make_quest, site_name, groups, fits):
    quest = make_quest(site_name=site_name, scan_group_names=groups)
    assert in_scope(quest, NORTH) is fits
    assert here([quest]) == [1] * fits


def test_a_station_without_site_or_groups_has_only_the_quests_that_name_none(make_quest):
    nowhere = StationScope(None, frozenset())
    quests = [
        make_quest(1),
        make_quest(2, site_name="North Gate"),
        make_quest(3, scan_group_names=("gates",)),
    ]
    assert here(quests, scope=nowhere) == [1]


@pytest.mark.parametrize(
    ("start", "end", "is_here"),
    [
        (None, None, True),
        (NOW, NOW, True),
        (NOW + TICK, None, False),
        (NOW - TICK, NOW - TICK, False),
        (None, NOW - TICK, False),
        (None, NOW + TICK, True),
        (NOW - TICK, None, True),
    ],
)
def test_both_ends_of_the_dates_are_included(make_quest, start, end, is_here):
    assert here([make_quest(start_date=start, end_date=end)]) == [1] * is_here


def test_prerequisites_come_first(make_quest):
    def after(number, *required):
        restricted = {"access_restriction_type": RestrictionType.QUESTS}
        return make_quest(number, required_page_tab_ids=required, **restricted)

    quests = [after(4, 3), after(3, 2, 99), make_quest(5, **BY_POINTS), make_quest(2)]
    assert here(quests) == [2, 5, 3, 4]


def test_a_cycle_of_prerequisites_keeps_its_order_and_ends(make_quest):
    restricted = {"access_restriction_type": RestrictionType.QUESTS}
    ring = [make_quest(n, required_page_tab_ids=(n % 3 + 1,), **restricted) for n in (1, 2, 3)]
    itself = make_quest(9, required_page_tab_ids=(9,), **restricted)
    assert here([*ring, itself, make_quest(5)]) == [5, 1, 2, 3, 9]


def test_opened_are_quests_known_locked_before_and_known_open_after(make_quest, tiers):
    quests = [
        make_quest(1),
        make_quest(2, **BY_POINTS),
        make_quest(3, **BY_TIER),
        make_quest(4, **BY_QUESTS),
        make_quest(5, **BY_TAG),
    ]
    before = FanFacts(150, {7: True, 8: False})
    after = FanFacts(300, {7: True, 8: True})
    assert [q.page_tab_id for q in opened(quests, before, after, iter(tiers))] == [2, 4]


def test_what_was_not_known_before_is_not_called_opened(make_quest, tiers):
    quests = [make_quest(2, **BY_POINTS), make_quest(4, **BY_QUESTS)]
    after = FanFacts(300, {7: True, 8: True})
    assert opened(quests, FanFacts(), after, tiers) == ()


def test_what_this_very_visit_completed_is_not_called_opened(make_quest, tiers):
    quest = make_quest(2, **BY_POINTS)
    assert opened([quest], FanFacts(150), FanFacts(300, {2: True}), tiers) == ()
