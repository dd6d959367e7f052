#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn faces() {
        assert_eq!(face("Digital", 7), "[    7]");
        assert_eq!(face("", 7), "[    ?]");
        assert_eq!(face("Gothic", 14), "[XIV]");
    }
}
