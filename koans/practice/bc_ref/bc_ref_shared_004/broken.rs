pub fn add_plurals(words: &mut Vec<String>) {
    for word in words.iter() {
        if !word.ends_with('s') {
            let plural = format!("{}s", word);
            words.push(plural);
        }
    }
    words.sort();
    words.dedup();
}

pub fn knows(words: &[String], candidate: &str) -> bool {
    words.iter().any(|w| w == candidate)
}
