"""What a reward looks like."""

import sqlalchemy as sa
from alembic import op

revision = "0002"
down_revision = "0001"


def upgrade() -> None:
    """Add the column."""
    op.add_column("rewards", sa.Column("media_uid", sa.String(length=36)))
