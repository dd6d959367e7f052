pub struct Sentences<'a> {
    rest: &'a str,
}

pub fn sentences(text: &str) -> Sentences<'_> {
    Sentences { rest: text }
}

impl<'a> Iterator for Sentences<'a> {
    type Item = &'a str;

    fn next(&mut self) -> Option<&'a str> {
        let text = self.rest.trim_start();
        if text.is_empty() {
            return None;
        }
        let end = text.find(['.', '!', '?']).map_or(text.len(), |at| at + 1);
        let (sentence, rest) = text.split_at(end);
        self.rest = rest;
        Some(sentence)
    }
}
