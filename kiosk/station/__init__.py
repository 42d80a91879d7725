"""The station's use cases: admit a reading, drain the outbox, keep the catalogue fresh.

Runs on one asyncio loop. Sees the portal, the database and the screen through the Protocols of
`kiosk.domain.ports`.
"""
