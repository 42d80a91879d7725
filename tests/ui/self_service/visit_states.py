"""Visits as the engine would publish them."""

from dataclasses import replace
from datetime import timedelta

from kiosk.domain.catalogue import Business
from kiosk.domain.ids import BusinessId, FanId
from kiosk.domain.signing_in import SignIn, SignInFault, Step, Way
from kiosk.domain.visit import Home, VisitView
from kiosk.ui.self_service.face import SelfServiceFace
from tests.ui import gate_states as states

BUSINESS = Business(BusinessId(12345), "Harbour City Fan Points")
TERMS = "\n\n".join(
    f"{number}. Points are given for what you do here, and are worth no money. "
    "They end with the season after the one in which they were given."
    for number in range(1, 9)
)
STILL = SelfServiceFace(replace(states.STATION, reduce_motion=True), terms={"": TERMS})

EMAIL = "maya.okafor@example.com"
START = VisitView()
EMAIL_STEP = VisitView(Step.EMAIL)
WAY = VisitView(Step.WAY, SignIn(EMAIL, (Way.PASSWORD, Way.EMAIL_CODE, Way.SMS_CODE)))
PASSWORD = VisitView(Step.PASSWORD, SignIn(EMAIL))
CODE = VisitView(Step.CODE, SignIn(EMAIL, sent_by=Way.EMAIL_CODE))
REGISTER = VisitView(Step.REGISTER, SignIn(EMAIL))
HOME = VisitView(Step.HOME, SignIn(), Home(FanId(1001), "Maya", "Okafor"))


def wrong(view: VisitView, fault: SignInFault, tries_left: int | None = None) -> VisitView:
    """The same step, once that went wrong."""
    return replace(view, sign_in=replace(view.sign_in, fault=fault, tries_left=tries_left))


LOCKED = replace(
    CODE,
    sign_in=replace(
        CODE.sign_in, fault=SignInFault.TOO_MANY, retry_at=states.NOW + timedelta(seconds=222)
    ),
)

STEPS = {
    "start": START,
    "start-forged": wrong(START, SignInFault.CARD_FORGED),
    "email": EMAIL_STEP,
    "email-unfit": wrong(
        replace(EMAIL_STEP, sign_in=SignIn("maya at home")), SignInFault.EMAIL_UNFIT
    ),
    "email-away": wrong(EMAIL_STEP, SignInFault.AWAY),
    "way": WAY,
    "password": PASSWORD,
    "password-wrong": wrong(PASSWORD, SignInFault.PASSWORD_WRONG),
    "code": CODE,
    "code-wrong": wrong(CODE, SignInFault.CODE_WRONG, 2),
    "code-locked": LOCKED,
    "register": REGISTER,
    "register-terms": wrong(REGISTER, SignInFault.TERMS_NEEDED),
}
PAGES_OF = {
    SignInFault.PASSWORD_WRONG: PASSWORD,
    SignInFault.CODE_WRONG: CODE,
    SignInFault.CODE_EXPIRED: CODE,
    SignInFault.TOO_MANY_CODES: replace(CODE, sign_in=replace(CODE.sign_in, times_sent=5)),
    SignInFault.NAME_MISSING: REGISTER,
    SignInFault.TERMS_NEEDED: REGISTER,
    **{fault: START for fault in SignInFault if fault.value.startswith("card")},
}
"""Where each fault is met, but for those that can come anywhere."""
