"""What people look at: tables on a terminal, the morning page, figures, and the live view.

Nothing is imported here, so that ``sleepy --help`` reaches ``commands`` without paying for what they need.
"""
