"""The kiosk's pages before the home screen, as they are seen: every size and look."""

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QSize

from tests.ui.self_service import visit_states as visits
from tests.ui.self_service.kiosk_window import MakeKiosk
from tests.ui.test_window import SIZES, assert_drawn

LOOKS = [
    pytest.param(size, look, scale, id=f"{label}-{look}-{scale}", marks=marks)
    for label, size in SIZES.items()
    for look in ("dark", "light")
    for scale in (1.0, 2.0)
    for marks in [() if (label, look) == ("small", "dark") else pytest.mark.soak]
]


@pytest.mark.parametrize(("size", "look", "scale"), LOOKS)
def test_every_step_fits_its_window(
    make_kiosk: MakeKiosk, shots: Path, size: QSize, look: str, scale: float
) -> None:
    station = replace(visits.STILL.station, theme=look)
    kiosk = make_kiosk(replace(visits.STILL, station=station, text_scale=scale), size)
    for name, view in visits.STEPS.items():
        kiosk.show(view)
        path = shots / f"self-service-{size.width()}-{look}-{scale:.0f}-{name}.png"
        kiosk.screen.grab(path)
        assert_drawn(path, size)
