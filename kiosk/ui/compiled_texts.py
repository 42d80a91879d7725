"""Compiles a language's file of translations as Qt reads it, with Qt's own lrelease.

Nothing of it may be Python once it is made: Qt also asks for texts on threads of its own, such as
the one that loads QML, while a thread that runs Python waits for that one.
"""

import re
import subprocess
import sys
from functools import cache
from pathlib import Path
from tempfile import TemporaryDirectory
from xml.etree import ElementTree as ET

import PySide6

from kiosk.domain.languages import Language
from kiosk.ui.resources import ResourceMissing, resource

LRELEASE = Path(PySide6.__file__).with_name(
    "lrelease.exe" if sys.platform == "win32" else "lrelease"
)
"""It takes 10 to 30 ms for a language."""

_PLACEHOLDER = re.compile(r"\{\w+\}|%[1-9]")
_ISOLATED = "\u2068\\g<0>\u2069"
"""Around what is put into a text that runs from right to left: it is not to turn its neighbours."""


@cache
def compiled_texts(language: Language) -> bytes:
    """The finished translations, for `QTranslator.load`; raises ResourceMissing.

    Cached, as a translator goes on reading from these bytes.
    """
    path = resource("i18n", f"kiosk_{language.tag}.ts")
    try:
        texts = ET.parse(path)  # noqa: S314 (our own file, shipped with the program)
    except ET.ParseError as error:
        raise ResourceMissing(f"{path} is damaged, reinstall kiosk: {error}") from error
    if language.right_to_left:
        _isolate(texts)
    with TemporaryDirectory() as folder:
        source, made = Path(folder, "texts.ts"), Path(folder, "texts.qm")
        texts.write(source, "utf-8", xml_declaration=True)
        _release(source, made)
        return made.read_bytes()


def _isolate(texts: "ET.ElementTree[ET.Element]") -> None:
    for translation in texts.iter("translation"):
        for part in translation.iter():
            part.text = _PLACEHOLDER.sub(_ISOLATED, part.text or "")


def _release(source: Path, made: Path) -> None:
    command = [str(LRELEASE), "-silent", "-nounfinished", str(source), "-qm", str(made)]
    try:
        subprocess.run(command, check=True, capture_output=True)  # noqa: S603 (Qt's own)
    except (OSError, subprocess.CalledProcessError) as error:
        raise ResourceMissing(f"{LRELEASE} cannot compile texts, reinstall PySide6") from error
