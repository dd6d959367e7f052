#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn saves() {
        assert_eq!(save_week(&mut Notebook::default(), 1).unwrap(), 7);
    }
    #[test]
    fn twice() {
        let mut book = Notebook::default();
        book.save(5, "rain").unwrap();
        assert_eq!(
            save_week(&mut book, 1).unwrap_err().to_string(),
            "day 5 is already written"
        );
    }
}
