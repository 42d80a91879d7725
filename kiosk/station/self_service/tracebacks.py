"""Where a bug happened, without what was in the variables: exceptions repeat that."""

import traceback
from collections.abc import Awaitable, Callable

import structlog

log = structlog.get_logger(__name__)


Work = Callable[[], Awaitable[None] | None]


async def went_well(work: Work, event: str) -> bool:
    """Do the work; whether it came to its end. A bug in it is logged as `event`."""
    try:
        doing = work()
        if doing is not None:
            await doing
    except Exception as bug:  # noqa: BLE001 - logged, but not with its message
        log.error(event, traceback=without_values(bug))
        return False
    return True


def without_values(error: BaseException) -> str:
    """The traceback of the error and of those that led to it, with their types alone.

    Messages are left out: pydantic's repeat what was to be checked, KeyErrors the key.
    """
    lines: list[str] = []
    cause: BaseException | None = error
    seen: set[int] = set()
    while cause is not None and id(cause) not in seen:
        seen.add(id(cause))
        lines += [f"{type(cause).__qualname__}\n", *traceback.format_tb(cause.__traceback__)]
        cause = cause.__cause__ or cause.__context__
    return "".join(lines)
