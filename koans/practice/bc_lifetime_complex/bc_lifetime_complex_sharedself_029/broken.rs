#[derive(Debug, PartialEq)]
pub struct Cue<'t> {
    pub at: u32,
    pub text: &'t str,
}

pub struct Player<'t> {
    cues: Vec<Cue<'t>>,
    clock: u32,
}

impl<'t> Player<'t> {
    pub fn load(script: &'t str) -> Option<Self> {
        let cues = script.lines().map(|line| {
            let (at, text) = line.split_once(' ')?;
            Some(Cue {
                at: at.parse().ok()?,
                text,
            })
        });
        Some(Player {
            cues: cues.collect::<Option<_>>()?,
            clock: 0,
        })
    }

    pub fn visible(&self) -> Option<&str> {
        self.cues
            .iter()
            .rev()
            .find(|c| c.at <= self.clock)
            .map(|c| c.text)
    }

    pub fn tick(&mut self, seconds: u32) -> bool {
        let before = self.visible();
        self.clock += seconds;
        before != self.visible()
    }
}
