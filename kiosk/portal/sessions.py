"""Fans' sessions: logging in, and whose a session is (guide: "Authentication Flow")."""

from typing import Any

from fastapi import APIRouter

from kiosk.portal import answers, fields
from kiosk.portal.access import KeyCall, SecretCall
from kiosk.portal.connecting import STEPS, Network
from kiosk.portal.fans import fan_fields
from kiosk.portal.fields import Form, request_body
from kiosk.portal.ids import TextId
from kiosk.portal.logins import fan_of_session

router = APIRouter(prefix="/api/v1/sessions", tags=["Sessions"])

_NETWORK = fields.choice("network", "The step to take.", Network).needed()


@router.post(
    "/connect",
    response_model=answers.NewFan | answers.KnownFan | answers.CodeRequest | answers.Session,
    openapi_extra=request_body(
        [step.form.with_first(_NETWORK.only(name)) for name, step in STEPS.items()]
    ),
)
def connect(call: KeyCall) -> dict[str, Any]:
    """Take one step of the authentication flow; which one, `network` says."""
    step = STEPS[Form(_NETWORK).read(call.parameters)["network"]]
    return step.take(call, step.form.read(call.parameters))


@router.get("/{session_uid}/fan", response_model=answers.FanProfile)
def show_fan(call: SecretCall, session_uid: TextId) -> dict[str, Any]:
    """The profile of the session's fan."""
    with call.database.reading() as connection:
        fan = fan_of_session(connection, call.account_id, session_uid, call.now)
    return fan_fields(fan) | {"account_id": fan.account_id}
