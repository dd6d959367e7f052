#[derive(Debug, Clone, PartialEq)]
pub struct Donation {
    pub donor: String,
    pub cents: u64,
}

pub struct Drive {
    boxes: Vec<Option<Donation>>,
    goal: u64,
}

impl Drive {
    pub fn new(goal: u64, boxes: Vec<Option<Donation>>) -> Self {
        Drive { boxes, goal }
    }

    pub fn collected(&self) -> u64 {
        let mut total = 0;
        for donation in self.boxes.iter().flatten() {
            total += donation.cents;
        }
        total
    }

    pub fn missing(&self) -> Option<u64> {
        self.goal
            .checked_sub(self.collected())
            .filter(|gap| *gap > 0)
    }
}
