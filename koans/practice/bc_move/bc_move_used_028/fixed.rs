pub struct Calendar {
    pub months: Vec<String>,
}

impl Calendar {
    pub fn month(&self, number: usize) -> String {
        let index = (number - 1) % self.months.len();
        self.months[index].clone()
    }

    pub fn quarter(&self, number: usize) -> Vec<String> {
        (1..=3).map(|m| self.month((number - 1) * 3 + m)).collect()
    }
}
