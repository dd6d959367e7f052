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
        let longest = message.split(' ').map(str::len).max();
        self.messages.push(message);
        longest.unwrap_or(0)
    }

    pub fn find(&self, word: &str) -> Option<usize> {
        self.messages.iter().position(|m| m.contains(word))
    }
}
