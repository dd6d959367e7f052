#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn pass_and_fail() {
        assert!(passes("ABCC"));
        assert!(!passes("BBCC"));
    }
}
