#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Fix {
    pub lat: f64,
    pub lon: f64,
}

pub struct Watch {
    pub start: Option<Fix>,
    pub end: Option<Fix>,
}

impl Watch {
    /// One fix alone counts as the middle.
    pub fn middle(&self) -> Option<Fix> {
        self.start
            .zip(self.end)
            .map(|(a, b)| Fix {
                lat: (a.lat + b.lat) / 2.0,
                lon: (a.lon + b.lon) / 2.0,
            })
            .or(self.start)
            .or(self.end)
    }
}
