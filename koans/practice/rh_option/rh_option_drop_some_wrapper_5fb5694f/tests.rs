#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn counts_down() {
        let calls: Vec<String> = Boarding::calls(5, 2).collect();
        assert_eq!(calls, ["5 minutes", "3 minutes", "last call"]);
    }
    #[test]
    fn departed() {
        assert_eq!(Boarding::calls(0, 1).count(), 0);
    }
}
