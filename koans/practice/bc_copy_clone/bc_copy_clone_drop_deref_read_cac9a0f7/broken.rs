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
    let deepest = crew.holes.borrow().iter().max()?;
    crew.holes.borrow_mut().retain(|depth| *depth != deepest);
    crew.fixed += i64::from(deepest);
    Some(deepest)
}
