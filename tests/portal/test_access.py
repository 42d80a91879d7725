"""Keys, accounts and the call budget, over all endpoints."""

import pytest

BUSINESS = "/api/v1/ent/businesses/12345"
WITH_KEY = [("GET", "/api/v1/businesses"), ("POST", "/api/v1/sessions/connect")]
WITH_SECRET = [
    ("GET", "/api/v1/sessions/no-such-session/fan"),
    ("GET", "/api/v1/crm/points"),
    ("POST", "/api/v1/crm/points"),
    ("GET", "/api/v1/crm/point_tiers/no-such-uid"),
    ("POST", "/api/v1/crm/point_tiers/no-such-uid"),
    ("GET", "/api/v1/crm/fans"),
    ("GET", "/api/v1/crm/fans/1001/point_tier"),
    ("GET", f"{BUSINESS}/quests"),
    ("POST", f"{BUSINESS}/quests"),
    ("DELETE", f"{BUSINESS}/quests/67890"),
    ("GET", f"{BUSINESS}/quests/fans/1001/complete"),
    ("POST", f"{BUSINESS}/quests/67890/fans/1001/complete"),
    ("GET", f"{BUSINESS}/performances"),
    ("GET", f"{BUSINESS}/barcodes/WB00001002"),
]
OTHERS_DATA = [
    ("GET", f"{BUSINESS}/quests"),
    ("POST", f"{BUSINESS}/quests"),
    ("DELETE", f"{BUSINESS}/quests/67890"),
    ("GET", f"{BUSINESS}/quests/fans/1001/complete"),
    ("GET", "/api/v1/ent/businesses/777/quests/fans/1001/complete"),
    ("POST", f"{BUSINESS}/quests/67890/fans/1001/complete"),
    ("POST", f"{BUSINESS}/quests/67890/fans/2001/complete"),
    ("POST", "/api/v1/ent/businesses/777/quests/67890/fans/2001/complete"),
    ("GET", f"{BUSINESS}/performances"),
    ("GET", f"{BUSINESS}/barcodes/WB00001002"),
    ("GET", "/api/v1/ent/businesses/777/barcodes/WB00001002"),
    ("GET", "/api/v1/crm/fans/1001/point_tier?point_name=XP"),
    ("GET", "/api/v1/crm/fans/2001/point_tier?point_name=Fan Points"),
]


@pytest.mark.sqlite
@pytest.mark.parametrize(("method", "path"), WITH_KEY + WITH_SECRET)
@pytest.mark.parametrize("key", [None, "", "wrong", "demo-keys", "\N{SNOWMAN}"])
def test_no_endpoint_answers_without_the_key(anonymous, method, path, key):
    params = {"api_secret": "demo-secret"} | ({} if key is None else {"api_key": key})
    answer = anonymous.request(method, path, params=params)
    assert (answer.status_code, answer.json()["error"]) == (401, "unauthorized")


@pytest.mark.sqlite
@pytest.mark.parametrize(("method", "path"), WITH_SECRET)
@pytest.mark.parametrize("secret", [None, "", "wrong", "demo-key"])
def test_the_secret_is_asked_for(anonymous, method, path, secret):
    params = {"api_key": "demo-key"} | ({} if secret is None else {"api_secret": secret})
    answer = anonymous.request(method, path, params=params)
    assert (answer.status_code, answer.json()["error"]) == (403, "forbidden")


@pytest.mark.parametrize(("method", "path"), WITH_KEY)
def test_two_endpoints_do_without_the_secret(anonymous, method, path):
    answer = anonymous.request(method, path, params={"api_key": "demo-key"})
    assert answer.status_code in {200, 422}


def test_keys_of_different_accounts_do_not_mix(anonymous):
    keys = {"api_key": "demo-key", "api_secret": "other-secret"}
    assert anonymous.get("/api/v1/crm/points", params=keys).status_code == 403


@pytest.mark.parametrize("place", ["headers", "params", "data", "json"])
def test_the_keys_may_be_headers_or_parameters(anonymous, place):
    names = ("Api-Key", "Api-Secret") if place == "headers" else ("api_key", "api_secret")
    keys = dict(zip(names, ("demo-key", "demo-secret"), strict=True))
    answer = anonymous.request("GET", "/api/v1/crm/points", **{place: keys})
    assert answer.status_code == 200


@pytest.mark.parametrize(("method", "path"), OTHERS_DATA)
def test_an_account_does_not_see_anothers(other, method, path):
    assert other.request(method, path).status_code == 404


def test_an_account_lists_only_its_own(other):
    assert [b["business_id"] for b in other.get("/api/v1/businesses").json()] == [777]
    assert [p["point_name"] for p in other.get("/api/v1/crm/points").json()] == ["XP"]
    assert [f["fan_id"] for f in other.get("/api/v1/crm/fans").json()["data"]] == [2001]


def test_an_account_cannot_change_anothers_tiers(other, client):
    (point_type,) = client.get("/api/v1/crm/points").json()
    path = f"/api/v1/crm/point_tiers/{point_type['point_uid']}"
    answer = other.post(path, data={"tier_name": "Bronze", "min_points": 1})
    assert answer.status_code == 404
    assert other.get(path).status_code == 404
    assert client.get(path).json()[0]["min_points"] == 100


def test_the_budget_is_a_sliding_window(connect, clock):
    client = connect(calls_per_minute=3)
    statuses = []
    for _ in range(3):
        statuses.append(client.get("/api/v1/businesses").status_code)
        clock.move(seconds=10)
    refused = client.get("/api/v1/businesses")
    assert statuses == [200, 200, 200]
    assert (refused.status_code, refused.json()["error"]) == (429, "too_many_calls")
    assert refused.headers["Retry-After"] == "30"
    clock.move(seconds=30)
    assert client.get("/api/v1/businesses").status_code == 200
    assert client.get("/api/v1/businesses").headers["Retry-After"] == "10"


def test_each_account_has_a_budget_of_its_own(connect):
    client = connect(calls_per_minute=1)
    assert client.get("/api/v1/businesses").status_code == 200
    assert client.get("/api/v1/businesses").status_code == 429
    other = client.get("/api/v1/businesses", headers={"Api-Key": "other-key"})
    assert other.status_code == 200


def test_a_clock_set_back_does_not_lock_anybody_out(connect, clock):
    client = connect(calls_per_minute=1)
    client.get("/api/v1/businesses")
    clock.move(hours=-1)
    assert client.get("/api/v1/businesses").status_code == 200


@pytest.mark.parametrize(
    ("method", "path", "status", "error"),
    [
        ("GET", "/nowhere", 404, "not_found"),
        ("PUT", "/api/v1/businesses", 405, "method_not_allowed"),
    ],
)
def test_unknown_addresses_are_told_in_the_same_form(client, method, path, status, error):
    answer = client.request(method, path)
    assert answer.status_code == status
    assert answer.json()["error"] == error
    assert answer.json()["message"].endswith(".")
