use std::cmp::Reverse;

#[derive(Debug)]
pub struct Missing;

pub fn rank(scores: &[u32], score: u32) -> Result<usize, Missing> {
    let mut sorted = scores.to_vec();
    sorted.sort_by_key(|s| Reverse(*s));
    let place = sorted.iter().position(|s| *s == score).ok_or(Missing)?;
    Ok(place + 1)
}

pub fn lead(scores: &[u32], score: u32) -> Result<u32, Missing> {
    let Some(best) = scores.iter().max() else {
        return Ok(score);
    };
    let behind = best.checked_sub(score).ok_or(Missing)?;
    Ok(behind)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ranks_from_the_top() {
        assert_eq!(rank(&[10, 40, 25], 25).unwrap(), 2);
        assert_eq!(rank(&[10, 40, 25], 40).unwrap(), 1);
        assert!(rank(&[10], 11).is_err());
    }

    #[test]
    fn leads() {
        assert_eq!(lead(&[10, 40], 25).unwrap(), 15);
        assert_eq!(lead(&[], 6).unwrap(), 6);
        assert!(lead(&[3], 4).is_err());
    }
}
