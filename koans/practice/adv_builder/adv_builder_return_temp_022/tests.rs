#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn waltz_has_three() {
        assert_eq!(waltz(120).bar_ms(), 1500);
        assert_eq!(waltz(60).accents, [true, false, false]);
    }
}
