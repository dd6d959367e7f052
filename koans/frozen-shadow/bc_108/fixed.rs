pub struct Stop {
    pub name: String,
    pub minutes_to_next: u32,
}

pub struct Ring {
    pub stops: Vec<Stop>,
}

impl Ring {
    pub fn add(mut self, name: &str, minutes_to_next: u32) -> Ring {
        self.stops.push(Stop {
            name: name.to_string(),
            minutes_to_next,
        });
        self
    }

    pub fn announcements(&self, boarding: usize, hops: usize) -> Vec<String> {
        let mut elapsed = 0;
        let mut lines = Vec::new();
        for hop in 0..=hops {
            let stop = &self.stops[(boarding + hop) % self.stops.len()];
            lines.push(format!("{:>3} min {}", elapsed, stop.name));
            elapsed += stop.minutes_to_next;
        }
        lines
    }
}
