"""A request's parameters, and typed getters that gather what is wrong with them."""

import json
import re
import string
from collections.abc import Callable, Iterable, Mapping, Sequence
from datetime import UTC, date, datetime, time, tzinfo
from email.message import EmailMessage
from email.utils import getaddresses
from enum import StrEnum
from typing import TypeVar
from uuid import UUID
from zoneinfo import ZoneInfo

from kiosk.portal.errors import invalid
from kiosk.portal.schema import MAX_INTEGER

MAX_TEXT = 10_000
"""Characters of a text that has no limit of its own."""

MAX_ITEMS = 1000
"""Items of a list."""

MAX_EMAIL = 254
MAX_PHONE = 32
MIN_PHONE_DIGITS = 7
MAX_ZONE = 64

LAST_YEAR = 9000
"""Of moments; in another zone, or after what is added to it, it must be a moment still."""

_INTEGER = re.compile(r"\s*[+-]?[0-9]{1,19}\s*")
_SEPARATORS = re.compile(r"[,\n]")
_EMAIL = re.compile(r"[^@\s]+@[^@\s]+")
_FLAGS = {"true": True, "1": True, "on": True, "false": False, "0": False, "off": False}

T = TypeVar("T")
Choice = TypeVar("Choice", bound=StrEnum)


class _MisfitError(ValueError):
    """A value is not what the parameter takes; the message continues "<name> …"."""


class Parameters:
    """Values by name, as received: text from forms and queries, any JSON from JSON bodies.

    A getter returns None both for a value that is missing or blank and for one that does not fit;
    the latter is noted, and `check` raises for all that was noted at once.
    """

    def __init__(self, values: Mapping[str, Sequence[object]]) -> None:
        self._values = values
        self._problems: dict[str, str] = {}

    def fail(self, name: str, problem: str) -> None:
        """Note what is wrong with a parameter; the first note on each stands."""
        self._problems.setdefault(name, problem)

    def check(self) -> None:
        """Raise PortalError (422) if anything was wrong."""
        if self._problems:
            raise invalid(self._problems)

    def raw(self, name: str) -> object:
        """The value as received; the last of several."""
        values = self._values.get(name)
        return values[-1] if values else None

    def given(self, name: str) -> bool:
        """Whether there is a value at all, fitting or not."""
        return not _blank(self.raw(name))

    def text(self, name: str, max_length: int = MAX_TEXT) -> str | None:
        """A text as it was sent, outer spaces included; None for a blank one."""
        return self._read(name, lambda value: _text(value, max_length))

    def integer(self, name: str, minimum: int = 0, maximum: int = MAX_INTEGER) -> int | None:
        """A whole number, written as such or as text."""
        return self._read(name, lambda value: _integer(value, minimum, maximum))

    def email(self, name: str) -> str | None:
        """An email address in the form in which fans' addresses are kept."""
        return self._read(name, _email)

    def phone(self, name: str) -> str | None:
        """A phone number; only its digits say which one it is."""
        return self._read(name, _phone)

    def identifier(self, name: str, max_length: int) -> str | None:
        """Another system's id: a text, or a whole number taken for one."""
        return self._read(name, lambda value: _identifier(value, max_length))

    def zone(self, name: str) -> ZoneInfo | None:
        """A time zone by its IANA name."""
        return self._read(name, _zone)

    def flag(self, name: str) -> bool | None:
        """Yes or no: a JSON boolean, or one of the words that forms use for it."""
        return self._read(name, _flag)

    def choice(self, name: str, choices: type[Choice]) -> Choice | None:
        """One of an enum's values; the word "null" means none, as a form cannot say it else."""
        if self.raw(name) == "null":
            return None
        return self._read(name, lambda value: _choice(value, choices))

    def uid(self, name: str) -> str | None:
        """A UUID in its canonical form."""
        return self._read(name, _uid)

    def moment(self, name: str, zone: tzinfo = UTC, day_time: time = time.min) -> datetime | None:
        """An ISO 8601 moment, in UTC; without an offset it is `zone`'s, a date means `day_time`."""
        return self._read(name, lambda value: _moment(value, zone, day_time))

    def texts(
        self, name: str, max_length: int, max_items: int = MAX_ITEMS
    ) -> tuple[str, ...] | None:
        """A list of texts: repeated, comma- or newline-separated, or a JSON array."""
        return self._read_list(name, lambda item: _text(item, max_length), max_items)

    def integers(self, name: str) -> tuple[int, ...] | None:
        """A list of whole numbers from 0, in any of the forms that `texts` takes."""
        return self._read_list(name, lambda item: _integer(item, 0, MAX_INTEGER))

    def _read(self, name: str, parse: Callable[[object], T]) -> T | None:
        value = self.raw(name)
        if _blank(value):
            return None
        try:
            return parse(value)
        except _MisfitError as misfit:
            self.fail(name, str(misfit))
            return None

    def _read_list(
        self, name: str, parse: Callable[[object], T], max_items: int = MAX_ITEMS
    ) -> tuple[T, ...] | None:
        """The items once each, in their order; None where there are none."""
        try:
            parsed = [parse(item) for item in _items(self._values.get(name, ()), max_items)]
        except _MisfitError as misfit:
            self.fail(name, str(misfit))
            return None
        return tuple(dict.fromkeys(parsed)) or None


def _blank(value: object) -> bool:
    return value is None or (isinstance(value, str) and not value.strip())


def _text(value: object, max_length: int = MAX_TEXT) -> str:
    if not isinstance(value, str) or not _storable(value):
        raise _MisfitError("must be a text")
    if len(value) > max_length:
        raise _MisfitError(f"must have at most {max_length:,} characters")
    return value


def _storable(text: str) -> bool:
    """Whether every database takes the text: JSON can spell lone surrogates and NUL."""
    return "\0" not in text and not any("\ud800" <= char <= "\udfff" for char in text)


def _integer(value: object, minimum: int, maximum: int) -> int:
    if isinstance(value, str) and _INTEGER.fullmatch(value):
        value = int(value)
    if isinstance(value, float) and value.is_integer():
        # JSON does not tell 5.0 from 5.
        value = int(value)
    if not isinstance(value, int) or isinstance(value, bool):
        raise _MisfitError("must be a whole number")
    if not minimum <= value <= maximum:
        raise _MisfitError(f"must be from {minimum:,} to {maximum:,}")
    return value


def _email(value: object) -> str:
    # Lower case may be longer.
    email = _text(_text(value, MAX_EMAIL).strip().lower(), MAX_EMAIL)
    if not (_EMAIL.fullmatch(email) and email.isprintable() and _is_one_address(email)):
        raise _MisfitError("must be an email address")
    return email


def _is_one_address(email: str) -> bool:
    """Whether a mail to it goes to it: comments, groups and lists name another, or several."""
    mail = EmailMessage()
    try:
        mail["To"] = email
        return getaddresses([mail["To"]]) == [("", email)]
    except Exception:  # noqa: BLE001 - the parser fails in many ways, none of them documented
        return False


def _phone(value: object) -> str:
    phone = _text(value, MAX_PHONE).strip()
    if sum(char in string.digits for char in phone) < MIN_PHONE_DIGITS:
        raise _MisfitError(f"must be a phone number of at least {MIN_PHONE_DIGITS} digits")
    return phone


def _identifier(value: object, max_length: int) -> str:
    number = isinstance(value, int) and not isinstance(value, bool)
    return _text(str(value) if number else value, max_length).strip()


def _zone(value: object) -> ZoneInfo:
    try:
        return ZoneInfo(_text(value, MAX_ZONE).strip())
    except (ValueError, OSError, KeyError) as error:
        raise _MisfitError("must be a time zone like America/Los_Angeles") from error


def _flag(value: object) -> bool:
    if isinstance(value, str):
        value = _FLAGS.get(value.strip().lower())
    if not isinstance(value, bool):
        raise _MisfitError("must be true or false")
    return value


def _choice(value: object, choices: type[Choice]) -> Choice:
    try:
        return choices(_text(value))
    except ValueError as error:
        raise _MisfitError(f"must be one of: {', '.join(choices)}") from error


def _uid(value: object) -> str:
    try:
        return str(UUID(_text(value).strip()))
    except ValueError as error:
        raise _MisfitError("must be a UUID") from error


def _moment(value: object, zone: tzinfo, day_time: time) -> datetime:
    text = _text(value).strip()
    try:
        moment = _day(text, day_time) or datetime.fromisoformat(text)
        if moment.year <= LAST_YEAR:
            return (moment if moment.tzinfo else moment.replace(tzinfo=zone)).astimezone(UTC)
    except (ValueError, OverflowError) as error:
        raise _MisfitError("must be an ISO 8601 date or timestamp") from error
    raise _MisfitError(f"must not be after the year {LAST_YEAR}")


def _day(text: str, day_time: time) -> datetime | None:
    try:
        return datetime.combine(date.fromisoformat(text), day_time)
    except ValueError:
        return None


def _items(values: Iterable[object], max_items: int) -> list[object]:
    items = [item for value in values for item in _split(value) if not _blank(item)]
    if len(items) > max_items:
        raise _MisfitError(f"must have at most {max_items:,} items")
    return items


def _split(value: object) -> list[object]:
    if isinstance(value, list):
        return value
    if not isinstance(value, str):
        return [value]
    array = _json_array(value)
    return [item.strip() for item in _SEPARATORS.split(value)] if array is None else array


def _json_array(text: str) -> list[object] | None:
    if not text.lstrip().startswith("["):
        return None
    try:
        array = json.loads(text)
    except (ValueError, RecursionError):
        return None
    return array if isinstance(array, list) else None
