"""A station.toml to start from."""

EXAMPLE = """\
[station]
name = "North Gate 2"
mode = "gate"                     # gate | booth | self_service
business_id = 12345
timezone = "America/Los_Angeles"
language = "en"                   # en | fr | es | de | ar; a country may follow: en_US, de_CH
site_name = "North Gate"          # matches a scan quest's site_name
scan_groups = ["gates"]           # matches its scan_group_names
# data_dir = "/var/lib/kiosk"     # default: the platform's user data folder
# keep_days = 30                  # how long readings are kept once they are settled

[portal]
url = "http://127.0.0.1:8080"
api_key = "demo-key"              # api_secret: KIOSK_API_SECRET, the keyring, or:
# secret_file = "/etc/kiosk/api-secret"
calls_per_minute = 600

[[scanner]]
kind = "camera"
device = 0                        # index, path, name ("HD Pro Webcam C920"), file or URL
formats = ["qr", "code128"]
# size = "1280x720"               # what the driver is asked for; what it refuses is told
# fps = 30
# exposure = "auto"               # or the driver's own figure
# focus = "auto"                  # or the driver's own figure
# torch = false
# rotate = 0                      # 0 | 90 | 180 | 270, clockwise
# mirror = false
# region = [0.0, 0.0, 1.0, 1.0]   # left, top, width, height: parts of the picture as turned

[[scanner]]
kind = "keyboard"
# layout = "us"                   # that the scanner is set to: us uk fr de es it be ch pt
# prefix = ""                     # what it is set up to send around a code; kiosk doctor tells
# suffix = ""
# gap_ms = 60                     # the most between two of its keys
# device = "usb:05e0:1200"        # Linux: that one alone, so that it types into nothing else

# [[scanner]]
# kind = "serial"
# port = "/dev/ttyACM0"           # or COM3, or by its USB id: usb:0c2e:0901[:serial number]
# baud = 9600
# parity = "none"                 # none | even | odd | mark | space
# data_bits = 8
# stop_bits = 1
# prefix = ""                     # what the scanner is set up to send around a code
# suffix = ""
# terminator = "auto"             # auto | cr | lf | crlf | tab | none (a pause)

# [[scanner]]
# kind = "nfc"                    # wristbands; all readers that PC/SC knows
# uid = "hex"                     # hex | decimal | hex-reversed | decimal-reversed
# ndef = true                     # a text or link on the tag; false where all have the same one

# [[performance]]                 # only where the portal cannot list them
# performance_uid = "…"
# name = "City v Rivals"
# start = 2026-11-23T19:30:00-08:00
# end = 2026-11-23T22:00:00-08:00
# doors = 2026-11-23T18:00:00-08:00

[passes]                          # a booth needs keys; a gate with keys reads fan cards, too
# keys = ["/etc/kiosk/keys"]      # files of kiosk pass keygen that end in .pub, or their folder
# revocations = "/etc/kiosk/revoked.lk"
# uses = 1                        # how often a pass lets in
# daily = false                   # true: so often on each day, which begins at:
# day_begins = 04:00:00
# reentry_minutes = 0             # for so long after a use the fan comes back in free
# apart_s = 0                     # for so long after a use the next one is refused
# shared_ledger = "postgresql://kiosk@host/ledger"  # what all booths share
# unconfirmed = "ask"             # while it is away: accept | ask (a supervisor) | refuse;
                                  # also after the booth's own ledger was damaged

# signing_key = "/etc/kiosk/passes" # self_service: signs passes; of kiosk pass keygen

[self_service]
# idle_s = 60                     # without a touch, the fan is asked whether they are still there
# warning_s = 20                  # and that much later everything of the fan is wiped
# virtual_keyboard = false        # Qt's own on the screen (GPL-3.0)
# unsigned_codes = false          # true: whoever shows a fan's number is signed in, without proof
# terms = "/etc/kiosk/terms.txt"  # for new fans; terms.fr.txt beside it is the French one
# languages = ["en", "fr", "es", "de", "ar"]
# text_scale = 100                # per cent, 100 to 200
# speak = false                   # read the screen out

[screen]
theme = "dark"                    # dark | light
# accent = "#5aa2ff"              # the brand's colour, where it can be read
show_name = "first"               # first | none
sound = true
reduce_motion = false
full_screen = false
"""
"""What `kiosk run --print-example` prints; a test loads it."""
