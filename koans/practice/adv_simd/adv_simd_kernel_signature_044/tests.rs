#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn paints_and_erases() {
        let mut rows = [0; 3];
        assert_eq!(draw(&mut rows, &[(&Paint, 0b1111), (&Erase, 0b0110)]), 6);
        assert_eq!(rows, [0b1001; 3]);
    }
    #[test]
    fn inverts() {
        let mut rows = [1, 1];
        assert_eq!(draw(&mut rows, &[(&Invert, 1)]), 2);
        assert_eq!(rows, [0, 3]);
    }
}
