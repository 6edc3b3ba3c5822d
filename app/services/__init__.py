"""The use cases: the only place with sessions and transactions. No Qt, no text for people."""
