"""The visit's view model: which page is shown, and what signing in says."""

from collections.abc import Callable
from datetime import datetime

from PySide6.QtCore import Property, QObject, Qt, QTimer, Signal, Slot

from kiosk.domain.signing_in import SignIn, SignInFault, Step, Way
from kiosk.domain.visit import VisitView
from kiosk.ui.figures import Figures
from kiosk.ui.self_service import sign_in_words
from kiosk.ui.self_service.bridge import VisitBridge, VisitCalls
from kiosk.ui.self_service.face import SelfServiceFace

COUNTDOWN_MS = 1000

PASS = "pass"  # noqa: S105 - a page's name
NOBODY = VisitView()


class VisitFace(QObject):
    """Properties and slots for the pages before and around the home screen.

    A fan who leaves is forgotten here at once; what the engine still says of that fan is not heard.

    Signals:
        page_changed: another page is shown.
        changed: what a page says changed.
        left: the fan has left: nothing may stay of that fan.
    """

    page_changed = Signal()
    changed = Signal()
    left = Signal()

    def __init__(
        self,
        bridge: VisitBridge,
        face: SelfServiceFace,
        calls: VisitCalls,
        language: Callable[[], str],
        figures: Callable[[], Figures],
        now: Callable[[], datetime],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._face, self._calls = face, calls
        self._language, self._figures, self._now = language, figures, now
        self._view = NOBODY
        self._leaving = False
        bridge.visit_changed.connect(self._on_view, Qt.ConnectionType.QueuedConnection)
        self._countdown = QTimer(self, interval=COUNTDOWN_MS)
        self._countdown.timeout.connect(self._on_countdown)

    @Slot(object)
    def _on_view(self, view: VisitView) -> None:
        if self._leaving and view.step is not Step.START:
            return
        self._leaving = False
        self._show(view)

    def _show(self, view: VisitView) -> None:
        before, self._view = self._page, view
        self._countdown.start() if view.sign_in.retry_at else self._countdown.stop()
        if self._page != before:
            self.page_changed.emit()
        self.changed.emit()
        if view.step is Step.START and before != Step.START:
            self.left.emit()

    @property
    def _page(self) -> str:
        return PASS if self._view.open_pass else self._view.step.value

    @property
    def _sign_in(self) -> SignIn:
        return self._view.sign_in

    @property
    def _problem(self) -> str:
        return sign_in_words.problem(self._sign_in, self._figures(), self._now())

    @property
    def _waits(self) -> bool:
        waits = self._sign_in.fault is SignInFault.TOO_MANY and self._sign_in.retry_at
        return bool(waits and self._problem)

    @property
    def _terms(self) -> str:
        return self._face.terms.get(self._language()) or self._face.terms.get("", "")

    @Slot()
    def _on_countdown(self) -> None:
        if not self._problem:
            self._countdown.stop()
        self.changed.emit()

    @Slot()
    def reword(self) -> None:
        """Another language is spoken."""
        self.changed.emit()

    @Slot()
    def begin(self) -> None:
        """Somebody touched the start screen: of what the last one tried no more is said."""
        if self._view.step is Step.START:
            self._show(NOBODY)
        self._calls.begin()

    @Slot()
    def leave(self) -> None:
        """Sign out, whatever the page; at the start there is nobody."""
        if self._view.step is Step.START:
            return
        self._leaving = True
        self._calls.leave()
        self._show(NOBODY)

    @Slot()
    def back(self) -> None:
        """One step back; out of a pass to the home screen."""
        if self._view.open_pass:
            self._calls.close_pass()
        elif self._view.step not in (Step.START, Step.HOME):
            self._calls.back()

    @Slot(str)
    def give_email(self, email: str) -> None:
        """Go on with that address."""
        self._calls.give_email(email.strip())

    @Slot(str)
    def choose(self, way: str) -> None:
        """Go on that way."""
        self._calls.choose(Way(way))

    @Slot(str)
    def give_password(self, password: str) -> None:
        """Sign in with it; spaces belong to it."""
        self._calls.give_password(password)

    @Slot(str)
    def give_code(self, code: str) -> None:
        """Sign in with the code that was sent."""
        self._calls.give_code(code)

    @Slot()
    def send_again(self) -> None:
        """Have another code sent."""
        self._calls.send_again()

    @Slot(str, str, bool)
    def register(self, first_name: str, last_name: str, accepted: bool) -> None:  # noqa: FBT001 - from QML
        """Become a fan; without consent nothing is sent."""
        self._calls.register(first_name.strip(), last_name.strip(), accepted)

    page = Property(str, lambda self: self._page, notify=page_changed)
    anybody = Property(bool, lambda self: self._view.step is not Step.START, notify=page_changed)
    signed_in = Property(bool, lambda self: self._view.step is Step.HOME, notify=page_changed)
    asking = Property(bool, lambda self: self._sign_in.asking, notify=changed)
    email = Property(str, lambda self: self._sign_in.email, notify=changed)
    problem = Property(str, lambda self: self._problem, notify=changed)
    problem_field = Property(
        str, lambda self: sign_in_words.problem_field(self._sign_in), notify=changed
    )
    problem_family = Property(
        str, lambda self: sign_in_words.problem_family(self._sign_in), notify=changed
    )
    code_dead = Property(
        bool, lambda self: self._sign_in.fault is SignInFault.CODE_EXPIRED, notify=changed
    )
    waits = Property(bool, lambda self: self._waits, notify=changed)
    ways = Property(list, lambda self: sign_in_words.ways(self._sign_in), notify=changed)
    sent = Property(str, lambda self: sign_in_words.sent(self._sign_in), notify=changed)
    terms = Property(str, lambda self: self._terms, notify=changed)
    languages = Property(list, lambda self: list(self._face.languages), constant=True)
    virtual_keyboard = Property(bool, lambda self: self._face.virtual_keyboard, constant=True)
    text_scale = Property(float, lambda self: self._face.text_scale, constant=True)
