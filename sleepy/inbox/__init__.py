"""The inbox: what users hand in is worked on by day, before practice; patches land in the state directory."""
