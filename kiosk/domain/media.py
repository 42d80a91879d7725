"""How large an image is rendered (guide: "Render media asset")."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Size:
    """In pixels."""

    width: int
    height: int


def fitted(own: Size, width: int | None, height: int | None) -> Size:
    """The largest size of the same shape within `width` and `height`, and never above its own."""
    scale = min(1.0, (width or own.width) / own.width, (height or own.height) / own.height)
    return Size(max(1, round(own.width * scale)), max(1, round(own.height * scale)))
