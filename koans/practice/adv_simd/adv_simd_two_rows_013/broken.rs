pub struct Plate {
    pub width: usize,
    pub cells: Vec<f32>,
}

impl Plate {
    pub fn exchange(&mut self, upper: usize) {
        let warm = &mut self.cells[upper * self.width..(upper + 1) * self.width];
        let cold = &mut self.cells[(upper + 1) * self.width..];
        for (a, b) in warm.iter_mut().zip(cold) {
            let flow = (*a - *b) * 0.25;
            *a -= flow;
            *b += flow;
        }
    }

    pub fn settle(&mut self) {
        let rows = self.cells.len() / self.width;
        for row in 1..rows {
            self.exchange(row - 1);
        }
    }
}
