"""A fan's login, as the API guide's "Authentication Flow" has it."""

from collections.abc import Mapping
from typing import Protocol

from pydantic import TypeAdapter

from kiosk.client import wire
from kiosk.domain.ids import RequestUid, SessionUid
from kiosk.domain.ports import NotJson
from kiosk.domain.sessions import Address, FanProfile, Session

_CONNECT = "/api/v1/sessions/connect"

_OBJECT = TypeAdapter(dict[str, object])
_SESSION = TypeAdapter(Session)
_PROFILE = TypeAdapter(FanProfile)
_REQUEST_UID = TypeAdapter(str)


class Caller(Protocol):
    """Makes one call and returns the answer's JSON; raises PortalError."""

    async def __call__(
        self, method: str, path: str, *, data: dict[str, str] | None = None
    ) -> object:
        """`data` is sent as a form: none of it may show in an address."""


class SessionsClient:
    """Fulfils `kiosk.domain.sessions.FanSessions`."""

    def __init__(self, call: Caller) -> None:
        self._call = call

    async def check_email(self, email: str) -> Address:
        """Guide, step 1."""
        return _address(await self._connect("email", email=email))

    async def register(
        self, email: str, first_name: str, last_name: str, *, terms_accepted: bool = False
    ) -> Address:
        """Guide, step 2; that it answers as step 1 is ours (DESIGN.md, "The wire")."""
        names = {"first_name": first_name, "last_name": last_name}
        terms = {"terms_accepted": "true"} if terms_accepted else {}
        return _address(await self._connect("register", email=email, **names, **terms))

    async def log_in(self, email: str, password: str) -> Session:
        """Guide, step 3."""
        return wire.parse(_SESSION, await self._connect("email", email=email, password=password))

    async def request_email_code(self, email: str) -> RequestUid:
        """Guide, step 3, by email."""
        return _request_uid(await self._connect("verify_email", email=email))

    async def request_sms_code(self, email: str) -> RequestUid:
        """Guide, step 3, by SMS (DESIGN.md, "The wire")."""
        return _request_uid(await self._connect("verify_phone", email=email))

    async def submit_code(
        self, request_uid: RequestUid, email: str, code: str, new_password: str | None = None
    ) -> Session:
        """Guide, step 3; that it may set a password is ours."""
        password = {"password": new_password} if new_password else {}
        body = await self._connect(
            "submit_verification_code",
            email=email,
            verification_code=code,
            request_uid=request_uid,
            **password,
        )
        return wire.parse(_SESSION, body)

    async def fan(self, session_uid: SessionUid) -> FanProfile:
        """The session's fan (DESIGN.md, "The wire")."""
        path = f"/api/v1/sessions/{wire.segment(session_uid)}/fan"
        return wire.parse(_PROFILE, await self._call("GET", path))

    async def _connect(self, network: str, **asked: str) -> object:
        return await self._call("POST", _CONNECT, data={"network": network, **asked})


def _address(body: object) -> Address:
    said = wire.parse(_OBJECT, body)
    match said.get("status"):
        case "register":
            return Address(known=False)
        case "login":
            return Address(
                known=True, has_password=_yes(said, "password"), has_phone=_yes(said, "phone")
            )
        case _:
            raise NotJson(wire.NOT_THE_PORTAL)


def _yes(said: Mapping[str, object], name: str) -> bool:
    return bool(said.get(name, False))


def _request_uid(body: object) -> RequestUid:
    said = wire.parse(_OBJECT, body)
    return RequestUid(wire.parse(_REQUEST_UID, said.get("request_uid")))
