"""The built-in guide: one page an act, in the reader's language, with pictures of the tour."""
