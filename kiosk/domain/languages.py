"""The languages of the screens: what they are called, how they are written, how they count."""

import re
from dataclasses import dataclass

_LOCALE = re.compile(r"(?P<language>[A-Za-z]{2,3})(?:[-_][A-Za-z0-9]{2,8})*")


@dataclass(frozen=True, slots=True)
class Language:
    """One language of the screens.

    Attributes:
        tag: its ISO 639 code, as its file of translations is called.
        name: what it calls itself.
        figures: the locale whose digits, dates and times it takes where no country is given.
        forms: how many plural forms it has, by CLDR: zero, one, two, few, many, other, as far as it
            has them.
        exact: the forms that stand for one count alone, so need not show it.
    """

    tag: str
    name: str
    figures: str
    forms: int = 2
    exact: frozenset[int] = frozenset()
    right_to_left: bool = False


LANGUAGES = (
    Language("en", "English", "en_150", exact=frozenset({0})),
    Language("fr", "Français", "fr"),
    Language("es", "Español", "es", exact=frozenset({0})),
    Language("de", "Deutsch", "de", exact=frozenset({0})),
    Language("ar", "العربية", "ar_AE", 6, frozenset({0, 1, 2}), right_to_left=True),
)
ENGLISH = LANGUAGES[0]
"""The language of the sources; its file of translations holds plural forms alone."""


def figures_of(locale: str) -> str:
    """What figures are written by: `de_CH` says so itself.

    Bare `en` is nobody's country: 23/11/2026, 19:02. Bare `ar` writes the digits that the keypads
    show; `ar_EG` its own.
    """
    return next((each.figures for each in LANGUAGES if each.tag == locale), locale)


def language_of(locale: str) -> Language | None:
    """Ours for a locale such as `de`, `de_CH` or `de-CH`; None for a language we do not have."""
    found = _LOCALE.fullmatch(locale)
    tag = found["language"].lower() if found else ""
    return next((language for language in LANGUAGES if language.tag == tag), None)
