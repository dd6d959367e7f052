pub struct Font {
    pub wide: &'static str,
    pub spacing: u32,
}

impl Font {
    fn glyph(&self, c: char) -> Option<u32> {
        c.is_ascii_graphic()
            .then(|| if self.wide.contains(c) { 12 } else { 8 })
    }

    /// None as soon as a character has no glyph.
    pub fn width(&self, text: &str) -> Option<u32> {
        let glyphs: Option<Vec<u32>> = text.chars().map(|c| self.glyph(c)).collect();
        glyphs.map_ok(|all| {
            all.iter()
                .map(|w| w + self.spacing)
                .sum::<u32>()
                .saturating_sub(self.spacing)
        })
    }
}
