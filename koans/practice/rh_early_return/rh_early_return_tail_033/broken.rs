pub struct Reservoir {
    pub level: i64,
    pub inflow: Vec<i64>,
}

impl Reservoir {
    pub fn dry_day(&self, daily_use: i64) -> Option<usize> {
        let mut level = self.level;
        for (day, inflow) in self.inflow.iter().enumerate() {
            level += inflow - daily_use;
            if level <= 0 {
                return Some(day);
            }
        }
    }

    pub fn sustainable(&self, daily_use: i64) -> bool {
        self.dry_day(daily_use).is_none()
    }
}
