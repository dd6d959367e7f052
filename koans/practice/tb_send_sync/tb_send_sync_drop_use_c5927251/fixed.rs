use std::cmp::Ordering;

#[derive(Debug)]
pub enum Verdict {
    Win,
    Loss,
}

pub fn duel(mine: &[u8], yours: &[u8]) -> Result<String, String> {
    let best = mine.iter().max().ok_or("I threw nothing")?;
    let rival = yours.iter().max().ok_or("you threw nothing")?;
    match best.cmp(rival) {
        Ordering::Less => Ok(format!("{:?}", Verdict::Loss)),
        Ordering::Equal => Ok(String::from("again")),
        Ordering::Greater => Ok(format!("{:?} by {}", Verdict::Win, best - rival)),
    }
}
