pub fn to_seconds(amount: u32, unit: &str) -> Result<u32, &'static str> {
    match unit {
        "s" => Ok(amount),
        "min" => amount.checked_mul(60).ok_or("too long"),
        "h" => amount.checked_mul(3600).ok_or("too long"),
        _ => Err("unknown unit"),
    }
}
