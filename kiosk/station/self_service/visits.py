"""Visits at the self-service kiosk, one after another; fulfils `kiosk.domain.visit.Visiting`."""

import asyncio
import gc
from collections.abc import Awaitable, Callable
from functools import partial

import structlog

from kiosk.domain.ids import FanId, MediaUid, RewardUid
from kiosk.domain.pin import PinAnswer
from kiosk.domain.ports import StoreFailed
from kiosk.domain.signing_in import SignIn, SignInFault, Way
from kiosk.domain.visit import StaffAnswer, VisitScreen, VisitView
from kiosk.station.self_service.ground import Ground
from kiosk.station.self_service.picture_book import PictureBook
from kiosk.station.self_service.visit import SignedIn, Visit
from kiosk.station.staff import Staff
from kiosk.station.tracebacks import Work, went_well

log = structlog.get_logger(__name__)

FAULT_SHOWN_S = 12.0
"""How long the start screen says what was wrong with a card, or why the visit is over."""


class Visits:
    """Every method runs on the engine's loop.

    Attributes:
        when_left: called when nobody is here any more.
    """

    def __init__(
        self, ground: Ground, screen: VisitScreen, pictures: PictureBook, staff: Staff
    ) -> None:
        self._ground = ground
        self._screen = screen
        self._pictures = pictures
        self._staff = staff
        self._visit: Visit | None = None
        self._closing: set[asyncio.Task[None]] = set()
        self._timer: asyncio.TimerHandle | None = None
        self.when_left: Callable[[], None] = lambda: None

    @property
    def signed_in(self) -> bool:
        """Whether somebody is."""
        return self._visit is not None and self._visit.fan is not None

    async def begin(self) -> None:
        """Somebody touched the start screen: ask for the address."""
        if self._visit is None:
            await self._safely(self._begin)

    async def give_email(self, email: str) -> None:
        """Ask the portal about that address."""
        await self._do(lambda visit: visit.signing_in.give_email(email))

    async def register(self, first_name: str, last_name: str, *, terms_accepted: bool) -> None:
        """Make a fan of the address, and send it a code."""
        await self._do(
            lambda visit: visit.signing_in.register(
                first_name, last_name, terms_accepted=terms_accepted
            )
        )

    async def choose(self, way: Way) -> None:
        """Go on by password, or have a code sent."""
        await self._do(lambda visit: visit.signing_in.choose(way))

    async def give_password(self, password: str) -> None:
        """Sign in by password."""
        await self._do(lambda visit: visit.signing_in.give_password(password))

    async def give_code(self, code: str) -> None:
        """Sign in by the code that was sent."""
        await self._do(lambda visit: visit.signing_in.give_code(code))

    async def send_again(self) -> None:
        """Have another code sent, the same way."""
        await self._do(lambda visit: visit.signing_in.send_again())

    async def back(self) -> None:
        """One step back, from the first one to the start."""
        await self._do(lambda visit: visit.back())

    async def leave(self) -> None:
        """Sign out, whatever the step: nothing of the fan stays."""
        self._end()
        await self.closed()

    async def reload(self) -> None:
        """Ask the portal anew for everything of the fan."""
        await self._for_fan(lambda fan: fan.home.load())

    async def open_pass(self, reward_uid: RewardUid) -> None:
        """Fill the screen with one of the fan's passes."""
        await self._do(lambda visit: visit.open_pass(reward_uid))

    async def close_pass(self) -> None:
        """Show the home screen again."""
        await self._do(lambda visit: visit.close_pass())

    async def expect_wristband(self) -> None:
        """Link the barcode that is scanned next."""
        await self._for_fan(lambda fan: fan.bands.expect())

    async def link_wristband(self, barcode: str) -> None:
        """Link a barcode that the fan typed."""
        await self._for_fan(lambda fan: fan.bands.link(barcode))

    async def put_aside(self) -> None:
        """Wait for no wristband any more, and say no more of it."""
        await self._for_fan(lambda fan: fan.bands.put_aside())

    async def celebrated(self) -> None:
        """What arrived was shown."""
        await self._for_fan(lambda fan: fan.home.celebrated())

    async def picture(self, media_uid: MediaUid, width: int) -> None:
        """Have an image of at most so many pixels in width told to the screen."""
        await went_well(lambda: self._show_picture(media_uid, width), "picture_failed")

    async def try_pin(self, pin: str) -> None:
        """Somebody of the staff wants out; with the right PIN, nothing of the fan stays."""
        try:
            answer, kept = await self._staff.try_pin(pin)
        except StoreFailed as failure:
            log.error("pin_store_failed", cause=str(failure))
            self._screen.staff(StaffAnswer(PinAnswer.WRONG, failed=True))
            return
        if answer is PinAnswer.OPEN:
            await self.leave()
        self._screen.staff(StaffAnswer(answer, kept.locked_until if kept else None))

    async def card(self, who: FanId | SignInFault) -> None:
        """A card was scanned: it signs in, unless somebody is."""
        if not self.signed_in:
            await self._safely(lambda: self._card(who))

    async def closed(self) -> None:
        """Wait until all that was left is gone."""
        if self._closing:
            await asyncio.wait(self._closing)

    async def _show_picture(self, media_uid: MediaUid, width: int) -> None:
        self._screen.picture(await self._pictures.get(media_uid, width))

    async def _safely(self, work: Work) -> None:
        """A bug in it wipes everything."""
        if not await went_well(work, "visit_failed"):
            self._end()

    def _begin(self) -> None:
        self._new_visit().signing_in.begin()

    def _card(self, who: FanId | SignInFault) -> None:
        if isinstance(who, SignInFault):
            self._card_refused(who)
            return
        visit = self._visit or self._new_visit()
        visit.give_up()
        visit.enter(who)

    def _card_refused(self, why: SignInFault) -> None:
        if self._visit:
            if not self._visit.face.sign_in.asking:
                self._visit.face.say(fault=why)
            return
        self._screen.visit(VisitView(sign_in=SignIn(fault=why)))
        self._forget_later()

    def _new_visit(self) -> Visit:
        self._stop_timer()
        self._visit = Visit(self._ground, self._screen, self._run)
        return self._visit

    async def _for_fan(self, act: Callable[[SignedIn], Awaitable[None] | None]) -> None:
        await self._do(lambda visit: act(visit.fan) if visit.fan else None)

    async def _do(self, act: Callable[[Visit], Awaitable[None] | None]) -> None:
        """Do something for the visit that is on, up to its end."""
        if self._visit:
            await asyncio.wait({self._run(self._visit, partial(act, self._visit))})

    def _run(self, visit: Visit, work: Work) -> asyncio.Task[None]:
        task = asyncio.create_task(self._guarded(visit, work))
        visit.tasks.add(task)
        task.add_done_callback(visit.tasks.discard)
        return task

    async def _guarded(self, visit: Visit, work: Work) -> None:
        """A bug ends the visit: what it has left behind is not to be trusted with a fan."""
        well = await went_well(work, "visit_failed")
        if visit is self._visit and (visit.left or not well):
            self._end()

    def _end(self) -> None:
        visit, self._visit = self._visit, None
        self._stop_timer()
        if visit is None:
            self._screen.visit(VisitView())
            return
        if visit.why_left:
            log.info("visit_over", why=visit.why_left.value)
            self._forget_later()
        visit.end()
        self.when_left()
        task = asyncio.create_task(_closed(visit))
        self._closing.add(task)
        task.add_done_callback(self._closing.discard)

    def _forget_later(self) -> None:
        self._stop_timer()
        loop = asyncio.get_running_loop()
        self._timer = loop.call_later(FAULT_SHOWN_S, self._screen.visit, VisitView())

    def _stop_timer(self) -> None:
        if self._timer:
            self._timer.cancel()
            self._timer = None


async def _closed(visit: Visit) -> None:
    await went_well(visit.close, "visit_not_closed")
    del visit
    gc.collect()  # What was cancelled half-way holds itself by its traceback.
