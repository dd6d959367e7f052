/// Ready after it was polled `ticks` times.
#[derive(Debug, Clone, PartialEq)]
pub struct Timer {
    dish: String,
    ticks: u32,
}

impl Timer {
    pub fn new(dish: impl Into<String>, ticks: u32) -> Self {
        Timer { dish: dish, ticks }
    }
}
