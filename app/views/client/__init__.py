"""The window of one client: its details, what is pending or running, its bills, its history."""
