#[derive(Debug, Default, PartialEq)]
pub struct Patch {
    pub cutoff: Option<f32>,
    pub voices: Option<u8>,
}

fn number<T: std::str::FromStr>(text: &str) {
    let trimmed = text.trim();
    trimmed.parse().ok()
}

impl Patch {
    pub fn parse(text: &str) -> Patch {
        let mut patch = Patch::default();
        for (key, value) in text.lines().filter_map(|line| line.split_once('=')) {
            match key.trim() {
                "cutoff" => patch.cutoff = number(value),
                "voices" => patch.voices = number(value),
                _ => {}
            }
        }
        patch
    }

    pub fn playable(&self) -> bool {
        self.voices.is_some_and(|voices| voices > 0)
    }
}
