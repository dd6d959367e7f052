use std::error::Error;

#[derive(Debug, thiserror::Error)]
pub enum BallotError {
    #[error("nothing is marked")]
    Blank,
    #[error("{0} marks, one allowed")]
    Overvote(usize),
}

type Rule = fn(&[bool]) -> Result<(), Box<dyn Error>>;

fn not_blank(marks: &[bool]) -> Result<(), Box<dyn Error>> {
    if marks.iter().any(|marked| *marked) {
        Ok(())
    } else {
        Err(BallotError::Blank.into())
    }
}

fn not_twice(marks: &[bool]) -> Result<(), Box<dyn Error>> {
    match marks.iter().filter(|marked| **marked).count() {
        0 | 1 => Ok(()),
        many => Err(BallotError::Overvote(many).into()),
    }
}

pub fn complaints(marks: &[bool]) -> Vec<String> {
    let rules: [Rule; 2] = [not_blank, not_twice];
    rules
        .iter()
        .filter_map(|rule| rule(marks).err())
        .map(|e| e.to_string())
        .collect()
}
