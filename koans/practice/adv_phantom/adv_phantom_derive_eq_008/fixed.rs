use std::marker::PhantomData;

#[derive(PartialEq, Eq)]
pub struct Amber;
#[derive(PartialEq, Eq)]
pub struct Teal;

#[derive(PartialEq, Eq)]
pub struct Token<C> {
    pub square: u8,
    colour: PhantomData<C>,
}

impl<C> Token<C> {
    pub fn on(square: u8) -> Self {
        Self {
            square: square % 40,
            colour: PhantomData,
        }
    }
}

pub fn stacked(amber: &[Token<Amber>], teal: &[Token<Teal>]) -> bool {
    let same = amber
        .iter()
        .enumerate()
        .any(|(n, a)| amber[..n].iter().any(|b| a == b));
    let pair = teal.windows(2).any(|pair| pair[0] == pair[1]);
    same || pair
}
