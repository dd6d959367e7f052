pub fn blend(base: &[i32], layer: &[i32], gain: i32) -> Result<Vec<u8>, std::num::TryFromIntError> {
    let mut pixels = Vec::with_capacity(base.len());
    for (below, above) in base.iter().zip(layer) {
        let mixed = (below + above) / 2 * gain;
        pixels.push(u8::try_from(mixed)?);
    }
    Ok(pixels)
}
