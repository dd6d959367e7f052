#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn mixed() {
        let log = open_doors(&[1234, 777], &[777, 5, 1234, 10_000]);
        assert_eq!(log.len(), 4);
        assert_eq!(log[0], Ok(1));
        assert!(log[1].is_err());
        assert_eq!(log[2], Ok(0));
        assert!(log[3].is_err());
    }

    #[test]
    fn none() {
        assert!(open_doors(&[1], &[]).is_empty());
    }
}
