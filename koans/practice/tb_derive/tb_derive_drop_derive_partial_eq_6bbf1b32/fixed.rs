#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Pattern<const N: usize> {
    steps: [bool; N],
}

impl<const N: usize> Pattern<N> {
    pub fn euclid(hits: usize) -> Self {
        Pattern {
            steps: std::array::from_fn(|i| (i * hits) % N < hits.min(N)),
        }
    }

    pub fn hits(&self) -> impl Iterator<Item = usize> + '_ {
        self.steps
            .iter()
            .enumerate()
            .filter_map(|(i, hit)| hit.then_some(i))
    }

    /// Steps from every hit to the next one, around the bar.
    pub fn gaps(&self) -> Option<Vec<usize>> {
        let hits: Vec<usize> = self.hits().collect();
        let first = *hits.first()?;
        let ends = hits.iter().skip(1).copied().chain([first + N]);
        Some(hits.iter().zip(ends).map(|(a, b)| b - a).collect())
    }
}
