struct Pairs<'a>(&'a [u8]);

impl Iterator for Pairs<'_> {
    type Item = (u8, u8);

    fn next(&mut self) {
        match *self.0 {
            [high, low, ref rest @ ..] => {
                self.0 = rest;
                Some((high, low))
            }
            _ => None,
        }
    }
}

fn digit(byte: u8) -> Option<u32> {
    char::from(byte).to_digit(16)
}

pub fn channels(colour: &str) -> Option<Vec<u32>> {
    let digits = colour.strip_prefix('#')?.as_bytes();
    Pairs(digits)
        .map(|(high, low)| Some(digit(high)? * 16 + digit(low)?))
        .collect()
}
