"""The course as figures: what an answer scores. Sees only the content below it."""
