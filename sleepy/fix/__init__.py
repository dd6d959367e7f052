"""`sleepy fix`: mend the user's own crates, by the compiler's suggestions first and the model after, each edit verified."""
