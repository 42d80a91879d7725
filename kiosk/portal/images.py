"""Images, made smaller."""

from io import BytesIO

from PIL import Image

from kiosk.domain.media import Size


def size_of(body: bytes) -> Size:
    """An image's own size."""
    with Image.open(BytesIO(body)) as image:
        return Size(image.width, image.height)


def resized(body: bytes, size: Size) -> bytes:
    """The image in that size, in the format it came in."""
    with Image.open(BytesIO(body)) as image:
        smaller = image.resize((size.width, size.height), Image.Resampling.LANCZOS)
        target = BytesIO()
        smaller.save(target, image.format)
    return target.getvalue()
