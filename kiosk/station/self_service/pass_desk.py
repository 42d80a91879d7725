"""The pass that fills the screen: signed when it opens, and anew when its window changes."""

import asyncio
from dataclasses import replace
from datetime import datetime, timedelta

from kiosk.domain.fan_desk import Part
from kiosk.domain.ids import RewardUid
from kiosk.domain.masking import masked_name
from kiosk.domain.ports import PortalError
from kiosk.domain.rewards import FanReward, RewardType
from kiosk.domain.visit import OpenPass, PassState
from kiosk.domain.visit_ports import VisitPortal
from kiosk.station.asking import PATIENCE_S
from kiosk.station.self_service.face import Face
from kiosk.station.self_service.ground import Ground
from kiosk.station.self_service.known import Known

LOOK_BEFORE_END = timedelta(seconds=60)
"""So long before a window ends the portal is asked whether it still does."""

LONGEST_WAIT_S = 60.0
"""The clock may be set meanwhile, and the portal's may be heard to differ."""


class PassDesk:
    """Windows are the portal's, so they are judged by its clock."""

    def __init__(self, ground: Ground, portal: VisitPortal, face: Face, known: Known) -> None:
        self._ground = ground
        self._portal = portal.at_leisure()
        self._face = face
        self._known = known
        self._asked_for: datetime | None = None

    def open(self, reward_uid: RewardUid) -> bool:
        """Fill the screen with it; whether the fan has such a pass."""
        reward = self._known.reward(reward_uid)
        if reward is None or reward.reward_type is not RewardType.PASS:
            return False
        self._asked_for = None
        self._face.fill(self._signed(reward))
        return True

    def close(self) -> None:
        """Show the home screen again."""
        self._face.fill(None)

    async def watch(self) -> None:
        """Keep the pass true until it is closed, or the watch cancelled."""
        while shown := self._face.view.open_pass:
            await asyncio.sleep(self._wait_s(shown.reward))
            await self.look()

    async def look(self) -> None:
        """Go by the time, and before the end by what the portal says."""
        shown = self._face.view.open_pass
        if shown is None:
            return
        if self._ends_soon(shown.reward):
            self._asked_for = shown.reward.access_end_timestamp
            await self._ask()
        self.refresh()

    def refresh(self) -> None:
        """Show the pass as it is now known."""
        shown = self._face.view.open_pass
        if shown is None or shown.state is PassState.TAKEN_BACK:
            return
        reward = self._known.reward(shown.reward.reward_uid)
        if reward is None:
            self._face.fill(replace(shown, state=PassState.TAKEN_BACK, token=""))
            return
        state = self._state(reward)
        if _window(reward) != _window(shown.reward) or bool(shown.token) != _has_code(state):
            self._face.fill(self._signed(reward))
        else:
            self._face.fill(replace(shown, reward=reward, state=state))

    async def _ask(self) -> None:
        try:
            async with asyncio.timeout(PATIENCE_S):
                held = await self._portal.rewards_of(self._known.fan_id)
        except (PortalError, TimeoutError):
            return  # As it was known: the booth asks the portal, too.
        if held.whole:
            self._known.take_rewards(Part(held.rewards))

    def _signed(self, reward: FanReward) -> OpenPass:
        state, token = self._state(reward), ""
        if _has_code(state):
            state, token = self._token(reward, state)
        profile = self._known.profile
        return OpenPass(
            reward,
            state,
            token,
            holder=masked_name(profile.first_name, profile.last_name) if profile else "",
            performance=self._performance(reward),
            uses=self._ground.uses,
        )

    def _token(self, reward: FanReward, state: PassState) -> tuple[PassState, str]:
        starts, ends = reward.access_start_timestamp, reward.access_end_timestamp
        if self._ground.issues is None or starts is None or ends is None:
            return PassState.NO_KEY, ""
        who = self._known.fan_id, reward.reward_uid
        try:
            return state, self._ground.issues.a_pass(*who, starts, ends, self._now())
        except ValueError:  # It ends before it starts, or says what no token can.
            return PassState.NO_WINDOW, ""

    def _state(self, reward: FanReward) -> PassState:
        starts, ends, now = *_window(reward), self._now()
        if starts is None or ends is None:
            return PassState.NO_WINDOW
        if now >= ends:
            return PassState.ENDED
        if self._ground.issues is None:
            return PassState.NO_KEY
        return PassState.EARLY if now < starts else PassState.OPEN

    def _ends_soon(self, reward: FanReward) -> bool:
        ends = reward.access_end_timestamp
        soon = ends is not None and ends - LOOK_BEFORE_END <= self._now() < ends
        return soon and self._asked_for != ends

    def _wait_s(self, reward: FanReward) -> float:
        """To the next moment at which something changes by itself."""
        starts, ends = _window(reward)
        edges = [starts, ends, ends and ends - LOOK_BEFORE_END]
        ahead = [(edge - self._now()).total_seconds() for edge in edges if edge]
        return min([wait for wait in ahead if wait > 0] + [LONGEST_WAIT_S])

    def _performance(self, reward: FanReward) -> str:
        catalogue = self._ground.offer.catalogue
        known = catalogue.performances if catalogue else ()
        uid = reward.performance_uid
        return next((each.name for each in known if each.performance_uid == uid), "")

    def _now(self) -> datetime:
        return self._ground.timekeeper.portal_time(self._ground.clock.now())


def _window(reward: FanReward) -> tuple[datetime | None, datetime | None]:
    return reward.access_start_timestamp, reward.access_end_timestamp


def _has_code(state: PassState) -> bool:
    return state in (PassState.EARLY, PassState.OPEN)
