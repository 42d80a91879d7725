"""Makes the home screen's view model and its pictures, and has it hear what it needs."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime

from PySide6.QtQuick import QQuickImageProvider

from kiosk.ui.bridge import Bridge
from kiosk.ui.self_service.bridge import VisitBridge, VisitCalls
from kiosk.ui.self_service.home_face import HomeFace
from kiosk.ui.self_service.models import Models
from kiosk.ui.self_service.pictures import PictureImages, Pictures


@dataclass(frozen=True, slots=True)
class HomeScreen:
    """The view model, and the image providers that its pages use, by name."""

    face: HomeFace
    images: dict[str, QQuickImageProvider]


def home_screen(
    bridge: Bridge,
    visit_bridge: VisitBridge,
    models: Models,
    timezone: str,
    calls: VisitCalls,
    now: Callable[[], datetime],
) -> HomeScreen:
    """The home screen of that kiosk; delete its face on the GUI thread, after the window."""
    pictures = Pictures(visit_bridge, calls.picture)
    face = HomeFace(visit_bridge, calls, models.figures(timezone), now, pictures)
    pictures.setParent(face)
    bridge.status_changed.connect(face.hear)
    models.languages.switched.connect(face.reword)
    models.visit.left.connect(face.leave)
    return HomeScreen(face, {"picture": PictureImages(pictures)})
