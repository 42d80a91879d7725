"""Prints the name of the machine's sound output, nothing where there is none."""

import sys


def main() -> None:
    """Ask Qt."""
    from PySide6.QtCore import QCoreApplication

    application = QCoreApplication([])
    try:
        from PySide6.QtMultimedia import QMediaDevices
    except ImportError:  # libpulse0 is missing on a bare Linux
        return
    output = QMediaDevices.defaultAudioOutput()
    if not output.isNull():
        sys.stdout.write(output.description() or "there is an output")
    del application


if __name__ == "__main__":
    main()
