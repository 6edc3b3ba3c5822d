"""Re-billing on the screen: what is agreed with clients, and the runs."""
