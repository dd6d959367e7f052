#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn caches() {
        let mut g = GlyphCache::default();
        assert_eq!(g.glyph('a'), "<a>");
        g.glyph('a').push('!');
        assert_eq!(g.glyph('a'), "<a>!");
        assert_eq!(g.glyph('b'), "<b>");
        assert_eq!(g.glyphs.len(), 2);
    }

    #[test]
    fn prefilled() {
        let mut g = GlyphCache::default();
        g.glyphs.insert('z', "zed".to_string());
        assert_eq!(g.glyph('z'), "zed");
    }
}
