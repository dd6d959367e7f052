#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Rgb(pub u8, pub u8, pub u8);

fn channel(code: &str, at: usize) -> Option<u8> {
    let hex = code.get(at..at + 2)?;
    u8::from_str_radix(hex, 16).ok()
}

impl Rgb {
    pub fn parse(code: &str) -> Option<Rgb> {
        let code = code.strip_prefix('#').filter(|code| code.len() == 6)?;
        Some(Rgb(channel(code, 0)?, channel(code, 2)?, channel(code, 4)?))
    }

    pub fn luma(self) -> u32 {
        (299 * u32::from(self.0) + 587 * u32::from(self.1) + 114 * u32::from(self.2)) / 1000
    }

    pub fn readable_on(self, background: Rgb) -> bool {
        self.luma().abs_diff(background.luma()) > 125
    }
}
