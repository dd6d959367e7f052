#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn undoes() {
        let mut c = Canvas::with(&[(0, 4), (2, 9)]);
        assert_eq!(c.ink(), 11);
        assert_eq!(c.undo(), Some((2, 9)));
        assert_eq!(c.ink(), 4);
        assert_eq!(c.undo(), Some((0, 4)));
        assert_eq!(c.undo(), None);
    }

    #[test]
    fn blank() {
        let mut c = Canvas::with(&[]);
        assert_eq!(c.ink(), 0);
        assert_eq!(c.undo(), None);
    }
}
