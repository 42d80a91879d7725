"""What a station believes of passes, and what it signs them with, from station.toml."""

from kiosk.domain.passes import PassesUnusable
from kiosk.domain.ports import Tokens
from kiosk.domain.visit_ports import Issues
from kiosk.settings import ConfigError, Settings

KEPT_LIST = "revocations.lk"
"""The copy of the newest list, beside the database."""


def open_tokens(settings: Settings, *, only_looks: bool = False) -> Tokens | None:
    """None where [passes] names no keys; raises ConfigError where they cannot be used.

    Who only looks leaves the kept copy of the list as it is.
    """
    rules = settings.passes
    if not rules.keys:
        return None
    # Signatures take long to load, and most gates read none.
    from kiosk.passes.verifier import open_verifier

    try:
        kept = settings.station.data_dir / KEPT_LIST
        return open_verifier(rules.keys, rules.revocations, kept, only_looks=only_looks)
    except PassesUnusable as error:
        raise ConfigError(f"[passes] keys: {error}") from error


def open_issuer(settings: Settings) -> Issues | None:
    """None where [passes] names no signing key; raises ConfigError where it cannot be used."""
    key = settings.passes.signing_key
    if key is None:
        return None
    from kiosk.passes.issuer import open_issuer as opened

    try:
        return opened(key, settings.business_id)
    except PassesUnusable as error:
        raise ConfigError(f"'passes.signing_key': {error}") from error
