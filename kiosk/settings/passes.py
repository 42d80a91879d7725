"""`[passes]`: the keys of passes and fan cards, and how passes may be used."""

from datetime import time, timedelta
from pathlib import Path
from typing import Annotated
from urllib.parse import urlsplit
from zoneinfo import ZoneInfo

from pydantic import BeforeValidator, Field, field_validator

from kiosk.domain.passing import Unconfirmed
from kiosk.domain.redemption import UsePolicy
from kiosk.settings.section import Section

POSTGRESQL = ("postgresql", "postgresql+psycopg")


def _several(value: object) -> object:
    return (value,) if isinstance(value, str) else value


class PassRules(Section):
    """`[passes]`: keys, the list of what was taken back, and the rules of use."""

    keys: Annotated[tuple[Path, ...], BeforeValidator(_several)] = ()
    revocations: Path | None = None
    signing_key: Path | None = None
    uses: Annotated[int, Field(ge=1)] = 1
    daily: bool = False
    day_begins: time = time(0)
    reentry_minutes: Annotated[float, Field(ge=0, le=24 * 60)] = 0
    apart_s: Annotated[float, Field(ge=0, le=24 * 3600)] = 0
    shared_ledger: Annotated[str, Field(repr=False)] = ""
    unconfirmed: Unconfirmed = Unconfirmed.ASK

    @field_validator("day_begins")
    @classmethod
    def _of_the_venue(cls, begins: time) -> time:
        if begins.tzinfo is not None:
            raise ValueError("is told by the venue's own clock; write it like 04:00:00")
        return begins

    @field_validator("shared_ledger")
    @classmethod
    def _a_database(cls, url: str) -> str:
        if url and urlsplit(url).scheme not in POSTGRESQL:
            raise ValueError("write the PostgreSQL database like postgresql://kiosk@host/ledger")
        return url

    def policy(self, zone: ZoneInfo) -> UsePolicy:
        """The rules as the ledger goes by them; `zone` is the venue's."""
        begins = self.day_begins
        return UsePolicy(
            uses=self.uses,
            daily=self.daily,
            zone=zone,
            day_begins=timedelta(hours=begins.hour, minutes=begins.minute, seconds=begins.second),
            reentry=timedelta(minutes=self.reentry_minutes),
            apart=timedelta(seconds=self.apart_s),
        )
