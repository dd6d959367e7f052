pub struct Countdown {
    left: u32,
    step: u32,
    paused: bool,
}

impl Countdown {
    pub fn new(seconds: u32, step: u32) -> Self {
        Countdown {
            left: seconds,
            step,
            paused: false,
        }
    }

    pub fn pause(&mut self, paused: bool) {
        self.paused = paused;
    }
}

impl Iterator for Countdown {
    type Item = String;

    fn next(&mut self) -> Option<String> {
        if !self.paused {
            self.left = self.left.checked_sub(self.step)?;
        }
        if self.left == 0 {
            return Some("ping".to_string());
        }
        Some(format!("{}:{:02}", self.left / 60, self.left % 60))
    }
}
