"""The screens: Qt bridge, view models, image providers and the window.

Imports `station`, `domain` and PySide6; holds no rules, never blocks the GUI thread.
"""
