"""How much of the shipped corpus this machine reads in time: a slow one misses frames."""

import time

from kiosk.app.bench.figures import Figure
from kiosk.scanning.agreement import Agreement
from kiosk.scanning.corpus.stills import EFFECTS, Still, still, symbologies_of
from kiosk.scanning.decoder import Decoder

SYMBOLOGIES = ("qr", "datamatrix", "code128")
STRENGTHS = (0.2, 0.4)
FPS, FRAMES = 30, 15

ALL = 100
NEEDED = dict.fromkeys(EFFECTS, ALL) | {"glare": 65, "moire": 80, "crumpled": 50}
"""Per cent, where no frame is missed; three of the effects can hide a code altogether."""


def reading_figures() -> list[Figure]:
    """The part of the codes under each effect that is read within half a second."""
    return [
        Figure(f"read: {effect}", _percent_read(effect), "%", _need(effect)) for effect in EFFECTS
    ]


def _need(effect: str) -> str:
    return "all" if NEEDED[effect] == ALL else f"at least {NEEDED[effect]}"


def _percent_read(effect: str) -> float:
    shown = [name for name in SYMBOLOGIES if name in symbologies_of(effect)]
    read = [_is_read(still(effect, each, name)) for each in STRENGTHS for name in shown]
    return 100 * sum(read) / len(read)


def _is_read(sample: Still) -> bool:
    """Whether its text counts as read while frames arrive that do not wait for the decoder."""
    decoder, agreement = Decoder(frozenset(SYMBOLOGIES)), Agreement()
    free_at = 0.0
    for at, frame in enumerate(sample.frames(FRAMES)):
        if free_at >= (at + 1) / FPS:
            continue
        begins = max(free_at, at / FPS)
        started = time.perf_counter()
        accepted = agreement.accept(decoder.decode(frame), begins)
        free_at = begins + time.perf_counter() - started
        if sample.text in {each.text for each in accepted}:
            return True
    return False
