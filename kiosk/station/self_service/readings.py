"""What a reading at the self-service kiosk means: a card that signs a fan in, or nothing."""

from collections.abc import Awaitable, Callable

from kiosk.domain.codes import FanCode, TokenCode
from kiosk.domain.ids import FanId
from kiosk.domain.passes import FanCard
from kiosk.domain.ports import Publish
from kiosk.domain.readings import Reading
from kiosk.domain.signing_in import SignInFault
from kiosk.station.codes import Codes
from kiosk.station.self_service.sign_in_faults import card_fault
from kiosk.station.timekeeper import Timekeeper

Told = Callable[[FanId | SignInFault], Awaitable[None]]


class VisitReadings:
    """The kiosk's counterpart of `Admission`; nothing is published, and nothing kept.

    Attributes:
        card: told who a card signs in, or why nobody.
        done: called once the reading has been looked at.
    """

    def __init__(self, codes: Codes, timekeeper: Timekeeper, *, unsigned_codes: bool) -> None:
        self._codes = codes
        self._timekeeper = timekeeper
        self._unsigned_codes = unsigned_codes
        self.card: Told = _nobody_told
        self.done: Callable[[], None] = lambda: None

    async def admit(self, reading: Reading, link: Reading | None, publish: Publish) -> None:
        """As `Decides`; there are no outcomes."""
        del link, publish
        await self.card(self._who(reading))
        self.done()

    def _who(self, reading: Reading) -> FanId | SignInFault:
        match self._codes.classify(reading):
            case TokenCode() as code:
                return self._of_token(reading, code)
            case FanCode(fan_id):
                return fan_id if self._unsigned_codes else SignInFault.CARD_UNSIGNED
            case _:
                return SignInFault.CARD_UNKNOWN

    def _of_token(self, reading: Reading, code: TokenCode) -> FanId | SignInFault:
        match self._codes.token(code):
            case FanCard() as card:
                now = self._timekeeper.portal_time(reading.at)
                answer = self._codes.turned_away(card, now)
                return card_fault(answer) if answer else card.fan_id
            case tuple() as answer:
                return card_fault(answer)
            case _:  # A pass is shown to staff and others: it proves nobody.
                return SignInFault.CARD_UNKNOWN


async def _nobody_told(_: FanId | SignInFault) -> None:
    """There are no visits yet."""
