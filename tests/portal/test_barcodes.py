"""Linking wristbands, and finding whose they are."""

from urllib.parse import quote

import pytest

BUSINESS = "/api/v1/ent/businesses/12345"
GATE, WRISTBAND = 67891, 67894


@pytest.fixture
def link(client):
    def link(barcode, fan_id=1001, quest=WRISTBAND):
        path = f"{BUSINESS}/quests/{quest}/fans/{fan_id}/complete"
        return client.post(path, json={"barcode": barcode})

    return link


@pytest.fixture
def owner(client):
    return lambda barcode: client.get(f"{BUSINESS}/barcodes/{quote(barcode, safe='')}")


def test_a_linked_barcode_tells_its_fan(owner):
    assert owner("WB00001002").json() == {"fan_id": 1002, "first_name": "Tomás"}


@pytest.mark.parametrize("barcode", ["WB00009999", "wb00001002", " WB00001002", "", "a/b", "\0"])
def test_others_are_unknown(owner, barcode):
    answer = owner(barcode)
    assert (answer.status_code, answer.json()["error"]) == (404, "barcode_unknown")


@pytest.mark.parametrize(
    "barcode",
    [
        "WB1",
        "a/b//c",
        "/a/",
        "../..",
        "50%25",
        "a b+c",
        "é☃",
        "?x=1#y",
        "'; DROP",
        "x" * 1024,
    ],
)
def test_any_text_can_be_linked_and_found(link, owner, barcode):
    assert link(barcode).status_code == 200
    assert owner(barcode).json() == {"fan_id": 1001, "first_name": "Maya"}


@pytest.mark.parametrize("barcode", ["x" * 1025, "a\nb", "a\0b", 5, ["a"]])
def test_what_is_no_barcode(link, barcode):
    assert list(link(barcode).json()["fields"]) == ["barcode"]


def test_anothers_barcode_is_taken_and_nothing_is_awarded(client, link, owner):
    answer = link("WB00001002", fan_id=1001)
    assert (answer.status_code, answer.json()["error"]) == (409, "barcode_taken")
    completions = client.get(f"{BUSINESS}/quests/fans/1001/complete").json()
    assert completions[str(WRISTBAND)] is False
    assert owner("WB00001002").json()["fan_id"] == 1002


def test_ones_own_barcode_is_fine(link):
    assert link("WB00001002", fan_id=1002).json()["already"] is False
    assert link("WB00001002", fan_id=1002).json()["already"] is True


def test_a_second_wristband_is_linked_without_points(link, owner):
    first = link("WB1").json()
    assert link("WB2").json() == first | {"already": True}
    assert owner("WB1").json() == owner("WB2").json()


@pytest.fixture
def unlink(client):
    def unlink(barcode, **owner):
        return client.delete(f"{BUSINESS}/barcodes/{quote(barcode, safe='')}", params=owner)

    return unlink


@pytest.mark.both_databases
@pytest.mark.parametrize("barcode", ["a/b//c"])
def test_an_unlinked_barcode_is_nobodys_and_anybody_may_have_it(link, unlink, owner, barcode):
    link(barcode, fan_id=1002)
    assert unlink(barcode).json() == {"barcode": barcode, "fan_id": 1002, "deleted": True}
    assert (owner(barcode).status_code, unlink(barcode).status_code) == (404, 404)
    assert link(barcode, fan_id=1001).status_code == 200
    assert owner(barcode).json()["fan_id"] == 1001


def test_what_a_barcode_earned_stays(client, link, unlink):
    earned = link("WB1").json()
    unlink("WB1")
    assert client.get(f"{BUSINESS}/quests/fans/1001/complete").json()[str(WRISTBAND)] is True
    assert link("WB1").json() == earned | {"already": True}


def test_a_barcode_is_taken_from_the_fan_named_and_from_no_other(unlink, owner):
    answer = unlink("WB00001002", fan_id=1001)
    assert (answer.status_code, answer.json()["error"]) == (409, "barcode_taken")
    assert owner("WB00001002").json()["fan_id"] == 1002
    assert unlink("WB00001002", fan_id=1002).status_code == 200


@pytest.mark.parametrize("barcode", ["WB00009999", "wb00001002", "", "\0"])
def test_what_is_not_linked_cannot_be_unlinked(unlink, barcode):
    answer = unlink(barcode)
    assert (answer.status_code, answer.json()["error"]) == (404, "barcode_unknown")


@pytest.mark.parametrize("fan_id", ["x", "-1", "1.5"])
def test_whom_to_unlink_it_from_must_be_a_number(unlink, owner, fan_id):
    assert list(unlink("WB00001002", fan_id=fan_id).json()["fields"]) == ["fan_id"]
    assert owner("WB00001002").status_code == 200


def test_unlinking_takes_the_secret_and_ones_own_business(client, unlink, owner):
    without = client.delete(f"{BUSINESS}/barcodes/WB00001002", headers={"Api-Secret": ""})
    others = client.delete("/api/v1/ent/businesses/777/barcodes/WB00001002")
    assert (without.status_code, others.status_code) == (403, 404)
    assert owner("WB00001002").status_code == 200


def test_only_wristband_quests_link(link, owner):
    assert link("WB1", quest=GATE).status_code == 422
    assert owner("WB1").status_code == 404


def test_a_refused_completion_links_nothing(client, link, owner):
    quest = {"quest_type": "wristband", "quest_title": "Vip", "access_restriction_type": "tag"}
    quest |= {"tag_name": "nobody", "performance_uid": _tonight(client)}
    locked = client.post(f"{BUSINESS}/quests", data=quest).json()["page_tab_id"]
    assert link("WB1", quest=locked).status_code == 409
    assert owner("WB1").status_code == 404


def _tonight(client):
    return client.get(f"{BUSINESS}/performances").json()[0]["performance_uid"]
