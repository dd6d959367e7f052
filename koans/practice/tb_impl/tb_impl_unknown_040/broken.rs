use std::collections::HashMap;

pub struct Memo<F> {
    work: F,
    known: HashMap<u64, u64>,
    pub misses: u32,
}

impl Memo<F> {
    pub fn around(work: F) -> Self {
        Memo {
            work,
            known: HashMap::new(),
            misses: 0,
        }
    }
}

impl<F: Fn(u64) -> u64> Memo<F> {
    pub fn ask(&mut self, question: u64) -> u64 {
        if let Some(&answer) = self.known.get(&question) {
            return answer;
        }
        self.misses += 1;
        let answer = (self.work)(question);
        self.known.insert(question, answer);
        answer
    }
}
