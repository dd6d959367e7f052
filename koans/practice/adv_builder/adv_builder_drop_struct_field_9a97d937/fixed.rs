use std::collections::HashSet;

#[derive(Debug)]
pub struct Ticket {
    pub serial: u64,
    pub zones: Vec<u8>,
}

pub fn stamp(used: &mut HashSet<u64>, ticket: &Ticket) -> Result<u8, String> {
    let zone = ticket.zones.iter().max().ok_or("ticket without zone")?;
    if *zone > 6 || !used.insert(ticket.serial) {
        return Err(format!("refused {:?}", ticket));
    }
    Ok(*zone)
}
