#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn casts() {
        let b = Ballot::default();
        assert_eq!(b.choice(), "blank");
        b.cast(" Noor ").unwrap();
        assert_eq!(b.choice(), "Noor");
    }

    #[test]
    fn only_once() {
        let b = Ballot::default();
        b.cast("Kim").unwrap();
        assert!(b.cast("Noor").is_err());
        assert_eq!(b.choice(), "Kim");
    }
}
