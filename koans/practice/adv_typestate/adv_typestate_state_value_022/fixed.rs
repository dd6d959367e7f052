pub struct Stopped;

pub struct Playing {
    pub from_s: u32,
}

pub struct Player<S> {
    pub track: String,
    pub state: S,
}

impl Player<Stopped> {
    pub fn load(track: &str) -> Self {
        Player {
            track: track.to_string(),
            state: Stopped,
        }
    }

    pub fn play(self) -> Player<Playing> {
        self.play_from(0)
    }

    pub fn play_from(self, from_s: u32) -> Player<Playing> {
        Player {
            track: self.track,
            state: Playing { from_s },
        }
    }
}

impl Player<Playing> {
    pub fn label(&self) -> String {
        format!(
            "{} @ {}:{:02}",
            self.track,
            self.state.from_s / 60,
            self.state.from_s % 60
        )
    }
}
