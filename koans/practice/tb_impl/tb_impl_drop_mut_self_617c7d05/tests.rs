#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn sequence() {
        assert_eq!(
            Collatz::from(6).collect::<Vec<_>>(),
            [6, 3, 10, 5, 16, 8, 4, 2, 1]
        );
    }
    #[test]
    fn peaks() {
        assert_eq!(peak(7), Some(52));
        assert_eq!(peak(0), None);
    }
}
