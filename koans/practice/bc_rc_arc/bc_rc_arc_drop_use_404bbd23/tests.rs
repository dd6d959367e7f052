#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn merged() {
        assert_eq!(
            survey(vec![vec!["wrasse", "", "goby"], vec!["goby"]]),
            ["goby", "wrasse"]
        );
    }
    #[test]
    fn empty() {
        assert!(survey(vec![vec![""]]).is_empty());
    }
}
