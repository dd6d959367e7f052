#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn leads() {
        assert_eq!(lead(&[10, 40], 25).unwrap(), 15);
        assert_eq!(lead(&[], 6).unwrap(), 6);
        assert!(lead(&[3], 4).is_err());
    }
}
