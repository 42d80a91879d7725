"""What every table of station.toml is."""

from pydantic import BaseModel, ConfigDict


class ConfigError(Exception):
    """The configuration cannot be used; the message says which key and what to do."""


class Section(BaseModel):
    """A table of station.toml: immutable, unknown keys forbidden."""

    model_config = ConfigDict(extra="forbid", frozen=True)
