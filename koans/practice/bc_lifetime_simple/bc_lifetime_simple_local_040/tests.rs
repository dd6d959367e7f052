#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn single() {
        assert_eq!(frame("Cup", 1), "===\nCup\n===");
    }

    #[test]
    fn plural() {
        assert_eq!(frame("Cup", 12), "=======\nCup x12\n=======");
    }
}
