"""The first tables: accounts, fans, points, quests, rewards and what is to be sent."""

import sqlalchemy as sa
from alembic import op

revision = "0001"
down_revision = None

# SQLite numbers rows by itself only in a column typed INTEGER.
BIG_ID = sa.BigInteger().with_variant(sa.Integer(), "sqlite")
MOMENT = sa.DateTime(timezone=True)


def upgrade() -> None:
    """Create the tables."""
    op.create_table(
        "accounts",
        sa.Column("account_id", BIG_ID, nullable=False),
        sa.Column("key_digest", sa.String(length=64), nullable=False),
        sa.Column("secret_digest", sa.String(length=64), nullable=False),
        sa.PrimaryKeyConstraint("account_id"),
        sa.UniqueConstraint("key_digest"),
    )
    op.create_table(
        "fans",
        sa.Column("fan_id", BIG_ID, nullable=False),
        sa.Column("account_id", BIG_ID, nullable=False),
        sa.Column("first_name", sa.String(length=128), server_default="", nullable=False),
        sa.Column("last_name", sa.String(length=128), server_default="", nullable=False),
        sa.Column("email", sa.String(length=254), nullable=False),
        sa.Column("phone", sa.String(length=32)),
        sa.Column("tags", sa.JSON(), nullable=False),
        sa.Column("password_hash", sa.String(length=255)),
        sa.Column("terms_accepted_at", MOMENT),
        sa.Column("search_text", sa.String(length=1024), nullable=False),
        sa.ForeignKeyConstraint(["account_id"], ["accounts.account_id"]),
        sa.PrimaryKeyConstraint("fan_id"),
        sa.UniqueConstraint("account_id", "email"),
        sqlite_autoincrement=True,
    )
    op.create_table(
        "media",
        sa.Column("media_uid", sa.Text(), nullable=False),
        sa.Column("account_id", BIG_ID, nullable=False),
        sa.Column("content_type", sa.Text(), nullable=False),
        sa.Column("body", sa.LargeBinary(), nullable=False),
        sa.ForeignKeyConstraint(["account_id"], ["accounts.account_id"]),
        sa.PrimaryKeyConstraint("media_uid"),
    )
    op.create_table(
        "point_types",
        sa.Column("point_uid", sa.String(length=36), nullable=False),
        sa.Column("account_id", BIG_ID, nullable=False),
        sa.Column("point_name", sa.String(length=128), nullable=False),
        sa.ForeignKeyConstraint(["account_id"], ["accounts.account_id"]),
        sa.PrimaryKeyConstraint("point_uid"),
        sa.UniqueConstraint("account_id", "point_name"),
    )
    op.create_table(
        "businesses",
        sa.Column("business_id", BIG_ID, nullable=False),
        sa.Column("account_id", BIG_ID, nullable=False),
        sa.Column("business_name", sa.String(length=128), nullable=False),
        sa.Column("point_uid", sa.String(length=36)),
        sa.Column("timezone", sa.String(length=64), server_default="UTC", nullable=False),
        sa.Column("media_uid", sa.String(length=36)),
        sa.Column("notify_email", sa.Boolean(), server_default=sa.true(), nullable=False),
        sa.Column("notify_sms", sa.Boolean(), server_default=sa.true(), nullable=False),
        sa.ForeignKeyConstraint(["account_id"], ["accounts.account_id"]),
        sa.ForeignKeyConstraint(["point_uid"], ["point_types.point_uid"]),
        sa.PrimaryKeyConstraint("business_id"),
    )
    op.create_index("ix_businesses_account_id", "businesses", ["account_id"])
    op.create_table(
        "fan_changes",
        sa.Column("change_id", BIG_ID, nullable=False),
        sa.Column("fan_id", BIG_ID, nullable=False),
        sa.ForeignKeyConstraint(["fan_id"], ["fans.fan_id"]),
        sa.PrimaryKeyConstraint("change_id"),
        sqlite_autoincrement=True,
    )
    op.create_table(
        "media_sizes",
        sa.Column("media_uid", sa.Text(), nullable=False),
        sa.Column("width", sa.Integer(), nullable=False),
        sa.Column("height", sa.Integer(), nullable=False),
        sa.Column("content_type", sa.Text(), nullable=False),
        sa.Column("body", sa.LargeBinary(), nullable=False),
        sa.ForeignKeyConstraint(["media_uid"], ["media.media_uid"]),
        sa.PrimaryKeyConstraint("media_uid", "width", "height"),
    )
    op.create_table(
        "point_tiers",
        sa.Column("point_tier_uid", sa.String(length=36), nullable=False),
        sa.Column("point_uid", sa.String(length=36), nullable=False),
        sa.Column("tier_name", sa.String(length=128), nullable=False),
        sa.Column("min_points", sa.BigInteger(), nullable=False),
        sa.ForeignKeyConstraint(["point_uid"], ["point_types.point_uid"]),
        sa.PrimaryKeyConstraint("point_tier_uid"),
        sa.UniqueConstraint("point_uid", "tier_name"),
    )
    op.create_table(
        "sessions",
        sa.Column("session_uid", sa.String(length=36), nullable=False),
        sa.Column("fan_id", BIG_ID, nullable=False),
        sa.Column("created_at", MOMENT, nullable=False),
        sa.ForeignKeyConstraint(["fan_id"], ["fans.fan_id"]),
        sa.PrimaryKeyConstraint("session_uid"),
    )
    op.create_table(
        "verification_requests",
        sa.Column("request_uid", sa.Text(), nullable=False),
        sa.Column("account_id", BIG_ID, nullable=False),
        sa.Column("network", sa.Text(), nullable=False),
        sa.Column("address", sa.Text(), nullable=False),
        sa.Column("fan_id", BIG_ID),
        sa.Column("code_digest", sa.Text(), nullable=False),
        sa.Column("created_at", MOMENT, nullable=False),
        sa.Column("expires_at", MOMENT, nullable=False),
        sa.Column("tries", sa.Integer(), server_default="0", nullable=False),
        sa.Column("used_at", MOMENT),
        sa.ForeignKeyConstraint(["account_id"], ["accounts.account_id"]),
        sa.ForeignKeyConstraint(["fan_id"], ["fans.fan_id"]),
        sa.PrimaryKeyConstraint("request_uid"),
    )
    op.create_index(
        "ix_verification_requests_address",
        "verification_requests",
        ["account_id", "address", "created_at"],
    )
    op.create_table(
        "barcodes",
        sa.Column("business_id", BIG_ID, nullable=False),
        sa.Column("barcode", sa.String(length=1024), nullable=False),
        sa.Column("fan_id", BIG_ID, nullable=False),
        sa.Column("linked_at", MOMENT, nullable=False),
        sa.ForeignKeyConstraint(["business_id"], ["businesses.business_id"]),
        sa.ForeignKeyConstraint(["fan_id"], ["fans.fan_id"]),
        sa.PrimaryKeyConstraint("business_id", "barcode"),
    )
    op.create_index("ix_barcodes_fan", "barcodes", ["fan_id", "business_id"])
    op.create_table(
        "performances",
        sa.Column("performance_uid", sa.String(length=36), nullable=False),
        sa.Column("business_id", BIG_ID, nullable=False),
        sa.Column("name", sa.String(length=128), nullable=False),
        sa.Column("start", MOMENT, nullable=False),
        sa.Column("end", MOMENT, nullable=False),
        sa.Column("doors", MOMENT),
        sa.ForeignKeyConstraint(["business_id"], ["businesses.business_id"]),
        sa.PrimaryKeyConstraint("performance_uid"),
    )
    op.create_index("ix_performances_business_id", "performances", ["business_id"])
    op.create_table(
        "quests",
        sa.Column("page_tab_id", BIG_ID, nullable=False),
        sa.Column("business_id", BIG_ID, nullable=False),
        sa.Column("quest_type", sa.String(length=16), nullable=False),
        sa.Column("quest_title", sa.String(length=128), nullable=False),
        sa.Column("quest_description", sa.String()),
        sa.Column("button_text", sa.String(length=32)),
        sa.Column("reward_type", sa.String(length=16)),
        sa.Column("fan_points_reward", sa.Integer()),
        sa.Column("performance_uid", sa.String(length=36)),
        sa.Column("target_page_tab_id", sa.BigInteger()),
        sa.Column("link_url", sa.String()),
        sa.Column("scan_group_names", sa.JSON(none_as_null=True)),
        sa.Column("site_name", sa.String(length=128)),
        sa.Column("access_restriction_type", sa.String(length=16)),
        sa.Column("fan_points_required", sa.BigInteger()),
        sa.Column("point_tier_uid", sa.String(length=36)),
        sa.Column("required_page_tab_ids", sa.JSON(none_as_null=True)),
        sa.Column("tag_name", sa.String(length=128)),
        sa.Column("start_date", MOMENT),
        sa.Column("end_date", MOMENT),
        sa.Column("media_uid", sa.String(length=36)),
        sa.Column("idol_uid", sa.String(length=36)),
        sa.Column("deleted_at", MOMENT),
        sa.ForeignKeyConstraint(["business_id"], ["businesses.business_id"]),
        sa.ForeignKeyConstraint(["performance_uid"], ["performances.performance_uid"]),
        sa.ForeignKeyConstraint(["point_tier_uid"], ["point_tiers.point_tier_uid"]),
        sa.PrimaryKeyConstraint("page_tab_id"),
        sqlite_autoincrement=True,
    )
    op.create_index("ix_quests_business_id", "quests", ["business_id"])
    op.create_table(
        "rewards",
        sa.Column("reward_uid", sa.String(length=36), nullable=False),
        sa.Column("business_id", BIG_ID, nullable=False),
        sa.Column("reward_title", sa.String(length=128), nullable=False),
        sa.Column("reward_type", sa.String(length=16), nullable=False),
        sa.Column("description", sa.String()),
        sa.Column("expiration_timestamp", MOMENT, nullable=False),
        sa.Column("timezone", sa.String(length=64), nullable=False),
        sa.Column("winner_selection_model", sa.String(length=8), nullable=False),
        sa.Column("reward_limit", sa.BigInteger()),
        sa.Column("requirement_type", sa.String(length=16)),
        sa.Column("point_tier_uid", sa.String(length=36)),
        sa.Column("required_page_tab_ids", sa.JSON(none_as_null=True)),
        sa.Column("performance_uid", sa.String(length=36)),
        sa.Column("access_start_timestamp", MOMENT),
        sa.Column("access_end_timestamp", MOMENT),
        sa.Column("access_pass_type", sa.String(length=32)),
        sa.Column("is_limited", sa.Boolean()),
        sa.Column("atvenu_sales_event_key", sa.String(length=128)),
        sa.Column("atvenu_promo_key", sa.String(length=128)),
        sa.Column("atvenu_delivery_method", sa.String(length=16)),
        sa.Column("bestring_location_group_id", sa.String(length=128)),
        sa.Column("bestring_promotion_id", sa.String(length=128)),
        sa.Column("recipients", sa.BigInteger(), server_default="0", nullable=False),
        sa.Column("created_at", MOMENT, nullable=False),
        sa.Column("deleted_at", MOMENT),
        sa.CheckConstraint("recipients <= reward_limit", name="ck_rewards_limit"),
        sa.ForeignKeyConstraint(["business_id"], ["businesses.business_id"]),
        sa.ForeignKeyConstraint(["performance_uid"], ["performances.performance_uid"]),
        sa.ForeignKeyConstraint(["point_tier_uid"], ["point_tiers.point_tier_uid"]),
        sa.PrimaryKeyConstraint("reward_uid"),
    )
    op.create_index("ix_rewards_point_tier_uid", "rewards", ["point_tier_uid"])
    op.create_index(
        "ix_rewards_title",
        "rewards",
        ["business_id", "reward_title"],
        unique=True,
        sqlite_where=sa.text("deleted_at IS NULL"),
        postgresql_where=sa.text("deleted_at IS NULL"),
    )
    op.create_table(
        "fan_activities",
        sa.Column("activity_id", BIG_ID, nullable=False),
        sa.Column("fan_id", BIG_ID, nullable=False),
        sa.Column("business_id", BIG_ID),
        sa.Column("activity_type", sa.String(length=16), nullable=False),
        sa.Column("page_tab_id", BIG_ID),
        sa.Column("idempotency_key", sa.String(length=255)),
        sa.Column("happened_at", MOMENT, nullable=False),
        sa.Column("recorded_at", MOMENT, nullable=False),
        sa.ForeignKeyConstraint(["business_id"], ["businesses.business_id"]),
        sa.ForeignKeyConstraint(["fan_id"], ["fans.fan_id"]),
        sa.ForeignKeyConstraint(["page_tab_id"], ["quests.page_tab_id"]),
        sa.PrimaryKeyConstraint("activity_id"),
        sa.UniqueConstraint("fan_id", "page_tab_id"),
        sqlite_autoincrement=True,
    )
    op.create_table(
        "fan_rewards",
        sa.Column("reward_uid", sa.String(length=36), nullable=False),
        sa.Column("fan_id", BIG_ID, nullable=False),
        sa.Column("prize_code", sa.String(length=128)),
        sa.Column("created_at", MOMENT, nullable=False),
        sa.Column("updated_at", MOMENT, nullable=False),
        sa.ForeignKeyConstraint(["fan_id"], ["fans.fan_id"]),
        sa.ForeignKeyConstraint(["reward_uid"], ["rewards.reward_uid"]),
        sa.PrimaryKeyConstraint("reward_uid", "fan_id"),
    )
    op.create_index("ix_fan_rewards_fan_id", "fan_rewards", ["fan_id"])
    op.create_index("ix_fan_rewards_updated_at", "fan_rewards", ["updated_at"])
    op.create_table(
        "prize_codes",
        sa.Column("prize_code_id", BIG_ID, nullable=False),
        sa.Column("reward_uid", sa.String(length=36), nullable=False),
        sa.Column("code", sa.String(length=128), nullable=False),
        sa.Column("fan_id", BIG_ID),
        sa.ForeignKeyConstraint(["fan_id"], ["fans.fan_id"]),
        sa.ForeignKeyConstraint(["reward_uid"], ["rewards.reward_uid"]),
        sa.PrimaryKeyConstraint("prize_code_id"),
        sa.UniqueConstraint("reward_uid", "code"),
        sqlite_autoincrement=True,
    )
    op.create_index("ix_prize_codes_free", "prize_codes", ["reward_uid", "fan_id", "prize_code_id"])
    op.create_table(
        "reward_scans",
        sa.Column("reward_uid", sa.String(length=36), nullable=False),
        sa.Column("after_fan_id", sa.BigInteger(), server_default="0", nullable=False),
        sa.ForeignKeyConstraint(["reward_uid"], ["rewards.reward_uid"]),
        sa.PrimaryKeyConstraint("reward_uid"),
    )
    op.create_table(
        "trackers",
        sa.Column("tracker_uid", sa.Text(), nullable=False),
        sa.Column("business_id", BIG_ID, nullable=False),
        sa.Column("page_tab_id", BIG_ID, nullable=False),
        sa.Column("link_url", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(["business_id"], ["businesses.business_id"]),
        sa.ForeignKeyConstraint(["page_tab_id"], ["quests.page_tab_id"]),
        sa.PrimaryKeyConstraint("tracker_uid"),
        sa.UniqueConstraint("page_tab_id"),
    )
    op.create_table(
        "fan_points",
        sa.Column("fan_point_id", BIG_ID, nullable=False),
        sa.Column("fan_id", BIG_ID, nullable=False),
        sa.Column("point_uid", sa.String(length=36)),
        sa.Column("points", sa.BigInteger(), nullable=False),
        sa.Column("activity_id", BIG_ID),
        sa.Column("reward_uid", sa.String(length=36)),
        sa.Column("created_at", MOMENT, nullable=False),
        sa.ForeignKeyConstraint(["activity_id"], ["fan_activities.activity_id"]),
        sa.ForeignKeyConstraint(["fan_id"], ["fans.fan_id"]),
        sa.ForeignKeyConstraint(["point_uid"], ["point_types.point_uid"]),
        sa.ForeignKeyConstraint(["reward_uid"], ["rewards.reward_uid"]),
        sa.PrimaryKeyConstraint("fan_point_id"),
        sa.UniqueConstraint("activity_id"),
        sqlite_autoincrement=True,
    )
    op.create_index("ix_fan_points_balance", "fan_points", ["fan_id", "point_uid", "points"])
    op.create_index(
        "ix_fan_points_reward",
        "fan_points",
        ["reward_uid", "fan_id"],
        unique=True,
        sqlite_where=sa.text("reward_uid IS NOT NULL"),
        postgresql_where=sa.text("reward_uid IS NOT NULL"),
    )
    op.create_table(
        "messages",
        sa.Column("message_uid", sa.String(length=36), nullable=False),
        sa.Column("channel", sa.String(length=16), nullable=False),
        sa.Column("reward_uid", sa.String(length=36)),
        sa.Column("fan_id", sa.BigInteger()),
        sa.Column("address", sa.String(length=254)),
        sa.Column("subject", sa.String(length=255)),
        sa.Column("body", sa.String()),
        sa.Column("status", sa.String(length=8), nullable=False),
        sa.Column("tries", sa.Integer(), server_default="0", nullable=False),
        sa.Column("due_at", MOMENT, nullable=False),
        sa.Column("expires_at", MOMENT, nullable=False),
        sa.Column("answer", sa.String(length=255)),
        sa.Column("created_at", MOMENT, nullable=False),
        sa.Column("sent_at", MOMENT),
        sa.ForeignKeyConstraint(
            ["reward_uid", "fan_id"], ["fan_rewards.reward_uid", "fan_rewards.fan_id"]
        ),
        sa.PrimaryKeyConstraint("message_uid"),
        sa.UniqueConstraint("reward_uid", "fan_id", "channel"),
    )
    op.create_index("ix_messages_due", "messages", ["status", "expires_at", "due_at"])
