"""The vendor's invoices: entered or imported, compared with ours, decided about, settled."""
