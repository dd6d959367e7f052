pub struct Elevator {
    pub floor: i32,
    pub rider: Option<(String, i32)>,
}

impl Elevator {
    pub fn arrive(&mut self, floor: i32) -> Option<String> {
        self.floor = floor;
        match &self.rider {
            Some((_, goal)) if *goal == floor => self.rider.take().map(|(name, _)| name),
            _ => None,
        }
    }
}
