#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Grams(pub u32);

impl Sum for Grams {
    fn sum<I: Iterator<Item = Grams>>(weights: I) -> Grams {
        Grams(weights.map(|Grams(weight)| weight).sum())
    }
}

pub struct Dough {
    pub flour: Grams,
    pub rest: Vec<Grams>,
}

pub fn yield_of(doughs: &[Dough]) -> Grams {
    doughs
        .iter()
        .map(|dough| Grams(dough.flour.0 + dough.rest.iter().copied().sum::<Grams>().0))
        .sum()
}
