"""A station's own window on a virtual screen, and the hands before it."""

import os
import shutil
import subprocess
import sys
import time
from contextlib import contextmanager

from PIL import ImageColor, ImageGrab

STATION = "North Gate 2"
"""The name of every station here, and so of its window."""

PIN = "204817"

HAND_MS = 400
"""Between two keys: more than any scanner here may leave."""

BUTTON_TONE, ACCENT_TONE, LINE_TONE = "#1f2935", "#5aa2ff", "#2a3542"
TONES = {"yes": "#12803f", "notice": "#b45309", "no": "#d42020"}
"""The card's, by the family of what it says."""

NEAR = 6
"""How far each part of a colour may be off: the card's shades from top to bottom."""

DEADLINE_S = 30.0
POLL_S = 0.05


@contextmanager
def virtual_screen(size):
    """A display of that size, like 1280x800; its DISPLAY."""
    assert shutil.which("Xvfb"), "Xvfb is missing: run packaging/test.sh, which installs it"
    read_end, write_end = os.pipe()
    server = subprocess.Popen(
        ["Xvfb", "-displayfd", str(write_end), "-screen", "0", f"{size}x24", "-nolisten", "tcp"],
        pass_fds=[write_end],
        stderr=subprocess.DEVNULL,
    )
    os.close(write_end)
    with os.fdopen(read_end) as numbers:
        name = f":{numbers.readline().strip()}"
    try:
        yield name
    finally:
        server.terminate()
        server.wait(DEADLINE_S)


class Screen:
    """What the display shows, and the mouse and keyboard before it."""

    def __init__(self, display):
        self.display = display
        self.env = {
            "DISPLAY": display,
            "QT_QPA_PLATFORM": "xcb",
            "QT_QUICK_BACKEND": "software",
        }

    def xdotool(self, *arguments):
        subprocess.run(["xdotool", *arguments], env={**os.environ, **self.env}, check=True)

    def focus_window(self):
        window = "--sync", "--onlyvisible", "--name", STATION
        self.xdotool("search", *window, "windowfocus", "--sync")

    def type(self, text, every_ms):
        self.xdotool("type", "--delay", str(every_ms), text)

    def press(self, button, tone=BUTTON_TONE):
        """Click the button, once it is there."""
        self.until(button, tone)
        self.xdotool("mousemove", *map(str, button), "click", "1")

    def picture(self):
        return ImageGrab.grab(xdisplay=self.display)

    def has(self, place, tone):
        return alike(self.picture().getpixel(place), tone)

    def until(self, place, tone, *, there=True):
        """Wait until that place has the colour, or has it no more."""
        deadline = time.monotonic() + DEADLINE_S
        while self.has(place, tone) is not there:
            assert time.monotonic() < deadline, f"{place}: {self.picture().getpixel(place)}"
            time.sleep(POLL_S)  # Another process's window: there is no event to await.


def alike(seen, tone):
    wanted = ImageColor.getrgb(tone)
    return all(abs(one - other) <= NEAR for one, other in zip(seen, wanted, strict=True))


def tone_name(seen):
    """The family whose card has that colour."""
    return next(name for name, tone in TONES.items() if alike(seen, tone))


def set_pin(config):
    """Set the staff PIN of that station."""
    # In a session of its own there is no terminal, so that the PIN is asked for on standard input.
    command = [sys.executable, "-m", "kiosk", "pin", "--config", str(config)]
    typed = f"{PIN}\n{PIN}\n"
    subprocess.run(command, input=typed, text=True, check=True, start_new_session=True)
