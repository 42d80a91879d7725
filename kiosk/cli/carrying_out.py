"""How every command ends: its exit code, and one line where the world is at fault."""

from collections.abc import Callable
from pathlib import Path
from typing import Annotated, NoReturn

import typer

FAILED = 1
USAGE = 2

ConfigOption = Annotated[Path, typer.Option("--config", help="The station's station.toml.")]


def fail(message: object, code: int = FAILED) -> NoReturn:
    """Say on standard error what is wrong, and exit."""
    typer.echo(f"kiosk: {message}", err=True)
    raise typer.Exit(code)


def carry_out(start: Callable[[], int]) -> NoReturn:
    """Run a command and exit with its code; faults of configuration and world are one line."""
    from kiosk.app.faults import WORLD_FAULTS
    from kiosk.settings import ConfigError

    try:
        code = start()
    except ConfigError as error:
        fail(error, USAGE)
    except WORLD_FAULTS as error:
        fail(error)
    raise typer.Exit(code)
