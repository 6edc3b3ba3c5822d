"""The vendor's invoices: the window that compares one with the books, and the way to it."""
