pub struct Cipher<F>(F);

impl<F: Fn(char) -> char> Cipher<F> {
    pub fn new(substitute: F) -> Self {
        Cipher(substitute)
    }

    pub fn encode(&self, text: &str) -> String {
        text.chars()
            .map(|letter| {
                if letter.is_ascii_lowercase() {
                    (self.0)(letter)
                } else {
                    letter
                }
            })
            .collect()
    }
}

pub fn atbash(text: &str) -> String {
    Cipher::new(|letter| (b'a' + b'z' - letter as u8) as char).encode(text)
}
