#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn cuts_a_key() {
        let key = cut(&[4, 5, 6, 9], 2).unwrap();
        assert_eq!((key.notches, key.floor), ([4, 5, 9], 2));
        assert!(cut(&[], 2).is_none());
        assert!(cut(&[4], 2).is_none());
    }
}
