use std::fmt::{self, Display};

#[derive(Debug)]
pub enum Mode {
    Insert,
    Normal,
}

impl Display for Mode {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:?}", self)
    }
}

pub fn status_bar(mode: Mode, line: u32, file: &'static str) -> String {
    let cells: [Box<dyn Display>; 3] = [Box::new(mode), Box::new(file), Box::new(line)];
    cells.map(|cell| cell.to_string()).join(" | ")
}
