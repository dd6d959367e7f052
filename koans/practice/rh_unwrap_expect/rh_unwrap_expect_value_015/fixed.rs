pub const DEFAULT_VOLUME: u8 = 40;

/// `DEFAULT_VOLUME` when the text is not a number.
pub fn volume(text: &str) -> u8 {
    let digits = text.trim().trim_end_matches('%');
    digits.parse::<u8>().unwrap_or(DEFAULT_VOLUME)
}

pub fn louder(text: &str, presses: u8) -> String {
    let level = volume(text).saturating_add(presses * 5).min(100);
    format!("{level}%")
}
