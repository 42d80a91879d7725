"""The tables of station.toml, but the scanners."""

from enum import StrEnum
from pathlib import Path
from typing import Annotated, Literal
from zoneinfo import ZoneInfo

import platformdirs
from pydantic import AwareDatetime, Field, HttpUrl, field_validator

from kiosk.domain.catalogue import Performance
from kiosk.domain.codes import FAN_FORMS, compile_forms
from kiosk.domain.ids import PerformanceUid
from kiosk.domain.languages import LANGUAGES, language_of
from kiosk.domain.quests import StationScope
from kiosk.settings.section import Section


class Mode(StrEnum):
    """What a station does."""

    GATE = "gate"
    BOOTH = "booth"
    SELF_SERVICE = "self_service"


class ShownName(StrEnum):
    """How much of a fan's name the gate shows."""

    FIRST = "first"
    NONE = "none"


class Station(Section):
    """`[station]`: which station this is, and where."""

    business_id: int
    name: str = "Kiosk"
    mode: Mode = Mode.GATE
    timezone: str = "UTC"
    language: str = "en"
    site_name: str | None = None
    scan_groups: tuple[str, ...] = ()
    data_dir: Path = Field(default_factory=lambda: platformdirs.user_data_path("kiosk"))
    keep_days: Annotated[int, Field(ge=1)] = 30

    @field_validator("timezone")
    @classmethod
    def _known_zone(cls, name: str) -> str:
        try:
            ZoneInfo(name)
        except (KeyError, ValueError, OSError) as error:
            raise ValueError(f"{name!r} is not a time zone; write it like Europe/Paris") from error
        return name

    @field_validator("language")
    @classmethod
    def _spoken(cls, locale: str) -> str:
        if language_of(locale) is None:
            ours = ", ".join(language.tag for language in LANGUAGES)
            raise ValueError(f"{locale!r} is not among {ours}; a country may follow, as in de_CH")
        return locale

    @property
    def scope(self) -> StationScope:
        """What makes a scan quest a quest of this station."""
        return StationScope(self.site_name, frozenset(self.scan_groups))


class PortalAccess(Section):
    """`[portal]`: where the Loyalty Portal is, and our key to it."""

    url: HttpUrl
    api_key: str
    secret_file: Path | None = None
    calls_per_minute: Annotated[int, Field(ge=1)] = 600

    @field_validator("api_key")
    @classmethod
    def _sendable(cls, key: str) -> str:
        if not (key.isascii() and key.isprintable()):
            raise ValueError("has characters that no key has; copy it once more")
        return key.strip()


class PerformanceTable(Section):
    """`[[performance]]`: only where the portal cannot list its performances."""

    performance_uid: str
    name: str
    start: AwareDatetime
    end: AwareDatetime
    doors: AwareDatetime | None = None

    def as_performance(self) -> Performance:
        """The performance as the rules know it."""
        uid = PerformanceUid(self.performance_uid)
        return Performance(uid, self.name, self.start, self.end, self.doors)


class CodeForms(Section):
    """`[codes]`: the forms of a fan's code, regular expressions with a group `fan_id`."""

    fan: tuple[str, ...] = FAN_FORMS

    @field_validator("fan")
    @classmethod
    def _usable(cls, patterns: tuple[str, ...]) -> tuple[str, ...]:
        compile_forms(patterns)
        return patterns


class Look(Section):
    """`[screen]`: how the window looks and sounds."""

    theme: Literal["dark", "light"] = "dark"
    accent: Annotated[str, Field(pattern="^(#[0-9a-fA-F]{6})?$")] = ""
    show_name: ShownName = ShownName.FIRST
    sound: bool = True
    reduce_motion: bool = False
    full_screen: bool = False
