pub struct Chime {
    pub hour: u8,
    pub soft: bool,
}

pub fn chime(hours: &[u8], quiet: &Option<u8>) -> Result<Chime, &'static str> {
    let hour = hours.iter().max().ok_or("no hours")?;
    let soft = match *quiet {
        Some(limit) => *hour > limit,
        None => false,
    };
    Ok(Chime { hour: *hour, soft })
}

pub fn strokes(chime: &Chime) -> u8 {
    let count = if chime.soft { 0 } else { chime.hour };
    count % 12
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn soft_at_night() {
        let late = chime(&[3, 23, 9], &Some(21)).ok().unwrap();
        assert_eq!((late.hour, late.soft), (23, true));
        assert_eq!(strokes(&late), 0);
    }

    #[test]
    fn loud_or_missing() {
        let loud = chime(&[17], &None).ok().unwrap();
        assert_eq!(strokes(&loud), 5);
        assert_eq!(chime(&[], &None).err(), Some("no hours"));
    }
}
