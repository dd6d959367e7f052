use std::collections::HashMap;

#[derive(Default)]
pub struct GlyphCache {
    pub glyphs: HashMap<char, String>,
}

impl GlyphCache {
    pub fn glyph(&mut self, c: char) -> &mut String {
        if let Some(found) = self.glyphs.get_mut(&c) {
            return found;
        }
        self.glyphs.insert(c, format!("<{c}>"));
        self.glyph(c)
    }
}
