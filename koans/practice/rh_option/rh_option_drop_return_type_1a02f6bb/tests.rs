#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn levels() {
        assert_eq!(Line::new(b"WARN: low ink").unwrap().level(), "WARN");
        assert_eq!(Line::new(b"started").unwrap().level(), "INFO");
        assert!(Line::new(&[0xff]).is_none());
    }
}
