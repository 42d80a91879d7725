"""The one sheet that is open at the staff desk, and what may still change it."""

from dataclasses import replace
from typing import Any, Protocol

from kiosk.domain.deeds import Deed, Said
from kiosk.domain.desk_ports import FanScreen
from kiosk.domain.fan_desk import FanDeskView, FanSheet, Search


class Show(Protocol):
    """Takes parts of a sheet, by their names there, as they come."""

    def __call__(self, **parts: Any) -> None:
        """Show them."""


class FanView:
    """What is on the screen; what comes for a sheet that was left is dropped."""

    def __init__(self, screen: FanScreen) -> None:
        self._screen = screen
        self._view = FanDeskView()
        self._visit = object()

    @property
    def search(self) -> Search:
        """The search, and whom it found."""
        return self._view.search

    @property
    def sheet(self) -> FanSheet | None:
        """The sheet that is open."""
        return self._view.sheet

    @property
    def free_sheet(self) -> FanSheet | None:
        """The sheet that is open, unless the portal is just being asked for something there."""
        sheet = self._view.sheet
        asked = sheet and sheet.deed and sheet.deed.said is Said.ASKED
        return None if asked else sheet

    def show_search(self, search: Search) -> None:
        """The search moved on."""
        self._put(replace(self._view, search=search))

    def turn_to(self, sheet: FanSheet | None) -> None:
        """Open another sheet, or none."""
        self._visit = object()
        self._put(replace(self._view, sheet=sheet))

    def shower(self) -> Show:
        """What changes the sheet that is open now, for as long as it is."""
        visit = self._visit

        def show(**parts: Any) -> None:
            if visit is self._visit and self._view.sheet:
                self._put(replace(self._view, sheet=replace(self._view.sheet, **parts)))

        return show

    def say(self, deed: Deed | None) -> None:
        """What is said of what staff do."""
        self.shower()(deed=deed)

    def clear(self) -> None:
        """Show nothing of anyone."""
        self._visit = object()
        self._put(FanDeskView())

    def _put(self, view: FanDeskView) -> None:
        if view != self._view:
            self._view = view
            self._screen.fans(view)
