#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn picks_a_stamp() {
        assert_eq!(stamp(&100), Ok(Stamp::Large));
        assert!(stamp(&0).is_err());
    }
}
