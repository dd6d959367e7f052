pub struct Crate {
    pub weight: u32,
    pub carries: u32,
}

/// Weight of a stack given from top to bottom; None when some crate gives way.
pub fn stack(crates: &[Crate]) -> Option<u32> {
    crates.iter().try_fold(0u32, |above, c| {
        if above > c.carries {
            None
        } else {
            Some(above + c.weight)
        }
    })
}

pub fn best_order(mut crates: Vec<Crate>) -> Option<Vec<u32>> {
    crates.sort_by_key(|c| c.carries + c.weight);
    stack(&crates).map(|_| crates.iter().map(|c| c.weight).collect())
}
