"""The portal's tables.

A fan belongs to an account; quests, performances and barcodes to a business; a balance is the sum
of a fan's `fan_points` rows of one point type and is stored nowhere (guide: "Fan Point").
Rewards and what follows from them are in `reward_schema`.
"""

from datetime import UTC, datetime

from sqlalchemy import (
    JSON,
    BigInteger,
    Boolean,
    Column,
    DateTime,
    Dialect,
    ForeignKey,
    Index,
    Integer,
    LargeBinary,
    MetaData,
    String,
    Table,
    Text,
    TypeDecorator,
    UniqueConstraint,
    text,
    true,
)

MAX_INTEGER = 2**63 - 1
"""The largest id or number a column holds."""

MAX_NAME = 128
"""Characters of a title or name (guide: "Quest creation parameters")."""

MAX_SEARCH_TEXT = 1024
MAX_BARCODE = 1024


class Moment(TypeDecorator[datetime]):
    """An aware datetime, kept in UTC; SQLite itself knows no zones."""

    impl = DateTime(timezone=True)
    cache_ok = True

    def process_bind_param(self, value: datetime | None, _dialect: Dialect) -> datetime | None:
        """The moment in UTC."""
        return None if value is None else value.astimezone(UTC)

    def process_result_value(self, value: datetime | None, _dialect: Dialect) -> datetime | None:
        """The moment as an aware datetime in UTC."""
        if value is None:
            return None
        return value.replace(tzinfo=UTC) if value.tzinfo is None else value.astimezone(UTC)


BigId = BigInteger().with_variant(Integer, "sqlite")
"""SQLite numbers rows by itself only in a column typed INTEGER."""

metadata = MetaData()

accounts = Table(
    "accounts",
    metadata,
    Column("account_id", BigId, primary_key=True),
    Column("key_digest", String(64), nullable=False, unique=True),
    Column("secret_digest", String(64), nullable=False),
)

point_types = Table(
    "point_types",
    metadata,
    Column("point_uid", String(36), primary_key=True),
    Column("account_id", ForeignKey("accounts.account_id"), nullable=False),
    Column("point_name", String(MAX_NAME), nullable=False),
    UniqueConstraint("account_id", "point_name"),
)

point_tiers = Table(
    "point_tiers",
    metadata,
    Column("point_tier_uid", String(36), primary_key=True),
    Column("point_uid", ForeignKey("point_types.point_uid"), nullable=False),
    Column("tier_name", String(MAX_NAME), nullable=False),
    Column("min_points", BigInteger, nullable=False),
    UniqueConstraint("point_uid", "tier_name"),
)

businesses = Table(
    "businesses",
    metadata,
    Column("business_id", BigId, primary_key=True),
    Column("account_id", ForeignKey("accounts.account_id"), nullable=False, index=True),
    Column("business_name", String(MAX_NAME), nullable=False),
    Column("point_uid", ForeignKey("point_types.point_uid")),
    Column("timezone", String(64), nullable=False, server_default="UTC"),
    Column("media_uid", String(36)),
    # How fans are told of a reward (guide: "notification preferences").
    Column("notify_email", Boolean, nullable=False, server_default=true()),
    Column("notify_sms", Boolean, nullable=False, server_default=true()),
)

performances = Table(
    "performances",
    metadata,
    Column("performance_uid", String(36), primary_key=True),
    Column("business_id", ForeignKey("businesses.business_id"), nullable=False, index=True),
    Column("name", String(MAX_NAME), nullable=False),
    Column("start", Moment, nullable=False),
    Column("end", Moment, nullable=False),
    Column("doors", Moment),
)

fans = Table(
    "fans",
    metadata,
    Column("fan_id", BigId, primary_key=True),
    Column("account_id", ForeignKey("accounts.account_id"), nullable=False),
    Column("first_name", String(MAX_NAME), nullable=False, server_default=""),
    Column("last_name", String(MAX_NAME), nullable=False, server_default=""),
    Column("email", String(254), nullable=False),
    Column("phone", String(32)),
    Column("tags", JSON, nullable=False),
    Column("password_hash", String(255)),
    Column("terms_accepted_at", Moment),
    # Names, email and phone as `fans.search_text` folds them: SQLite's lower() knows only ASCII.
    Column("search_text", String(MAX_SEARCH_TEXT), nullable=False),
    UniqueConstraint("account_id", "email"),
    sqlite_autoincrement=True,
)

sessions = Table(
    "sessions",
    metadata,
    Column("session_uid", String(36), primary_key=True),
    Column("fan_id", ForeignKey("fans.fan_id"), nullable=False),
    Column("created_at", Moment, nullable=False),
)

verification_requests = Table(
    "verification_requests",
    metadata,
    Column("request_uid", Text, primary_key=True),
    Column("account_id", ForeignKey("accounts.account_id"), nullable=False),
    Column("network", Text, nullable=False),  # "email" or "sms"
    # As the caller named it: an SMS may be asked for by the fan's email.
    Column("address", Text, nullable=False),
    # None: nobody has that address, which nobody is told.
    Column("fan_id", ForeignKey("fans.fan_id")),
    Column("code_digest", Text, nullable=False),
    Column("created_at", Moment, nullable=False),
    Column("expires_at", Moment, nullable=False),
    Column("tries", Integer, nullable=False, server_default="0"),
    Column("used_at", Moment),
    Index("ix_verification_requests_address", "account_id", "address", "created_at"),
)

media = Table(
    "media",
    metadata,
    Column("media_uid", Text, primary_key=True),
    Column("account_id", ForeignKey("accounts.account_id"), nullable=False),
    Column("content_type", Text, nullable=False),
    Column("body", LargeBinary, nullable=False),
)

media_sizes = Table(
    "media_sizes",
    metadata,
    Column("media_uid", ForeignKey("media.media_uid"), primary_key=True),
    Column("width", Integer, primary_key=True),
    Column("height", Integer, primary_key=True),
    Column("content_type", Text, nullable=False),
    Column("body", LargeBinary, nullable=False),
)

quests = Table(
    "quests",
    metadata,
    Column("page_tab_id", BigId, primary_key=True),
    Column("business_id", ForeignKey("businesses.business_id"), nullable=False, index=True),
    Column("quest_type", String(16), nullable=False),
    Column("quest_title", String(MAX_NAME), nullable=False),
    Column("quest_description", String),
    Column("button_text", String(32)),
    Column("reward_type", String(16)),
    Column("fan_points_reward", Integer),
    Column("performance_uid", ForeignKey("performances.performance_uid")),
    Column("target_page_tab_id", BigInteger),
    Column("link_url", String),
    Column("scan_group_names", JSON(none_as_null=True)),
    Column("site_name", String(MAX_NAME)),
    Column("access_restriction_type", String(16)),
    Column("fan_points_required", BigInteger),
    Column("point_tier_uid", ForeignKey("point_tiers.point_tier_uid")),
    Column("required_page_tab_ids", JSON(none_as_null=True)),
    Column("tag_name", String(MAX_NAME)),
    Column("start_date", Moment),
    Column("end_date", Moment),
    Column("media_uid", String(36)),
    Column("idol_uid", String(36)),
    Column("deleted_at", Moment),
    sqlite_autoincrement=True,
)

trackers = Table(
    "trackers",
    metadata,
    Column("tracker_uid", Text, primary_key=True),
    Column("business_id", ForeignKey("businesses.business_id"), nullable=False),
    Column("page_tab_id", ForeignKey("quests.page_tab_id"), nullable=False, unique=True),
    Column("link_url", Text, nullable=False),
)

fan_activities = Table(
    "fan_activities",
    metadata,
    Column("activity_id", BigId, primary_key=True),
    Column("fan_id", ForeignKey("fans.fan_id"), nullable=False),
    # None: a login, which names no business and counts for all of the account's.
    Column("business_id", ForeignKey("businesses.business_id")),
    Column("activity_type", String(16), nullable=False),
    Column("page_tab_id", ForeignKey("quests.page_tab_id")),
    Column("idempotency_key", String(255)),
    Column("happened_at", Moment, nullable=False),
    Column("recorded_at", Moment, nullable=False),
    # Logins have no quest, and NULLs are distinct: this holds completions to one each.
    UniqueConstraint("fan_id", "page_tab_id"),
    sqlite_autoincrement=True,
)

fan_points = Table(
    "fan_points",
    metadata,
    Column("fan_point_id", BigId, primary_key=True),
    Column("fan_id", ForeignKey("fans.fan_id"), nullable=False),
    # None: a reward of a business without a point type.
    Column("point_uid", ForeignKey("point_types.point_uid")),
    # 0 in the delivery record of a reward.
    Column("points", BigInteger, nullable=False),
    Column("activity_id", ForeignKey("fan_activities.activity_id"), unique=True),
    Column("reward_uid", ForeignKey("rewards.reward_uid")),
    Column("created_at", Moment, nullable=False),
    # Holds all a balance needs, so that the sum reads the index alone.
    Index("ix_fan_points_balance", "fan_id", "point_uid", "points"),
    Index(
        "ix_fan_points_reward",
        "reward_uid",
        "fan_id",
        unique=True,
        sqlite_where=text("reward_uid IS NOT NULL"),
        postgresql_where=text("reward_uid IS NOT NULL"),
    ),
    sqlite_autoincrement=True,
)

barcodes = Table(
    "barcodes",
    metadata,
    Column("business_id", ForeignKey("businesses.business_id"), primary_key=True),
    Column("barcode", String(MAX_BARCODE), primary_key=True),
    Column("fan_id", ForeignKey("fans.fan_id"), nullable=False),
    Column("linked_at", Moment, nullable=False),
    Index("ix_barcodes_fan", "fan_id", "business_id"),
)
