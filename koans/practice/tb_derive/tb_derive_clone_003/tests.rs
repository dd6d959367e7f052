#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn places() {
        let f = minefield(4, &[1, 3]);
        assert_eq!(f.len(), 4);
        assert!(matches!(f[1], Cell::Mine));
        assert!(matches!(f[2], Cell::Hidden));
        assert!(matches!(f[3], Cell::Mine));
    }

    #[test]
    fn safe() {
        let f = minefield(2, &[]);
        assert!(f.iter().all(|c| matches!(c, Cell::Hidden)));
        assert_eq!(f.len(), 2);
    }
}
