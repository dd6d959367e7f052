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
    throws: u32,
}

pub fn faces(n: u32) -> Vec<u32> {
    let mut cup = Cup::default();
    while cup.throws < n {
        cup.throws += 1;
        cup.dice.seed = cup.dice.seed * 37 % 101;
    }
    vec![cup.dice.seed % 6 + 1; n as usize]
}
