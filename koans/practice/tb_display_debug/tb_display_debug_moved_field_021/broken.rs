pub struct Ticket {
    pub holder: String,
    pub legs: Vec<String>,
}

pub fn receipt(ticket: Ticket) -> String {
    let Ticket { holder, legs } = ticket;
    let count = legs.len();
    let route = legs.join(" - ");
    format!("{holder}: {route} ({count} stops)")
}

pub fn refund(ticket: Ticket, cents: u32) -> (String, String) {
    let note = format!(
        "refund {}.{:02} to {}",
        cents / 100,
        cents % 100,
        ticket.holder
    );
    (note, ticket.holder)
}

pub fn archive(mut shelf: Vec<String>, ticket: Ticket) -> Vec<String> {
    shelf.push(receipt(ticket));
    let title = format!("{} #{}", ticket.holder, shelf.len());
    shelf.push(title);
    shelf
}
