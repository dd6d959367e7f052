#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn full_paper_is_an_error() {
        assert!(matches!(MorseError::from(fmt::Error), MorseError::Fmt(_)));
    }
}
