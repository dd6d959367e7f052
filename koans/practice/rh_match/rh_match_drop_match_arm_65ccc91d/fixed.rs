use std::collections::BTreeMap;

#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Facing {
    #[default]
    East,
    South,
    West,
    North,
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Command {
    Pen(Option<char>),
}

#[derive(Debug, Default)]
pub struct Turtle {
    pub at: (i32, i32),
    pub facing: Facing,
    pen: Option<char>,
    pub marks: BTreeMap<(i32, i32), char>,
}

impl Turtle {
    pub fn obey(&mut self, commands: &[Command]) {
        for command in commands {
            match command {
                Command::Pen(pen) => self.pen = *pen,
            }
        }
    }
}
