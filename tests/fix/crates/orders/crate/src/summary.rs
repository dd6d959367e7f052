use crate::state::State;

/// One line for an order.
pub fn describe<T>(id: T, state: State) -> String {
    format!("order {id}: {}", state.text())
}

/// The order that got furthest.
pub fn latest<T: Clone>(orders: &[(T, State)]) -> Option<T> {
    orders.iter().max_by_key(|(_, state)| *state).map(|(id, _)| id.clone())
}
