#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn plans() {
        let b = [true, false, true, false, false, false, true, true];
        assert_eq!(plan(&b, 1).unwrap(), "10:00");
        assert_eq!(plan(&b, 2).unwrap(), "12:00");
        assert_eq!(plan(&[false; 8], 8).unwrap(), "9:00");
    }

    #[test]
    fn rejects() {
        let b = [true, false, true, false, false, false, true, true];
        assert!(plan(&b, 4).is_err());
        assert!(plan(&b, 0).is_err());
    }
}
