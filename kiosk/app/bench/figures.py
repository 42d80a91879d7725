"""What was measured, beside what a lane needs of it."""

from collections.abc import Sequence
from dataclasses import asdict, dataclass


@dataclass(frozen=True, slots=True)
class Figure:
    """One measured figure, and what a lane needs of it."""

    name: str
    value: float
    unit: str
    need: str


def as_table(figures: Sequence[Figure]) -> str:
    """The figures as lines of text."""
    lines = [f"{'':28}{'here':>10}     a lane needs"]
    lines += [f"{f.name:28}{f.value:>10.2f} {f.unit:3} {f.need}" for f in figures]
    return "\n".join(lines)


def as_json(figures: Sequence[Figure]) -> list[dict[str, object]]:
    """The figures as JSON objects."""
    return [asdict(figure) for figure in figures]


def percentile(values: Sequence[float], percent: int) -> float:
    """The value that `percent` of 100 do not exceed."""
    return sorted(values)[max(0, -(-len(values) * percent // 100) - 1)]
