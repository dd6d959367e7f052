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
