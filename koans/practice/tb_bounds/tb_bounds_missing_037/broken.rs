use std::fmt;

/// Shown as one line per row, `#` for a set pixel and `.` for a clear one.
pub struct Glyph(pub Vec<Vec<bool>>);

pub fn preview(glyph: &Glyph, out: &mut impl fmt::Write) -> Result<usize, fmt::Error> {
    write!(out, "{}", glyph)?;
    Ok(glyph.0.iter().flatten().filter(|pixel| **pixel).count())
}
