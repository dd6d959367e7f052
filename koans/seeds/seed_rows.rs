pub struct Bed {
    pub rows: [u8; 3],
    pub mulched: bool,
}

pub fn plant(counts: &[u32]) -> Result<Bed, String> {
    let mut rows = [0; 3];
    for (slot, count) in rows.iter_mut().zip(counts) {
        *slot = u8::try_from(*count).map_err(|_| format!("{count} seeds"))?;
    }
    let mulched = rows[0] > 9;
    Ok(Bed { rows, mulched })
}

pub fn middle(counts: &[u32]) -> Result<u8, String> {
    let bed = plant(counts)?;
    Ok(if bed.mulched { 0 } else { bed.rows[1] })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn rows_are_filled() {
        let bed = plant(&[12, 7]).unwrap();
        assert_eq!(bed.rows, [12, 7, 0]);
        assert!(bed.mulched);
    }

    #[test]
    fn middle_row() {
        assert_eq!(middle(&[4, 7, 1]), Ok(7));
        assert_eq!(middle(&[40, 7, 1]), Ok(0));
        assert_eq!(middle(&[4, 700]), Err("700 seeds".to_string()));
    }
}
