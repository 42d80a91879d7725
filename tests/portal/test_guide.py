"""Every Python example of the API guide, as written, in the guide's order, over a real socket.

The guide is no part of this repository: it is read where it lies.
"""

import ast
import contextlib
import io
import os
import re
import subprocess
import sys
import time
from pathlib import Path

import pytest
import requests

ROOT = Path(__file__).parents[2]
GUIDE = Path(os.environ.get("KIOSK_GUIDE", ROOT.parent / "shared" / "loyalty-portal-guide.txt"))
HOST = "https://nest.tradablebits.com"
CODE_IN_THE_GUIDE = "49270"

SENT_WITHIN_S = 20.0
POLL_S = 0.05

pytestmark = pytest.mark.skipif(
    not GUIDE.is_file(), reason=f"the API guide is not at {GUIDE}; KIOSK_GUIDE may say where it is"
)


@pytest.fixture
def mail_dir(tmp_path):
    return tmp_path / "mail"


@pytest.fixture
def url(tmp_path, mail_dir):
    command = [
        sys.executable, "-m", "kiosk", "portal", "serve", "--port", "0", "--quiet",
        "--database", f"sqlite:///{tmp_path}/guide.db", "--seed", "demo", "--mail-dir", mail_dir,
    ]  # fmt: skip
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as process:
        try:
            yield process.stdout.readline().split()[-1]
        finally:
            process.terminate()
            process.communicate(timeout=20)


def examples(guide):
    """The paragraphs that are Python and make a call."""
    paragraphs = re.split(r"\n\s*\n", guide)
    return [text for text in paragraphs if "requests." in text and is_python(text)]


def is_python(text):
    try:
        ast.parse(text)
    except SyntaxError:
        return False
    return True


def calls(text):
    """The addresses called, in order."""
    return re.findall(r'requests\.\w+\(f?"([^"]+)"', text)


class Reader:
    """A developer who works through the guide.

    Attributes:
        names: what the examples so far have defined.
        uids: what they answered, by the guide's placeholders.
    """

    def __init__(self, url, mail_dir):
        self.url = url
        self.mail_dir = mail_dir
        self.used = set()
        self.names = {}
        self.uids = {"YOUR_API_KEY": "demo-key", "YOUR_API_SECRET": "demo-secret"}

    def follow(self, example):
        """Run an example; what it printed and the answer of its call."""
        printed = io.StringIO()
        with contextlib.redirect_stdout(printed):
            exec(compile(self.filled_in(example), "guide", "exec"), self.names)
        answer = self.names["res"]
        self.note(answer)
        assert answer.ok, f"{answer.status_code} {answer.text}\n{example}"
        return printed.getvalue(), answer

    def filled_in(self, example):
        """With our host, keys and uids, and the code that came by mail."""
        code = example.replace(HOST, self.url)
        if CODE_IN_THE_GUIDE in code:
            code = code.replace(CODE_IN_THE_GUIDE, self.code())
        for placeholder, uid in self.uids.items():
            code = code.replace(f'"{placeholder}"', f'"{uid}"')
        return code

    def code(self):
        """The one that was asked for last: it comes within a moment."""
        deadline = time.monotonic() + SENT_WITHIN_S
        while not (codes := self.new_codes()):
            assert time.monotonic() < deadline, "no mail with a code"
            time.sleep(POLL_S)
        self.used |= set(codes)
        return max(codes.items())[1]

    def new_codes(self):
        """By file, those that came since."""
        texts = {path: path.read_text() for path in set(self.mail_dir.glob("*.eml")) - self.used}
        found = {path: re.search(r"sign-in code is (\d{5})", text) for path, text in texts.items()}
        return {path: match[1] for path, match in found.items() if match}

    def note(self, answer):
        """Keep the uids that later examples leave to be filled in."""
        told = answer.json() if answer.ok else {}
        told = told if isinstance(told, dict) else {}
        if told.get("point_uid"):
            self.uids |= dict.fromkeys(("YOUR_POINT_UID", "BUSINESS_POINT_UID"), told["point_uid"])
        if told.get("point_tier_uid"):
            self.uids["YOUR_TIER_UID"] = told["point_tier_uid"]
        if "/fans/" in answer.url and answer.url.endswith("/complete"):
            self.uids["REWARD_UID"] = self.manual_reward()

    def manual_reward(self):
        """One that nothing hands out by itself."""
        keys = {"Api-Key": "demo-key", "Api-Secret": "demo-secret"}
        address = f"{self.url}/api/v1/ent/businesses/12345/rewards"
        answer = requests.get(address, headers=keys, timeout=10)
        manual = [each for each in answer.json() if each["requirement_type"] is None]
        return manual[0]["reward_uid"]


def test_every_example_works_as_written(url, mail_dir):
    guide = GUIDE.read_text(encoding="utf-8")
    found = examples(guide)
    assert calls("\n".join(found)) == calls(guide)
    assert len(calls(guide)) > 15
    reader = Reader(url, mail_dir)
    for example in found:
        reader.follow(example)


def test_the_examples_do_what_the_guide_says(url, mail_dir):
    reader = Reader(url, mail_dir)
    followed = {}
    for example in examples(GUIDE.read_text(encoding="utf-8")):
        *_, call = calls(example)
        followed[call.removeprefix(HOST)] = reader.follow(example)
    names = reader.names
    assert names["fan_id"] == 1001
    assert names["fan_tier"]["tier_name"] == "Silver"
    assert "12345 Harbour City" in followed["/api/v1/businesses"][0]
    tiers = followed["/api/v1/crm/point_tiers/{point_uid}"][0]
    assert tiers.splitlines() == ["Bronze 100", "Silver 500", "Gold 1500", "Platinum 5000"]
    assert {quest["quest_title"] for quest in names["quests"]} >= {"Complete your profile"}
    assert set(names["completions"].values()) == {False}
    complete = "/api/v1/ent/businesses/{business_id}/quests/{page_tab_id}/fans/{fan_id}/complete"
    assert followed[complete][0].startswith("activity_id: ")
    assert "fan@example.com" in "".join(path.read_text() for path in mail_dir.iterdir())
