"""The card's face: an outcome turned into the texts and figures that QML lays out."""

from dataclasses import asdict, dataclass

from PySide6.QtCore import QCoreApplication

from kiosk.domain.catalogue import Quest
from kiosk.domain.lane import LINK_HOLD_S
from kiosk.domain.outcome import Family, Outcome, PointsState, Reason, Verdict
from kiosk.domain.tiers import Standing
from kiosk.ui import pass_words, words
from kiosk.ui.figures import Figures, counted
from kiosk.ui.station_face import StationFace
from kiosk.ui.texts import grouped, joined, one_line, spelt

translate = QCoreApplication.translate

MAX_CHIPS = 4

ICONS = {
    Verdict.ALREADY: "notice-done",
    Verdict.NOTHING_HERE: "notice-done",
    Verdict.LOCKED: "notice-lock",
    Verdict.LINK_NEEDED: "notice-link",
}
"""Icons inside the family's shape; every other verdict has its family's own."""


@dataclass(frozen=True, slots=True)
class Chip:
    """One quest on the card; `opened` when this reading opened it, else it was completed."""

    text: str
    points: str = ""
    opened: bool = False


@dataclass(frozen=True, slots=True)
class CardFace:
    """What the card shows.

    Attributes:
        key: the reading's id; the same card upgraded keeps it.
        fresh: whether it enters; an upgrade of the same reading changes in place.
        points: the figure, signed; "" where there is none.
        points_value: the same as a number, for counting up.
        progress: from 0 to 1, the way to the next tier; `progress_from` before this reading.
        tier_left, tier_right: the labels over the bar; both "" where the balance is not known.
        receipt: what to ask for it by, "" where nothing is left to ask; `receipt_spoken` spells it.
        hold_s: seconds until the card goes, where staff should see them run; else 0.
    """

    key: str = ""
    family: str = ""
    icon: str = ""
    title: str = ""
    name: str = ""
    sentence: str = ""
    points: str = ""
    points_value: int = 0
    points_note: str = ""
    tier_left: str = ""
    tier_right: str = ""
    progress: float = 0.0
    progress_from: float = 0.0
    tier_up: str = ""
    chips: tuple[Chip, ...] = ()
    receipt: str = ""
    receipt_spoken: str = ""
    hold_s: float = 0.0
    fresh: bool = False
    spoken: str = ""

    def as_map(self) -> dict[str, object]:
        """The face as QML reads it."""
        return asdict(self) | {"chips": [asdict(chip) for chip in self.chips]}


def card_face(
    outcome: Outcome,
    station: StationFace,
    figures: Figures,
    point_name: str = "",
    *,
    fresh: bool = True,
) -> CardFace:
    """The face of an outcome; `fresh` when it is not an upgrade of what is there already."""
    title, sentence = words.title(outcome), words.sentence(outcome, figures)
    name = one_line(outcome.first_name) if station.show_name == "first" else ""
    points, note = _points(outcome, point_name, figures)
    left, right = _tier_labels(outcome, figures)
    receipt, receipt_spoken = _receipt(outcome)
    return CardFace(
        key=outcome.id,
        family=outcome.family.value,
        icon=ICONS.get(outcome.verdict, outcome.family.value),
        title=title,
        name=name,
        sentence=sentence,
        points=points,
        points_value=outcome.points.earned,
        points_note=note,
        tier_left=left,
        tier_right=right,
        progress=outcome.standing.progress if outcome.standing else 0.0,
        progress_from=_progress_before(outcome),
        tier_up=(outcome.tier_name or "") if _celebrates(outcome) else "",
        chips=_chips(outcome, figures),
        receipt=receipt,
        receipt_spoken=receipt_spoken,
        hold_s=LINK_HOLD_S if outcome.verdict is Verdict.LINK_NEEDED else 0.0,
        fresh=fresh,
        spoken=_spoken(title, name, f"{points} {note}".strip(), sentence, receipt_spoken),
    )


def trouble_face(sentence: str) -> CardFace:
    """The face of a station that cannot work until someone mends it."""
    title = words.trouble_title()
    family = Family.TROUBLE.value
    return CardFace(
        family=family,
        icon=family,
        title=title,
        sentence=sentence,
        spoken=_spoken(title, sentence),
    )


def standing_trouble(reason: Reason) -> CardFace:
    """The face of a trouble that the station itself reports."""
    return trouble_face(words.trouble_sentence(reason))


def _celebrates(outcome: Outcome) -> bool:
    return outcome.tier_up and outcome.verdict is Verdict.EARNED


def _points(outcome: Outcome, point_name: str, figures: Figures) -> tuple[str, str]:
    points = outcome.points
    if not points.earned or points.state is PointsState.NONE:
        return "", ""
    if points.state is PointsState.SAVED:
        return figures.signed(points.earned), translate("words", "on its way")
    return figures.signed(points.earned), point_name or translate("words", "points")


def _receipt(outcome: Outcome) -> tuple[str, str]:
    """The receipt as it is read and as it is spoken; a card that is final needs none."""
    if outcome.verdict is not Verdict.SAVED:
        return "", ""
    words_for = translate("words", "Receipt {code}")
    return (
        words_for.format(code=grouped(outcome.receipt)),
        words_for.format(code=spelt(outcome.receipt)),
    )


def _tier_labels(outcome: Outcome, figures: Figures) -> tuple[str, str]:
    standing = outcome.standing
    total = standing.points if standing else outcome.points.total
    if total is None:
        return "", ""
    balance = translate("words", "{points} points", None, counted(total))
    balance = balance.format(points=figures.number(total))
    left = joined(outcome.tier_name or "", balance)
    return left, _to_next(standing, figures) if standing else ""


def _to_next(standing: Standing, figures: Figures) -> str:
    if standing.next_tier is None or standing.points_to_next is None:
        return translate("words", "Highest tier")
    return translate("words", "{points} to {tier}").format(
        points=figures.number(standing.points_to_next), tier=standing.next_tier.tier_name
    )


def _progress_before(outcome: Outcome) -> float:
    """Where the bar starts: at the balance before this reading, on the way to what it reached."""
    standing = outcome.standing
    if standing is None:
        return 0.0
    before = standing.points - outcome.points.earned
    reached = standing.tier.min_points if standing.tier else 0
    if outcome.tier_up:
        return _part(before, reached)
    ahead = standing.next_tier.min_points if standing.next_tier else standing.points
    return _part(before - reached, ahead - reached)


def _part(done: int, whole: int) -> float:
    return min(1.0, max(0.0, done / whole)) if whole > 0 else 0.0


def _chips(outcome: Outcome, figures: Figures) -> tuple[Chip, ...]:
    if outcome.access:
        good = outcome.family in (Family.YES, Family.SAVED)
        return (Chip(pass_words.pass_name(outcome.access), opened=not good),)
    now = outcome.reading.at
    passes = [Chip(pass_words.choice(each, now, figures), opened=True) for each in outcome.choices]
    done = [Chip(_quest_name(quest)) for quest in outcome.completed]
    opened = [
        Chip(
            translate("words", "Opens: {quest}").format(quest=_quest_name(quest)),
            figures.signed(quest.points) if quest.points else "",
            opened=True,
        )
        for quest in outcome.opened
    ]
    return tuple(_capped(passes + done + opened, figures))


def _capped(chips: list[Chip], figures: Figures) -> list[Chip]:
    """At most MAX_CHIPS, the last one saying how many more there are."""
    if len(chips) <= MAX_CHIPS:
        return chips
    left = len(chips) - MAX_CHIPS + 1
    more = translate("words", "{count} more", None, left).format(count=figures.number(left))
    return [*chips[: MAX_CHIPS - 1], Chip(more)]


def _quest_name(quest: Quest) -> str:
    return one_line(quest.quest_title) or translate("words", "Quest")


def _spoken(*parts: str) -> str:
    """One sentence a part, for a screen reader."""
    return ". ".join(part.rstrip(".") for part in parts if part)
