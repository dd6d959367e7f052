pub fn sentences(text: &str) -> Vec<&str> {
    let mut found = Vec::new();
    let mut rest = text.trim();
    loop {
        let end = match rest.find(['.', '!', '?']) {
            Some(end) => end,
            None => break,
        };
        let (sentence, tail) = rest.split_at(end + 1);
        found.push(sentence);
        rest = tail.trim_start();
    }
    if !rest.is_empty() {
        found.push(rest);
    }
    found
}

pub fn questions(text: &str) -> usize {
    sentences(text)
        .into_iter()
        .filter(|sentence| sentence.ends_with('?'))
        .count()
}
