#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_full_moon_in_sight() {
        assert_eq!(until_full(&[Phase::Full]), Some(Duration::ZERO));
    }
}
