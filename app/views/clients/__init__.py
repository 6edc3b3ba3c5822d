"""The Clients page: the lists of Active and Inactive, their filter, and the acts on a selection."""
