pub struct Matrix {
    pub cells: Vec<i64>,
    pub side: usize,
}

impl Matrix {
    pub fn trace(&self) -> &i64 {
        let mut sum = 0;
        for i in 0..self.side {
            sum += self.cells[i * self.side + i];
        }
        &sum
    }
}
