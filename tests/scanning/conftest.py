"""Scanning is tested offscreen, with real decoders on pictures made here."""

import os

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
