use std::collections::HashMap;

/// `None` when a dish is not on the menu.
pub fn bill(menu: &HashMap<&str, u32>, orders: &[(&str, u32)]) -> Option<u32> {
    let mut total = 0;
    for (dish, guests) in orders {
        let price = menu.get(dish).copied()?;
        total += price * guests;
    }
    Some(total)
}
