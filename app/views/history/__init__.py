"""What was done, in sentences: told in a client's History tab and on the Journal page."""
