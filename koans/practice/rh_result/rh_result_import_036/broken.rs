pub fn pulse(length: i64) -> Result<u8, TryFromIntError> {
    u8::try_from(length)
}

/// Short pulses are dots, longer ones dashes.
pub fn decode(lengths: &[i64]) -> Result<String, TryFromIntError> {
    let mut signs = String::new();
    for &length in lengths {
        signs += match pulse(length)? {
            0 => " ",
            1..=9 => ".",
            _ => "-",
        };
    }
    Ok(signs)
}
