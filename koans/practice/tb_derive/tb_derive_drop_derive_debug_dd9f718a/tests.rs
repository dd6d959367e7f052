#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn first_letter_counts() {
        assert_eq!(order(&['s', 'x']), Ok("Soup of 2".to_string()));
        assert_eq!(order(&['S']), Ok("Soup of 1".to_string()));
    }

    #[test]
    fn refused_orders() {
        assert_eq!(order(&['p']), Err("no course p".to_string()));
        assert_eq!(order(&[]), Err("empty order".to_string()));
    }
}
