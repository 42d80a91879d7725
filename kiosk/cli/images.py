"""`kiosk decode`: the codes in image files."""

import json
import sys
from pathlib import Path
from typing import Annotated

import typer

from kiosk.cli.carrying_out import FAILED, USAGE, fail


def decode(
    images: Annotated[list[Path], typer.Argument(metavar="IMAGE...")],
    formats: Annotated[
        str | None, typer.Option(help="Only these symbologies, comma-separated.")
    ] = None,
    as_json: Annotated[bool, typer.Option("--json", help="A JSON line per image.")] = False,
) -> None:
    """Print the codes in image files; exits 1 where an image has none or cannot be read."""
    import structlog

    from kiosk.scanning.decoder import FORMATS, Decoder
    from kiosk.scanning.errors import UnreadableImage
    from kiosk.scanning.files import read_codes

    structlog.configure(logger_factory=lambda *_: structlog.PrintLogger(sys.stderr))
    wanted = frozenset(name.strip().lower() for name in formats.split(",")) if formats else FORMATS
    try:
        decoder = Decoder(wanted)
    except ValueError as error:
        fail(error, USAGE)
    complete = True
    for image in images:
        try:
            found = read_codes(image, decoder)
        except UnreadableImage as error:
            typer.echo(f"kiosk: {error}", err=True)
            complete = False
            continue
        complete = complete and bool(found.codes)
        codes = [
            {"text": code.text, "symbology": code.symbology, "corners": code.corners}
            for code in found.codes
        ]
        if as_json:
            line = {"file": found.file, "codes": codes, "ms": round(found.ms, 1)}
            typer.echo(json.dumps(line, ensure_ascii=False))
        else:
            read = "; ".join(f"{code.symbology} {code.text!r}" for code in found.codes)
            typer.echo(f"{found.file}: {read or 'no code'}")
    raise typer.Exit(0 if complete else FAILED)
