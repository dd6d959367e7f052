"""Examinations: the frozen set under a strategy, single shot and greedy."""
