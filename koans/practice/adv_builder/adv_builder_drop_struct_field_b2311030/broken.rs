use std::fmt::Write as _;
use std::io::Write;

pub struct Score {
    pub goals: u8,
}

pub fn text(scores: &[Score]) -> String {
    let mut out = String::new();
    for Score { team, goals } in scores {
        write!(out, "{team} {goals};").unwrap();
    }
    out
}

pub fn save(scores: &[Score], file: &mut Vec<u8>) -> std::io::Result<()> {
    file.write_all(&[scores.len() as u8])?;
    for score in scores {
        writeln!(file, "{}={}", score.team, score.goals)?;
    }
    Ok(())
}
