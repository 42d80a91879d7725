"""Ids as an address carries them."""

from typing import Annotated

from fastapi import Path

from kiosk.portal.schema import MAX_INTEGER

Id = Annotated[int, Path(ge=0, le=MAX_INTEGER)]
"""A numeric id within what the database can hold."""
