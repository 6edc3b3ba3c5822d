"""`forfait tour`: pictures of every screen on the sample portfolio, taken without a screen."""
