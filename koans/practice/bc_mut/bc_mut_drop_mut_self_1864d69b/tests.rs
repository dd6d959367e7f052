#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn draws() {
        let mut e = Editor::default();
        e.stroke(1, 2);
        e.stroke(3, 4);
        assert_eq!(e.current.strokes, [(1, 2), (3, 4)]);
    }

    #[test]
    fn keeps_steps() {
        let mut e = Editor::default();
        e.stroke(1, 2);
        e.stroke(5, 6);
        assert_eq!(e.undo.len(), 2);
        assert!(e.undo[0].strokes.is_empty());
        assert_eq!(e.undo[1].strokes, [(1, 2)]);
    }
}
