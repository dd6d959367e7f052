use std::sync::Mutex;

static NEXT: Mutex<u32> = Mutex::new(1);

#[derive(Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Slip {
    pub number: u32,
    pub counter: char,
}

pub fn draw(counter: char) -> Slip {
    let mut next = NEXT.lock().unwrap();
    let number = *next;
    *next += 1;
    Slip { number, counter }
}

pub fn waiting_before(slip: &Slip, served: u32) -> u32 {
    slip.number.saturating_sub(served + 1)
}
