use std::iter::Sum;

pub struct Donation<M> {
    pub amount: M,
    pub confirmed: bool,
}

pub fn raised<M: Sum>(donations: Vec<Donation<M>>) -> M {
    donations
        .into_iter()
        .filter(|d| d.confirmed)
        .map(|d| d.amount)
        .sum()
}

pub fn matched<M: Sum>(own: M, sponsor: M) -> M {
    [own, sponsor].into_iter().sum()
}
