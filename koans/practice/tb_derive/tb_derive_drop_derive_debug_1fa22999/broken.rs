#[derive(Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Base {
    C,
    G,
}

#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Strand(Vec<Base>);

impl Strand {
    pub fn gc_count(&self) -> usize {
        let strong = |base: &&Base| matches!(base, Base::G | Base::C);
        self.0.iter().filter(strong).count()
    }
}
