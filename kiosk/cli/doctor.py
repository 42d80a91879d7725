"""`kiosk doctor`: is this station ready, and what does that scanner type?"""

from pathlib import Path
from typing import Annotated

import typer

from kiosk.cli.carrying_out import FAILED, USAGE, carry_out, fail


def doctor(
    config: Annotated[Path | None, typer.Option(help="The station's station.toml.")] = None,
    as_json: Annotated[bool, typer.Option("--json", help="Print JSON.")] = False,
    window: Annotated[
        bool, typer.Option("--window", help="Open a window, in which every scanner can be tried.")
    ] = False,
    size: Annotated[str, typer.Option(help="The window's size.")] = "1280x800",
    sheet: Annotated[
        Path | None, typer.Option(help="Write the page of codes that show how a scanner types.")
    ] = None,
) -> None:
    """Look at everything a station needs; exits 1 where something must be mended.

    It looks and never touches: the station may be running meanwhile.
    """
    if sheet is not None:
        carry_out(lambda: _write(sheet))
    if config is None:
        fail("name the station.toml with --config; kiosk run --print-example shows one", USAGE)

    if window:
        carry_out(lambda: _open(config, size))

    def look() -> int:
        from kiosk.app.doctor.page import as_json as page_as_json
        from kiosk.app.doctor.page import as_text
        from kiosk.app.doctor.readiness import examine_without_window
        from kiosk.app.logs import log_errors_to_standard_error
        from kiosk.domain.readiness import Level, worst
        from kiosk.settings import load_settings
        from kiosk.station.clock import SystemClock

        log_errors_to_standard_error()
        settings = load_settings(config)
        checks = examine_without_window(settings, SystemClock())
        typer.echo(page_as_json(checks) if as_json else as_text(settings.station.name, checks))
        return FAILED if worst(checks) is Level.RED else 0

    carry_out(look)


def _open(config: Path, size: str) -> int:
    from kiosk.app.doctor.window import run_doctor
    from kiosk.app.logs import log_errors_to_standard_error
    from kiosk.app.run import parse_size
    from kiosk.settings import load_settings

    log_errors_to_standard_error()
    return run_doctor(load_settings(config), parse_size(size))


def _write(sheet: Path) -> int:
    from kiosk.app.doctor.sheet import write_sheet

    write_sheet(sheet)
    typer.echo(f"{sheet}: print it at 100 %, and scan it in kiosk doctor --window --config …")
    return 0
