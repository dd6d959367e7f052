#[derive(Debug, Default, PartialEq)]
pub enum State {
    #[default]
    Empty,
    Loaded {
        code: String,
    },
    Blocked(Vec<String>),
}

#[derive(Default)]
pub struct Locker {
    pub state: State,
}

impl Locker {
    pub fn load(&mut self, code: &str) -> bool {
        let free = self.state == State::Empty;
        if free {
            self.state = State::Loaded { code: code.into() };
        }
        free
    }

    pub fn enter(&mut self, typed: &str) {
        self.state = match std::mem::take(&mut self.state) {
            State::Loaded { code } if code == typed => State::Empty,
            State::Loaded { code } => State::Blocked(vec![code, typed.into()]),
            State::Blocked(mut tries) => {
                tries.push(typed.into());
                State::Blocked(tries)
            }
            State::Empty => State::Empty,
        };
    }
}
