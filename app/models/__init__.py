"""Tables, engine and migrations. No rules."""
