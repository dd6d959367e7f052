#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn enrols() {
        let mut c = Club::new(8, 1);
        assert_eq!(c.enrol("Tim", 7), Err(ClubError::TooYoung(7)));
        assert_eq!(c.enrol("Ana", 9), Ok(1));
        assert_eq!(c.enrol("Bea", 9), Err(ClubError::Full));
    }
}
