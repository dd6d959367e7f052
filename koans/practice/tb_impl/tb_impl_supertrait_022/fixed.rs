use std::fmt;

pub trait Exhibit: fmt::Display {
    fn year(&self) -> i32;

    fn placard(&self, now: i32) -> String {
        format!("{self}, {} years old", now - self.year())
    }
}

pub struct Vase {
    pub culture: String,
    pub made: i32,
}

impl fmt::Display for Vase {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} vase", self.culture)
    }
}

impl Exhibit for Vase {
    fn year(&self) -> i32 {
        self.made
    }
}

pub fn oldest(room: &[Box<dyn Exhibit>]) -> Option<&dyn Exhibit> {
    room.iter().map(|e| e.as_ref()).min_by_key(|e| e.year())
}
