pub struct Archive {
    messages: Vec<String>,
}

impl Archive {
    pub fn new() -> Self {
        Archive {
            messages: Vec::new(),
        }
    }

    pub fn store(&mut self, message: String) -> usize {
        let longest = message.split(' ').max_by_key(|word| word.len());
        self.messages.push(message);
        longest.map_or(0, str::len)
    }

    pub fn find(&self, word: &str) -> Option<usize> {
        self.messages.iter().position(|m| m.contains(word))
    }
}
