#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn running() {
        assert_eq!(breakfast(100), (290, 80));
    }
    #[test]
    fn done() {
        assert_eq!(breakfast(300), (90, 0));
    }
}
