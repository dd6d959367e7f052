pub trait Gate {
    fn pass(&self, ticket: &str) -> bool;
}

pub struct Turnstile {
    valid: Vec<String>,
    inside: usize,
}

impl Turnstile {
    pub fn with_tickets(tickets: &[&str]) -> Self {
        Self {
            valid: tickets.iter().map(|t| t.to_string()).collect(),
            inside: 0,
        }
    }

    pub fn inside(&self) -> usize {
        self.inside
    }
}

impl Gate for Turnstile {
    fn pass(&mut self, ticket: &str) -> bool {
        let Some(at) = self.valid.iter().position(|t| t == ticket) else {
            return false;
        };
        self.valid.swap_remove(at);
        self.inside += 1;
        true
    }
}
