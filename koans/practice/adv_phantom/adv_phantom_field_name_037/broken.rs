use std::fmt::{self, Debug};
use std::marker::PhantomData;

pub struct Mineral;

pub struct Mark<T> {
    cabinet: char,
    number: u16,
    _kind: PhantomData<T>,
}

impl<T> Debug for Mark<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}{:03}", self.cabinet, self.number)
    }
}

pub fn marks(cabinet: char) -> impl Iterator<Item = Mark<Mineral>> {
    (1..).step_by(5).map(move |number| Mark {
        cabinet,
        number,
        _marker: PhantomData,
    })
}

pub fn shelve(names: &[&str]) -> String {
    let mut plan = Vec::new();
    for (name, mark) in names.iter().zip(marks('Q')) {
        plan.push(format!("{name}:{mark:?}"));
    }
    plan.join(",")
}
