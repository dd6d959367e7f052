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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn pulls_hard() {
        let spring = new_spring(4.0);
        assert_eq!(pull(&spring, &[0.5, 9.0, 1.5]), Some(6.0));
        assert_eq!(pull(&spring, &[2.0, 1.0]), Some(8.0));
        assert_eq!(spring.pulls.get(), 2);
    }

    #[test]
    fn no_length() {
        let spring = new_spring(1.0);
        assert_eq!(pull(&spring, &[]), None);
        assert_eq!(spring.pulls.get(), 0);
    }
}
