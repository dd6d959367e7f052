use std::rc::Rc;

pub struct Hiker {
    pub name: String,
    pub heights: Rc<Vec<u32>>,
}

pub fn join(guide: &Hiker, name: &str) -> Hiker {
    let heights = Rc::clone(&guide.heights);
    let name = format!("{name} with {}", guide.name);
    Hiker { name, heights }
}
