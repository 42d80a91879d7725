"""Alembic's entry: migrates over the connection that `migrate` hands in."""

from alembic import context

from kiosk.portal.reward_schema import rewards

context.configure(
    connection=context.config.attributes["connection"], target_metadata=rewards.metadata
)
with context.begin_transaction():
    context.run_migrations()
