"""Forfait: the desk on which an accounting firm manages and bills its clients' subscriptions."""
