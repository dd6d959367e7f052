#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn avg() {
        assert_eq!(average("1,2,6"), Ok(3.0));
        assert_eq!(average("0.5"), Ok(0.5));
        assert_eq!(parse_all::<u8>("4,5"), Ok(vec![4, 5]));
    }
    #[test]
    fn errs() {
        assert_eq!(average("1,b"), Err(SampleError::Malformed));
        assert_eq!(average(""), Err(SampleError::NoData));
        assert!(parse_all::<bool>("true,1").is_err());
    }
}
