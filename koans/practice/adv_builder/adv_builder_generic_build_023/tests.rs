#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn quartet_is_full() {
        assert!(is_full_choir(&quartet()));
        assert_eq!(quartet().gather::<String>(), "SATB");
    }
    #[test]
    fn duo_is_not() {
        assert!(!is_full_choir(
            &Roster::default().sing("A", 'S').sing("B", 'T')
        ));
    }
}
