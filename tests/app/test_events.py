"""The events, whoever reads them."""

import json
import os
from datetime import UTC, datetime
from uuid import UUID

import pytest

from kiosk.app import events
from kiosk.app.events import EventWriter
from kiosk.domain.outcome import Outcome, Reason, Verdict
from kiosk.domain.readings import Reading, Source
from kiosk.settings import ConfigError

LINES = 1000
"""More than a pipe holds."""


def reading_id(number):
    return str(UUID(int=number))


def outcome(number):
    at = datetime(2026, 11, 23, tzinfo=UTC)
    reading = Reading(reading_id(number), "fan:1", "qr", Source.CAMERA, "camera:0", at, 0.0)
    return Outcome(reading, Verdict.UNKNOWN, Reason.FAN_UNKNOWN)


@pytest.fixture
def pipe():
    reading, writing = os.pipe()
    yield reading, f"/dev/fd/{writing}"
    os.close(writing)


def test_events_are_appended_in_order(tmp_path):
    path = tmp_path / "events.jsonl"
    for first in (0, 2):
        writer = EventWriter(str(path), "North Gate 2", "gate")
        writer.write(outcome(first))
        writer.write(outcome(first + 1))
        writer.close()
    lines = [json.loads(line) for line in path.read_text().splitlines()]
    assert [line["id"] for line in lines] == [reading_id(number) for number in range(4)]
    assert lines[0]["station"] == "North Gate 2"


def test_a_reader_that_stalls_holds_nobody_up(pipe):
    reading, target = pipe
    writer = EventWriter(target, "North Gate 2", "gate")
    for number in range(LINES):
        writer.write(outcome(number))  # It would wait here for good.
    with os.fdopen(reading) as reader:
        got = [json.loads(reader.readline())["id"] for _ in range(LINES)]
    assert got == [reading_id(number) for number in range(LINES)]
    writer.close()


def test_what_nobody_reads_is_dropped_and_the_end_does_not_wait(pipe, monkeypatch):
    monkeypatch.setattr(events, "MAX_WAITING", 10)
    monkeypatch.setattr(events, "CLOSE_S", 0.01)
    writer = EventWriter(pipe[1], "North Gate 2", "gate")
    for number in range(LINES):
        writer.write(outcome(number))
    writer.close()
    os.close(pipe[0])
    writer.close()


def test_a_folder_that_is_not_there_is_said(tmp_path):
    with pytest.raises(ConfigError, match="none"):
        EventWriter(str(tmp_path / "none" / "events"), "North Gate 2", "gate")
