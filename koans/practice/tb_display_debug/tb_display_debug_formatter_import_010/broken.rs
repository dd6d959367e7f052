use std::fmt;

#[derive(Clone, Copy)]
pub struct Ticket {
    pub window: u8,
    pub number: u32,
}

impl fmt::Display for Ticket {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        let window = char::from(b'A' + self.window % 26);
        write!(f, "{window}-{:03}", self.number % 1000)
    }
}

#[derive(Default)]
pub struct Office {
    next: [u32; 4],
}

impl Office {
    pub fn draw(&mut self, window: u8) -> Ticket {
        let number = &mut self.next[usize::from(window)];
        *number += 1;
        Ticket {
            window,
            number: *number,
        }
    }
}
