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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn three_endings() {
        assert_eq!(duel(&[2, 5], &[3]).unwrap(), "Win by 2");
        assert_eq!(duel(&[2], &[1, 6]).unwrap(), "Loss");
        assert_eq!(duel(&[4], &[4, 1]).unwrap(), "again");
    }

    #[test]
    fn missing_throws() {
        assert_eq!(duel(&[], &[1]).unwrap_err(), "I threw nothing");
        assert_eq!(duel(&[1], &[]).unwrap_err(), "you threw nothing");
    }
}
