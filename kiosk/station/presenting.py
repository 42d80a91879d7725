"""From an answer to the outcome that shows it: gathers what the booth's screen tells of a pass."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import datetime

from kiosk.domain.access import Access
from kiosk.domain.answers import Reason, Verdict
from kiosk.domain.catalogue import Fan
from kiosk.domain.ids import FanId
from kiosk.domain.outcome import Outcome
from kiosk.domain.passing import Answer, may_override, undo_until
from kiosk.domain.ports import Publish, Records, Tokens
from kiosk.domain.readings import Reading
from kiosk.domain.verdicts import Scan, plain
from kiosk.station.offer import Offer
from kiosk.station.redeeming import Ruling

CHOOSE: Answer = Verdict.PASS_CHOICE, Reason.CHOOSE_PASS
NO_PASS: Answer = Verdict.NOTHING_HERE, Reason.NO_PASS_NOW
NOT_KNOWN: Answer = Verdict.UNKNOWN, Reason.PASSES_NOT_KNOWN


@dataclass(frozen=True, slots=True)
class Visit:
    """One reading at the booth.

    Attributes:
        at: when it was scanned, by the portal's clock as far as that is known.
        publish: where its outcome goes.
    """

    reading: Reading
    at: datetime
    publish: Publish


class Presenting:
    """Words outcomes of passes; raises StoreFailed."""

    def __init__(self, offer: Offer, records: Records, tokens: Tokens) -> None:
        self._offer = offer
        self._records = records
        self._tokens = tokens

    async def plain(self, reading: Reading, answer: Answer, fan_id: FanId | None = None) -> Outcome:
        """An outcome that is about no pass."""
        elsewhere = answer[0] is Verdict.PASS_ELSEWHERE  # There, the number is another fan's.
        fan = None if fan_id is None or elsewhere else await self._fan(fan_id)
        scan = Scan(reading, fan, self._offer.performance_uid(reading.at))
        return plain(scan, *answer)

    async def ruled(
        self, reading: Reading, access: Access, ruling: Ruling, at: datetime
    ) -> Outcome:
        """The outcome of what was decided about a pass at the moment `at`."""
        foreign = ruling.answer[0] is Verdict.PASS_ELSEWHERE  # Here, its numbers name others.
        shown = replace(
            access if foreign else self.told(access),
            earlier=() if foreign else tuple(ruling.earlier),
            may_override=may_override(ruling.answer),
            may_undo_until=undo_until(ruling.answer, at),
        )
        return replace(await self.plain(reading, ruling.answer, access.fan_id), access=shown)

    async def choice(
        self, reading: Reading, fan_id: FanId, choices: Sequence[Access], *, known: bool
    ) -> Outcome:
        """The outcome of a fan's code: the passes to choose from; `known`: they are all there are.

        Without any, the fan has none now, or nobody can say.
        """
        none = NO_PASS if known else NOT_KNOWN
        outcome = await self.plain(reading, CHOOSE if choices else none, fan_id)
        return replace(outcome, choices=tuple(choices))

    def told(self, access: Access) -> Access:
        """The pass with what the catalogue and the revocation list here tell of it."""
        state = self._tokens.list_state
        access = replace(access, list_at=state.issued if state else None)
        reward = self._offer.reward(access.reward_uid)
        if reward is None:
            return access
        return replace(
            access,
            reward_title=access.reward_title or reward.reward_title,
            performance_uid=access.performance_uid or reward.performance_uid,
        )

    async def _fan(self, fan_id: FanId) -> Fan:
        return await self._records.fan(fan_id) or Fan(fan_id)
