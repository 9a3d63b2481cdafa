"""What the library says and whether it holds together."""
