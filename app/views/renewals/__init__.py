"""The Renewals page: what renews when, what it costs now and then, and why that differs."""
