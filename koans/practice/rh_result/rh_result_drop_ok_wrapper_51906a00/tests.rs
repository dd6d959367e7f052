#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn counts() {
        assert_eq!(pizzas("3").unwrap(), 3);
        assert_eq!(pizzas("300").unwrap(), 20);
    }

    #[test]
    fn rejects() {
        assert!(matches!(pizzas(""), Err(OrderError::Empty)));
        assert!(matches!(pizzas("two"), Err(OrderError::Number(_))));
    }
}
