#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn wraps() {
        let p = Palette::new(&[&GRASS, &SWAMP]);
        assert_eq!(p.pick(3).glyph, '~');
        assert_eq!(p.pick(2).cost, 1);
    }
    #[test]
    fn legend() {
        assert_eq!(
            Palette::new(&[&GRASS]).legend(),
            "[Tile { glyph: '.', cost: 1 }]"
        );
    }
}
