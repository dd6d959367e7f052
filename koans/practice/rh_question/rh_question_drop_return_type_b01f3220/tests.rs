#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn pitch_arithmetic_wraps() {
        assert_eq!(Pitch::named("H"), None);
    }
}
