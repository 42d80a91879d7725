"""Logging a fan in: whether an address is known, and whose a session is.

Guide: "Authentication Flow".
"""

from dataclasses import dataclass
from typing import Protocol

from kiosk.domain.ids import FanId, RequestUid, SessionUid


@dataclass(frozen=True, slots=True)
class Address:
    """What the portal says of an email address; a fan who is not `known` may register."""

    known: bool
    has_password: bool = False
    has_phone: bool = False


@dataclass(frozen=True, slots=True)
class Session:
    """A fan who is logged in."""

    session_uid: SessionUid
    fan_id: FanId


@dataclass(frozen=True, slots=True)
class FanProfile:
    """The fan of a session, as the portal tells it."""

    fan_id: FanId
    first_name: str = ""
    last_name: str = ""
    email: str | None = None
    phone: str | None = None
    tags: tuple[str, ...] | None = None


class FanSessions(Protocol):
    """Logging in at the portal; every method raises PortalError.

    A wrong password or code is LoginRefused; too many tries are LimitReached.
    """

    async def check_email(self, email: str) -> Address:
        """Whether the address is known, and how its fan may log in."""

    async def register(
        self, email: str, first_name: str, last_name: str, *, terms_accepted: bool = False
    ) -> Address:
        """Make a fan of a new address; for a known one, as `check_email`."""

    async def log_in(self, email: str, password: str) -> Session:
        """Log in by password."""

    async def request_email_code(self, email: str) -> RequestUid:
        """Have a code sent to the address, if it is a fan's."""

    async def request_sms_code(self, email: str) -> RequestUid:
        """Have a code sent to the phone of the address's fan, if there is one."""

    async def submit_code(
        self, request_uid: RequestUid, email: str, code: str, new_password: str | None = None
    ) -> Session:
        """Log in by a code; `new_password` becomes the fan's."""

    async def fan(self, session_uid: SessionUid) -> FanProfile:
        """The session's fan."""
