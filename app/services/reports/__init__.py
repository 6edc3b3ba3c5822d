"""What was billed, and what else the firm wants to know: read, grouped, compared, exported."""
