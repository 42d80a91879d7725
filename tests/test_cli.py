"""The commands: what they print and how they exit. Whole stations are in `e2e`."""

import json

import numpy as np
import pytest
import structlog
import zxingcpp
from typer.testing import CliRunner

from kiosk import __version__
from kiosk.cli import app
from kiosk.scanning.opencv import cv2
from kiosk.settings import EXAMPLE


@pytest.fixture
def kiosk():
    yield lambda *arguments: CliRunner().invoke(app, [str(argument) for argument in arguments])
    structlog.reset_defaults()  # `decode` logs elsewhere.


def write_qr(path, text):
    barcode = zxingcpp.create_barcode(text, zxingcpp.BarcodeFormat.QRCode)
    cv2.imwrite(str(path), np.asarray(barcode.to_image(scale=6)))
    return path


def test_version(kiosk):
    assert kiosk("--version").output == f"kiosk {__version__}\n"


def test_decode_prints_a_json_line_per_image(kiosk, tmp_path):
    ours = write_qr(tmp_path / "a.png", "fan:1003"), write_qr(tmp_path / "b.png", "\u00fcber & <b>")
    result = kiosk("decode", "--json", *ours)
    assert result.exit_code == 0
    first, second = map(json.loads, result.stdout.splitlines())
    assert first["file"] == str(ours[0])
    (code,) = first["codes"]
    assert (code["text"], code["symbology"], len(code["corners"])) == ("fan:1003", "qr", 4)
    assert first["ms"] > 0
    assert second["codes"][0]["text"] == "\u00fcber & <b>"


def test_decode_says_what_it_cannot_read_and_goes_on(kiosk, tmp_path):
    (tmp_path / "torn.png").write_bytes(b"\x89PNG\r\n\x1a\n torn")
    good = write_qr(tmp_path / "good.png", "fan:1")
    result = kiosk("decode", tmp_path / "torn.png", tmp_path / "none.png", good)
    assert result.exit_code == 1
    assert "torn.png: is not an image" in result.stderr
    assert "none.png: does not exist" in result.stderr
    assert "qr 'fan:1'" in result.stdout


def test_decode_exits_1_for_an_image_without_a_code(kiosk, tmp_path):
    cv2.imwrite(str(tmp_path / "wall.png"), np.full((80, 80), 90, np.uint8))
    result = kiosk("decode", tmp_path / "wall.png")
    assert (result.exit_code, "no code" in result.stdout) == (1, True)


def test_decode_takes_formats_as_people_type_them(kiosk, tmp_path):
    image = write_qr(tmp_path / "a.png", "fan:1")
    assert kiosk("decode", "--formats", "QR, code128", image).exit_code == 0


def test_decode_refuses_an_unknown_format(kiosk, tmp_path):
    result = kiosk("decode", "--formats", "qrr", tmp_path / "a.png")
    assert (result.exit_code, "qrr" in result.stderr) == (2, True)


@pytest.mark.parametrize(
    ("change", "message"),
    [
        (("site_name =", "sitename ="), "did you mean 'site_name'"),
        (('"qr"', '"qrr"'), "unknown qrr"),
        (('timezone = "America/Los_Angeles"', 'timezone = "Mars"'), "not a time zone"),
        (("business_id = 12345", ""), "'station.business_id' is missing"),
        (("[station]", "[station"), "not valid TOML"),
    ],
)
def test_a_wrong_config_is_one_line_and_exit_2(kiosk, tmp_path, monkeypatch, change, message):
    monkeypatch.setenv("KIOSK_API_SECRET", "demo-secret")
    config = tmp_path / "station.toml"
    config.write_text(EXAMPLE.replace(*change))
    result = kiosk("run", "--config", config)
    assert result.exit_code == 2
    assert message in result.stderr
    assert len(result.stderr.strip().splitlines()) == 1


def test_a_missing_secret_is_one_line_and_exit_2(kiosk, tmp_path, monkeypatch):
    monkeypatch.delenv("KIOSK_API_SECRET", raising=False)
    monkeypatch.setenv("PYTHON_KEYRING_BACKEND", "keyring.backends.null.Keyring")
    config = tmp_path / "station.toml"
    config.write_text(EXAMPLE)
    result = kiosk("run", "--config", config)
    assert (result.exit_code, "no api_secret" in result.stderr) == (2, True)


def test_run_without_a_config_says_what_to_do(kiosk):
    result = kiosk("run")
    assert (result.exit_code, "--print-example" in result.stderr) == (2, True)


def test_the_printed_example_is_the_example(kiosk):
    assert kiosk("run", "--print-example").stdout == EXAMPLE


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (["--mode", "cinema"], "there is gate"),
        (["--size", "wide"], "1280x800"),
        (["--theme", "pink"], "dark and light"),
    ],
)
def test_a_wrong_demo_option_is_one_line_and_exit_2(kiosk, arguments, message):
    result = kiosk("demo", *arguments)
    assert (result.exit_code, message in result.stderr) == (2, True)


@pytest.mark.parametrize(
    ("option", "value", "message"),
    [
        ("--seed", "moon", "known: demo"),
        ("--smtp", "mail.example.com", "smtp://user:password@host:port"),
        ("--sms-url", "ftp://example.com", "http://"),
        ("--delivery-url", "example.com", "http://"),
    ],
)
def test_a_wrong_portal_option_is_exit_2(kiosk, option, value, message):
    result = kiosk("portal", "serve", option, value)
    assert (result.exit_code, message in result.stderr) == (2, True)


@pytest.mark.parametrize(
    ("url", "message"),
    [
        ("nonsense", "URL cannot be used"),
        ("oracle9://x", "URL cannot be used"),
        ("sqlite:////nowhere/at/all/portal.db", "unable to open database file"),
        ("postgresql://nobody@127.0.0.1:9/x", "cannot be used"),
        ("postgresql://nobody:hush@127.0.0.1:abc/x", "URL cannot be used"),
        ("postgresql+hush://nobody:hush@127.0.0.1/x", "URL cannot be used"),
    ],
)
def test_a_database_that_cannot_be_had_is_exit_1(kiosk, url, message):
    result = kiosk("portal", "serve", "--port", "0", "--database", url, "--quiet")
    assert (result.exit_code, message in result.stderr) == (1, True)
    assert len(result.stderr.splitlines()) == 1
    assert ":hush" not in result.stderr


def test_a_file_that_is_no_database_is_one_line_and_exit_1(kiosk, tmp_path):
    file = tmp_path / "letter.txt"
    file.write_text("Dear Sir or Madam, " * 100)
    result = kiosk("portal", "serve", "--port", "0", "--database", f"sqlite:///{file}", "--quiet")
    assert (result.exit_code, "is not a database" in result.stderr) == (1, True)
    assert len(result.stderr.splitlines()) == 1


def test_a_mail_folder_that_cannot_be_made_is_one_line_and_exit_1(kiosk, tmp_path):
    (tmp_path / "file").write_text("")
    database = f"sqlite:///{tmp_path}/portal.db"
    mail = tmp_path / "file" / "mail"
    result = kiosk(
        "portal", "serve", "--port", 0, "--database", database, "--quiet", "--mail-dir", mail
    )
    assert result.exit_code == 1
    assert len(result.stderr.strip().splitlines()) == 1
    assert "mail" in result.stderr
