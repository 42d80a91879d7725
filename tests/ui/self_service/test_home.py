"""A fan at the home screen: what is touched, what it leads to, and what stays of it."""

from dataclasses import replace

import pytest
from PySide6.QtCore import QPoint, QSize, Qt
from PySide6.QtQuick import QQuickItem
from PySide6.QtTest import QTest

from kiosk.domain.deeds import Said
from kiosk.domain.fan_desk import Fault
from kiosk.domain.visit import Picture
from tests.ui.gate_window import accessible_name, on_window
from tests.ui.self_service import home_states as homes
from tests.ui.self_service import visit_states as visits
from tests.ui.self_service.home_window import asked, control, meet, poster, press, touch
from tests.ui.self_service.kiosk_window import Kiosk, MakeKiosk
from tests.ui.test_window import SIZES

TALL = QSize(1080, 1920)
LEAST = 64
CONTROLS = ("QQuickAbstractButton", "QQuickTextField")


def said(kiosk: Kiosk) -> str:
    """Everything that stands on the screen or is told to a screen reader."""
    names = (accessible_name(item) for item in kiosk.items())
    return "\n".join((*kiosk.texts(), *names))


def focused(kiosk: Kiosk) -> str:
    """What has the keyboard."""
    item = kiosk.screen.window.activeFocusItem()
    return accessible_name(item) if item else ""


def test_points_tier_and_what_comes_next_are_said(maya: Kiosk) -> None:
    for text in (
        "Hi Maya",
        "1,290",
        "Silver",
        "210 points to\u00a0Gold",
        "With Gold: VIP\u00a0Lounge",
    ):
        assert text in maya.texts()
    control(maya, "1,290 points. Silver. 210 points to Gold")
    control(maya, "Do this next, Merch booth check-in, takes you to Gold, 240 points")


def test_a_fan_without_a_name_is_welcome(kiosk: Kiosk) -> None:
    assert "Welcome" in meet(kiosk, homes.NOBODYS).texts()


@pytest.mark.parametrize("size", SIZES.values(), ids=SIZES)
def test_the_points_are_the_largest_text(make_kiosk: MakeKiosk, size: QSize) -> None:
    kiosk = make_kiosk(size=size)
    for home, points in ((homes.MAYA, "1,290"), (homes.HIGHEST, "1,234,567")):
        meet(kiosk, home)
        texts = [item for item in kiosk.items() if item.inherits("QQuickText")]
        heights = {str(item.property("text")): item.property("paintedHeight") for item in texts}
        assert max(heights, key=lambda text: heights[text]) == points


def test_the_suggestion_opens_its_quest(maya: Kiosk) -> None:
    touch(maya, "Do this next")
    assert "Scan your code at Merch booth." in maya.texts()
    assert homes.MERCH.quest_description in maya.texts()
    touch(maya, "Back")
    assert homes.MERCH.quest_description not in maya.texts()


def test_a_locked_quest_says_what_it_still_takes(maya: Kiosk) -> None:
    control(maya, "Meet the team, Locked, Opens at Gold · 210 points to go, 300 points")
    control(maya, "Founders' circle, Locked, Opens at 2,500 points · 1,210 points to go")
    control(maya, "Stadium tour, Locked, First: Merch booth check-in")


def test_the_ring_and_the_bars_tell_the_same_way_to_a_tier(maya: Kiosk) -> None:
    bars = {row["title"]: row["progress"] for row in rows_of(maya)}
    assert bars["Meet the team"] == maya.home.property("standing")["progress"]


def test_bars_in_a_list_end_below_each_other(maya: Kiosk) -> None:
    bars = [item for item in maya.items() if kind(item) == "ProgressLine"]
    assert len(bars) > 1
    assert len({on_window(bar).right() for bar in bars}) == 1


def kind(item: QQuickItem) -> str:
    """The QML file that it comes from."""
    return item.metaObject().className().partition("_QMLTYPE")[0]


def test_a_locked_quest_that_has_all_that_it_takes_has_no_full_bar(kiosk: Kiosk) -> None:
    meet(kiosk, replace(homes.HIGHEST, quests=homes.MAYA.quests))
    bars = {row["title"]: row["progress"] for row in rows_of(kiosk)}
    assert bars["Meet the team"] == bars["Founders' circle"] == -1


def test_a_line_with_nothing_more_to_say_is_empty_in_arabic(maya: Kiosk) -> None:
    maya.models.languages.switch("ar")
    maya.screen.settle()
    details = {row["title"]: row["detail"] for row in rows_of(maya)}
    assert details["Link your wristband"] == ""


def test_the_wristband_quest_leads_to_linking_one(maya: Kiosk) -> None:
    touch(maya, "Link your wristband")
    touch(maya, "Link a wristband")
    control(maya, "Scan my wristband")


def test_a_pass_fills_the_screen_and_back_closes_it(maya: Kiosk) -> None:
    touch(maya, "Rewards")
    touch(maya, "VIP Lounge Access")
    assert asked(maya) == [("open_pass", homes.LOUNGE.reward_uid)]
    meet(maya, homes.MAYA, homes.OPEN)
    touch(maya, "Back")
    assert asked(maya)[-1] == ("close_pass",)


def test_a_prize_code_is_hidden_until_touched_and_again_afterwards(maya: Kiosk) -> None:
    touch(maya, "Rewards")
    touch(maya, "A scarf of your choice")
    assert homes.CODE not in said(maya)
    touch(maya, "Show the code")
    assert homes.CODE in maya.texts()
    touch(maya, "Back")
    touch(maya, "A scarf of your choice")
    assert homes.CODE not in said(maya)


def test_what_is_expired_or_on_its_way_says_so(make_kiosk: MakeKiosk) -> None:
    kiosk = meet(make_kiosk(size=TALL))
    kiosk.home.property("lists").choose("rewards")
    kiosk.screen.settle()
    press(kiosk, Qt.Key.Key_Tab)
    rows = [row["detail"] for row in rows_of(kiosk)]
    assert "Voucher, on its way to you" in rows
    assert "Voucher on your wristband, not delivered: please ask the staff" in rows
    assert "Badge, expired 13/11/2026, 19:02" in rows


def rows_of(kiosk: Kiosk) -> list[dict[str, object]]:
    """The lines of the list."""
    rows = kiosk.home.property("lists").property("rows")
    at = next(role for role, name in rows.roleNames().items() if name == b"row")
    return [rows.data(rows.index(place), at) for place in range(rows.rowCount())]


def test_points_that_are_not_confirmed_are_on_their_way(maya: Kiosk) -> None:
    touch(maya, "What happened lately: Quest done, Gate check-in")
    assert "+50 on its way" in maya.texts()
    assert "+30" in maya.texts()


def test_a_wristband_is_linked_by_scanner_or_by_its_number(maya: Kiosk) -> None:
    touch(maya, "Wristband")
    assert "Wristband \u2066WB…001\u2069" in maya.texts()
    assert "WB00001001" not in said(maya)
    touch(maya, "Scan my wristband")
    touch(maya, "Type its number")
    for key in ("W", "B", "7"):
        touch(maya, key)
    touch(maya, "Erase")
    QTest.keyClick(maya.screen.window, "8")
    touch(maya, "Link this wristband")
    assert asked(maya) == [("expect_wristband",), ("link_wristband", "WB8")]


def test_whatever_comes_of_a_wristband_is_said_in_words(kiosk: Kiosk) -> None:
    for told in Said:
        kiosk.show(homes.deed(told))
        assert kiosk.home.property("lists").property("tab") == "wristband"
        words = kiosk.home.property("deed")["text"]
        assert words in kiosk.texts()
        assert control(kiosk, words)


def test_what_failed_is_asked_for_again(kiosk: Kiosk) -> None:
    meet(kiosk, homes.FAILED)
    touch(kiosk, "Try again")
    assert asked(kiosk) == [("reload",)]


def test_what_failed_is_said_once(kiosk: Kiosk) -> None:
    for name in ("failed", "cut-off"):
        meet(kiosk, homes.HOMES[name])
        assert kiosk.texts().count("Try again") == 1, name
    control(kiosk, "Wristband")


def test_a_portal_that_went_away_is_told_with_the_time(kiosk: Kiosk) -> None:
    meet(kiosk, homes.GONE)
    control(kiosk, "There is no connection just now. This is how it was at\u00a018:52.")


def test_a_portal_that_refuses_this_kiosk_is_for_the_staff(kiosk: Kiosk) -> None:
    meet(kiosk, replace(homes.GONE, gone=Fault.KEY_REFUSED))
    said = "This kiosk cannot ask for your points just now. Please tell our staff."
    control(kiosk, f"{said} This is how it was at\u00a018:52.")


def test_what_arrives_is_celebrated_once(maya: Kiosk) -> None:
    arrived = replace(homes.MAYA, tier_reached=homes.GOLD, arrived=(homes.BADGE,))
    meet(maya, arrived)
    assert asked(maya) == [("celebrated",)]
    control(maya, "You have reached Gold. Well done!")
    touch(maya, "Continue")
    control(maya, "Silver Fan. Your new badge")
    touch(maya, "Continue")
    meet(maya, replace(arrived, can_link=False))
    assert "Continue" not in maya.texts()
    assert asked(maya) == [("celebrated",)]


def test_pictures_are_asked_for_at_their_size_and_broken_ones_leave_the_icon(maya: Kiosk) -> None:
    ((_, uid, width),) = [told for told in maya.asked if told[0] == "picture"]
    assert uid == homes.POSTER
    tile = next(item for item in maya.items() if item.property("media") == homes.POSTER)
    assert width == tile.width()
    maya.visit_bridge.picture(Picture(homes.POSTER, b"\x89PNG\r\n\x1a\nbroken"))
    maya.screen.settle()
    assert tile.property("shown") is False
    maya.visit_bridge.picture(Picture(homes.POSTER, poster()))
    maya.screen.settle()
    assert tile.property("shown") is True


def test_everything_is_reached_by_keyboard_alone(maya: Kiosk) -> None:
    seen = []
    for _ in range(12):
        press(maya, Qt.Key.Key_Tab)
        seen.append(focused(maya).partition(",")[0])
    for name in ("Do this next", "Quests", "Rewards", "Wristband", "Merch booth check-in"):
        assert name in seen
    while not focused(maya).startswith("Merch booth"):
        press(maya, Qt.Key.Key_Tab)
    press(maya, Qt.Key.Key_Down)
    assert focused(maya).startswith("Link your wristband")
    press(maya, Qt.Key.Key_Up, Qt.Key.Key_Return)
    assert homes.MERCH.quest_description in maya.texts()
    assert focused(maya) == "Back"
    press(maya, Qt.Key.Key_Escape)
    assert homes.MERCH.quest_description not in maya.texts()
    assert focused(maya).startswith("Merch booth")


def test_two_hundred_quests_are_not_built_at_once(kiosk: Kiosk) -> None:
    meet(kiosk, homes.MANY)
    built = [item for item in kiosk.items() if item.inherits("QQuickAbstractButton")]
    assert len(rows_of(kiosk)) == 200
    assert len(built) < 60


def test_a_list_that_is_read_keeps_its_place_when_it_changes(kiosk: Kiosk) -> None:
    meet(kiosk, homes.MANY)
    while not focused(kiosk).startswith("Quest "):
        press(kiosk, Qt.Key.Key_Tab)
    press(kiosk, Qt.Key.Key_PageDown, Qt.Key.Key_PageDown)
    here = focused(kiosk)
    where = on_window(control(kiosk, here))
    lines = homes.MANY.quests.value
    assert lines
    meet(kiosk, replace(homes.MANY, quests=replace(homes.MANY.quests, value=lines[:-1])))
    assert focused(kiosk) == here
    assert on_window(control(kiosk, here)) == where


def test_targets_are_large_and_what_is_touched_in_portrait_is_in_reach(
    make_kiosk: MakeKiosk,
) -> None:
    kiosk = make_kiosk(size=TALL)
    for name, home in homes.HOMES.items():
        meet(kiosk, home).screen.window.grabWindow()
        for item in controls(kiosk):
            place = on_window(item)
            assert accessible_name(item)
            assert min(place.width(), place.height()) >= LEAST, accessible_name(item)
            if name == "maya":
                assert place.bottom() > TALL.height() / 3, accessible_name(item)


def controls(kiosk: Kiosk) -> list[QQuickItem]:
    """What can be touched now."""
    return [
        item
        for item in kiosk.items()
        if any(item.inherits(kind) for kind in CONTROLS) and item.isEnabled()
    ]


def test_nothing_of_a_fan_stays(maya: Kiosk) -> None:
    maya.visit_bridge.picture(Picture(homes.POSTER, poster()))
    touch(maya, "Rewards")
    touch(maya, "A scarf of your choice")
    touch(maya, "Show the code")
    maya.show(visits.START)
    home = maya.home
    for words in ("Maya", "1,290", homes.CODE, "scarf", "Silver Fan"):
        assert words not in said(maya)
    assert rows_of(maya) == []
    assert home.property("greeting") == ""
    assert home.property("standing")["points"] == ""
    assert home.property("sheet").property("face") == {"kind": "", "title": ""}
    assert home.property("pictures").source(homes.POSTER) == ""


def test_what_the_engine_says_after_the_fan_left_is_not_heard(maya: Kiosk) -> None:
    touch(maya, "Sign out")
    meet(maya, replace(homes.MAYA, can_link=False))
    assert "Hi Maya" not in maya.texts()
    assert maya.home.property("here") is False
    maya.show(visits.START)
    assert "Hi Maya" in meet(maya).texts()


def test_a_drag_scrolls_and_touches_nothing(kiosk: Kiosk) -> None:
    meet(kiosk, homes.MANY)
    start = on_window(control(kiosk, "Quest 84")).center().toPoint()
    QTest.mousePress(kiosk.screen.window, Qt.MouseButton.LeftButton, pos=start)
    for step in range(1, 20):
        QTest.mouseMove(kiosk.screen.window, start - QPoint(0, 10 * step))
    QTest.mouseRelease(kiosk.screen.window, Qt.MouseButton.LeftButton, pos=start - QPoint(0, 190))
    assert kiosk.home.property("sheet").property("face")["kind"] == ""
