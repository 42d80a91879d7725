"""The steps from an address to a session, by the documented calls alone."""

import asyncio
import re
from collections.abc import Awaitable, Callable
from datetime import timedelta
from typing import TypeVar

from kiosk.domain.ids import RequestUid
from kiosk.domain.ports import Clock, LoginRefused, PortalError, Refused, TryLater
from kiosk.domain.sessions import Address, FanSessions, Session
from kiosk.domain.signing_in import SignIn, SignInFault, Step, Way
from kiosk.station.asking import PATIENCE_S
from kiosk.station.breaker import Breaker
from kiosk.station.self_service.face import Face
from kiosk.station.self_service.sign_in_faults import sign_in_fault

MAX_EMAIL = 254
UNPROCESSABLE = 422

_EMAIL = re.compile(r"[^@\s]+@[^@\s.]+(\.[^@\s.]+)+")
"""Only what a slip of the finger leaves out; whether there is such an address, the portal knows."""

T = TypeVar("T")


class SigningIn:
    """One call at a time: what is touched while the portal is being asked does nothing."""

    def __init__(
        self,
        face: Face,
        sessions: FanSessions,
        breaker: Breaker,
        clock: Clock,
        signed_in: Callable[[Session], None],
        *,
        has_terms: bool,
    ) -> None:
        self._face = face
        self._sessions = sessions
        self._breaker = breaker
        self._clock = clock
        self._signed_in = signed_in
        self._has_terms = has_terms
        self._request: tuple[Way, RequestUid] | None = None

    def begin(self) -> None:
        """Ask for the address."""
        self._face.turn_to(Step.EMAIL, **_nobody(""))

    async def give_email(self, email: str) -> None:
        """Ask the portal about that address."""
        email = email.strip()
        if not self._free(Step.EMAIL):
            return
        if len(email) > MAX_EMAIL or not _EMAIL.fullmatch(email):
            self._face.say(email=email, fault=SignInFault.EMAIL_UNFIT)
            return
        if email != self._face.sign_in.email:
            self._request = None
        self._face.say(**_nobody(email))
        address = await self._asked(lambda: self._sessions.check_email(email))
        if address:
            await self._go_on(address)

    async def register(self, first_name: str, last_name: str, *, terms_accepted: bool) -> None:
        """Make a fan of the address, and send it a code."""
        first, last = first_name.strip(), last_name.strip()
        if not self._free(Step.REGISTER):
            return
        if fault := self._unfit(first, last, terms_accepted=terms_accepted):
            self._face.say(fault=fault)
            return
        email = self._face.sign_in.email
        address = await self._asked(
            lambda: self._sessions.register(email, first, last, terms_accepted=terms_accepted)
        )
        if address:
            await self._send(Way.EMAIL_CODE)

    async def choose(self, way: Way) -> None:
        """Go on by password, or have a code sent."""
        if not self._free(Step.WAY) or way not in self._face.sign_in.ways:
            return
        if way is Way.PASSWORD:
            self._face.turn_to(Step.PASSWORD)
        else:
            await self._send(way)

    async def give_password(self, password: str) -> None:
        """Sign in by password."""
        email = self._face.sign_in.email
        if self._free(Step.PASSWORD) and password:
            await self._log_in(lambda: self._sessions.log_in(email, password))

    async def give_code(self, code: str) -> None:
        """Sign in by the code that was sent."""
        email, code = self._face.sign_in.email, code.strip()
        if self._free(Step.CODE) and self._request and code:
            _, request_uid = self._request
            await self._log_in(lambda: self._sessions.submit_code(request_uid, email, code))

    async def send_again(self) -> None:
        """Have another code sent, the same way."""
        way = self._face.sign_in.sent_by
        if self._free(Step.CODE) and way:
            await self._send(way)

    def back(self) -> None:
        """One step back; the first one has none."""
        match self._face.view.step:
            case Step.PASSWORD:
                self._face.turn_to(Step.WAY)
            case Step.CODE if len(self._face.sign_in.ways) > 1:
                self._face.turn_to(Step.WAY, sent_by=None, times_sent=0)
            case Step.CODE | Step.WAY | Step.REGISTER:
                self._face.turn_to(Step.EMAIL, **_nobody(self._face.sign_in.email))

    async def _go_on(self, address: Address) -> None:
        ways = _ways(address)
        if not address.known:
            self._face.turn_to(Step.REGISTER)
        elif len(ways) == 1:
            self._face.say(ways=ways)
            await self._send(ways[0])
        else:
            self._face.turn_to(Step.WAY, ways=ways)

    async def _send(self, way: Way) -> None:
        email = self._face.sign_in.email
        request = self._sessions.request_email_code
        if way is Way.SMS_CODE:
            request = self._sessions.request_sms_code
        request_uid = await self._asked(lambda: request(email), SignInFault.TOO_MANY_CODES)
        if request_uid:
            self._request = way, request_uid
            sent = self._face.sign_in.times_sent + 1
            self._face.turn_to(Step.CODE, sent_by=way, times_sent=sent)
        elif self._request and self._face.sign_in.fault is SignInFault.TOO_MANY_CODES:
            self._ask_for_the_newest(self._request[0])

    def _ask_for_the_newest(self, way: Way) -> None:
        """No other code comes, but the one that came may be typed."""
        said = self._face.sign_in
        self._face.turn_to(Step.CODE, sent_by=way, fault=said.fault, retry_at=said.retry_at)

    async def _log_in(self, ask: Callable[[], Awaitable[Session]]) -> None:
        session = await self._asked(ask)
        if session:
            self._signed_in(session)

    def _free(self, step: Step) -> bool:
        return self._face.view.step is step and not self._face.sign_in.asking

    def _unfit(self, first: str, last: str, *, terms_accepted: bool) -> SignInFault | None:
        if not (first and last):
            return SignInFault.NAME_MISSING
        needed = self._has_terms and not terms_accepted
        return SignInFault.TERMS_NEEDED if needed else None

    async def _asked(
        self, ask: Callable[[], Awaitable[T]], too_many: SignInFault = SignInFault.TOO_MANY
    ) -> T | None:
        """The portal's answer; None where there is none, and the screen says why."""
        if self._breaker.away:
            self._face.say(fault=SignInFault.AWAY)
            return None
        self._face.say(asking=True, fault=None)
        try:
            async with asyncio.timeout(PATIENCE_S):
                answer = await ask()
        except TimeoutError:
            self._face.say(asking=False, fault=SignInFault.BUSY)
            return None
        except PortalError as error:
            self._face.say(asking=False, **self._said_of(error, too_many))
            return None
        self._face.say(asking=False)
        return answer

    def _said_of(self, error: PortalError, too_many: SignInFault) -> dict[str, object]:
        fault = sign_in_fault(error, too_many)
        at_email = self._face.view.step is Step.EMAIL
        if at_email and isinstance(error, Refused) and error.status == UNPROCESSABLE:
            fault = SignInFault.EMAIL_UNFIT
        left = error.tries_left if isinstance(error, LoginRefused) else None
        if fault is SignInFault.CODE_WRONG and left == 0:
            fault, left = SignInFault.CODE_EXPIRED, None
        wait_s = error.retry_after_s if isinstance(error, TryLater) else 0
        until = self._clock.now() + timedelta(seconds=wait_s) if wait_s else None
        return {"fault": fault, "tries_left": left, "retry_at": until}


def _nobody(email: str) -> dict[str, object]:
    """Nothing but an address is known."""
    blank = SignIn(email)
    return {"email": email, "ways": blank.ways, "sent_by": None, "times_sent": 0}


def _ways(address: Address) -> tuple[Way, ...]:
    """How the fan may go on, the likeliest first."""
    possible = (
        (Way.PASSWORD, address.has_password),
        (Way.EMAIL_CODE, True),
        (Way.SMS_CODE, address.has_phone),
    )
    return tuple(way for way, there in possible if there)
