#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn numbers() {
        assert_eq!(house(House::Plain(7)), "7");
        assert_eq!(house(House::Range { first: 2, last: 6 }), "2-6");
    }
    #[test]
    fn letters() {
        assert_eq!(
            envelope("Elm St", House::Suffixed(12, 'b')),
            "Elm St 12b\nTown"
        );
    }
}
