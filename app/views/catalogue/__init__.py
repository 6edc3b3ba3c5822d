"""The Catalogue page: plans, extra services, promo codes and prices, edited in place."""
