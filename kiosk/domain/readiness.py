"""Whether a station is ready for the doors: one check for each thing that may fail there."""

from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum


class Level(StrEnum):
    """How a check stands, from the best to the worst."""

    GREEN = "green"
    """In order."""
    AMBER = "amber"
    """The station works; someone should look before the doors open."""
    RED = "red"
    """Someone must mend it."""


@dataclass(frozen=True, slots=True)
class Check:
    """One line of the page.

    Attributes:
        name: what was looked at.
        says: what was found, a plain sentence or figures.
        advice: what to do about it; "" for nothing.
    """

    name: str
    level: Level
    says: str
    advice: str = ""


def green(name: str, says: str) -> Check:
    """It is in order."""
    return Check(name, Level.GREEN, says)


def amber(name: str, says: str, advice: str) -> Check:
    """Someone should look at it."""
    return Check(name, Level.AMBER, says, advice)


def red(name: str, says: str, advice: str) -> Check:
    """Someone must mend it."""
    return Check(name, Level.RED, says, advice)


def worst(checks: Iterable[Check]) -> Level:
    """The level of the whole page; green for an empty one."""
    return max((check.level for check in checks), key=list(Level).index, default=Level.GREEN)
