"""Reads station.toml; a fault is one line that names the key."""

import difflib
import tomllib
from collections.abc import Iterator
from pathlib import Path
from typing import Self

from pydantic import ValidationError, field_validator, model_validator

from kiosk.domain.catalogue import Performance
from kiosk.domain.ids import BusinessId
from kiosk.settings.passes import PassRules
from kiosk.settings.scanners import CameraScanner, KeyboardScanner, Scanner
from kiosk.settings.section import ConfigError, Section
from kiosk.settings.self_service import SelfService
from kiosk.settings.station import CodeForms, Look, Mode, PerformanceTable, PortalAccess, Station


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
    passes: PassRules = PassRules()
    self_service: SelfService = SelfService()
    screen: Look = Look()

    @field_validator("scanner")
    @classmethod
    def _one_keyboard(cls, scanners: tuple[Scanner, ...]) -> tuple[Scanner, ...]:
        keyboards = [each.device for each in scanners if isinstance(each, KeyboardScanner)]
        if len(set(keyboards)) < len(keyboards):
            raise ValueError(
                "one table of kind 'keyboard' reads all scanners that type; "
                "further ones need a device of their own"
            )
        return scanners

    @model_validator(mode="after")
    def _keys_for_a_booth(self) -> Self:
        if self.station.mode is Mode.BOOTH and not self.passes.keys:
            raise ValueError(
                "a booth needs public keys: name files of `kiosk pass keygen` that end in .pub, or "
                'their folder, as keys in [passes], like keys = ["/etc/kiosk/keys"]'
            )
        return self

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
            case _ if not key:
                yield fault["msg"].removeprefix("Value error, ")
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
