import os
import re
from datetime import UTC, datetime, timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

import keyring
import pytest
from keyring.backend import KeyringBackend
from keyring.backends.fail import Keyring as NoKeyring

from kiosk.domain.codes import FAN_FORMS
from kiosk.domain.passing import Unconfirmed
from kiosk.domain.quests import StationScope
from kiosk.domain.redemption import UsePolicy
from kiosk.scanning.framing import Framing
from kiosk.scanning.splitting import Terminator
from kiosk.scanning.uids import UidForm
from kiosk.settings import (
    EXAMPLE,
    KEYRING_SERVICE,
    SECRET_VARIABLE,
    CameraScanner,
    ConfigError,
    KeyboardScanner,
    Mode,
    PortalAccess,
    Settings,
    api_secret,
    load_settings,
)

LEAST = """
[station]
business_id = 12345
[portal]
url = "https://portal.example"
api_key = "key"
"""


@pytest.fixture
def load(tmp_path):
    """Loads a station.toml of that text."""

    def load(text) -> Settings:
        path = tmp_path / "station.toml"
        path.write_bytes(text if isinstance(text, bytes) else text.encode())
        return load_settings(path)

    return load


@pytest.fixture
def faults(load):
    """The lines of the error that a station.toml leads to, each naming the file."""

    def faults(text):
        with pytest.raises(ConfigError) as caught:
            load(text)
        lines = str(caught.value).split("\n")
        assert all(re.match(r".*station\.toml: .+", line) for line in lines)
        return [line.partition("station.toml: ")[2] for line in lines]

    return faults


def test_the_example_loads(load):
    settings = load(EXAMPLE)
    assert settings.business_id == 12345
    assert settings.station.mode is Mode.GATE
    assert settings.station.scope == StationScope("North Gate", frozenset({"gates"}))
    assert str(settings.portal.url) == "http://127.0.0.1:8080/"
    assert [scanner.kind for scanner in settings.scanner] == ["camera", "keyboard"]


def test_the_example_loads_with_every_comment_opened(load):
    opened = re.sub(r"(?m)^# (?=\w+ = |\[\[)", "", EXAMPLE)
    (performance,) = load(opened).performances
    assert performance.doors == datetime(2026, 11, 24, 2, tzinfo=UTC)
    assert performance.doors < performance.start < performance.end


def test_all_but_the_portal_and_the_business_has_a_default(load):
    settings = load(LEAST)
    assert settings.station.scope == StationScope(None, frozenset())
    assert settings.station.timezone == "UTC"
    assert settings.portal.calls_per_minute == 600
    assert settings.codes.fan == FAN_FORMS
    assert settings.scanner == (CameraScanner(kind="camera"), KeyboardScanner(kind="keyboard"))
    assert settings.performances == ()


@pytest.mark.parametrize(
    ("text", "said"),
    [
        (LEAST + "zzz = 1", ["unknown key 'portal.zzz'"]),
        (LEAST + "api_kee = 1", ["unknown key 'portal.api_kee'; did you mean 'api_key'?"]),
        ("[statoin]\n" + LEAST, ["unknown key 'statoin'; did you mean 'station'?"]),
        (
            LEAST.replace("[portal]", 'site_nane = "x"\n[portal]'),
            ["unknown key 'station.site_nane'; did you mean 'site_name'?"],
        ),
        (LEAST.replace("business_id = 12345", ""), ["'station.business_id' is missing"]),
        (LEAST.partition("[portal]")[0], ["'portal' is missing"]),
        ("", ["'station' is missing", "'portal' is missing"]),
    ],
)
def test_keys_that_are_unknown_or_missing(faults, text, said):
    assert faults(text) == said


def test_a_venues_own_code_forms_replace_ours(load):
    own = load(LEAST + "[codes]\nfan = ['M-(?P<fan_id>[0-9]+)']").codes.fan
    assert own == ("M-(?P<fan_id>[0-9]+)",)


def scanner(lines):
    return LEAST + "[[scanner]]\n" + lines


def test_a_serial_scanner_needs_its_port_only(load):
    (serial,) = load(scanner('kind = "serial"\nport = "/dev/ttyACM0"')).scanner
    assert (serial.baud, serial.data_bits, serial.parity, serial.stop_bits) == (9600, 8, "none", 1)
    assert (serial.framing, serial.terminator) == (Framing(), Terminator.AUTO)


def test_all_of_a_serial_scanner_can_be_set(load):
    text = """kind = "serial"\nport = "USB:0c2e:0901:S:1"\nbaud = 115200\nparity = "even"
        data_bits = 7\nstop_bits = 2\nprefix = "~"\nsuffix = "#"\nterminator = "crlf" """
    (serial,) = load(scanner(text)).scanner
    assert (serial.data_bits, serial.stop_bits, serial.parity) == (7, 2, "even")
    assert (serial.framing, serial.terminator) == (Framing("~", "#"), Terminator.CRLF)


def test_wristbands_are_read_by_what_is_on_them_or_their_uid(load):
    (usual,) = load(scanner('kind = "nfc"')).scanner
    assert (usual.uid, usual.ndef) == (UidForm.HEX, True)
    (own,) = load(scanner('kind = "nfc"\nuid = "decimal-reversed"\nndef = false')).scanner
    assert (own.uid, own.ndef) == (UidForm.DECIMAL_REVERSED, False)


@pytest.mark.parametrize("accent", ["", "#5aa2ff", "#5AA2FF"])
def test_an_accent_is_a_colour_or_none(load, accent):
    assert load(LEAST + f'[screen]\naccent = "{accent}"').screen.accent == accent


def station(line):
    return LEAST.replace("[portal]", f"{line}\n[portal]")


def keyboard(line=""):
    return LEAST + f'[[scanner]]\nkind = "keyboard"\n{line}\n'


def test_keyboard_scanners_are_set_up_each_in_its_own_way(load):
    table = keyboard('layout = "us"\nprefix = "~"\nsuffix = "#"\ngap_ms = 90')
    wedge, alone = load(table + keyboard('device = "usb:05e0:1200"')[len(LEAST) :]).scanner
    assert (wedge.framing, wedge.timing.gap_ms) == (Framing("~", "#"), 90)
    assert (wedge.layout, wedge.device) == ("us", "")
    assert alone.device == "usb:05e0:1200"


@pytest.mark.parametrize(
    ("text", "key", "problem"),
    [
        (station('timezone = "Pacific"'), "station.timezone", "'Pacific' is not a time zone"),
        (station('timezone = "../etc"'), "station.timezone", "is not a time zone"),
        (station('language = "it"'), "station.language", "'it' is not among en, fr, es, de, ar"),
        (station('language = "deutsch"'), "station.language", "as in de_CH"),
        (station('mode = "bar"'), "station.mode", "'gate'"),
        (LEAST.replace("12345", '"x"'), "station.business_id", "integer"),
        (LEAST.replace("https://portal.example", "portal"), "portal.url", "URL"),
        (LEAST + "calls_per_minute = 0", "portal.calls_per_minute", "greater than or equal to 1"),
        (LEAST + "[codes]\nfan = ['(']", "codes.fan", "'(' is not a regular expression"),
        (LEAST + "[codes]\nfan = ['fan']", "codes.fan", "has no group named fan_id"),
        (LEAST + "[screen]\naccent = 'blue'", "screen.accent", "pattern"),
        (LEAST.replace('"key"', '"k\u00e9y"'), "portal.api_key", "characters that no key has"),
        (
            LEAST + '[[scanner]]\nkind = "camera"\nformats = ["itf"]',
            "scanner.0.camera",
            "give the codes' itf_length",
        ),
        (LEAST + "[[scanner]]\nkind = 'sonar'", "scanner.0", "'sonar'"),
        (keyboard("layout = 'dvorak'"), "scanner.0.keyboard.layout", "known are us, uk, fr"),
        (keyboard("device = '/dev/input'"), "scanner.0.keyboard.device", "like usb:05e0:1200"),
        (keyboard('prefix = "\\u0002"'), "scanner.0.keyboard.prefix", "only printable characters"),
        (keyboard("gap_ms = 500"), "scanner.0.keyboard.gap_ms", "less than or equal to 200"),
        (keyboard() + keyboard()[len(LEAST) :], "scanner", "reads all scanners that type"),
        (
            LEAST + "[[scanner]]\nkind = 'serial'\nport = 'usb:0c2e'",
            "scanner.0.serial.port",
            "'usb:0c2e' is no USB id; write it like usb:0c2e:0901",
        ),
        (
            LEAST + "[[scanner]]\nkind = 'serial'\nport = 'COM3'\nterminator = 'enter'",
            "scanner.0.serial.terminator",
            "'crlf'",
        ),
        (
            LEAST + "[[scanner]]\nkind = 'nfc'\nuid = 'binary'",
            "scanner.0.nfc.uid",
            "'hex-reversed'",
        ),
        (
            LEAST + "[[performance]]\nperformance_uid = 'a'\nname = 'b'\n"
            "start = 2026-11-23T19:30:00\nend = 2026-11-23T22:00:00-08:00",
            "performance.0.start",
            "timezone",
        ),
    ],
)
def test_a_value_that_cannot_be_used_is_named_in_one_line(faults, text, key, problem):
    (line,) = faults(text)
    assert line.startswith(f"{key!r}: ")
    assert problem in line
    assert "Value error" not in line


def test_every_fault_is_told_at_once(faults):
    text = station('timezone = "x"\nmode = "y"') + "calls = 1"
    assert len(faults(text)) == 3


@pytest.mark.parametrize("text", ["[station", b"\xff\xfe", "a = 1\na = 2"])
def test_what_is_no_toml_is_said(faults, text):
    (line,) = faults(text)
    assert line.startswith(("not valid TOML: ", "cannot be read: "))


def test_a_file_that_is_not_there(tmp_path):
    with pytest.raises(ConfigError, match=r"none\.toml: cannot be read"):
        load_settings(tmp_path / "none.toml")


class FakeKeyring(KeyringBackend):
    """A keyring with one entry."""

    priority = 1

    def __init__(self, service=KEYRING_SERVICE, username="key", password="of the keyring"):
        super().__init__()
        self.entry = (service, username), password

    def get_password(self, service, username):
        return self.entry[1] if (service, username) == self.entry[0] else None

    def set_password(self, service, username, password):
        raise NotImplementedError


@pytest.fixture
def use_keyring(monkeypatch):
    """Sets this process's keyring; there is none to begin with."""
    monkeypatch.delenv(SECRET_VARIABLE, raising=False)
    before = keyring.get_keyring()
    keyring.set_keyring(NoKeyring())
    yield keyring.set_keyring
    keyring.set_keyring(before)


@pytest.fixture
def portal(tmp_path):
    path = tmp_path / "secret"
    path.write_text("of the file\n", encoding="utf-8")
    path.chmod(0o600)
    return PortalAccess(url="https://portal.example", api_key="key", secret_file=path)


def test_the_environment_comes_first(use_keyring, portal, monkeypatch):
    monkeypatch.setenv(SECRET_VARIABLE, "of the environment")
    use_keyring(FakeKeyring())
    assert api_secret(portal) == "of the environment"


def test_then_the_keyring(use_keyring, portal):
    use_keyring(FakeKeyring())
    assert api_secret(portal) == "of the keyring"


def test_then_the_file_without_its_line_end(use_keyring, portal):
    assert api_secret(portal) == "of the file"
    use_keyring(FakeKeyring(username="another"))
    assert api_secret(portal) == "of the file"


@pytest.mark.skipif(os.name != "posix", reason="modes are a POSIX thing")
@pytest.mark.parametrize("mode", [0o640, 0o604, 0o666])
def test_a_file_that_others_can_read_is_refused(use_keyring, portal, mode):
    portal.secret_file.chmod(mode)
    with pytest.raises(ConfigError, match="others can read the secret; run chmod 600"):
        api_secret(portal)


def test_a_file_that_cannot_be_read_is_said(use_keyring, portal):
    portal.secret_file.unlink()
    with pytest.raises(ConfigError, match="secret: cannot be read"):
        api_secret(portal)


def test_a_file_that_is_no_text_is_said_without_its_bytes(use_keyring, portal):
    portal.secret_file.write_bytes(b"\xff\xfesecret")
    with pytest.raises(ConfigError, match="secret: cannot be read") as caught:
        api_secret(portal)
    assert "fesecret" not in str(caught.value)


def test_a_secret_that_cannot_be_sent_is_said_without_it(use_keyring, portal):
    portal.secret_file.write_text("geheim\u00fc")
    with pytest.raises(ConfigError, match="characters that no key has") as caught:
        api_secret(portal)
    assert "geheim" not in str(caught.value)


@pytest.mark.parametrize("content", [None, "", " \n"])
def test_without_any_secret_it_says_where_to_put_one(use_keyring, portal, content):
    if content is None:
        portal = portal.model_copy(update={"secret_file": None})
    else:
        portal.secret_file.write_text(content)
    with pytest.raises(ConfigError, match="no api_secret: set KIOSK_API_SECRET") as caught:
        api_secret(portal)
    assert "\n" not in str(caught.value)


BOOTH = LEAST.replace("business_id = 12345", 'business_id = 12345\nmode = "booth"')


def passes(lines):
    return BOOTH + '[passes]\nkeys = "/etc/kiosk/keys"\n' + lines


def test_a_booth_needs_keys_only(load):
    settings = load(passes(""))
    assert settings.station.mode is Mode.BOOTH
    assert settings.passes.keys == (Path("/etc/kiosk/keys"),)
    assert settings.passes.policy(ZoneInfo("UTC")) == UsePolicy(zone=ZoneInfo("UTC"))
    assert settings.passes.unconfirmed is Unconfirmed.ASK
    assert settings.passes.shared_ledger == ""


def test_the_rules_of_use_are_the_ledgers(load):
    zone = ZoneInfo("America/Los_Angeles")
    lines = "uses = 2\ndaily = true\nday_begins = 04:30:00\nreentry_minutes = 10\napart_s = 5"
    assert load(passes(lines)).passes.policy(zone) == UsePolicy(
        uses=2,
        daily=True,
        zone=zone,
        day_begins=timedelta(hours=4, minutes=30),
        reentry=timedelta(minutes=10),
        apart=timedelta(seconds=5),
    )


def test_a_booth_without_keys_is_told_where_they_come_from(faults):
    (said,) = faults(BOOTH)
    assert said.startswith("a booth needs public keys: name files of `kiosk pass keygen`")


@pytest.mark.parametrize(
    ("lines", "said"),
    [
        ("uses = 0", "'passes.uses': Input should be greater than or equal to 1"),
        ("unconfirmed = 'maybe'", "'passes.unconfirmed': Input should be 'accept', 'ask' or"),
        ("shared_ledger = 'sqlite:///x'", "'passes.shared_ledger': write the PostgreSQL database"),
        ("day_begins = '25:00'", "'passes.day_begins': Input should be in a valid time format"),
        ("day_begins = '04:00Z'", "'passes.day_begins': is told by the venue's own clock"),
        ("revocation = 'x'", "unknown key 'passes.revocation'; did you mean 'revocations'?"),
        ("reentry_minutes = -1", "'passes.reentry_minutes': Input should be greater than"),
    ],
)
def test_a_mistake_about_passes_is_one_line(faults, lines, said):
    (line,) = faults(passes(lines))
    assert line.startswith(said)


def test_the_shared_ledgers_address_is_not_printed(load):
    settings = load(passes("shared_ledger = 'postgresql://kiosk:hush@host/ledger'"))
    assert "hush" not in repr(settings)
