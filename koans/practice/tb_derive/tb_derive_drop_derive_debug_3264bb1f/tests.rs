#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_the_fit() {
        assert_eq!(fit_name(&[3, 7, 4]).unwrap(), "Flat!");
        assert_eq!(fit_name(&[3, 5, 4]).unwrap(), "Sharp!");
    }

    #[test]
    fn needs_sides() {
        assert_eq!(fit_name(&[]), Err("no sides".to_string()));
        assert!(matches!(fit(&[2, 2]), Ok(Fit::Flat)));
    }
}
