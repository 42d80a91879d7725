"""Who calls: the key pair, as `Api-Key` / `Api-Secret` headers or as parameters.

The api_key names the account; the api_secret, which all but two endpoints ask for, proves the
caller to be the account's own server or station.
"""

import hashlib
import hmac
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from typing import Annotated, Any

from fastapi import Depends, Request
from sqlalchemy import Row, select

from kiosk.domain.ids import AccountId
from kiosk.portal.bodies import read_parameters
from kiosk.portal.database import Database
from kiosk.portal.errors import PortalError, too_many
from kiosk.portal.limits import Budget
from kiosk.portal.parameters import Parameters
from kiosk.portal.schema import accounts


@dataclass(frozen=True, slots=True)
class Portal:
    """What every endpoint works with; `app.state.portal`.

    Attributes:
        clock: returns the present moment, timezone-aware.
        calls: of each account.
        password_tries: of each account and email.
    """

    database: Database
    clock: Callable[[], datetime]
    calls: Budget
    password_tries: Budget


@dataclass(frozen=True, slots=True)
class Call:
    """One call, let in: the account it is made for, its parameters and its moment.

    Attributes:
        origin: of the portal, as the caller addresses it.
    """

    account_id: AccountId
    parameters: Parameters
    portal: Portal
    origin: str
    now: datetime

    @property
    def database(self) -> Database:
        """The portal's."""
        return self.portal.database


def digest(credential: str) -> str:
    """What is stored of a key or secret; they are long and random, so one hash will do."""
    return hashlib.sha256(credential.encode("utf-8", "surrogatepass")).hexdigest()


ReadParameters = Annotated[Parameters, Depends(read_parameters)]


def call_with_key(request: Request, parameters: ReadParameters) -> Call:
    """The call of whoever has the api_key; raises PortalError (401, 429)."""
    return _call(request, _account(request, parameters), parameters)


def call_with_secret(request: Request, parameters: ReadParameters) -> Call:
    """The call of whoever has the api_secret too; raises PortalError (401, 403, 429)."""
    account = _account(request, parameters)
    call = _call(request, account, parameters)
    secret = digest(_credential(request, parameters, "api_secret"))
    if not hmac.compare_digest(secret, account.secret_digest):
        raise PortalError(403, "forbidden", "The api_secret is missing or wrong.")
    return call


KeyCall = Annotated[Call, Depends(call_with_key)]
"""A call for which the api_key is enough."""

SecretCall = Annotated[Call, Depends(call_with_secret)]
"""A call that takes the whole key pair."""


def portal_of(request: Request) -> Portal:
    """The portal that the request came to."""
    portal: Portal = request.app.state.portal
    return portal


def _credential(request: Request, parameters: Parameters, name: str) -> str:
    header = request.headers.get(name.replace("_", "-"))
    value = header or parameters.raw(name)
    return value if isinstance(value, str) else ""


def _account(request: Request, parameters: Parameters) -> Row[Any]:
    """The key's account. Looking up its digest takes as long for a near miss as for any other."""
    api_key = _credential(request, parameters, "api_key")
    query = select(accounts).where(accounts.c.key_digest == digest(api_key))
    with portal_of(request).database.reading() as connection:
        account = connection.execute(query).one_or_none()
    if account is None:
        raise PortalError(401, "unauthorized", "The api_key is missing or wrong.")
    return account


def _call(request: Request, account: Row[Any], parameters: Parameters) -> Call:
    portal = portal_of(request)
    wait = portal.calls.spend(account.account_id)
    if wait is not None:
        raise too_many("too_many_calls", "Too many calls.", wait)
    origin = str(request.base_url).rstrip("/")
    return Call(account.account_id, parameters, portal, origin, portal.clock())
