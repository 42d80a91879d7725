"""The demo world's rewards: every type, every requirement, and passes that are valid now."""

from datetime import datetime, timedelta
from typing import Any

from kiosk.portal import demo

PASS_UID = demo.uid("rewards/North Lounge")
PASS_HOLDERS = (1001, 1005, 1008)
EXPIRES_AFTER = timedelta(days=365)

_GATE, _MERCH, _WRISTBAND = 67891, 67892, 67894
_TONIGHT = {"performance_uid": demo.TONIGHT_UID}
_CODES = tuple(f"HARBOUR-{number:03}" for number in range(1, 26))


def _tier(name: str) -> dict[str, Any]:
    return {"requirement_type": "point_tier", "point_tier_uid": demo.uid(f"tiers/{name}")}


def _quests(*page_tab_ids: int) -> dict[str, Any]:
    return {"requirement_type": "quests", "required_page_tab_ids": list(page_tab_ids)}


def _first(limit: int) -> dict[str, Any]:
    return {"winner_selection_model": "first", "reward_limit": limit}


_BADGES = tuple(
    {
        "reward_title": f"{name} Fan",
        "reward_type": "badge",
        "description": f"For {minimum:,} {demo.POINT_NAME} and more",
        "media_uid": demo.BADGE_UID,
        **_tier(name),
    }
    for name, minimum in demo.TIERS.items()
)

REWARDS: tuple[dict[str, Any], ...] = (
    *_BADGES,
    {
        "reward_title": "Match Night Regular",
        "reward_type": "badge",
        "description": "Checked in at the gate and at the merch booth",
        "media_uid": demo.BADGE_UID,
        **_quests(_GATE, _MERCH),
    },
    {
        "reward_uid": PASS_UID,
        "reward_title": "North Lounge",
        "reward_type": "pass",
        "description": "Food, drink and the best view, until the final whistle",
        "access_pass_type": "qrcode",
        **_TONIGHT,
    },
    {
        "reward_title": "Free scarf",
        "reward_type": "prize_code",
        "description": "One for each of the first to link a wristband at the gate",
        "prize_codes": _CODES,
        "is_limited": True,
        **_first(len(_CODES)),
        **_quests(_GATE, _WRISTBAND),
    },
    {
        "reward_title": "10% off merch",
        "reward_type": "prize_code",
        "description": "Handed out at the merch booth",
        "prize_codes": ("HARBOUR10",),
        "is_limited": False,
    },
    {
        "reward_title": "Merch voucher",
        "reward_type": "atvenu",
        "description": "On your wristband at every merch stand tonight",
        "atvenu_sales_event_key": "demo-sales-event",
        "atvenu_promo_key": "demo-voucher",
        "atvenu_delivery_method": "wristband",
        **_TONIGHT,
        **_tier("Gold"),
    },
    {
        "reward_title": "First drink on us",
        "reward_type": "bestring",
        "description": "On your wristband at every bar tonight",
        "bestring_location_group_id": "demo-bars",
        "bestring_promotion_id": "demo-first-drink",
        **_TONIGHT,
        **_first(100),
        **_tier("Silver"),
    },
)


def reward_uid(reward: dict[str, Any]) -> str:
    """The same uid in every demo database."""
    return str(reward.get("reward_uid") or demo.uid(f"rewards/{reward['reward_title']}"))


def times(reward: dict[str, Any], now: datetime) -> dict[str, Any]:
    """When the reward expires, and the window of a pass: tonight, from doors to the end."""
    tonight = demo.performances(now)[demo.TONIGHT_UID]
    window = {
        "access_start_timestamp": tonight["doors"],
        "access_end_timestamp": tonight["end"],
    }
    return {
        "expiration_timestamp": now + EXPIRES_AFTER,
        **(window if reward["reward_type"] == "pass" else {}),
    }
