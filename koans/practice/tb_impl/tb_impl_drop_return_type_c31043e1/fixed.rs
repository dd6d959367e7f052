use std::fmt;

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
}

impl<const N: usize> fmt::Display for Pattern<N> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let text: String = self
            .steps
            .iter()
            .map(|&hit| if hit { 'x' } else { '.' })
            .collect();
        f.write_str(&text)
    }
}
