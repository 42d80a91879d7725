"""Every look at once, and none that can spoil the page."""

import threading

import pytest
import structlog

from kiosk.app.doctor.probes import Probe, run
from kiosk.domain.readiness import Level, green


def test_the_looks_run_at_once_and_keep_their_order():
    met = threading.Barrier(2)

    def look(name):
        met.wait(10)
        yield green(name, "seen")

    checks = run([Probe((name,), lambda name=name: look(name)) for name in ("One", "Two")])
    assert [(check.name, check.level) for check in checks] == [
        ("One", Level.GREEN),
        ("Two", Level.GREEN),
    ]


def test_one_that_hangs_is_red_and_the_others_are_seen():
    for_ever = threading.Event()
    probes = [
        Probe(("Sound", "Echo"), lambda: [green("Sound", str(for_ever.wait()))], limit_s=0.05),
        Probe(("Disk",), lambda: [green("Disk", "room")]),
    ]
    sound, echo, disk = run(probes)
    for_ever.set()
    assert (sound.level, echo.level, disk.level) == (Level.RED, Level.RED, Level.GREEN)
    assert "did not answer" in sound.says


def test_a_bug_in_one_is_red_and_in_the_log_with_its_traceback():
    def broken():
        yield green("Disk", "room")
        raise KeyError("hush")

    with structlog.testing.capture_logs() as logs:
        (disk,) = run([Probe(("Disk",), broken)])
    assert (disk.level, disk.says) == (Level.RED, "The check itself failed: KeyError.")
    assert logs[0]["exc_info"] is True


@pytest.mark.parametrize("found", [[], [green("A", "x"), green("B", "y")]])
def test_a_look_may_find_nothing_or_much(found):
    assert list(run([Probe(("A",), lambda: found)])) == found
