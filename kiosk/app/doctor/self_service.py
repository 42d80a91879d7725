"""What a self-service kiosk needs besides: the key that signs passes, terms, a keyboard."""

from collections.abc import Iterator
from pathlib import Path

from kiosk.app.doctor.probes import Probe
from kiosk.app.passes import open_issuer
from kiosk.domain.readiness import Check, amber, green, red
from kiosk.settings import ConfigError, Mode, Settings

SIGNING, TERMS, KEYBOARD = "Pass signing", "Terms", "On-screen keyboard"
KEYBOARD_PLUGIN = "*qtvirtualkeyboardplugin*"
_README = "README, 'Set up a self-service kiosk', says how."


def probes(settings: Settings) -> list[Probe]:
    """None at stations of another mode."""
    if settings.station.mode is not Mode.SELF_SERVICE:
        return []
    return [
        Probe((SIGNING,), lambda: signing(settings)),
        Probe((TERMS,), lambda: terms(settings)),
        Probe((KEYBOARD,), lambda: keyboard(settings, plugins())),
    ]


def signing(settings: Settings) -> Iterator[Check]:
    """Whether passes can be shown as codes."""
    try:
        issues = open_issuer(settings)
    except ConfigError as error:
        yield red(SIGNING, f"{error}.", _README)
        return
    if issues is None:
        yield amber(SIGNING, "[passes] names no signing_key: no pass is shown as a code.", _README)
    else:
        yield green(SIGNING, f"signs with key {issues.key_id}")


def terms(settings: Settings) -> Iterator[Check]:
    """What new fans accept, where the venue has them accept anything."""
    try:
        texts = settings.self_service.terms_texts()
    except ConfigError as error:
        yield red(TERMS, f"{error}.", _README)
        return
    own = [language for language in settings.self_service.languages if texts.get(language)]
    if not texts:
        yield green(TERMS, "none: new fans accept nothing")
    else:
        yield green(TERMS, f"there; of their own in: {', '.join(own) or 'no language'}")


def keyboard(settings: Settings, folder: Path) -> Iterator[Check]:
    """Whether fans can type: whether Qt's keyboard is there, or is said not to be needed."""
    there, ours = any(folder.glob(KEYBOARD_PLUGIN)), settings.self_service
    if "virtual_keyboard" not in ours.model_fields_set:
        yield amber(
            KEYBOARD,
            "virtual_keyboard is not set: without a keyboard that is plugged in nobody can type.",
            "On a touch screen alone set it to true, else to false.",
        )
    elif not ours.virtual_keyboard:
        yield green(KEYBOARD, "not wanted: fans type on a keyboard that is plugged in")
    elif there:
        yield green(KEYBOARD, "there")
    else:
        yield red(
            KEYBOARD,
            "Wanted by virtual_keyboard, and this Qt has none.",
            "Install PySide6 with its add-ons, or set virtual_keyboard = false.",
        )


def plugins() -> Path:
    """Where Qt looks for ways to type."""
    from PySide6.QtCore import QLibraryInfo

    found = QLibraryInfo.path(QLibraryInfo.LibraryPath.PluginsPath)
    return Path(found) / "platforminputcontexts"
