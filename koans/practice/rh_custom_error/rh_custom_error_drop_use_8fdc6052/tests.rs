#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn delivers() {
        assert_eq!(deliver("Elm", "4").unwrap(), "Elm 4, left");
        assert_eq!(deliver("Bay", "31").unwrap(), "Bay 31, right");
        assert!(deliver("Bay", "3a").is_err());
    }

    #[test]
    fn main_delivers_two() {
        let before = DELIVERED.load(Ordering::SeqCst);
        assert!(main().is_ok());
        assert!(DELIVERED.load(Ordering::SeqCst) >= before + 2);
    }
}
