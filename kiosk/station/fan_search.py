"""Search fans while staff type: once they pause, and the newest search is the one that counts."""

import asyncio
from collections.abc import Callable
from dataclasses import replace

from kiosk.domain.catalogue import Fan
from kiosk.domain.desk_ports import FansHere, FansPortal
from kiosk.domain.fan_desk import (
    SHOWN_FANS,
    FanHit,
    Fault,
    Search,
    SearchState,
    fault_of,
    hit,
)
from kiosk.domain.masking import masked_name
from kiosk.domain.ports import PortalError, Refused, StoreFailed
from kiosk.domain.searching import finds, wanted
from kiosk.station.asking import PATIENCE_S
from kiosk.station.breaker import Breaker

PAUSE_S = 0.3
"""Without another letter for so long, what is typed is searched for."""

SAID_AFTER_S = 0.3
"""A search that is answered sooner is not said to be going on."""


class FanSearch:
    """Every method runs on the engine's loop. What is searched for is never logged."""

    def __init__(
        self,
        portal: FansPortal,
        here: FansHere,
        breaker: Breaker,
        show: Callable[[Search], None],
    ) -> None:
        self._portal = portal
        self._here = here
        self._breaker = breaker
        self._show = show
        self._shown = Search()
        self._task: asyncio.Task[None] | None = None

    def search(self, typed: str) -> None:
        """Search for what is typed, in place of what was typed before."""
        self.stop()
        query = wanted(typed)
        if not query:
            self._say(Search())
        elif query != self._shown.query or self._shown.state is not SearchState.DONE:
            # What was found before stays until there is something else to show.
            self._say(replace(self._shown, query=query, state=SearchState.BEGUN))
            self._task = asyncio.create_task(self._run(query))

    def stop(self) -> None:
        """Give up what is being searched for."""
        if self._task:
            self._task.cancel()
            self._task = None

    def forget(self) -> None:
        """Stop, and know nothing of what was found."""
        self.stop()
        self._shown = Search()

    async def _run(self, query: str) -> None:
        await asyncio.sleep(PAUSE_S)
        finding = asyncio.create_task(self._find(query))
        try:
            done, _ = await asyncio.wait({finding}, timeout=SAID_AFTER_S)
            if not done:
                self._say(replace(self._shown, state=SearchState.SEARCHING))
            self._say(await finding)
        finally:
            finding.cancel()

    async def _find(self, query: str) -> Search:
        if self._breaker.away:
            return await self._those_here(query, Fault.AWAY)
        try:
            async with asyncio.timeout(PATIENCE_S):
                found = await self._portal.search_fans(query, SHOWN_FANS + 1)
        except TimeoutError:
            return await self._those_here(query, Fault.BUSY)
        except Refused:
            return await self._those_here(query, Fault.UNSAID)
        except PortalError as error:
            return await self._those_here(query, fault_of(error))
        fitting = [hit(fan) for fan in found if finds(query, fan.text)]
        if found and not fitting:  # A portal that does not know `q` tells just any fans.
            return await self._those_here(query, Fault.UNSAID)
        return _found(query, await self._numbered(query, fitting))

    async def _numbered(self, query: str, fitting: list[FanHit]) -> list[FanHit]:
        """With the fan of that number first, who is no less wanted than those with it in a phone.

        The portal searches no numbers.
        """
        if not (query.isascii() and query.isdigit()):
            return fitting
        try:
            known = await self._here.named(query, 1)
        except StoreFailed:
            return fitting
        listed = {each.fan_id for each in fitting}
        numbered = [fan for fan in known if fan.fan_id == int(query) and fan.fan_id not in listed]
        return [_known(fan) for fan in numbered] + fitting

    async def _those_here(self, query: str, fault: Fault) -> Search:
        """Those known here, and why no more."""
        try:
            known = await self._here.named(query, SHOWN_FANS + 1)
        except StoreFailed:
            return Search(query, SearchState.DONE, only_here=Fault.STORE)
        return replace(_found(query, [_known(fan) for fan in known]), only_here=fault)

    def _say(self, search: Search) -> None:
        self._shown = search
        self._show(search)


def _known(fan: Fan) -> FanHit:
    return FanHit(fan.fan_id, masked_name(fan.first_name, ""), tags=fan.tags)


def _found(query: str, hits: list[FanHit]) -> Search:
    return Search(query, SearchState.DONE, tuple(hits[:SHOWN_FANS]), len(hits) > SHOWN_FANS)
