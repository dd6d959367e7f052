pub fn turn_order<T: Clone>(players: &[T], starter: usize) -> Vec<T> {
    let mut order = players.to_vec();
    if !order.is_empty() {
        let shift = starter % order.len();
        order.rotate_left(shift);
    }
    order
}

pub fn next_after<T: Clone + PartialEq>(players: &[T], current: &T) -> Option<T> {
    let at = players.iter().position(|p| p == current)?;
    turn_order(players, at + 1).first().cloned()
}
