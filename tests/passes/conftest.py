"""What tests of passes share."""

import pytest
from typer.testing import CliRunner

from kiosk.cli import app


@pytest.fixture
def kiosk_pass():
    """Runs `kiosk pass` with these arguments."""
    return lambda *arguments: CliRunner().invoke(app, ["pass", *map(str, arguments)])
