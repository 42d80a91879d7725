"""Texts of others and of ours, as they stand in a line."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication

from kiosk.ui.texts import ending_whole, joined


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("", ""),
        ("Gold", "Gold"),
        ("210 points to Gold", "210 points to\u00a0Gold"),
        ("Please ask our staff.", "Please ask our\u00a0staff."),
        ("Die Herausforderungsmeisterschaft", "Die Herausforderungsmeisterschaft"),
    ],
)
def test_a_short_last_word_is_not_left_alone(text: str, shown: str) -> None:
    assert ending_whole(text) == shown


@pytest.mark.usefixtures("qapp")
def test_of_nothing_no_mark_is_left_in_a_language_from_the_right() -> None:
    direction = QGuiApplication.layoutDirection()
    QGuiApplication.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    try:
        assert joined("", "") == ""
        assert joined("", "Maya").startswith("\u200f")
    finally:
        QGuiApplication.setLayoutDirection(direction)
