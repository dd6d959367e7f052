use std::marker::PhantomData;

pub trait Alphabet {
    fn letter(code: &str) -> Option<char>;
}

pub struct Latin;

impl Alphabet for Latin {
    fn letter(code: &str) -> Option<char> {
        const CODES: [&str; 5] = [".-", "-...", "-.-.", "-..", "."];
        let index = CODES.iter().position(|known| *known == code)?;
        Some((b'A' + index as u8) as char)
    }
}

pub struct Decoder<A> {
    pub unknown: usize,
    alphabet: PhantomData<A>,
}

impl<A: Alphabet> Decoder<A> {
    pub fn new() -> Decoder<A> {
        Decoder {
            unknown: 0,
            alphabet: PhantomData,
        }
    }

    pub fn decode(&mut self, line: &str) -> String {
        let mut text = String::new();
        for code in line.split_whitespace() {
            match A::letter(code) {
                Some(letter) => text.push(letter),
                None => self.unknown += 1,
            }
        }
        text
    }
}
