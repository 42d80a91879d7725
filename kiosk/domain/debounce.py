"""The same text from the same device in quick succession is one reading."""

from dataclasses import dataclass, field

DEBOUNCE_S = 2.5


@dataclass(slots=True)
class Debounce:
    """Remembers what each device last delivered.

    A sighting renews the window, so a code left in front of the camera stays one reading however
    long it lies there. Another text in between does not reopen it: two phones held to one camera
    are two readings, not a stream of them. Of a text its hash is kept: it may be a fan's.
    """

    window_s: float = DEBOUNCE_S
    _last_seen: dict[tuple[str, int], float] = field(default_factory=dict)

    def is_new(self, device: str, text: str, at: float) -> bool:
        """Whether this sighting, at monotonic second `at`, is the start of a reading."""
        self._forget_before(at - self.window_s)
        key = (device, hash(text))
        new = key not in self._last_seen
        self._last_seen[key] = at
        return new

    def _forget_before(self, oldest: float) -> None:
        stale = [key for key, seen in self._last_seen.items() if seen < oldest]
        for key in stale:
            del self._last_seen[key]
