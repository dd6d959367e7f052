#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn hits() {
        assert_eq!(
            search(vec!["red fox", "blue", "a red", "rede"], "red"),
            [0, 2]
        );
    }
}
