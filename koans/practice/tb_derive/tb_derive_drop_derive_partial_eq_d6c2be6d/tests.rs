#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn compares_prefixes() {
        assert_eq!(same_maker(&[4, 1, 2, 9], &[4, 1, 2, 8]), Some(true));
        assert_eq!(same_maker(&[4, 1, 2], &[4, 1, 3]), Some(false));
        assert_eq!(same_maker(&[6, 1, 2], &[6, 1, 2]), Some(false));
        assert_eq!(same_maker(&[0, 1, 2], &[0, 1, 2]), Some(false));
    }

    #[test]
    fn short_address() {
        assert_eq!(vendor(&[4, 1]), None);
        assert_eq!(vendor(&[7, 1, 5]).unwrap().prefix, [7, 1, 5]);
        assert_eq!(same_maker(&[4, 1, 2], &[]), None);
    }
}
