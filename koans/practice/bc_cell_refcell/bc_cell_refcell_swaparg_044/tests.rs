#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn trades() {
        let lib = Library::new(&[('a', &[1, 2]), ('b', &[9])]);
        assert_eq!(lib.exchange('a', 'b'), Some(()));
        assert_eq!(lib.listing('a'), [9]);
        assert_eq!(lib.listing('b'), [1, 2]);
        assert_eq!(lib.exchange('a', 'z'), None);
        assert_eq!(lib.exchange('a', 'a'), Some(()));
        assert!(lib.listing('z').is_empty());
    }
}
