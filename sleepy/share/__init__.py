"""Share (arXiv:2602.06043): one low-rank basis for all tasks, tiny coefficients for each.

Knows tensors and files, nothing of Rust. `subspace` is the algebra (on top of `linalg`), `layers` the forward pass, `training`
Phase 2, `bank` the versions on disk, `peft_io` PEFT folders, `interchange` adapters into a bank, `serving` a bank into vLLM,
`validate` the examination and comparison of versions, `uwsh` the comparison of subspaces.
"""
