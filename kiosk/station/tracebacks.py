"""Where a bug happened, without what was in the variables: exceptions repeat that."""

import traceback
from collections.abc import Awaitable, Callable, Iterator

import structlog

log = structlog.get_logger(__name__)

Work = Callable[[], Awaitable[None] | None]


async def went_well(work: Work, event: str) -> bool:
    """Do the work; whether it came to its end.

    A bug in it is logged as `event`, and what its frames held is let go.
    """
    try:
        doing = work()
        if doing is not None:
            await doing
    except Exception as bug:  # noqa: BLE001 - logged, but not with its message
        log.error(event, traceback=without_values(bug))
        for error in _behind(bug):
            traceback.clear_frames(error.__traceback__)
        return False
    return True


def without_values(error: BaseException) -> str:
    """The traceback of the error and of those that led to it, with their types alone.

    Messages are left out: pydantic's repeat what was to be checked, KeyErrors the key.
    """
    return "".join(
        line
        for each in _behind(error)
        for line in (f"{type(each).__qualname__}\n", *traceback.format_tb(each.__traceback__))
    )


def _behind(error: BaseException) -> Iterator[BaseException]:
    """The error, and all that led to it or that it is a group of; each once."""
    waiting: list[BaseException | None] = [error]
    seen: set[int] = set()
    while waiting:
        each = waiting.pop()
        if each is None or id(each) in seen:
            continue
        seen.add(id(each))
        yield each
        waiting.append(each.__cause__ or each.__context__)
        waiting += each.exceptions if isinstance(each, BaseExceptionGroup) else ()
