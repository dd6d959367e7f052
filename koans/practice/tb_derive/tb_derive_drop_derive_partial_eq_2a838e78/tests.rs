#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn picks_a_stamp() {
        assert_eq!(stamp(&99), Ok(Stamp::Small));
        assert_eq!(stamp(&100), Ok(Stamp::Large));
    }

    #[test]
    fn compares_top_and_bottom() {
        assert_eq!(ends_alike(&[20, 400, 30]), Ok(true));
        assert_eq!(ends_alike(&[20, 400]), Ok(false));
        assert_eq!(ends_alike(&[]), Err("no pile".to_string()));
    }
}
