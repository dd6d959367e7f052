#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn undoes() {
        let mut d = Drawing::default();
        d.dot(1, 2);
        d.toggle();
        assert!(d.layer.hidden && d.undo() && !d.layer.hidden);
        assert!(d.undo() && !d.undo());
        assert_eq!(d.layer, Layer::default());
    }
    #[test]
    fn bounded() {
        let mut d = Drawing::default();
        (0..5).for_each(|i| d.dot(i, i));
        while d.undo() {}
        assert_eq!(d.layer.strokes.len(), 2);
    }
}
