pub struct Boarding {
    minutes_left: u32,
    step: u32,
}

impl Boarding {
    pub fn calls(minutes_left: u32, step: u32) -> Self {
        Boarding { minutes_left, step }
    }
}

impl Iterator for Boarding {
    type Item = String;

    fn next(&mut self) -> Option<String> {
        if self.minutes_left == 0 {
            return None;
        }
        let text = match self.minutes_left {
            1 => "last call".to_string(),
            n => format!("{n} minutes"),
        };
        self.minutes_left = self.minutes_left.saturating_sub(self.step);
        Some(text)
    }
}
