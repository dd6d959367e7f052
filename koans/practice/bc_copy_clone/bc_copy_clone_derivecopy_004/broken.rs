#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Heading {
    North,
    East,
    South,
    West,
}

use Heading::*;

impl Heading {
    pub fn right(self) -> Heading {
        match self {
            North => East,
            East => South,
            South => West,
            West => North,
        }
    }

    pub fn back(self) -> Heading {
        self.right().right()
    }

    pub fn quarter_turns_to(self, goal: Heading) -> u8 {
        let mut turns = 0;
        let mut now = self;
        while now != goal {
            now = now.right();
            turns += 1;
        }
        turns
    }
}

pub fn shortest_turn(from: Heading, to: Heading) -> i8 {
    match from.quarter_turns_to(to) {
        3 => -1,
        2 if from == to.back() => 2,
        n => n as i8,
    }
}
