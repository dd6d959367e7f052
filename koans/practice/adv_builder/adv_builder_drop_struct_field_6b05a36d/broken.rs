#[derive(Clone, Debug, PartialEq)]
pub struct Led {
    pub blink: bool,
}

pub fn paint(strip: &mut [Led], from: usize, rgb: (u8, u8, u8)) -> usize {
    let blink = rgb == (255, 0, 0);
    let tail = &mut strip[from..];
    tail.fill(Led { rgb, blink });
    tail.len()
}
