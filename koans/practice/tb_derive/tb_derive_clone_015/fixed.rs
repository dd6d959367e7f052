#[derive(Clone)]
pub struct Ticket {
    pub plate: String,
    pub from_hour: u8,
}

#[derive(Default)]
pub struct Slot {
    pub ticket: Option<Ticket>,
}

pub fn mirror(slots: &[Slot]) -> Vec<Slot> {
    let mut mirrored = Vec::with_capacity(slots.len());
    for slot in slots.iter().rev() {
        let ticket = slot.ticket.clone();
        mirrored.push(Slot { ticket });
    }
    mirrored
}
