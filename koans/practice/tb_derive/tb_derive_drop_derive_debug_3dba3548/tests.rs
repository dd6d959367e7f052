#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn last_one_counts() {
        assert_eq!(last_sign(&['+', '-']), Ok("ends in Minus".to_string()));
        assert_eq!(last_sign(&['-', '+']), Ok("ends in Plus".to_string()));
    }

    #[test]
    fn strange_marks() {
        assert_eq!(last_sign(&['+', 'x']), Err('x'));
        assert_eq!(last_sign(&[]), Err('?'));
    }
}
