use std::rc::Rc;

pub struct Hiker {
    pub name: String,
    pub heights: Rc<Vec<u32>>,
}

pub fn summit(hiker: &Hiker) -> Option<u32> {
    let top = hiker.heights.iter().max()?;
    Some(*top)
}
