"""The view model of the pass that fills the screen: its code, its window, and what helps."""

from collections.abc import Callable
from datetime import datetime

from PySide6.QtCore import Property, QCoreApplication, QObject, QTimer, Signal, Slot

from kiosk.domain.outcome import Family
from kiosk.domain.visit import OpenPass, PassState
from kiosk.passes.qr import QrMatrix, qr_matrix
from kiosk.ui.figures import Figures
from kiosk.ui.qr_path import modules_across, qr_path
from kiosk.ui.self_service import pass_page_words, reward_face
from kiosk.ui.self_service.rows import Face
from kiosk.ui.texts import joined, one_line

translate = QCoreApplication.translate

TICK_MS = 1000

WITH_CODE = frozenset({PassState.OPEN, PassState.EARLY})
FAMILIES = {
    PassState.OPEN: Family.YES,
    PassState.EARLY: Family.SAVED,
    PassState.ENDED: Family.NO,
    PassState.TAKEN_BACK: Family.NO,
}
"""Its colour and shape; of all else, a notice."""


class PassPageFace(QObject):
    """Properties for PassPage.qml; knows of no pass while none is open.

    Signals:
        opened_changed: another pass, or none.
        ticked: how long it is till it opens, or what its state is by now.
    """

    opened_changed = Signal()
    ticked = Signal()

    def __init__(
        self,
        figures: Callable[[], Figures],
        now: Callable[[], datetime],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._figures, self._now = figures, now
        self._pass: OpenPass | None = None
        self._path, self._modules = "", 0
        self._ticker = QTimer(self, interval=TICK_MS)
        self._ticker.timeout.connect(self._on_tick)

    def show_pass(self, shown: OpenPass | None) -> None:
        """Fill the screen with that one, or with none."""
        if shown == self._pass:
            return
        before, self._pass = self._pass, shown
        if (before and before.token) != (shown and shown.token):
            self._draw(shown.token if shown else "")
        self._ticker.start() if shown else self._ticker.stop()
        self.opened_changed.emit()
        self.ticked.emit()

    def reword(self) -> None:
        """Another language is spoken."""
        self.opened_changed.emit()
        self.ticked.emit()

    def _draw(self, token: str) -> None:
        matrix = qr_matrix(token) if token else QrMatrix(0, ())
        self._path = qr_path(matrix)
        self._modules = modules_across(matrix) if token else 0

    @Slot()
    def _on_tick(self) -> None:
        self.ticked.emit()

    def _state(self) -> PassState:
        """The state by now: the window may have opened, or ended, since the engine told."""
        assert self._pass  # noqa: S101 - only asked while one is open
        state, reward, now = self._pass.state, self._pass.reward, self._now()
        start, end = reward.access_start_timestamp, reward.access_end_timestamp
        if state not in WITH_CODE or start is None or end is None:
            return state
        if now >= end:
            return PassState.ENDED
        return PassState.EARLY if now < start else PassState.OPEN

    def _face(self) -> Face:
        shown = self._pass
        if shown is None:
            return _NO_FACE
        title = reward_face.title(shown.reward)
        holder = joined(one_line(shown.holder), one_line(shown.performance))
        spoken = translate("self_service", "The code of your pass: {title}").format(title=title)
        return {"title": title, "holder": holder, "spoken": spoken}

    def _moment(self) -> Face:
        if self._pass is None:
            return _NO_MOMENT
        state, figures, now = self._state(), self._figures(), self._now()
        shows = state in WITH_CODE and self._path != ""
        family = FAMILIES.get(state, Family.NOTICE)
        return {
            "state": state.value,
            "family": family.value,
            "shows": shows,
            "heading": pass_page_words.heading(state, self._pass.reward, figures, now),
            "window": pass_page_words.window_line(self._pass, state, figures, now),
            "note": pass_page_words.note(state, shows=shows),
        }

    opened = Property(bool, lambda self: self._pass is not None, notify=opened_changed)
    face = Property(dict, lambda self: self._face(), notify=opened_changed)
    path = Property(str, lambda self: self._path, notify=opened_changed)
    modules = Property(int, lambda self: self._modules, notify=opened_changed)
    moment = Property(dict, lambda self: self._moment(), notify=ticked)


_NO_FACE: Face = {"title": "", "holder": "", "spoken": ""}
_NO_MOMENT: Face = {
    "state": "",
    "family": Family.NOTICE.value,
    "shows": False,
    "heading": "",
    "window": "",
    "note": "",
}
