"""Fans' rewards: given by hand, listed, and told to whoever polls."""

from concurrent.futures import ThreadPoolExecutor

import pytest
from sqlalchemy import insert, select, text

from kiosk.portal import demo, demo_rewards
from kiosk.portal.reward_schema import messages
from kiosk.portal.schema import fans

pytestmark = pytest.mark.both_databases

BUSINESS = "/api/v1/ent/businesses/12345"
UPDATES = "/api/v1/ent/reward_updates"


@pytest.fixture
def new_reward(client):
    def new_reward(**fields):
        reward = {
            "reward_title": "R",
            "reward_type": "badge",
            "expiration_timestamp": "2026-12-31",
            "timezone": "UTC",
            "winner_selection_model": "all",
        }
        answer = client.post(f"{BUSINESS}/rewards", json=reward | fields)
        return answer.json()["reward_uid"]

    return new_reward


@pytest.fixture
def assign(client):
    def assign(reward_uid, fan_id=1002):
        path = f"{BUSINESS}/fans/{fan_id}/rewards"
        return client.post(path, data={"reward_uid": reward_uid})

    return assign


@pytest.fixture
def held(client):
    return lambda fan_id=1002: client.get(f"{BUSINESS}/fans/{fan_id}/rewards").json()


def test_a_fan_without_rewards(held):
    assert held() == []


def test_an_assigned_reward_is_the_fans(assign, held, new_reward, clock):
    uid = new_reward(reward_title="Handshake", description="A firm one")
    given = assign(uid).json()
    assert given == {
        "reward_uid": uid,
        "fan_id": 1002,
        "business_id": 12345,
        "reward_title": "Handshake",
        "reward_type": "badge",
        "description": "A firm one",
        "expiration_timestamp": "2026-12-31T23:59:59.999999+00:00",
        "timezone": "UTC",
        "performance_uid": None,
        "access_start_timestamp": None,
        "access_end_timestamp": None,
        "access_pass_type": None,
        "prize_code": None,
        "delivery_status": None,
        "created_at": clock.now.isoformat(),
        "updated_at": clock.now.isoformat(),
        "media_uid": None,
    }
    assert held() == [given]


def test_the_delivery_is_a_fan_point_of_no_points(client, assign, new_reward, database):
    uid = new_reward()
    assign(uid)
    with database.reading() as connection:
        query = text("SELECT fan_id, points, point_uid FROM fan_points WHERE reward_uid = :uid")
        records = connection.execute(query, {"uid": uid}).all()
    assert [tuple(record) for record in records] == [(1002, 0, demo.POINT_UID)]
    standing = client.get("/api/v1/crm/fans/1002/point_tier", params={"point_name": "Fan Points"})
    assert standing.json()["points"] == 90


def test_a_business_without_point_type_gives_rewards_all_the_same(assign, new_reward, database):
    with database.writing() as connection:
        connection.execute(text("UPDATE businesses SET point_uid = NULL"))
    assert assign(new_reward()).status_code == 200


def test_a_reward_is_given_once(assign, held, new_reward):
    uid = new_reward()
    assign(uid)
    again = assign(uid)
    assert (again.status_code, again.json()["error"]) == (409, "reward_taken")
    assert len(held()) == 1


def test_an_automatic_reward_is_not_assigned(assign):
    answer = assign(demo.uid("rewards/Bronze Fan"))
    assert (answer.status_code, answer.json()["error"]) == (409, "reward_automatic")


def test_an_expired_reward_is_not_assigned(assign, new_reward, clock):
    uid = new_reward(expiration_timestamp="2026-11-23T20:00", timezone="UTC")
    clock.move(minutes=17, seconds=29)
    answer = assign(uid)
    assert (answer.status_code, answer.json()["error"]) == (409, "reward_expired")


def test_the_first_ones_only(assign, new_reward):
    uid = new_reward(winner_selection_model="first", reward_limit=2)
    statuses = [assign(uid, fan_id).status_code for fan_id in (1002, 1003, 1004)]
    assert statuses == [200, 200, 409]
    assert assign(uid, 1004).json()["error"] == "reward_exhausted"
    assert assign(uid, 1002).json()["error"] == "reward_taken"


def test_a_single_use_code_is_handed_out_once(assign, new_reward, client):
    uid = new_reward(reward_type="prize_code", prize_codes="A,B", is_limited=True)
    codes = [assign(uid, fan_id).json()["prize_code"] for fan_id in (1002, 1003)]
    assert codes == ["A", "B"]
    empty = assign(uid, 1004)
    assert (empty.status_code, empty.json()["error"]) == (409, "pool_empty")
    (told,) = [r for r in client.get(f"{BUSINESS}/rewards").json() if r["reward_uid"] == uid]
    assert (told["codes_left"], told["recipients"]) == (0, 2)


def test_other_codes_are_shared(assign, new_reward):
    uid = new_reward(reward_type="prize_code", prize_codes="A,B", is_limited=False)
    codes = [assign(uid, fan_id).json()["prize_code"] for fan_id in (1002, 1003, 1004)]
    assert codes == ["A", "B", "A"]


def test_a_deleted_reward_stays_with_those_who_have_it(client, assign, held, new_reward):
    uid = new_reward()
    assign(uid)
    client.delete(f"{BUSINESS}/rewards/{uid}")
    assert [reward["reward_uid"] for reward in held()] == [uid]
    assert assign(uid, 1003).status_code == 404


def test_a_promotion_waits_to_be_delivered(assign, new_reward):
    uid = new_reward(
        reward_type="bestring",
        performance_uid=demo.TONIGHT_UID,
        bestring_location_group_id="1",
        bestring_promotion_id="2",
    )
    assert assign(uid).json()["delivery_status"] == "waiting"


def test_fans_are_told_as_the_business_wishes(assign, new_reward, database):
    def queued(uid):
        query = select(messages.c.channel).where(messages.c.reward_uid == uid)
        with database.reading() as connection:
            return set(connection.execute(query).scalars())

    both, email_only, neither = (new_reward(reward_title=f"R{number}") for number in range(3))
    assign(both)
    assign(email_only, 1003)  # has no phone
    with database.writing() as connection:
        connection.execute(text("UPDATE businesses SET notify_email = false, notify_sms = false"))
    assign(neither)
    assert [queued(uid) for uid in (both, email_only, neither)] == [
        {"email", "sms"},
        {"email"},
        set(),
    ]


def test_passes_of_the_demo_are_open_now(held, clock):
    (lounge,) = held(1001)
    assert lounge["reward_uid"] == demo_rewards.PASS_UID
    window = lounge["access_start_timestamp"], lounge["access_end_timestamp"]
    assert window[0] < clock.now.isoformat() < window[1]


@pytest.mark.parametrize(
    ("fan_id", "uid", "status"),
    [
        (1002, None, 422),
        (1002, "no uid", 422),
        (1002, demo.uid("nothing"), 404),
        (2001, demo_rewards.PASS_UID, 404),
        (5, demo_rewards.PASS_UID, 404),
    ],
)
def test_what_does_not_exist(assign, fan_id, uid, status):
    assert assign(uid, fan_id).status_code == status


def test_rewards_are_the_accounts_own(other, client):
    path = f"{BUSINESS}/fans/1001/rewards"
    assert other.get(path).status_code == 404
    answer = other.post(
        "/api/v1/ent/businesses/777/fans/2001/rewards",
        data={"reward_uid": demo_rewards.PASS_UID},
    )
    assert answer.status_code == 404
    assert client.get("/api/v1/ent/businesses/777/fans/1001/rewards").status_code == 404


def test_updates_since(client, other, assign, new_reward, clock):
    clock.move(days=2)
    uid = new_reward()
    assign(uid)

    def updated(since):
        answer = client.get(UPDATES, params={"last_update_date": since}).json()
        return [(update["reward_uid"], update["fan_id"]) for update in answer]

    seeded = [(demo_rewards.PASS_UID, fan_id) for fan_id in demo_rewards.PASS_HOLDERS]
    assert updated("2026-01-01") == [*seeded, (uid, 1002)]
    assert updated("2026-11-24") == [(uid, 1002)]
    assert updated(clock.now.isoformat()) == [(uid, 1002)]
    assert updated("2026-11-26") == []
    assert other.get(UPDATES, params={"last_update_date": "2026-01-01"}).json() == []
    assert client.get(UPDATES).status_code == 422


def add_fans(database, number):
    rows = [
        {"fan_id": 5000 + n, "account_id": 1, "email": f"f{n}@x.invalid", "tags": []}
        for n in range(number)
    ]
    with database.writing() as connection:
        connection.execute(insert(fans), [row | {"search_text": ""} for row in rows])
    return [row["fan_id"] for row in rows]


@pytest.mark.soak
def test_two_hundred_fans_race_for_ten(assign, new_reward, database, client):
    fan_ids = add_fans(database, 200)
    uid = new_reward(winner_selection_model="first", reward_limit=10)
    with ThreadPoolExecutor(24) as pool:
        answers = list(pool.map(lambda fan_id: assign(uid, fan_id), fan_ids))
    assert sum(answer.status_code == 200 for answer in answers) == 10
    refused = {answer.json()["error"] for answer in answers if answer.status_code != 200}
    assert refused == {"reward_exhausted"}
    updates = client.get(UPDATES, params={"last_update_date": "2026-01-01"}).json()
    assert sum(update["reward_uid"] == uid for update in updates) == 10


@pytest.mark.soak
def test_fans_race_for_a_pool(assign, new_reward, database):
    fan_ids = add_fans(database, 60)
    codes = [f"C{number}" for number in range(40)]
    uid = new_reward(reward_type="prize_code", prize_codes=codes, is_limited=True)
    with ThreadPoolExecutor(16) as pool:
        answers = list(pool.map(lambda fan_id: assign(uid, fan_id).json(), fan_ids))
    assert sorted(a["prize_code"] for a in answers if "prize_code" in a) == sorted(codes)
    assert [a["error"] for a in answers if "error" in a] == ["pool_empty"] * 20


def test_one_fan_is_raced_for(assign, new_reward, held):
    uid = new_reward()
    with ThreadPoolExecutor(16) as pool:
        statuses = [answer.status_code for answer in pool.map(lambda _: assign(uid), range(32))]
    assert sorted(statuses) == [200] + [409] * 31
    assert len(held()) == 1
