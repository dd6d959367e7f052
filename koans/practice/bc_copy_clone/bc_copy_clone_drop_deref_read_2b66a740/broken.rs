pub struct Grey {
    pub width: usize,
    pub pixels: Vec<u8>,
}

impl Grey {
    pub fn mean(&self) -> f32 {
        let mut sum = 0.0;
        for pixel in &self.pixels {
            sum += f32::from(pixel);
        }
        sum / self.pixels.len() as f32
    }

    pub fn row_means(&self) -> Vec<u8> {
        let mean = |row: &[u8]| {
            let sum: usize = row.iter().map(|pixel| usize::from(*pixel)).sum();
            (sum / row.len()) as u8
        };
        self.pixels.chunks(self.width).map(mean).collect()
    }
}
