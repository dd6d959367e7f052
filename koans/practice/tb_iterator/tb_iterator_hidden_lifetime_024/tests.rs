#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn patterns() {
        let words = Dictionary::new(&["Tar", "cat", "car", "oath"]);
        assert_eq!(words.candidates("?a?"), ["tar", "cat", "car"]);
        assert_eq!(words.candidates("c??t"), Vec::<&str>::new());
    }
    #[test]
    fn lengths() {
        assert_eq!(Dictionary::new(&["ox", "hyena"]).lengths().max(), Some(5));
    }
}
