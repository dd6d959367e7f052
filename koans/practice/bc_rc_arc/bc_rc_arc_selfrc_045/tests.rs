#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn there_and_back() {
        let s = line(&["A", "B", "C"]).unwrap();
        assert_eq!(round_trip(&s).concat(), "ABCBA");
    }
    #[test]
    fn empty() {
        assert!(line(&[]).is_none());
    }
}
