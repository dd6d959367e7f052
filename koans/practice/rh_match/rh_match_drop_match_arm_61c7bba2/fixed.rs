use std::collections::BTreeMap;

#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Facing {
    #[default]
    East,
    South,
    West,
    North,
}

impl Facing {
    const ROUND: [Facing; 4] = [Facing::East, Facing::South, Facing::West, Facing::North];

    pub fn turned(self, quarters: i32) -> Facing {
        Self::ROUND[(self as i32 + quarters).rem_euclid(4) as usize]
    }
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Command {
    Turn(i32),
}

#[derive(Debug, Default)]
pub struct Turtle {
    pub at: (i32, i32),
    facing: Facing,
    pub pen: Option<char>,
    pub marks: BTreeMap<(i32, i32), char>,
}

impl Turtle {
    pub fn obey(&mut self, commands: &[Command]) {
        for command in commands {
            match command {
                Command::Turn(quarters) => self.facing = self.facing.turned(*quarters),
            }
        }
    }
}
