#[cfg(test)]
mod tests {
    use super::*;
    fn colours(pad: &Pad) -> Vec<&str> {
        pad.strokes.iter().map(|s| s.colour.as_str()).collect()
    }
    #[test]
    fn draws_strokes() {
        let mut pad = Pad::default();
        pad.draw("red", &[(0, 0), (3, 4)]);
        pad.draw("blue", &[(9, 9)]);
        assert_eq!(colours(&pad), ["red", "blue"]);
        assert_eq!(pad.strokes[0].points, [(0, 0), (3, 4)]);
        assert_eq!(pad.strokes[1].points, [(9, 9)]);
    }
    #[test]
    fn undo_brings_back_colours_and_points() {
        let mut pad = Pad::default();
        pad.draw("red", &[(1, 2)]);
        pad.draw("blue", &[]);
        pad.recolour("grey");
        assert_eq!(colours(&pad), ["grey", "grey"]);
        assert!(pad.undo());
        assert_eq!(colours(&pad), ["red", "blue"]);
        assert_eq!(pad.strokes[0].points, [(1, 2)]);
        assert!(pad.undo());
        assert_eq!(colours(&pad), ["red"]);
    }
    #[test]
    fn undo_ends_at_the_empty_pad() {
        let mut pad = Pad::default();
        assert!(!pad.undo());
        pad.draw("red", &[]);
        assert!(pad.undo());
        assert!(pad.strokes.is_empty());
        assert!(!pad.undo());
    }
}
