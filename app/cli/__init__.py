"""The command line beside the window: the same use cases, for scripts and task planners.

Exit status 0: done; 1: cannot be done, one sentence on stderr, nothing changed; 2: wrong usage.
"""
