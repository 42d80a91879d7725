"""`kiosk pass`, from the key to the revoked pass."""

import json
import os
import subprocess
import sys
from datetime import UTC, datetime, timedelta

import pytest

from kiosk.domain.passes import serial_for

REWARD = "0b0f2a51-7a57-5ef4-9d4f-27a1a1e1f001"
NOW = datetime.now(UTC)
HOUR = timedelta(hours=1)


@pytest.fixture
def key(kiosk_pass, tmp_path):
    assert kiosk_pass("keygen", "--out", tmp_path / "key").exit_code == 0
    return tmp_path / "key"


@pytest.fixture
def issue(kiosk_pass, key):
    def issue(start=NOW - HOUR, end=NOW + HOUR, *more):
        who = "--key", key, "--fan", 1001, "--business", 12345, "--reward", REWARD
        done = kiosk_pass(
            "issue", *who, "--from", start.isoformat(), "--to", end.isoformat(), *more
        )
        assert done.exit_code == 0, done.output
        return done.stdout.strip()

    return issue


@pytest.fixture
def verify(kiosk_pass, key):
    def verify(token, *more):
        done = kiosk_pass("verify", "--key", f"{key}.pub", "--json", *more, token)
        found = json.loads(done.stdout)
        assert done.exit_code == (0 if found["valid"] else 1)
        return found

    return verify


def test_a_pass_issued_here_is_valid_where_only_the_public_key_is(issue, verify, key):
    token = issue()
    key.unlink()
    found = verify(token)
    assert (found["valid"], found["reason"], found["kind"]) == (True, "valid", "pass")
    assert (found["fan_id"], found["business_id"], found["reward_uid"]) == (1001, 12345, REWARD)
    assert found["serial"] == serial_for(12345, 1001, REWARD)


def test_it_says_until_when_a_pass_is_valid(kiosk_pass, issue, key):
    end = datetime(2099, 11, 24, 6, tzinfo=UTC)
    done = kiosk_pass("verify", "--key", key.parent, issue(NOW - HOUR, end).lower())
    assert done.stdout.startswith("valid until 2099-11-24T06:00:00Z: ")


@pytest.mark.parametrize(
    ("start", "end", "reason", "says"),
    [
        (NOW + HOUR, NOW + 2 * HOUR, "early", "not valid before 20"),
        (NOW - 2 * HOUR, NOW - HOUR, "expired", "expired at 20"),
    ],
)
def test_it_says_why_a_pass_does_not_hold(issue, verify, start, end, reason, says):
    found = verify(issue(start, end))
    assert (found["valid"], found["reason"]) == (False, reason)
    assert found["says"].startswith(says)


@pytest.mark.parametrize(
    ("change", "reason"),
    [
        (lambda token: token[:60] + ("A" if token[60] != "A" else "B") + token[61:], "forged"),
        (lambda token: token[:60], "unreadable"),
        (lambda _: "fan:1001", "unknown"),
        (lambda _: "LK1:" + "A" * 5000, "unreadable"),
    ],
)
def test_it_says_why_a_text_is_no_pass(issue, verify, change, reason):
    found = verify(change(issue()))
    assert (found["valid"], found["reason"]) == (False, reason)


def test_another_businesss_pass_is_elsewhere(issue, verify):
    assert verify(issue(), "--business", 54321)["reason"] == "elsewhere"
    assert verify(issue(), "--business", 12345)["reason"] == "valid"


def test_another_venues_pass_is_forged(kiosk_pass, issue, tmp_path):
    kiosk_pass("keygen", "--out", tmp_path / "ours")
    done = kiosk_pass("verify", "--key", tmp_path / "ours.pub", issue())
    assert (done.exit_code, done.stdout.startswith("forged: its key ")) == (1, True)


def test_a_revoked_pass_stays_revoked_and_one_issued_anew_is_valid(
    kiosk_pass, issue, verify, key, tmp_path
):
    revoked = tmp_path / "revoked"
    serial = verify(issue())["serial"]
    for number in (1, 2):
        done = kiosk_pass(
            "revoke", "--key", key, "--list", revoked, serial.upper(), f"{number:016}"
        )
        assert done.stdout == f"list {number}: {number + 1} revoked, in {revoked}\n"
    assert verify(issue(), "--list", revoked)["reason"] == "revoked"
    assert verify(issue(NOW - HOUR, NOW + HOUR, "--anew"), "--list", revoked)["valid"]


@pytest.mark.parametrize(("reward", "kind"), [(REWARD, "pass"), (None, "fan_card")])
def test_a_pass_or_card_that_nobody_has_at_hand_is_revoked_by_its_fan(
    kiosk_pass, issue, verify, key, tmp_path, reward, kind
):
    whose = "--fan", 1001, "--business", 12345
    named = (*whose, "--reward", reward) if reward else whose
    revoked = tmp_path / "revoked"
    assert kiosk_pass("revoke", "--key", key, "--list", revoked, *named).exit_code == 0
    card = kiosk_pass("issue", "--key", key, *whose).stdout.strip()
    reasons = {
        found["kind"]: found["reason"]
        for found in (verify(token, "--list", revoked) for token in (issue(), card))
    }
    assert reasons == {"pass": "valid", "fan_card": "valid"} | {kind: "revoked"}


@pytest.mark.parametrize(
    "named", [(), ("--fan", 1), ("--business", 1), ("--reward", REWARD), ("0" * 16, "--fan", 1)]
)
def test_what_names_no_pass_revokes_none(kiosk_pass, key, tmp_path, named):
    revoked = tmp_path / "revoked"
    done = kiosk_pass("revoke", "--key", key, "--list", revoked, *named)
    assert (done.exit_code, revoked.exists()) == (2, False)
    assert "name serials, or --fan with --business" in done.stderr


def test_a_list_goes_on_under_a_new_key(kiosk_pass, key, tmp_path):
    revoked = tmp_path / "revoked"
    kiosk_pass("revoke", "--key", key, "--list", revoked, "0" * 16)
    kiosk_pass("keygen", "--out", tmp_path / "new")
    again = "revoke", "--key", tmp_path / "new", "--list", revoked, "1" * 16
    assert "its key" in kiosk_pass(*again).stderr
    assert "list 2: 2 revoked" in kiosk_pass(*again, "--known", f"{key}.pub").stdout


def test_a_fan_card_needs_no_window(kiosk_pass, key, verify):
    who = "--key", key, "--fan", 1001, "--business", 12345
    found = verify(kiosk_pass("issue", *who).stdout.strip())
    assert (found["kind"], found["valid"], found["ends"]) == ("fan_card", True, None)
    ended = kiosk_pass("issue", *who, "--to", "2026-01-01T00:00:00Z").stdout.strip()
    assert verify(ended)["reason"] == "expired"


def test_what_a_retired_key_signs_is_forged(kiosk_pass, key, issue, verify):
    before = issue()
    later = (datetime.now(UTC) + HOUR).isoformat()
    assert kiosk_pass("retire", f"{key}.pub", "--at", later).exit_code == 0
    assert verify(before)["valid"]
    assert "is retired from" in kiosk_pass("retire", f"{key}.pub").stdout
    found = verify(issue(NOW - HOUR, NOW + HOUR))
    assert (found["reason"], "retired" in found["says"]) == ("forged", True)


WHO = "--fan", 1, "--business", 1
TIMES = "--from", "2026-11-23T18:00:00-08:00", "--to", "2026-11-23T22:00:00-08:00"


@pytest.mark.parametrize(
    ("arguments", "code", "message"),
    [
        ((*WHO, "--to", "2026-11-23T18:00:00"), 2, "names no zone"),
        ((*WHO, "--to", "tonight"), 2, "is no moment"),
        ((*WHO, "--to", "9999-12-31T23:59:59-14:00"), 2, "is no moment"),
        ((*WHO, "--to", "9999-12-31T23:59:59.5Z"), 2, "must end before"),
        ((*WHO, "--reward", REWARD), 2, "a pass takes --reward, --from and --to"),
        ((*WHO, *TIMES), 2, "a pass takes --reward, --from and --to"),
        ((*WHO, "--reward", REWARD, "--from", TIMES[3], "--to", TIMES[1]), 2, "must end after"),
        ((*WHO, "--reward", "x" * 60, *TIMES), 2, "too long for a token"),
        (("--fan", 2**63, "--business", 1), 2, "ids are numbers"),
    ],
)
def test_what_cannot_be_issued_is_said_in_one_line(kiosk_pass, key, arguments, code, message):
    done = kiosk_pass("issue", "--key", key, *arguments)
    assert (done.exit_code, done.stdout, done.stderr.count("\n")) == (code, "", 1)
    assert message in done.stderr


def test_faulty_files_are_said_in_one_line(kiosk_pass, key, tmp_path):
    revoked = tmp_path / "revoked"
    revoked.write_text("hello")
    public = f"{key}.pub"
    for arguments, code in (
        (("keygen", "--out", key), 1),
        (("issue", "--key", public, *WHO), 1),
        (("issue", "--key", tmp_path / "none", *WHO), 1),
        (("verify", "--key", key, "LK1:AA"), 1),
        (("verify", "--key", public, "--list", revoked, "LK1:AA"), 1),
        (("revoke", "--key", key, "--list", revoked, "0" * 16), 1),
        (("revoke", "--key", key, "--list", revoked, "LK1:AA"), 2),
        (("retire", key), 1),
    ):
        done = kiosk_pass(*arguments)
        assert (done.exit_code, done.stdout, done.stderr.count("\n")) == (code, "", 1), arguments
        assert done.stderr.startswith("kiosk: ")


@pytest.mark.skipif(os.name != "posix", reason="file modes are POSIX's")
def test_a_key_that_others_can_read_signs_nothing(kiosk_pass, key):
    key.chmod(0o644)
    done = kiosk_pass("issue", "--key", key, *WHO)
    assert (done.exit_code, "chmod 600" in done.stderr) == (1, True)


def test_a_station_without_passes_loads_nothing_that_signs():
    script = (
        "import sys, kiosk.cli; sys.exit(bool({'cwt', 'qrcode', 'cryptography'} & {*sys.modules}))"
    )
    subprocess.run([sys.executable, "-c", script], check=True)
