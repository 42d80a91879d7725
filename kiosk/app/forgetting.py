"""Memory that forgets: what is freed is overwritten, so that a fan who left is nowhere in it.

Python and Qt free a fan's strings without clearing them. The GNU C library overwrites what is
freed if its environment says so before the process starts; and Python leaves all of its memory to
that library if told to. Elsewhere there is no such switch, and the log says so.
"""

import os
import platform
import sys
from collections.abc import Mapping

import structlog

log = structlog.get_logger(__name__)

FILL = 165
"""What freed bytes are overwritten with: 0xA5."""

TUNABLES = "GLIBC_TUNABLES"
# Chunks in the library's per-thread cache are not overwritten: there is to be none.
_GLIBC = f"glibc.malloc.perturb={FILL}:glibc.malloc.tcache_count=0"


def forgetful(environment: Mapping[str, str]) -> dict[str, str]:
    """That environment, in which a process of the GNU C library overwrites what it frees."""
    given = environment.get(TUNABLES, "")
    tunables = given if _GLIBC in given else ":".join(filter(None, (given, _GLIBC)))
    return {**environment, "PYTHONMALLOC": "malloc", TUNABLES: tunables}


def forget_what_is_freed() -> None:
    """Start this program over with such memory; returns where it has it, or cannot have it.

    For the start of a command: nothing may be open yet.
    """
    if platform.libc_ver()[0] != "glibc":
        log.warning("freed_memory_is_not_overwritten", system=sys.platform)
        return
    environment = forgetful(os.environ)
    if environment != dict(os.environ):
        os.execve(sys.executable, [sys.executable, *sys.orig_argv[1:]], environment)  # noqa: S606
