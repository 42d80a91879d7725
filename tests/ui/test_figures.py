"""Numbers, dates and times as each language writes them."""

from datetime import UTC, datetime, timedelta

import pytest

from kiosk.ui.figures import Figures

EVENING = datetime(2026, 11, 23, 19, 2, 5, tzinfo=UTC)
LATER = EVENING + timedelta(days=1)


@pytest.mark.parametrize(
    ("language", "time", "exact"),
    [
        ("en", "20:02", "20:02:05"),
        ("en_US", "8:02\u202fPM", "8:02:05\u202fPM"),
        ("en_GB", "20:02", "20:02:05"),
        ("de_CH", "20:02", "20:02:05"),
        ("fr", "20:02", "20:02:05"),
        ("ar", "8:02 م", "8:02:05 م"),
        ("ar_EG", "٨:٠٢ م", "٨:٠٢:٠٥ م"),
    ],
)
def test_times_are_the_venues_in_the_languages_way(language, time, exact):
    figures = Figures(language, "Europe/Paris")

    assert figures.time(EVENING) == time
    assert figures.exact(EVENING, EVENING) == exact


@pytest.mark.parametrize(
    ("language", "number"),
    [
        ("en", "+12,345"),
        ("fr", "+12\u202f345"),
        ("es", "+12.345"),
        ("de_CH", "+12'345"),
        ("ar", "\u200e+12,345"),
        ("ar_EG", "\u061c+١٢٬٣٤٥"),
    ],
)
def test_numbers_are_grouped_in_the_languages_way(language, number):
    assert Figures(language, "UTC").signed(12_345) == number


@pytest.mark.parametrize(
    ("language", "shown"),
    [("en", "23/11/2026, 19:02"), ("en_US", "11/23/26, 7:02\u202fPM"), ("de", "23.11.26, 19:02")],
)
def test_another_day_is_named_in_the_languages_way(language, shown):
    assert Figures(language, "UTC").day_and_time(EVENING, LATER) == shown
