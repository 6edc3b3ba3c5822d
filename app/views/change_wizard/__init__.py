"""The wizard that modifies a subscription, or begins one: a window of six steps."""
