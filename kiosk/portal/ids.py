"""Ids as an address carries them."""

from typing import Annotated

from fastapi import Path
from pydantic import AfterValidator

from kiosk.portal.errors import not_found
from kiosk.portal.schema import MAX_INTEGER


def _storable(text: str) -> str:
    if "\0" in text:
        # PostgreSQL does not even look for such a text.
        raise not_found("id")
    return text


Id = Annotated[int, Path(ge=0, le=MAX_INTEGER)]
"""A numeric id within what the database can hold."""

TextId = Annotated[str, AfterValidator(_storable)]
"""A uid, or another text that names something."""
