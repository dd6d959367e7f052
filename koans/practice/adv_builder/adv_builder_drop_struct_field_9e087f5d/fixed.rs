pub trait Visitor {
    fn enter(&mut self, word: &str);
}

#[derive(Default)]
pub struct Longest {
    pub words: Vec<String>,
    pub longest: usize,
}

impl Visitor for Longest {
    fn enter(&mut self, word: &str) {
        self.longest = self.longest.max(word.len());
        self.words.push(word.to_uppercase());
    }
}

pub fn repeat(visitor: &mut Longest, times: usize) {
    let first = visitor.words.first().cloned().unwrap_or_default();
    for _ in 0..times {
        visitor.enter(&first);
    }
}
