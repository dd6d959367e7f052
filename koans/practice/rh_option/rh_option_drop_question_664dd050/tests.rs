#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn longest_trail_wins() {
        let text = longest(&[30, 80, 55]).unwrap();
        assert_eq!(text, "Snail { lane: 1, slime: 80 } on track 2");
    }

    #[test]
    fn tie_goes_to_the_lower_lane() {
        assert!(longest(&[6, 9, 9]).unwrap().contains("lane: 1"));
        assert_eq!(longest(&[]), None);
    }
}
