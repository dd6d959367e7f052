#[derive(Debug, Clone, PartialEq)]
pub struct Cue {
    pub name: String,
    pub levels: Vec<u8>,
}

pub struct Desk {
    cues: Vec<Cue>,
}

impl Desk {
    pub fn load(cues: &[Cue]) -> Self {
        Desk {
            cues: cues.to_vec(),
        }
    }

    pub fn single(cue: &Cue) -> Self {
        Desk::load(&[cue.clone()])
    }

    pub fn level(&self, cue: &str, lamp: usize) -> Option<u8> {
        let cue = self.cues.iter().find(|c| c.name == cue)?;
        cue.levels.get(lamp).map(|level| *level)
    }
}
