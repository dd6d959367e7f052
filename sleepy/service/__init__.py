"""The systemd service: its unit, putting it in place, taking it away. Nothing is imported here, so that --help stays quick."""
