#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn points() {
        assert_eq!(point("1, 2.5").unwrap(), (1.0, 2.5));
        assert!(point("1;2").is_err());
        assert!(point("1,z").is_err());
    }
    #[test]
    fn dist() {
        assert_eq!(distance("0,0", "3,4"), Ok(5.0));
        assert_eq!(distance("1,1", "1,1"), Ok(0.0));
        assert!(distance("0,0", "3").is_err());
        assert!(distance("x,0", "3,3").is_err());
    }
}
