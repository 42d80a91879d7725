"""The log tells where a bug is, and nothing of whoever stood there."""

import logging
import threading

import pytest
import structlog
from PySide6.QtCore import QObject, Signal, Slot

from kiosk.app.logs import bugs_to_log, log_to

NAME = "Maya Okafor"


class Buggy(QObject):
    shown = Signal()

    @Slot()
    def show(self):
        raise KeyError(NAME)


@pytest.fixture
def logged(tmp_path):
    """The log's text; afterwards logging is as it was."""
    root, before = logging.getLogger(), structlog.get_config()
    level = root.level
    root.handlers[:] = []  # They are pytest's: not to be closed.
    path = log_to(tmp_path)
    ours = root.handlers[:]
    yield path.read_text
    for each in ours:
        root.removeHandler(each)
        each.close()
    root.setLevel(level)
    structlog.configure(**before)


def test_a_bug_in_a_slot_is_in_the_log_without_the_name_it_stumbled_over(logged, qapp):
    buggy = Buggy()
    buggy.shown.connect(buggy.show)
    with bugs_to_log():
        buggy.shown.emit()
    said = logged()
    assert '"event": "bug"' in said
    assert "KeyError" in said
    assert "test_logs.py" in said
    assert NAME not in said


def test_so_is_one_that_ends_a_thread(logged):
    with bugs_to_log():
        thread = threading.Thread(target=lambda: int(NAME))
        thread.start()
        thread.join()
    said = logged()
    assert "thread_ended" in said
    assert "ValueError" in said
    assert NAME not in said


def test_and_one_that_is_caught(logged):
    try:
        int(NAME)
    except ValueError:
        structlog.get_logger("a part").exception("check_failed")
        logging.getLogger("a library").exception("it failed")
    said = logged()
    assert said.count('"exception": "ValueError') == 2
    assert NAME not in said
