use crate::dice::{self, Dice};

/// Throws `count` dice.
#[unsafe(no_mangle)]
pub extern "C" fn bridge_throw(seed: u64, count: usize) -> u32 {
    let mut dice = Dice::new(seed);
    dice::sum(&mut dice, count)
}
