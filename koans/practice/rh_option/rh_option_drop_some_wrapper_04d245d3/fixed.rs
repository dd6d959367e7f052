#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Ticket {
    pub cents: u32,
    pub operator: String,
}

pub fn offer(line: &str) -> Option<Ticket> {
    let mut fields = line.split_whitespace();
    let operator = fields.next()?.to_string();
    let cents = fields.next()?.parse().ok()?;
    Some(Ticket { cents, operator })
}

pub fn cheapest(board: &str) -> Option<Ticket> {
    board.lines().flat_map(offer).min()
}
