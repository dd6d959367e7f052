use std::collections::HashMap;

pub fn transfer(bank: &HashMap<&str, u64>, from: &str, to: &str, cents: u64) -> bool {
    if !bank.contains_key(to) {
        return false;
    }
    match bank.get_mut(from) {
        Some(source) if *source >= cents => *source -= cents,
        _ => return false,
    }
    if let Some(target) = bank.get_mut(to) {
        *target += cents;
    }
    true
}
