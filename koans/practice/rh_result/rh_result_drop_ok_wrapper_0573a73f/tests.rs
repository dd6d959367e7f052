#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn bad_text() {
        assert_eq!(read_disc("").err(), Some("empty text"));
        assert_eq!(read_disc("gx").err(), Some("bad radius"));
    }
}
