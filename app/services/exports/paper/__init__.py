"""Reports on paper: pages of placed ink, the same for the PDF, the preview and the printer."""
