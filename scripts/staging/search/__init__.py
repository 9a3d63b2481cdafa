"""The search of the site: what can be found, its index, and the files that a browser loads piece by piece."""
