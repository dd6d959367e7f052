#[derive(Debug, Clone, Copy, PartialEq)]
pub enum Mode {
    Waiting,
    Serving(u32),
    Closed,
}

pub struct Counter {
    mode: Mode,
    tickets: Vec<u32>,
}

impl Counter {
    pub fn with(tickets: Vec<u32>) -> Counter {
        Counter {
            mode: Mode::Waiting,
            tickets,
        }
    }

    fn enter(&mut self, mode: Mode) {
        self.mode = mode;
    }

    pub fn call(&mut self) -> Mode {
        let next = self.tickets.first();
        match next {
            Some(ticket) => {
                self.enter(Mode::Serving(*ticket));
                self.tickets.retain(|waiting| waiting != ticket);
            }
            None => self.enter(Mode::Closed),
        }
        self.mode
    }
}
