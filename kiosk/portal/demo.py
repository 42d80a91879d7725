"""The demo world: the API guide's own examples, filled up until there is something to see.

Everybody in it is invented; phones are in the range that is given to nobody.
"""

from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any
from uuid import NAMESPACE_URL, uuid5

API_KEY = "demo-key"
API_SECRET = "demo-secret"  # noqa: S105 - the demo's, and public
PASSWORD = "fanpassword"  # noqa: S105 - likewise
BUSINESS_ID = 12345
BUSINESS_NAME = "Harbour City"
TIMEZONE = "America/Los_Angeles"
POINT_NAME = "Fan Points"
TIERS = {"Bronze": 100, "Silver": 500, "Gold": 1500, "Platinum": 5000}
WRISTBANDS = {"WB00001002": 1002}


def uid(name: str) -> str:
    """The same uid for the same thing in every demo database."""
    return str(uuid5(NAMESPACE_URL, f"https://demo.invalid/{name}"))


POINT_UID = uid("points")
LOGO_UID = uid("media/logo")
BADGE_UID = uid("media/badge")
TONIGHT_UID = uid("performances/tonight")
TOMORROW_UID = uid("performances/tomorrow")


@dataclass(frozen=True, slots=True)
class DemoFan:
    """A fan of the demo world, and the balance to start with."""

    fan_id: int
    first_name: str
    last_name: str
    points: int
    email: str
    phone: str | None = None
    tags: tuple[str, ...] = ()
    password: str | None = None


FANS = (
    DemoFan(
        1001,
        "Maya",
        "Okafor",
        1240,
        "fan@example.com",
        "555-0101",
        ("season_ticket",),
        PASSWORD,
    ),
    DemoFan(1002, "Tomás", "Herrera", 90, "tomas.herrera@example.com", "555-0102"),
    DemoFan(1003, "Aiko", "Nakamura", 100, "aiko.nakamura@example.com", password=PASSWORD),
    DemoFan(1004, "Leila", "Haddad", 480, "leila.haddad@example.com", "555-0104"),
    DemoFan(1005, "Declan", "Byrne", 620, "declan.byrne@example.com", tags=("season_ticket",)),
    DemoFan(1006, "Priya", "Raghavan", 1475, "priya.raghavan@example.com", "555-0106"),
    DemoFan(1007, "", "", 0, "new.fan@example.com"),
    DemoFan(
        1008, "Wanjiru", "Kamau", 5320, "wanjiru.kamau@example.com", "555-0108", ("season_ticket",)
    ),
    DemoFan(1009, "Søren", "Lindqvist", 350, "soren.lindqvist@example.com"),
    DemoFan(1010, "Malia", "Kealoha", 1500, "malia.kealoha@example.com", "555-0110", ("press",)),
    DemoFan(1011, "Ahmet", "Çelik", 2760, "ahmet.celik@example.com", "555-0111"),
    DemoFan(
        1012, "Grace", "Running Bear", 4985, "grace.rb@example.com", None, ("season_ticket", "vip")
    ),
)

_TONIGHT = {"performance_uid": TONIGHT_UID}

QUESTS: tuple[dict[str, Any], ...] = (
    {
        "page_tab_id": 67890,
        "quest_type": "custom",
        "quest_title": "Complete your profile",
        "quest_description": "Fill in all your profile details",
        "media_uid": BADGE_UID,
        "fan_points_reward": 50,
    },
    {
        "page_tab_id": 67891,
        "quest_type": "scan",
        "quest_title": "Gate check-in",
        "quest_description": "Have your code scanned at the North Gate",
        "fan_points_reward": 50,
        "site_name": "North Gate",
        **_TONIGHT,
    },
    {
        "page_tab_id": 67892,
        "quest_type": "scan",
        "quest_title": "Merch booth check-in",
        "quest_description": "Come by the merch booth once you are in",
        "fan_points_reward": 120,
        "site_name": "Merch Booth",
        "access_restriction_type": "quests",
        "required_page_tab_ids": [67891],
        **_TONIGHT,
    },
    {
        "page_tab_id": 67893,
        "quest_type": "scan",
        "quest_title": "Silver welcome",
        "quest_description": "A thank-you at any gate, from Silver on",
        "fan_points_reward": 25,
        "scan_group_names": ["gates"],
        "access_restriction_type": "point_tier",
        "point_tier_uid": uid("tiers/Silver"),
        **_TONIGHT,
    },
    {
        "page_tab_id": 67894,
        "quest_type": "wristband",
        "quest_title": "Link your wristband",
        "quest_description": "Connect your wristband to your account",
        "fan_points_reward": 30,
        **_TONIGHT,
    },
    {
        "page_tab_id": 67895,
        "quest_type": "campaign",
        "quest_title": "Design the next scarf",
        "quest_description": "Vote for your favourite of four designs",
        "button_text": "Vote",
        "fan_points_reward": 40,
        "target_page_tab_id": 70001,
    },
    {
        "page_tab_id": 67896,
        "quest_type": "quickpicks",
        "quest_title": "Call the score",
        "quest_description": "Predict tonight's result before kick-off",
        "button_text": "Predict",
        "fan_points_reward": 60,
        "target_page_tab_id": 70002,
        **_TONIGHT,
    },
    {
        "page_tab_id": 67897,
        "quest_type": "link_url",
        "quest_title": "Read the matchday programme",
        "button_text": "Read",
        "fan_points_reward": 10,
        "link_url": "https://www.example.com/programme",
    },
    {
        "page_tab_id": 67898,
        "quest_type": "custom",
        "quest_title": "Meet the team",
        "quest_description": "An afternoon at the training ground",
        "fan_points_reward": 300,
        "access_restriction_type": "fan_points",
        "fan_points_required": 1500,
    },
    {
        "page_tab_id": 67899,
        "quest_type": "custom",
        "quest_title": "Season ticket thank-you",
        "quest_description": "For those who are there every week",
        "fan_points_reward": 75,
        "access_restriction_type": "tag",
        "tag_name": "season_ticket",
    },
)


def performances(now: datetime) -> dict[str, dict[str, Any]]:
    """By uid: one that began half an hour ago and one a day later, on the five minutes."""
    now = now.replace(minute=now.minute // 5 * 5, second=0, microsecond=0)
    doors, start, end = (
        now - timedelta(minutes=90),
        now - timedelta(minutes=30),
        now + timedelta(hours=3),
    )
    day = timedelta(days=1)
    return {
        TONIGHT_UID: _performance("Harbour City v Rivals", doors, start, end),
        TOMORROW_UID: _performance(
            "Harbour City v Northern Lights", doors + day, start + day, end + day
        ),
    }


def _performance(name: str, doors: datetime, start: datetime, end: datetime) -> dict[str, Any]:
    return {"name": name, "doors": doors, "start": start, "end": end}
