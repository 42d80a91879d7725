"""No picture of this process's memory is left behind when it crashes."""

import sys


def forbid_core_dumps() -> None:
    """Switch core dumps off for this process and its children, where the system has them."""
    if sys.platform == "win32":
        return
    import resource

    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
