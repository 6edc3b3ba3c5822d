"""The Journal page: who did what, when, from what to what, with which effect, and why."""
