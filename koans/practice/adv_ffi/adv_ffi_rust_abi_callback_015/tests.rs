#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn best_three() {
        assert_eq!(podium(&mut [5, 90, 17, 33]), [90, 33, 17]);
    }
    #[test]
    fn few() {
        assert_eq!(podium(&mut [1, 2]), [2, 1]);
        assert!(podium(&mut []).is_empty());
    }
}
