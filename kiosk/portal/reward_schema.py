"""The tables of rewards: who has which, what is still to be sent, and what is still to be judged.

Several of the portal's processes may work on one database. What keeps a reward exact is in the
tables: one row for a fan and reward, and recipients that cannot exceed the limit.
"""

from sqlalchemy import (
    JSON,
    BigInteger,
    Boolean,
    CheckConstraint,
    Column,
    ForeignKey,
    ForeignKeyConstraint,
    Index,
    Integer,
    String,
    Table,
    UniqueConstraint,
    text,
)

from kiosk.portal.schema import MAX_NAME, BigId, Moment, metadata

MAX_CODE = 128
"""Characters of a prize code."""

rewards = Table(
    "rewards",
    metadata,
    Column("reward_uid", String(36), primary_key=True),
    Column("business_id", ForeignKey("businesses.business_id"), nullable=False),
    Column("reward_title", String(MAX_NAME), nullable=False),
    Column("reward_type", String(16), nullable=False),
    Column("description", String),
    Column("expiration_timestamp", Moment, nullable=False),
    Column("timezone", String(64), nullable=False),
    Column("winner_selection_model", String(8), nullable=False),
    Column("reward_limit", BigInteger),
    Column("requirement_type", String(16)),
    Column("point_tier_uid", ForeignKey("point_tiers.point_tier_uid"), index=True),
    Column("required_page_tab_ids", JSON(none_as_null=True)),
    Column("performance_uid", ForeignKey("performances.performance_uid")),
    Column("access_start_timestamp", Moment),
    Column("access_end_timestamp", Moment),
    Column("access_pass_type", String(32)),
    Column("is_limited", Boolean),
    Column("atvenu_sales_event_key", String(MAX_NAME)),
    Column("atvenu_promo_key", String(MAX_NAME)),
    Column("atvenu_delivery_method", String(16)),
    Column("bestring_location_group_id", String(MAX_NAME)),
    Column("bestring_promotion_id", String(MAX_NAME)),
    Column("media_uid", String(36)),
    # Changed only together with fan_rewards, while the row is locked.
    Column("recipients", BigInteger, nullable=False, server_default="0"),
    Column("created_at", Moment, nullable=False),
    Column("deleted_at", Moment),
    CheckConstraint("recipients <= reward_limit", name="ck_rewards_limit"),
    Index(
        "ix_rewards_title",
        "business_id",
        "reward_title",
        unique=True,
        sqlite_where=text("deleted_at IS NULL"),
        postgresql_where=text("deleted_at IS NULL"),
    ),
)

prize_codes = Table(
    "prize_codes",
    metadata,
    Column("prize_code_id", BigId, primary_key=True),
    Column("reward_uid", ForeignKey("rewards.reward_uid"), nullable=False),
    Column("code", String(MAX_CODE), nullable=False),
    # Who was given a code of a limited pool; codes of other pools stay free.
    Column("fan_id", ForeignKey("fans.fan_id")),
    UniqueConstraint("reward_uid", "code"),
    Index("ix_prize_codes_free", "reward_uid", "fan_id", "prize_code_id"),
    sqlite_autoincrement=True,
)

fan_rewards = Table(
    "fan_rewards",
    metadata,
    Column("reward_uid", ForeignKey("rewards.reward_uid"), primary_key=True),
    Column("fan_id", ForeignKey("fans.fan_id"), primary_key=True, index=True),
    Column("prize_code", String(MAX_CODE)),
    Column("created_at", Moment, nullable=False),
    # Later than created_at once a delivery succeeded or failed.
    Column("updated_at", Moment, nullable=False, index=True),
)

messages = Table(
    "messages",
    metadata,
    # Also the idempotency key of every try to send it.
    Column("message_uid", String(36), primary_key=True),
    Column("channel", String(16), nullable=False),
    Column("reward_uid", String(36)),
    Column("fan_id", BigInteger),
    # None in a delivery, which is composed when it is sent.
    Column("address", String(254)),
    Column("subject", String(255)),
    Column("body", String),
    Column("status", String(8), nullable=False),
    Column("tries", Integer, nullable=False, server_default="0"),
    Column("due_at", Moment, nullable=False),
    Column("expires_at", Moment, nullable=False),
    # What became of the last try.
    Column("answer", String(255)),
    Column("created_at", Moment, nullable=False),
    Column("sent_at", Moment),
    ForeignKeyConstraint(
        ["reward_uid", "fan_id"], ["fan_rewards.reward_uid", "fan_rewards.fan_id"]
    ),
    # Messages about no reward have NULLs here, and those are distinct.
    UniqueConstraint("reward_uid", "fan_id", "channel"),
    Index("ix_messages_due", "status", "expires_at", "due_at"),
)

fan_changes = Table(
    "fan_changes",
    metadata,
    # Only ever added to: whoever changes a fan waits for nobody, and no change hides another.
    Column("change_id", BigId, primary_key=True),
    Column("fan_id", ForeignKey("fans.fan_id"), nullable=False),
    sqlite_autoincrement=True,
)

reward_scans = Table(
    "reward_scans",
    metadata,
    # A reward to be judged for every fan: it is new, or its tier has moved.
    Column("reward_uid", ForeignKey("rewards.reward_uid"), primary_key=True),
    # Where the scan goes on: fans up to this one are done.
    Column("after_fan_id", BigInteger, nullable=False, server_default="0"),
)
