"""How much of the corpus of stills the decoding pipeline reads, beside each library alone.

`pytest -m benchmark tests/benchmarks/test_read_rates.py -s` prints the curves; nothing is asserted
but that no wrong text is ever taken for a code. `STILLS_EVERY=1` tries every still; the default
takes a third of them, which lasts ten minutes. Each is held for `HELD_FRAMES`, by default 15.
"""

import os
from collections import defaultdict
from dataclasses import dataclass
from itertools import chain

import pytest

from kiosk.scanning.corpus.presentations import FPS
from kiosk.scanning.corpus.stills import EFFECTS, LEVELS, still, symbologies_of
from kiosk.scanning.decoder import Decoder
from kiosk.scanning.detection import FORMATS
from tests.benchmarks.readers import OURS, Ours, accepted_forms, rivals

pytestmark = pytest.mark.benchmark

HELD_FRAMES = int(os.environ.get("HELD_FRAMES", "15"))
STILLS_EVERY = int(os.environ.get("STILLS_EVERY", "3"))
RIVALS = rivals(FORMATS)
NAMES = [OURS, *(each.name for each in RIVALS)]


@dataclass(frozen=True)
class Trial:
    """What one reader made of one still."""

    at_once: bool
    held: bool
    wrong: frozenset[str]


UNREAD = Trial(at_once=False, held=False, wrong=frozenset())


class Held:
    """The frames of a still, made when they are asked for and once."""

    def __init__(self, sample):
        self._coming, self._made = sample.frames(HELD_FRAMES), []
        self.right = accepted_forms(sample.text, sample.symbology)

    def __iter__(self):
        for at in range(HELD_FRAMES):
            if at == len(self._made):
                self._made.append(next(self._coming))
            yield self._made[at]

    def shown_to(self, read):
        wrong = set()
        for at, frame in enumerate(self):
            texts = read(frame, at / FPS)
            wrong |= texts - self.right
            if texts & self.right:
                return Trial(at == 0, held=True, wrong=frozenset(wrong))
        return Trial(at_once=False, held=False, wrong=frozenset(wrong))


def try_ours(held):
    # A single frame is never enough where two must agree, so its detections are taken as they are.
    found = {each.text for each in Decoder(FORMATS).decode(next(iter(held)))}
    in_time = held.shown_to(Ours().read)
    return Trial(bool(found & held.right), in_time.held, in_time.wrong)


def try_rival(rival, sample, held):
    if sample.symbology not in rival.knows:
        return UNREAD
    return held.shown_to(lambda frame, _at: rival.read(frame))


def try_all(sample):
    held = Held(sample)
    return {OURS: try_ours(held), **{each.name: try_rival(each, sample, held) for each in RIVALS}}


def percent(trials, field):
    return 100 * sum(getattr(trial, field) for trial in trials) / max(1, len(trials))


@pytest.fixture(scope="module")
def by_symbology():
    """The trials of the whole run, by reader and symbology."""
    return defaultdict(list)


@pytest.mark.parametrize("effect", EFFECTS)
def test_read_rate_under(effect, report, by_symbology):
    curves = defaultdict(list)
    for at, level in enumerate(LEVELS):
        for symbology in symbologies_of(effect)[at % STILLS_EVERY :: STILLS_EVERY]:
            for name, trial in try_all(still(effect, level, symbology)).items():
                curves[name, level].append(trial)
                by_symbology[name, symbology].append(trial)
    report(f"\n{effect:10}" + "".join(f"{level:>6}" for level in LEVELS) + "   all  one frame")
    for name in NAMES:
        points = [curves[name, level] for level in LEVELS]
        every = list(chain.from_iterable(points))
        figures = [percent(each, "held") for each in (*points, every)]
        shown = "".join(f"{each:6.0f}" for each in figures)
        report(f"{name:10}{shown}{percent(every, 'at_once'):11.0f}")
    assert not [curves[OURS, level] for level in LEVELS if wrong(curves[OURS, level])]


def test_read_rate_of_each_symbology(report, by_symbology):
    report(f"\n{'':12}" + "".join(f"{name:>18}" for name in NAMES))
    report(f"{'':12}" + f"{'held frame':>18}" * len(NAMES))
    for symbology in (*sorted(FORMATS), "all"):
        report(f"{symbology:12}" + "".join(_rates(_of(by_symbology, n, symbology)) for n in NAMES))
    totals = (wrong(_of(by_symbology, name, "all")) for name in NAMES)
    report(f"{'wrong texts':12}" + "".join(f"{total:18}" for total in totals))


def _of(by_symbology, name, symbology):
    wanted = FORMATS if symbology == "all" else {symbology}
    return list(chain.from_iterable(by_symbology[name, each] for each in wanted))


def _rates(trials):
    return f"{percent(trials, 'held'):12.1f}{percent(trials, 'at_once'):6.1f}"


def wrong(trials):
    return sum(len(trial.wrong) for trial in trials)
