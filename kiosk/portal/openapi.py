"""The portal's own description, as OpenAPI.

Operations declare what they take (`fields.Form`) and answer (`answers`); which keys one needs, and
the refusals that follow from what it is, are read off its dependencies here.
"""

from collections.abc import Iterable, Iterator
from typing import Any

from fastapi import FastAPI
from fastapi.dependencies.models import Dependant
from fastapi.openapi.utils import get_openapi
from fastapi.routing import APIRoute

from kiosk import __version__
from kiosk.portal.access import call_with_key, call_with_secret
from kiosk.portal.answers import Misfits, Refusal

Description = dict[str, Any]
Security = list[dict[str, list[str]]]

TITLE = "Loyalty Portal"
_ABOUT = """\
Quests, points, tiers and rewards of a venue's fans.

**Parameters** may be sent as a form, as a JSON object or in the query alike, whichever an operation
shows; where a name is in both the query and the body, the body wins. Blank text and JSON's `null`
mean that a value is left out. A list may be a JSON array, the name repeated, or its items separated
by commas or new lines. Names that an operation does not know are ignored.

**Keys** are the headers `Api-Key` and `Api-Secret`, or the parameters `api_key` and `api_secret`.

**Refusals** are `{"error": code, "message": sentence}`. Ids that the account does not have are 404,
whoever else may have them. A failure of the portal itself is 500 in the same form.
"""

SHARED_REFUSALS: dict[int | str, dict[str, Any]] = {
    413: {"model": Refusal, "description": "The body is too large."},
    422: {"model": Misfits, "description": "Parameters do not fit; `fields` tells which and why."},
}
"""What any operation may answer, as all of them read parameters."""

_NO_KEY = {"401": "The api_key is missing or wrong."}
_NO_SECRET = {"403": "The api_secret is missing or wrong."}
_NOTHING = {"404": "An id in the address is not the account's."}
_TOO_MANY = {"429": "Too many calls; `Retry-After` tells the seconds to wait."}
_RETRY_AFTER = {"Retry-After": {"schema": {"type": "integer", "minimum": 1}, "required": True}}

_SCHEMES = {
    f"{name}_{place}": {"type": "apiKey", "in": place, "name": wire}
    for name, place, wire in (
        ("key", "header", "Api-Key"),
        ("key", "query", "api_key"),
        ("secret", "header", "Api-Secret"),
        ("secret", "query", "api_secret"),
    )
}
_KEY: Security = [{"key_header": []}, {"key_query": []}]
_KEY_PAIR: Security = [
    {"key_header": [], "secret_header": []},
    {"key_query": [], "secret_query": []},
]


def install(app: FastAPI, routes: Iterable[APIRoute]) -> None:
    """Have `app`, which serves `routes`, describe itself."""
    routes = tuple(routes)

    def described() -> Description:
        if app.openapi_schema is None:
            app.openapi_schema = _described(app, routes)
        return app.openapi_schema

    app.openapi = described  # type: ignore[method-assign]  # FastAPI's own way of extending it


def _described(app: FastAPI, routes: Iterable[APIRoute]) -> Description:
    description = get_openapi(
        title=TITLE, version=__version__, description=_ABOUT, routes=app.routes
    )
    description.setdefault("components", {})["securitySchemes"] = _SCHEMES
    for route in routes:
        for method in route.methods or ():
            operation = description["paths"][route.path_format][method.lower()]
            _add_access(operation, route)
    return description


def _add_access(operation: Description, route: APIRoute) -> None:
    needs = {dependant.call for dependant in _flattened(route.dependant)}
    with_secret = call_with_secret in needs
    refusals = _NOTHING if route.param_convertors else {}
    if with_secret or call_with_key in needs:
        operation["security"] = _KEY_PAIR if with_secret else _KEY
        refusals = refusals | _NO_KEY | _TOO_MANY | (_NO_SECRET if with_secret else {})
    responses = operation["responses"]
    for status, description in refusals.items():
        # What the operation itself says of the status is closer to the truth.
        responses.setdefault(status, _refusal(description))
    if "429" in responses:
        responses["429"]["headers"] = _RETRY_AFTER
    operation["responses"] = dict(sorted(responses.items()))


def _flattened(dependant: Dependant) -> Iterator[Dependant]:
    yield dependant
    for dependency in dependant.dependencies:
        yield from _flattened(dependency)


def _refusal(description: str) -> Description:
    schema = {"$ref": f"#/components/schemas/{Refusal.__name__}"}
    return {"description": description, "content": {"application/json": {"schema": schema}}}
