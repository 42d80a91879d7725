"""What the README says is true."""

import re
from pathlib import Path

import pytest
from typer.testing import CliRunner

from kiosk.cli import app

ROOT = Path(__file__).parent.parent
README = (ROOT / "README.md").read_text(encoding="utf-8")


@pytest.mark.parametrize(
    "path", sorted(set(re.findall(r"(?:packaging|resources)/[\w./]+\w", README)))
)
def test_every_path_it_names_is_there(path):
    assert (ROOT / path).exists()


@pytest.mark.parametrize("module", sorted(set(re.findall(r"`((?:\w+/)+\w+\.(?:py|qml))`", README))))
def test_every_module_it_names_is_there(module):
    assert (ROOT / "kiosk" / module).exists() or (ROOT / module).exists()


@pytest.mark.parametrize("command", sorted(set(re.findall(r"`kiosk ((?:portal )?\w+)", README))))
def test_every_command_it_names_exists(command):
    result = CliRunner().invoke(app, [*command.split(), "--help"])
    assert result.exit_code == 0


@pytest.mark.parametrize("option", sorted(set(re.findall(r"(--[a-z]+[a-z-]*)", README))))
def test_every_option_it_names_exists(option):
    commands = (
        ["demo"],
        ["run"],
        ["doctor"],
        ["portal", "serve"],
        ["pass", "keygen"],
        ["pass", "issue"],
    )
    helps = [
        CliRunner().invoke(app, [*command, "--help"], env={"COLUMNS": "200"}).output
        for command in commands
    ]
    assert any(option in text for text in helps)
