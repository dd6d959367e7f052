pub struct Matrix {
    pub cells: Vec<f64>,
    pub width: usize,
}

impl Matrix {
    pub fn row(&self, r: usize) -> &[f64] {
        &self.cells[r * self.width..(r + 1) * self.width]
    }

    pub fn scale(&mut self, by: f64) {
        self.cells.iter_mut().for_each(|c| *c *= by);
    }

    pub fn normalize(&mut self, r: usize, det: f64) -> Option<f64> {
        let pivot = self.row(r).iter().copied().find(|v| *v != 0.0)?;
        self.scale(1.0 / pivot);
        Some(det * pivot)
    }
}
