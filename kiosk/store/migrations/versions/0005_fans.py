"""What staff search fans by, and whose wristband each barcode is."""

import sqlalchemy as sa
from alembic import op

from kiosk.domain.searching import folded

revision = "0005"
down_revision = "0004"


def upgrade() -> None:
    """Add the column, filled, and the table."""
    op.add_column("fans", sa.Column("folded", sa.Text, nullable=False, server_default=""))
    connection = op.get_bind()
    known = connection.execute(sa.text("SELECT fan_id, first_name FROM fans")).all()
    if known:
        connection.execute(
            sa.text("UPDATE fans SET folded = :folded WHERE fan_id = :fan_id"),
            [{"fan_id": fan.fan_id, "folded": folded(fan.first_name)} for fan in known],
        )
    op.create_table(
        "barcode_links",
        sa.Column("barcode", sa.Text, primary_key=True),
        sa.Column("fan_id", sa.Integer, nullable=False),
        sa.Column("since", sa.String(24), nullable=False),
    )
    op.create_index("barcode_links_fan", "barcode_links", ["fan_id", "since"])
