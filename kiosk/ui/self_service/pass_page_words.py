"""What the page of a pass says: whether it opens anything now, when, and what helps.

Every text goes through Qt's translation, in the context "self_service".
"""

from datetime import datetime, timedelta

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from kiosk.domain.rewards import FanReward
from kiosk.domain.visit import OpenPass, PassState
from kiosk.ui.figures import Figures, counted
from kiosk.ui.self_service import home_words, reward_face
from kiosk.ui.texts import ending_whole, joined

translate = QCoreApplication.translate

HOUR = timedelta(hours=1)
COUNTED_DOWN = 24 * HOUR
"""Only what opens within it is counted down to."""

HEADINGS = {
    PassState.OPEN: QT_TRANSLATE_NOOP("self_service", "Open now"),
    PassState.EARLY: QT_TRANSLATE_NOOP("self_service", "Not open yet"),
    PassState.ENDED: QT_TRANSLATE_NOOP("self_service", "This pass has ended"),
    PassState.NO_WINDOW: QT_TRANSLATE_NOOP("self_service", "No time is set yet"),
    PassState.NO_KEY: QT_TRANSLATE_NOOP("self_service", "This kiosk cannot show the code"),
    PassState.TAKEN_BACK: QT_TRANSLATE_NOOP("self_service", "This pass was taken back"),
}
_PHOTO = QT_TRANSLATE_NOOP(
    "self_service",
    "Take a photo of this code. At the entrance, turn your phone's brightness up and show it.",
)
NOTES = {
    PassState.OPEN: _PHOTO,
    PassState.EARLY: _PHOTO,
    PassState.ENDED: QT_TRANSLATE_NOOP(
        "self_service", "It is no longer valid. If you have questions, please ask our staff."
    ),
    PassState.NO_WINDOW: QT_TRANSLATE_NOOP(
        "self_service", "The code appears here as soon as the time is set."
    ),
    PassState.NO_KEY: QT_TRANSLATE_NOOP(
        "self_service",
        "Your pass is still valid. Show your fan card at the entrance, or ask our staff.",
    ),
    PassState.TAKEN_BACK: QT_TRANSLATE_NOOP(
        "self_service", "If you think that this is wrong, please ask our staff."
    ),
}


def heading(state: PassState, reward: FanReward, figures: Figures, now: datetime) -> str:
    """Whether it opens anything now; what is more than a day away, with its date."""
    start = reward.access_start_timestamp
    if state is PassState.EARLY and start and start - now >= COUNTED_DOWN:
        text = translate("self_service", "Opens {time}")
        return text.format(time=figures.day_and_time(start, now))
    if state is PassState.EARLY and start:
        return _opens_in(start - now, figures)
    return home_words.say(HEADINGS[state])


def _opens_in(left: timedelta, figures: Figures) -> str:
    """Time till it opens, as none of day: `12:34 min`, `3:12:34 h`."""
    hours = left > HOUR - timedelta(seconds=1)
    by_hours = translate("self_service", "Opens in {time} h")
    text = by_hours if hours else translate("self_service", "Opens in {time} min")
    return ending_whole(text.format(time=figures.countdown(left)))


def window_line(shown: OpenPass, state: PassState, figures: Figures, now: datetime) -> str:
    """When it holds and how often it lets in: `18:30 to 22:00 · one entry`; "" if taken back."""
    if state is PassState.TAKEN_BACK:
        return ""
    window = reward_face.window(shown.reward, figures, now)
    return joined(window, "" if state is PassState.ENDED else _uses(shown.uses, figures))


def note(state: PassState, *, shows: bool) -> str:
    """What helps the fan now; a photo only where there is a code."""
    unseen = state in (PassState.OPEN, PassState.EARLY) and not shows
    return ending_whole(home_words.say(NOTES[PassState.NO_KEY if unseen else state]))


def _uses(uses: int | None, figures: Figures) -> str:
    if uses is None:
        return ""
    if uses == 1:
        return translate("self_service", "one entry")
    text = translate("self_service", "{count} entries", None, counted(uses))
    return text.format(count=figures.number(uses))
