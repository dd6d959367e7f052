#[derive(Debug)]
pub struct Missing;

pub fn lead(scores: &[u32], score: u32) -> Result<u32, Missing> {
    let Some(best) = scores.iter().max() else {
        return score;
    };
    let behind = best.checked_sub(score).ok_or(Missing)?;
    Ok(behind)
}
