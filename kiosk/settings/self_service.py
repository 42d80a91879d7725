"""`[self_service]`: the kiosk that fans use by themselves."""

from pathlib import Path
from typing import Annotated

from pydantic import Field, field_validator

from kiosk.domain.languages import LANGUAGES, language_of
from kiosk.settings.section import ConfigError, Section

MAX_TERMS_BYTES = 1_000_000
TAGS = tuple(language.tag for language in LANGUAGES)


class SelfService(Section):
    """`[self_service]`: when a fan has left, how to sign in, and how the screens are read."""

    idle_s: Annotated[float, Field(ge=10, le=600)] = 60
    warning_s: Annotated[float, Field(ge=5, le=120)] = 20
    virtual_keyboard: bool = False
    unsigned_codes: bool = False
    terms: Path | None = None
    languages: Annotated[tuple[str, ...], Field(min_length=1)] = TAGS
    text_scale: Annotated[int, Field(ge=100, le=200)] = 100
    speak: bool = False

    @field_validator("languages")
    @classmethod
    def _ours(cls, languages: tuple[str, ...]) -> tuple[str, ...]:
        found = [language_of(each) for each in languages]
        if None in found:
            raise ValueError(f"there is {', '.join(TAGS)}")
        return tuple(dict.fromkeys(each.tag for each in found if each))

    def terms_texts(self) -> dict[str, str]:
        """The terms by language, "" for all that have none of their own; raises ConfigError.

        Empty where the station has no terms.
        """
        if self.terms is None:
            return {}
        own = {each: _in_language(self.terms, each) for each in self.languages}
        found = {each: _text(path) for each, path in own.items() if path.is_file()}
        return {"": _text(self.terms), **found}


def _in_language(terms: Path, language: str) -> Path:
    return terms.with_name(f"{terms.stem}.{language}{terms.suffix}")


def _text(path: Path) -> str:
    try:
        with path.open("rb") as file:
            content = file.read(MAX_TERMS_BYTES + 1)
        text = content.decode("utf-8-sig").strip()
    except (OSError, UnicodeDecodeError) as error:
        raise ConfigError(f"'self_service.terms': {path} cannot be read: {error}") from error
    if not text or len(content) > MAX_TERMS_BYTES:
        wrong = "is empty" if not text else f"is larger than {MAX_TERMS_BYTES:,} bytes"
        raise ConfigError(f"'self_service.terms': {path} {wrong}; name a text file in UTF-8")
    return text
