#[derive(Clone)]
pub struct Mosaic<const W: usize> {
    rows: Vec<[u8; W]>,
}

impl<const W: usize> Mosaic<W> {
    pub fn new(rows: impl IntoIterator<Item = [u8; W]>) -> Self {
        Mosaic {
            rows: rows.into_iter().map(|row| row).collect(),
        }
    }

    pub fn brightness(&self) -> f64 {
        let sum: u32 = self
            .rows
            .iter()
            .flat_map(|row| row)
            .copied()
            .map(u32::from)
            .sum();
        f64::from(sum) / (self.rows.len() * W).max(1) as f64
    }

    pub fn column(&self, index: usize) -> Option<Vec<u8>> {
        (index < W).then(|| self.rows.iter().map(|row| row[index]).collect())
    }

    pub fn mirrored(mut self) -> Self {
        self.rows.iter_mut().for_each(|row| row.reverse());
        self
    }
}
