"""What was lost, doubled or changed on the way between two texts, and what stands around them."""

from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum


class SlipKind(StrEnum):
    """What became of a character."""

    DROPPED = "dropped"
    DOUBLED = "doubled"
    ADDED = "added"


@dataclass(frozen=True, slots=True)
class Slip:
    """A character that did not come as it should.

    Attributes:
        at: its place in the text that was expected, from 0.
        char: what was dropped, doubled or added.
    """

    kind: SlipKind
    at: int
    char: str


@dataclass(frozen=True, slots=True)
class Alignment:
    """How `received` holds what was expected: from `begin` up to, not including, `end`."""

    begin: int
    end: int
    slips: tuple[Slip, ...]


_DROP, _ADD, _SAME = range(3)


def align(expected: str, received: str) -> Alignment:
    """The fewest slips that make `received`; what it has before and after costs nothing."""
    costs, steps = _table(expected, received)
    last = costs[-1]
    end = min(range(len(received) + 1), key=lambda column: (last[column], -column))
    path = list(_back(steps, len(expected), end))
    begin = path[-1][2] if path else end
    return Alignment(begin, end, tuple(_slips(reversed(path), expected, received)))


def _table(expected: str, received: str) -> tuple[list[list[int]], list[bytearray]]:
    """The least slips for each pair of beginnings, and the step that leads there."""
    costs = [[0] * (len(received) + 1)]
    steps = [bytearray(len(received) + 1)]
    for row, wanted in enumerate(expected, 1):
        above, line, step = costs[-1], [row], bytearray([_DROP])
        for column, char in enumerate(received, 1):
            best, how = above[column] + 1, _DROP
            if line[-1] + 1 < best:
                best, how = line[-1] + 1, _ADD
            if char == wanted and above[column - 1] <= best:
                best, how = above[column - 1], _SAME
            line.append(best)
            step.append(how)
        costs.append(line)
        steps.append(step)
    return costs, steps


def _back(steps: list[bytearray], row: int, column: int) -> Iterator[tuple[int, int, int]]:
    """The steps from the end to the beginning, each with the row and column it came from."""
    while row:
        how = steps[row][column]
        row, column = row - (how != _ADD), column - (how != _DROP)
        yield how, row, column


def _slips(path: Iterator[tuple[int, int, int]], expected: str, received: str) -> Iterator[Slip]:
    for how, row, column in path:
        if how == _DROP:
            yield Slip(SlipKind.DROPPED, row, expected[row])
        elif how == _ADD:
            char = received[column]
            again = char in (received[column - 1 : column], received[column + 1 : column + 2])
            yield Slip(SlipKind.DOUBLED if again else SlipKind.ADDED, row, char)
