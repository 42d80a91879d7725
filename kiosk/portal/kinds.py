"""Parameters that go with one kind of quest or reward only: its type, what locks or earns it."""

from collections.abc import Mapping
from typing import Any, TypeVar

Kind = TypeVar("Kind")


def keep_own(
    values: dict[str, Any], by_kind: Mapping[Kind, tuple[str, ...]], kind: Kind | None
) -> tuple[str, ...]:
    """Blank the values that go with other kinds; returns the names of this one's own."""
    own = by_kind.get(kind, ()) if kind is not None else ()
    for names in by_kind.values():
        for name in names:
            if name not in own:
                values[name] = None
    return own
