use std::cell::RefCell;

#[derive(PartialEq, Clone, Debug)]
pub struct Platform {
    pub train: Option<String>,
    pub last: String,
}

pub fn depart(cell: &RefCell<Platform>) -> Option<Platform> {
    let mut platform = cell.borrow_mut();
    let before = platform.clone();
    let gone: String = platform.train.take();
    platform.last = gone;
    Some(before)
}

pub fn open_platform(train: Option<String>, last: String) -> RefCell<Platform> {
    RefCell::new(Platform { train, last })
}
