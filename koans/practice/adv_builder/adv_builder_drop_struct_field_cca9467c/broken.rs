pub struct Line {
    pub pieces: u64,
}

fn subtotal(order: &[Line]) -> u64 {
    order.iter().map(|line| line.cents * line.pieces).sum()
}

pub fn checkout(order: Vec<Line>) -> String {
    let due = subtotal(&order);
    format!("{} lines, {} cents", order.len(), due)
}
