pub struct Hall {
    pub labels: Vec<char>,
    pub guests: Vec<String>,
}

impl Hall {
    /// `None` when the guest is not invited.
    pub fn seat_label(&self, guest: &str) -> Option<char> {
        let seat = self.guests.iter().position(|name| name == guest);
        Some(self.labels[seat])
    }

    pub fn together(&self, a: &str, b: &str) -> bool {
        match (self.seat_label(a), self.seat_label(b)) {
            (Some(x), Some(y)) => u32::from(x).abs_diff(u32::from(y)) == 1,
            _ => false,
        }
    }
}
