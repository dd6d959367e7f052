use anyhow::Result;
use thiserror::Error;

#[derive(Debug, Error)]
#[error("{line:?} has {syllables} syllables")]
pub struct TooLong<'p> {
    line: &'p str,
    syllables: usize,
}

fn syllables(line: &str) -> usize {
    let vowel = |letter: char| "aeiouy".contains(letter);
    line.split(|letter| !vowel(letter))
        .filter(|group| !group.is_empty())
        .count()
}

fn measure(line: &str, limit: usize) -> Result<usize, TooLong<'_>> {
    match syllables(line) {
        count if count > limit => Err(TooLong {
            line,
            syllables: count,
        }),
        count => Ok(count),
    }
}

pub fn check(poem: &str) -> Result<usize> {
    let mut total = 0;
    for line in poem.lines() {
        total += measure(line, 7)?;
    }
    Ok(total)
}
