#[cfg(test)]
mod tests {
    use super::*;

    fn c() -> Pitch {
        Pitch::named("c").unwrap()
    }

    #[test]
    fn pitch_arithmetic_wraps() {
        let b = c() + 11;
        assert_eq!(format!("{b:>3}"), "  B");

        assert_eq!(Pitch::named("H"), None);
    }
}
