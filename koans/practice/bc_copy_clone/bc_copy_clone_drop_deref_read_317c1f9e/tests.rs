#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn bars_scale_to_the_most() {
        assert_eq!(
            chart(&[("ann", 4), ("robert", 2)], 4),
            ["ann    |####| 4", "robert |##  | 2"]
        );
    }
    #[test]
    fn no_votes_no_lines() {
        assert!(chart(&[], 10).is_empty());
    }
}
