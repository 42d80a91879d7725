"""What the screen shows of one visit, and nothing more once that is over."""

from dataclasses import replace
from typing import Any

from kiosk.domain.signing_in import SignIn, Step
from kiosk.domain.visit import Home, OpenPass, VisitScreen, VisitView


class Face:
    """The view of a visit; what comes for it after its end is dropped."""

    def __init__(self, screen: VisitScreen) -> None:
        self._screen = screen
        self._over = False
        self.view = VisitView()

    @property
    def sign_in(self) -> SignIn:
        """How signing in stands."""
        return self.view.sign_in

    def turn_to(self, step: Step, **said: Any) -> None:
        """Show another step, without what was said of the one before."""
        clean = replace(
            self.sign_in,
            **{"asking": False, "fault": None, "tries_left": None, "retry_at": None} | said,
        )
        self._put(replace(self.view, step=step, sign_in=clean))

    def say(self, **said: Any) -> None:
        """Say how the step stands; what was said of one fault is not said of another."""
        of_before = {"tries_left": None, "retry_at": None} if "fault" in said else {}
        self._put(replace(self.view, sign_in=replace(self.sign_in, **(of_before | said))))

    def enter(self, home: Home) -> None:
        """The fan is signed in: nothing of how that came about stays."""
        self._put(VisitView(Step.HOME, home=home))

    def show(self, **parts: Any) -> None:
        """Show parts of the home screen, by their names there."""
        if self.view.home:
            self._put(replace(self.view, home=replace(self.view.home, **parts)))

    def fill(self, open_pass: OpenPass | None) -> None:
        """Fill the screen with a pass, or take it away."""
        self._put(replace(self.view, open_pass=open_pass))

    def end(self, last: VisitView) -> None:
        """Show `last`, and nothing of this visit ever after."""
        self._put(last)
        self._over = True
        self.view = VisitView()

    def _put(self, view: VisitView) -> None:
        if view != self.view and not self._over:
            self.view = view
            self._screen.visit(view)
