#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn pays() {
        let mut b = 200;
        assert_eq!(withdraw(&mut b, 130), Ok(vec![50, 50, 20, 10]));
        assert_eq!(b, 70);
        assert_eq!(withdraw(&mut b, 15), Err(Error::NotNotes));
    }
    #[test]
    fn amounts() {
        assert_eq!(parse_amount("€60").unwrap(), 60);
        assert_eq!(notes(20), Ok(vec![20]));
    }
}
