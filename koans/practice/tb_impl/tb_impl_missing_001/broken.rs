pub trait Station {
    fn name(&self) -> String;
    fn height_cm(&self, hour: u32) -> i32;
    fn is_high(&self, hour: u32) -> bool {
        self.height_cm(hour) > 250
    }
}

pub struct Harbour {
    pub town: String,
    pub mean_cm: i32,
    pub range_cm: i32,
}

impl Harbour {
    pub fn name(&self) -> String {
        format!("{} harbour", self.town)
    }
}

impl Station for Harbour {
    fn height_cm(&self, hour: u32) -> i32 {
        let phase = (hour % 12) as i32;
        let rise = if phase < 6 { phase } else { 12 - phase };
        self.mean_cm - self.range_cm / 2 + rise * self.range_cm / 6
    }
}

pub fn first_high(station: &dyn Station) -> Option<u32> {
    (0..24).find(|&h| station.is_high(h))
}
