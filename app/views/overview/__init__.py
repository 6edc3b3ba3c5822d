"""The portfolio at a glance: figures that lead to the lists behind them."""
