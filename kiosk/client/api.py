"""The calls of the API guide that a station makes."""

import time
from collections.abc import Awaitable, Callable, Mapping
from datetime import datetime
from typing import Self

import httpx
from pydantic import TypeAdapter

from kiosk.client import wire
from kiosk.client.budget import Budget
from kiosk.client.handshake import hangs_up
from kiosk.client.images import image
from kiosk.client.sessions import SessionsClient
from kiosk.client.trust import trust
from kiosk.domain.catalogue import Business, Fan, Performance, PointTier, Quest
from kiosk.domain.ids import (
    BusinessId,
    FanId,
    MediaUid,
    PageTabId,
    PointUid,
    ReadingId,
    RewardUid,
)
from kiosk.domain.outcome import utc
from kiosk.domain.ports import Completion, FanPage, NotOffered, Refused, Unreachable
from kiosk.domain.rewards import FanReward, FanRewards, Reward
from kiosk.domain.searching import FoundFan

CONNECT_TIMEOUT_S = 3.0
ANSWER_TIMEOUT_S = 10.0
FANS_PER_PAGE = 500
UNREACHABLE = "The portal cannot be reached. Check the network."
BARCODE_UNKNOWN_CODE = "barcode_unknown"

_BUSINESS = TypeAdapter(Business)
_TIER = TypeAdapter(PointTier)
_QUEST = TypeAdapter(Quest)
_PERFORMANCE = TypeAdapter(Performance)
_FAN = TypeAdapter(Fan)
_FOUND_FAN = TypeAdapter(FoundFan)
_REWARD = TypeAdapter(Reward)
_FAN_REWARD = TypeAdapter(FanReward)
_COMPLETIONS = TypeAdapter(dict[PageTabId, bool])
_OBJECT = TypeAdapter(dict[str, object])
_ACTIVITY_ID = TypeAdapter(int | str)


Heard = Callable[[datetime, float], None]
"""Told of each answer of the portal: its `Date`, and the seconds from asking to having it."""


def _unheard(_date: datetime, _took_s: float) -> None:
    pass


def _not_offered(status: int) -> NotOffered:
    return NotOffered("This portal does not offer that.", status)


class PortalClient:
    """One business's portal; fulfils `kiosk.domain.ports.Portal`.

    Its own calls spend the budget as scans do; those of `at_leisure()` wait for what scans leave.
    """

    def __init__(
        self,
        http: httpx.AsyncClient,
        business_id: BusinessId,
        budget: Budget,
        take: Callable[[], Awaitable[None]] | None = None,
        heard: Heard = _unheard,
    ) -> None:
        self._http = http
        self._business_id = business_id
        self._budget = budget
        self._take = take or budget.take_for_scan
        self._heard = heard

    @classmethod
    def connect(
        cls,
        url: str,
        api_key: str,
        api_secret: str,
        business_id: BusinessId,
        budget: Budget,
        transport: httpx.AsyncBaseTransport | None = None,
        heard: Heard = _unheard,
    ) -> Self:
        """A client for the portal at `url`; opens no connection yet."""
        http = httpx.AsyncClient(
            base_url=url,
            headers={"Api-Key": api_key, "Api-Secret": api_secret, "Accept": "application/json"},
            timeout=httpx.Timeout(ANSWER_TIMEOUT_S, connect=CONNECT_TIMEOUT_S),
            transport=transport,
            verify=trust() if transport is None else True,
            event_hooks={"request": [hangs_up]},
        )
        return cls(http, business_id, budget, heard=heard)

    def at_leisure(self) -> "PortalClient":
        """The same portal for work that must not take a scan's call."""
        return PortalClient(
            self._http, self._business_id, self._budget, self._budget.take_at_leisure, self._heard
        )

    @property
    def sessions(self) -> SessionsClient:
        """Fans' logins at this portal."""
        return SessionsClient(self._call)

    def media_url(
        self, media_uid: MediaUid, width: int | None = None, height: int | None = None
    ) -> str:
        """Where the image is, at most so large; to be shown by whoever loads images."""
        sides = {"width": width, "height": height}
        asked = {side: pixels for side, pixels in sides.items() if pixels is not None}
        path = f"/fb_media/{wire.segment(media_uid)}"
        return str(self._http.build_request("GET", path, params=asked).url)

    async def picture(self, media_uid: MediaUid, width: int) -> bytes:
        """The image, at most so many pixels wide (guide: "Render media asset").

        Refused with status 404 where the portal has none of that uid.
        """
        await self._take()
        try:
            return await image(self._http, self.media_url(media_uid, width))
        except httpx.RequestError as error:
            raise Unreachable(UNREACHABLE) from error

    async def aclose(self) -> None:
        """Close the connections."""
        await self._http.aclose()

    async def businesses(self) -> tuple[Business, ...]:
        """Guide, runtime flow 1."""
        return wire.parse_items(_BUSINESS, await self._get("/api/v1/businesses"))

    async def point_tiers(self, point_uid: PointUid) -> tuple[PointTier, ...]:
        """Guide, runtime flow 2."""
        return wire.parse_items(_TIER, await self._get(f"/api/v1/crm/point_tiers/{point_uid}"))

    async def points(self, fan_id: FanId, point_name: str) -> int | None:
        """Guide, runtime flow 3, and the balance that it may carry."""
        path = f"/api/v1/crm/fans/{fan_id}/point_tier"
        tier = wire.parse(_OBJECT, await self._get(path, point_name=point_name))
        return wire.count(tier.get("points"))

    async def quests(self) -> tuple[Quest, ...]:
        """Guide, runtime flow 4."""
        body = await self._get(f"{self._business}/quests")
        return wire.parse_items(_QUEST, wire.to_end_of_day(body, "end_date"))

    async def completions(self, fan_id: FanId) -> Mapping[PageTabId, bool]:
        """Guide, runtime flow 5."""
        body = await self._get(f"{self._business}/quests/fans/{fan_id}/complete")
        return wire.parse(_COMPLETIONS, body)

    async def complete(
        self,
        page_tab_id: PageTabId,
        fan_id: FanId,
        reading_id: ReadingId,
        at: datetime,
        barcode: str | None = None,
    ) -> Completion:
        """Guide, runtime flow 6; `barcode` links a wristband (DESIGN.md, "The wire")."""
        form = {"completed_at": utc(at)} | ({"barcode": barcode} if barcode else {})
        body = await self._call(
            "POST",
            f"{self._business}/quests/{page_tab_id}/fans/{fan_id}/complete",
            data=form,
            headers={"Idempotency-Key": reading_id},
        )
        said = wire.parse(_OBJECT, body)
        already = said.get("already")
        return Completion(
            # Only the activity proves that the portal took it: a network's own JSON does not.
            activity_id=str(wire.parse(_ACTIVITY_ID, said.get("activity_id"))),
            already=already if isinstance(already, bool) else None,
            points=wire.count(said.get("points")),
        )

    async def performances(self) -> tuple[Performance, ...] | None:
        """An extension (DESIGN.md, "The wire"); None where the portal lacks it."""
        try:
            body = await self._get(f"{self._business}/performances")
        except (Refused, wire.NoSuchPage):
            return None
        return wire.parse_items(_PERFORMANCE, body)

    async def rewards(self) -> tuple[Reward, ...]:
        """Every reward of the business (guide, "List rewards")."""
        return wire.parse_items(_REWARD, await self._get(f"{self._business}/rewards"))

    async def fan_rewards(self, fan_id: FanId) -> tuple[FanReward, ...]:
        """Guide, runtime flow 7; those that this version does not understand are left out."""
        return (await self.rewards_of(fan_id)).rewards

    async def rewards_of(self, fan_id: FanId) -> FanRewards:
        """The same, and whether any was left out."""
        body = await self._get(f"{self._business}/fans/{fan_id}/rewards")
        rewards = wire.parse_items(_FAN_REWARD, body)
        return FanRewards(rewards, whole=isinstance(body, list) and len(rewards) == len(body))

    async def assign_reward(self, reward_uid: RewardUid, fan_id: FanId) -> FanReward:
        """Guide, runtime flow 8; Refused with the code `reward_taken` where the fan has it."""
        path = f"{self._business}/fans/{fan_id}/rewards"
        body = await self._call("POST", path, data={"reward_uid": reward_uid})
        return wire.parse(_FAN_REWARD, body)

    async def reward_updates(self, since: datetime) -> tuple[FanReward, ...]:
        """Guide, runtime flow 9: of all the account's businesses."""
        body = await self._get("/api/v1/ent/reward_updates", last_update_date=utc(since))
        return wire.parse_items(_FAN_REWARD, body)

    async def fans(self, search_uid: str | None = None) -> FanPage:
        """One page of the CRM's fan list (DESIGN.md, "The wire")."""
        page = {"search_uid": search_uid} if search_uid else {}
        body = await self._get("/api/v1/crm/fans", limit=str(FANS_PER_PAGE), **page)
        said = wire.parse(_OBJECT, body)
        meta = said.get("meta")
        following = meta.get("search_uid") if isinstance(meta, dict) else None
        return FanPage(
            wire.parse_items(_FAN, said.get("data")), str(following) if following else None
        )

    async def search_fans(self, query: str, limit: int) -> tuple[FoundFan, ...]:
        """Fans whose names, email or phone hold the query's words, as far as the portal searches.

        `q` is ours (DESIGN.md, "The wire"): a portal without it tells just any fans. NotOffered
        where the portal has no list of fans.
        """
        try:
            body = await self._get("/api/v1/crm/fans", limit=str(limit), q=query)
        except wire.NoSuchPage as missing:
            raise _not_offered(httpx.codes.NOT_FOUND) from missing
        return wire.parse_items(_FOUND_FAN, wire.parse(_OBJECT, body).get("data"))

    async def unlink_barcode(self, barcode: str, fan_id: FanId | None = None) -> None:
        """An extension (DESIGN.md, "The wire"): take the barcode from its fan, or from this one.

        Refused with `barcode_unknown` where nobody has it, `barcode_taken` where another has it;
        NotOffered where the portal cannot.
        """
        owner = {} if fan_id is None else {"fan_id": str(fan_id)}
        try:
            await self._call("DELETE", self._barcode(barcode), params=owner)
        except wire.NoSuchPage as missing:
            raise _not_offered(httpx.codes.NOT_FOUND) from missing
        except Refused as refusal:
            if refusal.code == BARCODE_UNKNOWN_CODE or refusal.status not in wire.LACKING:
                raise
            raise _not_offered(refusal.status) from refusal

    async def fan_of_barcode(self, barcode: str) -> Fan | None:
        """An extension (DESIGN.md, "The wire"); None where nobody has the barcode."""
        try:
            body = await self._get(self._barcode(barcode))
        except Refused as refusal:
            if refusal.status == httpx.codes.NOT_FOUND:
                return None
            raise
        return wire.parse(_FAN, body)

    @property
    def _business(self) -> str:
        return f"/api/v1/ent/businesses/{self._business_id}"

    def _barcode(self, barcode: str) -> str:
        return f"{self._business}/barcodes/{wire.segment(barcode)}"

    async def _get(self, path: str, **params: str) -> object:
        return await self._call("GET", path, params=params)

    async def _call(
        self,
        method: str,
        path: str,
        *,
        params: Mapping[str, str] | None = None,
        data: Mapping[str, str] | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> object:
        await self._take()
        began = time.monotonic()
        try:
            response = await self._http.request(
                method, path, params=params, data=data, headers=headers
            )
        except httpx.RequestError as error:
            raise Unreachable(UNREACHABLE) from error
        body = wire.answer(response)
        if date := wire.date(response):
            self._heard(date, time.monotonic() - began)
        return body
