pub trait Encoder {
    type Input;

    fn encode(&self, message: Self::Input) -> String;

    fn strip(&self, message: Self::Input, width: usize) -> Vec<String> {
        let letters: Vec<char> = self.encode(message).chars().collect();
        letters.chunks(width).map(|c| c.iter().collect()).collect()
    }
}

pub struct Caesar(pub u8);

impl Encoder for Caesar {
    type Input = &'static str;

    fn encode(&self, message: &'static str) -> String {
        message
            .bytes()
            .filter(u8::is_ascii_lowercase)
            .map(|b| char::from((b - b'a' + self.0) % 26 + b'a'))
            .collect()
    }
}
