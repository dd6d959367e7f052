#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn erases() {
        let mut l = vec!['a', 'b', 'a'];
        assert_eq!(erase(&mut l, &'a'), 2);
        assert_eq!(l, ['b']);
        assert_eq!(erase(&mut l, &'z'), 0);
    }

    #[test]
    fn first_kind() {
        let mut l = vec!["x".to_string(), "y".to_string(), "x".to_string()];
        assert_eq!(erase_first_kind(&mut l), 2);
        assert_eq!(l, ["y"]);
        assert_eq!(erase_first_kind(&mut l), 1);
        assert_eq!(erase_first_kind(&mut l), 0);
    }
}
