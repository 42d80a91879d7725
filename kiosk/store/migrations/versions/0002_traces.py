"""What staff ask after: what was first decided, what was said when, who closed it; the PIN."""

import sqlalchemy as sa
from alembic import op

revision = "0002"
down_revision = "0001"


def upgrade() -> None:
    """Add the columns and the table."""
    op.add_column("outbox", sa.Column("said_at", sa.String(24)))
    op.add_column("outbox", sa.Column("note", sa.Text, nullable=False, server_default=""))
    op.add_column("outbox", sa.Column("noted_at", sa.String(24)))
    op.add_column(
        "outbox", sa.Column("clock_off_s", sa.Integer, nullable=False, server_default="0")
    )
    op.drop_index("outbox_fan", "outbox")
    op.create_index("outbox_fan", "outbox", ["fan_id", "state", "at"])
    op.create_index("outbox_barcode", "outbox", ["barcode", "state", "at"])
    op.add_column("outcomes", sa.Column("first_verdict", sa.String(20)))
    op.add_column("outcomes", sa.Column("first_reason", sa.String(30)))
    op.create_index("outcomes_fan", "outcomes", ["fan_id"])
    op.drop_column("catalogue", "at")
    op.create_table(
        "staff_pin",
        sa.Column("id", sa.Integer, primary_key=True),
        sa.Column("digest", sa.Text, nullable=False),
        sa.Column("failures", sa.Integer, nullable=False),
        sa.Column("locked_until", sa.String(24)),
    )
