"""`kiosk doctor`: whether a station is ready, the scanner sheet, and what a scanner makes of it.

It looks and never touches: it completes nothing, and a station may run meanwhile.
"""
