"""The languages of the screens: what they are called, how they are written and how they count."""

import re
from collections.abc import Callable
from dataclasses import dataclass

_LOCALE = re.compile(r"(?P<language>[A-Za-z]{2,3})(?:[-_][A-Za-z0-9]{2,8})*")

# Arabic: the last two figures decide
_ZERO_ONE_TWO = range(3)
_FEW = range(3, 11)
_MANY = range(11, 100)


def _one_or_more(count: int) -> int:
    return 0 if count == 1 else 1


def _up_to_one_or_more(count: int) -> int:
    return 0 if count <= 1 else 1


def _arabic(count: int) -> int:
    if count in _ZERO_ONE_TWO:
        return count
    if count % 100 in _FEW:
        return 3
    return 4 if count % 100 in _MANY else 5


@dataclass(frozen=True, slots=True)
class Language:
    """One language of the screens.

    Attributes:
        tag: its ISO 639 code, as its file of translations is called.
        name: what it calls itself.
        plural: which of its plural forms a count takes, in the order of Qt Linguist
            (which is that of CLDR: zero, one, two, few, many, other, as far as it has them).
        exact: the forms that stand for one count alone, so need not show it.
    """

    tag: str
    name: str
    plural: Callable[[int], int]
    exact: frozenset[int] = frozenset()
    right_to_left: bool = False


LANGUAGES = (
    Language("en", "English", _one_or_more, frozenset({0})),
    Language("fr", "Français", _up_to_one_or_more),
    Language("es", "Español", _one_or_more, frozenset({0})),
    Language("de", "Deutsch", _one_or_more, frozenset({0})),
    Language("ar", "العربية", _arabic, frozenset({0, 1, 2}), right_to_left=True),
)
ENGLISH = LANGUAGES[0]
"""The language of the sources; its file of translations holds plural forms alone."""


def language_of(locale: str) -> Language | None:
    """Ours for a locale such as `de`, `de_CH` or `de-CH`; None for a language we do not have."""
    found = _LOCALE.fullmatch(locale)
    tag = found["language"].lower() if found else ""
    return next((language for language in LANGUAGES if language.tag == tag), None)
