pub struct Canvas {
    pub wide: u8,
    pub tall: u8,
}

pub fn stretch(bars: &[u8], tall: &u8) -> Option<Canvas> {
    let wide = bars.iter().find(|bar| **bar > *tall)?;
    Some(Canvas { wide, tall: *tall })
}
