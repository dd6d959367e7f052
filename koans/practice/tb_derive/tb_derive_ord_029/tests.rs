#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn letters_in_order() {
        assert_eq!(frequencies("noon".chars()), [('n', 2), ('o', 2)]);
        assert_eq!(frequencies("cab".chars()), [('a', 1), ('b', 1), ('c', 1)]);
    }

    #[test]
    fn numbers_in_order() {
        assert_eq!(frequencies(vec![9, -1, 9]), [(-1, 1), (9, 2)]);
        assert!(frequencies(Vec::<u8>::new()).is_empty());
    }
}
