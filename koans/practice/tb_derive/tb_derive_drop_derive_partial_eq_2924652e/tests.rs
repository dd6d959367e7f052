#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn near_and_far() {
        assert_eq!(postage("1010", "4020"), Ok(90));
        assert_eq!(postage("1010", "8010"), Ok(140));
    }

    #[test]
    fn strange_codes() {
        assert_eq!(postage("A1", "1"), Err(b'A'));
        assert_eq!(postage("1", ""), Err(0));
    }
}
