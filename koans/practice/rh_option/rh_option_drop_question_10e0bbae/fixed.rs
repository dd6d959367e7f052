#[derive(Default)]
pub struct Checksum {
    state: u32,
}

impl Checksum {
    pub fn feed(&mut self, text: &str) -> Option<u32> {
        let mut next = self.state;
        for symbol in text.chars() {
            next = (next * 31 + symbol.to_digit(16)?) % 97;
        }
        self.state = next;
        Some(next)
    }
}
