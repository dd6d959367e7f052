#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn pairs() {
        assert_eq!(initials("Grace Brewster Hopper"), (Some('G'), Some('H')));
        assert_eq!(initials("Plato"), (Some('P'), None));
        assert_eq!(initials("cher"), (None, None));
    }

    #[test]
    fn monograms() {
        assert_eq!(monogram("Alan Turing"), "AT");
        assert_eq!(monogram("Sting"), "S");
        assert_eq!(monogram("x"), "?");
    }
}
