pub struct Crate {
    pub cells: [f32; 4],
    pub tare: f32,
}

impl Crate {
    pub fn weight(&self) -> f32 {
        self.cells.sum::<f32>() - self.tare
    }

    pub fn tilts(&self) -> bool {
        let [a, b, c, d] = self.cells;
        ((a + b) - (c + d)).abs() > 0.2 * self.weight()
    }
}

pub fn heaviest(crates: &[Crate]) -> Option<f32> {
    crates.iter().map(Crate::weight).reduce(f32::max)
}
