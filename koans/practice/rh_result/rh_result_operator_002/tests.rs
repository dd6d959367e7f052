#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn tilts() {
        assert_eq!(Balance::new(&["50g", "20g"], &["65g"]).tilt(), Ok(5));
        assert_eq!(Balance::new(&[], &["3g"]).tilt(), Ok(-3));
    }
    #[test]
    fn bad_label() {
        assert!(Balance::new(&["5g"], &["5kg"]).tilt().is_err());
    }
}
