"""What anybody needs of a screen, however they see, hear or touch it: looked for in any window.

Each function looks at what stands there now and returns what is wrong, in words; nothing is well.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Protocol

from PySide6.QtCore import QCoreApplication, QRectF, Qt
from PySide6.QtGui import QAccessible, QAccessibleInterface, QGuiApplication
from PySide6.QtQuick import QQuickItem, QQuickWindow
from PySide6.QtTest import QTest

from tests.ui.gate_window import accessible_name, on_window, visible_items
from tests.ui.legible import seen_part

CONTROLS = ("QQuickAbstractButton", "QQuickTextField", "QQuickTextArea")
ROLES = {
    QAccessible.Role.Button,
    QAccessible.Role.CheckBox,
    QAccessible.Role.Document,
    QAccessible.Role.EditableText,
    QAccessible.Role.Link,
    QAccessible.Role.List,
    QAccessible.Role.ListItem,
    QAccessible.Role.PageTab,
    QAccessible.Role.Pane,
    QAccessible.Role.RadioButton,
}
SAID_ONLY = QAccessible.Role.StaticText
"""A line of a list that leads nowhere: the arrow keys stop there to have it read."""

MOST_STOPS = 120


class Screen(Protocol):
    """What holds a window: see kiosk.ui.window."""

    window: QQuickWindow


@dataclass(frozen=True)
class Stop:
    """A control that Tab came to.

    Attributes:
        place: where it is on the window.
        seen: the part of that which nothing cuts off.
        before: the one before it.
        before_place: where that is by then: the page may have scrolled.
    """

    item: QQuickItem
    place: QRectF
    seen: QRectF
    before: QQuickItem | None
    before_place: QRectF

    @property
    def turned(self) -> bool:
        """Whether the line runs from the right; keypads never do."""
        keys = is_key(self.item) and self.before is not None and is_key(self.before)
        return QGuiApplication.layoutDirection() is Qt.LayoutDirection.RightToLeft and not keys


def controls(window: QQuickWindow) -> list[QQuickItem]:
    """Whatever can be focused or clicked there, and is neither disabled nor out of sight."""
    return [
        item
        for item in visible_items(window)
        if item.isEnabled() and item.width() > 0 and (is_control(item) or item.activeFocusOnTab())
    ]


def is_control(item: QQuickItem) -> bool:
    """Whether it is made to be clicked or typed into."""
    return any(item.inherits(kind) for kind in CONTROLS)


def unnamed(window: QQuickWindow) -> list[str]:
    """Controls that a screen reader has no name for, or calls something that they are not."""
    return [
        f"{name!r} is a {role.name}"
        for item in controls(window)
        for name, role in [(accessible_name(item), role_of(item))]
        if not name.strip() or role not in ROLES | ({SAID_ONLY} if listed(item) else set())
    ]


def role_of(item: QQuickItem) -> QAccessible.Role:
    """What a screen reader takes the item for."""
    interface = QAccessible.queryAccessibleInterface(item)
    return interface.role() if interface else QAccessible.Role.NoRole


def listed(item: QQuickItem) -> bool:
    """Whether it is a line of a list, among which the arrow keys go."""
    above = item.parentItem()
    while above and not above.inherits("QQuickListView"):
        above = above.parentItem()
    return above is not None


def hands_on(item: QQuickItem, seen: list[QQuickItem]) -> bool:
    """Whether it is a list, which gives the keyboard to one of its lines."""
    return item.inherits("QQuickListView") and any(map(item.isAncestorOf, seen))


def is_key(item: QQuickItem) -> bool:
    """Whether it types into a field: whoever has a keyboard has that key, too."""
    return any(item.property(mark) is not None for mark in ("erases", "inserts"))


def too_small(window: QQuickWindow, least: int) -> list[str]:
    """Controls that a finger misses."""
    return [
        f"{accessible_name(item)!r} is {item.width():.0f} x {item.height():.0f}"
        for item in controls(window)
        if is_control(item) and min(item.width(), item.height()) < least
    ]


def lost_to_the_keyboard(window: QQuickWindow) -> list[str]:
    """What is wrong with the round that Tab makes."""
    here = controls(window)
    typed = any(item.inherits("QQuickTextField") for item in here)
    wanted = [
        item
        for item in here
        if item.activeFocusOnTab() or not (listed(item) or (typed and is_key(item)))
    ]
    stops = list(tab_round(window))
    seen = [stop.item for stop in stops]
    missed = [
        f"Tab never comes to {accessible_name(item)!r}"
        for item in wanted
        if item not in seen and not hands_on(item, seen)
    ]
    inside = window.contentItem().boundingRect()
    hidden = [
        f"{accessible_name(stop.item)!r} has the keyboard out of sight"
        for stop in stops
        if area(stop.seen.intersected(inside)) < area(stop.place) / 2
    ]
    jumps = [
        f"{accessible_name(stop.item)!r} comes too late"
        for stop in from_the_top(stops)[1:]
        if stop.before and goes_back(stop)
    ]
    return missed + hidden + jumps


def area(place: QRectF) -> float:
    """How large it is, in square pixels."""
    return place.width() * place.height()


def from_the_top(stops: list[Stop]) -> list[Stop]:
    """The round as it is read: Tab begins it wherever the keyboard was."""
    once = stops[1:] or stops  # Where it began, it also ends.
    first = once.index(read_first(once)) if once else 0
    return once[first:] + once[:first]


def read_first(stops: list[Stop]) -> Stop:
    """The first one in the line that stands highest: a taller one in it begins further up."""
    highest = min(stops, key=lambda stop: stop.place.top())
    line = [stop for stop in stops if beside(stop.place, highest.place)]
    return min(line, key=along)


def along(stop: Stop) -> tuple[float, float]:
    """How far along its line it stands, then how far down."""
    place = stop.place
    return -place.right() if stop.turned else place.left(), place.top()


def beside(one: QRectF, other: QRectF) -> bool:
    """Whether they stand in one line, taller or smaller as they may be."""
    shared = min(one.bottom(), other.bottom()) - max(one.top(), other.top())
    return shared > min(one.height(), other.height()) / 2


def tab_round(window: QQuickWindow) -> Iterator[Stop]:
    """Where Tab stops, until it is where it began."""
    before: QQuickItem | None = None
    first: QQuickItem | None = None
    for _ in range(MOST_STOPS):
        QTest.keyClick(window, Qt.Key.Key_Tab)
        QCoreApplication.processEvents()
        item = window.activeFocusItem()
        if item is None:
            return
        yield Stop(item, on_window(item), seen_part(item), before, on_window(before or item))
        if before and item is first:
            return
        first, before = first or item, item
    raise LookupError(f"Tab goes on and on, and is at {accessible_name(window.activeFocusItem())}")


def goes_back(stop: Stop) -> bool:
    """Whether it is read before the other one: further up, or earlier in the same line.

    What floats over the other one has no place in that order.
    """
    place, before = stop.place, stop.before_place
    if before.intersects(place):
        return False
    ahead = (
        before.left() >= place.right() - 1 if stop.turned else place.left() >= before.right() - 1
    )
    if beside(before, place):
        return not ahead
    return place.top() < before.top() and not ahead


def spoken(window: QQuickWindow) -> dict[QQuickItem, str]:
    """What a screen reader finds in the window."""
    found: dict[QQuickItem, str] = {}
    waiting = [QAccessible.queryAccessibleInterface(window)]
    while waiting:
        here: QAccessibleInterface = waiting.pop()
        waiting += [child for at in range(here.childCount()) if (child := here.child(at))]
        thing, name = here.object(), here.text(QAccessible.Text.Name)
        if isinstance(thing, QQuickItem) and name and thing.isVisible():
            found[thing] = name
    return found
