"""What the world may do to a start: the command line reports these as one line and exits 1."""

from kiosk.domain.ports import StoreFailed
from kiosk.ui.resources import ResourceMissing
from kiosk.ui.window import WindowFailed


class StartFailed(Exception):
    """The station, or the demo's portal, could not start; the message says what to do."""


WORLD_FAULTS = (StartFailed, StoreFailed, ResourceMissing, WindowFailed, OSError)
