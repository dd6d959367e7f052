use std::cell::RefCell;

type Bin = RefCell<Vec<u32>>;

#[derive(Debug)]
pub struct Ticket<'b> {
    number: u32,
    bin: &'b Bin,
}

impl Drop for Ticket<'_> {
    fn drop(&mut self) {
        self.bin.borrow_mut().push(self.number);
    }
}

#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Prize(pub u32);

pub fn tickets(count: u32, bin: &Bin) -> Vec<Ticket<'_>> {
    (1..=count).map(|number| Ticket { number, bin }).collect()
}

pub fn scratch(ticket: Ticket<'_>) -> Option<Prize> {
    ticket
        .number
        .is_multiple_of(3)
        .then_some(Prize(ticket.number * 10))
}
