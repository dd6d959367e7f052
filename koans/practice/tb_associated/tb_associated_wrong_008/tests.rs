#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn guides() {
        let book: Vec<String> = ["Abt", "Bo", "Cid", "Day", "Eck"].map(String::from).into();
        assert_eq!(guide_words(&book, 2), ["Abt-Bo", "Cid-Day", "Eck-Eck"]);
        assert_eq!(Pages::new(&[], 3).count(), 0);
    }
}
