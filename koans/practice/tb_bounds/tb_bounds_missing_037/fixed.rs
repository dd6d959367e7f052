use std::fmt;

/// Shown as one line per row, `#` for a set pixel and `.` for a clear one.
pub struct Glyph(pub Vec<Vec<bool>>);

impl fmt::Display for Glyph {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for row in &self.0 {
            for &pixel in row {
                write!(f, "{}", if pixel { '#' } else { '.' })?;
            }
            writeln!(f)?;
        }
        Ok(())
    }
}

pub fn preview(glyph: &Glyph, out: &mut impl fmt::Write) -> Result<usize, fmt::Error> {
    write!(out, "{}", glyph)?;
    Ok(glyph.0.iter().flatten().filter(|pixel| **pixel).count())
}
