pub struct Shift {
    pub from: u8,
    pub to: u8,
}

impl Shift {
    pub fn hours(self) -> u8 {
        self.to.saturating_sub(self.from)
    }

    pub fn overlap(self, other: Shift) -> Shift {
        Shift {
            from: self.from.max(other.from),
            to: self.to.min(other.to),
        }
    }
}

pub fn staffing(early: Shift, late: Shift) -> String {
    let both = early.overlap(late).hours();
    let total = early.hours() + late.hours() - both;
    format!("{total} h open, {both} h with two people")
}
