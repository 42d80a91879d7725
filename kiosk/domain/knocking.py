"""The hidden gesture of the staff: several touches in one corner within a few seconds."""

from dataclasses import dataclass, field

KNOCKS = 5
WITHIN_S = 3.0


@dataclass(slots=True)
class Knocking:
    """Remembers the last touches of the corner, in monotonic seconds."""

    _at: list[float] = field(default_factory=list)

    def knock(self, at: float) -> bool:
        """Whether this touch completes the gesture; the next one begins it anew."""
        self._at = [earlier for earlier in self._at if at - earlier < WITHIN_S] + [at]
        complete = len(self._at) >= KNOCKS
        if complete:
            self._at.clear()
        return complete
