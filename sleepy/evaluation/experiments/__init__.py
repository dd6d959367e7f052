"""Experiments that answer one question each, resumable, with a table, a figure and JSON.

Nothing is imported here, so that ``sleepy --help`` reaches ``commands`` without paying for what they need.
"""
