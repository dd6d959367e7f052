use std::cell::Cell;

/// One gate of the stadium; the stewards only ever hold shared references to it.
pub struct Turnstile {
    pub gate: char,
    passes: Cell<u32>,
    refused: Cell<u32>,
}

impl Turnstile {
    pub fn new(gate: char) -> Self {
        Turnstile {
            gate,
            passes: Cell::new(0),
            refused: Cell::new(0),
        }
    }

    pub fn scan(&self, ticket: &str) -> bool {
        let valid = ticket.starts_with(self.gate) && ticket.len() == 6;
        if valid {
            self.passes += 1;
        } else {
            self.refused += 1;
        }
        valid
    }

    pub fn report(&self) -> String {
        format!(
            "gate {}: {} in, {} refused",
            self.gate,
            self.passes.get(),
            self.refused.get()
        )
    }
}
