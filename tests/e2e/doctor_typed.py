"""The doctor's own window on a real display; prints what each code of the sheet told."""

import json
import sys
from pathlib import Path

from pydantic import HttpUrl
from PySide6.QtCore import QObject, QSize, Slot
from PySide6.QtGui import QGuiApplication

from kiosk.app.doctor.window import Doctor
from kiosk.settings import KeyboardScanner, PortalAccess, Settings, Station


class Teller(QObject):
    """Prints the diagnosis whenever there is a new one."""

    def __init__(self, doctor):
        super().__init__()
        self.doctor = doctor
        doctor.bridge.typed.connect(self.tell)

    @Slot(object)
    def tell(self, typing):
        if typing.findings:
            found = {check.name: check.says for check in typing.findings}
            say({"lines": typing.lines, **found})


def say(told):
    sys.stdout.write(json.dumps(told) + "\n")
    sys.stdout.flush()


def main():
    app = QGuiApplication(sys.argv)
    settings = Settings(
        station=Station(business_id=1, name="Doctor's Gate", data_dir=Path(sys.argv[1])),
        portal=PortalAccess(url=HttpUrl("http://127.0.0.1:9"), api_key="key"),
        scanner=(KeyboardScanner(kind="keyboard"),),
    )
    doctor = Doctor(app, settings, lambda: ())
    teller = Teller(doctor)
    doctor.start(QSize(1280, 800))
    say({})
    app.exec()
    del teller


if __name__ == "__main__":
    main()
