pub struct Plate {
    pub width: usize,
    pub cells: Vec<f32>,
}

impl Plate {
    pub fn exchange(&self, upper: usize) {
        let (top, bottom) = self.cells.split_at_mut((upper + 1) * self.width);
        let warm = &mut top[upper * self.width..];
        let cold = &mut bottom[..self.width];
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
