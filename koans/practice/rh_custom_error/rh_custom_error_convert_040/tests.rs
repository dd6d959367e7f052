#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn grid() {
        assert_eq!(positions(&["12C", "3A"]), Ok(vec![(12, 2), (3, 0)]));
        assert_eq!(positions(&[]), Ok(vec![]));
    }
    #[test]
    fn errs() {
        assert_eq!(positions(&["1A", "B"]), Err(SeatError));
        assert_eq!(positions(&[""]), Err(SeatError));
    }
}
