"""Asks `asked.py`, a command in a process of its own, where its controls are, and touches them."""

import json
import os
import queue
import subprocess
import sys
import threading
import time
from pathlib import Path

from tests.e2e.on_screen import DEADLINE_S, POLL_S, Screen

ROOT = Path(__file__).parents[2]

CLOSES_S = 2.0
HAND_MS = 40
"""Between two keys, where no scanner may be typing."""


class Asked(Screen):
    """The command's window, and the hands before it."""

    def __init__(self, display, *command):
        super().__init__(display)
        secret = {"KIOSK_API_SECRET": "demo-secret", "PYTHONPATH": str(ROOT)}
        self.process = subprocess.Popen(
            [sys.executable, "-m", "tests.e2e.asked", *command],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
            env={**os.environ, **self.env, **secret},
        )
        self._answers: queue.Queue[str] = queue.Queue()
        self.said = []
        self._threads = [
            threading.Thread(target=self._read_errors, daemon=True),
            threading.Thread(target=self._read_output, daemon=True),
        ]
        for thread in self._threads:
            thread.start()

    @property
    def pid(self):
        return self.process.pid

    def names(self):
        """What all controls are called that can be seen."""
        return self._ask("")

    def find(self, name):
        """The control of that name, once it is there."""
        deadline = time.monotonic() + DEADLINE_S
        while not (found := self._ask(name)):
            assert time.monotonic() < deadline, f"no {name!r} among {self.names()}: {self.said}"
            time.sleep(POLL_S)  # Another process's window: there is no event to await.
        return found

    def find_behind(self, cover, name):
        """Find it once all that the control `cover` closes is gone: that may come anew."""
        deadline = time.monotonic() + DEADLINE_S
        while not self._ask(name):
            assert time.monotonic() < deadline, f"no {name!r} among {self.names()}: {self.said}"
            if there := self._ask(cover):
                self._click(there)
                closing = time.monotonic() + CLOSES_S
                while self._ask(cover) and time.monotonic() < closing:
                    time.sleep(POLL_S)  # As above.

    def touch(self, name):
        """Click the control of that name, once it is there."""
        self._click(self.find(name))

    def _click(self, control):
        x, y = control["at"]
        self.xdotool("mousemove", str(x), str(y), "click", "1")

    def write(self, text):
        """Type it by hand."""
        self.type(text, HAND_MS)

    def end(self):
        """Ask it to end as Ctrl-C would; its exit code."""
        self.process.terminate()
        code = self.process.wait(DEADLINE_S)
        for thread in self._threads:
            thread.join()
        for stream in (self.process.stdin, self.process.stdout, self.process.stderr):
            stream.close()
        return code

    def _ask(self, name):
        self.process.stdin.write(f"{name}\n")
        self.process.stdin.flush()
        return json.loads(self._answers.get(timeout=DEADLINE_S))

    def _read_errors(self):
        for line in self.process.stderr:
            _, asked, answer = line.partition("asked: ")
            if asked:
                self._answers.put(answer)
            else:
                self.said.append(line)

    def _read_output(self):
        for line in self.process.stdout:
            self.said.append(line)
