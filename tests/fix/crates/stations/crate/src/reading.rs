#[derive(Debug, Clone, PartialEq)]
pub struct Reading {
    pub station: String,
    pub celsius: f64,
}

#[derive(Debug, Clone, PartialEq)]
pub struct Summary {
    pub count: usize,
    pub lowest: f64,
    pub highest: f64,
    total: f64,
}

impl Summary {
    pub fn of(first: f64) -> Self {
        Summary {
            count: 1,
            lowest: first,
            highest: first,
            total: first,
        }
    }

    pub fn add(&mut self, celsius: f64) {
        self.count += 1;
        self.lowest = self.lowest.min(celsius);
        self.highest = self.highest.max(celsius);
        self.total += celsius;
    }

    pub fn mean(&self) -> f64 {
        self.total / self.count
    }
}
