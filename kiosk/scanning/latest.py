"""A place for one frame: the newest, so that nobody ever works on an old one."""

from threading import Condition

from kiosk.scanning.pixels import Bgr


class LatestFrame:
    """Hands the newest frame from the capture thread to the decode thread; older ones drop."""

    def __init__(self) -> None:
        self._changed = Condition()
        self._frame: Bgr | None = None
        self._closed = False

    def put(self, frame: Bgr) -> None:
        """Replace whatever lies there."""
        with self._changed:
            self._frame = frame
            self._changed.notify()

    def take(self, timeout_s: float) -> Bgr | None:
        """The frame, waiting up to `timeout_s` for one; None without one or once closed."""
        with self._changed:
            self._changed.wait_for(lambda: self._closed or self._frame is not None, timeout_s)
            frame, self._frame = self._frame, None
            return None if self._closed else frame

    def close(self) -> None:
        """Let whoever waits go on with None, now and ever after."""
        with self._changed:
            self._closed = True
            self._changed.notify_all()
