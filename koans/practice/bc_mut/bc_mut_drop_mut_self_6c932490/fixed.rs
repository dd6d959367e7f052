#[derive(Debug, Default, PartialEq)]
pub enum State {
    #[default]
    Idle,
    Fetching(String),
    Done(Vec<u8>),
}

#[derive(Default)]
pub struct Download {
    pub state: State,
}

impl Download {
    pub fn start(&mut self, url: &str) -> State {
        let old = std::mem::take(&mut self.state);
        self.state = State::Fetching(url.to_string());
        old
    }
}
