"""The ledger: who was let in by which pass, where and when."""

import sqlalchemy as sa
from alembic import op

revision = "0003"
down_revision = "0002"


def upgrade() -> None:
    """Add the table."""
    op.create_table(
        "redemptions",
        sa.Column("number", sa.Integer, primary_key=True),
        sa.Column("id", sa.String(36), nullable=False),
        sa.Column("serial", sa.String(16), nullable=False),
        sa.Column("fan_id", sa.Integer, nullable=False),
        sa.Column("reward_uid", sa.String(64), nullable=False),
        sa.Column("at", sa.String(24), nullable=False),
        sa.Column("station", sa.Text, nullable=False),
        sa.Column("staff", sa.Text, nullable=False),
        sa.Column("override", sa.Text, nullable=False),
        sa.Column("decision", sa.String(10), nullable=False),
        sa.Column("undone_at", sa.String(24)),
        sa.Column("undone_by", sa.Text, nullable=False),
    )
    op.create_index("redemptions_id", "redemptions", ["id"], unique=True)
    op.create_index("redemptions_serial", "redemptions", ["serial", "number"])
