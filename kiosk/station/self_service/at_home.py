"""A fan who is signed in: everything of theirs loaded, and kept fresh while they look."""

import asyncio
from collections.abc import Callable, Coroutine
from datetime import datetime, timedelta
from typing import Any

from kiosk.domain.fan_desk import Fault, Part
from kiosk.domain.ids import FanId, SessionUid
from kiosk.domain.ports import KeyRefused, PortalError, Refused, StoreFailed
from kiosk.domain.rewards import FanReward
from kiosk.domain.visit import Home
from kiosk.domain.visit_ports import VisitPortal
from kiosk.station.asking import PATIENCE_S, Asking
from kiosk.station.fan_parts import FanParts
from kiosk.station.self_service.face import Face
from kiosk.station.self_service.ground import Ground
from kiosk.station.self_service.known import Known

POLL_S = 5.0
"""How often rewards and points are asked for: 24 calls a minute while a fan looks."""

DONE_EVERY = 4
"""Rounds after which quests are asked for, too: one without points shows in no balance."""

MARGIN = timedelta(minutes=1)
"""So much earlier than the visit, as clocks differ: what the fan has already is no news."""

AWAY_POLL_S = 15.0
SESSION_EVERY = 12
"""Rounds after which the session itself is looked at."""


class AtHome:
    """Loads and polls at leisure; `over` is called where the portal no longer knows the fan.

    Attributes:
        when_fresh: called when everything, or what had changed, has been asked for.
    """

    def __init__(
        self,
        ground: Ground,
        portal: VisitPortal,
        face: Face,
        fan_id: FanId,
        session_uid: SessionUid | None,
        over: Callable[[], None],
    ) -> None:
        self._ground = ground
        self._portal = portal.at_leisure()
        self._face = face
        self._session_uid = session_uid
        self._over = over
        self._asking = Asking(ground.breaker, tells=True)
        self._parts = FanParts(self._portal, ground.here, ground.offer, self._asking, ground.clock)
        self._since = ground.timekeeper.portal_time(ground.clock.now()) - MARGIN
        self._rounds = 0
        self._loading = False
        self._ended = False
        self._whole_at: datetime | None = None
        self.known = Known(fan_id, ground.offer, profiled=session_uid is None)
        self.when_fresh: Callable[[], None] = lambda: None

    @property
    def fan_id(self) -> FanId:
        """Who is signed in."""
        return self.known.fan_id

    @property
    def has_session(self) -> bool:
        """Whether it is a session of the portal; else the fan signed in by card."""
        return self._session_uid is not None

    def enter(self) -> None:
        """Show the home screen before anything of it has come."""
        self._face.enter(Home(self.fan_id, session=self.has_session))
        self._show()

    async def load(self) -> None:
        """Everything at once, each part shown as it comes; asked for twice, it is loaded once."""
        if self._loading:
            return
        self._loading = True
        self.known.begin_again()
        await _together(
            self._profile(), self._standing(), self._completions(), self.rewards(), self.here()
        )
        self._loading = False
        self.when_fresh()
        self._fresh()
        self._face.show(loaded_at=self._whole_at)

    async def live(self) -> None:
        """Poll until the visit is over, or cancelled."""
        while not self._ended:
            await asyncio.sleep(AWAY_POLL_S if self.known.gone else POLL_S)
            await self.round()

    async def round(self) -> None:
        """Ask once what has changed."""
        self._rounds += 1
        async with asyncio.TaskGroup() as asked:
            updates = asked.create_task(self._updates())
            changed = asked.create_task(self._standing())
        self.known.take_updates(updates.result())
        missing = self.known.completions.value is None or self.known.rewards.value is None
        if changed.result() or missing:
            await self.done_anew()
        elif self._rounds % DONE_EVERY == 0 or self.known.faults.get("completions"):
            await self._completions()
        if self.known.profile is None or self._rounds % SESSION_EVERY == 0:
            await self._profile()
        await self.here()
        self._fresh()
        self.when_fresh()

    async def done_anew(self) -> None:
        """What the fan has done, and was given for it."""
        await _together(self._completions(), self.rewards())

    async def linked(self) -> None:
        """A wristband has become the fan's."""
        await _together(self._standing(), self._completions(), self.here())

    async def rewards(self) -> None:
        """What the fan has."""
        self.known.take_rewards(await self._parts.rewards(self.fan_id))
        self._show()

    async def here(self) -> None:
        """What the fan did at this station."""
        self.known.links = await self._parts.links(self.fan_id)
        try:
            self.known.sent = await self._ground.here.sent(self.fan_id)
        except StoreFailed:
            self.known.sent = ()
        self._show()

    def celebrated(self) -> None:
        """What arrived was shown."""
        self.known.celebrated()
        self._show()

    async def _profile(self) -> None:
        """Who the fan is; an answer that there is no such session ends the visit."""
        if self._session_uid is None:
            return
        try:
            async with asyncio.timeout(PATIENCE_S):
                self.known.take_profile(await self._portal.sessions.fan(self._session_uid))
        except Refused:
            self._end()
        except KeyRefused:
            # The session's key, unless the portal refuses ours whatever is asked.
            if Fault.KEY_REFUSED not in self.known.faults.values():
                self._end()
        except (PortalError, TimeoutError):
            self.known.take_profile(None)
        self._show()

    async def _standing(self) -> bool:
        changed = self.known.take_standing(await self._parts.standing(self.fan_id))
        self._show()
        return changed

    async def _completions(self) -> None:
        part = await self._parts.completions(self.fan_id)
        if part.fault is Fault.REFUSED:
            self._end()
        self.known.take_completions(part, self._ground.clock.now())
        self._show()

    async def _updates(self) -> Part[tuple[FanReward, ...]]:
        """The fan's own among all that were given since the last that was heard of."""
        asked = await self._asking.part(lambda: self._portal.reward_updates(self._since))
        if asked.value is None:
            return asked
        self._since = max([self._since, *filter(None, map(_updated, asked.value))])
        return Part(tuple(each for each in asked.value if self._is_ours(each)))

    def _is_ours(self, reward: FanReward) -> bool:
        ours = reward.business_id in (None, self._ground.business_id)
        return ours and reward.fan_id == self.fan_id

    def _end(self) -> None:
        self._ended = True
        self._over()

    def _fresh(self) -> None:
        if self.known.whole and not self.known.gone:
            self._whole_at = self._ground.clock.now()

    def _show(self) -> None:
        parts = self.known.shown(self._parts, self._ground.clock.now())
        if self.known.gone and self._whole_at:  # Only now it matters, so no other round shows it.
            parts["loaded_at"] = self._whole_at
        self._face.show(**parts)


def _updated(reward: FanReward) -> datetime | None:
    return reward.updated_at


async def _together(*parts: Coroutine[Any, Any, object]) -> None:
    """All at once; where one fails, none goes on."""
    async with asyncio.TaskGroup() as asked:
        for part in parts:
            asked.create_task(part)
