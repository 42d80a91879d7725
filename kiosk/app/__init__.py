"""The composition root: the only package that knows every part, and puts them together.

Imports anything but `kiosk.portal`, which it starts as a process of its own.
"""

import builtins

# PySide6 replaces `__import__` to support `from __feature__ import …`, which nobody here uses. Its
# version reads the source of every module imported after it, and trips over packages that import
# themselves lazily (pydantic). So it is loaded here, first, and the plain `__import__` put back.
_plain_import = builtins.__import__
import PySide6.QtCore  # noqa: E402, F401

builtins.__import__ = _plain_import
