pub struct Clock {
    pub left: u32,
    pub bonus: u32,
}

impl Clock {
    pub fn after_move(&self, spent: u32) -> Result<u32, String> {
        if self.bonus == 0 {
            self.left.checked_sub(spent).ok_or("flag fell".to_string())
        } else if spent > self.left {
            "flag fell".to_string()
        } else {
            Ok(self.left - spent + self.bonus)
        }
    }
}
