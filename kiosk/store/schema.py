"""The tables. A change here needs a migration; a test compares the two."""

from datetime import datetime

from sqlalchemy import JSON, BigInteger, Column, Index, Integer, MetaData, String, Table, Text
from sqlalchemy.engine import Dialect
from sqlalchemy.types import TypeDecorator

from kiosk.domain.outcome import utc


class Moment(TypeDecorator[datetime]):
    """An aware moment, kept as ISO 8601 UTC text with milliseconds, which sorts as time does."""

    impl = String(24)
    cache_ok = True

    def process_bind_param(self, value: datetime | None, dialect: Dialect) -> str | None:
        """To text."""
        del dialect
        return None if value is None else utc(value)

    def process_result_value(self, value: str | None, dialect: Dialect) -> datetime | None:
        """From text."""
        del dialect
        return None if value is None else datetime.fromisoformat(value)


metadata = MetaData()

outbox = Table(
    "outbox",
    metadata,
    Column("id", String(36), primary_key=True),
    Column("at", Moment, nullable=False),
    Column("fan_id", Integer),
    Column("barcode", Text),
    Column("performance_uid", String(64)),
    Column("page_tab_ids", JSON(none_as_null=True)),
    Column("state", String(20), nullable=False),
    Column("attempts", Integer, nullable=False),
    Column("source", String(10), nullable=False),
    Column("symbology", String(20), nullable=False),
    Column("due", Moment, nullable=False),
    Column("said", Text, nullable=False),
    Column("said_at", Moment),
    Column("note", Text, nullable=False, server_default=""),
    Column("noted_at", Moment),
    Column("clock_off_s", Integer, nullable=False, server_default="0"),
    Index("outbox_due", "state", "due"),
    Index("outbox_fan", "fan_id", "state", "at"),
    Index("outbox_barcode", "barcode", "state", "at"),
)

outcomes = Table(
    "outcomes",
    metadata,
    Column("id", String(36), primary_key=True),
    Column("at", Moment, nullable=False),
    Column("verdict", String(20), nullable=False),
    Column("reason", String(30), nullable=False),
    Column("fan_id", Integer),
    Column("performance_uid", String(64)),
    Column("points_earned", Integer, nullable=False),
    Column("points_state", String(10), nullable=False),
    # As first shown; verdict and reason above are how it stands.
    Column("first_verdict", String(20)),
    Column("first_reason", String(30)),
    # Of the pass that it was about.
    Column("serial", String(16)),
    Column("reward_uid", String(64)),
    Index("outcomes_at", "at"),
    Index("outcomes_fan", "fan_id"),
    Index("outcomes_performance", "performance_uid", "verdict"),
)

catalogue = Table(
    "catalogue",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("body", Text, nullable=False),
)

fans = Table(
    "fans",
    metadata,
    Column("fan_id", Integer, primary_key=True),
    Column("first_name", Text, nullable=False),
    Column("tags", JSON(none_as_null=True)),
    # As `domain/searching` folds it: SQLite's LIKE knows the case of ASCII only.
    Column("folded", Text, nullable=False, server_default=""),
)

barcode_links = Table(
    "barcode_links",
    metadata,
    Column("barcode", Text, primary_key=True),
    Column("fan_id", Integer, nullable=False),
    Column("since", Moment, nullable=False),
    Index("barcode_links_fan", "fan_id", "since"),
)

staff_pin = Table(
    "staff_pin",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("digest", Text, nullable=False),
    Column("failures", Integer, nullable=False),
    Column("locked_until", Moment),
)

# What tokens and the portal told, for when a fan's passes are asked for and the portal is away.
passes_seen = Table(
    "passes_seen",
    metadata,
    Column("serial", String(16), primary_key=True),
    Column("fan_id", Integer, nullable=False),
    Column("reward_uid", String(64), nullable=False),
    Column("reward_title", Text, nullable=False),
    Column("performance_uid", String(64)),
    Column("starts", Moment, nullable=False),
    Column("ends", Moment, nullable=False),
    Index("passes_seen_fan", "fan_id"),
)

# What the ledger that booths share has not heard yet, and what it said of the rest.
shared_debts = Table(
    "shared_debts",
    metadata,
    Column("id", String(36), primary_key=True),
    Column("debt", String(10), nullable=False),
    Column("at", Moment, nullable=False),
    Column("state", String(10), nullable=False),
    Index("shared_debts_state", "state", "at"),
)

# Nothing is deleted here: a pass that is forgotten lets in once more.
redemptions = Table(
    "redemptions",
    metadata,
    Column("number", Integer, primary_key=True),
    Column("id", String(36), nullable=False),
    Column("serial", String(16), nullable=False),
    # The same table is the one that booths share, on PostgreSQL, whose integers are short.
    Column("fan_id", Integer().with_variant(BigInteger, "postgresql"), nullable=False),
    Column("reward_uid", String(64), nullable=False),
    Column("at", Moment, nullable=False),
    Column("station", Text, nullable=False),
    Column("staff", Text, nullable=False),
    Column("override", Text, nullable=False),
    Column("decision", String(10), nullable=False),
    Column("undone_at", Moment),
    Column("undone_by", Text, nullable=False),
    Index("redemptions_id", "id", unique=True),
    Index("redemptions_serial", "serial", "number"),
)
