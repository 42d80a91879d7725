"""What the portal says about itself and its work: the description, the docs page, the log."""

import json
import logging
import re

import pytest

from kiosk.portal.logs import log, show_log

CONNECT = "/api/v1/sessions/connect"
OPEN = {"/t/{tracker_uid}", "/fb_media/{media_uid}"}
WITH_KEY = {"/api/v1/businesses", CONNECT}
GUIDE = {
    ("post", CONNECT),
    ("get", "/api/v1/businesses"),
    ("get", "/api/v1/crm/points"),
    ("post", "/api/v1/crm/points"),
    ("get", "/api/v1/crm/point_tiers/{point_uid}"),
    ("post", "/api/v1/crm/point_tiers/{point_uid}"),
    ("get", "/api/v1/crm/fans/{fan_id}/point_tier"),
    ("get", "/api/v1/ent/businesses/{business_id}/quests"),
    ("post", "/api/v1/ent/businesses/{business_id}/quests"),
    ("delete", "/api/v1/ent/businesses/{business_id}/quests/{page_tab_id}"),
    ("get", "/api/v1/ent/businesses/{business_id}/quests/fans/{fan_id}/complete"),
    ("post", "/api/v1/ent/businesses/{business_id}/quests/{page_tab_id}/fans/{fan_id}/complete"),
    ("get", "/fb_media/{media_uid}"),
}


@pytest.fixture
def described(anonymous):
    return anonymous.get("/openapi.json").json()


@pytest.fixture
def operations(described):
    return {
        (method, path): operation
        for path, methods in described["paths"].items()
        for method, operation in methods.items()
    }


def test_the_guides_operations_are_described(operations):
    assert operations.keys() >= GUIDE


def test_the_keys_that_an_operation_needs(operations):
    for (_, path), operation in operations.items():
        headers = operation.get("security", [{}])[0].keys()
        if path in OPEN:
            assert headers == set()
        elif path in WITH_KEY:
            assert headers == {"key_header"}
        else:
            assert headers == {"key_header", "secret_header"}
        assert ("401" in operation["responses"]) == (path not in OPEN)
        assert ("403" in operation["responses"]) == ("secret_header" in headers)


def test_every_operation_has_words_and_a_typed_answer(operations):
    for operation in operations.values():
        assert operation["description"]
        assert operation["tags"]
        assert "HTTPValidationError" not in json.dumps(operation)
        for status, response in operation["responses"].items():
            for content in response.get("content", {}).values():
                assert content["schema"], (operation["summary"], status)


def test_what_a_quest_takes_is_described_in_all_three_forms(operations):
    body = operations["post", "/api/v1/ent/businesses/{business_id}/quests"]["requestBody"]
    kinds = ("application/json", "application/x-www-form-urlencoded", "multipart/form-data")
    assert set(body["content"]) == set(kinds)
    for kind in kinds:
        schema = body["content"][kind]["schema"]
        assert len(schema["properties"]) == 20
        assert schema["required"] == ["quest_type", "quest_title"]


def test_the_steps_of_a_login_are_described_each(operations):
    body = operations["post", CONNECT]["requestBody"]["content"]["application/json"]
    networks = [form["properties"]["network"]["const"] for form in body["schema"]["anyOf"]]
    assert set(networks) == {
        "email", "register", "verify_email", "verify_phone", "submit_verification_code",
    }  # fmt: skip


def test_the_docs_page_shows_every_operation_and_loads_nothing(anonymous, described):
    answer = anonymous.get("/docs")
    assert answer.headers["Content-Type"].startswith("text/html")
    assert answer.headers["Content-Security-Policy"].startswith("default-src 'none'")
    for path in described["paths"]:
        assert path in answer.text
    assert not re.search(r"<(script|link|img|iframe)|src=|url\(|@import", answer.text)
    assert re.findall(r'href="([^"]*)"', answer.text) == ["openapi.json"]


@pytest.mark.parametrize(
    ("path", "allowed"),
    [
        ("/api/v1/crm/points", "GET, POST"),
        ("/api/v1/ent/businesses/12345/quests", "GET, POST"),
        ("/api/v1/ent/businesses/12345/quests/67890", "DELETE"),
        ("/api/v1/ent/businesses/12345/barcodes/a/b", "DELETE, GET"),
        ("/api/v1/sessions/connect", "POST"),
    ],
)
def test_a_method_that_is_not_taken(client, path, allowed):
    answer = client.patch(path)
    assert (answer.status_code, answer.headers["Allow"]) == (405, allowed)


@pytest.fixture
def lines(caplog):
    caplog.set_level(logging.INFO, "kiosk.portal")
    return lambda: [json.loads(record.getMessage()) for record in caplog.records]


@pytest.mark.parametrize(
    ("method", "path", "route", "status"),
    [
        ("GET", "/api/v1/businesses?q=maya", "/api/v1/businesses", 200),
        (
            "GET",
            "/api/v1/ent/businesses/12345/barcodes/WB00001002",
            "/api/v1/ent/businesses/{business_id}/barcodes/{barcode}",
            200,
        ),
        ("GET", "/api/v1/sessions/maya/fan", "/api/v1/sessions/{session_uid}/fan", 404),
        ("GET", "/maya", None, 404),
        ("MAYA", "/api/v1/businesses", "/api/v1/businesses", 405),
    ],
)
def test_a_request_is_logged_by_its_route(client, lines, caplog, method, path, route, status):
    client.request(method, path)
    (line,) = lines()
    assert line["event"] == "request"
    assert (line["route"], line["status"]) == (route, status)
    assert line["method"] == (method if method == "GET" else "other")
    assert 0 <= line["ms"] < 10_000
    assert not re.search("maya|WB0000|demo", caplog.text, re.IGNORECASE)


def test_the_log_has_no_secrets(anonymous, lines, caplog):
    secrets = {"api_key": "demo-key", "api_secret": "demo-secret"}
    login = {"network": "email", "email": "fan@example.com", "password": "fanpassword"}
    anonymous.post(CONNECT, params=secrets, data=login)
    code = {"network": "submit_verification_code", "verification_code": "49270"}
    anonymous.post(CONNECT, params=secrets, data=login | code)
    assert len(lines()) == 2
    assert not re.search("demo|fan@|fanpassword|49270", caplog.text)


def test_the_log_is_shown_on_standard_error(capsys):
    logger = logging.getLogger("kiosk.portal")
    before = logger.level, logger.propagate, list(logger.handlers)
    try:
        show_log()
        log.info("request", status=200)
    finally:
        logger.level, logger.propagate, logger.handlers = before
        logging.getLogger("kiosk.portal").manager._clear_cache()
    output, errors = capsys.readouterr()
    assert (output, json.loads(errors)["status"]) == ("", 200)
