#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn in_place() {
        let mut s = [3, 9, 0, 5];
        invert(&mut s);
        assert_eq!(s, [6, 0, 9, 4]);
        invert(&mut s);
        assert_eq!(s, [3, 9, 0, 5]);
    }

    #[test]
    fn copies() {
        assert_eq!(inverted([1, 1, 2, 4]), [3, 3, 2, 0]);
        assert_eq!(inverted([8, 8, 8, 8]), [0; 4]);
    }
}
