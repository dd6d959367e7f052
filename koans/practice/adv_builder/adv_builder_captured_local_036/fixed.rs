pub type Step = Box<dyn Fn(u64) -> u64>;

pub fn discount(percent: u64) -> Step {
    let keep = 100 - percent.min(100);
    Box::new(move |cents| cents * keep / 100)
}

pub fn voucher(cents: u64) -> Step {
    Box::new(move |price| price.saturating_sub(cents))
}

pub struct Pricing {
    steps: Vec<Step>,
}

impl Pricing {
    pub fn new() -> Self {
        Pricing { steps: Vec::new() }
    }

    pub fn then(mut self, step: Step) -> Self {
        self.steps.push(step);
        self
    }

    pub fn price(&self, cents: u64) -> u64 {
        self.steps.iter().fold(cents, |price, step| step(price))
    }
}
