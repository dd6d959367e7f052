#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lead_moves_on_strong_beats() {
        let (name, step) = ("Ines".to_string(), 1);
        let lead = Rc::new(Dancer { name, step });
        let moved = advance(&[Rc::clone(&lead)], &[2, -5, 3]).unwrap();
        assert_eq!(moved.step, 6);
        assert_eq!(moved.name, "Ines");
        assert_eq!(lead.step, 1);
    }

    #[test]
    fn empty_floor() {
        let line = Vec::new();
        assert!(advance(&line, &[1, 1]).is_none());
    }
}
