"""What is said while a fan signs in: of each way, and of each thing that may go wrong."""

from datetime import datetime

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from kiosk.domain.masking import masked_email
from kiosk.domain.signing_in import SignIn, SignInFault, Way
from kiosk.ui.figures import Figures
from kiosk.ui.texts import isolated, one_line

translate = QCoreApplication.translate

FEW_TRIES = 3
"""From here on a fan is told how many are left."""

FAULTS = {
    SignInFault.EMAIL_UNFIT: QT_TRANSLATE_NOOP(
        "self_service", "This is not an email address yet. Write it like name@example.com."
    ),
    SignInFault.NAME_MISSING: QT_TRANSLATE_NOOP(
        "self_service", "Please enter your first and your last name."
    ),
    SignInFault.TERMS_NEEDED: QT_TRANSLATE_NOOP(
        "self_service", "Please read the terms and tick the box to go on."
    ),
    SignInFault.PASSWORD_WRONG: QT_TRANSLATE_NOOP(
        "self_service", "That password is not right. Try again, or go back and have a code sent."
    ),
    SignInFault.CODE_WRONG: QT_TRANSLATE_NOOP(
        "self_service", "That code is not right. Look at the newest message and try again."
    ),
    SignInFault.CODE_EXPIRED: QT_TRANSLATE_NOOP(
        "self_service", "That code no longer works. Have a new one sent."
    ),
    SignInFault.TOO_MANY: QT_TRANSLATE_NOOP(
        "self_service", "Too many tries. Please wait a few minutes, then try again."
    ),
    SignInFault.TOO_MANY_CODES: QT_TRANSLATE_NOOP(
        "self_service", "No more codes can be sent just now. Use the newest one you have."
    ),
    SignInFault.CARD_UNSIGNED: QT_TRANSLATE_NOOP(
        "self_service", "This code does not sign you in. Touch to begin and use your email."
    ),
    SignInFault.CARD_FORGED: QT_TRANSLATE_NOOP(
        "self_service", "This card is not a real one. Touch to begin and use your email."
    ),
    SignInFault.CARD_EXPIRED: QT_TRANSLATE_NOOP(
        "self_service", "This card has expired. Touch to begin and use your email."
    ),
    SignInFault.CARD_REVOKED: QT_TRANSLATE_NOOP(
        "self_service", "This card was replaced or taken back. Please ask our staff."
    ),
    SignInFault.CARD_ELSEWHERE: QT_TRANSLATE_NOOP(
        "self_service", "This card belongs to another team. Touch to begin and use your email."
    ),
    SignInFault.CARD_UNKNOWN: QT_TRANSLATE_NOOP(
        "self_service", "This code is no fan card. Hold your fan card up, or use your email."
    ),
    SignInFault.AWAY: QT_TRANSLATE_NOOP(
        "self_service", "We cannot reach your account right now. Please try again in a moment."
    ),
    SignInFault.BUSY: QT_TRANSLATE_NOOP(
        "self_service", "Many fans are signing in right now. Please try again in a moment."
    ),
    SignInFault.KEY_REFUSED: QT_TRANSLATE_NOOP(
        "self_service", "This kiosk cannot sign anybody in right now. Please tell our staff."
    ),
    SignInFault.REFUSED: QT_TRANSLATE_NOOP(
        "self_service", "That did not work. Please try another way, or ask our staff."
    ),
    SignInFault.SESSION_OVER: QT_TRANSLATE_NOOP(
        "self_service", "You were signed out. Please sign in again."
    ),
}

WAITS = {
    SignInFault.TOO_MANY: QT_TRANSLATE_NOOP(
        "self_service", "Too many tries. You can try again at {time} ({left} minutes left)."
    ),
    SignInFault.TOO_MANY_CODES: QT_TRANSLATE_NOOP(
        "self_service", "The newest code is the one to use. Another can be sent at {time}."
    ),
}
"""What is said instead, where the portal tells how long it lasts."""

FIELDS = {
    SignInFault.EMAIL_UNFIT: "email",
    SignInFault.NAME_MISSING: "name",
    SignInFault.TERMS_NEEDED: "terms",
    SignInFault.PASSWORD_WRONG: "password",
    SignInFault.CODE_WRONG: "code",
    SignInFault.CODE_EXPIRED: "code",
}
"""The field that each fault stands beside; the others concern the page."""

NO = {
    SignInFault.CARD_UNSIGNED,
    SignInFault.CARD_FORGED,
    SignInFault.CARD_EXPIRED,
    SignInFault.CARD_REVOKED,
    SignInFault.CARD_ELSEWHERE,
    SignInFault.CARD_UNKNOWN,
    SignInFault.REFUSED,
}
"""Nothing that the fan could type better."""

WAYS = {
    Way.PASSWORD: QT_TRANSLATE_NOOP("self_service", "Use my password"),
    Way.EMAIL_CODE: QT_TRANSLATE_NOOP("self_service", "Email me a code"),
    Way.SMS_CODE: QT_TRANSLATE_NOOP("self_service", "Text a code to my phone"),
}
WAY_HINTS = {
    Way.PASSWORD: QT_TRANSLATE_NOOP("self_service", "The password of your fan account"),
    Way.EMAIL_CODE: QT_TRANSLATE_NOOP("self_service", "Five digits, within a minute"),
    Way.SMS_CODE: QT_TRANSLATE_NOOP("self_service", "To the number we have for you"),
}
SENT = {
    Way.EMAIL_CODE: (
        QT_TRANSLATE_NOOP("self_service", "We sent an email with five digits to {address}."),
        QT_TRANSLATE_NOOP("self_service", "We sent another email with five digits to {address}."),
    ),
    Way.SMS_CODE: (
        QT_TRANSLATE_NOOP("self_service", "We sent a text message with five digits to your phone."),
        QT_TRANSLATE_NOOP("self_service", "We sent another text message with five digits."),
    ),
}
"""Of the first code, and of those after it."""

WAY_ICONS = {Way.PASSWORD: "key", Way.EMAIL_CODE: "mail", Way.SMS_CODE: "phone"}


def problem(sign_in: SignIn, figures: Figures, now: datetime) -> str:
    """Why the last step was not taken and what to do; "" where it was, or its wait is over."""
    if sign_in.fault is None:
        return ""
    if sign_in.fault in WAITS and sign_in.retry_at:
        return _wait(WAITS[sign_in.fault], sign_in.retry_at, figures, now)
    said = translate("self_service", str(FAULTS[sign_in.fault]))
    return f"{said} {_tries(sign_in.tries_left)}".strip()


def problem_field(sign_in: SignIn) -> str:
    """The field it stands beside, "" for the whole page."""
    return FIELDS.get(sign_in.fault, "") if sign_in.fault else ""


def problem_family(sign_in: SignIn) -> str:
    """How it is marked (SCREENS.md, "Verdicts")."""
    if sign_in.fault is SignInFault.KEY_REFUSED:
        return "trouble"
    return "no" if sign_in.fault in NO else "notice"


def ways(sign_in: SignIn) -> list[dict[str, str]]:
    """The ways to go on, the likeliest first."""
    return [
        {
            "way": way.value,
            "title": translate("self_service", str(WAYS[way])),
            "hint": translate("self_service", str(WAY_HINTS[way])),
            "icon": WAY_ICONS[way],
        }
        for way in sign_in.ways
    ]


def sent(sign_in: SignIn) -> str:
    """Where the code went, without telling a bystander the address."""
    first, another = SENT.get(sign_in.sent_by or Way.EMAIL_CODE, SENT[Way.EMAIL_CODE])
    text = translate("self_service", str(another if sign_in.times_sent > 1 else first))
    return text.format(address=isolated(_unbroken(masked_email(one_line(sign_in.email)))))


def _unbroken(text: str) -> str:
    """The text with nothing after its ellipsis left to wrap."""
    return text.replace("…", "…\u2060")


def _tries(left: int | None) -> str:
    if left is None or left > FEW_TRIES:
        return ""
    return translate("self_service", "%n tries left.", "", left).replace(" ", "\N{NO-BREAK SPACE}")


def _wait(text: object, until: datetime, figures: Figures, now: datetime) -> str:
    if until <= now:
        return ""
    said = translate("self_service", str(text))
    return said.format(time=figures.time(until), left=figures.countdown(until - now))
