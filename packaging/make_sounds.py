"""Write resources/sounds/*.wav: short tones with soft edges, mono, 16 bit, 22,050 Hz."""

import math
import struct
import wave
from dataclasses import dataclass
from pathlib import Path

RATE_HZ = 22_050
ATTACK_S = 0.008
FOLDER = Path(__file__).parent.parent / "resources" / "sounds"


@dataclass(frozen=True, slots=True)
class Tone:
    """A sine with a little of its octave; `loudness` from 0 to 1."""

    hertz: float
    seconds: float
    loudness: float = 0.6


SOUNDS = {
    "yes": (Tone(659.3, 0.11), Tone(987.8, 0.22)),
    "saved": (Tone(659.3, 0.14, 0.28), Tone(987.8, 0.26, 0.28)),
    "notice": (Tone(587.3, 0.24, 0.5),),
    "no": (Tone(392.0, 0.16), Tone(261.6, 0.32)),
}


def samples(tone: Tone) -> list[int]:
    """The tone: it rises within ATTACK_S and dies away to nothing."""
    count = int(tone.seconds * RATE_HZ)
    return [_sample(tone, index / RATE_HZ) for index in range(count)]


def _sample(tone: Tone, at_s: float) -> int:
    phase = 2 * math.pi * tone.hertz * at_s
    shape = 0.8 * math.sin(phase) + 0.2 * math.sin(2 * phase)
    left = 1 - at_s / tone.seconds
    envelope = min(1.0, at_s / ATTACK_S) * left**1.5
    return int(32_767 * tone.loudness * envelope * shape)


def write(name: str, tones: tuple[Tone, ...]) -> None:
    """Write one sound."""
    values = [value for tone in tones for value in samples(tone)]
    with wave.open(str(FOLDER / f"{name}.wav"), "wb") as file:
        file.setnchannels(1)
        file.setsampwidth(2)
        file.setframerate(RATE_HZ)
        file.writeframes(struct.pack(f"<{len(values)}h", *values))


def main() -> None:
    """Write them all."""
    FOLDER.mkdir(parents=True, exist_ok=True)
    for name, tones in SOUNDS.items():
        write(name, tones)


if __name__ == "__main__":
    main()
