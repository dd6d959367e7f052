use std::cmp::Ordering;

pub fn points(ours: &[u8], theirs: &[u8], week: usize) -> Result<u32, String> {
    let scored = ours.get(week).ok_or("not played")?;
    let conceded = theirs.get(week).ok_or_else(|| format!("week {week}"))?;
    match scored.cmp(conceded) {
        Ordering::Less => Ok(0),
        Ordering::Equal => Ok(1),
        Ordering::Greater if *scored > 4 => Ok(4),
        Ordering::Greater => Ok(3),
    }
}

pub fn opening(ours: &[u8], theirs: &[u8]) -> Result<u32, String> {
    Ok(points(ours, theirs, 0)? + points(ours, theirs, 1)?)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_result() {
        let (ours, theirs) = ([0, 2, 3, 5], [1, 2, 1, 0]);
        assert_eq!(opening(&ours, &theirs), Ok(1));
        assert_eq!(points(&ours, &theirs, 2), Ok(3));
        assert_eq!(points(&ours, &theirs, 3), Ok(4));
    }

    #[test]
    fn missing_weeks() {
        assert_eq!(opening(&[1], &[0]), Err("not played".to_string()));
        assert_eq!(opening(&[1, 1], &[0]), Err("week 1".to_string()));
    }
}
