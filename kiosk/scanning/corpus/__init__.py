"""Self-made pictures that measure decoders: codes under one difficulty each, clips, and no codes.

Drawn from seeds; nothing is loaded. `stills` holds each difficulty from easy to impossible,
`presentations` fans who hold a code up, `codeless` what tempts decoders to see one. Imports the
rest of `kiosk.scanning`; tests and `kiosk bench` import it, a running station never does.
"""
