pub struct Row<'p>(pub &'p [u8]);

impl<'p> Row<'p> {
    pub fn bright(&self, threshold: u8) -> impl Iterator<Item = &'p u8> {
        self.0.iter().filter(move |pixel| **pixel >= threshold)
    }
}

pub fn longest_bright_row<'p>(rows: &[Row<'p>]) -> Option<&'p [u8]> {
    let row = rows.iter().max_by_key(|row| row.bright(200).count())?;
    Some(row.0)
}
