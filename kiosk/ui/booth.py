"""The booth's view model: the pass on the card, and what staff do about it."""

from collections.abc import Callable
from datetime import datetime
from math import ceil

from PySide6.QtCore import Property, QObject, Qt, QTimer, Signal, Slot

from kiosk.domain.booth import Act, ActAnswer, BoothView
from kiosk.domain.ids import Serial
from kiosk.domain.lane import Clear, Show
from kiosk.domain.outcome import Outcome
from kiosk.domain.status import StationStatus
from kiosk.ui import booth_words, pass_face
from kiosk.ui.acts import Acts
from kiosk.ui.bridge import BoothBridge, BoothCalls, Bridge
from kiosk.ui.override import Override
from kiosk.ui.station_face import StationFace
from kiosk.ui.venue import Venue, VenueNews

TICK_MS = 1000


class BoothDesk(QObject):
    """Properties and slots for BoothCard.qml and BoothBar.qml.

    The last use that can be taken back stays so while other cards come and go.

    Signals:
        card_changed: the outcome on the card changed.
        ticked: "now" or what is left of a minute changed.
        choices_changed: other passes to choose from.
    """

    card_changed = Signal()
    ticked = Signal()
    choices_changed = Signal()

    def __init__(
        self,
        bridge: Bridge,
        booth_bridge: BoothBridge,
        station: StationFace,
        calls: BoothCalls,
        clock: Callable[[], datetime],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._calls, self._clock = calls, clock
        self._news = VenueNews(station)
        self._outcome: Outcome | None = None
        self._showing = False
        self._choices: list[dict[str, object]] = []
        self._let_in: Outcome | None = None
        figures = self._news.venue.figures
        self._acts = Acts(booth_bridge, figures, clock, self)
        self._override = Override(booth_bridge, figures, calls.override, clock, self)
        self._start(bridge, booth_bridge)

    def _start(self, bridge: Bridge, booth_bridge: BoothBridge) -> None:
        queued = Qt.ConnectionType.QueuedConnection
        bridge.card_changed.connect(self._on_card, queued)
        bridge.status_changed.connect(self._on_status, queued)
        booth_bridge.told.connect(self._on_told, queued)
        ticker = QTimer(self, interval=TICK_MS)
        ticker.timeout.connect(self._on_tick)
        ticker.start()

    @Slot(object)
    def _on_card(self, effect: Show | Clear) -> None:
        match effect:
            case Show(outcome, _):
                self._show(outcome)
            case Clear():  # The face stays while the card fades.
                self._showing = False
        self._acts.card = self._outcome.id if self._outcome and self._showing else None
        self._refresh()

    def _show(self, outcome: Outcome) -> None:
        self._outcome, self._showing = outcome, True
        if outcome.access and outcome.access.may_undo_until:
            self._let_in = outcome
        elif self._let_in and self._let_in.id == outcome.id:
            self._let_in = None

    @Slot(object)
    def _on_status(self, status: StationStatus) -> None:
        self._news.hear(status)
        self._refresh()

    def _refresh(self) -> None:
        choices = self._listed()
        if choices != self._choices:  # New buttons under a finger would lose its touch.
            self._choices = choices
            self.choices_changed.emit()
        self.card_changed.emit()
        self.ticked.emit()

    @Slot(object)
    def _on_told(self, view: BoothView) -> None:
        """Whatever became of an undo but a failure, it is no use to ask for it again."""
        of_last_use = self._let_in is not None and view.reading_id == self._let_in.id
        if of_last_use and view.act is Act.UNDO and view.answer is not ActAnswer.FAILED:
            self._let_in = None
            self.ticked.emit()

    @Slot()
    def _on_tick(self) -> None:
        if self._showing or self._let_in:
            self.ticked.emit()

    def _ask(self, outcome: Outcome, act: Act) -> bool:
        return self._acts.begin(outcome.id, act, pass_face.whose(outcome, self._venue))

    @property
    def _now(self) -> datetime:
        return self._news.by_portal(self._clock())

    @property
    def _venue(self) -> Venue:
        return self._news.venue

    @property
    def _undo_left_s(self) -> int:
        until = self._let_in.access.may_undo_until if self._let_in and self._let_in.access else None
        return max(0, ceil((until - self._now).total_seconds())) if until else 0

    @Slot(str)
    def choose(self, serial: str) -> None:
        """Use this one of the fan's passes."""
        if self._outcome and self._ask(self._outcome, Act.REDEEM):
            self._calls.redeem(self._outcome.id, Serial(serial))

    @Slot()
    def undo(self) -> None:
        """The turnstile did not turn."""
        if self._let_in and self._undo_left_s and self._ask(self._let_in, Act.UNDO):
            self._calls.undo(self._let_in.id)

    @Slot()
    def begin_override(self) -> None:
        """A supervisor wants to let in the pass on the card."""
        if self._outcome and self._may_override():
            whose = pass_face.whose(self._outcome, self._venue)
            self._acts.name(self._outcome.id, whose)
            self._override.begin(self._outcome.id, whose)

    def _may_override(self) -> bool:
        access = self._outcome.access if self._outcome else None
        return self._showing and access is not None and access.may_override

    def _face(self) -> dict[str, object]:
        return pass_face.pass_face(self._outcome, self._venue, self._now) if self._outcome else {}

    def _timeline(self) -> dict[str, object]:
        return pass_face.timeline(self._outcome, self._venue, self._now) if self._outcome else {}

    def _listed(self) -> list[dict[str, object]]:
        choices = self._outcome.choices if self._outcome else ()
        return [pass_face.choice_face(each, self._venue, self._now) for each in choices]

    def _undo_words(self) -> str:
        if self._let_in is None or not self._undo_left_s:
            return ""
        return booth_words.let_in(pass_face.whose(self._let_in, self._venue), self._undo_left_s)

    @Property(str, notify=card_changed)
    def about(self) -> str:
        """The reading whose pass or passes are shown, "" without any."""
        outcome = self._outcome
        return outcome.id if outcome and (outcome.access or outcome.choices) else ""

    access = Property(dict, lambda self: self._face(), notify=card_changed)
    timeline = Property(dict, lambda self: self._timeline(), notify=ticked)
    choices = Property(list, lambda self: self._choices, notify=choices_changed)
    may_override = Property(bool, lambda self: self._may_override(), notify=card_changed)
    override = Property(QObject, lambda self: self._override, constant=True)
    acts = Property(QObject, lambda self: self._acts, constant=True)
    undo_words = Property(str, lambda self: self._undo_words(), notify=ticked)
