#[derive(Debug, PartialEq, Clone)]
pub enum Thread {
    Wool(u8),
}

pub fn thickness(thread: &Thread) -> u8 {
    match thread {
        Thread::Wool(plies) => plies,
    }
}
