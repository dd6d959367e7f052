#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers() {
        assert_eq!(numbered(&['a', 'b']), ["1: 'a'", "2: 'b'"]);
        assert!(numbered::<u8>(&[]).is_empty());
    }

    #[test]
    fn cakes() {
        assert_eq!(
            cake(2),
            ["1: Layer { grams: 900 }", "2: Layer { grams: 450 }"]
        );
        assert_eq!(cake(3).len(), 3);
        assert!(cake(0).is_empty());
    }
}
