"""The first tables: outbox, outcomes, catalogue, fans."""

import sqlalchemy as sa
from alembic import op

revision = "0001"
down_revision = None


def upgrade() -> None:
    """Create the tables."""
    op.create_table(
        "outbox",
        sa.Column("id", sa.String(36), primary_key=True),
        sa.Column("at", sa.String(24), nullable=False),
        sa.Column("fan_id", sa.Integer),
        sa.Column("barcode", sa.Text),
        sa.Column("performance_uid", sa.String(64)),
        sa.Column("page_tab_ids", sa.JSON),
        sa.Column("state", sa.String(20), nullable=False),
        sa.Column("attempts", sa.Integer, nullable=False),
        sa.Column("source", sa.String(10), nullable=False),
        sa.Column("symbology", sa.String(20), nullable=False),
        sa.Column("due", sa.String(24), nullable=False),
        sa.Column("said", sa.Text, nullable=False),
    )
    op.create_index("outbox_due", "outbox", ["state", "due"])
    op.create_index("outbox_fan", "outbox", ["fan_id"])
    op.create_table(
        "outcomes",
        sa.Column("id", sa.String(36), primary_key=True),
        sa.Column("at", sa.String(24), nullable=False),
        sa.Column("verdict", sa.String(20), nullable=False),
        sa.Column("reason", sa.String(30), nullable=False),
        sa.Column("fan_id", sa.Integer),
        sa.Column("performance_uid", sa.String(64)),
        sa.Column("points_earned", sa.Integer, nullable=False),
        sa.Column("points_state", sa.String(10), nullable=False),
    )
    op.create_index("outcomes_at", "outcomes", ["at"])
    op.create_index("outcomes_performance", "outcomes", ["performance_uid", "verdict"])
    op.create_table(
        "catalogue",
        sa.Column("id", sa.Integer, primary_key=True),
        sa.Column("body", sa.Text, nullable=False),
        sa.Column("at", sa.String(24), nullable=False),
    )
    op.create_table(
        "fans",
        sa.Column("fan_id", sa.Integer, primary_key=True),
        sa.Column("first_name", sa.Text, nullable=False),
        sa.Column("tags", sa.JSON),
    )
