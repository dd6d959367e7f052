use std::collections::HashMap;

pub fn restock(stock: &HashMap<String, u32>, item: &str, target: u32) -> u32 {
    let on_hand = stock.get(item).copied().unwrap_or(0);
    if on_hand >= target {
        return 0;
    }
    stock.insert(item.to_string(), target);
    target - on_hand
}
