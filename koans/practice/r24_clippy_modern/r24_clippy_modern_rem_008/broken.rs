#[derive(Debug, Clone)]
pub struct Wheel {
    offset: i32,
    state: u32,
}

impl Wheel {
    pub fn new(offset: i32, seed: u32) -> Self {
        Wheel {
            offset,
            state: seed,
        }
    }

    pub fn shift(&self, letter: char) -> char {
        if !letter.is_ascii_lowercase() {
            return letter;
        }
        let index: i32 = letter as i32 - 'a' as i32 + self.offset;
        char::from(b'a' + (((index % 26) + 26) % 26) as u8)
    }

    pub fn step(&mut self) {
        self.state = (self.state << 7) | (self.state >> 25);
        self.offset += if self.state & 1 == 1 { 1 } else { -1 };
    }
}

pub fn encipher(wheel: &mut Wheel, text: &str) -> String {
    let mut out = String::new();
    for letter in text.chars() {
        out.push(wheel.shift(letter));
        wheel.step();
    }
    out
}
