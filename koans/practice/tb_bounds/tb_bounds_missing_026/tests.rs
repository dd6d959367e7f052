#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn works() {
        assert_eq!(in_background(vec![1, 2, 3], |n: i32| n * n), [1, 4, 9]);
        assert_eq!(in_background(vec!["a".to_string()], |s| s.len()), [1]);
    }

    #[test]
    fn nothing() {
        assert!(in_background(Vec::<u8>::new(), |b| b).is_empty());
    }
}
