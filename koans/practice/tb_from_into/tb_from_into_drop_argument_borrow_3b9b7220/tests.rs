#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn classic() {
        assert_eq!(ways(10, &[1, 2, 5]), 10);
        assert_eq!(ways(3, &[2, 0]), 0);
        assert_eq!(best_paid(&[3, 8, 5], &[1, 2]), Some(8));
    }
}
