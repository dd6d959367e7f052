pub fn moderate(banned: Vec<String>, comments: &[&str]) -> (usize, usize) {
    let offends = |text: &str| banned.iter().any(|word| text.contains(word.as_str()));
    let mut rejected = 0;
    for comment in comments {
        if offends(comment) {
            rejected += 1;
        }
    }
    (rejected, banned.len())
}
