#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn counts_legs_both_ways() {
        let stops = ["Port", "Dom", "Zoo"];
        assert_eq!(legs(&stops, "Port", "Zoo").unwrap(), 2);
        assert_eq!(legs(&stops, "Zoo", "Dom").unwrap(), 1);
    }

    #[test]
    fn explains_a_missing_stop() {
        let problem = legs(&["Port"], "Port", "Moon").unwrap_err();
        let text = explain(&problem);
        assert_eq!(text, "problem UnknownStop(\"Moon\") near Moon");
    }
}
