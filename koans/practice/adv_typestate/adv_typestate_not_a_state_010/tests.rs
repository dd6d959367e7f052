#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn repaired() {
        let (route, book) = repair(
            Book {
                at: Reader("Ola".into()),
                moves: 2,
            },
            9,
        );
        assert_eq!(route, "Ola -> bindery");
        assert_eq!((book.at.place(), book.moves), ("shelf 9".to_string(), 4));
    }
}
