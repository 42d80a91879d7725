"""Signed tokens, the keys that sign them, the list of those taken back, and their QR images.

Imports `kiosk.domain`, the standard library, cwt with the cbor2 and cryptography it is made of,
and qrcode. The package itself imports nothing: cwt takes long to load, so only stations that meet
tokens load it.
"""
