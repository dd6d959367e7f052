pub fn excerpt(article: &str, words: usize) -> String {
    let flat = article.replace(['\n', '\r'], " ");
    let mut seen = 0;
    for (at, c) in flat.char_indices() {
        if c == ' ' {
            seen += 1;
            if seen == words {
                return flat[..at].to_string();
            }
        }
    }
    flat
}
