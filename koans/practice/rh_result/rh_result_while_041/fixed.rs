#[derive(Debug, PartialEq)]
pub struct TornAt(pub usize);

pub struct Tape {
    holes: Vec<u8>,
    at: usize,
}

impl Tape {
    pub fn new(text: &str) -> Self {
        Tape {
            holes: text.bytes().collect(),
            at: 0,
        }
    }

    /// The next word, none at the end of the tape.
    pub fn word(&mut self) -> Result<Option<String>, TornAt> {
        let mut word = String::new();
        while let Some(&hole) = self.holes.get(self.at) {
            self.at += 1;
            match hole {
                b' ' => break,
                b'A'..=b'Z' => word.push(hole as char),
                _ => return Err(TornAt(self.at - 1)),
            }
        }
        Ok(Some(word).filter(|w| !w.is_empty()))
    }

    pub fn telegram(mut self) -> Result<String, TornAt> {
        let mut words = vec![];
        while let Some(word) = self.word()? {
            words.push(word);
        }
        Ok(words.join("/"))
    }
}
