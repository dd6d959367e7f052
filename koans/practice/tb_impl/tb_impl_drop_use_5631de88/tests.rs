#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn sums() {
        assert_eq!(session(&[(10, 20), (5, 28)]), Strokes::from(340));
    }
    #[test]
    fn saturates() {
        assert_eq!(session(&[(1, u32::MAX), (1, 1)]), Strokes::from(u32::MAX));
    }
}
