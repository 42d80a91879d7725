"""The page, as people and as programs read it."""

import json

import click

from kiosk.app.doctor.page import as_json, as_text
from kiosk.domain.readiness import amber, green, red

CHECKS = [
    green("Disk", "50.0 GB free"),
    amber("Staff PIN", "Not set: the staff desk stays shut.", "Set it with kiosk pin."),
]
BROKEN = red("Portal", "Nothing listens.", "Is it running? " * 20)


def lines(checks, width=80):
    return click.unstyle(as_text("North Gate 2", checks, width)).splitlines()


def test_every_level_has_a_mark_and_a_word():
    text = as_text("North Gate 2", [*CHECKS, BROKEN], 80)
    for mark in ("+ green", "! amber", "x red"):
        assert mark in text


def test_checks_are_aligned_and_advice_is_below_its_check():
    assert lines(CHECKS) == [
        "North Gate 2",
        "",
        "+ green  Disk       50.0 GB free",
        "! amber  Staff PIN  Not set: the staff desk stays shut.",
        "                    -> Set it with kiosk pin.",
        "",
        "! amber  Works; look at what is amber before the doors open.",
    ]


def test_long_words_are_wrapped_to_the_terminal():
    assert max(len(line) for line in lines([BROKEN], 60)) <= 60


def test_names_from_elsewhere_cannot_steer_the_terminal():
    text = as_text("Gate\x1b[2J", [green("Key", "for \x1b]0;owned\x07 City\nx red")], 80)
    assert "\x1b[2J" not in text
    assert "\x1b]" not in text
    assert "\nx red" not in text


def test_json_has_the_worst_level_and_every_check():
    told = json.loads(as_json([*CHECKS, BROKEN]))
    assert told["level"] == "red"
    assert told["checks"][1] == {
        "name": "Staff PIN",
        "level": "amber",
        "says": "Not set: the staff desk stays shut.",
        "advice": "Set it with kiosk pin.",
    }
