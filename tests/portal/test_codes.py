"""Registering, and logging in by a code."""

import re
from concurrent.futures import ThreadPoolExecutor

import pytest
from sqlalchemy import text

from kiosk.portal.messages import Channel
from kiosk.portal.sender import send_due

CONNECT = "/api/v1/sessions/connect"
KEY = {"Api-Key": "demo-key"}
FAN = "fan@example.com"
NEW = "jane@example.com"


class Outbox:
    """What the portal has sent so far."""

    def __init__(self, database, clock):
        self._database = database
        self._clock = clock
        self._sent = []

    @property
    def sent(self):
        taken = {Channel.EMAIL: self._take, Channel.SMS: self._take}
        send_due(self._database, taken, self._clock)
        return self._sent

    def _take(self, outgoing):
        message = outgoing.message
        if code := re.search(r"sign-in code is (\d{5})", message.body):
            self._sent.append((message.channel, message.address, code[1]))

    @property
    def code(self):
        return self.sent[-1][2]


@pytest.fixture
def outbox(database, clock):
    return Outbox(database, clock)


@pytest.fixture
def step(connect):
    """Takes a step: `step(network, …) -> answer`."""
    client = connect(KEY)
    return lambda network, **asked: client.post(CONNECT, json={"network": network, **asked})


@pytest.fixture
def ask(step):
    def ask(network="verify_email", **asked):
        return step(network, **(asked or {"email": FAN})).json()["request_uid"]

    return ask


@pytest.fixture
def submit(step):
    def submit(request_uid, code, **asked):
        named = asked if {"email", "phone"} & set(asked) else {"email": FAN, **asked}
        return step(
            "submit_verification_code", request_uid=request_uid, verification_code=code, **named
        )

    return submit


@pytest.fixture
def rows(database):
    def rows(table):
        with database.reading() as connection:
            return connection.execute(text(f"SELECT * FROM {table}")).all()

    return rows


def wrong(code):
    return f"{(int(code) + 1) % 100_000:05}"


def refused(answer):
    return answer.status_code, answer.json()["error"]


def test_registering_answers_as_the_check_of_the_address(step, client, rows, clock):
    known = {"status": "login", "password": False, "phone": False}
    asked = {"email": " Jane@Example.com", "first_name": "Jane", "last_name": "Doe"}
    assert step("email", email=NEW).json() == {"status": "register"}
    assert step("register", **asked, terms_accepted=True).json() == known
    assert step("email", email=NEW).json() == known
    (fan,) = client.get("/api/v1/crm/fans", params={"q": "jane doe"}).json()["data"]
    assert (fan["email"], fan["phone"], fan["tags"]) == (NEW, None, [])
    (row,) = [row for row in rows("fans") if row.email == NEW]
    assert str(row.terms_accepted_at).startswith("2026-11-23 19:42:31")
    assert not rows("sessions")


def test_registering_a_known_address_changes_nothing(step, rows):
    before = rows("fans")
    answer = step("register", email=FAN, first_name="Eve", password="mine", phone="5550199")
    assert answer.json() == {"status": "login", "password": True, "phone": True}
    assert rows("fans") == before


def test_whoever_registers_gets_no_way_in_before_the_address_is_proven(step):
    step("register", email=NEW, password="mine", phone="555-0199")
    told = step("email", email=NEW).json()
    assert told == {"status": "login", "password": False, "phone": False}
    assert refused(step("email", email=NEW, password="mine")) == (401, "login_failed")


@pytest.mark.parametrize("email", ["zoë@example.com", "zoe+1@exämple.com", "o'neil@example.com"])
def test_addresses_of_all_the_world_are_taken(step, email):
    assert step("register", email=email).json()["status"] == "login"


def test_names_that_fold_long_are_taken(step, rows):
    assert step("register", email=NEW, first_name="\ufdfa" * 128).status_code == 200
    assert max(len(row.search_text) for row in rows("fans")) == 1024


def test_accounts_register_the_same_address_each(connect, step):
    other = connect({"Api-Key": "other-key"})
    step("register", email=NEW)
    answer = other.post(CONNECT, data={"network": "email", "email": NEW})
    assert answer.json() == {"status": "register"}


def test_many_register_an_address_at_once(step, rows):
    with ThreadPoolExecutor(8) as pool:
        answers = list(pool.map(lambda _: step("register", email=NEW), range(16)))
    assert {answer.json()["status"] for answer in answers} == {"login"}
    assert len([row for row in rows("fans") if row.email == NEW]) == 1


def test_a_code_by_email_logs_in_and_is_an_activity(ask, submit, outbox, rows):
    request_uid = ask()
    assert [(kind, to) for kind, to, _ in outbox.sent] == [("email", FAN)]
    session = submit(request_uid, outbox.code).json()
    assert session["fan_id"] == 1001
    (activity,) = rows("fan_activities")
    assert (activity.fan_id, activity.activity_type) == (1001, "login")
    assert [row.session_uid for row in rows("sessions")] == [session["session_uid"]]


@pytest.mark.parametrize("named", [{"email": FAN}, {"phone": "(555) 0101"}, {"phone": "5550101"}])
def test_a_code_by_sms(ask, submit, outbox, named):
    request_uid = ask("verify_phone", **named)
    assert [(kind, to) for kind, to, _ in outbox.sent] == [("sms", "555-0101")]
    assert submit(request_uid, outbox.code, **named).json()["fan_id"] == 1001


@pytest.mark.parametrize(
    ("network", "named"),
    [
        ("verify_email", {"email": "nobody@example.com"}),
        ("verify_phone", {"email": "nobody@example.com"}),
        ("verify_phone", {"email": "aiko.nakamura@example.com"}),
        ("verify_phone", {"phone": "555-0199"}),
    ],
)
def test_nobodys_address_is_answered_like_any_other(step, submit, outbox, clock, network, named):
    answer = step(network, **named)
    assert (answer.status_code, list(answer.json())) == (200, ["request_uid"])
    assert not outbox.sent
    request_uid = answer.json()["request_uid"]
    tries = [submit(request_uid, "12345", **named) for _ in range(6)]
    assert [refused(answer)[1] for answer in tries] == ["code_wrong"] * 5 + ["code_expired"]
    for _ in range(4):
        assert step(network, **named).status_code == 200
    assert refused(step(network, **named)) == (429, "too_many_codes")


def test_a_phone_that_two_fans_share_names_neither(ask, outbox, database):
    with database.writing() as connection:
        connection.execute(
            text("UPDATE fans SET phone = '5550101', search_text = '5550101' WHERE fan_id = 1002")
        )
    ask("verify_phone", phone="555-0101")
    assert not outbox.sent


def test_a_code_is_used_once(ask, submit, outbox):
    request_uid = ask()
    assert submit(request_uid, outbox.code).status_code == 200
    assert refused(submit(request_uid, outbox.code)) == (401, "code_expired")


def test_of_many_right_submissions_at_once_one_gets_through(ask, submit, outbox, rows):
    request_uid = ask()
    with ThreadPoolExecutor(4) as pool:
        answers = list(pool.map(lambda _: submit(request_uid, outbox.code), range(4)))
    assert sorted(answer.status_code for answer in answers) == [200, 401, 401, 401]
    assert len(rows("sessions")) == 1


def test_a_code_lives_ten_minutes(ask, submit, outbox, clock):
    first = ask()
    clock.move(minutes=10, seconds=-1)
    assert submit(first, wrong(outbox.code)).json()["error"] == "code_wrong"
    clock.move(seconds=1)
    assert refused(submit(first, outbox.code)) == (401, "code_expired")


def test_a_code_takes_five_tries(ask, submit, outbox):
    request_uid = ask()
    answers = [submit(request_uid, wrong(outbox.code)).json() for _ in range(4)]
    assert [answer["tries_left"] for answer in answers] == [4, 3, 2, 1]
    assert submit(request_uid, outbox.code).status_code == 200


def test_after_five_wrong_tries_the_right_code_is_no_good(ask, submit, outbox):
    request_uid = ask()
    for _ in range(5):
        submit(request_uid, wrong(outbox.code))
    assert refused(submit(request_uid, outbox.code)) == (401, "code_expired")


def test_a_code_is_good_for_its_request_and_address_only(ask, submit, outbox):
    first = ask()
    code = outbox.code
    second = ask()
    assert refused(submit(first, code, email="tomas.herrera@example.com"))[1] == "code_expired"
    if code != outbox.code:
        assert refused(submit(second, code))[1] == "code_wrong"
    assert submit(first, code).status_code == 200


def test_anothers_request_is_unknown(ask, connect, outbox):
    asked = {"network": "submit_verification_code", "email": FAN, "request_uid": ask()}
    other = connect({"Api-Key": "other-key"})
    answer = other.post(CONNECT, json={**asked, "verification_code": outbox.code})
    assert refused(answer) == (401, "code_expired")


def test_a_proven_fan_sets_a_password_and_accepts_the_terms(step, ask, submit, outbox, rows):
    step("register", email=NEW)
    request_uid = ask(email=NEW)
    answer = submit(request_uid, outbox.code, email=NEW, password="mine", terms_accepted="true")
    assert answer.status_code == 200
    assert step("email", email=NEW, password="mine").status_code == 200
    (fan,) = [row for row in rows("fans") if row.email == NEW]
    assert fan.terms_accepted_at


def test_the_code_itself_is_not_stored(ask, outbox, rows):
    ask()
    assert outbox.code not in str(rows("verification_requests")[0].code_digest)


def test_codes_for_an_address_are_limited(step, clock):
    assert [step("verify_email", email=FAN).status_code for _ in range(6)] == [200] * 5 + [429]
    refusal = step("verify_email", email=FAN)
    assert (refused(refusal), refusal.headers["Retry-After"]) == ((429, "too_many_codes"), "900")
    assert step("verify_email", email="tomas.herrera@example.com").status_code == 200
    clock.move(minutes=15)
    assert step("verify_email", email=FAN).status_code == 200


def test_codes_for_an_address_are_limited_over_the_day(step, clock, rows):
    for _ in range(20):
        assert step("verify_email", email=FAN).status_code == 200
        clock.move(minutes=15)
    assert step("verify_email", email=FAN).headers["Retry-After"] == str(19 * 3600)
    clock.move(hours=24)
    step("verify_email", email=FAN)
    assert len(rows("verification_requests")) == 1


def test_tries_at_a_password_are_limited(step, clock):
    def log_in(password, email=FAN):
        return step("email", email=email, password=password)

    assert {log_in("wrong").status_code for _ in range(10)} == {401}
    refusal = log_in("fanpassword")
    assert (refused(refusal), refusal.headers["Retry-After"]) == ((429, "too_many_tries"), "900")
    assert {log_in("x", "nobody@example.com").status_code for _ in range(10)} == {401}
    assert log_in("x", "nobody@example.com").status_code == 429
    assert log_in("fanpassword", "aiko.nakamura@example.com").status_code == 200
    clock.move(minutes=15)
    assert log_in("fanpassword").status_code == 200


def test_a_login_forgets_the_wrong_tries(step):
    for _ in range(3):
        for _ in range(9):
            step("email", email=FAN, password="wrong")
        assert step("email", email=FAN, password="fanpassword").status_code == 200


def test_a_session_ends(step, client, clock):
    session = step("email", email=FAN, password="fanpassword").json()
    path = f"/api/v1/sessions/{session['session_uid']}/fan"
    clock.move(days=30, seconds=-1)
    assert client.get(path).status_code == 200
    clock.move(seconds=1)
    assert client.get(path).status_code == 404


@pytest.mark.sqlite
@pytest.mark.parametrize(
    ("network", "asked", "field"),
    [
        ("register", {}, "email"),
        ("register", {"email": "nobody"}, "email"),
        ("register", {"email": "a b@example.com"}, "email"),
        ("register", {"email": "a@b\nBcc: c@example.com"}, "email"),
        ("register", {"email": "a@[x"}, "email"),
        ("register", {"email": "a:b;@c.com"}, "email"),
        ("verify_email", {"email": "<fan@example.com"}, "email"),
        ("verify_email", {"email": "fan@example.com;1"}, "email"),
        ("verify_email", {"email": "(1)fan@example.com"}, "email"),
        ("verify_email", {"email": "1,fan@example.com"}, "email"),
        ("verify_email", {"email": '"fan"@example.com'}, "email"),
        ("verify_email", {"email": "=?utf-8?q?fan?=@example.com"}, "email"),
        ("register", {"email": "İ" * 240 + "@example.com"}, "email"),
        ("register", {"email": NEW, "first_name": "x" * 129}, "first_name"),
        ("register", {"email": NEW, "terms_accepted": "perhaps"}, "terms_accepted"),
        ("verify_email", {}, "email"),
        ("verify_phone", {}, "email"),
        ("verify_phone", {"email": "x"}, "email"),
        ("verify_phone", {"phone": "12 34"}, "phone"),
        ("submit_verification_code", {"email": FAN, "verification_code": "1"}, "request_uid"),
    ],
)
def test_what_does_not_fit_is_named(step, rows, network, asked, field):
    answer = step(network, **asked)
    assert (answer.status_code, list(answer.json()["fields"])) == (422, [field])
    assert len(rows("fans")) == 13


def test_every_misfit_is_named(step):
    fields = step("submit_verification_code", email="x", phone="1").json()["fields"]
    assert set(fields) == {"email", "phone", "verification_code", "request_uid"}


@pytest.mark.parametrize("network", ["verify_phone", "submit_verification_code"])
def test_either_address_is_asked_for(step, network):
    assert step(network).json()["fields"]["email"] == "or phone is required"


def test_once_sent_the_code_is_nowhere_in_the_database(ask, outbox, rows):
    ask()
    before, code = rows("messages"), outbox.code
    after = rows("messages")
    assert (code in str(before), code in str(after)) == (True, False)
    assert {(message.status, message.body) for message in after} == {("sent", None)}


def test_a_code_that_cannot_be_sent_in_its_time_is_not_sent_at_all(ask, outbox, clock, rows):
    ask()
    clock.move(minutes=10)
    assert outbox.sent == []
    assert ("failed", None) in {(each.status, each.body) for each in rows("messages")}
