pub fn excerpt<'a>(article: &'a str, words: usize) -> &'a str {
    let flat = article.replace(['\n', '\r'], " ");
    let mut seen = 0;
    for (at, c) in flat.char_indices() {
        if c == ' ' {
            seen += 1;
            if seen == words {
                return &flat[..at];
            }
        }
    }
    &flat
}
