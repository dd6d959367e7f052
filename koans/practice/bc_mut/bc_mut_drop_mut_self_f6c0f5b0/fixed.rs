use std::collections::HashMap;

#[derive(Default)]
pub struct GlyphCache {
    pub glyphs: HashMap<char, String>,
}

impl GlyphCache {
    pub fn glyph(&mut self, c: char) -> &mut String {
        self.glyphs.entry(c).or_insert_with(|| format!("<{c}>"))
    }
}
