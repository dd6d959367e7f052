pub struct Sheet {
    pub cells: Vec<i64>,
}

impl Sheet {
    pub fn center(&self) {
        let mean = self.average();
        for cell in self.cells.iter_mut() {
            *cell -= mean;
        }
    }

    pub fn average(&self) -> i64 {
        self.cells.iter().sum::<i64>() / self.cells.len().max(1) as i64
    }
}
