pub trait Decode {
    type Ticket;
    fn decode(code: &str) -> Option<Self::Ticket>;
}

pub struct Cinema;

#[derive(Debug, PartialEq)]
pub struct Seat {
    pub row: char,
    pub number: u8,
}

impl Decode for Cinema {
    type Ticket = Seat;

    fn decode(code: &str) -> Option<Seat> {
        let row = code.chars().next().filter(char::is_ascii_uppercase)?;
        let number = code[1..].parse().ok()?;
        Some(Seat { row, number })
    }
}

pub fn admit<D: Decode>(codes: &[&str]) -> (Vec<Decode::Ticket>, usize) {
    let mut tickets = Vec::new();
    let mut refused = 0;
    for code in codes {
        match D::decode(code) {
            Some(ticket) => tickets.push(ticket),
            None => refused += 1,
        }
    }
    (tickets, refused)
}
