"""A `kiosk` command whose window can be asked where its controls are, as a screen reader asks.

Each line of standard input is an accessible name, or its beginning with a `*` at the end. Each is
answered by a JSON line `{"at": [x, y], "name": …, "text": …}`: the middle of the first such control
that can be seen, in pixels of the screen; or `{}`. An empty line is answered by all names. The
answers go to standard error, each after `asked: `, as standard output is the command's.
"""

import json
import sys
import threading

from PySide6.QtCore import QObject, Qt, Signal, Slot
from PySide6.QtGui import QAccessible, QAccessibleInterface, QGuiApplication

from kiosk.cli import main


class Questions(QObject):
    """Lines of standard input, brought to the GUI thread."""

    came = Signal(str)

    def __init__(self):
        super().__init__()
        self.came.connect(self.answer, Qt.ConnectionType.QueuedConnection)

    def read(self):
        for line in sys.stdin:
            self.came.emit(line.rstrip("\n"))

    @Slot(str)
    def answer(self, asked):
        seen = [each for window in QGuiApplication.allWindows() for each in controls(window)]
        if not asked:
            answer = [name_of(each) for each in seen]
        else:
            answer = next((told(each) for each in seen if fits(name_of(each), asked)), {})
        sys.stderr.write(f"asked: {json.dumps(answer)}\n")
        sys.stderr.flush()


def fits(name, asked):
    return name.startswith(asked[:-1]) if asked.endswith("*") else name == asked


def controls(window):
    root = QAccessible.queryAccessibleInterface(window)
    return list(below(root)) if root and window.isVisible() else []


def below(interface: QAccessibleInterface):
    for index in range(interface.childCount()):
        child = interface.child(index)
        if child and not child.state().invisible:
            if name_of(child) and not child.rect().isEmpty():
                yield child
            yield from below(child)


def name_of(interface):
    return interface.text(QAccessible.Text.Name)


def told(interface):
    middle = interface.rect().center()
    text = interface.text(QAccessible.Text.Value)
    return {"at": [middle.x(), middle.y()], "name": name_of(interface), "text": text}


if __name__ == "__main__":
    sys.argv[0] = "kiosk"
    questions = Questions()
    threading.Thread(target=questions.read, daemon=True).start()
    main()
