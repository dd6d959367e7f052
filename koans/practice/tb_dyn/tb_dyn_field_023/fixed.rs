pub trait Decoder {
    fn decode(&self, sample: u8) -> Option<char>;
}

pub struct Ascii;
pub struct Shifted(pub u8);

impl Decoder for Ascii {
    fn decode(&self, sample: u8) -> Option<char> {
        sample.is_ascii_graphic().then_some(sample as char)
    }
}

impl Decoder for Shifted {
    fn decode(&self, sample: u8) -> Option<char> {
        Ascii.decode(sample.checked_sub(self.0)?)
    }
}

pub struct Radio {
    decoder: Box<dyn Decoder>,
    pub noise: usize,
}

impl Radio {
    pub fn new(decoder: impl Decoder + 'static) -> Self {
        Radio {
            decoder: Box::new(decoder),
            noise: 0,
        }
    }

    pub fn hear(&mut self, samples: &[u8]) -> String {
        let mut text = String::new();
        for &sample in samples {
            match self.decoder.decode(sample) {
                Some(letter) => text.push(letter),
                None => self.noise += 1,
            }
        }
        text
    }
}
