pub trait Voice {
    fn sing(&self, bar: usize) -> char;
}

pub struct Alto(pub String);
pub struct Drone(pub char);

impl Voice for Alto {
    fn sing(&self, bar: usize) -> char {
        self.0.chars().nth(bar).unwrap_or('.')
    }
}

impl Voice for Drone {
    fn sing(&self, _bar: usize) -> char {
        self.0
    }
}

fn rehearse(voice: &dyn Voice, bars: usize) -> String {
    (0..bars).map(|bar| voice.sing(bar)).collect()
}

pub struct Choir {
    pub voices: Vec<Box<dyn Voice>>,
}

impl Choir {
    pub fn solo(&self, number: usize) -> Option<&dyn Voice> {
        self.voices.get(number)
    }

    pub fn hear(&self, number: usize, bars: usize) -> String {
        match self.solo(number) {
            Some(voice) => rehearse(voice, bars),
            None => "-".repeat(bars),
        }
    }
}
