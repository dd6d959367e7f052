#[derive(Debug, PartialEq)]
pub struct BadGlyph(pub u32);

pub fn spell(points: &[u32]) -> Result<String, BadGlyph> {
    let mut text = String::with_capacity(points.len());
    for &point in points {
        let glyph = char::try_from(point).map_err(|_| BadGlyph(point));
        if !glyph.is_control() {
            text.push(glyph);
        }
    }
    Ok(text)
}
