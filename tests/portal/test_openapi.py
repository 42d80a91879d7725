"""The portal does what its description says: nothing fails, and no answer is undocumented."""

import shutil

import pytest
import schemathesis
from hypothesis import HealthCheck, given, settings

from kiosk.portal.api import create_app
from kiosk.portal.database import Database
from kiosk.portal.server import running

KEYS = {"Api-Key": "demo-key", "Api-Secret": "demo-secret"}
EXAMPLES = 6
ACCEPTED = ["2xx", "3xx", "401", "403", "404", "409", "429"]

# Where a well-formed value must fit another, the time, or what the portal knows, 422 says so.
JUDGED = [
    "GET /api/v1/crm/fans",
    "POST /api/v1/ent/businesses/{business_id}/quests",
    "POST /api/v1/ent/businesses/{business_id}/quests/{page_tab_id}/fans/{fan_id}/complete",
]


def config():
    judged = {"positive_data_acceptance": {"expected-statuses": [*ACCEPTED, "422"]}}
    return schemathesis.Config.from_dict(
        {
            "checks": {"positive_data_acceptance": {"expected-statuses": ACCEPTED}},
            "operations": [{"include-name": name, "checks": judged} for name in JUDGED],
        }
    )


# Describing needs no database: this one is never opened.
description = create_app(Database("sqlite:///never-opened.db")).openapi()
schema = schemathesis.openapi.from_dict(description, config=config())
OPERATIONS = [found.ok() for found in schema.get_all_operations()]


@pytest.fixture(scope="module")
def url(seeded_file, tmp_path_factory):
    copy = shutil.copy(seeded_file, tmp_path_factory.mktemp("described") / "portal.db")
    database = Database(f"sqlite:///{copy}")
    with running(create_app(database, calls_per_minute=0)) as url:
        yield url
    database.close()


@pytest.mark.parametrize("operation", OPERATIONS, ids=lambda operation: operation.label)
def test_every_operation_answers_as_described(operation, url):
    @given(case=operation.as_strategy())
    @settings(
        max_examples=EXAMPLES,
        derandomize=True,  # what a run finds must not depend on the day
        suppress_health_check=list(HealthCheck),
    )
    def answers_as_described(case):
        case.call_and_validate(base_url=url, headers=KEYS)

    answers_as_described()
