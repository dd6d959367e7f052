use std::collections::HashMap;

/// Switches that are not listed are off.
pub fn ticket_price(switches: &HashMap<&str, bool>, base: u32) -> u32 {
    if switches.get("student").copied().unwrap_or(false) {
        base / 2
    } else {
        base
    }
}
