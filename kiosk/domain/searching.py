"""How people are searched for: every word typed occurs in a name, the email or the phone."""

import re
import string
import unicodedata
from dataclasses import dataclass

from kiosk.domain.ids import FanId

MIN_CHARS = 2
"""From so many letters or digits on, a search begins."""

MAX_CHARS = 100
"""More than any name that is typed; the rest is not looked at."""

_PHONE = re.compile(r"[\d\s()+./-]+")


@dataclass(frozen=True, slots=True)
class FoundFan:
    """A fan as the portal's list tells it; None where it does not say."""

    fan_id: FanId
    first_name: str | None = None
    last_name: str | None = None
    email: str | None = None
    phone: str | None = None
    tags: tuple[str, ...] | None = None

    @property
    def text(self) -> str:
        """What a search looks at."""
        return search_text(
            self.first_name or "", self.last_name or "", self.email or "", self.phone
        )


def search_text(first_name: str, last_name: str, email: str, phone: str | None) -> str:
    """What a search looks at: the phone as it is written, and its digits."""
    return folded(f"{first_name} {last_name} {email} {phone or ''} {digits(phone or '')}")


def folded(text: str) -> str:
    """Without case and accents, so that "zoe" finds "Zoë"."""
    decomposed = unicodedata.normalize("NFKD", text)
    return "".join(char for char in decomposed if not unicodedata.combining(char)).casefold()


def digits(phone: str) -> str:
    """A phone number without what people put between its digits."""
    return "".join(char for char in phone if char in string.digits)


def wanted(typed: str) -> str:
    """What is to be searched for, "" for too little; a phone number is its digits."""
    text = " ".join(typed[:MAX_CHARS].split())
    if _PHONE.fullmatch(text):
        text = digits(text)
    return text if sum(char.isalnum() for char in text) >= MIN_CHARS else ""


def finds(query: str, text: str) -> bool:
    """Whether every word of the query occurs in the folded text."""
    return all(word in text for word in folded(query).split())
