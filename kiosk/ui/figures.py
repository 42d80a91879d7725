"""Numbers in the language's notation and times in the venue's zone."""

from datetime import datetime, timedelta
from math import ceil
from zoneinfo import ZoneInfo

from PySide6.QtCore import QCoreApplication, QDate, QLocale, QTime

from kiosk.domain.languages import figures_of
from kiosk.domain.outcome import PointsState
from kiosk.ui.texts import joined

translate = QCoreApplication.translate

MOST_COUNTED = 2**31 - 1


def digits(count: int) -> str:
    """A count as the language that is spoken writes it, where no station's figures are at hand."""
    return QLocale().toString(count)


def counted(points: int) -> int:
    """The number that decides a text's plural form; Qt takes no larger ones."""
    return min(points, MOST_COUNTED)


class Figures:
    """Writes figures for one station.

    Digits, grouping, dates and times are those of its language, and of its country where that is
    given: `en_US` writes 7:02 PM.
    """

    def __init__(self, language: str, timezone: str) -> None:
        self._locale = QLocale(figures_of(language))
        self._zone = ZoneInfo(timezone)
        self._time_format = self._locale.timeFormat(QLocale.FormatType.ShortFormat)

    def number(self, value: int) -> str:
        """A whole number, grouped as the language does."""
        return self._locale.toString(value)

    def signed(self, points: int) -> str:
        """Points with their sign: `+1,250`."""
        return (self._locale.positiveSign() if points > 0 else "") + self.number(points)

    def earned(self, points: int, state: PointsState) -> str:
        """Points in a line of text; unconfirmed ones say that they are on their way."""
        if state is PointsState.CONFIRMED:
            return self.signed(points)
        return translate("words", "{points} on its way").format(points=self.signed(points))

    def time(self, moment: datetime) -> str:
        """Hours and minutes in the venue's zone."""
        return self._clock(moment, self._time_format)

    def day_and_time(self, moment: datetime, now: datetime) -> str:
        """The time alone today, with the date on another day."""
        return self._dated(self.time(moment), moment, now)

    def exact(self, moment: datetime, now: datetime) -> str:
        """The time to the second, with the date on another day."""
        to_the_second = self._time_format.replace("mm", "mm:ss")
        return self._dated(self._clock(moment, to_the_second), moment, now)

    def countdown(self, left: timedelta) -> str:
        """Time till something happens: `12:34`, `3:12:34`; a part of a second is a whole one."""
        minutes, seconds = divmod(max(0, ceil(left.total_seconds())), 60)
        hours, minutes = divmod(minutes, 60)
        parts = (hours, minutes, seconds) if hours else (minutes, seconds)
        first, *others = map(self._locale.toString, parts)
        return ":".join((first, *(part.rjust(2, self._locale.zeroDigit()) for part in others)))

    def same_day(self, moment: datetime, now: datetime) -> bool:
        """Whether both are on one day of the venue's zone."""
        return moment.astimezone(self._zone).date() == now.astimezone(self._zone).date()

    def _clock(self, moment: datetime, form: str) -> str:
        local = moment.astimezone(self._zone)
        return self._locale.toString(QTime(local.hour, local.minute, local.second), form)

    def _dated(self, time: str, moment: datetime, now: datetime) -> str:
        if self.same_day(moment, now):
            return time
        local = moment.astimezone(self._zone)
        day = QDate(local.year, local.month, local.day)
        date = self._locale.toString(day, QLocale.FormatType.ShortFormat)
        return joined(date, time, by=", ")
