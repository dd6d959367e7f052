#[derive(Debug)]
pub struct Gold(pub u64);

pub fn open(code: [u8; 4], guess: [u8; 4]) -> Result<Gold, usize> {
    match code.iter().zip(guess).filter(|(a, b)| **a != *b).count() {
        0 => Ok(Gold(1000)),
        differing => Err(differing),
    }
}

pub fn drill(code: [u8; 4]) -> usize {
    open(code, [1, 1, 1, 1]).expect_err("the vault opened with the factory code")
}
