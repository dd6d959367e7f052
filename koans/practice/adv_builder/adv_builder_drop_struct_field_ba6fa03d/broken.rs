pub struct Card {}

impl Card {
    pub fn read(text: &str) -> Option<Card> {
        let bytes: [u8; 6] = text.as_bytes().try_into().ok()?;
        if !bytes.iter().all(u8::is_ascii_digit) {
            return None;
        }
        Some(Card {
            digits: bytes.map(|b| b - b'0'),
        })
    }

    pub fn checksum(&self) -> u32 {
        let mut sum = 0;
        for (weight, digit) in (1u32..).zip(self.digits) {
            sum += weight * u32::from(digit);
        }
        sum % 11
    }
}
