"""The commands. Heavy imports stay inside them.

Exit codes: 0 done, 1 failed, 2 usage or configuration. A fault of the world is one line on standard
error; a bug is a traceback.
"""

import sys
from typing import Annotated

import typer

from kiosk import __version__
from kiosk.cli import outbox, passes, portal
from kiosk.cli.doctor import doctor
from kiosk.cli.images import decode
from kiosk.cli.station import bench, demo, pin, run

app = typer.Typer(
    no_args_is_help=True, add_completion=False, pretty_exceptions_enable=False, help=__doc__
)
for command in (demo, run, decode, bench, doctor, pin):
    app.command()(command)
app.add_typer(portal.app, name="portal")
app.add_typer(outbox.app, name="outbox")
app.add_typer(passes.app, name="pass")


def main() -> None:
    """Run the command line."""
    # Codes and names in any script must not fail on a machine whose locale cannot write them.
    for stream in (sys.stdout, sys.stderr):
        stream.reconfigure(errors="backslashreplace")  # type: ignore[union-attr]
    app(prog_name="kiosk")


def _version(asked: bool) -> None:
    if asked:
        typer.echo(f"kiosk {__version__}")
        raise typer.Exit


@app.callback(help="Loyalty Portal stations for venues.")
def _kiosk(
    version: Annotated[
        bool, typer.Option("--version", callback=_version, is_eager=True, help="Show the version.")
    ] = False,
) -> None:
    del version
