"""The last outcomes at the booth, for what staff do about them afterwards."""

from collections import OrderedDict

from kiosk.domain.ids import ReadingId
from kiosk.domain.outcome import Outcome

REMEMBERED = 100


class Recent:
    """Remembers the newest outcome of each of the last readings."""

    def __init__(self) -> None:
        self._outcomes: OrderedDict[ReadingId, Outcome] = OrderedDict()

    def remember(self, outcome: Outcome) -> Outcome:
        """Keep it, in place of an earlier one of its reading; gives it back."""
        self._outcomes[outcome.id] = outcome
        self._outcomes.move_to_end(outcome.id)
        while len(self._outcomes) > REMEMBERED:
            self._outcomes.popitem(last=False)
        return outcome

    def of(self, reading_id: ReadingId) -> Outcome | None:
        """The newest outcome of that reading."""
        return self._outcomes.get(reading_id)
