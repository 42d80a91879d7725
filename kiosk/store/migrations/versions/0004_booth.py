"""What a booth knows of passes: those of outcomes, those met, and what is owed."""

import sqlalchemy as sa
from alembic import op

revision = "0004"
down_revision = "0003"


def upgrade() -> None:
    """Add the columns and the tables."""
    op.add_column("outcomes", sa.Column("serial", sa.String(16)))
    op.add_column("outcomes", sa.Column("reward_uid", sa.String(64)))
    op.create_table(
        "passes_seen",
        sa.Column("serial", sa.String(16), primary_key=True),
        sa.Column("fan_id", sa.Integer, nullable=False),
        sa.Column("reward_uid", sa.String(64), nullable=False),
        sa.Column("reward_title", sa.Text, nullable=False),
        sa.Column("performance_uid", sa.String(64)),
        sa.Column("starts", sa.String(24), nullable=False),
        sa.Column("ends", sa.String(24), nullable=False),
    )
    op.create_index("passes_seen_fan", "passes_seen", ["fan_id"])
    op.create_table(
        "shared_debts",
        sa.Column("id", sa.String(36), primary_key=True),
        sa.Column("debt", sa.String(10), nullable=False),
        sa.Column("at", sa.String(24), nullable=False),
        sa.Column("state", sa.String(10), nullable=False),
    )
    op.create_index("shared_debts_state", "shared_debts", ["state", "at"])
