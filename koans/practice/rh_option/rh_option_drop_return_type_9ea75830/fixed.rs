pub struct Canoe {
    pub seats: u8,
    pub booked_by: Option<String>,
}

pub struct Fleet {
    pub canoes: Vec<Canoe>,
}

impl Fleet {
    /// Index of the canoe that was booked, none if the group must wait.
    pub fn book(&mut self, group: &str, size: u8) -> Option<usize> {
        if size == 0 {
            return None;
        }
        for (n, canoe) in self.canoes.iter_mut().enumerate() {
            if canoe.booked_by.is_none() && canoe.seats >= size {
                canoe.booked_by = Some(group.to_string());
                return Some(n);
            }
        }
        None
    }
}
