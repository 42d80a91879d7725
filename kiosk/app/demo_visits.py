"""The demo's self-service kiosk: keys made at its start, its terms, and a signed fan card."""

from datetime import UTC, datetime
from pathlib import Path

from kiosk.app.demo_passes import Codes
from kiosk.domain.ids import FanId
from kiosk.domain.passes import FanCard, serial_for
from kiosk.settings import Mode, PassRules, SelfService, Settings

CARD_HOLDER = FanId(1001)
SIGN_IN = """\
kiosk: sign in as fan@example.com with the password fanpassword,
kiosk: or have a code sent, or register: emails and SMS are written to {mail}"""

TERMS = """\
1. Points are given for what you do at our events. They are worth no money and cannot be sold.

2. A quest counts once for each fan, unless it says otherwise.

3. Rewards are for you alone. A pass lets in whoever shows it first, so keep its code to yourself.

4. Points end with the season after the one in which they were given.

5. We keep your name, your email address and what you took part in, to count your points. We sell \
none of it. Our staff delete it when you ask them to.

6. This is a demonstration: nothing here binds anybody."""


def demo_visits(folder: Path, settings: Settings) -> tuple[Settings, Codes]:
    """The same station as a kiosk that signs passes, and what is held to its camera."""
    from kiosk.passes.keyfiles import load_signing_key, write_key_pair
    from kiosk.passes.tokens import issue

    path, terms = folder / "kiosk", folder / "terms.txt"
    write_key_pair(path)
    terms.write_text(TERMS, encoding="utf-8")
    key = load_signing_key(path)
    serial = serial_for(settings.business_id, CARD_HOLDER)
    now = datetime.now(UTC).replace(microsecond=0)
    card = issue(FanCard(CARD_HOLDER, settings.business_id, serial, now, key.key_id), key)
    station = settings.station.model_copy(
        update={"mode": Mode.SELF_SERVICE, "name": "Main Hall kiosk"}
    )
    rules = PassRules(keys=(Path(f"{path}.pub"),), signing_key=path)
    parts = {"station": station, "passes": rules, "self_service": SelfService(terms=terms)}
    return settings.model_copy(update=parts), ((card, "qr"),)
