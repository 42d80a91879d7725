"""Every verdict and reason has words a fan can be told; points are as sure as they say."""

from dataclasses import replace
from datetime import timedelta

import pytest

from kiosk.domain.access import Access
from kiosk.domain.catalogue import Quest, RestrictionType
from kiosk.domain.ids import FanId, RewardUid, Serial
from kiosk.domain.outcome import FAMILY, Family, Outcome, PointsState, Reason, Verdict
from kiosk.domain.redemption import Decision, Redemption, Use
from kiosk.domain.revocations import ListState
from kiosk.domain.status import HistoryLine, PortalState, StationStatus
from kiosk.domain.tiers import standing
from kiosk.ui import around, words
from kiosk.ui.card import ICONS, MAX_CHIPS, card_face, standing_trouble
from kiosk.ui.figures import Figures
from kiosk.ui.resources import resource
from kiosk.ui.texts import MAX_CHARS
from tests.ui import gate_states as states

FIGURES = Figures("en", "America/Los_Angeles")


@pytest.mark.parametrize("verdict", Verdict)
def test_every_verdict_has_a_title_a_short_word_and_an_icon(verdict: Verdict) -> None:
    assert words.TITLES[verdict]
    assert words.SHORT[verdict]
    name = ICONS.get(verdict, FAMILY[verdict].value)
    assert resource("icons", f"{name}.svg")


@pytest.mark.parametrize("reason", Reason)
@pytest.mark.parametrize("verdict", Verdict)
def test_every_verdict_says_why_for_every_reason(verdict: Verdict, reason: Reason) -> None:
    said = words.sentence(states.outcome(verdict, reason), FIGURES)
    confirmed = verdict is Verdict.EARNED and reason is Reason.CONFIRMED
    assert bool(said) is not confirmed


@pytest.mark.parametrize("reason", Reason)
def test_every_trouble_of_the_station_has_a_card(reason: Reason) -> None:
    face = standing_trouble(reason)
    assert face.title
    assert face.sentence
    assert face.family == Family.TROUBLE.value


def test_a_refused_key_says_what_to_mend() -> None:
    said = words.sentence(states.outcome(Verdict.TROUBLE, Reason.KEY_REFUSED), FIGURES)
    assert "this scan is saved" in said
    assert "api_key in station.toml" in said


def test_a_locked_quest_says_how_far_it_is() -> None:
    assert words.sentence(states.LOCKED, FIGURES) == "Opens at Gold: 210 points to go"


@pytest.mark.parametrize(
    ("quest", "said"),
    [
        (
            replace(
                states.LOUNGE,
                access_restriction_type=RestrictionType.FAN_POINTS,
                fan_points_required=2000,
            ),
            "Opens at 2,000 points: 710 to go",
        ),
        (replace(states.LOUNGE, point_tier_uid=None), "Opens at a higher tier"),
        (replace(states.LOUNGE, access_restriction_type=RestrictionType.TAG), "invited fans"),
        (replace(states.LOUNGE, access_restriction_type=RestrictionType.QUESTS), "Another quest"),
    ],
)
def test_each_restriction_is_explained(quest: Quest, said: str) -> None:
    assert said in words.sentence(replace(states.LOCKED, locked=(quest,)), FIGURES)


def test_a_locked_quest_without_a_known_balance_is_still_explained() -> None:
    said = words.sentence(replace(states.LOCKED, standing=None), FIGURES)
    assert said.startswith("Opens at a higher tier")


def face_of(outcome: Outcome) -> tuple[str, str]:
    face = card_face(outcome, states.STATION, FIGURES, "Fan Points")
    return face.points, face.points_note


def test_points_are_plain_only_when_the_portal_confirmed_them() -> None:
    assert face_of(states.EARNED) == ("+50", "Fan Points")
    assert face_of(states.SAVED) == ("+50", "on its way")
    assert face_of(states.ALREADY) == ("", "")


@pytest.mark.parametrize(
    ("state", "said"),
    [
        (PointsState.CONFIRMED, "+1,250"),
        (PointsState.SAVED, "+1,250 on its way"),
        (PointsState.NONE, "done"),
    ],
)
def test_a_line_of_the_history_is_as_sure_as_the_card(state: PointsState, said: str) -> None:
    line = HistoryLine(states.EARNED.id, states.NOW, Verdict.EARNED, Reason.CONFIRMED, 1250, state)
    assert words.line_detail(line, FIGURES) == said


def test_a_new_tier_is_the_title_only_once_confirmed() -> None:
    assert words.title(states.TIER_UP) == "Silver reached"
    waiting = replace(states.TIER_UP, verdict=Verdict.SAVED, reason=Reason.PORTAL_AWAY)
    assert words.title(waiting) == "Saved for you"
    assert card_face(waiting, states.STATION, FIGURES).tier_up == ""


def test_the_bar_starts_where_the_fan_stood() -> None:
    face = card_face(states.EARNED, states.STATION, FIGURES)
    assert (face.tier_left, face.tier_right) == ("Silver · 1,290 points", "210 to Gold")
    assert face.progress_from == pytest.approx(0.74)
    assert face.progress == pytest.approx(0.79)


def test_a_known_balance_without_tiers_shows_no_bar() -> None:
    face = card_face(replace(states.EARNED, standing=None), states.STATION, FIGURES)
    assert (face.tier_left, face.tier_right) == ("1,290 points", "")


@pytest.mark.parametrize("points", [-1290, 0, 5000, 110_000_000])
def test_progress_stays_within_the_bar(points: int) -> None:
    outcome = replace(states.EARNED, standing=standing(points, states.TIERS))
    face = card_face(outcome, states.STATION, FIGURES)
    assert 0 <= face.progress_from <= 1
    assert 0 <= face.progress <= 1


def test_many_quests_become_a_few_chips() -> None:
    face = card_face(states.HOSTILE, states.STATION, FIGURES)
    assert len(face.chips) == MAX_CHIPS
    assert face.chips[-1].text == "3 more"


def test_texts_from_elsewhere_are_one_short_line() -> None:
    hostile = replace(states.EARNED, first_name="Maya\r\n" + "x" * 1_000_000)
    name = card_face(hostile, states.STATION, FIGURES).name
    assert name.startswith("Maya xxx")
    assert len(name) <= MAX_CHARS


def test_names_can_be_kept_off_the_screen() -> None:
    discreet = replace(states.STATION, show_name="none")
    face = card_face(states.EARNED, discreet, FIGURES)
    assert face.name == ""
    assert "Maya" not in face.spoken


@pytest.mark.parametrize("state", PortalState)
def test_every_state_of_the_portal_has_words_and_a_shape(state: PortalState) -> None:
    pill = around.portal_pill(StationStatus(state, on_its_way=1204), FIGURES)
    assert pill["text"].endswith(" · 1,204 on their way")
    assert resource("icons", f"{pill['icon']}.svg")


def test_the_portals_shapes_differ() -> None:
    assert len(set(around.PORTAL_ICONS.values())) == len(PortalState)


def test_the_performance_shown_is_the_one_on_then_the_next_then_none() -> None:
    on = around.performance_text(states.ONLINE, FIGURES, states.NOW)
    assert on == ("Harbour City v Rivals", "19:30")
    ahead = StationStatus(upcoming=states.PERFORMANCE)
    assert around.performance_text(ahead, FIGURES, states.NOW)[0] == "Next: Harbour City v Rivals"
    assert around.performance_text(StationStatus(), FIGURES, states.NOW) == ("", "")
    none = StationStatus(PortalState.ONLINE)
    assert around.performance_text(none, FIGURES, states.NOW)[0] == "No performance now"


@pytest.mark.parametrize(
    ("off_s", "said"),
    [
        (0, ""),
        (45, "Clock 45 s slow"),
        (-119, "Clock 119 s fast"),
        (300, "Clock 5 min slow"),
        (-7300, "Clock 2 h fast"),
    ],
)
def test_a_wrong_clock_is_told_with_its_side(off_s: int, said: str) -> None:
    assert around.clock_text(StationStatus(clock_off_s=off_s)) == said


@pytest.mark.parametrize(
    ("hours", "said"),
    [(1, ("Quests from 18:02", False)), (7, ("Quests from 12:02, 7 h old", True))],
)
def test_the_quests_tell_their_age_and_press_once_they_are_old(
    hours: int, said: tuple[str, bool]
) -> None:
    status = StationStatus(catalogue_at=states.NOW - timedelta(hours=hours))
    assert around.quests_text(status, FIGURES, states.NOW) == said
    assert around.quests_text(StationStatus(), FIGURES, states.NOW) == ("", False)


def test_only_a_saved_card_has_a_receipt_and_spells_it() -> None:
    saved = card_face(states.SAVED, states.STATION, FIGURES)
    assert saved.receipt == "Receipt K7Q-2MX"
    assert saved.spoken.endswith("Receipt K 7 Q 2 M X")
    assert card_face(states.EARNED, states.STATION, FIGURES).receipt == ""


def test_a_damaged_database_says_what_to_keep() -> None:
    face = standing_trouble(Reason.DATABASE_SET_ASIDE)
    assert "keep the file and call support" in face.sentence
    assert "set aside, not overwritten" in standing_trouble(Reason.DISK_DAMAGED).sentence


ACCESS = Access(
    Serial("1" * 16),
    FanId(1001),
    RewardUid("vip"),
    states.NOW - timedelta(hours=1),
    states.NOW + timedelta(hours=3),
    "North Lounge",
)


def used_at(moment):
    wish = Redemption(
        states.reading_id(9), ACCESS.serial, ACCESS.fan_id, ACCESS.reward_uid, moment, "North Gate"
    )
    return replace(ACCESS, earlier=(Use(wish, Decision.COUNTED),))


@pytest.mark.parametrize(
    ("verdict", "reason", "access", "said"),
    [
        (
            Verdict.PASS_USED,
            Reason.USED_BEFORE,
            used_at(states.NOW),
            "Used at North Gate, 19:02 today.",
        ),
        (
            Verdict.PASS_USED,
            Reason.USED_BEFORE,
            used_at(states.NOW - timedelta(days=1)),
            "Used at North Gate, 22/11/2026, 19:02.",
        ),
        (Verdict.PASS_USED, Reason.USED_BEFORE, ACCESS, "This pass was used before."),
        (
            Verdict.PASS_EARLY,
            Reason.NOT_OPEN_YET,
            replace(ACCESS, starts=states.NOW + timedelta(minutes=58)),
            "Opens at 20:00.",
        ),
        (
            Verdict.PASS_EXPIRED,
            Reason.ENDED,
            replace(ACCESS, ends=states.NOW - timedelta(days=1)),
            "Ended at 22/11/2026, 19:02.",
        ),
        (Verdict.PASS_VALID, Reason.REDEEMED, ACCESS, "Let in. Open until 22:02."),
    ],
)
def test_a_pass_says_where_and_when_in_the_venues_zone(verdict, reason, access, said) -> None:
    assert words.sentence(states.outcome(verdict, reason, access=access), FIGURES) == said


def test_the_card_names_the_pass_and_the_choices() -> None:
    asked = states.outcome(
        Verdict.PASS_CHOICE, Reason.CHOOSE_PASS, choices=(ACCESS, used_at(states.NOW))
    )
    chips = card_face(asked, states.STATION, FIGURES).chips
    assert [chip.text for chip in chips] == [
        "North Lounge, until 22:02",
        "North Lounge, until 22:02. Used at North Gate, 19:02 today.",
    ]
    valid = states.outcome(Verdict.PASS_VALID, Reason.REDEEMED, access=ACCESS)
    (chip,) = card_face(valid, states.STATION, FIGURES).chips
    assert (chip.text, chip.opened) == ("North Lounge", False)
    assert words.title(states.outcome(Verdict.NOTHING_HERE, Reason.NO_PASS_NOW)) == "No pass now"


def test_what_is_wrong_with_ledger_and_list_is_said_beside_the_clock() -> None:
    status = StationStatus(
        ledger_away=True,
        ledger_anew=True,
        doubled=2,
        revocations=ListState(fault="is older than 2"),
    )
    assert around.passes_texts(status, FIGURES) == [
        "2 passes were used twice",
        "Ledger begun anew: passes not confirmed",
        "Other booths cannot be asked",
        "Revocation list not read: see the log",
    ]
    assert around.passes_texts(StationStatus(revocations=ListState(3)), FIGURES) == []
