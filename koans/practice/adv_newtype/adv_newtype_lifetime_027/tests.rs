#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn couplet() {
        assert!(has_couplet("a cat / on the mat / sleeps"));
        assert!(!has_couplet("a cat / a cat / a dog"));
    }
}
