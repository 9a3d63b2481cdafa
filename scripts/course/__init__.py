"""What a learner's answers come to: draws, scores and receipts, the same in Python as in the browser."""
