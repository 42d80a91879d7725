"""The Loyalty Portal itself: the API guide's endpoints over a real database.

The embedded default, the training ground and the tests' counterpart. Imports `kiosk.domain` and
third parties only; everybody else reaches it over HTTP.
"""
