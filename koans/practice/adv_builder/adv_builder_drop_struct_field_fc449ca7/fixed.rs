#[derive(Debug, PartialEq)]
pub struct WrongRod {
    pub rod: usize,
    pub beads: usize,
}

fn digit((rod, beads): (usize, &str)) -> Result<u8, WrongRod> {
    match beads.len() {
        n @ 0..=9 => Ok(n as u8),
        beads => Err(WrongRod { rod, beads }),
    }
}

pub fn digits(abacus: &str) -> Result<Vec<u8>, WrongRod> {
    abacus.split('|').enumerate().map(digit).collect()
}

pub fn value(abacus: &str) -> Result<u64, WrongRod> {
    let digits = digits(abacus)?;
    Ok(digits.into_iter().fold(0, |n, d| n * 10 + u64::from(d)))
}
