from datetime import UTC, datetime

from kiosk.domain.ids import ReadingId
from kiosk.domain.outcome import Family, Reason, Verdict
from kiosk.domain.status import HistoryLine


def test_a_line_of_the_history_has_its_verdicts_family():
    at = datetime(2026, 11, 23, tzinfo=UTC)
    line = HistoryLine(ReadingId("r1"), at, Verdict.LINKED, Reason.CONFIRMED)
    assert line.family is Family.YES
