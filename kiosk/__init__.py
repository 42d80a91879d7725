"""Kiosk: Loyalty Portal stations for venues. Imports run one way, as `pyproject.toml` holds."""

__version__ = "0.1.0"
