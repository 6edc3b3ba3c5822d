"""The rules: plain values in, plain values out. No clock, no database, no Qt, no float."""
