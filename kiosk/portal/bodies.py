"""Reads a request's query, form or JSON body into one set of parameters.

All three are accepted alike everywhere; where a name is in both, the body wins.
"""

import json
from collections.abc import Iterable

from fastapi import Request
from starlette.exceptions import HTTPException
from starlette.types import Message, Receive

from kiosk.portal.errors import PortalError, unreadable
from kiosk.portal.parameters import MAX_ITEMS, Parameters

MAX_BODY = 1024 * 1024
"""Bytes of a body that are read before it is refused."""

MAX_FIELDS = 2 * MAX_ITEMS
"""Of a form: a list may be as many."""

_FORMS = ("application/x-www-form-urlencoded", "multipart/form-data")


async def read_parameters(request: Request) -> Parameters:
    """The request's parameters; raises PortalError for a body that cannot be read."""
    query = _grouped(request.query_params.multi_items())
    return Parameters({**query, **await _body(_capped(request))})


async def _body(request: Request) -> dict[str, list[object]]:
    content_type = request.headers.get("content-type", "").partition(";")[0].strip().lower()
    if content_type in _FORMS:
        return await _form(request)
    body = await request.body()
    if not body.strip():
        return {}
    if content_type == "application/json" or content_type.endswith("+json"):
        return _json(body)
    raise unreadable("The body must be a form or a JSON object, and its Content-Type say so.")


async def _form(request: Request) -> dict[str, list[object]]:
    try:
        form = await request.form(max_files=0, max_fields=MAX_FIELDS)
    except HTTPException as error:
        raise unreadable(f"The form cannot be read: {error.detail}") from error
    return _grouped(form.multi_items())


def _json(body: bytes) -> dict[str, list[object]]:
    try:
        content = json.loads(body)
    except (ValueError, RecursionError) as error:
        raise unreadable("The body is not valid JSON.") from error
    if not isinstance(content, dict):
        raise unreadable("The body must be a JSON object.")
    return {name: [value] for name, value in content.items() if value is not None}


def _grouped(items: Iterable[tuple[str, object]]) -> dict[str, list[object]]:
    values: dict[str, list[object]] = {}
    for name, value in items:
        values.setdefault(name, []).append(value)
    return values


def _capped(request: Request) -> Request:
    """The same request, refusing to receive more than `MAX_BODY`."""
    return Request(request.scope, _capped_receive(request.receive))


def _capped_receive(receive: Receive) -> Receive:
    received = 0

    async def receive_within_cap() -> Message:
        nonlocal received
        message = await receive()
        received += len(message.get("body", b""))
        if received > MAX_BODY:
            raise PortalError(413, "too_large", "The request's body is too large.")
        return message

    return receive_within_cap
