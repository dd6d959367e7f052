pub fn doubled_words(text: &str) -> Vec<String> {
    let mut previous: Option<&str> = None;
    let mut doubled = Vec::new();
    for word in text.split_whitespace() {
        if previous.is_some_and(|p| p.eq_ignore_ascii_case(word)) {
            doubled.push(word.to_lowercase());
        }
        previous = word;
    }
    doubled
}
