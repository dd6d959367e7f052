"""Share (arXiv:2602.06043): one low-rank basis for all tasks, tiny coefficients for each.

Knows tensors and files, nothing of Rust. `subspace` is the algebra, `layers` the forward pass, `training` Phase 2,
`bank` the versions on disk, `peft_io` the exchange with PEFT.
"""
