#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn repeated_letters_count_once() {
        let text = rate("banana").unwrap();
        assert_eq!(text, "Score { length: 6, variety: 3 }");
    }
}
