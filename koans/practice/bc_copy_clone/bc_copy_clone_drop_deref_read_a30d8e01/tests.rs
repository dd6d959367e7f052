#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn biggest_rock_first() {
        let text = shout(&[40, 310, 95]);
        assert_eq!(text, Some("310 m, then 2 more".to_string()));
    }

    #[test]
    fn clear_sky() {
        assert_eq!(shout(&[]), None);
        assert!(shout(&[7]).unwrap().ends_with("0 more"));
    }
}
