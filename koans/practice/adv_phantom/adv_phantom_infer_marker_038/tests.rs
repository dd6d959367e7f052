#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn medians() {
        assert_eq!(duathlon(&[50, 44, 61], &[300]), Some(350));
        assert_eq!(duathlon(&[50], &[]), None);
    }
}
