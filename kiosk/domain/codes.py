"""What a reading's text means: a fan, a barcode, or nothing we know (DESIGN.md, "Codes")."""

import re
import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass

from kiosk.domain.aim import without_aim
from kiosk.domain.ids import FanId
from kiosk.domain.passes import TOKEN_PREFIX
from kiosk.domain.readings import UID

MAX_TEXT = 1024
"""Characters of a text that are looked at; no code we issue or accept is longer."""

MAX_FAN_ID = 2**63 - 1
MAX_BARCODE = 128
"""Characters of a barcode that can be linked to a fan."""

FAN_FORMS = (
    r"fan:(?P<fan_id>\d+)",
    r"(?P<fan_id>\d{1,10})",
    r"https?://[^\s?]+\?(?:[^\s#]*&)?fan_id=(?P<fan_id>\d+)(?:[&#].*)?",
)
"""The forms of a fan's code by default; a venue's own replace them in station.toml."""


@dataclass(frozen=True, slots=True)
class FanCode:
    """The code names a fan."""

    fan_id: FanId


@dataclass(frozen=True, slots=True)
class Barcode:
    """The code of a wristband or ticket; whose it is, the portal knows."""

    text: str


@dataclass(frozen=True, slots=True)
class TokenCode:
    """A pass or fan card, or what claims to be one: nothing in it is believed yet."""

    text: str


@dataclass(frozen=True, slots=True)
class UnknownCode:
    """Nothing readable was left, or far more than a code holds."""


Code = FanCode | Barcode | TokenCode | UnknownCode


def normalise(text: str) -> str:
    """The text without control characters, AIM and ECI prefixes and outer spaces, capped."""
    kept = (char for char in text[: MAX_TEXT + 1] if unicodedata.category(char)[0] != "C")
    # Scanners may frame a text with STX and ETX: the prefix comes first only once these are gone.
    return without_aim("".join(kept)).strip()[:MAX_TEXT]


def compile_forms(patterns: Sequence[str]) -> tuple[re.Pattern[str], ...]:
    """Compile fan forms; raises ValueError, naming the form, for one that cannot be used."""
    return tuple(_compile(pattern) for pattern in patterns)


def _compile(pattern: str) -> re.Pattern[str]:
    try:
        form = re.compile(pattern, re.IGNORECASE)
    except re.error as error:
        raise ValueError(f"{pattern!r} is not a regular expression: {error}") from error
    if "fan_id" not in form.groupindex:
        raise ValueError(f"{pattern!r} has no group named fan_id")
    return form


def classify(text: str, fan_forms: Sequence[re.Pattern[str]], symbology: str = "") -> Code:
    """What `text` means; every text has a meaning, none raises.

    A tag's UID is always a barcode: in decimal it would pass for some fan's number. What begins as
    a token is one, whatever forms a venue has of its own.
    """
    if len(text) > MAX_TEXT:
        return UnknownCode()
    text = normalise(text)
    if not text:
        return UnknownCode()
    if symbology == UID:
        return Barcode(text)
    if text[: len(TOKEN_PREFIX)].upper() == TOKEN_PREFIX:
        return TokenCode(text)
    matches = (form.fullmatch(text) for form in fan_forms)
    fan_id = next((_fan_id(match["fan_id"]) for match in matches if match), None)
    return Barcode(text) if fan_id is None else FanCode(fan_id)


def linkable(text: str) -> bool:
    """Whether a text may become somebody's wristband: a web address or a page of text may not."""
    return bool(text) and len(text) <= MAX_BARCODE and "://" not in text


def _fan_id(digits: str | None) -> FanId | None:
    if not digits or not (digits.isascii() and digits.isdigit()):
        return None
    number = int(digits)
    return FanId(number) if number <= MAX_FAN_ID else None
