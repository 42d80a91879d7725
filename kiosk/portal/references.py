"""Checks that what a new quest or reward refers to is the business's own."""

from collections.abc import Mapping
from typing import Any

from sqlalchemy import ColumnElement, Connection, Row, select

from kiosk.portal.parameters import Parameters
from kiosk.portal.schema import media, performances, point_tiers, quests


def check_references(
    parameters: Parameters, values: Mapping[str, Any], connection: Connection, business: Row[Any]
) -> None:
    """Note every reference that is not to something the business or its account has now."""
    business_id = business.business_id
    performance_uids = _values(
        connection, performances.c.performance_uid, performances.c.business_id == business_id
    )
    tier_uids = _values(
        connection, point_tiers.c.point_tier_uid, point_tiers.c.point_uid == business.point_uid
    )
    media_uids = _values(connection, media.c.media_uid, media.c.account_id == business.account_id)
    living = (quests.c.business_id == business_id) & quests.c.deleted_at.is_(None)
    page_tab_ids = _values(connection, quests.c.page_tab_id, living)
    if values["performance_uid"] not in {None, *performance_uids}:
        parameters.fail("performance_uid", "is not a performance of this business")
    if values["point_tier_uid"] not in {None, *tier_uids}:
        parameters.fail("point_tier_uid", "is not a tier of this business's point type")
    if not page_tab_ids.issuperset(values["required_page_tab_ids"] or ()):
        parameters.fail("required_page_tab_ids", "are not all quests of this business")
    if values.get("media_uid") not in {None, *media_uids}:
        parameters.fail("media_uid", "is not an image of this account")


def _values(
    connection: Connection, column: ColumnElement[Any], condition: ColumnElement[bool]
) -> set[Any]:
    return set(connection.execute(select(column).where(condition)).scalars())
