#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn repeats() {
        let mut m = vec![60, 64];
        transpose_repeat(&mut m, 5);
        assert_eq!(m, [60, 64, 65, 69]);
        transpose_repeat(&mut m, -60);
        assert_eq!(m, [60, 64, 65, 69, 0, 4, 5, 9]);
    }

    #[test]
    fn spans() {
        assert_eq!(span(&[7, 3, 5]), Some((3, 7)));
        assert_eq!(span(&[-1]), Some((-1, -1)));
        assert_eq!(span(&[]), None);
    }
}
