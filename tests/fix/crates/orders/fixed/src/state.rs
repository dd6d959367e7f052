/// Where an order is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum State {
    Placed,
    Paid,
    Shipped { days: u32 },
    Returned,
}

impl State {
    /// It will not change any more.
    pub fn is_final(self) -> bool {
        matches!(self, State::Returned)
    }

    /// In words.
    pub fn text(self) -> String {
        match self {
            State::Placed => "waits for payment".to_string(),
            State::Paid => "will be shipped".to_string(),
            State::Shipped { days } => format!("on its way for {days} days"),
            State::Returned => "came back".to_string(),
        }
    }
}
