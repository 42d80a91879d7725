"""The self-service kiosk's view models; no rules. May import what `kiosk.ui` may."""
