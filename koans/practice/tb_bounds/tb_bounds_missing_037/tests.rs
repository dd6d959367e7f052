#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn previews() {
        let mut s = String::new();
        assert_eq!(
            preview(&Glyph(vec![vec![true, false], vec![false, false]]), &mut s),
            Ok(1)
        );
        assert_eq!(s.trim_end(), "#.\n..");
        let mut t = String::new();
        assert_eq!(preview(&Glyph(vec![vec![true; 3]]), &mut t), Ok(3));
        assert_eq!(t.trim_end(), "###");
    }
}
