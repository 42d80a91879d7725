"""The language of the screens, switched while they are shown."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QLocale, QObject, Qt, QTranslator, QUrl
from PySide6.QtGui import QGuiApplication
from PySide6.QtQml import QQmlComponent, QQmlEngine
from shiboken6 import delete

from kiosk.domain.languages import LANGUAGES
from kiosk.ui import compiled_texts
from kiosk.ui.languages import Languages
from kiosk.ui.resources import ResourceMissing

TS = """<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="{tag}" sourcelanguage="en">
<context><name>words</name>
    <message><source>Welcome</source><translation>{tag}: welcome</translation></message>
    <message><source>Later</source><translation type="unfinished">{tag}?</translation></message>
    <message><source>At {{place}}, {{time}}</source>
        <translation>{{place}}/{{time}}</translation></message>
    <message><source>Open</source><translation>{tag}: open</translation></message>
    <message><source>Open</source><comment>verb</comment>
        <translation>{tag}: verb</translation></message>
    <message numerus="yes"><source>%n left</source><translation>
        <numerusform>%n:0</numerusform><numerusform>%n:1</numerusform>{more}
    </translation></message>
</context>
<context><name>Sign</name>
    <message><source>Hello</source><translation>{tag}: hello</translation></message>
    <message numerus="yes"><source>%n seats</source><translation>
        <numerusform>one</numerusform><numerusform>%n of them</numerusform>{more}
    </translation></message>
</context>
</TS>
"""
MORE = "".join(f"<numerusform>%n:{form}</numerusform>" for form in range(2, 6))
QML = b"""import QtQml
QtObject {
    property string hello: qsTr("Hello")
    property string seats: qsTr("%n seats", "", 3)
    property bool mirrored: Qt.application.layoutDirection === Qt.RightToLeft
}
"""

translate = QCoreApplication.translate


@pytest.fixture
def files(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    """Translations of a few texts into each of our languages, in place of the shipped ones."""
    for language in LANGUAGES:
        more = MORE if language.tag == "ar" else ""
        text = TS.format(tag=language.tag, more=more)
        (tmp_path / f"kiosk_{language.tag}.ts").write_text(text, "utf-8")
    monkeypatch.setattr(compiled_texts, "resource", lambda _, name: tmp_path / name)
    compiled_texts.compiled_texts.cache_clear()
    yield tmp_path
    compiled_texts.compiled_texts.cache_clear()


@pytest.fixture
def languages(qapp: QCoreApplication, files: Path) -> Iterator[Languages]:
    made = Languages("de_CH")
    yield made
    made.close()


@pytest.fixture
def sign(languages: Languages) -> Iterator[QObject]:
    engine = QQmlEngine()
    languages.follow(engine)
    component = QQmlComponent(engine)
    component.setData(QML, QUrl("file:///Sign.qml"))
    yield component.create()
    delete(engine)


def test_qt_asks_no_python_for_a_text(languages):
    # Its thread that loads QML asks, too, while the one that runs Python may be waiting for it.
    assert type(languages._translator) is QTranslator


def test_it_speaks_the_stations_language(languages):
    assert translate("words", "Welcome") == "de: welcome"
    assert languages.property("current") == "de"


def test_a_text_without_a_finished_translation_is_shown_as_in_the_sources(languages):
    assert translate("words", "Later") == "Later"
    assert translate("words", "Not there") == "Not there"


def test_the_same_text_may_mean_two_things(languages):
    assert translate("words", "Open", "verb") == "de: verb"
    assert translate("words", "Open") == "de: open"


@pytest.mark.parametrize(
    ("locale", "said"),
    [
        # By https://www.unicode.org/cldr/charts/latest/supplemental/language_plural_rules.html,
        # in whole numbers, and without Spanish's and French's form for millions.
        ("en", {0: "0:1", 1: "1:0", 2: "2:1", 11: "11:1"}),
        ("de", {0: "0:1", 1: "1:0", 21: "21:1"}),
        ("es", {0: "0:1", 1: "1:0", 100: "100:1"}),
        ("fr", {0: "0:0", 1: "1:0", 2: "2:1"}),
        ("ar", {0: "0:0", 1: "1:1", 2: "2:2", 3: "3:3", 110: "110:3", 11: "11:4", 100: "100:5"}),
    ],
)
def test_a_count_is_in_its_plural_form(languages, locale, said):
    languages.switch(locale)

    assert {n: translate("words", "%n left", None, n) for n in said} == said


def test_what_is_put_into_arabic_does_not_turn_its_neighbours(languages):
    assert translate("words", "At {place}, {time}") == "{place}/{time}"
    languages.switch("ar")
    text = translate("words", "At {place}, {time}")

    assert text.format(place="North 2", time="19:02") == "\u2068North 2\u2069/\u206819:02\u2069"


def test_a_window_that_is_open_follows_the_switch(qtbot, languages, sign):
    with qtbot.waitSignal(languages.switched):
        languages.switch("ar")

    assert sign.property("hello") == "ar: hello"
    assert sign.property("mirrored")
    languages.switch("fr")
    assert (sign.property("hello"), sign.property("seats")) == ("fr: hello", "3 of them")
    assert not sign.property("mirrored")


def test_the_same_language_and_one_we_do_not_have_switch_nothing(qtbot, languages):
    with qtbot.assertNotEmitted(languages.switched):
        languages.switch("de")
        languages.switch("it")
    assert translate("words", "Welcome") == "de: welcome"


def test_figures_are_the_stations_own_as_long_as_its_language_is_spoken(languages):
    assert languages.locale == "de_CH"
    languages.switch("ar")
    assert languages.locale == "ar"
    languages.switch_home()
    assert (languages.locale, QLocale().name()) == ("de_CH", "de_CH")


def test_it_leaves_the_application_as_it_was(languages):
    languages.switch("ar")
    languages.close()

    assert translate("words", "Welcome") == "Welcome"
    assert QGuiApplication.layoutDirection() is Qt.LayoutDirection.LeftToRight


def test_each_language_is_offered_by_its_own_name(languages):
    names = [choice["name"] for choice in languages.property("choices")]

    assert names == ["English", "Français", "Español", "Deutsch", "العربية"]


def test_a_broken_file_says_which_and_what_to_do(qapp, files):
    (files / "kiosk_fr.ts").write_text("<TS", "utf-8")

    with pytest.raises(ResourceMissing, match=r"kiosk_fr\.ts is damaged, reinstall"):
        Languages("fr")
