pub fn decode(points: &[u32], shift: u32) -> Result<String, String> {
    let mut text = String::with_capacity(points.len());
    for &point in points {
        let symbol =
            char::from_u32(point + shift).ok_or_else(|| format!("{point:#x} is no character"))?;
        if symbol.is_control() {
            return Err(format!("control character {point:#x}"));
        }
        text.push(symbol);
    }
    Ok(text)
}
