pub struct Caesar {
    shift: u32,
}

impl Caesar {
    pub fn new(shift: i32) -> Self {
        Self {
            shift: shift.rem_euclid(26) as u32,
        }
    }

    fn letter(&self, letter: char, base: u8) -> char {
        let offset = letter as u32 - u32::from(base);
        let shifted = (offset + self.shift) % 26 + u32::from(base);
        shifted as u8 as char
    }

    pub fn encode(&self, text: &str) -> String {
        let mut out = String::with_capacity(text.len());
        for c in text.chars() {
            out.push(match c {
                'a'..='z' => self.letter(c, b'a'),
                'A'..='Z' => self.letter(c, b'A'),
                other => other,
            });
        }
        out
    }
}
