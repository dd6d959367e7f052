#[derive(Default)]
pub struct Prefixes<'d> {
    words: Vec<&'d str>,
}

impl<'d> Prefixes<'d> {
    pub fn insert(&mut self, word: &'d str) {
        if let Err(slot) = self.words.binary_search(&word) {
            self.words.insert(slot, word);
        }
    }

    pub fn starting(&self, prefix: &str) -> &[&'d str] {
        let from = self.words.partition_point(|w| *w < prefix);
        let len = self.words[from..]
            .iter()
            .take_while(|w| w.starts_with(prefix))
            .count();
        &self.words[from..from + len]
    }
}

pub fn complete(pages: &[&[u8]], prefix: &str) -> Vec<String> {
    let decoded: Vec<_> = pages.iter().map(|p| String::from_utf8_lossy(p)).collect();
    let mut trie = Prefixes::default();
    for page in &decoded {
        for word in page.split_whitespace() {
            trie.insert(word);
        }
    }
    trie.starting(prefix)
        .iter()
        .map(|w| w.to_string())
        .collect()
}
