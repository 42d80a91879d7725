"""What the page of a pass says: whether it opens anything now, when, and what helps.

Every text goes through Qt's translation, in the context "self_service".
"""

from datetime import datetime, timedelta

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from kiosk.domain.rewards import FanReward
from kiosk.domain.visit import OpenPass, PassState
from kiosk.ui.figures import Figures, counted
from kiosk.ui.self_service import home_words, reward_face
from kiosk.ui.texts import joined

translate = QCoreApplication.translate

COUNTED_DOWN = timedelta(hours=24)
"""Only what opens within it is counted down to."""

HEADINGS = {
    PassState.OPEN: QT_TRANSLATE_NOOP("self_service", "Open now"),
    PassState.EARLY: QT_TRANSLATE_NOOP("self_service", "Not open yet"),
    PassState.ENDED: QT_TRANSLATE_NOOP("self_service", "This pass has ended"),
    PassState.NO_WINDOW: QT_TRANSLATE_NOOP("self_service", "No time is set yet"),
    PassState.NO_KEY: QT_TRANSLATE_NOOP("self_service", "No code can be made here"),
    PassState.TAKEN_BACK: QT_TRANSLATE_NOOP("self_service", "This pass was taken back"),
}
_PHOTO = QT_TRANSLATE_NOOP(
    "self_service",
    "Take a photo of this code. At the entrance, turn your phone's brightness up and show it.",
)
NOTES = {
    PassState.OPEN: _PHOTO,
    PassState.EARLY: _PHOTO,
    PassState.ENDED: QT_TRANSLATE_NOOP("self_service", "It lets nobody in any more."),
    PassState.NO_WINDOW: QT_TRANSLATE_NOOP(
        "self_service", "Its code is shown once it is known when it holds. Look in again."
    ),
    PassState.NO_KEY: QT_TRANSLATE_NOOP(
        "self_service", "Show your fan card at the entrance instead, or ask the staff."
    ),
    PassState.TAKEN_BACK: QT_TRANSLATE_NOOP(
        "self_service", "If you think that this is wrong, please ask the staff."
    ),
}


def heading(state: PassState, reward: FanReward, figures: Figures, now: datetime) -> str:
    """Whether it opens anything now; what is more than a day away, with its date."""
    start = reward.access_start_timestamp
    if state is PassState.EARLY and start and start - now >= COUNTED_DOWN:
        text = translate("self_service", "Opens {time}")
        return text.format(time=figures.day_and_time(start, now))
    if state is PassState.EARLY and start:
        return translate("self_service", "Opens in")
    return home_words.say(HEADINGS[state])


def countdown(state: PassState, reward: FanReward, figures: Figures, now: datetime) -> str:
    """Time till it opens: `12:34`, `3:12:34`; "" where it is open, or too far away."""
    start = reward.access_start_timestamp
    if state is not PassState.EARLY or start is None or start - now >= COUNTED_DOWN:
        return ""
    return figures.countdown(start - now)


def window_line(shown: OpenPass, figures: Figures, now: datetime) -> str:
    """When it holds and how often it lets in: `18:30 to 22:00 · one entry`."""
    window = reward_face.window(shown.reward, figures, now)
    return joined(window, _uses(shown.uses, figures))


def note(state: PassState, *, shows: bool) -> str:
    """What helps the fan now; a photo only where there is a code."""
    if state in (PassState.OPEN, PassState.EARLY) and not shows:
        return home_words.say(NOTES[PassState.NO_KEY])
    return home_words.say(NOTES[state])


def _uses(uses: int | None, figures: Figures) -> str:
    if uses is None:
        return ""
    if uses == 1:
        return translate("self_service", "one entry")
    text = translate("self_service", "{count} entries", None, counted(uses))
    return text.format(count=figures.number(uses))
