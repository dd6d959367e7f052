#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn rings() {
        assert_eq!(ring::<char, 3>('o', 'x'), ['o', 'o', 'x']);
        assert_eq!(ring::<i32, 1>(1, 2), [2]);
        assert!(ring::<i32, 0>(1, 2).is_empty());
    }

    #[test]
    fn bracelets() {
        assert_eq!(bracelet((4, 9)), [4, 4, 4, 4, 9]);
        assert_eq!(bracelet((1, 0))[3..], [1, 0]);
    }
}
