#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn hull() {
        assert_eq!(boat_hull(), 7.0);
    }
    #[test]
    fn no_pieces() {
        assert_eq!(waste(Sheet::cut(2.0, 2.0), &[]), 4.0);
    }
}
