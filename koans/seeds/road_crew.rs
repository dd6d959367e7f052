use std::cell::RefCell;

pub struct Crew {
    pub holes: RefCell<Vec<u32>>,
    pub fixed: i64,
}

pub fn hire(holes: &[u32]) -> Crew {
    let holes = RefCell::new(holes.to_vec());
    Crew { holes, fixed: 0 }
}

pub fn patch(crew: &mut Crew) -> Option<u32> {
    let deepest = *crew.holes.borrow().iter().max()?;
    crew.holes.borrow_mut().retain(|depth| *depth != deepest);
    crew.fixed += i64::from(deepest);
    Some(deepest)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn deepest_first() {
        let mut crew = hire(&[4, 9, 9, 2]);
        assert_eq!(patch(&mut crew), Some(9));
        assert_eq!(patch(&mut crew), Some(4));
        assert_eq!(crew.fixed, 13);
        assert_eq!(crew.holes.borrow().len(), 1);
    }

    #[test]
    fn smooth_road() {
        assert_eq!(patch(&mut hire(&[])), None);
    }
}
