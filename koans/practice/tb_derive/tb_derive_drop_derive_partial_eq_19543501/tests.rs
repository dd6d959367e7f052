#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn light_goes_in_the_box() {
        assert_eq!(needs_counter(" 500 "), Ok(false));
    }

    #[test]
    fn heavy_and_odd() {
        assert_eq!(needs_counter("501"), Ok(true));
        assert!(needs_counter("heavy").is_err());
    }
}
