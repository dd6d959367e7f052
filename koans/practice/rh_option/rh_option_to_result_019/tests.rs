#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn heard() {
        let p = poll(3, &[(3, 1.5), (4, 9.0), (3, 2.5)]);
        assert_eq!(p.id, 3);
        assert_eq!(p.reading, Ok(2.5));
        assert_eq!(poll(4, &[(4, 9.0)]).reading, Ok(9.0));
    }

    #[test]
    fn silent() {
        let p = poll(5, &[(3, 1.5)]);
        assert_eq!(p.id, 5);
        assert!(p.reading.is_err());
    }
}
