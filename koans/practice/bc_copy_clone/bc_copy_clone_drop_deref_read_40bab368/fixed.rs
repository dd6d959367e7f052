use std::cmp::Reverse;

#[derive(Debug)]
pub struct Missing;

pub fn rank(scores: &[u32], score: u32) -> Result<usize, Missing> {
    let mut sorted = scores.to_vec();
    sorted.sort_by_key(|s| Reverse(*s));
    let place = sorted.iter().position(|s| *s == score).ok_or(Missing)?;
    Ok(place + 1)
}
