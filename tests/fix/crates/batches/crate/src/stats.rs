use crate::More;

/// Differences of neighbours.
pub fn steps(values: &[i32]) -> Vec<i32> {
    values.iter().copied().pairs().map(|(a, b)| b - a).collect()
}

/// Sums of groups of three.
pub fn thirds(values: impl IntoIterator<Item = u32>) -> impl Iterator<Item = u64> {
    values
        .into_iter()
        .batches(3)
        .map(|batch| batch.into_iter().sum())
}
