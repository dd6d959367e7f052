pub struct Dice {
    seed: u32,
}

impl Dice {
    pub fn new() -> Self {
        Dice { seed: 17 }
    }
}

impl Default for Dice {
    fn default() -> Self {
        Self::new()
    }
}

#[derive(Default)]
pub struct Cup {
    dice: Dice,
    faces: Vec<u32>,
}

pub fn throws(n: usize) -> Vec<u32> {
    let mut cup = Cup::default();
    while cup.faces.len() < n {
        cup.dice.seed = cup.dice.seed * 37 % 101;
        cup.faces.push(cup.dice.seed % 6 + 1);
    }
    cup.faces
}
