import numpy as np
import pytest

from kiosk.scanning.lookout import REPORT_S, Lookout

FPS = 30
DARK = np.full((72, 128, 3), 5, np.uint8)
LIGHT = np.full((72, 128, 3), 120, np.uint8)


class Bench:
    """A lookout with a clock of its own, and what it told, each with its second."""

    def __init__(self):
        self.now = 0.0
        self.told = []
        self.lookout = Lookout(self._note, lambda: self.now)

    def _note(self, sight):
        self.told.append((round(self.now, 2), sight))

    def see(self, image, frames, *, read=()):
        """Show so many frames; those counted in `read` show a code."""
        for count in range(frames):
            self.now += 1 / FPS
            self.lookout.captured()
            self.lookout.see(image, read=count in read)

    def hints(self):
        return [sight.hint for _, sight in self.told]


@pytest.fixture
def bench():
    return Bench()


def test_reports_come_now_and_then_with_the_rate_of_the_camera(bench):
    bench.see(LIGHT, 10 * FPS)
    assert len(bench.told) == pytest.approx(10 / REPORT_S, abs=3)
    _, last = bench.told[-1]
    assert last.light == 120
    assert last.fps == pytest.approx(FPS, abs=0.5)


def test_a_new_hint_is_told_at_once_and_a_read_code_ends_it_at_once(bench):
    bench.see(DARK, 2 * FPS)
    assert bench.hints()[-1].startswith("Too dark")
    bench.see(DARK, 1, read={0})
    assert bench.hints()[-1] == ""
    assert bench.told[-1][0] == round(bench.now, 2)


def test_a_code_read_between_two_looks_counts(bench):
    for _ in range(6):
        bench.see(DARK, FPS, read={1})
    assert set(bench.hints()) == {""}
