use std::cell::Cell;

pub struct Roll {
    pub next: Cell<u32>,
    pub last: u32,
}

pub fn new_roll(last: u32) -> Roll {
    let next = Cell::new(1);
    Roll { next, last }
}

pub fn tear(roll: &Roll) -> Result<u32, String> {
    let number = roll.next.get();
    let left = roll.last.checked_sub(number).ok_or("roll is empty")?;
    roll.next.set(number + 1);
    left
}
