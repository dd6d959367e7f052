pub type Pixels = [u8; 8];

pub fn darker_than(pixels: Pixels, limit: u8) -> Pixels {
    pixels.map(|pixel| u8::from(pixel < limit).wrapping_neg())
}

pub fn select(mask: Pixels, yes: Pixels, no: Pixels) -> Pixels {
    std::array::from_fn(|i| (mask[i] & yes[i]) | (!mask[i] & no[i]))
}

pub fn darken(a: Pixels, b: Pixels) -> Pixels {
    let mut mask = [0; 8];
    for (m, (x, y)) in mask.iter_mut().zip(a.into_iter().zip(b)) {
        *m = if x < y { 0xFF } else { 0 };
    }
    select(mask, a, b)
}
