use std::cell::Cell;

pub struct Spring {
    pub stiffness: f64,
    pub pulls: Cell<u32>,
}

pub fn new_spring(stiffness: f64) -> Spring {
    let pulls = Cell::new(0);
    Spring { stiffness, pulls }
}

pub fn pull(spring: &Spring, lengths: &[f64]) -> Option<f64> {
    let start = lengths.first()?;
    let stretch = lengths.last()?.max(*start);
    spring.pulls.set(spring.pulls.get() + 1);
    Some(spring.stiffness * stretch)
}
