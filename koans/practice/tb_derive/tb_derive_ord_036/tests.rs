#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn odd_arrays() {
        assert_eq!(middle([9, 1, 5]), Some(5));
        assert_eq!(middle(['x', 'a', 'm', 'b', 'c']), Some('c'));
    }

    #[test]
    fn even_and_empty_arrays() {
        assert_eq!(middle([4, 3, 2, 1]), Some(3));
        assert_eq!(middle::<u8, 0>([]), None);
    }
}
