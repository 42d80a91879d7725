"""The files of translations: whole, and up to date with what the program says."""

import importlib.util
import re
import shutil
import sys
from pathlib import Path
from xml.etree import ElementTree as ET

import pytest

from kiosk.domain.languages import language_of

PROJECT = Path(__file__).parents[1]
SCRIPT = PROJECT / "packaging" / "translations.py"
SOURCES = """
translate("booth", "one text" " in parts")
QCoreApplication.translate("booth", "{count} left", None, len(left))
WORDS = {1: QT_TRANSLATE_NOOP("words", "marked")}
translate("booth", str(WORDS[1]))
painter.translate(where.topLeft())
"""
LATE = """<context>
    <name>zzz</name>
    <message>
        <source>No longer said</source>
        <translation>x</translation>
    </message>
</context>
</TS>"""


@pytest.fixture(scope="module")
def translations():
    """The project's command, as a module."""
    spec = importlib.util.spec_from_file_location("translations", SCRIPT)
    module = importlib.util.module_from_spec(spec)
    sys.modules[spec.name] = module
    spec.loader.exec_module(module)
    yield module
    del sys.modules[spec.name]


def test_every_text_is_translated_and_every_file_is_up_to_date(translations, monkeypatch, capsys):
    monkeypatch.setattr(sys, "argv", [str(SCRIPT), "--check"])
    ended = translations.main()

    assert (capsys.readouterr().err, ended) == ("", 0)


@pytest.mark.parametrize("tag", ["de", "fr"])
def test_no_line_ends_within_an_email_address(tag):
    """A line may end after a plain hyphen, and leave an “E-” or an “Adresse?” alone."""
    said = (PROJECT / "resources" / "i18n" / f"kiosk_{tag}.ts").read_text("utf-8")
    assert re.findall(r"\be-mail|mail-adresse", said, re.IGNORECASE) == []
    assert re.search(r"\be\u2011mail", said, re.IGNORECASE)


def test_a_run_brings_in_what_is_said_and_takes_out_what_is_not(translations, tmp_path):
    folder = Path(shutil.copytree(PROJECT / "resources" / "i18n", tmp_path / "i18n"))
    german = folder / "kiosk_de.ts"
    text = german.read_text("utf-8")
    said = re.search(
        r"    <message>\n        <source>Valid</source>.*?</message>\n", text, re.DOTALL
    )
    german.write_text(text.replace(said[0], "").replace("</TS>", LATE), "utf-8")
    translations.update(folder, [language_of("de")])

    assert "No longer said" not in german.read_text("utf-8")
    assert list(translations.faults(folder)) == ["de, words: not translated: Valid"]


def test_each_text_that_python_marks_is_found_with_its_plural(translations, tmp_path):
    (tmp_path / "words.py").write_text(SOURCES, "utf-8")
    found = [
        (text.context, text.source, text.plural) for text in translations.python_texts(tmp_path)
    ]

    assert sorted(found) == [
        ("booth", "one text in parts", False),
        ("booth", "{count} left", True),
        ("words", "marked", False),
    ]


@pytest.mark.parametrize(
    ("tag", "inside", "faults"),
    [
        ("de", '<translation type="unfinished">{n} da</translation>', ["not translated"]),
        ("de", "<translation>{n} da</translation>", []),
        ("de", "<translation>da</translation>", ["placeholders differ in “da”"]),
        ("de", "<translation>{m} da</translation>", ["placeholders differ in “{m} da”"]),
    ],
)
def test_a_text_keeps_its_placeholders(translations, tag, inside, faults):
    assert said_of(translations, tag, f"<message><source>{{n}} on</source>{inside}</message>") == (
        faults
    )


@pytest.mark.parametrize(
    ("tag", "forms", "faults"),
    [
        ("de", ("einer", "{n}"), []),
        ("de", ("{n}",), ["1 plural forms, 2 wanted"]),
        ("de", ("{n}", "viele"), ["placeholders differ in “viele”"]),
        ("fr", ("un", "{n}"), ["placeholders differ in “un”"]),
        ("fr", ("{n}", ""), ["empty", "placeholders differ in “”"]),
        ("ar", ("0", "1", "2", "{n}", "{n}", "{n}"), []),
        ("ar", ("0", "1", "2", "3", "{n}", "{n}"), ["placeholders differ in “3”"]),
    ],
)
def test_each_plural_form_is_there_and_shows_its_count(translations, tag, forms, faults):
    written = "".join(f"<numerusform>{form}</numerusform>" for form in forms)
    message = f"<source>{{n}} on</source><translation>{written}</translation>"

    assert said_of(translations, tag, f'<message numerus="yes">{message}</message>') == faults


def said_of(translations, tag: str, message: str) -> list[str]:
    return list(translations.message_faults(ET.fromstring(message), language_of(tag)))
