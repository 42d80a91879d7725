"""One visit: its connections, its tasks, and everything of its fan."""

import asyncio
from dataclasses import dataclass
from typing import Protocol

from kiosk.domain.ids import FanId, RewardUid, SessionUid
from kiosk.domain.sessions import Session
from kiosk.domain.signing_in import SignIn, SignInFault, Step
from kiosk.domain.visit import VisitScreen, VisitView
from kiosk.station.self_service.at_home import AtHome
from kiosk.station.self_service.band_desk import BandDesk
from kiosk.station.self_service.face import Face
from kiosk.station.self_service.ground import Ground
from kiosk.station.self_service.pass_desk import PassDesk
from kiosk.station.self_service.signing_in import SigningIn
from kiosk.station.tracebacks import Work


class Runs(Protocol):
    """Runs a visit's work, and looks after its bugs."""

    def __call__(self, visit: "Visit", work: Work) -> asyncio.Task[None]:
        """Run it as a task."""


@dataclass(frozen=True, slots=True)
class SignedIn:
    """What there is for a fan who is signed in."""

    home: AtHome
    passes: PassDesk
    bands: BandDesk


class Visit:
    """Dropped as a whole when the fan has left.

    Attributes:
        tasks: what goes on for it.
        fan: once the fan is signed in.
        left: whether it is to end.
        why_left: where it ends by itself.
    """

    def __init__(self, ground: Ground, screen: VisitScreen, run: Runs) -> None:
        self._ground = ground
        self._run = run
        self._portal = ground.connect()
        self.face = Face(screen)
        self.tasks: set[asyncio.Task[None]] = set()
        self.fan: SignedIn | None = None
        self.left = False
        self.why_left: SignInFault | None = None
        self._watch: asyncio.Task[None] | None = None
        self.signing_in = SigningIn(
            self.face,
            self._portal.sessions,
            ground.breaker,
            ground.clock,
            self._session_opened,
            has_terms=ground.has_terms,
        )

    def enter(self, fan_id: FanId, session_uid: SessionUid | None = None) -> None:
        """The fan has proven who they are: show, and go on showing, everything of theirs."""
        home = AtHome(
            self._ground, self._portal, self.face, fan_id, session_uid, self._not_known_any_more
        )
        passes = PassDesk(self._ground, self._portal, self.face, home.known)
        bands = BandDesk(self._ground, self.face, fan_id, self._linked)
        self.fan = SignedIn(home, passes, bands)
        home.when_fresh = self._follow
        home.enter()
        self.start(home.load)
        self.start(home.live)

    def start(self, work: Work) -> asyncio.Task[None]:
        """Have something go on beside what the fan does."""
        return self._run(self, work)

    def open_pass(self, reward_uid: RewardUid) -> None:
        """Fill the screen with a pass, and keep it true."""
        if self.fan and self.fan.passes.open(reward_uid):
            self._stop_watching()
            self._watch = self.start(self.fan.passes.watch)

    def close_pass(self) -> None:
        """Show the home screen again."""
        if self.fan:
            self._stop_watching()
            self.fan.passes.close()

    def back(self) -> None:
        """One step back; from the first one there is only the start."""
        match self.face.view.step:
            case Step.HOME:
                self.close_pass()
            case Step.EMAIL:
                self.left = True
            case _:
                self.give_up()
                self.signing_in.back()

    def give_up(self) -> None:
        """Wait no more for what the portal is being asked."""
        for task in self.tasks - {asyncio.current_task()}:
            task.cancel()

    def end(self) -> None:
        """Show nothing of the fan from now on, and let nothing go on."""
        self.left = True
        self._ground.linking.leave()
        self.face.end(VisitView(sign_in=SignIn(fault=self.why_left)))
        for task in self.tasks:
            task.cancel()

    async def close(self) -> None:
        """Wait until nothing goes on, and close the connections; after `end`."""
        if self.tasks:
            await asyncio.wait(self.tasks)
        await self._portal.aclose()
        # Its parts know each other: so they go now, and not when the collector comes by.
        self.__dict__.clear()

    def _session_opened(self, session: Session) -> None:
        self.enter(session.fan_id, session.session_uid)

    def _not_known_any_more(self) -> None:
        by_card = self.fan is not None and not self.fan.home.has_session
        self.left = True
        self.why_left = SignInFault.CARD_UNKNOWN if by_card else SignInFault.SESSION_OVER

    def _linked(self) -> None:
        if self.fan:
            self.start(self.fan.home.linked)

    def _follow(self) -> None:
        if self.fan:
            self.fan.passes.refresh()
            self.fan.bands.refresh()

    def _stop_watching(self) -> None:
        if self._watch:
            self._watch.cancel()
            self._watch = None
