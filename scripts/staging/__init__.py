"""Library → build/stage: pages, indexes and data. Knows no engine except in engine_*.py."""
