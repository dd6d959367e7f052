use std::fmt;

pub struct Canvas {
    pub wide: u8,
    pub tall: u8,
}

impl fmt::Display for Canvas {
    fn fmt(&self, f: &mut fmt::Formatter) -> fmt::Result {
        write!(f, "{} by {}", self.wide, self.tall)
    }
}

pub fn stretch(bars: &[u8], tall: &u8) -> Option<Canvas> {
    let wide = *bars.iter().find(|bar| **bar > *tall)?;
    Some(Canvas { wide, tall: *tall })
}
