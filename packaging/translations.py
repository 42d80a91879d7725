"""Brings the translations up to date: `uv run python packaging/translations.py`.

Every text of kiosk/ and resources/qml/ goes into resources/i18n/kiosk_*.ts by Qt's own lupdate;
what is no longer said goes out; then each text that still needs a translator is named, and the exit
code is 1 as long as there are any. `--check` writes nothing, and also names files that a run would
change.

Not marked, and so not here: what devices say of their faults and what the doctor's checks find.
Both are written for technicians, in English, in packages that know no Qt.
"""

import ast
import json
import re
import subprocess
import sys
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path
from shutil import copytree
from tempfile import TemporaryDirectory
from xml.etree import ElementTree as ET

import PySide6

PROJECT = Path(__file__).parents[1]
sys.path.insert(0, str(PROJECT))

from kiosk.domain.languages import ENGLISH, LANGUAGES, Language  # noqa: E402 (found by now)

FILES = PROJECT / "resources" / "i18n"
LUPDATE = Path(PySide6.__file__).with_name("lupdate")
MARKS = {"translate", "QT_TRANSLATE_NOOP"}
PLURAL_ARGUMENTS = 4
PLACEHOLDER = re.compile(r"\{\w*\}|%L?[n1-9]")


@dataclass(frozen=True, slots=True)
class Text:
    """A text of the sources, as they mark it."""

    context: str
    source: str
    plural: bool


def update(folder: Path, languages: Iterable[Language] = LANGUAGES) -> None:
    """Bring these languages' files in `folder` up to date with the sources."""
    with TemporaryDirectory() as scratch:
        stub = Path(scratch, "texts.py")
        stub.write_text("\n".join(map(_plain, python_texts())), "utf-8")
        qml = sorted(str(path) for path in (PROJECT / "resources" / "qml").rglob("*.qml"))
        for language in languages:
            _lupdate(language, folder / f"kiosk_{language.tag}.ts", str(stub), *qml)


def python_texts(package: Path = PROJECT / "kiosk") -> Iterator[Text]:
    """What the Python there marks to be translated, in the order of its files.

    Python's own parser finds it: lupdate's takes a text for a plural one only where the count is a
    number, and skips it where the count is an expression.
    """
    for path in sorted(package.rglob("*.py")):
        for node in ast.walk(ast.parse(path.read_text("utf-8"))):
            if isinstance(node, ast.Call) and _name(node.func) in MARKS:
                yield from _text(node)


def faults(folder: Path) -> Iterator[str]:
    """Each text in `folder` that a translator has yet to see to, and why."""
    for language in LANGUAGES:
        root = ET.parse(folder / f"kiosk_{language.tag}.ts")  # noqa: S314 (our own files)
        for context in root.iter("context"):
            for message in context.iter("message"):
                for why in message_faults(message, language):
                    where = f"{language.tag}, {context.findtext('name')}"
                    yield f"{where}: {why}: {message.findtext('source')}"


def message_faults(message: ET.Element, language: Language) -> Iterator[str]:
    """What is wrong with one message; nothing, when it is translated as it should be."""
    translation = message.find("translation")
    if translation is None or translation.get("type"):
        yield "not translated"
        return
    wanted = _placeholders(message.findtext("source", ""))
    plural = [form.text or "" for form in translation.iter("numerusform")]
    if message.get("numerus") and len(plural) != language.forms:
        yield f"{len(plural)} plural forms, {language.forms} wanted"
    for index, text in enumerate(plural or [translation.text or ""]):
        if not text.strip():
            yield "empty"
        missing = wanted - _placeholders(text)
        may_miss = 1 if plural and index in language.exact else 0
        if _placeholders(text) - wanted or len(missing) > may_miss:
            yield f"placeholders differ in “{text}”"


def _lupdate(language: Language, file: Path, *sources: str) -> None:
    options = ["-silent", "-locations", "none", "-no-obsolete", "-sort-messages"]
    options += ["-disable-heuristic", "similartext"]
    options += ["-source-language", ENGLISH.tag, "-target-language", language.tag]
    options += ["-pluralonly"] if language is ENGLISH else []
    subprocess.run([LUPDATE, *sources, *options, "-ts", file], check=True)  # noqa: S603 (ours)


def _text(call: ast.Call) -> Iterator[Text]:
    match call.args:
        case [ast.Constant(str(context)), ast.Constant(str(source)), *_]:
            counted = len(call.args) == PLURAL_ARGUMENTS or any(k.arg == "n" for k in call.keywords)
            yield Text(context, source, counted)


def _plain(text: Text) -> str:
    count = ', "", 1' if text.plural else ""
    context, source = (json.dumps(part, ensure_ascii=False) for part in (text.context, text.source))
    return f"translate({context}, {source}{count})"


def _name(called: ast.expr) -> str:
    match called:
        case ast.Name(name) | ast.Attribute(attr=name):
            return name
        case _:
            return ""


def _placeholders(text: str) -> set[str]:
    return set(PLACEHOLDER.findall(text))


def main() -> int:
    """Update, or only check; the exit code."""
    if "--check" not in sys.argv[1:]:
        update(FILES)
        return _report(faults(FILES))
    with TemporaryDirectory() as scratch:
        folder = Path(copytree(FILES, Path(scratch, "i18n")))
        update(folder)
        return _report((*_stale(folder), *faults(folder)))


def _stale(updated: Path) -> Iterator[str]:
    for file in sorted(updated.iterdir()):
        ours = FILES / file.name
        if not ours.exists() or ours.read_bytes() != file.read_bytes():
            yield f"{ours} is not up to date: run packaging/translations.py"


def _report(said: Iterable[str]) -> int:
    lines = [f"{line}\n" for line in said]
    sys.stderr.writelines(lines)
    return 1 if lines else 0


if __name__ == "__main__":
    sys.exit(main())
