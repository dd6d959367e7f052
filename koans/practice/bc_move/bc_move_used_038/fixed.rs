pub struct Sealed {
    pub samples: Vec<u32>,
    pub heaviest: u32,
}

pub fn seal(samples: Vec<u32>) -> Option<Sealed> {
    let heaviest = *samples.iter().max()?;
    Some(Sealed { samples, heaviest })
}

pub fn total_heaviest(batches: Vec<Vec<u32>>) -> u32 {
    batches
        .into_iter()
        .filter_map(seal)
        .map(|crate_| crate_.heaviest)
        .sum()
}
