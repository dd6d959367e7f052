#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn counts_legs_both_ways() {
        let stops = ["Port", "Dom", "Zoo"];
        assert_eq!(legs(&stops, "Port", "Zoo").unwrap(), 2);
        assert_eq!(legs(&stops, "Zoo", "Dom").unwrap(), 1);
    }
}
