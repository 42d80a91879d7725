"""station.toml and the environment, typed.

Every key has a default but `[portal]` and `business_id`. An unknown key is an error that names the
nearest known one. `KIOSK_API_SECRET` comes before the OS keyring, and that before `secret_file`.
"""

import difflib
import os
import tomllib
from collections.abc import Iterator
from enum import StrEnum
from pathlib import Path
from typing import Annotated, Literal, Self
from zoneinfo import ZoneInfo

import platformdirs
from pydantic import (
    AwareDatetime,
    BaseModel,
    ConfigDict,
    Field,
    HttpUrl,
    ValidationError,
    field_validator,
    model_validator,
)

from kiosk.domain.catalogue import Performance
from kiosk.domain.codes import FAN_FORMS, compile_forms
from kiosk.domain.ids import BusinessId, PerformanceUid
from kiosk.domain.quests import StationScope

SECRET_VARIABLE = "KIOSK_API_SECRET"  # noqa: S105 - the name, not the secret
KEYRING_SERVICE = "kiosk"


class ConfigError(Exception):
    """The configuration cannot be used; the message says which key and what to do."""


class Mode(StrEnum):
    """What a station does; the others of DESIGN.md are not built yet."""

    GATE = "gate"


class ShownName(StrEnum):
    """How much of a fan's name the gate shows."""

    FIRST = "first"
    NONE = "none"


class Section(BaseModel):
    """A table of station.toml: immutable, unknown keys forbidden."""

    model_config = ConfigDict(extra="forbid", frozen=True)


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


class CameraScanner(Section):
    """A camera by index, file or URL."""

    kind: Literal["camera"]
    device: int | str = 0
    formats: tuple[str, ...] = ("qr", "code128")
    itf_length: int | None = None

    @model_validator(mode="after")
    def _itf_has_a_length(self) -> Self:
        if "itf" in self.formats and self.itf_length is None:
            raise ValueError("itf is misread by a prefix: give the codes' itf_length, too")
        return self


class KeyboardScanner(Section):
    """A scanner that types: the keyboard wedge."""

    kind: Literal["keyboard"]


Scanner = Annotated[CameraScanner | KeyboardScanner, Field(discriminator="kind")]


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


class Settings(Section):
    """The whole of station.toml."""

    station: Station
    portal: PortalAccess
    scanner: tuple[Scanner, ...] = (
        CameraScanner(kind="camera"),
        KeyboardScanner(kind="keyboard"),
    )
    performance: tuple[PerformanceTable, ...] = ()
    codes: CodeForms = CodeForms()
    screen: Look = Look()

    @property
    def business_id(self) -> BusinessId:
        """The business this station works for."""
        return BusinessId(self.station.business_id)

    @property
    def performances(self) -> tuple[Performance, ...]:
        """The performances of the file, for a portal that cannot list them."""
        return tuple(table.as_performance() for table in self.performance)


def load_settings(path: Path) -> Settings:
    """Read station.toml; raises ConfigError with one line a fault."""
    try:
        tables = tomllib.loads(path.read_text(encoding="utf-8"))
    except (OSError, UnicodeDecodeError) as error:
        raise ConfigError(f"{path}: cannot be read: {error}") from error
    except tomllib.TOMLDecodeError as error:
        raise ConfigError(f"{path}: not valid TOML: {error}") from error
    try:
        return Settings.model_validate(tables)
    except ValidationError as error:
        raise ConfigError("\n".join(f"{path}: {line}" for line in _faults(error))) from error


def _faults(error: ValidationError) -> Iterator[str]:
    for fault in error.errors(include_url=False):
        key = ".".join(str(part) for part in fault["loc"])
        match fault["type"]:
            case "extra_forbidden":
                yield f"unknown key {key!r}{_nearest(str(fault['loc'][-1]))}"
            case "missing":
                yield f"{key!r} is missing"
            case _:
                yield f"{key!r}: {fault['msg'].removeprefix('Value error, ')}"


def _nearest(key: str) -> str:
    close = difflib.get_close_matches(key, _known_keys(), n=1, cutoff=0.5)
    return f"; did you mean {close[0]!r}?" if close else ""


def _known_keys() -> list[str]:
    return sorted({name for section in Section.__subclasses__() for name in section.model_fields})


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


EXAMPLE = """\
[station]
name = "North Gate 2"
mode = "gate"
business_id = 12345
timezone = "America/Los_Angeles"
language = "en"
site_name = "North Gate"          # matches a scan quest's site_name
scan_groups = ["gates"]           # matches its scan_group_names
# data_dir = "/var/lib/kiosk"     # default: the platform's user data folder
# keep_days = 30                  # how long readings are kept once they are settled

[portal]
url = "http://127.0.0.1:8080"
api_key = "demo-key"              # api_secret: KIOSK_API_SECRET, the keyring, or:
# secret_file = "/etc/kiosk/api-secret"
calls_per_minute = 600

[[scanner]]
kind = "camera"
device = 0                        # index, file or URL
formats = ["qr", "code128"]

[[scanner]]
kind = "keyboard"

# [[performance]]                 # only where the portal cannot list them
# performance_uid = "…"
# name = "City v Rivals"
# start = 2026-11-23T19:30:00-08:00
# end = 2026-11-23T22:00:00-08:00
# doors = 2026-11-23T18:00:00-08:00

[screen]
theme = "dark"                    # dark | light
# accent = "#5aa2ff"              # the brand's colour, where it can be read
show_name = "first"               # first | none
sound = true
reduce_motion = false
full_screen = false
"""
"""What `kiosk run --print-example` prints; a test loads it."""
