"""Reports on paper: seen as they will be printed, and printed as they were seen."""
