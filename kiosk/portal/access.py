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
from kiosk.portal.errors import PortalError
from kiosk.portal.limits import CallBudget
from kiosk.portal.parameters import Parameters
from kiosk.portal.schema import accounts


@dataclass(frozen=True, slots=True)
class Portal:
    """What every endpoint works with; `app.state.portal`.

    Attributes:
        clock: returns the present moment, timezone-aware.
    """

    database: Database
    clock: Callable[[], datetime]
    budget: CallBudget


@dataclass(frozen=True, slots=True)
class Call:
    """One call, let in: the account it is made for, its parameters and its moment."""

    account_id: AccountId
    parameters: Parameters
    database: Database
    now: datetime


def digest(credential: str) -> str:
    """What is stored of a key or secret; they are long and random, so one hash will do."""
    return hashlib.sha256(credential.encode("utf-8", "surrogatepass")).hexdigest()


ReadParameters = Annotated[Parameters, Depends(read_parameters)]


def _call_with_key(request: Request, parameters: ReadParameters) -> Call:
    portal = _portal(request)
    account = _account(portal.database, _credential(request, parameters, "api_key"))
    return _call(portal, account, parameters)


def _call_with_secret(request: Request, parameters: ReadParameters) -> Call:
    portal = _portal(request)
    account = _account(portal.database, _credential(request, parameters, "api_key"))
    call = _call(portal, account, parameters)
    secret = digest(_credential(request, parameters, "api_secret"))
    if not hmac.compare_digest(secret, account.secret_digest):
        raise PortalError(403, "forbidden", "The api_secret is missing or wrong.")
    return call


KeyCall = Annotated[Call, Depends(_call_with_key)]
"""A call for which the api_key is enough."""

SecretCall = Annotated[Call, Depends(_call_with_secret)]
"""A call that takes the whole key pair."""


def _portal(request: Request) -> Portal:
    portal: Portal = request.app.state.portal
    return portal


def _credential(request: Request, parameters: Parameters, name: str) -> str:
    header = request.headers.get(name.replace("_", "-"))
    value = header or parameters.raw(name)
    return value if isinstance(value, str) else ""


def _account(database: Database, api_key: str) -> Row[Any]:
    """The key's account. Looking up its digest takes as long for a near miss as for any other."""
    with database.reading() as connection:
        query = select(accounts).where(accounts.c.key_digest == digest(api_key))
        account = connection.execute(query).one_or_none()
    if account is None:
        raise PortalError(401, "unauthorized", "The api_key is missing or wrong.")
    return account


def _call(portal: Portal, account: Row[Any], parameters: Parameters) -> Call:
    wait_s = portal.budget.spend(account.account_id)
    if wait_s is not None:
        headers = {"Retry-After": str(wait_s)}
        raise PortalError(429, "too_many_calls", "Too many calls.", headers=headers)
    return Call(account.account_id, parameters, portal.database, portal.clock())
