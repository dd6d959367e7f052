#[derive(Clone, Copy)]
#[repr(C)]
pub struct Filter {
    pub strength: u8,
    pub run: extern "C" fn(pixel: u8, strength: u8) -> u8,
}

pub extern "C" fn brighten(pixel: u8, strength: u8) -> u8 {
    pixel.saturating_add(strength)
}

pub extern "C" fn posterise(pixel: u8, strength: u8) -> u8 {
    pixel - pixel % strength.max(1)
}

pub fn develop(pixels: &[u8], filters: &[Filter]) -> Vec<u8> {
    pixels
        .iter()
        .map(|pixel| {
            filters
                .iter()
                .fold(pixel, |value, filter| (filter.run)(value, filter.strength))
        })
        .collect()
}
