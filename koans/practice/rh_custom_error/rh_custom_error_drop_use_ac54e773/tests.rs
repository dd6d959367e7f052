#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn sums_replies() {
        let all = stats(&["12", "timeout", "30"]).unwrap_or(Stats { lost: 9, sum: 9.0 });
        assert_eq!(all.lost, 1);
        assert_eq!(all.sum, 42.0);
    }

    #[test]
    fn bad_reply() {
        assert!(stats(&["12", "soon"]).is_err());
    }
}
