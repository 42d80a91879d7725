"""Answers other than 2xx: `{"error": code, "message": sentence}` (DESIGN.md, "The wire")."""

import math
from collections.abc import Iterable, Mapping
from datetime import timedelta

from fastapi import FastAPI, Request
from fastapi.exceptions import RequestValidationError
from fastapi.responses import JSONResponse
from fastapi.routing import APIRoute
from starlette.exceptions import HTTPException
from starlette.requests import ClientDisconnect

METHOD_NOT_ALLOWED = 405

_ROUTING = {
    404: ("not_found", "There is nothing at this address."),
    METHOD_NOT_ALLOWED: ("method_not_allowed", "This address does not take that method."),
}


class PortalError(Exception):
    """A request that is refused.

    Attributes:
        status: the HTTP status.
        body: the answer: `error`, `message` and whatever else the case tells.
        headers: further headers of the answer.
    """

    def __init__(
        self,
        status: int,
        error: str,
        message: str,
        *,
        headers: Mapping[str, str] | None = None,
        **details: object,
    ) -> None:
        super().__init__(message)
        self.status = status
        self.body = {"error": error, "message": message, **details}
        self.headers = headers


def not_found(what: str) -> PortalError:
    """The answer to an id that the account does not have."""
    return PortalError(404, "not_found", f"There is no such {what}.")


def invalid(fields: Mapping[str, str]) -> PortalError:
    """The answer to fields that do not fit; `fields` tells what is wrong with each."""
    message = "; ".join(f"{name} {problem}" for name, problem in fields.items())
    return PortalError(422, "validation", f"{message}.", fields=dict(fields))


def too_many(error: str, message: str, wait: timedelta) -> PortalError:
    """The answer to whoever should come back later."""
    seconds = max(1, math.ceil(wait.total_seconds()))
    return PortalError(429, error, message, headers={"Retry-After": str(seconds)})


def unreadable(problem: str) -> PortalError:
    """The answer to a body that cannot be read at all."""
    return PortalError(422, "validation", problem, fields={})


def install(app: FastAPI, routes: Iterable[APIRoute]) -> None:
    """Have every error of `app`, which serves `routes`, answered in this form."""
    app.state.routes = tuple(routes)
    app.exception_handler(PortalError)(_refusal)
    app.exception_handler(RequestValidationError)(_invalid_path)
    app.exception_handler(HTTPException)(_routing)
    app.exception_handler(ClientDisconnect)(_gone)
    app.exception_handler(Exception)(_failure)


async def _refusal(_request: Request, error: PortalError) -> JSONResponse:
    return _answer(error)


async def _invalid_path(_request: Request, error: RequestValidationError) -> JSONResponse:
    names = (str(problem["loc"][-1]) for problem in error.errors())
    return _answer(invalid(dict.fromkeys(names, "is not a valid id")))


async def _routing(request: Request, error: HTTPException) -> JSONResponse:
    code, message = _ROUTING.get(error.status_code, ("bad_request", str(error.detail)))
    headers = dict(error.headers or {})
    if error.status_code == METHOD_NOT_ALLOWED:
        headers |= _allowed(request)
    return _answer(PortalError(error.status_code, code, message, headers=headers))


def _allowed(request: Request) -> dict[str, str]:
    """What the address takes: the router itself names the methods of one operation only."""
    routes: Iterable[APIRoute] = request.app.state.routes
    here = (route for route in routes if route.path_regex.match(request.scope["path"]))
    methods = {method for route in here for method in route.methods or ()}
    return {"Allow": ", ".join(sorted(methods))} if methods else {}


async def _gone(_request: Request, _error: ClientDisconnect) -> JSONResponse:
    """The caller hung up while sending: nobody reads this, but it is no failure of ours."""
    return _answer(PortalError(400, "bad_request", "The request broke off."))


async def _failure(_request: Request, _error: Exception) -> JSONResponse:
    """A bug; the server logs its traceback besides."""
    return _answer(PortalError(500, "failure", "The portal failed."))


def _answer(error: PortalError) -> JSONResponse:
    return JSONResponse(error.body, error.status, error.headers)
