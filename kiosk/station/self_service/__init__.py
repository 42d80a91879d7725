"""A fan's visit at the self-service kiosk, from the first touch to the wipe.

Fulfils `kiosk.domain.visit.Visiting`. Everything of one fan hangs on one `Visit`, with connections
and tasks of its own: when that is dropped, nothing of the fan is left. May import what
`kiosk.station` may.
"""
