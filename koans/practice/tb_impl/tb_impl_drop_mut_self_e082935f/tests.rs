#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn previews() {
        let p = Pawn(1);
        assert_eq!(p.preview(2), 3);
        assert_eq!(p.0, 1);
        assert_eq!(p.preview(99), 7);
    }

    #[test]
    fn moves() {
        let mut p = Pawn(4);
        assert_eq!(p.advance(1), 5);
        assert_eq!(p.advance(5), 7);
        assert_eq!(p.0, 7);
    }
}
