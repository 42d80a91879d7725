"""Guards the abort of PySide6 6.12 on Python 3.11 (`Fatal Python error: none_dealloc`)."""

import subprocess
import sys

import PySide6
import pytest

WRITES = 200_000

CHILD = f"""
from PySide6.QtCore import QObject, Property, QCoreApplication, Signal

class Counter(QObject):
    changed = Signal()

    def __init__(self):
        super().__init__()
        self._text = ""

    def read(self):
        return self._text

    def write(self, text):
        self._text = text
        self.changed.emit()

    text = Property(str, read, write, notify=changed)

app = QCoreApplication([])
counter = Counter()
for number in range({WRITES}):
    counter.setProperty("text", "x")
    counter.setObjectName("y")
print("alive")
"""


def test_two_hundred_thousand_writes_leave_the_process_alive() -> None:
    child = subprocess.run(
        [sys.executable, "-c", CHILD], capture_output=True, text=True, timeout=120, check=False
    )
    assert (child.returncode, child.stdout.strip()) == (0, "alive"), child.stderr


@pytest.mark.skipif(sys.version_info >= (3, 12), reason="only Python 3.11 is affected")
def test_python_3_11_has_an_older_pyside() -> None:
    version = tuple(int(part) for part in PySide6.__version__.split(".")[:2])
    assert version < (6, 12)
