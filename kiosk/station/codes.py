"""What a reading means here: as `domain/codes` has it, and whose a signed token is."""

from collections.abc import Sequence
from datetime import datetime
from re import Pattern

import structlog

from kiosk.domain.answers import Reason, Verdict
from kiosk.domain.codes import Barcode, Code, FanCode, TokenCode, UnknownCode, classify
from kiosk.domain.ids import BusinessId
from kiosk.domain.passes import Token, TokenRefused
from kiosk.domain.passing import Answer, disbelieved, not_its_fans
from kiosk.domain.ports import Tokens
from kiosk.domain.readings import Reading

log = structlog.get_logger(__name__)

UNREADABLE: Answer = Verdict.UNKNOWN, Reason.CODE_UNREADABLE
NO_KEYS: Answer = Verdict.UNKNOWN, Reason.NO_KEYS_HERE


class Codes:
    """Reads codes; without `tokens` this station believes none."""

    def __init__(
        self, fan_forms: Sequence[Pattern[str]], business_id: BusinessId, tokens: Tokens | None
    ) -> None:
        self._fan_forms = fan_forms
        self._business_id = business_id
        self._tokens = tokens

    def classify(self, reading: Reading) -> Code:
        """What the reading's text is, believed or not."""
        return classify(reading.text, self._fan_forms, reading.symbology)

    def token(self, code: TokenCode) -> Token | Answer:
        """The genuine token; or why it is not believed."""
        if self._tokens is None:
            return NO_KEYS
        try:
            return self._tokens.read(code.text)
        except TokenRefused as refusal:
            log.info("token_refused", kind=type(refusal).__name__)
            return disbelieved(refusal)

    def turned_away(self, token: Token, now: datetime) -> Answer | None:
        """Why the token does not say here who its fan is; None where it does."""
        return not_its_fans(token, self._business_id, now, revoked=self.revoked(token))

    def revoked(self, token: Token) -> bool:
        """Whether it was taken back."""
        return self._tokens is not None and self._tokens.revoked(token.serial)

    def whose(self, reading: Reading, now: datetime) -> FanCode | Barcode | Answer:
        """The fan or the barcode that the reading names, by a token, too; or why it names none."""
        match self.classify(reading):
            case UnknownCode():
                return UNREADABLE
            case TokenCode() as code:
                return self._fan_of(self.token(code), now)
            case code:
                return code

    def _fan_of(self, token: Token | Answer, now: datetime) -> FanCode | Answer:
        if isinstance(token, tuple):
            return token
        return self.turned_away(token, now) or FanCode(token.fan_id)
