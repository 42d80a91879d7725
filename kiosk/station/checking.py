"""Check one reading at the booth: a pass, or the code of a fan whose passes are asked for."""

from dataclasses import dataclass, replace

import structlog

from kiosk.domain.access import Access, of_token
from kiosk.domain.answers import Verdict
from kiosk.domain.codes import Barcode, FanCode, TokenCode, UnknownCode
from kiosk.domain.ids import BusinessId, FanId
from kiosk.domain.outcome import Outcome
from kiosk.domain.passes import FanCard, Pass
from kiosk.domain.passing import TAKEN_BACK, Answer, turned_away
from kiosk.domain.ports import Publish, StoreFailed
from kiosk.domain.readings import Reading
from kiosk.domain.redemption import Redemption
from kiosk.domain.rewards import FanRewards
from kiosk.station.board import Board
from kiosk.station.choosing import Choosing
from kiosk.station.codes import UNREADABLE, Codes
from kiosk.station.fan_passes import FanPasses
from kiosk.station.opinion import SecondOpinion, asking
from kiosk.station.presenting import Presenting, Visit
from kiosk.station.recent import Recent
from kiosk.station.redeeming import Redeeming, Ruling
from kiosk.station.timekeeper import Timekeeper

log = structlog.get_logger(__name__)


HANGING = frozenset({Verdict.PASS_VALID, Verdict.PASS_UNCONFIRMED})
"""What the portal may still say no to."""


@dataclass(frozen=True, slots=True)
class Checking:
    """The booth's counterpart of `Admission`; the lane calls `admit` once for each reading."""

    station: str
    business_id: BusinessId
    codes: Codes
    opinion: SecondOpinion
    redeeming: Redeeming
    choosing: Choosing
    passes: FanPasses
    presenting: Presenting
    recent: Recent
    timekeeper: Timekeeper
    board: Board

    async def admit(self, reading: Reading, link: Reading | None, publish: Publish) -> None:
        """Publish the reading's outcome, and once more when the portal's answer changes it."""
        del link  # Wristbands are linked at gates.
        visit = Visit(reading, self.timekeeper.portal_time(reading.at), publish)
        try:
            await self._check(visit)
        except StoreFailed as failure:
            log.error("store_failed", reading=reading.id, cause=str(failure))
            reason = self.board.store_failed(failure)
            await publish(Outcome(reading, Verdict.TROUBLE, reason))

    async def _check(self, visit: Visit) -> None:
        match self.codes.classify(visit.reading):
            case UnknownCode():
                await self._tell(visit, UNREADABLE)
            case TokenCode() as code:
                await self._token(visit, code)
            case FanCode(fan_id):
                await self.choosing.offer(visit, fan_id)
            case Barcode(text):
                await self.choosing.offer_owners(visit, text)

    async def _token(self, visit: Visit, code: TokenCode) -> None:
        match self.codes.token(code):
            case Pass() as token:
                await self._pass(visit, token)
            case FanCard() as card:
                await self._card(visit, card)
            case answer:
                await self._tell(visit, answer)

    async def _card(self, visit: Visit, card: FanCard) -> None:
        answer = self.codes.turned_away(card, visit.at)
        if answer:
            await self._tell(visit, answer, card.fan_id)
        else:
            await self.choosing.offer(visit, card.fan_id)

    async def _pass(self, visit: Visit, token: Pass) -> None:
        access = of_token(token)
        revoked = self.codes.revoked(token)
        answer = turned_away(token, self.business_id, visit.at, revoked=revoked)
        if answer:
            await self._rule(visit, access, answer)
            return
        async with asking(self.opinion.rewards(access.fan_id)) as heard:
            if heard.done():
                await self._decide(visit, access, heard.result())
            else:
                await self._redeem(visit, access)
                await self._heard_late(visit, access, await heard)
            await self._learn(access, heard.result())

    async def _learn(self, access: Access, rewards: FanRewards | None) -> None:
        """For when the portal is away: the fan's passes as it lists them, else this one."""
        if rewards is None:
            await self.passes.seen.see(self.presenting.told(access))
        else:
            await self.passes.learn(access.fan_id, rewards)

    async def _decide(self, visit: Visit, access: Access, rewards: FanRewards | None) -> None:
        confirmed = None if rewards is None else rewards.has(access.reward_uid)
        access = replace(access, confirmed=confirmed)
        if confirmed is False:
            await self._rule(visit, access, TAKEN_BACK)
        else:
            await self._redeem(visit, access)

    async def _heard_late(self, visit: Visit, access: Access, rewards: FanRewards | None) -> None:
        """The fan was told before the portal answered: the same card says if the portal says no."""
        told = self.recent.of(visit.reading.id)
        if told is None or told.verdict not in HANGING or rewards is None:
            return
        if rewards.has(access.reward_uid) is False:
            log.warning("taken_back_late", reading=told.id)
            await self._rule(visit, replace(access, confirmed=False), TAKEN_BACK)

    async def _redeem(self, visit: Visit, access: Access) -> None:
        who = access.serial, access.fan_id, access.reward_uid
        wish = Redemption(visit.reading.id, *who, visit.at, self.station)
        await self._show(visit, access, await self.redeeming.redeem(wish))

    async def _rule(self, visit: Visit, access: Access, answer: Answer) -> None:
        """Say so without the ledger's word, and what the pass was used for before."""
        uses = await self.redeeming.uses_of(access.serial)
        await self._show(visit, access, Ruling(answer, uses))

    async def _show(self, visit: Visit, access: Access, ruling: Ruling) -> None:
        outcome = await self.presenting.ruled(visit.reading, access, ruling, visit.at)
        await visit.publish(self.recent.remember(outcome))

    async def _tell(self, visit: Visit, answer: Answer, fan_id: FanId | None = None) -> None:
        await visit.publish(await self.presenting.plain(visit.reading, answer, fan_id))
