"""Icons take the colour asked for; what is not ours gives nothing."""

import pytest
from PySide6.QtCore import QSize
from PySide6.QtGui import QColor, QImage

from kiosk.ui.icons import IconImages, icon_image
from kiosk.ui.resources import ResourceMissing, resource

NAMES = sorted(path.stem for path in resource("icons").glob("*.svg"))
FAMILIES = ("yes", "saved", "notice", "no", "trouble")


@pytest.mark.parametrize("name", NAMES)
def test_every_icon_is_drawn_in_its_colour(qapp: object, name: str) -> None:
    image = icon_image(name, "3ddc84", QSize(48, 48))
    opaque = [c for c in pixels(image) if c.alpha() == 255]
    assert opaque
    assert all(nearly(colour, QColor("#3ddc84")) for colour in opaque)


def nearly(one: QColor, other: QColor) -> bool:
    """The same but for the rounding where strokes cross."""
    pairs = zip(one.getRgb(), other.getRgb(), strict=True)
    return all(abs(a - b) <= 1 for a, b in pairs)


def test_the_families_shapes_differ_without_colour(qapp: object) -> None:
    shapes = {
        name: [c.alpha() > 127 for c in pixels(icon_image(name, "000000", QSize(24, 24)))]
        for name in FAMILIES
    }
    for one in FAMILIES:
        for other in FAMILIES:
            differing = sum(a != b for a, b in zip(shapes[one], shapes[other], strict=True))
            assert one == other or differing > 40, (one, other)


@pytest.mark.parametrize("address", ["../../etc/passwd/ffffff", "yes/ffff", "yes", "YES/ffffff"])
def test_what_is_no_icons_id_gives_an_empty_picture(qapp: object, address: str) -> None:
    assert IconImages().requestImage(address, QSize(), QSize(24, 24)).isNull()


def test_a_missing_icon_is_named() -> None:
    with pytest.raises(ResourceMissing, match="unheard-of"):
        icon_image("unheard-of", "ffffff", QSize(8, 8))


def pixels(image: QImage) -> list[QColor]:
    return [image.pixelColor(x, y) for x in range(image.width()) for y in range(image.height())]
