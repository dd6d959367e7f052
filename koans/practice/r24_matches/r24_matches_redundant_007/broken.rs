use std::collections::HashMap;

pub struct Board {
    jumps: HashMap<u32, u32>,
    goal: u32,
}

impl Board {
    pub fn new(goal: u32, jumps: &[(u32, u32)]) -> Self {
        Board {
            jumps: jumps.iter().copied().collect(),
            goal,
        }
    }

    pub fn step(&self, from: u32, roll: u32) -> u32 {
        let to = from + roll;
        if to > self.goal {
            return from;
        }
        *self.jumps.get(&to).unwrap_or(&to)
    }

    pub fn play(&self, rolls: impl IntoIterator<Item = u32>) -> Option<usize> {
        let mut at = 0;
        rolls.into_iter().position(|roll| {
            at = self.step(at, roll);
            at == self.goal
        })
    }

    pub fn winnable(&self, rolls: &[u32]) -> bool {
        let won = self.play(rolls.iter().copied());
        match won {
            Some(_) => true,
            None => false,
        }
    }
}
