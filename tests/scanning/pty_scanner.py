"""A serial scanner for tests: a pseudo-terminal that can be plugged in and pulled out."""

import os
import subprocess
import time
from pathlib import Path


class Scanner:
    """A scanner on a cable: a pseudo-terminal under a path that stays."""

    def __init__(self, path: Path) -> None:
        self.path = path
        self._master: int | None = None

    def plug_in(self) -> None:
        """Its port appears."""
        self._master, slave = os.openpty()
        self.path.symlink_to(os.ttyname(slave))
        os.close(slave)

    def pull_out(self) -> None:
        """Its port is gone."""
        os.close(self._master)
        self._master = None
        self.path.unlink()

    def send(self, data: bytes, pause_s: float = 0.0, size: int | None = None) -> None:
        """Send bytes, `size` of them at a time."""
        for start in range(0, len(data), size or len(data)):
            os.write(self._master, data[start : start + (size or len(data))])
            time.sleep(pause_s)  # The scanner's own pace.

    def send_late(self, data: str) -> "subprocess.Popen[bytes]":
        """Send it in some 200 ms, from another process, which ends with that."""
        command = ["sh", "-c", f"sleep 0.2; printf '{data}'"]
        return subprocess.Popen(command, stdout=self._master)

    def throw_away(self) -> None:
        """Leave nothing of it."""
        if self._master is not None:
            self.pull_out()
