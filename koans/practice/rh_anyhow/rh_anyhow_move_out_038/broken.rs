use anyhow::{anyhow, Error};

#[derive(Debug)]
pub enum State {
    Moving(u8),
    Stopped(Error),
    Open,
}

pub struct Door {
    state: State,
}

impl Door {
    pub fn start() -> Self {
        Door {
            state: State::Moving(0),
        }
    }

    pub fn tick(&mut self, blocked: bool) {
        if let State::Moving(percent) = &mut self.state {
            if blocked {
                self.state = State::Stopped(anyhow!("blocked at {percent}%"));
            } else if *percent >= 75 {
                self.state = State::Open;
            } else {
                *percent += 25;
            }
        }
    }

    pub fn display(&self) -> String {
        match self.state {
            State::Moving(percent) => format!("{percent}%"),
            State::Stopped(reason) => reason.to_string(),
            State::Open => "open".to_string(),
        }
    }
}
