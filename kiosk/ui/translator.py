"""Reads a language's file of translations for Qt, without a compiled copy of it."""

import re
from functools import cache
from pathlib import Path
from xml.etree import ElementTree as ET

from PySide6.QtCore import QObject, QTranslator

from kiosk.domain.languages import Language
from kiosk.ui.resources import ResourceMissing, resource

Key = tuple[str, str, str]
"""Context, source text and what tells it from the same text elsewhere ("" mostly)."""
Forms = tuple[str, ...]

_PLACEHOLDER = re.compile(r"\{\w+\}|%[1-9]")
_ISOLATED = "\u2068\\g<0>\u2069"
"""Around what is put into a text that runs from right to left: it is not to turn its neighbours."""


class Translator(QTranslator):
    """One language's texts, for QML's `qsTr` and `QCoreApplication.translate` alike.

    A text it does not have is shown as it stands in the sources.
    Raises ResourceMissing when the language's file is not there or cannot be read.
    """

    def __init__(self, language: Language, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._plural = language.plural
        self._right_to_left = language.right_to_left
        self._texts = texts_of(resource("i18n", f"kiosk_{language.tag}.ts"))

    def translate(
        self, context: str, source: str, disambiguation: str | None = None, n: int = -1
    ) -> str | None:
        """The translation, in the plural form that `n` takes; None where there is none."""
        forms = self._texts.get((context, source, disambiguation or ""))
        if forms is None:
            return None
        text = forms[self._plural(abs(n))] if len(forms) > 1 else forms[0]
        return _PLACEHOLDER.sub(_ISOLATED, text) if self._right_to_left else text

    def isEmpty(self) -> bool:  # noqa: N802 (Qt's name)
        """Never: Qt does not install an empty one, and English has only its plural forms."""
        return False


@cache
def texts_of(path: Path) -> dict[Key, Forms]:
    """The finished translations of a Qt Linguist file; raises ResourceMissing when it is broken."""
    try:
        root = ET.parse(path)  # noqa: S314 (our own file, shipped with the program)
    except ET.ParseError as error:
        raise ResourceMissing(f"{path} is damaged, reinstall kiosk: {error}") from error
    return {
        (context.findtext("name", ""), message.findtext("source", ""), _comment(message)): forms
        for context in root.iter("context")
        for message in context.iter("message")
        if any(forms := _forms(message))
    }


def _comment(message: ET.Element) -> str:
    return message.findtext("comment", "")


def _forms(message: ET.Element) -> Forms:
    translation = message.find("translation")
    if translation is None or translation.get("type"):
        return ("",)
    plural = tuple(form.text or "" for form in translation.iter("numerusform"))
    return plural or (translation.text or "",)
