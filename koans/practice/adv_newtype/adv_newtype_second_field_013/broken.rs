#[derive(Debug, Clone, Copy)]
pub struct Bearing(f32);

impl Bearing {
    pub fn degrees(value: f32) -> Bearing {
        Bearing(value.rem_euclid(360.0))
    }

    pub fn quadrant(self) -> &'static str {
        match self.0 {
            a if a < 90.0 => "north-east",
            a if a < 180.0 => "south-east",
            a if a < 270.0 => "south-west",
            _ => "north-west",
        }
    }

    pub fn turn(self, by: f32) -> Bearing {
        Bearing::degrees(self.1 + by)
    }
}
