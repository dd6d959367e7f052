"""Learning from the user's own repositories, where their owner agreed: fixes that they made, and patches that they accepted."""
