#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_signals() {
        assert_eq!(report(&[9, 2]), Ok("sent Kill".to_string()));
        assert_eq!(report(&[15]), Ok("sent Term".to_string()));
    }

    #[test]
    fn gives_the_number_back() {
        assert_eq!(report(&[]), Err(0));
        assert_eq!(report(&[2, 9]), Err(2));
        assert!(signal(&1).is_err());
    }
}
