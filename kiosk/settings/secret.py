"""The api_secret: `KIOSK_API_SECRET` first, then the OS keyring, then `secret_file`."""

import os
from pathlib import Path

from kiosk.settings.section import ConfigError
from kiosk.settings.station import PortalAccess

SECRET_VARIABLE = "KIOSK_API_SECRET"  # noqa: S105 - the name, not the secret
KEYRING_SERVICE = "kiosk"


def api_secret(portal: PortalAccess) -> str:
    """The api_secret, from the first place that has it; raises ConfigError where none has."""
    found = os.environ.get(SECRET_VARIABLE) or _from_keyring(portal.api_key)
    secret = (found or _from_file(portal.secret_file) or "").strip()
    if not (secret.isascii() and secret.isprintable()):
        raise ConfigError("the api_secret has characters that no key has; copy it once more")
    if not secret:
        raise ConfigError(
            f"no api_secret: set {SECRET_VARIABLE}, store it in the keyring as service "
            f"{KEYRING_SERVICE!r} and user {portal.api_key!r}, or name a secret_file in [portal]"
        )
    return secret


def _from_keyring(api_key: str) -> str | None:
    import keyring
    from keyring.errors import KeyringError

    try:
        return keyring.get_password(KEYRING_SERVICE, api_key)
    except KeyringError:
        return None


def _from_file(path: Path | None) -> str | None:
    if path is None:
        return None
    try:
        if os.name == "posix" and path.stat().st_mode & 0o077:
            raise ConfigError(f"{path}: others can read the secret; run chmod 600 {path}")
        return path.read_text(encoding="utf-8").strip()
    except (OSError, UnicodeDecodeError) as error:
        raise ConfigError(f"{path}: cannot be read: {error}") from error
