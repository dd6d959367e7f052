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
