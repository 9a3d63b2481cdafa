"""Every record, stated once. Knows no files, no YAML and no language of messages."""
