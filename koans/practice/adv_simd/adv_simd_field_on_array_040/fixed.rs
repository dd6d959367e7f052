#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Bounds {
    pub low: [f32; 3],
    pub high: [f32; 3],
}

impl Bounds {
    pub fn of(points: &[[f32; 3]]) -> Option<Bounds> {
        let first = *points.first()?;
        let start = Bounds {
            low: first,
            high: first,
        };
        Some(
            points
                .iter()
                .fold(start, |bounds, point| bounds.grow(*point)),
        )
    }

    fn grow(self, point: [f32; 3]) -> Bounds {
        Bounds {
            low: std::array::from_fn(|axis| self.low[axis].min(point[axis])),
            high: std::array::from_fn(|axis| self.high[axis].max(point[axis])),
        }
    }

    pub fn volume(&self) -> f32 {
        (self.high[0] - self.low[0]) * (self.high[1] - self.low[1]) * (self.high[2] - self.low[2])
    }
}
