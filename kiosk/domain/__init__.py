"""The rules of a station and of the portal: pure functions over frozen data.

Imports the standard library only: no Qt, no I/O, no clock of its own.
"""
