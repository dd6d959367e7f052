#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn mixes() {
        assert_eq!(mix(&[("red", 50), ("chalk", 50)]), Ok([252, 125, 120]));
    }
    #[test]
    fn refuses() {
        assert_eq!(mix(&[("red", 50)]), Err(MixError::Parts(50)));
        assert_eq!(mix(&[("mud", 100)]), Err(MixError::Pigment("mud".into())));
    }
}
