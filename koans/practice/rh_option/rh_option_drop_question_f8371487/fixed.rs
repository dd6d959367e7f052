#[derive(Debug)]
pub struct Paint {
    pub rgb: [u8; 3],
    pub top: u8,
}

pub fn paint(text: &str) -> Option<Paint> {
    let hex = text.strip_prefix('#')?;
    let number = u32::from_str_radix(hex, 16).ok()?;
    let [_, red, green, blue] = number.to_be_bytes();
    let rgb = [red, green, blue];
    let top = *rgb.iter().max()?;
    Some(Paint { rgb, top })
}
