#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn dots() {
        assert_eq!(dot(&[1, 2, 3], &[4, 5, 6]), Some(32));
        assert_eq!(dot(&[1.0], &[]), None);
        assert_eq!(norm_squared(&[3.0, 4.0]), 25.0);
    }
}
