use std::collections::HashMap;

pub fn transfer(bank: &mut HashMap<&str, u64>, from: &str, to: &str, cents: u64) -> bool {
    match (bank.get_mut(from), bank.get_mut(to)) {
        (Some(source), Some(target)) if *source >= cents => {
            *source -= cents;
            *target += cents;
            true
        }
        _ => false,
    }
}
