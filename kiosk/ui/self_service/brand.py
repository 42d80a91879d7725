"""Whose kiosk it is, and where a fan card is held to: what anybody may read."""

from PySide6.QtCore import Property, QCoreApplication, QObject, Qt, Signal, Slot

from kiosk.domain.catalogue import Business
from kiosk.domain.ids import MediaUid
from kiosk.domain.status import DeviceStatus, StationStatus
from kiosk.domain.visit import Picture
from kiosk.ui.bridge import Bridge
from kiosk.ui.self_service.bridge import VisitBridge, VisitCalls
from kiosk.ui.self_service.logo import LogoImages
from kiosk.ui.texts import one_line

translate = QCoreApplication.translate

LOGO_PX = 512


class Brand(QObject):
    """Properties for BrandMark.qml and the start page.

    Signals:
        changed: the business told its name or logo, or a scanner came or went.
    """

    changed = Signal()

    def __init__(
        self,
        bridge: Bridge,
        visit_bridge: VisitBridge,
        calls: VisitCalls,
        station_name: str,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._calls, self._station_name = calls, station_name
        self._business: Business | None = None
        self._asked: MediaUid | None = None
        self._listening: dict[str, bool] = {}
        self.logo_images = LogoImages()
        queued = Qt.ConnectionType.QueuedConnection
        bridge.status_changed.connect(self._on_status, queued)
        bridge.device_changed.connect(self._on_device, queued)
        visit_bridge.picture_came.connect(self._on_picture, queued)

    @Slot(object)
    def _on_status(self, status: StationStatus) -> None:
        if status.business is None or status.business == self._business:
            return
        self._business = status.business
        logo = status.business.media_uid
        if logo and logo != self._asked:
            self._asked = logo
            self._calls.picture(logo, LOGO_PX)
        self.changed.emit()

    @Slot(object)
    def _on_device(self, device: DeviceStatus) -> None:
        self._listening[device.device.partition(":")[0]] = device.listening
        self.changed.emit()

    @Slot(object)
    def _on_picture(self, picture: Picture) -> None:
        if picture.media_uid == self._asked and picture.body:
            self.logo_images.keep(picture.body)
            self.changed.emit()

    @Slot()
    def reword(self) -> None:
        """Another language is spoken."""
        self.changed.emit()

    @property
    def _kind(self) -> str:
        """The scanner to send a fan card to: a camera is the easiest to find."""
        kinds = [kind for kind, listening in self._listening.items() if listening]
        return min(kinds, key=_EASE.index) if set(kinds) <= set(_EASE) and kinds else ""

    @property
    def _card_hint(self) -> str:
        match self._kind:
            case "":
                return ""
            case "camera" | "simulated":
                return translate("self_service", "Have a fan card? Hold its code to the camera.")
            case "nfc":
                return translate("self_service", "Have a fan card? Hold it to the reader.")
            case _:
                return translate("self_service", "Have a fan card? Hold its code to the scanner.")

    @property
    def _name(self) -> str:
        told = one_line(self._business.business_name) if self._business else ""
        return told or self._station_name

    name = Property(str, lambda self: self._name, notify=changed)
    logo = Property(str, lambda self: self.logo_images.address, notify=changed)
    card_hint = Property(str, lambda self: self._card_hint, notify=changed)
    card_icon = Property(str, lambda self: "nfc" if self._kind == "nfc" else "scan", notify=changed)


_EASE = ("camera", "simulated", "serial", "keyboard", "nfc")
