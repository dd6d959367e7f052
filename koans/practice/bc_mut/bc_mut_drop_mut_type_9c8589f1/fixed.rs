pub fn add_plurals(words: &mut Vec<String>) {
    for i in 0..words.len() {
        if !words[i].ends_with('s') {
            let plural = format!("{}s", words[i]);
            words.push(plural);
        }
    }
    words.sort();
    words.dedup();
}

pub fn knows(words: &[String], candidate: &str) -> bool {
    words.iter().any(|w| w == candidate)
}
