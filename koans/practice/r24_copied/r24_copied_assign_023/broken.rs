#[derive(Debug, Clone, Default, PartialEq)]
pub struct Clip {
    pub text: String,
    pub lines: Vec<usize>,
    pub version: u64,
}

#[derive(Debug, Default)]
pub struct Replica {
    clip: Clip,
}

impl Replica {
    pub fn copy(&mut self, text: &str) {
        self.clip.text = text.to_owned();
        self.clip.lines = text.lines().map(str::len).collect();
        self.clip.version += 1;
    }

    pub fn sync(&mut self, other: &Replica) -> bool {
        let newer = other.clip.version > self.clip.version;
        if newer {
            self.clip = other.clip.clone();
        }
        newer
    }

    pub fn paste(&self) -> (&str, usize) {
        (&self.clip.text, self.clip.lines.len())
    }
}
