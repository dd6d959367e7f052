#[derive(Debug, Clone, PartialEq)]
pub enum State {
    Empty,
    Locked { code: u32, content: String },
    Broken,
}

pub struct Locker {
    pub state: State,
    pub failures: u8,
}

impl Locker {
    pub fn open(&mut self, attempt: u32) -> Option<String> {
        let (code, content) = match &self.state {
            State::Locked { code, content } => (code, content),
            _ => return Some(String::new()),
        };
        if *code == attempt {
            let content = content.clone();
            self.state = State::Empty;
            return Some(content);
        }
        self.failures += 1;
        if self.failures == 3 {
            self.state = State::Broken;
        }
        None
    }
}
