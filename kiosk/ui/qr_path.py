"""A QR code as the path that QrCode.qml fills: vectors, so that it is crisp at any size."""

from itertools import groupby

from kiosk.passes.qr import QUIET_ZONE, QrMatrix


def qr_path(matrix: QrMatrix) -> str:
    """An SVG path in modules, of a rectangle for each run of dark ones; the quiet zone included."""
    return "".join(
        f"M{QUIET_ZONE + start} {QUIET_ZONE + y}h{length}v1h-{length}z"
        for y, row in enumerate(matrix.modules)
        for start, length in _dark_runs(row)
    )


def modules_across(matrix: QrMatrix) -> int:
    """The side of the code with its quiet zone, in modules."""
    return len(matrix.modules) + 2 * QUIET_ZONE


def _dark_runs(row: tuple[bool, ...]) -> list[tuple[int, int]]:
    """Where each run of dark modules starts, and how long it is."""
    runs: list[tuple[int, int]] = []
    x = 0
    for dark, modules in groupby(row):
        length = len(list(modules))
        if dark:
            runs.append((x, length))
        x += length
    return runs
