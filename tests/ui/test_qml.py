"""House rules of the QML that no linter knows."""

import re
import subprocess
from pathlib import Path

import pytest

from kiosk.ui.resources import resource

FILES = sorted(resource("qml").rglob("*.qml"))
OTHERS = [path for path in FILES if path.name != "Theme.qml"]
MAX_LINES = 200


def ids(paths: list[Path]) -> list[str]:
    return [path.stem for path in paths]


@pytest.mark.parametrize("path", FILES, ids=ids(FILES))
def test_files_are_short_and_bound(path: Path) -> None:
    text = path.read_text(encoding="utf-8")
    assert text.count("\n") < MAX_LINES
    assert "pragma ComponentBehavior: Bound" in text


@pytest.mark.parametrize("path", OTHERS, ids=ids(OTHERS))
def test_colours_and_sizes_come_from_the_theme(path: Path) -> None:
    text = path.read_text(encoding="utf-8")
    assert not re.search(r'"#[0-9a-fA-F]{3,8}"|"transparent"|Qt\.rgba', text)
    assert not re.search(r"(pixelSize|size|radius|spacing|[mM]argins?|duration): [1-9]", text)


@pytest.mark.parametrize("path", OTHERS, ids=ids(OTHERS))
def test_texts_are_plain_and_translatable(path: Path) -> None:
    text = path.read_text(encoding="utf-8")
    assert path.stem == "KText" or not re.search(r"^\s*Text \{", text, re.MULTILINE)
    assert not re.search(r'^\s*(text|label|title|placeholderText): "', text, re.MULTILINE)


def test_qmllint_has_nothing_to_say() -> None:
    said = subprocess.run(
        ["pyside6-qmllint", "--max-warnings", "0", *map(str, FILES)],
        capture_output=True,
        text=True,
        check=False,
    )
    assert said.returncode == 0, said.stdout + said.stderr
